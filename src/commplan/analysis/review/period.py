"""The stretch of the year that a review is about, and the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import find_quarter
from commplan.model.dates import DateRange
from commplan.model.months import (
    MONTHS_OF_HALF,
    MONTHS_OF_QUARTER,
    MONTHS_PER_YEAR,
    count_whole_months,
    number_month,
    span_months,
)

if TYPE_CHECKING:
    from commplan.model.plan import Plan
    from commplan.model.schedule import Campaign


class PeriodKind(Enum):
    """What a review is about."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    OTHER = "other"  # some days, or those of a campaign


@dataclass(frozen=True, slots=True)
class ReviewPeriod:
    """The days of a review. ``quarters`` are the plan's quarters (0 to 3) that lie within them.

    ``number`` is that of the month (1 to 12), the quarter (1 to 4) or the half (1, 2) of the plan's
    year; 0 of anything else. ``before`` are the days of the same length in front of it.
    """

    kind: PeriodKind
    days: DateRange
    number: int
    quarters: tuple[int, ...]
    before: DateRange
    campaign: Campaign | None = None

    @property
    def code(self) -> str:
        """How a file of the period is usually called: ``2026-Q2``, ``2026-05``, ``2026``."""
        year = self.days.start.year
        match self.kind:
            case PeriodKind.MONTH:
                return f"{year}-{self.number:02}"
            case PeriodKind.QUARTER:
                return f"{year}-Q{self.number}"
            case PeriodKind.HALF:
                return f"{year}-H{self.number}"
            case PeriodKind.YEAR:
                return str(year)
            case PeriodKind.OTHER:
                return f"{self.days.start.isoformat()}_{self.days.end.isoformat()}"


def make_period(plan: Plan, days: DateRange, campaign: Campaign | None = None) -> ReviewPeriod:
    """Return the period of a review for some days of the plan's year."""
    first_month = plan.first_month
    months = count_whole_months(days) if campaign is None else 0
    place = (days.start.month - first_month) % MONTHS_PER_YEAR
    kind = _name_kind(months, place)
    number = 0
    if kind is PeriodKind.MONTH:
        number = days.start.month
    elif kind in {PeriodKind.QUARTER, PeriodKind.HALF}:
        number = place // months + 1
    quarters, before = _list_quarters(days, first_month), _go_back(days, months)
    return ReviewPeriod(kind, days, number, quarters, before, campaign)


def _name_kind(months: int, place: int) -> PeriodKind:
    """Name so many whole months that begin ``place`` months behind the beginning of the year."""
    kinds = {
        1: PeriodKind.MONTH,
        MONTHS_OF_QUARTER: PeriodKind.QUARTER,
        MONTHS_OF_HALF: PeriodKind.HALF,
        MONTHS_PER_YEAR: PeriodKind.YEAR,
    }
    if months not in kinds or place % months:  # three months may be no quarter
        return PeriodKind.OTHER
    return kinds[months]


def _list_quarters(days: DateRange, first_month: int) -> tuple[int, ...]:
    """Return the quarters whose first and last day both lie within the days."""
    first = number_month(days.start)
    first += (first_month - days.start.month) % MONTHS_OF_QUARTER
    starts = range(first, number_month(days.end) + 1, MONTHS_OF_QUARTER)
    spans = (span_months(start, MONTHS_OF_QUARTER) for start in starts)
    return tuple(find_quarter(one.start, first_month) for one in spans if days.contains(one))


def _go_back(days: DateRange, months: int) -> DateRange:
    """Return the days of the same length in front of some: whole months where they are such."""
    if months:
        return span_months(number_month(days.start) - months, months)
    return DateRange(days.start - timedelta(days=days.days), days.start - timedelta(days=1))
