"""The rhythm of a series as numbers, and how the rhythms of both languages are made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

LAST = -1
"""Stands for the last day of a month, or the last such weekday of a month."""

QUARTER_ENDS = (3, 6, 9, 12)
QUARTER_STARTS = (1, 4, 7, 10)
_LEAP_YEAR = 2024
_LONGEST_MONTH = 31


class Pattern(NamedTuple):
    """A rhythm. ``weekdays`` count from Monday = 0.

    daily; weekly on ``weekdays`` every ``interval`` weeks; monthly on ``days`` (``LAST`` is the
    last one), or on the ``nths`` of the one weekday. ``months`` are those of the year in which it
    falls; it falls in all of them where none is named.
    """

    unit: Literal["day", "week", "month"]
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    days: tuple[int, ...] = ()
    nths: tuple[int, ...] = ()
    months: tuple[int, ...] = ()


DAILY = Pattern("day")
WORKDAYS = Pattern("week", 1, (0, 1, 2, 3, 4))
"""Monday to Friday; holidays are left out where the series says ``skip: holidays``."""

WEEKEND = (5, 6)


def span_weekdays(first: int, last: int) -> tuple[int, ...]:
    """Return the weekdays from one to another, past Sunday where that is meant."""
    return tuple(sorted((first + step) % 7 for step in range((last - first) % 7 + 1)))


def make_monthly(days: Iterable[int]) -> Pattern | None:
    """Return a rhythm of days of the month, the last one behind the others; None for no such."""
    found = sorted(set(days), key=lambda day: _LONGEST_MONTH + 1 if day == LAST else day)
    if not all(day == LAST or 1 <= day <= _LONGEST_MONTH for day in found):
        return None
    return Pattern("month", days=tuple(found))


def make_monthly_by_weekday(weekday: int, nths: Iterable[int]) -> Pattern:
    """Return the rhythm of, say, every second and fourth Saturday of a month."""
    ordered = sorted(set(nths), key=lambda nth: 5 if nth == LAST else nth)
    return Pattern("month", weekdays=(weekday,), nths=tuple(ordered))


def make_yearly(month: int, day: int) -> Pattern | None:
    """Return the rhythm of one day of the year, or None where no year has it."""
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return None
    return Pattern("month", days=(day,), months=(month,))


def make_quarterly(day: int) -> Pattern:
    """Return the rhythm of the first day of each quarter, or the last (``LAST``)."""
    months = QUARTER_ENDS if day == LAST else QUARTER_STARTS
    return Pattern("month", days=(day,), months=months)
