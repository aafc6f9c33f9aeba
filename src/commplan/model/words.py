"""Texts, ids, references and yes-or-no as planners write them.

Every scalar of a plan arrives as text. What cannot be read in one way only is refused with a named
reason (``PydanticCustomError``), so that a message can say what was meant.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.reads import Reads

_LANGUAGES = frozenset({"zh-Hans", "zh-Hant", "zh-TW", "en"})
_NEXT_BEST = {
    "zh-Hans": ("zh-Hant", "zh-TW"),
    "zh-Hant": ("zh-TW", "zh-Hans"),
    "zh-TW": ("zh-Hant", "zh-Hans"),
}


class LocalText(str):
    """A text of the plan, with its translations where the planner wrote some.

    It is the first text written; ``in_language`` gives another one where there is one.
    """

    __slots__ = ("translations",)
    translations: dict[str, str]

    def in_language(self, language: str) -> str:
        """Return the text in ``language``, else in the kind of Chinese next to it, else the first.

        It is never converted: a planner's words are the planner's.
        """
        texts: dict[str, str] = getattr(self, "translations", {})
        wanted = (language, *_NEXT_BEST.get(language, ()))
        return next((texts[one] for one in wanted if one in texts), str(self))


def _read_text(value: object) -> LocalText:
    if isinstance(value, str) and value.strip():
        return LocalText(value.strip())
    if isinstance(value, dict) and value and value.keys() <= _LANGUAGES:
        texts = {language: str(_read_text(text)) for language, text in value.items()}
        text = LocalText(next(iter(texts.values())))
        text.translations = texts
        return text
    raise PydanticCustomError("text_unreadable", "not a text")


def fold_width(text: str) -> str:
    """Return the text with full-width letters, digits and signs made plain (NFKC), stripped."""
    return text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).strip()


_SIMPLIFIED = str.maketrans(
    "週個號雙兩禮點時萬億當動開場間鐘後條張組單裡沒無歐",
    "周个号双两礼点时万亿当动开场间钟后条张组单里没无欧",
)
"""Signs of units and times that differ between the two scripts."""


LONGEST_VALUE = 100
"""No day, time, number or rhythm has more characters."""


def fold_value(text: str) -> str:
    """Return a value with width and script folded. Not for names: they stay as they are written."""
    folded = fold_width(text)
    return folded if folded.isascii() else folded.translate(_SIMPLIFIED)


def require_text(value: object, kind: str) -> str:
    """Return a plain value, folded; anything else is a fault of type ``kind``.

    So is a long text: patterns that allow spaces everywhere take their time over it.
    """
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        raise PydanticCustomError(kind, "not a plain value")
    return fold_value(value)


_ID_BREAKERS = re.compile(r"[\s@,;|\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f]")


def read_id(value: object) -> str:
    """Read an id: one word without spaces, ``@``, separators or invisible characters."""
    if not isinstance(value, str) or not value or _ID_BREAKERS.search(value) or len(value) > 64:
        raise PydanticCustomError("id_unreadable", "not an id")
    return value


def read_reference(value: object) -> str:
    """Read an id or a name."""
    if not isinstance(value, str) or not value.strip():
        raise PydanticCustomError("text_unreadable", "not a reference")
    return value.strip()


def read_flag(value: object) -> bool:
    """Read yes or no, in English or Chinese."""
    text = require_text(value, "flag_unreadable").casefold()
    if text in {"true", "yes", "y", "on", "是", "有", "要", "需要", "包含", "√", "✓"}:
        return True
    if text in {"false", "no", "n", "off", "否", "不是", "无", "没有", "不要", "不需要", "不包含"}:
        return False
    raise PydanticCustomError("flag_unreadable", "not yes or no")


Text: TypeAlias = Annotated[LocalText, Reads(_read_text)]
Id: TypeAlias = Annotated[str, Reads(read_id)]
Flag: TypeAlias = Annotated[bool, Reads(read_flag)]
