"""A deviation by activities: what each was to bring in the period, and what it brought."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.result_counts import find_count, read_result
from commplan.model.schedule import Campaign

if TYPE_CHECKING:
    from commplan.analysis.goals.contributions import Contributions
    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route
    from commplan.model.goals import Kpi
    from commplan.model.schedule import Activity

_NOTHING = Decimal(0)


class ItemState(Enum):
    """Why an activity brought something else than planned."""

    RESULT = "result"
    NOT_PLANNED = "not_planned"  # it was to bring nothing for this KPI
    CANCELLED = "cancelled"


class ItemEffect(NamedTuple):
    """What an activity made of the difference, in the unit of the KPI."""

    item: Activity
    state: ItemState
    planned: Decimal
    actual: Decimal

    @property
    def amount(self) -> Decimal:
        """Actual less planned."""
        return self.actual - self.planned


def split_by_activities(review: Review, kpi: Kpi) -> tuple[ItemEffect, ...]:
    """Return what each activity with a result made of the difference of a sum, largest first.

    Of periods that are no whole quarters nothing is known: targets are spread by quarter.
    """
    field = find_count(kpi)
    if field is None or not review.period.quarters:
        return ()
    planned = _list_planned(review, kpi)
    if not planned:
        return ()
    returns = {one.route: one for one in review.league}
    effects = []
    for item in review.plan.activities:
        share, result = planned.get(item.route, _NOTHING), returns.get(item.route)
        brought = None if result is None else read_result(result, field, kpi)
        told = review.told_activities.get(item.route)
        if told is not None and told.state == "cancelled":
            effects.append(ItemEffect(item, ItemState.CANCELLED, share, brought or _NOTHING))
        elif brought is not None:
            state = ItemState.RESULT if share else ItemState.NOT_PLANNED
            effects.append(ItemEffect(item, state, share, brought))
    moving = (one for one in effects if one.amount)
    return tuple(sorted(moving, key=lambda one: -abs(one.amount)))


def _list_planned(review: Review, kpi: Kpi) -> dict[Route, Decimal]:
    """Return what each activity was to bring in the quarters of the period."""
    found: dict[Route, Decimal] = {}
    one: Contributions | None = next(
        (one for one in review.analysis.contributions if one.kpi.route == kpi.route), None
    )
    for share in one.shares if one is not None else ():
        if not isinstance(share.item, Campaign):
            amount = sum((share.quarters[number] for number in review.period.quarters), _NOTHING)
            found[share.item.route] = amount
    return found
