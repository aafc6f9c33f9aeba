"""The English words. The wordings of faults stand beside the faults themselves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from commplan.texts.en.format import FORMAT
from commplan.texts.en.screen import SCREEN
from commplan.texts.texts import FaultText, Texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.texts.actuals_terms import ActualsTerms
    from commplan.texts.document_terms import DocumentTerms
    from commplan.texts.editor_terms import EditorTerms
    from commplan.texts.review_terms import ReviewTerms
    from commplan.texts.start_terms import StartTerms


class English(Texts):
    """English."""

    language = "en"
    format = FORMAT
    screen = SCREEN

    @cached_property
    def document(self) -> DocumentTerms:
        """The words of documents."""
        from commplan.texts.en.document import DOCUMENT

        return DOCUMENT

    @cached_property
    def review(self) -> ReviewTerms:
        """The words of the quarterly review."""
        from commplan.texts.en.review import REVIEW

        return REVIEW

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Single words by key."""
        from commplan.texts.en.enumerations import ENUMERATIONS
        from commplan.texts.en.words import WORDS

        return {**WORDS, **ENUMERATIONS}

    @property
    def faults(self) -> Mapping[str, FaultText]:
        """Nothing: a fault is worded in English from the start."""
        return {}

    @cached_property
    def thresholds(self) -> Mapping[str, str]:
        """What each threshold means, by its name."""
        from commplan.texts.en.thresholds import THRESHOLDS

        return THRESHOLDS

    @property
    def keys(self) -> Mapping[str, str]:
        """Nothing: keys are English from the start."""
        return {}

    @property
    def choices(self) -> Mapping[str, str]:
        """Nothing: so are values."""
        return {}

    @cached_property
    def editor(self) -> EditorTerms:
        """The words of the schema that editors show."""
        from commplan.texts.en.editor import EDITOR

        return EDITOR

    @cached_property
    def fields(self) -> Mapping[str, str]:
        """A sentence about each field of a plan."""
        from commplan.texts.en.fields import FIELDS

        return FIELDS

    @cached_property
    def start(self) -> StartTerms:
        """The words of ``commplan new``."""
        from commplan.texts.en.start import START

        return START

    @cached_property
    def actuals(self) -> ActualsTerms:
        """The words of ``commplan actuals new`` and of its sheets."""
        from commplan.texts.en.actuals import ACTUALS

        return ACTUALS
