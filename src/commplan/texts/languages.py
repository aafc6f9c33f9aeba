"""Which languages there are, and which one is nearest to what was asked for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.texts import Texts

CHINESE = ("zh-Hans", "zh-Hant", "zh-TW")
LANGUAGES = (*CHINESE, "en")
_TRADITIONAL = {"hant", "cht", "hk", "mo"}


def nearest_language(asked: str) -> str | None:
    """Return the language that serves a tag such as ``zh_CN.UTF-8`` or ``en-GB``, or None."""
    language, *parts = re.split("[-_.@]", asked.casefold())
    if language != "zh":
        return "en" if language == "en" else None
    if "hans" in parts:
        return "zh-Hans"
    if "tw" in parts:
        return "zh-TW"
    return "zh-Hans" if _TRADITIONAL.isdisjoint(parts) else "zh-Hant"


def language_of_windows(name: str) -> str | None:
    """Return the language of a Windows locale such as ``Chinese (Traditional)_Taiwan``, or None."""
    language, _, region = name.casefold().partition("_")
    if language.startswith("english"):
        return "en"
    if not language.startswith("chinese"):
        return None
    if "traditional" not in language:
        return "zh-Hans"
    return "zh-TW" if region.startswith("taiwan") else "zh-Hant"


@cache
def load_texts(language: str) -> Texts:
    """Return the words of one of ``LANGUAGES``; only that language is imported."""
    if language == "en":
        from commplan.texts.en import English

        return English()
    if language == "zh-Hant":
        from commplan.texts.zh_hant import TraditionalChinese

        return TraditionalChinese()
    if language == "zh-TW":
        from commplan.texts.zh_tw import TaiwanChinese

        return TaiwanChinese()
    from commplan.texts.zh_hans import SimplifiedChinese

    return SimplifiedChinese()
