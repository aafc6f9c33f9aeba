"""Items with days: which field holds a day, what lies outside the period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.schedule import Activity, Milestone, Windowed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import Literal

    from commplan.model.base import Item
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan

CARRY_OVER_DAYS = 7
"""So many days may run over the period on purpose (STR-06)."""


def date_field(item: Item, end: Literal["start", "end"]) -> str:
    """Return the field that holds an item's first or last day."""
    return "due" if isinstance(item, Milestone) else end


def list_dated(plan: Plan) -> Iterator[tuple[Item, date, date]]:
    """Yield every phase, campaign, activity and milestone with its first and last day.

    Items that end before they start are left out: they have no days.
    """
    for item in (*plan.phases, *plan.campaigns, *plan.activities):
        if item.range.days >= 1:
            yield item, item.start, item.end
    for milestone in plan.milestones:
        yield milestone, milestone.due, milestone.due


def is_carried_over(item: Item, end: date, period: DateRange) -> bool:
    """Tell whether an activity runs a few days past the period, and is meant to."""
    is_meant = isinstance(item, Activity) and item.carry_over is True
    return is_meant and (end - period.end).days <= CARRY_OVER_DAYS


def lies_in_period(item: Windowed, period: DateRange) -> bool:
    """Tell whether an item has days, all of them in the period."""
    return item.range.days >= 1 and period.contains(item.range)
