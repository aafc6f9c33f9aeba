"""Earned value, where it fits: work with a defined end whose progress is known in large steps.

Only activities count whose progress a planner gave as 0, 50 or 100 percent: not begun, begun, done.
Finer percentages mostly repeat the calendar. Formulas: docs/spec/review-money.md.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.planned_money import date_money

if TYPE_CHECKING:
    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route

_STEPS = frozenset({Decimal(0), Decimal(50), Decimal(100)})
_PERCENT = Decimal(100)
_LEAST_SHARE = Decimal("0.5")
_NOTHING = Decimal(0)


class EarnedValue(NamedTuple):
    """Planned value, earned value and cost of the activities that can be measured.

    ``budget`` is theirs at completion, ``share`` the part of all money planned to date that they
    hold (0 to 1), ``activities`` how many they are.
    """

    planned: Decimal
    earned: Decimal
    cost: Decimal
    budget: Decimal
    share: Decimal
    activities: int

    @property
    def fits(self) -> bool:
        """Whether the activities hold at least half of the money planned to date."""
        return self.share >= _LEAST_SHARE

    @property
    def schedule_index(self) -> Decimal | None:
        """SPI: earned for planned; None where nothing was planned yet."""
        return self.earned / self.planned if self.planned else None

    @property
    def cost_index(self) -> Decimal | None:
        """CPI: earned for spent; None where nothing was spent yet."""
        return self.earned / self.cost if self.cost else None

    @property
    def forecast_by_index(self) -> Decimal | None:
        """EAC if the rest costs as much for its value as what was done; None if nothing is done."""
        return self.budget * self.cost / self.earned if self.earned else None

    @property
    def forecast_as_planned(self) -> Decimal:
        """EAC if the difference up to now was a single one: the rest costs what was planned."""
        return self.cost + self.budget - self.earned

    @property
    def index_to_complete(self) -> Decimal | None:
        """TCPI: what the rest has to earn for its money; None where no money is left for it."""
        left = self.budget - self.cost
        return (self.budget - self.earned) / left if left > 0 else None


def measure_earned_value(review: Review) -> EarnedValue | None:
    """Return the earned value to date; None where no activity can be measured.

    An activity whose cost nobody gave is left out, unless it has not begun.
    """
    money = review.money
    if money is None:
        return None
    spent: dict[Route, Decimal] = {}
    for item in money.items:
        if item.is_reported:
            spent[item.route] = spent.get(item.route, _NOTHING) + item.whole.spent
    measured = {
        route: progress
        for route, progress in _find_progress(review).items()
        if route in spent or progress == 0
    }
    planned, earned, budget, all_planned = _NOTHING, _NOTHING, _NOTHING, _NOTHING
    routes = set()
    for one in date_money(review.analysis):
        to_date = one.add_up(money.covered)
        all_planned += to_date
        progress = measured.get(one.post.route)
        if progress is not None:
            routes.add(one.post.route)
            planned += to_date
            budget += one.post.amount
            earned += one.post.amount * progress / _PERCENT
    if not budget or not all_planned:
        return None
    cost = sum((spent.get(route, _NOTHING) for route in routes), _NOTHING)
    return EarnedValue(planned, earned, cost, budget, planned / all_planned, len(routes))


def _find_progress(review: Review) -> dict[Route, Decimal]:
    """Return how far activities are (percent), as was said last; only the large steps."""
    return {
        route: told.progress
        for route, told in review.told_activities.items()
        if told.progress is not None and told.progress in _STEPS
    }
