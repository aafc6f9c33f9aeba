"""The workbook behind a chart: one sheet, words as words.

Written by hand, as spreadsheet libraries turn words that begin with = into formulas and stamp the
time into the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.archive import CONTENT_TYPES, zip_parts
from commplan.writers.pptx.draw.markup import write_words

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.writers.pptx.deck import Figure

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
FIXED_PARTS = {
    CONTENT_TYPES: (
        f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}


def write_workbook(figure: Figure) -> bytes:
    """Return categories in the first column and a column for each series."""
    head = (figure.unit, *(series.name for series in figure.series))
    rows = [_write_row(1, head)] + [
        _write_row(number, (category, *(series.values[number - 2] for series in figure.series)))
        for number, category in enumerate(figure.categories, 2)
    ]
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
    parts = {**FIXED_PARTS, "xl/worksheets/sheet1.xml": sheet}
    return zip_parts({name: f"{HEAD}{text}".encode() for name, text in parts.items()})


def name_column(place: int) -> str:
    """Return the letters of a column counted from 0: A, B, …, Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _write_row(number: int, cells: tuple[str | Decimal | None, ...]) -> str:
    written = "".join(
        _write_cell(f"{name_column(place)}{number}", cell)
        for place, cell in enumerate(cells)
        if cell is not None
    )
    return f'<row r="{number}">{written}</row>'


def _write_cell(place: str, cell: str | Decimal) -> str:
    if isinstance(cell, str):
        words = f'<t xml:space="preserve">{write_words(cell)}</t>'
        return f'<c r="{place}" t="inlineStr"><is>{words}</is></c>'
    return f'<c r="{place}"><v>{cell:f}</v></c>'
