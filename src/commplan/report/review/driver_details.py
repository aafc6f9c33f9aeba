"""Every deviation that can be split, part by part, for the appendix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.activity_shares import ItemEffect
from commplan.analysis.review.factors import SplitMethod
from commplan.report.blocks import Cell, Paragraph
from commplan.report.review.driver_parts import choose_tone, name_effect, word_method
from commplan.report.review.kpi_words import word_signed
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, number_cell, right, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.review.drivers import Attribution
    from commplan.analysis.review.factors import FactorEffect
    from commplan.report.blocks import Section
    from commplan.report.review.brief import ReviewBrief


def detail_drivers(brief: ReviewBrief) -> tuple[Section, ...]:
    """List the parts of each deviation: planned, actual, and what that made."""
    return tuple(
        _detail(brief, split, number)
        for number, split in enumerate((one for one in brief.review.drivers if one.effects), 1)
    )


def _detail(brief: ReviewBrief, split: Attribution, number: int) -> Section:
    terms, kpi = brief.words.goals.drivers, split.standing.kpi
    name = terms.activity if split.method is SplitMethod.ITEMS else terms.factor
    columns = (
        left(name, 2.5),
        right(terms.target, 1.0),
        right(terms.actual, 1.0),
        right(brief.add_unit(terms.effect, brief.tell(kpi.unit)), 1.2),
    )
    total = (
        head_cell(brief.call(kpi)),
        number_cell(split.before),
        number_cell(split.after),
        _show_effect(brief, split, split.change),
    )
    table = make_table(f"drivers-{number}", terms.subject, columns, _list_rows(brief, split), total)
    change = word_signed(brief, split.change, split.before)
    headline = terms.detail_headline.format(kpi=brief.call(kpi), change=change)
    note = Paragraph(say(word_method(brief, split)))
    return make_section(brief, f"drivers-{number}", headline, table, note)


def _list_rows(brief: ReviewBrief, split: Attribution) -> Iterator[tuple[Cell, ...]]:
    for one in split.effects:
        planned, actual, unit = _read_effect(brief, one)
        yield (
            head_cell(name_effect(brief, one), brief.note(unit)),
            number_cell(planned),
            number_cell(actual),
            _show_effect(brief, split, one.amount),
        )
    if split.rest:
        rest = head_cell(brief.words.goals.drivers.rest)
        yield rest, EMPTY, EMPTY, _show_effect(brief, split, split.rest)


def _read_effect(
    brief: ReviewBrief, effect: FactorEffect | ItemEffect
) -> tuple[Decimal, Decimal, str]:
    if isinstance(effect, ItemEffect):
        return effect.planned, effect.actual, ""
    factor = effect.factor
    return factor.plan, factor.actual, brief.tell(factor.unit)


def _show_effect(brief: ReviewBrief, split: Attribution, amount: Decimal) -> Cell:
    words = word_signed(brief, amount, split.before)
    return Cell(say(words), amount, choose_tone(split.standing.kpi, amount))
