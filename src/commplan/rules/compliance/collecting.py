"""Who collects data first: the day by which its papers have to be in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from commplan.diagnostics import Fact
    from commplan.model.data import DataItem
    from commplan.rules.base import Facts


def find_first_use(item: DataItem, facts: Facts) -> dict[str, Fact]:
    """Return the first activity that collects the data (``user``) and its first day (``first``).

    Nothing where no activity does.
    """
    users = [
        activity
        for activity in facts.plan.activities
        if activity.status != "cancelled"
        and any(_is_named(item, text, facts) for text in activity.data)
    ]
    if not users:
        return {}
    first = min(users, key=lambda activity: activity.start)
    return {"user": name_item(first), "first": first.start}


def _is_named(item: DataItem, text: str, facts: Facts) -> bool:
    named = facts.analysis.index.find(text, ("data item",))
    return named is not None and named.item is item
