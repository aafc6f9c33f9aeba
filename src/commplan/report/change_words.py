"""How a change is said: days, amounts, people, and the names of what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.analysis.changes.changes import PLAN
from commplan.analysis.goals.units import is_percent
from commplan.model.base import Item
from commplan.model.dates import DateRange
from commplan.model.head import Root
from commplan.model.words import LocalText
from commplan.report.inline import join_lines, read_plain
from commplan.texts.format import (
    format_measured,
    format_number,
    format_range,
    format_rounded_money,
    format_short_range,
    put_sign,
    round_half_up,
)
from commplan.texts.spelling import name_choice, spell_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.changes import AmountMove, DayMove
    from commplan.model.base import Base
    from commplan.texts import Texts
    from commplan.texts.counted import Counted
    from commplan.texts.review_change_terms import ChangeLineTerms

_QUARTERS = frozenset({"Q1", "Q2", "Q3", "Q4"})


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words of changes for a plan: ``year`` is the one that days need not name."""

    texts: Texts
    currency: str
    year: int

    @property
    def terms(self) -> ChangeLineTerms:
        """The words of single changes."""
        return self.texts.review.changes.lines

    def call(self, item: Item) -> str:
        """Name an item as its planner does."""
        written: str = getattr(item, item.naming) or item.called
        if isinstance(written, LocalText):
            written = written.in_language(self.texts.language)
        return join_lines(read_plain(written)) if item.naming != "name" else join_lines(written)

    def name(self, kind: str, part: Base) -> str:
        """Name an item, a section or the head of the plan."""
        if isinstance(part, Item):
            return self.call(part)
        return self.terms.whole if kind == PLAN else self.name_field(Root, kind)

    def name_kind(self, kind: str) -> str:
        """Name the kind of an item; a section is its own."""
        return self.texts.words.get(f"kind.{kind}", "")

    def name_field(self, model: type[Base], key: str) -> str:
        """Name a field as the planner writes it; a section of the head is a field as well."""
        return spell_key(model, key, self.texts.language)[0]

    def name_status(self, part: Base, key: str, value: str | None) -> str:
        """Word a status."""
        if value is None:
            return self.terms.none
        return self.texts.words[name_choice(type(part), key, value)]

    def join(self, words: Iterable[str]) -> str:
        """Join words to a list."""
        return self.texts.format.list_separator.join(words)

    def word_days(self, days: DateRange | None) -> str:
        """Word days; the year of the plan goes without saying."""
        if days is None:
            return self.terms.none
        if days.start.year == days.end.year == self.year:
            return format_short_range(days, self.texts)
        return format_range(days, self.texts)

    def word_day(self, day: date) -> str:
        """Word a day; the year of the plan goes without saying."""
        return self.word_days(DateRange(day, day))

    def word_shift(self, move: DayMove) -> str:
        """Word by how much days moved; empty where there is nothing to compare."""
        terms, shift, slip = self.terms, move.shift, move.slip
        if shift == slip:
            return _choose(shift, terms.later, terms.earlier)
        parts = (
            _choose(shift, terms.starts_later, terms.starts_earlier),
            _choose(slip, terms.ends_later, terms.ends_earlier),
        )
        return self.join(part for part in parts if part)

    def number(self, number: Decimal) -> str:
        """Word a number with one digit behind the point at most."""
        return format_number(round_half_up(number, 1))

    def money(self, amount: Decimal | None) -> str:
        """Word an amount; a large one without the cents."""
        if amount is None:
            return self.terms.none
        return format_rounded_money(amount, self.currency, self.texts)

    def sign_money(self, amount: Decimal) -> str:
        """Word a difference of money with its sign."""
        return put_sign(self.money(abs(amount)), amount)

    def measure(self, number: Decimal | None, unit: str) -> str:
        """Word a target with its unit."""
        if number is None:
            return self.terms.none
        return format_measured(number, unit, self.texts)

    def sign_target(self, move: AmountMove) -> str:
        """Word by how much a target changed: rates in points, all else with a percentage."""
        if move.difference is None or move.before is None:
            return ""
        if is_percent(move.unit):
            points = put_sign(format_number(abs(move.difference)), move.difference)
            return self.texts.format.percent_points.format(number=points)
        words = put_sign(self.measure(abs(move.difference), move.unit), move.difference)
        if move.before == 0:
            return words
        share = round_half_up(move.difference * 100 / abs(move.before))
        return self.join((words, f"{put_sign(format_number(abs(share)), share)}%"))

    def name_part(self, move: AmountMove, field: str) -> str:
        """Name what of a field changed: a quarter, the year, or a KPI; else the field itself."""
        if move.part in _QUARTERS:
            return f"{move.part} {field}"
        if move.part == "year":
            return f"{self.terms.year} {field}" if self._has_spaces else self.terms.year + field
        return join_lines(move.part) or field

    @property
    def _has_spaces(self) -> bool:
        return not self.texts.format.is_tight


def _choose(days: int, later: Counted, earlier: Counted) -> str:
    if days == 0:
        return ""
    return (later if days > 0 else earlier).fill(abs(days))
