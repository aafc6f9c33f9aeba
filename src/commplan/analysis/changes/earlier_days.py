"""The days that items of a plan had in an earlier state of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.changes.matching import pair_items
from commplan.model.dates import DateRange
from commplan.model.schedule import Activity, Milestone

if TYPE_CHECKING:
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.plan import Plan


def list_earlier_days(old: Plan, new: Plan) -> dict[Route, DateRange]:
    """Return the earlier days of the activities and milestones that moved, by route in ``new``."""
    pairs = (
        *pair_items(old.activities, new.activities).pairs,
        *pair_items(old.milestones, new.milestones).pairs,
    )
    return {
        after.route: days
        for before, after in pairs
        if (days := _find_days(before)) is not None and days != _find_days(after)
    }


def _find_days(item: Item) -> DateRange | None:
    if isinstance(item, Activity):
        return item.range
    return DateRange(item.due, item.due) if isinstance(item, Milestone) else None
