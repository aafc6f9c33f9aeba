"""Words: terms, formats and messages per language, and how values and diagnostics become words."""

from __future__ import annotations

from commplan.texts.languages import LANGUAGES, load_texts
from commplan.texts.texts import FaultText, FormatTerms, Texts
from commplan.texts.wording import Worded, word_diagnostic

__all__ = [
    "LANGUAGES",
    "FaultText",
    "FormatTerms",
    "Texts",
    "Worded",
    "load_texts",
    "word_diagnostic",
]
