"""The quarters of a plan's year: how amounts spread over them, and how they add up.

``settings.fiscal_year_starts`` says in which month the year of a plan's quarters begins.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.model.months import MONTHS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

QUARTERS = ("Q1", "Q2", "Q3", "Q4")
NOTHING: tuple[Decimal, ...] = (Decimal(0),) * 4
_CENT = Decimal("0.01")
_SHORT = 28
"""So many days touch at most two quarters."""


def find_quarter(day: date, first_month: int = 1) -> int:
    """Return the number of the day's quarter, 0 to 3, whatever its year."""
    return (day.month - first_month) % MONTHS_PER_YEAR // 3


def find_quarter_days(period: DateRange, number: int, first_month: int = 1) -> DateRange | None:
    """Return the first and the last day of a quarter (0 to 3) inside a period, or None."""
    parts = [part for part in _quarters_in(period, first_month) if part[0] == number]
    return DateRange(parts[0][1], parts[-1][2]) if parts else None


def add_quarters(rows: Iterable[tuple[Decimal, ...]]) -> tuple[Decimal, ...]:
    """Add amounts up quarter by quarter."""
    return tuple(sum(column, Decimal(0)) for column in zip(*rows, NOTHING, strict=True))


def spread_over(
    amount: Decimal, ranges: Iterable[DateRange], first_month: int = 1
) -> tuple[Decimal, ...]:
    """Spread an amount evenly over days and return its quarters; they add up to the cent.

    The quarter of each day counts, whatever its year. Without days nothing is spread.
    """
    days = [0, 0, 0, 0]
    for one in ranges:
        number = find_quarter(one.start, first_month)
        if 1 <= one.days <= _SHORT and number == find_quarter(one.end, first_month):
            days[number] += one.days  # the usual case
            continue
        for number, first, last in _quarters_in(one, first_month):
            days[number] += (last - first).days + 1
    whole = sum(days)
    if whole == 0:
        return NOTHING
    if whole in days:
        number = days.index(whole)
        return (*NOTHING[:number], amount, *NOTHING[number + 1 :])
    bounds = [
        (amount * sum(days[: n + 1]) / whole).quantize(_CENT, ROUND_HALF_UP) for n in range(4)
    ]
    return tuple(bound - (bounds[n - 1] if n else 0) for n, bound in enumerate(bounds))


def _quarters_in(days: DateRange, first_month: int) -> Iterator[tuple[int, date, date]]:
    """Yield the number of each quarter that the days touch, with its part of them."""
    first = days.start
    while first <= days.end:
        month = (first.month - first_month) % MONTHS_PER_YEAR
        last = _end_in(first, 3 - month % 3)
        yield month // 3, first, min(last, days.end)
        if last == date.max:
            return
        first = last + timedelta(days=1)


def _end_in(day: date, months: int) -> date:
    """Return the last day of the month that lies ``months`` - 1 months behind that of ``day``."""
    number = day.year * MONTHS_PER_YEAR + day.month - 1 + months
    if number // MONTHS_PER_YEAR > date.max.year:
        return date.max
    return date(number // MONTHS_PER_YEAR, number % MONTHS_PER_YEAR + 1, 1) - timedelta(days=1)
