"""Amounts in messages: what counts as too much, and which amounts are worth naming."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Diagnostic, Fact, Related

if TYPE_CHECKING:
    from commplan.analysis.money.budget import Post
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.plan import Plan
    from commplan.rules.base import Facts, Rule

TOLERANCE = Decimal(1)
"""Less than one unit of money is rounding (BUD-01)."""

MOST_POSTS = 3
"""So many amounts are named in a message."""

_KINDS_WITH_MONEY = frozenset({"activity", "campaign", "line"})

Largest = tuple[tuple["Route", str, str, Decimal], ...]


def list_largest(posts: tuple[Post, ...]) -> Largest:
    """Return route, key, name and amount of the items that cost most, the largest first."""
    sums: dict[Route, tuple[str, str, Decimal]] = {}
    for post in posts:
        _, _, before = sums.get(post.route, ("", "", Decimal(0)))
        sums[post.route] = (post.key, post.called, before + post.amount)
    ordered = sorted(sums.items(), key=lambda item: item[1][2], reverse=True)
    return tuple((route, *post) for route, post in ordered[:MOST_POSTS] if post[2] > 0)


def report_over(
    rule: Rule,
    place: tuple[Route, str],
    said: dict[str, Fact],
    amounts: tuple[Decimal, Decimal],
    posts: tuple[Post, ...],
    facts: Facts,
) -> Diagnostic:
    """Return the diagnostic for ``amounts`` (planned, limit) that do not fit.

    ``place`` is the route of the limit and the key of what has it; ``said`` names it.
    """
    currency = facts.plan.root.currency
    planned, limit = amounts
    largest = list_largest(posts)
    whole: dict[str, Fact] = {
        **said,
        "planned": Amount(planned, currency),
        "limit": Amount(limit, currency),
        "over": Amount(planned - limit, currency),
        "largest": tuple(called for _, _, called, _ in largest),
    }
    keys = (place[1], *(key for _, key, _, _ in largest))
    return rule.point_at(place[0], keys, whole, name_largest(largest, rule, facts))


def name_largest(largest: Largest, rule: Rule, facts: Facts) -> tuple[Related, ...]:
    """Return the places of the largest amounts; those of a series say how they come about.

    An amount that is meant for a whole series and counts for each time is a common mistake.
    """
    currency = facts.plan.root.currency
    times = _count_times(facts) if "series" in rule.fault.notes else {}
    places = []
    for route, _, called, amount in largest:
        count = times.get(route, 1)
        said: dict[str, Fact] = {"item": called, "amount": Amount(amount, currency)}
        if count > 1:
            said |= {"count": count, "each": Amount(amount / count, currency)}
        places.append(Related(route, "series" if count > 1 else "large", facts=said))
    return tuple(places)


def _count_times(facts: Facts) -> Counter[Route]:
    """Return how often each activity takes place whose budget counts each time."""
    return Counter(
        occurrence.activity.route
        for occurrence in facts.analysis.occurrences
        if occurrence.activity.per != "series"
    )


def is_a_slip(facts: Facts, *routes: Route) -> bool:
    """Tell whether an amount at one of these places is of another scale: that is a finding itself.

    A sum that does not fit then follows from it.
    """
    return any(
        slip.figure.route[: len(route)] == route
        for slip in facts.analysis.money_slips
        for route in routes
    )


def count_slipped(facts: Facts) -> Decimal:
    """Return how much of the sums is only there because amounts are of another scale."""
    surplus = (slip.figure.value - slip.meant for slip in facts.analysis.money_slips)
    return sum((one for one in surplus if one > 0), Decimal(0))


def has_unread_amounts(plan: Plan) -> bool:
    """Tell whether an amount may be missing from the sums because it could not be read."""
    if plan.incomplete or any(broken.kind in _KINDS_WITH_MONEY for broken in plan.broken):
        return True
    items: tuple[Item, ...] = (*plan.activities, *plan.campaigns)
    return any("budget" in item.unread for item in items)
