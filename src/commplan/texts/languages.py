"""Which languages there are, and which one is nearest to what was asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.texts import Texts

LANGUAGES = ("zh-Hans", "en")
_CHINESE = "zh"


def nearest_language(asked: str) -> str | None:
    """Return the language that serves a tag such as ``zh_CN.UTF-8`` or ``en-GB``, or None."""
    tag = asked.replace("_", "-").split(".")[0].casefold()
    if tag.split("-")[0] == _CHINESE:
        return "zh-Hans"
    return "en" if tag.split("-")[0] == "en" else None


@cache
def load_texts(language: str) -> Texts:
    """Return the words of one of ``LANGUAGES``; only that language is imported."""
    if language == "en":
        from commplan.texts.en import English

        return English()
    from commplan.texts.zh_hans import SimplifiedChinese

    return SimplifiedChinese()
