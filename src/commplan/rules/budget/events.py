"""Activities that cannot be had for nothing, and whether any money stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.schedule import Activity
    from commplan.rules.base import Facts


def list_staged(facts: Facts) -> Iterator[Activity]:
    """Yield the activities that take place."""
    staged = {occurrence.activity.route for occurrence in facts.analysis.occurrences}
    return (one for one in facts.plan.activities if one.route in staged)


def has_money(activity: Activity, facts: Facts) -> bool:
    """Tell whether something pays for an activity, or its planner wrote that it costs nothing.

    Its own money, its campaign's rest, lines for it, for its partners or for its resources, and
    the fees of its partners.
    """
    funding, index = facts.analysis.funding, facts.analysis.index
    if activity.budget or "budget" in activity.unread or funding.find_money(activity):
        return True
    helpers = (
        named.item
        for kind, texts in (("partner", activity.partners), ("resource", activity.resources))
        for text in texts
        if (named := index.find(text, (kind,))) is not None and named.item is not None
    )
    return any(
        funding.list_lines(helper) or getattr(getattr(helper, "terms", None), "fee", None)
        for helper in helpers
    )
