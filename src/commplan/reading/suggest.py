"""Did you mean: the nearest known word for a mistyped one."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from commplan.model.words import fold_width

if TYPE_CHECKING:
    from collections.abc import Iterable

_CUTOFF = 0.7
_SHORT = 4
_FIRST_IDEOGRAPH = "\u3400"
_SYNONYMS = {
    "负责人": "owner",
    "責任人": "owner",
    "responsible": "owner",
    "开始": "start",
    "開始": "start",
    "begin": "start",
    "from": "start",
    "结束": "end",
    "結束": "end",
    "finish": "end",
    "until": "end",
    "to": "end",
    "日期": "when",
    "时间": "when",
    "date": "when",
    "dates": "when",
    "名称": "name",
    "名稱": "name",
    "标题": "title",
    "標題": "title",
    "deps": "after",
    "depends": "after",
    "depends_on": "after",
    "dependencies": "after",
    "前置": "after",
    "前置依赖": "after",
    "预算": "budget",
    "預算": "budget",
    "cost": "budget",
    "渠道": "channels",
    "deadline": "due",
    "截止": "due",
    "goals": "objectives",
    "目标": "objectives",
    "人群": "segments",
    "audiences": "segments",
    "events": "activities",
    "活动": "activities",
    "里程碑": "milestones",
    "风险": "risks",
    "repeat": "repeats",
    "location": "place",
    "venue": "place",
    "地点": "place",
    "rmb": "cny",
    "人民币": "cny",
    "元": "cny",
    "港币": "hkd",
    "美元": "usd",
    "欧元": "eur",
    "日元": "jpy",
    "新台币": "twd",
}


_OTHER_DAY = {"when": "due", "date": "due", "日期": "due", "时间": "due", "due": "when"}
"""A milestone is due, everything else has a ``when``; which of the two is known decides."""


def suggest_name(word: str, known: Iterable[str]) -> str | None:
    """Return the one of ``known`` that was most likely meant, or None.

    Case and width do not count. Words of the trade that mean a field come before likeness.
    """
    folded = {fold_width(name).casefold(): name for name in known}
    asked = fold_width(word).casefold()
    if asked in folded:
        return folded[asked]
    for synonym in (_SYNONYMS.get(asked), _OTHER_DAY.get(asked)):
        if synonym is not None and synonym in folded:
            return folded[synonym]
    near = difflib.get_close_matches(asked, folded, n=1, cutoff=_CUTOFF)
    if near:
        return folded[near[0]]
    alike = [name for name in folded if _is_short_slip(asked, name)]
    return folded[alike[0]] if len(alike) == 1 else None


def _is_short_slip(word: str, name: str) -> bool:
    """Tell whether one character of a short Chinese name is wrong (苏末 for 苏未)."""
    if len(word) != len(name) or len(word) > _SHORT or word[:1] < _FIRST_IDEOGRAPH:
        return False
    return len(word) > 1 and sum(a != b for a, b in zip(word, name, strict=True)) == 1
