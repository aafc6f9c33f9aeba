"""Where the money of a review stands: the amounts of items, of categories, of the whole.

What each figure means, and where the formulas come from, stands in docs/spec/review-money.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.lights import Light, light_distance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange

NOTHING = Decimal(0)
_PERCENT = Decimal(100)
_LONGEST_RUNWAY = 24  # months
_GREEN_POINTS, _AMBER_POINTS = Decimal(5), Decimal(10)


class Spending(NamedTuple):
    """Amounts of one item or of several, in the plan's currency.

    ``budget`` is of the year, ``planned`` what was planned for the days that actuals speak of,
    ``actual`` (paid) and ``accrued`` (owed for work done) are of those days, ``committed`` is
    ordered and open at their end, ``forecast`` what the year will come to. The last one is of the
    period of the review alone.
    """

    budget: Decimal = NOTHING
    planned: Decimal = NOTHING
    actual: Decimal = NOTHING
    accrued: Decimal = NOTHING
    committed: Decimal = NOTHING
    forecast: Decimal = NOTHING
    spent_in_period: Decimal = NOTHING

    @property
    def spent(self) -> Decimal:
        """What work that is done costs, whether it is paid or not."""
        return self.actual + self.accrued

    @property
    def difference(self) -> Decimal:
        """What was spent beyond the plan to date; negative: less than planned."""
        return self.spent - self.planned

    @property
    def available(self) -> Decimal:
        """What is left of the year's budget, orders and debts taken off; may be negative."""
        return self.budget - self.spent - self.committed

    @property
    def pace(self) -> Decimal | None:
        """What was spent as a share of the plan to date; None where nothing was planned."""
        return self.spent / self.planned if self.planned else None

    @property
    def forecast_difference(self) -> Decimal:
        """By how much the year will exceed its budget; negative: fall short of it."""
        return self.forecast - self.budget


class ItemSpending(NamedTuple):
    """Money of one item that was planned or spent.

    ``cause`` and ``comment`` are the planner's words about the difference. No file says anything
    about one that is not ``is_reported``.
    """

    route: Route
    called: str
    whole: Spending
    by_category: Mapping[str | None, Spending]
    cause: str | None = None
    comment: str | None = None
    is_reported: bool = True


class CategorySpending(NamedTuple):
    """Money of one category (None: of items without one).

    ``timing`` and ``real`` are the parts of the difference to date whose cause a planner named.
    """

    name: str | None
    whole: Spending
    timing: Decimal
    real: Decimal
    is_reported: bool

    @property
    def unexplained(self) -> Decimal:
        """The part of the difference to date that nobody gave a cause for."""
        return self.whole.difference - self.timing - self.real


@dataclass(frozen=True, slots=True)
class MoneyStanding:
    """Where the money stands.

    ``days`` go from the beginning of the year to the last day that actuals speak of, ``covered``
    are those of them that they speak of. ``budget`` is the year's, ``reserve`` what of it is in no
    item. ``months`` are those covered. ``reported`` adds up the categories that files speak of:
    only there is spending compared with the plan.
    """

    days: DateRange
    covered: tuple[DateRange, ...]
    has_period: bool
    budget: Decimal
    categories: tuple[CategorySpending, ...]
    items: tuple[ItemSpending, ...]
    months: Decimal
    reported: Spending
    forecast: Decimal

    @property
    def reserve(self) -> Decimal:
        """What of the budget is in no item: contingency and what nobody has allotted yet."""
        return self.budget - add_up(one.whole for one in self.categories).budget

    @property
    def is_complete(self) -> bool:
        """Whether the actuals speak of every day up to their last one."""
        return self.covered == (self.days,)

    @property
    def forecast_difference(self) -> Decimal:
        """By how much the year will exceed its budget; negative: fall short of it."""
        return self.forecast - self.budget

    @property
    def available(self) -> Decimal:
        """What is left of the year's budget, orders and debts taken off; may be negative."""
        return self.budget - self.reported.spent - self.reported.committed

    @property
    def burn_rate(self) -> Decimal:
        """What was paid a month."""
        return self.reported.actual / self.months

    @property
    def runway(self) -> Decimal | None:
        """For how many months the available money lasts at that rate.

        None if nothing was paid, or so little that it would last for years.
        """
        if not self.burn_rate:
            return None
        months = max(self.available, NOTHING) / self.burn_rate
        return months if months <= _LONGEST_RUNWAY else None

    @property
    def light(self) -> Light:
        """The light of the pace: within 5 points of the plan green, within 10 amber."""
        pace = self.reported.pace
        points = None if pace is None else (pace - 1) * _PERCENT
        return light_distance(points, _GREEN_POINTS, _AMBER_POINTS)


def add_up(rows: Iterable[Spending]) -> Spending:
    """Add amounts of several items."""
    whole = [*zip(*rows, strict=True)]
    return Spending(*(sum(column, NOTHING) for column in whole)) if whole else Spending()
