"""The rows of a table as items of a section; what is hidden, merged or left out is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.reading.actuals_period import PERIOD, find_days
from commplan.reading.sheets import faults
from commplan.reading.sheets.cells import read_cell
from commplan.reading.sheets.columns import key_of, model_of
from commplan.reading.sheets.grid import Kind, name_column
from commplan.reading.sheets.head import name_period_of
from commplan.source import Entry, Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Fact
    from commplan.reading.sheets.findings import Reading
    from commplan.reading.sheets.grid import Cell
    from commplan.reading.sheets.tables import Table

_SUMS = frozenset(
    {"合计", "总计", "小计", "总和", "合計", "總計", "小計", "total", "sum", "subtotal", "totals"}
)
_EXAMPLE = "2026-Q2"
_NAMED = 8


def find_row_period(table: Table) -> str | None:
    """Return the period that the first row with one names."""
    for cells in _list_rows(table).values():
        cell = _period_cell(cells, table)
        if cell is not None:
            return name_period_of(cell)
    return None


def read_rows(table: Table, period: str | None, reading: Reading) -> tuple[Mapping, ...]:
    """Return the rows of a table as items. ``period`` is the one that the file is about."""
    _report_merged(table, reading)
    _report_hidden(table, reading)
    rows = [
        cells
        for cells in _list_rows(table).values()
        if _belongs_to_period(cells, table, period, reading)
    ]
    items = tuple(item for cells in rows if (item := _read_row(cells, table, reading)) is not None)
    _report_formulas(rows, table, reading)
    return items


def _list_rows(table: Table) -> dict[int, dict[int, Cell]]:
    rows = table.grid.rows
    return {row: cells for row, cells in rows.items() if row > table.row}


def _is_read(cell: Cell, table: Table) -> bool:
    column = table.columns.get(cell.column)
    return column is not None and column.key not in {"", PERIOD}


def _period_cell(cells: dict[int, Cell], table: Table) -> Cell | None:
    found = (cell for number, cell in cells.items() if number in table.columns)
    return next((cell for cell in found if table.columns[cell.column].key == PERIOD), None)


def _belongs_to_period(
    cells: dict[int, Cell], table: Table, period: str | None, reading: Reading
) -> bool:
    """Tell whether a row is an item of the file's period; sums are none."""
    first = next(iter(cells.values()))
    needed = key_of(table.section)
    about = next((cell for cell in cells.values() if _key_at(cell, table) == needed), first)
    if about.text.casefold().strip(" :：") in _SUMS:
        reading.report(about, faults.LEFT_OUT, {"total": about.text})
        return False
    cell = _period_cell(cells, table)
    if cell is None or period is None:
        return True
    said = name_period_of(cell)
    days = find_days(said, reading.plan)
    if days is not None and days == find_days(period, reading.plan):
        return True
    facts: dict[str, Fact] = {"period": said, "own": period}
    if days is None:
        facts = {"period": said, "example": _EXAMPLE}
    reading.report(cell, faults.LEFT_OUT, facts, Severity.WARNING)
    return False


def _key_at(cell: Cell, table: Table) -> str:
    column = table.columns.get(cell.column)
    return "" if column is None else column.key


def _read_row(cells: dict[int, Cell], table: Table, reading: Reading) -> Mapping | None:
    """Return a row as an item; None where nothing stands in the columns that are read."""
    entries: dict[str, Entry] = {}
    for cell in cells.values():
        if not _is_read(cell, table):
            continue
        column = table.columns[cell.column]
        value = read_cell(cell, column, model_of(table.section), table.grid.epoch, reading)
        if value is not None:
            key = Scalar(column.header.text, cell.start, cell.end)
            entries[column.key] = Entry(key, value)
    if not entries:
        return None
    values = [entry.value for entry in entries.values()]
    return Mapping(entries, values[0].start, values[-1].end)


def _report_formulas(rows: list[dict[int, Cell]], table: Table, reading: Reading) -> None:
    """Report the formulas whose last results were read, all of a table at once."""
    cells = [cell for row in rows for cell in row.values() if _is_read(cell, table)]
    done = [cell for cell in cells if cell.is_formula and cell.kind is not Kind.NO_RESULT]
    if done:
        names = tuple(cell.name for cell in done[:_NAMED])
        more = ("…",) if len(done) > _NAMED else ()
        facts: dict[str, Fact] = {"formulas": len(done), "cells": (*names, *more)}
        reading.report(done[0], faults.FORMULA_CELL, facts)


def _report_merged(table: Table, reading: Reading) -> None:
    """Report merged cells from the header on where they hold a value that is read."""
    for area in table.grid.merged:
        cell = table.grid.rows.get(area.top, {}).get(area.left)
        columns = range(area.left, area.right + 1)
        concerns = any(number in table.columns for number in columns)
        if cell is not None and area.bottom >= table.row and concerns:
            facts: dict[str, Fact] = {"cells": area.name, "first": cell.name}
            reading.report(cell, faults.MERGED_CELLS, facts)


def _report_hidden(table: Table, reading: Reading) -> None:
    grid = table.grid
    rows = [row for row in _list_rows(table) if row in grid.hidden_rows]
    columns = [number for number in table.columns if number in grid.hidden_columns]
    facts: dict[str, Fact] = {}
    if grid.is_hidden:
        facts["sheet"] = grid.name
    if rows:
        facts["rows"] = tuple(_name_runs(rows))
    if columns:
        facts["columns"] = tuple(name_column(number) for number in columns)
    if facts:
        shown = grid.rows[rows[0] if rows else table.row]
        cell = shown.get(columns[0]) if columns and not rows else None
        reading.report(cell or next(iter(shown.values())), faults.HIDDEN_CELLS, facts)


def _name_runs(rows: Iterable[int]) -> Iterator[str]:
    """Yield rows as planners say them: ``5–8``."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    for number, (first, last) in enumerate(runs):
        if number == _NAMED:
            yield "…"
            return
        yield str(first) if first == last else f"{first}–{last}"
