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

    from commplan.texts.actuals_terms import ActualsTerms
    from commplan.texts.document_terms import DocumentTerms
    from commplan.texts.editor_terms import EditorTerms
    from commplan.texts.review_terms import ReviewTerms
    from commplan.texts.screen_terms import ScreenTerms
    from commplan.texts.start_terms import StartTerms


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
    choice: str  # holes: value, label; a value that stands in files, and what it means


class Texts(ABC):
    """One language. What only documents or findings need is imported when they ask for it.

    ``words`` are the words of ``diagnostics.Word`` and of enumerations, ``faults`` the wordings of
    faults by code (empty for English, which stands beside the faults). ``keys`` and ``choices`` are
    for plans that are written in this language (see ``spelling``; empty for English). ``editor``
    and ``fields`` are for the schema of a plan.
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
    def review(self) -> ReviewTerms:
        """The words of the quarterly review, of the status and of what changed."""

    @property
    @abstractmethod
    def words(self) -> Mapping[str, str]:
        """Single words by key."""

    @property
    @abstractmethod
    def faults(self) -> Mapping[str, FaultText]:
        """The wordings of faults by code."""

    @property
    @abstractmethod
    def thresholds(self) -> Mapping[str, str]:
        """What each threshold means, by its name."""

    @property
    @abstractmethod
    def keys(self) -> Mapping[str, str]:
        """The words for the keys of a plan, by key or ``Model.key``."""

    @property
    @abstractmethod
    def choices(self) -> Mapping[str, str]:
        """Further words for the values of enumerations, by the keys of ``words``."""

    @property
    @abstractmethod
    def editor(self) -> EditorTerms:
        """The words of the schema that editors show."""

    @property
    @abstractmethod
    def fields(self) -> Mapping[str, str]:
        """A sentence about each field of a plan, by key or ``Model.key``."""

    @property
    @abstractmethod
    def start(self) -> StartTerms:
        """The words of ``commplan new``."""

    @property
    @abstractmethod
    def actuals(self) -> ActualsTerms:
        """The words of ``commplan actuals new`` and of its sheets."""
