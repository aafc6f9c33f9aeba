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

_LANGUAGES = frozenset({"zh-Hans", "zh-Hant", "en"})


class LocalText(str):
    """A text of the plan, with its translations where the planner wrote some.

    It is the first text written; ``in_language`` gives another one where there is one.
    """

    __slots__ = ("translations",)
    translations: dict[str, str]

    def in_language(self, language: str) -> str:
        """Return the text in ``language``, else as first written."""
        texts: dict[str, str] = getattr(self, "translations", {})
        return texts.get(language, str(self))


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
    return unicodedata.normalize("NFKC", text).strip()


def require_text(value: object, kind: str) -> str:
    """Return a plain value with its width folded; anything else is a fault of type ``kind``."""
    if not isinstance(value, str):
        raise PydanticCustomError(kind, "not a plain value")
    return fold_width(value)


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
    if text in {"true", "yes", "on", "是", "有", "包含"}:
        return True
    if text in {"false", "no", "off", "否", "没有", "不包含"}:
        return False
    raise PydanticCustomError("flag_unreadable", "not yes or no")


Text: TypeAlias = Annotated[LocalText, Reads(_read_text)]
Id: TypeAlias = Annotated[str, Reads(read_id)]
Flag: TypeAlias = Annotated[bool, Reads(read_flag)]
