"""Whether an early sign of a risk can be measured, and whether a risk has been looked after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.analysis.order.dependencies import end_of, start_of

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.model.dangers import EarlySign, Risk

_NUMBERS = frozenset("0123456789０１２３４５６７８９%％‰一二两兩三四五六七八九十百千万萬半")
_NUMBER_WORDS = frozenset(
    {
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("twice", "double", "half", "first", "any", "zero", "none"),
    }
)
_VAGUE = (
    *("关注", "關注", "留意", "加强", "加強", "及时", "及時", "视情况", "視情況", "观察", "觀察"),
    *("监控", "監控", "跟进", "跟進", "注意", "异常", "異常", "明显", "明顯", "较大", "較大"),
    *("watch", "monitor", "keep an eye", "pay attention", "as needed", "unusual", "significant"),
)
"""Words that say that somebody will look, and not when to act."""


def is_measurable(sign: EarlySign) -> bool:
    """Tell whether somebody can say, without arguing, that an early sign has come.

    It has a number (``连续两周低于 30%``), or it names an event (``平台公告改版``) without a word
    such as ``密切关注``.
    """
    said = f"{sign.measure} {sign.trigger or ''}".casefold()
    if not _NUMBERS.isdisjoint(said) or _NUMBER_WORDS & set(re.findall(r"[a-z]+", said)):
        return True
    return sign.trigger is not None and not any(word in said for word in _VAGUE)


def find_last_day(risk: Risk, index: Index) -> date | None:
    """Return the day on which the last of what a risk is for ends; None where that is open."""
    ends = []
    for text in risk.for_:
        named = index.find(text)
        end = None if named is None else end_of(named.item)
        if end is None:
            return None
        ends.append(end)
    return max(ends, default=None)


def find_first_day(risk: Risk, index: Index) -> date | None:
    """Return the day on which the first of what a risk is for begins; None where none is dated."""
    starts = [
        start
        for text in risk.for_
        if (named := index.find(text)) is not None and (start := start_of(named.item)) is not None
    ]
    return min(starts, default=None)
