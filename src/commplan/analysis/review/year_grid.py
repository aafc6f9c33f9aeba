"""The months and quarters of the year of a review."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.months import MONTHS_OF_QUARTER, MONTHS_PER_YEAR, number_month, span_months

if TYPE_CHECKING:
    from datetime import date

    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan


class YearGrid(NamedTuple):
    """Twelve months and four quarters; of those that the plan only touches, the days inside it.

    A month or quarter outside the plan is None.
    """

    months: tuple[DateRange | None, ...]
    quarters: tuple[DateRange | None, ...]

    @property
    def start(self) -> date | None:
        """The first day of the year inside the plan."""
        return min((one.start for one in self.months if one is not None), default=None)

    @property
    def end(self) -> date | None:
        """The last day of the year inside the plan."""
        return max((one.end for one in self.months if one is not None), default=None)


def make_grid(plan: Plan, day: date) -> YearGrid:
    """Return the year of a plan (it may begin in any month) in which a day lies."""
    months, quarters = _cut_year(_find_first(plan, day))
    return YearGrid(
        tuple(one.clip(plan.period) for one in months),
        tuple(one.clip(plan.period) for one in quarters),
    )


def make_last_year(plan: Plan, day: date) -> YearGrid:
    """Return the year before the one in which a day lies; the plan does not bound it."""
    return YearGrid(*_cut_year(_find_first(plan, day) - MONTHS_PER_YEAR))


def find_quarter_around(plan: Plan, day: date) -> DateRange:
    """Return the quarter in which a day lies, as far as the plan covers it; else the plan."""
    quarters = (one for one in make_grid(plan, day).quarters if one is not None)
    return next((one for one in quarters if one.start <= day <= one.end), plan.period)


def _find_first(plan: Plan, day: date) -> int:
    """Return the number of the first month of the year of a day."""
    return number_month(day) - (day.month - plan.first_month) % MONTHS_PER_YEAR


def _cut_year(first: int) -> tuple[tuple[DateRange, ...], tuple[DateRange, ...]]:
    """Return the months and the quarters of the year that begins with a month."""
    numbers = range(first, first + MONTHS_PER_YEAR)
    quarters = numbers[::MONTHS_OF_QUARTER]
    return (
        tuple(span_months(number, 1) for number in numbers),
        tuple(span_months(number, MONTHS_OF_QUARTER) for number in quarters),
    )
