"""Which steps may slip, and by how many days; a series goes on all year and is left out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from commplan.analysis.order.network import Slot
    from commplan.diagnostics import Route
    from commplan.report.blocks import Cell, Section
    from commplan.report.brief import Brief

_FEWEST = 4
"""Fewer steps that wait for one another are seen at a glance."""

_MOST_ROWS = 20


def show_slack(brief: Brief) -> Section | None:
    """List the steps that wait or are waited for, the one with the least slack first."""
    network, terms = brief.analysis.schedule_network, brief.terms.load
    steps = [one for one in network.slots if getattr(one.named.item, "repeats", None) is None]
    if len(steps) < _FEWEST:
        return None
    steps.sort(key=lambda one: (one.slack_days, one.earliest_start))
    critical = {one.named.route for one in network.critical_path}
    columns = (
        left(terms.step, 3),
        right(terms.slack, 0.8),
        left(terms.planned, 1.4),
        left(terms.latest_start, 1),
    )
    rows = (_list_step(brief, one, critical) for one in steps[:_MOST_ROWS])
    table = make_table("slack", terms.slack_title, columns, rows)
    headline = terms.slack_headline.fill(
        len(steps), step=_name_step(steps[0], brief), days=str(steps[0].slack_days)
    )
    return make_section(brief, "slack", headline, table)


def _name_step(slot: Slot, brief: Brief) -> str:
    return slot.named.called if slot.named.item is None else brief.call(slot.named.item)


def _list_step(brief: Brief, slot: Slot, critical: set[Route]) -> tuple[Cell, ...]:
    mark = brief.terms.load.critical if slot.named.route in critical else ""
    return (
        head_cell(_name_step(slot, brief), brief.note(mark)),
        number_cell(Decimal(slot.slack_days)),
        word_cell(format_short_range(slot.planned, brief.texts)),
        word_cell(slot.latest_start.isoformat()),
    )
