"""Days and stretches of days as planners write them; see ``words`` for the manner."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, NamedTuple, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.reads import Reads
from commplan.model.words import require_text

MONTHS = {
    name: number
    for number, full in enumerate(
        (
            *("january", "february", "march", "april", "may", "june"),
            *("july", "august", "september", "october", "november", "december"),
        ),
        1,
    )
    for name in (full, full[:3])
} | {"sept": 9}
"""English months by name and by their first three letters."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A year outside is a slip of the keyboard; and days can be counted on both sides of one inside."""

_LEAP_YEAR = 2024
_USUAL_LENGTH = len("2026-03-08")
_DATE = r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?"
_COMPACT = r"(\d{4})(\d{2})(\d{2})"
_DAY_MONTH_NAME = r"(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})"
_MONTH_NAME_DAY = r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})"
_WITH_WEEKDAY = r"(.*[\d日号])\s*\(?\s*(?:周|星期)([一二三四五六日天])\s*\)?"
_MONTH_DAY = r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?"
_DAY_MONTH_YEAR = r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})"


def read_date(value: object) -> date:
    """Read a day: year first, any of ``-/.年月日`` between, or the month by its English name.

    Nothing that can be read two ways. A weekday behind the day has to be the right one.
    """
    if isinstance(value, date):
        return value
    if (usual := _read_usual(value)) is not None:
        return usual
    text = require_text(value, "date_unreadable")
    numbers = _find_numbers(text)
    if numbers is None and (match := re.fullmatch(_WITH_WEEKDAY, text)):
        return _check_weekday(read_date(match[1]), "一二三四五六日".find(match[2]))
    if numbers is None:
        raise _refuse(text)
    if not FIRST_YEAR <= numbers[0] <= LAST_YEAR:
        years = f"{FIRST_YEAR}–{LAST_YEAR}"
        raise PydanticCustomError("date_impossible", "no such year", {"years": years})
    try:
        return date(*numbers)
    except ValueError:
        nearest = _nearest_day(*numbers)
        facts = {} if nearest is None else {"nearest": nearest}
        raise PydanticCustomError("date_impossible", "no such day", facts) from None


def _read_usual(value: object) -> date | None:
    """Read the form that nearly all plans use, ``2026-03-08``; None for whatever is not that."""
    if not isinstance(value, str) or len(value) != _USUAL_LENGTH or value[7] != "-":
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _find_numbers(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a text that has one reading, whether they exist or not."""
    if match := re.fullmatch(_DATE, text) or re.fullmatch(_COMPACT, text):
        return int(match[1]), int(match[2]), int(match[3])
    text = text.casefold()
    if (match := re.fullmatch(_DAY_MONTH_NAME, text)) and match[2] in MONTHS:
        return int(match[3]), MONTHS[match[2]], int(match[1])
    if (match := re.fullmatch(_MONTH_NAME_DAY, text)) and match[1] in MONTHS:
        return int(match[3]), MONTHS[match[1]], int(match[2])
    return None


def _check_weekday(day: date, weekday: int) -> date:
    """Refuse a day that is not the weekday beside it; -1 stands for 天, a Sunday."""
    if day.weekday() != weekday % 7:
        raise PydanticCustomError("date_weekday", "another weekday", {"day": day})
    return day


def _nearest_day(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= year <= 9999) or day < 1:
        return None
    while day > 28:
        try:
            return date(year, month, day)
        except ValueError:
            day = min(day, 32) - 1
    return date(year, month, day)


def _refuse(text: str) -> PydanticCustomError:
    """Say why a text is no day: its year stands last, is missing, or there is nothing to read."""
    if match := re.fullmatch(_DAY_MONTH_YEAR, text):
        return _year_last(int(match[3]), int(match[1]), int(match[2]))
    if match := re.fullmatch(_MONTH_DAY, text):
        month, day = int(match[1]), int(match[2])
        if _day(_LEAP_YEAR, month, day) is not None:
            return PydanticCustomError("date_without_year", "no year", {"month": month, "day": day})
    return PydanticCustomError("date_unreadable", "not a date")


def _year_last(year: int, first: int, second: int) -> PydanticCustomError:
    """Refuse day and month in either order; what they may mean goes with it, earliest first."""
    both = {_day(year, first, second), _day(year, second, first)}
    readings = tuple(sorted(reading for reading in both if reading is not None))
    if not readings:
        return PydanticCustomError("date_impossible", "no such day")
    return PydanticCustomError("date_ambiguous", "year last", {"readings": readings})


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


class DateRange(NamedTuple):
    """Days from ``start`` to ``end``, both included, as planners write them."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Number of days; 0 or less when the end lies before the start."""
        return (self.end - self.start).days + 1

    def overlaps(self, other: DateRange) -> bool:
        """Tell whether the two ranges share a day."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: DateRange) -> bool:
        """Tell whether every day of ``other`` is in this range."""
        return self.start <= other.start and other.end <= self.end

    def clip(self, other: DateRange) -> DateRange | None:
        """Return the days that both ranges have, or None."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return DateRange(start, end) if start <= end else None


Day: TypeAlias = Annotated[date, Reads(read_date)]
