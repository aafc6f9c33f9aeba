"""All words of commplan in one language, as a closed type: a language that lacks one does not type.

English wordings of faults stand beside the faults themselves; other languages have them here, by
code.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.texts.document_terms import DocumentTerms
    from commplan.texts.screen_terms import ScreenTerms


class FaultText(NamedTuple):
    """The wording of a fault in a language other than English, and of its page.

    ``summary`` says in a sentence what is wrong, ``why`` why it matters, ``do`` what to do.
    """

    message: tuple[str, ...]
    help: tuple[str, ...]
    summary: str
    why: str
    do: str
    notes: Mapping[str, str] = MappingProxyType({})


class FormatTerms(NamedTuple):
    """How dates, numbers and lists are written."""

    weekdays: tuple[str, ...]  # Monday first
    date_with_weekday: str  # holes: date, weekday
    months: tuple[str, ...]
    quarter: str  # hole: number
    list_separator: str
    day_range: str  # holes: start, end
    percent_points: str  # hole: number
    currency_units: Mapping[str, str]  # the word behind an amount
    ten_thousand: str  # the word for 10,000 units of money; empty where the language has none
    quote: str  # hole: text
    is_tight: bool  # no space beside full-width signs


class Texts(ABC):
    """One language. What only documents or findings need is imported when they ask for it.

    ``words`` are the words of ``diagnostics.Word`` and of enumerations, ``faults`` the wordings of
    faults by code (empty for English, which stands beside the faults).
    """

    language: ClassVar[str]
    format: ClassVar[FormatTerms]
    screen: ClassVar[ScreenTerms]

    @property
    @abstractmethod
    def document(self) -> DocumentTerms:
        """The words of documents."""

    @property
    @abstractmethod
    def words(self) -> Mapping[str, str]:
        """Single words by key."""

    @property
    @abstractmethod
    def faults(self) -> Mapping[str, FaultText]:
        """The wordings of faults by code."""
