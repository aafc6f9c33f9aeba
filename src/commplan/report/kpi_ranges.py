"""What a KPI's targets lie between: floor, stretch, season, last year, and the single months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, number_cell, right, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.goals import Kpi, Quarters
    from commplan.report.blocks import Block, Cell, Section, Table
    from commplan.report.brief import Brief

_HALF_YEAR = 6
_YEAR = 12


def show_ranges(brief: Brief) -> Section | None:
    """Show every series of values that a KPI has beside its targets, quarter by quarter."""
    rows = tuple(row for kpi in brief.plan.kpis for row in _list_ranges(brief, kpi))
    if not rows:
        return None
    terms = brief.terms.goals
    columns = (
        left(terms.kpi, 2),
        left(terms.measure, 1),
        *(right(brief.texts.format.quarter.format(number=number), 0.8) for number in range(1, 5)),
        right(brief.terms.labels.year, 0.9),
    )
    kpis = sum(any(True for _ in _list_ranges(brief, kpi)) for kpi in brief.plan.kpis)
    table = make_table("ranges", terms.kpi, columns, rows)
    return make_section(brief, "ranges", terms.ranges_headline.fill(kpis), table)


def _list_ranges(brief: Brief, kpi: Kpi) -> Iterator[tuple[Cell, ...]]:
    for title, values in _list_series(brief, kpi):
        yield (
            head_cell(brief.call(kpi), brief.note(brief.tell(kpi.unit))),
            word_cell(title),
            *(number_cell(value) for value in values.by_quarter(kpi.rollup)),
            number_cell(values.year),
        )


def _list_series(brief: Brief, kpi: Kpi) -> Iterator[tuple[str, Quarters]]:
    terms = brief.terms.goals
    written = (
        (terms.floor, kpi.floor),
        (terms.stretch, kpi.stretch),
        (terms.season, kpi.season),
        (terms.last_year, kpi.baseline.quarters if kpi.baseline is not None else None),
    )
    yield from ((title, values) for title, values in written if values is not None)


def show_months(brief: Brief) -> Section | None:
    """Show the values that were written month by month, half a year in a table."""
    rows = tuple(
        (kpi, title, values)
        for kpi in brief.plan.kpis
        for title, values in (
            *(((brief.terms.goals.target, kpi.targets),) if kpi.targets is not None else ()),
            *_list_series(brief, kpi),
        )
        if values.months
    )
    if not rows:
        return None
    blocks: list[Block] = [
        _list_half(brief, rows, first)
        for first in range(0, _YEAR, _HALF_YEAR)
        if any(len(values.months) > first for _, _, values in rows)
    ]
    headline = brief.terms.goals.months_headline.fill(len({kpi.route for kpi, _, _ in rows}))
    return make_section(brief, "months", headline, *blocks)


def _list_half(brief: Brief, rows: tuple[tuple[Kpi, str, Quarters], ...], first: int) -> Table:
    terms, names = brief.terms.goals, brief.texts.format.months
    months = range(first, first + _HALF_YEAR)
    columns = (left(terms.kpi, 2.4), *(right(names[month], 0.8) for month in months))
    cells = (
        (
            head_cell(brief.call(kpi), brief.note(title)),
            *(
                number_cell(values.months[month]) if month < len(values.months) else EMPTY
                for month in months
            ),
        )
        for kpi, title, values in rows
    )
    return make_table(f"months-{first // _HALF_YEAR + 1}", terms.by_month, columns, cells)
