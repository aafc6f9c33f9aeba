"""Times of the day and stretches of hours as planners write them; see ``words`` for the manner.

``20:00-22:00`` is read at once; ``晚8点-10点``, ``20点半至22点`` and ``7pm-8:30pm`` as far as they
leave no doubt which half of the day is meant.
"""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.numerals import read_numeral
from commplan.model.reads import Reads
from commplan.model.words import require_text

MINUTES_PER_DAY = 24 * 60
_HALF_DAY = 12 * 60
_BETWEEN = r"\s*(?:-|‐|–|—|~|〜|至|到)\s*"
_CLOCK = r"(\d{1,2}):(\d{2})"
_SPOKEN = (
    r"(?P<part>凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚间|晚|夜里|夜间)?\s*(?P<hour>\d{1,2}|[零一二两三四五六七八九十]{1,3})"
    r"(?:(?P<sign>[:点时])(?P<minute>半|\d{1,2})?分?)?\s*(?P<half>[ap]\.?m\.?)?"
)
_MORNING = frozenset({"凌晨", "清晨", "早上", "早晨", "早", "上午", "am"})


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


class _Time(NamedTuple):
    """A time as it was said. ``half`` is the half of the day, ``am``, ``pm`` or empty.

    ``is_clock`` tells that minutes stand behind a colon, ``is_bare`` that nothing does.
    """

    minutes: int
    half: str
    is_clock: bool
    is_bare: bool

    @property
    def is_certain(self) -> bool:
        """Whether the half of the day is said, or follows from the number."""
        return bool(self.half) or self.minutes >= 13 * 60 or self.minutes < 60


def read_clock(value: object) -> int:
    """Read ``20:00``, ``20点`` or ``晚8点`` as minutes after midnight; 24:00 ends the day."""
    minutes = find_time(require_text(value, "clock_unreadable"))
    if minutes is None:
        raise PydanticCustomError("clock_unreadable", "not a time")
    return minutes


def find_time(text: str) -> int | None:
    """Return the minutes after midnight of a time, or None for anything else; see ``read_clock``.

    Width must be folded. A time that cannot be (25:00) and one in either half of the day (8点) are
    refused.
    """
    if match := re.fullmatch(_CLOCK, text):
        return _count(match[1], match[2])
    time = _hear(text.casefold())
    if time is None or time.is_bare:
        return None
    if not (time.is_clock or time.is_certain):
        readings = (_write(time.minutes), _write(time.minutes + _HALF_DAY))
        facts = {"readings": readings, "time": text}
        raise PydanticCustomError("clock_unreadable", "either half", facts)
    return time.minutes


def read_hours(value: object) -> Hours:
    """Read ``20:00-22:00``; an end that is not after the start belongs to the next day."""
    text = require_text(value, "hours_unreadable").casefold()
    if match := re.fullmatch(_CLOCK + _BETWEEN + _CLOCK, text):
        start, end = _count(match[1], match[2]), _count(match[3], match[4])
        return Hours(start, end if end > start else end + MINUTES_PER_DAY)
    times = [_hear(piece) for piece in re.split(_BETWEEN, text)]
    if len(times) != 2 or times[0] is None or times[1] is None:
        raise PydanticCustomError("hours_unreadable", "not hours")
    return _settle(times[0], times[1])


def _count(hour: str, minute: str) -> int:
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > MINUTES_PER_DAY:
        raise PydanticCustomError("time_impossible", "no such time", {"time": f"{hour}:{minute}"})
    return minutes


def _hear(text: str) -> _Time | None:
    """Take a time apart; its minutes are those of the half of the day that was said."""
    match = re.fullmatch(_SPOKEN, text)
    if match is None or (match["sign"] == ":" and len(match["minute"] or "") != 2):
        return None
    hour = int(match["hour"]) if match["hour"].isdigit() else read_numeral(match["hour"])
    if hour is None:
        return None
    minutes = _count(str(hour), "30" if match["minute"] == "半" else match["minute"] or "00")
    part = match["part"] or (match["half"] or "").replace(".", "")
    if match["part"] and match["half"]:
        return None
    half = "am" if part in _MORNING else "pm" if part else ""
    if half:
        minutes = _shift(minutes, part)
    return _Time(minutes, half, match["sign"] == ":", not (match["sign"] or half))


def _shift(minutes: int, part: str) -> int:
    """Move the hours of a twelve-hour clock to their half of the day."""
    is_twelve = _HALF_DAY <= minutes < _HALF_DAY + 60
    if part in _MORNING:
        if minutes >= _HALF_DAY and not is_twelve:
            raise PydanticCustomError("time_impossible", "no such time")
        return minutes - _HALF_DAY if is_twelve and part != "上午" else minutes
    if part == "中午":
        return minutes if minutes >= 11 * 60 else minutes + _HALF_DAY
    if is_twelve:
        return minutes if part in {"下午", "pm"} else minutes + _HALF_DAY
    return minutes if minutes > _HALF_DAY else minutes + _HALF_DAY


def _settle(first: _Time, second: _Time) -> Hours:
    """Join two times; one without a half of the day goes by the other, or is refused.

    (Behind an evening, 10点 is the next ten on the clock; beside 18点, 9点 is in the morning.)
    """
    if first.is_bare and second.is_bare:
        raise PydanticCustomError("hours_unreadable", "not hours")
    if first.half and not second.half:
        return Hours(first.minutes, _find_end(first.minutes, second.minutes))
    if first.is_certain or (second.is_certain and not second.half):
        is_later = second.minutes > first.minutes
        return Hours(first.minutes, second.minutes + (0 if is_later else MINUTES_PER_DAY))
    readings = [
        Hours(start, _find_end(start, second.minutes))
        for start in (first.minutes, first.minutes + _HALF_DAY)
        if not second.half or start < second.minutes
    ]
    if len(readings) != 1:
        written = tuple(f"{_write(one.start)}-{_write(one.end)}" for one in readings)
        raise PydanticCustomError("hours_unreadable", "either half", {"readings": written})
    return readings[0]


def _find_end(start: int, said: int) -> int:
    """Return the next time after ``start`` that a clock shows as ``said``."""
    times = (said, said + _HALF_DAY) if said <= _HALF_DAY else (said,)
    return next((time for time in times if time > start), said + MINUTES_PER_DAY)


def _write(minutes: int) -> str:
    shown = minutes if minutes <= MINUTES_PER_DAY else minutes - MINUTES_PER_DAY
    return f"{shown // 60:02}:{shown % 60:02}"


ClockTime: TypeAlias = Annotated[int, Reads(read_clock)]
ClockHours: TypeAlias = Annotated[Hours, Reads(read_hours)]
