"""Times, rhythms and messages that leave something open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from commplan.diagnostics import Word
from commplan.model.clock import MINUTES_PER_DAY, find_time
from commplan.model.distances import find_distance
from commplan.model.words import fold_value

if TYPE_CHECKING:
    from commplan.diagnostics import Fact

_USUAL_MINUTES = 120
_OPEN_RHYTHMS = (
    (r"每个?(?:周|星期|礼拜)|每周[一二三两1-7]次", "每周四"),
    (r"(?:隔|双|每[两2]个?)(?:周|星期)", "每两周周四"),
    (r"每个?月(?:上旬|中旬|下旬|初|中|[一1]次)?|每月[上中]半月", "每月18日"),
    (r"每个?季度?(?:初|中|[一1]次)?", "每季度最后一天"),
    (r"每年(?:[一1]次)?", "每年6月18日"),
    (r"weekly|every week|once a week", "weekly Thu"),
    (r"biweekly|fortnightly|every (?:2|two|other) weeks?", "biweekly Thu"),
    (r"monthly|every month|once a month", "monthly 18"),
    (r"quarterly|every quarter", "quarterly last day"),
    (r"yearly|annually|every year", "yearly June 18"),
)
_EVERY_SECOND = r"every (?:second|2nd) ([a-z]{3})[a-z]*"
_WEEK_OF_MONTH = r"每个?月第([一二三四1-4])个?(?:周|星期)的?(?:周|星期)([一二三四五六日天])"


def explain_time(text: str) -> dict[str, Fact]:
    """Return an ``example`` with an end for hours that have only a start."""
    try:
        start = find_time(fold_value(text))
    except PydanticCustomError:
        return {}
    if start is None:
        return {}
    end = (start + _USUAL_MINUTES) % MINUTES_PER_DAY
    return {"example": f"{_write(start)}-{_write(end)}"}


def _write(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def explain_rhythm(text: str) -> dict[str, Fact]:
    """Return what a rhythm may mean, or an ``example`` for one that leaves its day open."""
    folded = fold_value(text).casefold()
    if match := re.fullmatch(_EVERY_SECOND, folded):
        day = match[1].capitalize()
        return {"readings": (f"biweekly {day}", f"monthly 2nd {day}")}
    bare = "".join(folded.split())
    if match := re.fullmatch(_WEEK_OF_MONTH, bare):
        return {"form": f"每月第{match[1]}个周{match[2]}"}
    for pattern, example in _OPEN_RHYTHMS:
        if re.fullmatch(pattern, folded) or re.fullmatch(pattern, bare):
            return {"example": example}
    return {}


def explain_message(text: str) -> dict[str, Fact]:
    """Say which part of a message is missing."""
    words = [fold_value(word) for word in text.split()]
    if not words:
        return {}
    if find_distance(words[0]) is None:
        has_day = any(find_distance(word) is not None for word in words)
        return {} if has_day else {"lacks": Word("lacks.days")}
    return {"lacks": Word("lacks.channel")}
