"""Figures that the planner gave month by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.months import MONTHS_PER_YEAR
from commplan.report.tables import EMPTY, head_cell, left, make_table, number_cell, right

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.model.goals import Quarters
    from commplan.report.blocks import Cell, Table
    from commplan.report.brief import Brief

_MOST_ACROSS = 5  # columns of figures that a page of paper and a telephone hold


def list_months(
    brief: Brief, key: str, caption: str, figures: list[tuple[str, Quarters]]
) -> Iterator[Table]:
    """Yield tables of what has months, months down; ``figures`` are names and their quarters."""
    monthly = [(name, values.months) for name, values in figures if values.months]
    for first in range(0, len(monthly), _MOST_ACROSS):
        part = monthly[first : first + _MOST_ACROSS]
        columns = (left(caption, 1.2), *(right(name) for name, _ in part))
        rows = (
            (
                head_cell(brief.texts.format.months[month]),
                *(_show_month(values, month) for _, values in part),
            )
            for month in range(min(MONTHS_PER_YEAR, max(len(values) for _, values in part)))
        )
        yield make_table(f"{key}-months-{first // _MOST_ACROSS + 1}", caption, columns, rows)


def _show_month(values: tuple[Decimal, ...], month: int) -> Cell:
    return number_cell(values[month]) if month < len(values) else EMPTY
