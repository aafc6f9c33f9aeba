"""Tiles: the year's target of a KPI, and the year's budget, as one large figure each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Tile, Tone
from commplan.report.kpi_changes import is_better, word_change
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.report.brief import Brief


def make_kpi_tile(brief: Brief, target: YearTarget) -> Tile:
    """Show the year's target beside the baseline; without a target the value is empty."""
    kpi, terms = target.kpi, brief.terms.goals
    value = "" if target.year is None else format_number(target.year)
    unit, note = brief.tell(kpi.unit), ""
    if kpi.baseline is not None:
        baseline = brief.measure(kpi.baseline.value, unit)
        note = terms.baseline_note.format(baseline=baseline, change=word_change(brief, target))
    tone = Tone.GOOD if is_better(target) else Tone.PLAIN
    return Tile(brief.call(kpi), value, unit, note.strip(), tone)


def make_budget_tile(brief: Brief, total: Decimal) -> Tile:
    """Show the stated total and which share of it has an item."""
    terms, ledger = brief.terms, brief.analysis.ledger
    value, _, unit = brief.money(total).partition(" ")
    rest = total - ledger.allocated
    if rest < 0:
        note = brief.label(terms.money.missing, brief.money(-rest))
        return Tile(terms.glance.budget_title, value, unit, note, Tone.BAD)
    share = brief.percent(ledger.allocated, total)
    note = terms.glance.allocated.format(share=share) if share else ""
    return Tile(terms.glance.budget_title, value, unit, note, Tone.ACCENT)
