"""Workbooks (.xlsx) as tables: the values that their cells show, with what may mislead.

openpyxl reads the file twice: once with formulas, once with what they came to. Its read-only way
knows neither merged nor hidden cells.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.reading.files import MEGABYTE
from commplan.reading.sheets.grid import ROW_LIMIT, Area, Cell, Grid, Kind, TableText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as XlsxCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

UNPACKED_LIMIT = 60 * MEGABYTE
_BREAK = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_FILLED = re.compile(rb"<(?:\w+:)?(?:v|is|f)[ >]")
_FIRST_OF_1904 = 695056  # 1904-01-01, day number 0 of old Macintosh files
_FIRST_OF_1900 = 693594
_PARTS = {
    "sheet.macros": "xl/vbaProject.bin",
    "sheet.links": "xl/externalLinks/",
    "sheet.pictures": "xl/media/",
    "sheet.charts": "xl/charts/",
    "sheet.notes": "xl/comments",
}
"""What else a workbook may hold, by the parts of the archive."""


class BrokenWorkbookError(Exception):
    """The file is no workbook that can be read."""


class TooLargeError(Exception):
    """The file holds more than any workbook of actuals; ``facts`` say what of."""

    def __init__(self, facts: dict[str, int]) -> None:
        super().__init__(f"{facts}")
        self.facts = facts


class Book(NamedTuple):
    """The tables of a workbook in their order, their common text, and what else lies in it."""

    grids: tuple[Grid, ...]
    source: TableText
    parts: tuple[str, ...]


class _Value(NamedTuple):
    text: str
    kind: Kind
    is_formula: bool


def read_workbook(data: bytes, file: str) -> Book:
    """Read a workbook. Raises BrokenWorkbookError and TooLargeError."""
    try:
        archive = _look_into(data)
        formulas = _load(data, is_of_results=False)
        results = _load(data, is_of_results=True) if archive.has_formulas else formulas
        writer = _PseudoText()
        grids = tuple(
            writer.add(sheet, results[sheet.title], formulas) for sheet in formulas.worksheets
        )
    except TooLargeError:
        raise
    except Exception as error:  # whatever zipfile, the XML parser or openpyxl stumble over
        raise BrokenWorkbookError from error
    return Book(grids, TableText(file, "".join(writer.pieces), writer.places), archive.parts)


class _Archive(NamedTuple):
    """What the parts of a workbook show before they are read."""

    has_formulas: bool
    parts: tuple[str, ...]


def _look_into(data: bytes) -> _Archive:
    """Refuse what would unpack to too much, and what defines entities, before anything is read."""
    has_formulas = False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = sum(info.file_size for info in archive.infolist())
        if size > UNPACKED_LIMIT:
            raise TooLargeError(
                {"megabytes": -(-size // MEGABYTE), "limit": UNPACKED_LIMIT // MEGABYTE}
            )
        names = archive.namelist()
        for name in names:
            if not name.endswith((".xml", ".rels")):
                continue
            part = archive.read(name)
            if b"<!DOCTYPE" in part:
                raise BrokenWorkbookError
            if name.startswith("xl/worksheets/"):
                _refuse_rows(part)
                has_formulas = has_formulas or _FORMULA.search(part) is not None
    found = (word for word, part in _PARTS.items() if any(name.startswith(part) for name in names))
    return _Archive(has_formulas, tuple(found))


def _refuse_rows(part: bytes) -> None:
    """Refuse a sheet with more filled rows than any period has, without reading them one by one."""
    if part.count(b"<row") > ROW_LIMIT:
        rows = sum(_FILLED.search(row) is not None for row in part.split(b"<row")[1:])
        if rows > ROW_LIMIT:
            raise TooLargeError({"rows": rows, "row_limit": ROW_LIMIT})


def _load(data: bytes, *, is_of_results: bool) -> Workbook:
    import openpyxl  # noqa: PLC0415 - only for workbooks

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about parts that openpyxl would not write again
        return openpyxl.load_workbook(io.BytesIO(data), data_only=is_of_results, keep_links=False)


class _PseudoText:
    """The text that stands for a workbook: a line for each row, with tabs between the cells."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.places: list[tuple[int, str]] = []
        self._length = 0

    def add(self, sheet: Worksheet, results: Worksheet, book: Workbook) -> Grid:
        """Write the rows of a sheet and return its table."""
        rows: dict[int, dict[int, Cell]] = {}
        last = 0
        for row, values in _list_rows(sheet, results):
            self._write("\n" * (row - last - 1))
            rows[row] = self._add_row(row, values, sheet.title)
            self._write("\n")
            last = row
        merged = tuple(
            Area(one.min_row, one.min_col, one.max_row, one.max_col)
            for one in sheet.merged_cells.ranges
        )
        return Grid(
            sheet.title,
            rows,
            tuple(sorted(merged)),
            frozenset(row for row, look in sheet.row_dimensions.items() if look.hidden),
            frozenset(_list_hidden_columns(sheet)),
            is_hidden=sheet.sheet_state != "visible",
            epoch=_FIRST_OF_1904 if book.epoch.year > 1900 else _FIRST_OF_1900,  # noqa: PLR2004 - the year that names the other epoch
        )

    def _add_row(self, row: int, values: dict[int, _Value], sheet: str) -> dict[int, Cell]:
        cells: dict[int, Cell] = {}
        last = 1
        for column, value in values.items():
            self._write("\t" * (column - last))
            start = self._length
            self._write(_BREAK.sub(" ", value.text))
            cell = Cell(row, column, value.text, start, self._length, value.kind, value.is_formula)
            self.places.append((start, f"{sheet}!{cell.name}"))
            cells[column], last = cell, column
        return cells

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self._length += len(text)


