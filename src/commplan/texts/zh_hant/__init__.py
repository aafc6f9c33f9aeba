# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""Traditional Chinese: what every run needs, and the rest when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from commplan.texts.texts import FaultText, Texts
from commplan.texts.zh_hant.format import FORMAT
from commplan.texts.zh_hant.screen import SCREEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.texts.actuals_terms import ActualsTerms
    from commplan.texts.document_terms import DocumentTerms
    from commplan.texts.editor_terms import EditorTerms
    from commplan.texts.review_terms import ReviewTerms
    from commplan.texts.start_terms import StartTerms


class TraditionalChinese(Texts):
    """Traditional Chinese."""

    language = "zh-Hant"
    format = FORMAT
    screen = SCREEN

    @cached_property
    def document(self) -> DocumentTerms:
        """The words of documents."""
        from commplan.texts.zh_hant.document import DOCUMENT

        return DOCUMENT

    @cached_property
    def review(self) -> ReviewTerms:
        """The words of the quarterly review."""
        from commplan.texts.zh_hant.review import REVIEW

        return REVIEW

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Single words by key."""
        from commplan.texts.zh_hant.enumerations import ENUMERATIONS
        from commplan.texts.zh_hant.words import WORDS

        return {**WORDS, **ENUMERATIONS}

    @cached_property
    def faults(self) -> Mapping[str, FaultText]:
        """The wordings of faults by code."""
        from commplan.texts.fault_texts import FaultTexts

        return FaultTexts(__name__)

    @cached_property
    def thresholds(self) -> Mapping[str, str]:
        """What each threshold means, by its name."""
        from commplan.texts.zh_hant.thresholds import THRESHOLDS

        return THRESHOLDS

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """The words for the keys of a plan."""
        from commplan.texts.zh_hant.keys import KEYS

        return KEYS

    @cached_property
    def choices(self) -> Mapping[str, str]:
        """Further words for the values of enumerations."""
        from commplan.texts.zh_hant.choices import CHOICES

        return CHOICES

    @cached_property
    def editor(self) -> EditorTerms:
        """The words of the schema that editors show."""
        from commplan.texts.zh_hant.editor import EDITOR

        return EDITOR

    @cached_property
    def fields(self) -> Mapping[str, str]:
        """A sentence about each field of a plan."""
        from commplan.texts.zh_hant.fields import FIELDS

        return FIELDS

    @cached_property
    def start(self) -> StartTerms:
        """The words of ``commplan new``."""
        from commplan.texts.zh_hant.start import START

        return START

    @cached_property
    def actuals(self) -> ActualsTerms:
        """The words of ``commplan actuals new`` and of its sheets."""
        from commplan.texts.zh_hant.actuals import ACTUALS

        return ACTUALS
