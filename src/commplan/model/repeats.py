"""The rhythm of a series: ``monthly 18``, ``weekly Thu``, ``每月18日``, ``每两周周四``."""

from __future__ import annotations

import re
from typing import Annotated, Literal, NamedTuple, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.reads import Reads
from commplan.model.words import require_text

LAST = -1
"""Stands for the last day of a month, or the last such weekday of a month."""

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("mon", "monday", "一"),
            ("tue", "tuesday", "二"),
            ("wed", "wednesday", "三"),
            ("thu", "thursday", "四"),
            ("fri", "friday", "五"),
            ("sat", "saturday", "六"),
            ("sun", "sunday", "日", "天"),
        )
    )
    for name in names
}
_ORDINALS = {
    name: number
    for number, names in (
        (1, ("1st", "first", "一")),
        (2, ("2nd", "second", "二", "两")),
        (3, ("3rd", "third", "三")),
        (4, ("4th", "fourth", "四")),
        (LAST, ("last",)),
    )
    for name in names
}

_DAILY = re.compile(r"daily|每天|每日")
_WEEKLY = re.compile(
    r"(?:(weekly|biweekly|every 2 weeks)\s+(?P<en>[a-z]+(?:\s*,\s*[a-z]+)*)"
    r"|(每周|每星期|每两周|每隔一周)(?:[周星期]*)(?P<zh>[一二三四五六日天](?:[、,和]?[周星期]*[一二三四五六日天])*))"
)
_MONTHLY_DAY = re.compile(r"(?:monthly|每月)\s*(\d{1,2}|last|最后一天|月末|底)\s*[日号]?")
_MONTHLY_WEEKDAY = re.compile(
    r"(?:monthly\s+(?P<nth_en>[1-4a-z]+)\s+(?P<en>[a-z]+)"
    r"|每月(?:第(?P<nth_zh>[一二三四])|(?P<last>最后一))个(?:周|星期)(?P<zh>[一二三四五六日天]))"
)


class Pattern(NamedTuple):
    """A rhythm. ``weekdays`` count from Monday = 0.

    daily; weekly on ``weekdays`` every ``interval`` weeks; monthly on ``day`` (``LAST`` is the last
    one), or on the ``nth`` of ``weekdays``.
    """

    unit: Literal["day", "week", "month"]
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    day: int = 0
    nth: int = 0


def read_rhythm(value: object) -> Pattern:
    """Read a rhythm; raises ``rhythm_unreadable`` for anything else."""
    text = require_text(value, "rhythm_unreadable").casefold()
    pattern = _read_simple(text) or _read_weekly(text) or _read_nth_weekday(text)
    if pattern is None:
        raise PydanticCustomError("rhythm_unreadable", "not a rhythm")
    return pattern


def _read_simple(text: str) -> Pattern | None:
    if _DAILY.fullmatch(text):
        return Pattern("day")
    match = _MONTHLY_DAY.fullmatch(text)
    if match is None:
        return None
    day = int(match[1]) if match[1].isdigit() else LAST
    return Pattern("month", day=day) if day == LAST or 1 <= day <= 31 else None


def _read_weekly(text: str) -> Pattern | None:
    match = _WEEKLY.fullmatch(text)
    if match is None:
        return None
    names = re.split(r"\s*,\s*", match["en"]) if match["en"] else list(match["zh"])
    days = [_WEEKDAYS.get(name) for name in names if name not in "周星期和、,"]
    known = tuple(sorted({day for day in days if day is not None}))
    interval = (
        2 if (match[1] or match[3]) in {"biweekly", "every 2 weeks", "每两周", "每隔一周"} else 1
    )
    return Pattern("week", interval, known) if known and None not in days else None


def _read_nth_weekday(text: str) -> Pattern | None:
    match = _MONTHLY_WEEKDAY.fullmatch(text)
    if match is None:
        return None
    nth = LAST if match["last"] else _ORDINALS.get(match["nth_en"] or match["nth_zh"], 0)
    weekday = _WEEKDAYS.get(match["en"] or match["zh"])
    return Pattern("month", weekdays=(weekday,), nth=nth) if nth and weekday is not None else None


Rhythm: TypeAlias = Annotated[Pattern, Reads(read_rhythm)]
