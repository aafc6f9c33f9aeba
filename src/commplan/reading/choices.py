"""The choices of an enumeration with their words, and which of them was meant.

Only broken files come here. Planners write near words of a choice (``up`` for ``higher``, ``tw``
for ``zh-TW``), or more than its word (``企微社群`` for ``group``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Choice
from commplan.model.words import fold_value
from commplan.reading.suggest import suggest_name
from commplan.texts.spelling import CHINESE, name_choice, spell_choice

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.model.fields import FieldShape

_NEAR_WORDS = {
    "higher": "up high more increase increasing grow growing growth maximise 提高 上升 增加 增长",
    "lower": "down low less decrease decreasing reduce minimise 降低 下降 减少 控制",
    "within": "stable range keep flat 稳定 保持 维持",
    "sum": "total add 总和 加总",
    "average": "avg mean 平均值 平均数",
    "last": "end final latest 最新 最后 时点",
    "max": "peak highest maximum",
    "zh-Hans": "zh zh-cn cn chs chinese 中文 简中 汉语",
    "zh-Hant": "zh-hk hk cht traditional 繁中 香港",
    "zh-TW": "tw taiwan 台湾 台灣",
    "en": "eng english en-us en-gb",
    "draft": "wip 草案 初稿 编写中",
    "submitted": "pending 待审 审核中 已报",
    "approved": "ok confirmed accepted 通过 审批通过 已确认",
    "running": "active ongoing live 执行 实施中",
    "closed": "done finished complete completed 完成 结束 归档",
    "planned": "todo scheduled 计划 待开始 未开始 已排期",
    "idea": "tbd 想法 构思 待定 储备",
    "cancelled": "canceled dropped 作废 停办",
    "online": "web virtual 网上",
    "offline": "onsite on-site 现场",
    "both": "hybrid mixed 线上+线下 混合 o2o",
    "small": "s 小规模",
    "medium": "m mid middle 中等",
    "large": "l big 大规模",
    "holidays": "holiday true yes 假期 节日 是",
    "included": "incl yes 含",
    "excluded": "excl no 不含 未税",
    "CNY": "rmb yuan 元",
    "USD": "dollar 美金",
    "TWD": "ntd 台币",
    "short": "near",
    "group": "chat 群聊 企微群",
    "live": "livestream stream",
    "venue": "room 场所 会场 会议室",
    "occurrence": "each 每场 单场",
    "series": "all whole 整个系列",
}
"""Words that are no spelling of a choice and yet mean it."""


def label_choices(holder: type[Base], shape: FieldShape) -> tuple[Choice, ...]:
    """Return the choices of a field, each with the key of its word."""
    return tuple(Choice(one, name_choice(holder, shape.name, one)) for one in shape.choices)


def suggest_choice(written: str, holder: type[Base], shape: FieldShape) -> str | None:
    """Return the choice that was most likely meant, or None.

    Its spellings and near words come first, then likeness to them, then a word that holds one.
    """
    names: dict[str, str] = {}
    for choice in shape.choices:
        spelt = (spell_choice(holder, shape.name, choice, language) for language in CHINESE)
        words = [choice, *(word for words in spelt for word in words)]
        for word in (*words, *_NEAR_WORDS.get(choice, "").split()):
            names.setdefault(word.casefold(), choice)
    asked = fold_value(written).casefold()
    meant = asked if asked in names else suggest_name(asked, names) or _find_part(asked, names)
    return None if meant is None else names[meant]


def _find_part(asked: str, names: dict[str, str]) -> str | None:
    """Return a Chinese word that what was asked holds, where all such words mean one choice."""
    parts = [name for name in names if len(name) > 1 and not name.isascii() and name in asked]
    return parts[0] if len({names[part] for part in parts}) == 1 else None
