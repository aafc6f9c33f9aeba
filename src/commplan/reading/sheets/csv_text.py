"""Text with commas, semicolons or tabs between its values, as a table.

The standard library reads such text as well, but keeps no places; here every cell has its offsets,
so that a finding points into the file as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.reading.sheets.grid import ERRORS, Cell, Grid, Kind, TableText

if TYPE_CHECKING:
    from collections.abc import Iterator

SEPARATORS = (",", ";", "\t", "，", "；", "|")
_QUOTED = re.compile(r'[ ]*"((?:[^"]|"")*)"[ ]*')
_NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?%?")
_SAMPLE = 20
_LINE_END = re.compile(r"\r\n|\r|\n")


class OpenQuoteError(Exception):
    """A quote is opened that nothing closes as it should; ``start`` is its offset."""

    def __init__(self, start: int) -> None:
        super().__init__(f"quote at {start}")
        self.start = start


class _Field(NamedTuple):
    """A value, where it begins and ends without its quotes, and the offset behind it."""

    text: str
    start: int
    end: int
    behind: int


def read_csv(text: str, file: str) -> tuple[Grid, TableText]:
    """Return the table of a text. Raises OpenQuoteError."""
    rows: dict[int, dict[int, Cell]] = {}
    places: list[tuple[int, str]] = []
    for number, fields in enumerate(_list_records(text, find_separator(text)), 1):
        cells: dict[int, Cell] = {}
        for column, field in enumerate(fields, 1):
            cell = _make_cell(number, column, field)
            places.append((field.start, cell.name))
            if cell.text:
                cells[column] = cell
        if cells:
            rows[number] = cells
    return Grid("", rows), TableText(file, text, places)


def find_separator(text: str) -> str:
    """Return the sign that cuts most of the first lines into the most values."""
    lines = [line for line in _LINE_END.split(text[:100_000]) if line.strip()][:_SAMPLE]
    counts = {sign: sum(line.count(sign) for line in lines) for sign in SEPARATORS}
    cut = {sign: sum(sign in line for line in lines) for sign in SEPARATORS}
    return max(SEPARATORS, key=lambda sign: (cut[sign], counts[sign]))


def _list_records(text: str, separator: str) -> Iterator[list[_Field]]:
    plain = re.compile(f"[^{re.escape(separator)}\r\n]*")
    place, record = 0, list[_Field]()
    while place < len(text):
        field = _read_field(text, place, plain, separator)
        record.append(field)
        place = field.behind
        if text[place : place + 1] == separator:
            place += 1
            if place < len(text) and text[place] not in "\r\n":
                continue
        yield record
        record = []
        end = _LINE_END.match(text, place)
        place = end.end() if end else len(text)


def _read_field(text: str, place: int, plain: re.Pattern[str], separator: str) -> _Field:
    quoted = _QUOTED.match(text, place)
    if quoted is None:
        match = plain.match(text, place)
        end = match.end() if match else place
        if text[place:end].lstrip(" ").startswith('"'):
            raise OpenQuoteError(place)
        return _Field(text[place:end], place, end, end)
    if text[quoted.end() : quoted.end() + 1] not in {separator, "\r", "\n", ""}:
        raise OpenQuoteError(place)
    return _Field(quoted[1].replace('""', '"'), quoted.start(1), quoted.end(1), quoted.end())


def _make_cell(row: int, column: int, field: _Field) -> Cell:
    text = field.text.strip()
    start = field.start + len(field.text) - len(field.text.lstrip())
    end = min(start + len(text), field.end) if text else field.end
    kind = Kind.NUMBER if _NUMBER.fullmatch(text) else Kind.TEXT
    kind = Kind.ERROR if text.upper() in ERRORS else kind
    return Cell(row, column, text, start, end, kind)
