"""Days counted from other days: distances, dependencies, messages; see ``words`` for the manner."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Annotated, NamedTuple, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.clock import find_time
from commplan.model.dates import read_date
from commplan.model.numerals import read_numeral
from commplan.model.reads import Reads
from commplan.model.words import fold_value, require_text

_WEEK = 7
_UNIT = r"(?:(d|days?|天|日)|(w|weeks?|周|个?星期))"
_SIGNED = r"([+-]?)\s*(\d{1,3})\s*" + _UNIT
_COUNT = r"(\d{1,3}|[一二两三四五六七八九十]+)"
_LED = rf"(?:提前|开始前|开场前|活动前|前)\s*{_COUNT}\s*{_UNIT}"
_PAST = rf"{_COUNT}\s*{_UNIT}\s*(?:前|before)"
_COUNTDOWN = r"[dt]\s*([+-])\s*(\d{1,3})\s*[天日]?"
_SAME_DAY = frozenset({"当天", "当日", "活动当天", "开始当天", "d-day", "dday", "d日"})
_LAG = r"\s([+\-＋－])\s*(\d{1,3})\s*(?:d|天|日|(w|周|週))$"
_GLUED = r"(.*?(?:[天日周]|[dw]))((?:早|晚|[上下中]午|凌晨|傍晚)?\S*\d.*)"

_LONGEST_HEAD = 24
"""A distance and a time that are written as one word have no more characters."""


class Moment(NamedTuple):
    """A day, written as such or as a distance in days from the item's start (``-15d``)."""

    day: date | None
    offset_days: int

    def on(self, anchor: date) -> date:
        """Return the day, counted from ``anchor`` where it is a distance."""
        return self.day if self.day is not None else anchor + timedelta(days=self.offset_days)


class Dependency(NamedTuple):
    """What an item waits for, and how many days after its end it may begin."""

    item: str
    lag_days: int


class Message(NamedTuple):
    """A message of an activity, relative to its start: ``-3d 10:00 channel @audience``."""

    offset_days: int
    minutes: int | None
    channel: str
    audience: str | None


def find_distance(text: str) -> int | None:
    """Return the days of a distance, or None for anything else. Width must be folded.

    ``-15d``, ``+3天``, ``-2周``, ``提前15天``, ``前3天``, ``15天前``, ``D-3``, ``T+1``, ``当天``.
    """
    text = text.casefold()
    if match := re.fullmatch(_SIGNED, text):
        days = int(match[2]) * (_WEEK if match[4] else 1)
        return -days if match[1] == "-" else days
    if text in _SAME_DAY:
        return 0
    if match := re.fullmatch(_COUNTDOWN, text):
        return int(match[1] + match[2])
    match = re.fullmatch(_LED, text) or re.fullmatch(_PAST, text)
    if match is None:
        return None
    units = int(match[1]) if match[1].isdigit() else read_numeral(match[1])
    return None if units is None else -units * (_WEEK if match[3] else 1)


def read_moment(value: object) -> Moment:
    """Read a day or a distance: ``2026-03-01``, ``-15d``, ``提前15天``."""
    text = require_text(value, "date_unreadable")
    days = None if text[:4].isdecimal() else find_distance(text)
    return Moment(read_date(text), 0) if days is None else Moment(None, days)


def read_dependency(value: object) -> Dependency:
    """Read ``M2`` or, with a lag, ``M2 + 3d``."""
    if not isinstance(value, str) or not value.strip():
        raise PydanticCustomError("text_unreadable", "not a reference")
    text = value.strip()
    match = re.search(_LAG, text)
    item = text[: match.start()].rstrip() if match else ""
    if match is None or not item:
        return Dependency(text, 0)
    days = int(match[2]) * (_WEEK if match[3] else 1)
    return Dependency(item, days if match[1] in "+＋" else -days)


def read_message(value: object) -> Message:
    """Read ``-3d 10:00 企微客户群 @麦穗``; time and audience may be left out.

    Channel and audience keep their full-width signs: they are names.
    """
    text = value.strip() if isinstance(value, str) else ""
    days, rest = _take_distance(text)
    word, names = _cut_word(rest)
    minutes = find_time(fold_value(word))
    names = rest if minutes is None else names
    if days is None or not names:
        raise PydanticCustomError("message_unreadable", "not a message")
    cut = re.search(r"\s[@＠]\s*(?=\S)", names)
    if cut is None:
        return Message(days, minutes, names, None)
    return Message(days, minutes, names[: cut.start()].rstrip(), names[cut.end() :])


def _take_distance(text: str) -> tuple[int | None, str]:
    """Cut the distance off the head of a message: its first word, or the first two."""
    head, rest = _cut_word(text)
    days = find_distance(fold_value(head))
    is_short = len(head) <= _LONGEST_HEAD
    if days is None and is_short and (glued := re.fullmatch(_GLUED, head)):
        days = find_distance(fold_value(glued[1]))
        rest = f"{glued[2]} {rest}"
    if days is None:
        second, rest = _cut_word(rest)
        days = find_distance(fold_value(f"{head} {second}"))
    return days, rest


def _cut_word(text: str) -> tuple[str, str]:
    """Return the first word of a text, and the rest."""
    head, *rest = text.split(maxsplit=1) or [""]
    return head, rest[0] if rest else ""


DayOrDistance: TypeAlias = Annotated[Moment, Reads(read_moment)]
After: TypeAlias = Annotated[Dependency, Reads(read_dependency)]
ShortMessage: TypeAlias = Annotated[Message, Reads(read_message)]
