"""How the rules about closed days report an activity that takes place there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Related
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from commplan.analysis.days.closures import Intrusion
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.rules.base import Rule


def report_intrusion(rule: Rule, intrusion: Intrusion) -> Diagnostic:
    """Return the diagnostic with the days, the reason, and the last day before and first after."""
    closed, times = intrusion.closure.closed, intrusion.times
    days = closed.range
    said: dict[str, Fact] = {
        "item": name_item(intrusion.activity),
        "day": tuple(max(one.range.start, days.start) for one in times[:MOST_DAYS]),
        "from_day": days.start,
        "to_day": days.end,
        "before": days.start - timedelta(days=1),
        "following": days.end + timedelta(days=1),
    }
    if days.days == 1:
        said["only_day"] = days.start
    called = closed.name or closed.reason
    if called is not None:
        said["closed"] = called
    if closed.name is not None and closed.reason is not None:
        said["reason"] = closed.reason
    field = "start"
    if intrusion.activity.repeats is not None:
        said["written"] = times[0].id.rpartition("@")[2]
        field = "repeats"
    place = Related(intrusion.closure.route, "closed")
    ids = tuple(one.id for one in times[:MOST_DAYS])
    return rule.point_at((*intrusion.activity.route, field), ids, said, (place,))
