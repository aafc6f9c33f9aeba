"""Days, hours, distances and dependencies as planners write them; see ``words`` for the manner."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Annotated, NamedTuple, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.reads import Reads
from commplan.model.words import fold_width, require_text

MINUTES_PER_DAY = 24 * 60
_LEAP_YEAR = 2024
_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_HOURS = re.compile(r"(\d{1,2}:\d{2})\s*(?:-|–|—|~|至|到)\s*(\d{1,2}:\d{2})")
_OFFSET = re.compile(r"([+-]?\d{1,3})\s*(?:d|天|日)")


def _nearest_day(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= year <= 9999) or day < 1:
        return None
    while day > 28:
        try:
            return date(year, month, day)
        except ValueError:
            day = min(day, 32) - 1
    return date(year, month, day)


def read_date(value: object) -> date:
    """Read a day: year first, any of ``-/.年月日`` between; nothing that can be read two ways."""
    if isinstance(value, date):
        return value
    text = require_text(value, "date_unreadable")
    if match := _DATE.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
        try:
            return date(year, month, day)
        except ValueError:
            nearest = _nearest_day(year, month, day)
            facts = {} if nearest is None else {"nearest": nearest}
            raise PydanticCustomError("date_impossible", "no such day", facts) from None
    if match := _DAY_MONTH_YEAR.fullmatch(text):
        raise _year_last(int(match[3]), int(match[1]), int(match[2]))
    if match := _MONTH_DAY.fullmatch(text):
        month, day = int(match[1]), int(match[2])
        if _day(_LEAP_YEAR, month, day) is not None:
            raise PydanticCustomError("date_without_year", "no year", {"month": month, "day": day})
    raise PydanticCustomError("date_unreadable", "not a date")


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


class Hours(NamedTuple):
    """Clock hours of a day in minutes after midnight; an ``end`` past 24:00 is the next day."""

    start: int
    end: int

    def overlaps(self, other: Hours) -> bool:
        """Tell whether the two share a minute; touching ends do not clash."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Hours) -> bool:
        """Tell whether every minute of ``other`` is in these hours."""
        return self.start <= other.start and other.end <= self.end


def _read_minutes(text: str) -> int:
    """Read ``HH:MM`` as minutes after midnight; ``24:00`` is the end of the day."""
    hour, minute = (int(part) for part in text.split(":"))
    minutes = hour * 60 + minute
    if minute > 59 or minutes > MINUTES_PER_DAY:
        raise PydanticCustomError("time_impossible", "no such time")
    return minutes


def read_hours(value: object) -> Hours:
    """Read ``20:00-22:00``; an end that is not after the start belongs to the next day."""
    text = require_text(value, "hours_unreadable")
    match = _HOURS.fullmatch(text)
    if match is None:
        raise PydanticCustomError("hours_unreadable", "not hours")
    start, end = _read_minutes(match[1]), _read_minutes(match[2])
    return Hours(start, end if end > start else end + MINUTES_PER_DAY)


class Moment(NamedTuple):
    """A day, written as such or as a distance in days from the item's start (``-15d``)."""

    day: date | None
    offset_days: int

    def on(self, anchor: date) -> date:
        """Return the day, counted from ``anchor`` where it is a distance."""
        return self.day if self.day is not None else anchor + timedelta(days=self.offset_days)


def read_moment(value: object) -> Moment:
    """Read a day or a distance: ``2026-03-01``, ``-15d``, ``-15天``."""
    text = require_text(value, "date_unreadable")
    if match := _OFFSET.fullmatch(text):
        return Moment(None, int(match[1]))
    return Moment(read_date(text), 0)


class Dependency(NamedTuple):
    """What an item waits for, and how many days after its end it may begin."""

    item: str
    lag_days: int


_DEPENDENCY = re.compile(r"(.+?)\s+([+-])\s*(\d{1,3})\s*(?:d|天|日)")


def read_dependency(value: object) -> Dependency:
    """Read ``M2`` or, with a lag, ``M2 + 3d``."""
    if not isinstance(value, str) or not value.strip():
        raise PydanticCustomError("text_unreadable", "not a reference")
    if match := _DEPENDENCY.fullmatch(value.strip()):
        return Dependency(match[1], int(match[3]) * (1 if match[2] == "+" else -1))
    return Dependency(value.strip(), 0)


_MESSAGE = re.compile(
    r"([+\-＋－]?\d{1,3})\s*(?:d|天)(?:\s+(\d{1,2}[:：]\d{2}))?\s+(.+?)(?:\s+[@＠]\s*(.+))?"
)


class Message(NamedTuple):
    """A message of an activity, relative to its start: ``-3d 10:00 channel @audience``."""

    offset_days: int
    minutes: int | None
    channel: str
    audience: str | None


def read_message(value: object) -> Message:
    """Read ``-3d 10:00 企微客户群 @麦穗``; time and audience may be left out.

    Channel and audience keep their full-width signs: they are names.
    """
    match = _MESSAGE.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise PydanticCustomError("message_unreadable", "not a message")
    minutes = _read_minutes(fold_width(match[2])) if match[2] else None
    return Message(int(fold_width(match[1])), minutes, match[3], match[4])


Day: TypeAlias = Annotated[date, Reads(read_date)]
ClockHours: TypeAlias = Annotated[Hours, Reads(read_hours)]
DayOrDistance: TypeAlias = Annotated[Moment, Reads(read_moment)]
After: TypeAlias = Annotated[Dependency, Reads(read_dependency)]
ShortMessage: TypeAlias = Annotated[Message, Reads(read_message)]
