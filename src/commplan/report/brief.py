"""What every chapter is told: the plan, what follows from it, and how to say it to the reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from commplan.model.words import LocalText
from commplan.report.inline import join_lines, read_plain, read_runs
from commplan.texts.format import (
    format_measured,
    format_number,
    format_rounded_money,
    round_half_up,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from commplan.analysis import Analysis
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.report.blocks import Runs
    from commplan.texts import Texts
    from commplan.texts.counted import Counted
    from commplan.texts.document_terms import DocumentTerms

_PEOPLE = ("person", "stakeholder")


@dataclass(frozen=True, slots=True)
class Brief:
    """Plan, facts and words. ``source`` is the line that says where the facts come from.

    ``earlier`` are the days that moved items had in an earlier plan, by their routes.
    """

    plan: Plan
    analysis: Analysis
    texts: Texts
    source: str
    earlier: Mapping[Route, DateRange] = field(default_factory=dict, kw_only=True, compare=False)

    @property
    def terms(self) -> DocumentTerms:
        """The words of the document."""
        return self.texts.document

    def choose_text(self, text: str | None) -> str:
        """Return a text of the plan in the reader's language, marks and all; "" for none."""
        if text is None:
            return ""
        return text.in_language(self.texts.language) if isinstance(text, LocalText) else text

    def tell(self, text: str | None) -> str:
        """Say a text of the plan where no styles are known."""
        return read_plain(self.choose_text(text))

    def read(self, text: str | None) -> Runs:
        """Say a text of the plan with its styles."""
        return read_runs(self.choose_text(text))

    def call(self, item: Item) -> str:
        """Name an item of the plan as its planner does; names hold no marks."""
        written: str = getattr(item, item.naming)
        return join_lines(self.choose_text(written))

    def name(self, reference: str | None, *kinds: str) -> str:
        """Name what a reference means; one that leads nowhere is repeated as it stands."""
        if reference is None:
            return ""
        named = self.analysis.index.find(reference, kinds or ("any",))
        if named is None:
            return join_lines(reference)
        return join_lines(named.called) if named.item is None else self.call(named.item)

    def name_person(self, reference: str | None) -> str:
        """Name a person of the team or around it."""
        return self.name(reference, *_PEOPLE)

    def name_people(self, references: Iterable[str]) -> str:
        """Name several people."""
        return self.join(self.name_person(one) for one in references)

    def name_all(self, references: Iterable[str], *kinds: str) -> str:
        """Name several items."""
        return self.join(self.name(one, *kinds) for one in references)

    def tell_all(self, texts: Iterable[str]) -> str:
        """Say several texts of the plan in a row."""
        return self.join(self.tell(text) for text in texts)

    def join(self, words: Iterable[str]) -> str:
        """Join words to a list; empty ones are left out."""
        return self.texts.format.list_separator.join(word for word in words if word)

    def count_all(self, *counted: tuple[Counted, int]) -> str:
        """Word how many there are of several things; those of which there are none are left out."""
        return self.join(words.fill(number) for words, number in counted if number)

    def word(self, field: str, value: str | None) -> str:
        """Word a value of an enumeration, for example ``channel.kind`` and ``group``."""
        return "" if value is None else self.texts.words[f"{field}.{value}"]

    def answer(self, flag: bool | None) -> str:  # noqa: FBT001 - a value of the plan, no switch
        """Word a yes or no of the plan; "" where it says neither."""
        if flag is None:
            return ""
        return self.terms.labels.yes if flag else self.terms.labels.no

    def money(self, amount: Decimal) -> str:
        """Word an amount in the currency of the plan; a large one without the cents."""
        return format_rounded_money(amount, self.plan.root.currency, self.texts)

    def measure(self, number: Decimal, unit: str) -> str:
        """Word a number with its unit: ``27%``, ``7,200 人``."""
        return format_measured(number, unit, self.texts)

    def percent(self, part: Decimal, whole: Decimal) -> str:
        """Word a share of ``whole`` in whole percent; "" where there is no whole."""
        if whole == 0:
            return ""
        share = round_half_up(part * 100 / whole)
        return self.terms.labels.percent.format(number=format_number(share))

    def label(self, label: str, text: str) -> str:
        """Put a label before a text."""
        return self.terms.labels.labelled.format(label=label, text=text)

    def note(self, note: str) -> str:
        """Word a note as it stands behind a text; "" for none."""
        return self.terms.labels.note.format(note=note) if note else ""

    def add_unit(self, title: str, unit: str) -> str:
        """Put a unit behind the title of a column or a chart."""
        return title + self.note(unit)