def _list_hidden_columns(sheet: Worksheet) -> Iterator[int]:
    for look in sheet.column_dimensions.values():
        if look.hidden:
            first, last = int(look.min or 0), int(look.max or 0)
            yield from range(first, min(last, first + 100) + 1)


def _list_rows(sheet: Worksheet, results: Worksheet) -> Iterator[tuple[int, dict[int, _Value]]]:
    """Yield the rows that hold anything, each with its values by column."""
    cells = sheet._cells  # noqa: SLF001 - its public ways make every empty cell up to the last
    found = results._cells  # noqa: SLF001 - the same
    rows: dict[int, dict[int, _Value]] = {}
    for row, column in sorted(cells):
        value = _read_cell(cells[row, column], found.get((row, column)))
        if value is not None:
            rows.setdefault(row, {})[column] = value
    yield from rows.items()


def _read_cell(cell: XlsxCell | MergedCell, result: XlsxCell | MergedCell | None) -> _Value | None:
    """Return what a cell shows; None of an empty one."""
    is_formula = cell.data_type == "f"
    shown = cell if not is_formula or result is None else result
    value: Any = shown.value
    if is_formula and value is None:
        was_empty = shown.data_type == "str"  # a formula that came to an empty text
        return None if was_empty else _Value(_word_formula(cell.value), Kind.NO_RESULT, is_formula)
    if shown.data_type == "e":
        return _Value(str(value), Kind.ERROR, is_formula)
    text, kind = _word_value(value, str(cell.number_format))
    return _Value(text, kind, is_formula) if text else None


def _word_formula(value: object) -> str:
    """Return a formula as it was typed; one that fills several cells is an object."""
    return value if isinstance(value, str) else str(getattr(value, "text", None) or "=")


def _word_value(value: object, number_format: str) -> tuple[str, Kind]:
    match value:
        case bool():
            return ("是" if value else "否"), Kind.TEXT
        case int() | float():
            return _word_number(value, number_format), Kind.NUMBER
        case date():  # also one with a time
            return f"{value:%Y-%m-%d}", Kind.DATE
        case None:
            return "", Kind.TEXT
        case _:
            return str(value).strip(), Kind.TEXT


def _word_number(value: float, number_format: str) -> str:
    """Write a number to the 15 digits that spreadsheet programs keep; a percentage as one."""
    number = Decimal(format(value, ".15g"))
    sign = ""
    if "%" in number_format and '"%"' not in number_format:
        number, sign = number * 100, "%"
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) + sign
