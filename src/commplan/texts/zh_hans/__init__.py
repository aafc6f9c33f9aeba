"""Simplified Chinese, as planners in mainland China write it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from commplan.texts.texts import FaultText, Texts
from commplan.texts.zh_hans.format import FORMAT
from commplan.texts.zh_hans.screen import SCREEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.texts.document_terms import DocumentTerms


class SimplifiedChinese(Texts):
    """Simplified Chinese."""

    language = "zh-Hans"
    format = FORMAT
    screen = SCREEN

    @cached_property
    def document(self) -> DocumentTerms:
        """The words of documents."""
        from commplan.texts.zh_hans.document import DOCUMENT

        return DOCUMENT

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Single words by key."""
        from commplan.texts.zh_hans.enumerations import ENUMERATIONS
        from commplan.texts.zh_hans.words import WORDS

        return {**WORDS, **ENUMERATIONS}

    @cached_property
    def faults(self) -> Mapping[str, FaultText]:
        """The wordings of faults by code."""
        from commplan.texts.zh_hans.reading_faults import FAULTS as READING_FAULTS
        from commplan.texts.zh_hans.rule_faults import FAULTS as RULE_FAULTS
        from commplan.texts.zh_hans.syntax_faults import FAULTS as SYNTAX_FAULTS

        return {**SYNTAX_FAULTS, **READING_FAULTS, **RULE_FAULTS}
