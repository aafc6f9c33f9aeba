"""Stretches of whole calendar months, and how long days are in months."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from commplan.model.dates import DateRange

MONTHS_PER_YEAR = 12
MONTHS_OF_HALF = 6
MONTHS_OF_QUARTER = 3


def number_month(day: date) -> int:
    """Return the month of a day, counted from the year 0, so that months can be added to it."""
    return day.year * MONTHS_PER_YEAR + day.month - 1


def span_months(first: int, count: int) -> DateRange:
    """Return the days of ``count`` months from the one numbered ``first`` on."""
    return DateRange(_find_first_day(first), _find_first_day(first + count) - timedelta(days=1))


def _find_first_day(month: int) -> date:
    return date(month // MONTHS_PER_YEAR, month % MONTHS_PER_YEAR + 1, 1)


def list_months(days: DateRange) -> tuple[DateRange, ...]:
    """Return the days month by month; the first and the last may be parts of one."""
    numbers = range(number_month(days.start), number_month(days.end) + 1)
    parts = (span_months(number, 1).clip(days) for number in numbers)
    return tuple(part for part in parts if part is not None)


def count_months(days: DateRange) -> Decimal:
    """Return how long days are in months; a part of a month counts by its days."""
    return sum((_measure_part(part) for part in list_months(days)), Decimal(0))


def _measure_part(part: DateRange) -> Decimal:
    return Decimal(part.days) / monthrange(part.start.year, part.start.month)[1]


def count_whole_months(days: DateRange) -> int:
    """Return how many calendar months some days are; 0 where they begin or end within one."""
    first, last = number_month(days.start), number_month(days.end)
    count = last - first + 1
    return count if count > 0 and span_months(first, count) == days else 0


def go_back_a_year(days: DateRange) -> DateRange:
    """Return the same days of the year before; the end of a month stays one."""
    start, end = (
        span_months(number_month(day) - MONTHS_PER_YEAR, 1) for day in (days.start, days.end)
    )
    is_month_end = days.end == span_months(number_month(days.end), 1).end
    last = end.end if is_month_end else end.start.replace(day=min(days.end.day, end.end.day))
    return DateRange(start.start.replace(day=min(days.start.day, start.end.day)), last)
