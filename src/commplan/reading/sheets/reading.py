"""A file with sheets as a positioned tree of actuals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Fact, Fault, Span, Word
from commplan.reading.actuals_period import PERIOD, SPELLINGS
from commplan.reading.faults import NOT_UTF8
from commplan.reading.files import decode_text, read_bytes
from commplan.reading.sheets import faults
from commplan.reading.sheets.csv_text import OpenQuoteError, read_csv
from commplan.reading.sheets.findings import Reading
from commplan.reading.sheets.grid import ROW_LIMIT, Grid
from commplan.reading.sheets.head import find_period_in, read_head
from commplan.reading.sheets.rows import find_row_period, read_rows
from commplan.reading.sheets.tables import Table, find_table, is_of_head_only, word_section
from commplan.source import Entry, Mapping, Scalar, Sequence, SourceText

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.model.plan import Plan

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXTS = frozenset({".csv", ".tsv"})


class Sheet(NamedTuple):
    """A file with sheets as it was read: its text, its tree where it has one, what was found."""

    source: SourceText
    tree: Mapping | None
    diagnostics: tuple[Diagnostic, ...]


class _Grids(NamedTuple):
    """The tables of a file, and what else lies in it."""

    source: SourceText
    grids: tuple[Grid, ...]
    parts: tuple[str, ...] = ()


def read_sheet(path: Path, plan: Plan, encoding: str | None = None) -> Sheet:
    """Read a CSV file or a workbook; never raises for what is in it.

    What a file is, its first bytes say: many programs call text a workbook, and the other way
    round.
    """
    data, problem = read_bytes(path)
    if data is None:
        problems = () if problem is None else (problem,)
        return Sheet(SourceText(path.as_posix(), ""), None, problems)
    grids = _open_workbook(data, path) if _is_workbook(data, path) else None
    grids = grids or _open_text(data, path, encoding)
    if isinstance(grids, Diagnostic):
        return Sheet(SourceText(path.as_posix(), ""), None, (grids,))
    return _read_grids(grids, path.stem, plan)


def _is_workbook(data: bytes, path: Path) -> bool:
    return data.startswith((_ZIP, _COMPOUND)) or path.suffix.lower() not in _TEXTS


def _open_workbook(data: bytes, path: Path) -> _Grids | Diagnostic | None:
    """Return the tables of a workbook, or why there are none; None where it may be text."""
    name = path.as_posix()
    if data.startswith(_COMPOUND):
        return _refuse(name, "password" if _ENCRYPTED in data else "old_format")
    if not data.startswith(_ZIP):
        text = decode_text(data, name).text
        is_table = text is not None and text.strip() and not text.lstrip().startswith("<")
        return None if is_table else _refuse(name, "broken")
    from commplan.reading.sheets.workbook import (  # noqa: PLC0415 - only for workbooks
        BrokenWorkbookError,
        TooLargeError,
        read_workbook,
    )

    try:
        book = read_workbook(data, name)
    except BrokenWorkbookError:
        return _refuse(name, "broken")
    except TooLargeError as error:
        return _describe(name, faults.UNREADABLE_SHEET, {**error.facts})
    return _Grids(book.source, book.grids, book.parts)


def _open_text(data: bytes, path: Path, encoding: str | None) -> _Grids | Diagnostic:
    name = path.as_posix()
    text, problem = decode_text(data, name, encoding)
    if problem is not None and problem.fault is NOT_UTF8 and encoding is None:
        # The plan is in UTF-8 and has to be: another encoding cannot be asked for.
        return problem._replace(facts={**problem.facts, "table": "CSV UTF-8"})
    if text is None:
        return problem or _refuse(name, "broken")
    try:
        grid, source = read_csv(text, name)
    except OpenQuoteError as error:
        facts = _word_reason("open_quote")
        span = SourceText(name, text).span(error.start, error.start + 1)
        return Diagnostic(faults.UNREADABLE_SHEET, (), facts=facts, span=span)
    return _Grids(source, (grid,))


def _refuse(name: str, reason: str) -> Diagnostic:
    return _describe(name, faults.UNREADABLE_SHEET, _word_reason(reason))


def _word_reason(reason: str) -> dict[str, Fact]:
    return {"reason": Word(f"sheet.{reason}"), "remedy": Word(f"remedy.{reason}")}


def _describe(name: str, fault: Fault, facts: dict[str, Fact]) -> Diagnostic:
    return Diagnostic(fault, (), facts=facts, span=Span(name, 1, 1, 1, 2))


def _read_grids(grids: _Grids, stem: str, plan: Plan) -> Sheet:
    reading = Reading(plan, grids.source, [])
    filled = [grid for grid in grids.grids if grid.rows and _is_small(grid, reading)]
    if not any(grid.rows for grid in grids.grids):
        return Sheet(grids.source, None, (_refuse(grids.source.file, "empty"),))
    entries: dict[str, Entry] = {}
    tables: list[Table] = []
    for grid in filled:
        table = find_table(grid, stem, reading)
        if table is not None:
            tables.append(table)
        if table is not None or is_of_head_only(grid):
            head = read_head(grid, None if table is None else table.row, reading)
            entries = {**head, **entries}
    _report_parts(grids, filled, reading)
    period = _settle_period(entries, tables, stem, plan)
    sections = _read_tables(tables, period, reading)
    if not sections and not entries:
        return Sheet(grids.source, None, tuple(reading.found))
    if period is not None and entries.keys().isdisjoint(SPELLINGS):
        entries[PERIOD] = Entry(Scalar("", 0, 0), Scalar(period, 0, 0))
    tree = Mapping({**entries, **sections}, 0, len(grids.source.text))
    return Sheet(grids.source, tree, tuple(reading.found))


def _is_small(grid: Grid, reading: Reading) -> bool:
    """Report a table with more rows than any period has."""
    if len(grid.rows) <= ROW_LIMIT:
        return True
    first = next(iter(next(iter(grid.rows.values())).values()))
    facts: dict[str, Fact] = {"rows": len(grid.rows), "row_limit": ROW_LIMIT}
    reading.report(first, faults.UNREADABLE_SHEET, facts)
    return False


def _report_parts(grids: _Grids, filled: list[Grid], reading: Reading) -> None:
    """Say what a workbook holds that is not read."""
    if grids.parts and filled:
        first = next(iter(next(iter(filled[0].rows.values())).values()))
        reading.report(first, faults.LEFT_OUT, {"parts": tuple(Word(part) for part in grids.parts)})


def _settle_period(
    entries: dict[str, Entry], tables: list[Table], stem: str, plan: Plan
) -> str | None:
    """Return the period that a row of the head names, else the file's name, else the first row."""
    for key in SPELLINGS:
        value = entries[key].value if key in entries else None
        if isinstance(value, Scalar):
            return value.text
    named = find_period_in(stem, plan)
    if named is not None:
        return named
    periods = (find_row_period(table) for table in tables)
    return next((period for period in periods if period is not None), None)


def _read_tables(tables: list[Table], period: str | None, reading: Reading) -> dict[str, Entry]:
    """Return the sections; several tables of one section are one list."""
    items: dict[str, list[Mapping]] = {}
    words: dict[str, str] = {}
    for table in tables:
        items.setdefault(table.section, []).extend(read_rows(table, period, reading))
        words.setdefault(table.section, word_section(table.section, table.language))
    sections: dict[str, Entry] = {}
    for section, rows in items.items():
        start, end = (rows[0].start, rows[-1].end) if rows else (0, 0)
        key = Scalar(words[section], start, start)
        sections[section] = Entry(key, Sequence(tuple(rows), start, end))
    return sections
