"""What a sheet says of the whole file: its period, and the other fields of the head."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.model.actuals import ACTUALS_SECTIONS
from commplan.model.actuals_head import ActualsHead
from commplan.reading.actuals_period import SPELLINGS, find_days
from commplan.reading.sheets import faults
from commplan.reading.sheets.cells import read_cell
from commplan.reading.sheets.columns import Column, list_section_words, mean_head
from commplan.reading.sheets.grid import Kind
from commplan.source import Entry, Scalar

if TYPE_CHECKING:
    from commplan.model.plan import Plan
    from commplan.reading.sheets.findings import Reading
    from commplan.reading.sheets.grid import Cell, Grid

_JOINTS = re.compile(r"[-_. \u3000]+")
_ENDS = "-_. \u3000"
_FIRST_DAY = "-01"


def name_period_of(cell: Cell) -> str:
    """Return the period that a cell names; 2026-05 is stored as the first day of the month."""
    if cell.kind is Kind.DATE and cell.text.endswith(_FIRST_DAY):
        return cell.text.removesuffix(_FIRST_DAY)
    return cell.text


def find_period_in(stem: str, plan: Plan) -> str | None:
    """Return the period in the name of a file: ``2026-Q2-kpis``, ``2026-Q2 费用``."""
    rest = stem
    for word in list_section_words():
        rest = re.sub(re.escape(word), " ", rest, flags=re.IGNORECASE)
    whole = rest.strip(_ENDS)
    if find_days(whole, plan) is not None:
        return whole
    parts = [part for part in _JOINTS.split(whole) if part]
    for length in range(len(parts) - 1, 0, -1):
        for first in range(len(parts) - length + 1):
            text = "-".join(parts[first : first + length])
            if not text.isdecimal() and find_days(text, plan) is not None:
                return text
    return None


def read_head(grid: Grid, header: int | None, reading: Reading) -> dict[str, Entry]:
    """Return the fields that stand above the header, each in a row of its own.

    Without a header the whole table may be such rows. Whatever else stands above one is reported.
    """
    entries: dict[str, Entry] = {}
    for row, cells in grid.rows.items():
        if header is not None and row >= header:
            break
        first, *rest = cells.values()
        key = mean_head(first.text)
        if key is None or key in ACTUALS_SECTIONS or key in entries:
            if header is not None:
                facts = {"text": first.text, "field": _word_period(first)}
                reading.report(first, faults.LEFT_OUT, {**facts})
        elif rest:
            value = _read_value(rest[0], key, grid, reading)
            if value is not None:
                entries[key] = Entry(Scalar(first.text, first.start, first.end), value)
    return entries


def _read_value(cell: Cell, key: str, grid: Grid, reading: Reading) -> Scalar | None:
    if key in SPELLINGS:
        return Scalar(name_period_of(cell), cell.start, cell.end)
    value = read_cell(cell, Column(cell, key), ActualsHead, grid.epoch, reading)
    return value if isinstance(value, Scalar) else Scalar(cell.text, cell.start, cell.end)


def _word_period(cell: Cell) -> str:
    return "quarter: Q2" if cell.text.isascii() else "季度: Q2"
