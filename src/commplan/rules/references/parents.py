"""Activities and the campaign or phase that they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules.base import Rule, point_to
from commplan.rules.dated import lies_in_period
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dates import DateRange
    from commplan.model.schedule import Activity, Windowed


def lies_outside(activity: Activity, parent: Windowed, period: DateRange) -> bool:
    """Tell whether an activity leaves the days of its parent.

    An activity outside the whole period, or a parent that ends before it starts, is another
    fault, and this one would only follow from it.
    """
    if not lies_in_period(activity, period) or parent.range.days < 1:
        return False
    return not parent.range.contains(activity.range)


def report_outside(rule: Rule, activity: Activity, parent: Windowed) -> Diagnostic:
    """Return the diagnostic at the day that sticks out."""
    field = "start" if activity.start < parent.start else "end"
    said: dict[str, Fact] = {
        "item": name_item(activity),
        "start": activity.start,
        "end": activity.end,
        "parent": name_item(parent),
        "from_day": parent.start,
        "to_day": parent.end,
    }
    if activity.start == activity.end:
        said["day"] = activity.start
    if activity.range.days <= parent.range.days:
        length = activity.end - activity.start
        said["nearest"] = parent.start if field == "start" else parent.end - length
    if activity.end <= parent.end:
        said["begin"] = activity.start
    elif activity.start >= parent.start:
        said["finish"] = activity.end
    place = point_to(parent, "start", "parent")
    return rule.point_at((*activity.route, field), (activity.key, parent.key), said, (place,))
