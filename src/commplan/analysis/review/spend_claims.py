"""Which planned money a spend line is about.

A line of a file of actuals may name a budget line, an activity, a campaign, a category or anything
else that budget lines are written for. Each planned amount belongs to one of them: the nearest to
it that is named at all. Thus a campaign's spend stands against what its activities have no spend
of their own for.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.money.budget import name_category

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from commplan.analysis.references import Index, Named
    from commplan.analysis.review.planned_money import Planned
    from commplan.diagnostics import Route
    from commplan.model.plan import Plan
    from commplan.model.results import Spend

_KINDS = ("line", "activity", "campaign", "category")
_CENT = Decimal("0.01")


class SpendTarget(NamedTuple):
    """What money was spent on. ``key`` is the place of the item; of an unknown one its name.

    ``category`` is the one that the spend line names; None where it follows from the item.
    """

    key: Route
    called: str
    category: str | None
    is_category: bool = False


class Homes(NamedTuple):
    """What each planned amount is for, from near to far: line, activity, campaign (by place).

    ``shares`` are the amounts by category that items have of their own, cancelled ones included.
    """

    routes: Mapping[Route, tuple[Route, ...]]
    shares: Mapping[Route, Mapping[str | None, Decimal]]

    def list_for(self, route: Route) -> tuple[Route, ...]:
        """Return the places of what an item is part of, its own first."""
        return self.routes.get(route, (route,))


def find_homes(plan: Plan, index: Index) -> Homes:
    """Look up what the activities and budget lines of a plan are part of."""
    routes: dict[Route, tuple[Route, ...]] = {}
    shares: dict[Route, dict[str | None, Decimal]] = {}
    for activity in plan.activities:
        campaign = index.find(activity.campaign, ("campaign",))
        above = () if campaign is None else (campaign.route,)
        routes[activity.route] = (activity.route, *above)
    budgets = [(item.route, item.budget) for item in plan.activities]
    budgets += [(item.route, item.budget) for item in plan.campaigns]
    for route, budget in budgets:
        own = shares.setdefault(route, {})
        for share in budget:
            name = name_category(share.category, index)
            own[name] = own.get(name, Decimal(0)) + share.amount
    for line in plan.budget.lines if plan.budget is not None else ():
        named = index.find(line.for_)
        target = () if named is None else routes.get(named.route, (named.route,))
        routes[line.route] = (line.route, *target)
        shares[line.route] = {name_category(line.category, index): line.amount}
    return Homes(routes, shares)


def find_target(spend: Spend, index: Index, categories: frozenset[str | None]) -> SpendTarget:
    """Return what a spend line is about.

    A category need not be declared: one that amounts of the plan are in is known as well.
    """
    named = _find_item(spend.for_, index)
    category = name_category(spend.category, index)
    if named is None:
        if spend.for_ in categories:
            return SpendTarget((spend.for_,), spend.for_, spend.for_, is_category=True)
        return SpendTarget((spend.for_,), spend.for_, category)
    if named.kind == "category":
        return SpendTarget(named.route, named.called, named.called, is_category=True)
    return SpendTarget(named.route, named.called, category)


def _find_item(text: str, index: Index) -> Named | None:
    """Return the item that is meant; of several with one name the one nearest to the money."""
    for kind in _KINDS:
        named = index.find(text, (kind,))
        if named is not None:
            return named
    return index.find(text)


def claim_money(
    planned: Sequence[Planned], targets: Iterable[SpendTarget], homes: Homes
) -> dict[SpendTarget, list[Planned]]:
    """Give each planned amount to the target that it belongs to; the others name themselves."""
    claims: dict[SpendTarget, list[Planned]] = {target: [] for target in targets}
    places = {(target.key, target.category): target for target in claims if not target.is_category}
    categories = {target.category: target for target in claims if target.is_category}
    for one in planned:
        post = one.post
        near = (
            places.get((route, category))
            for route in homes.list_for(post.route)
            for category in (post.category, None)
        )
        found = next((target for target in near if target is not None), None)
        silent = SpendTarget(post.route, post.called, None)
        claims.setdefault(found or categories.get(post.category) or silent, []).append(one)
    return claims


def weigh_categories(
    target: SpendTarget, claimed: Sequence[Planned], homes: Homes
) -> dict[str | None, Decimal]:
    """Return by which shares money of a target falls to categories.

    It is the one that the spend line names; else those of the money that the target claims; else
    those of the item's own budget.
    """
    if target.category is not None:
        return {target.category: Decimal(1)}
    weights: dict[str | None, Decimal] = {}
    for one in claimed:
        category = one.post.category
        weights[category] = weights.get(category, Decimal(0)) + one.post.amount
    return weights or dict(homes.shares.get(target.key, {})) or {None: Decimal(1)}


def split_amount(
    amount: Decimal, weights: Mapping[str | None, Decimal]
) -> dict[str | None, Decimal]:
    """Split an amount by weights, to the cent; the parts add up. Without weight, equally."""
    whole = sum(weights.values(), Decimal(0))
    fair = weights if whole else dict.fromkeys(weights, Decimal(1))
    whole = whole or Decimal(len(fair))
    parts: dict[str | None, Decimal] = {}
    sofar, given = Decimal(0), Decimal(0)
    for name, weight in fair.items():
        sofar += weight
        bound = amount if sofar == whole else _round(amount * sofar / whole)
        parts[name] = bound - given
        given = bound
    return parts


def _round(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
