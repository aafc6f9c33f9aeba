"""What activities brought for what they cost: the two figures that are both called ROI, by name.

Turnover for cost (投产比) is attributed revenue for each unit of cost; return on investment (ROI)
is what of the attributed margin is left after the cost, for each unit of it. See
docs/spec/review-money.md.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.doubles import Stated, settle_doubles
from commplan.analysis.review.unknowns import divide

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.results import ActivityActual

_MOST_MARKED = 3


class ActivityReturn(NamedTuple):
    """What an activity came to in the period: people, orders, money; None of what nobody gave.

    ``again_30`` and ``again_90`` are the percent of buyers who bought again within so many days.
    ``usual_revenue`` is what comparable days bring without the activity.
    """

    route: Route
    called: str
    reached: int | None
    participants: int | None
    new_members: int | None
    buyers: int | None
    orders: int | None
    revenue: Decimal | None
    usual_revenue: Decimal | None
    margin: Decimal | None
    cost: Decimal | None
    again_30: Decimal | None
    again_90: Decimal | None
    well: tuple[str, ...]
    badly: tuple[str, ...]
    photos: tuple[str, ...]

    @property
    def participation(self) -> Decimal | None:
        """The share of those reached who took part."""
        return divide(self.participants, self.reached)

    @property
    def conversion(self) -> Decimal | None:
        """The share of those who took part who bought."""
        return divide(self.buyers, self.participants)

    @property
    def cost_per_participant(self) -> Decimal | None:
        """Cost for each participant."""
        return divide(self.cost, self.participants)

    @property
    def cost_per_member(self) -> Decimal | None:
        """Cost for each new member."""
        return divide(self.cost, self.new_members)

    @property
    def cost_per_order(self) -> Decimal | None:
        """Cost for each order."""
        return divide(self.cost, self.orders)

    @property
    def turnover(self) -> Decimal | None:
        """投产比: attributed revenue for each unit of cost."""
        return divide(self.revenue, self.cost)

    @property
    def roi(self) -> Decimal | None:
        """Attributed margin less cost, for each unit of cost (1 is 100 %)."""
        left = None if self.margin is None or self.cost is None else self.margin - self.cost
        return divide(left, self.cost)

    @property
    def extra_revenue(self) -> Decimal | None:
        """Revenue beyond that of comparable days: an estimate, as there is no control group."""
        if self.revenue is None or self.usual_revenue is None:
            return None
        return self.revenue - self.usual_revenue


def compare_activities(review: Review) -> tuple[ActivityReturn, ...]:
    """Return what activities brought in the period, the highest turnover for cost first.

    Those without revenue or cost follow in the plan's order. Activities that only got new days or
    a state are none; the review of a campaign is about its own alone.
    """
    campaign, index = review.period.campaign, review.analysis.index
    files: Sequence[Actuals] = review.own if campaign is None else review.analysis.actuals
    stated: dict[Route, list[Stated[ActivityActual]]] = {}
    for file in files:
        for result in file.activities:
            named = index.find(result.activity, ("activity",))
            if named is not None:
                stated.setdefault(named.route, []).append(Stated(result, file))
    found = []
    for activity in review.plan.activities:
        results = settle_doubles(stated.get(activity.route, ()))
        home = index.find(activity.campaign, ("campaign",))
        is_meant = campaign is None or (home is not None and home.route == campaign.route)
        if results and is_meant:
            one = _add_up(activity.route, activity.called, [result.item for result in results])
            if _has_result(one):
                found.append(one)
    return tuple(sorted(found, key=_rank))


def mark_extremes(returns: Sequence[ActivityReturn]) -> tuple[frozenset[Route], frozenset[Route]]:
    """Return the best and the worst of those that can be ranked: three each, never more than half.

    Activities with the same turnover are never on different sides.
    """
    ranked = [one for one in returns if one.turnover is not None]
    many = min(_MOST_MARKED, len(ranked) // 2)
    best, worst = ranked[:many], ranked[len(ranked) - many :]
    if best and best[0].turnover == worst[-1].turnover:
        return frozenset(), frozenset()
    shared = {one.turnover for one in best} & {one.turnover for one in worst}
    return (
        frozenset(one.route for one in best if one.turnover not in shared),
        frozenset(one.route for one in worst if one.turnover not in shared),
    )


def _rank(one: ActivityReturn) -> tuple[bool, Decimal]:
    turnover = one.turnover
    return turnover is None, -turnover if turnover is not None else Decimal(0)


def _add_up(route: Route, called: str, results: Sequence[ActivityActual]) -> ActivityReturn:
    """Add up the results of several files; a rate is that of the latest that gives one."""
    return ActivityReturn(
        route=route,
        called=called,
        reached=_count(one.reached for one in results),
        participants=_count(one.participants for one in results),
        new_members=_count(one.new_members for one in results),
        buyers=_count(one.buyers for one in results),
        orders=_count(one.orders for one in results),
        revenue=_add_money(one.revenue for one in results),
        usual_revenue=_add_money(one.usual_revenue for one in results),
        margin=_add_money(one.margin for one in results),
        cost=_add_money(one.cost for one in results),
        again_30=_find_last(one.bought_again_30 for one in results),
        again_90=_find_last(one.bought_again_90 for one in results),
        well=tuple(text for one in results for text in one.well),
        badly=tuple(text for one in results for text in one.badly),
        photos=tuple(text for one in results for text in one.photos),
    )


def _has_result(one: ActivityReturn) -> bool:
    figures = (one.reached, one.participants, one.new_members, one.buyers, one.orders)
    return any(figure is not None for figure in (*figures, one.revenue, one.margin, one.cost))


def _count(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _add_money(amounts: Iterable[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def _find_last(values: Iterable[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return known[-1] if known else None
