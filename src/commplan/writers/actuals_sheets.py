"""Tables of actuals to fill in, as a workbook or as CSV files."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from commplan.writers.actuals_tables import Use
from commplan.writers.pptx.archive import unzip_parts, zip_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openpyxl.worksheet.worksheet import Worksheet

    from commplan.writers.actuals_tables import FillInTable, TableColumn

_HEADER_ROW = 2
_ROWS_TO_FILL = 500
_WIDEST, _NARROWEST = 40, 10
_FONT, _SIZE = "Calibri", 11  # what cells have that nobody dressed
_GREY, _DARK, _INK = "F2F2F2", "D9D9D9", "7F7F7F"
_PROPERTIES = "docProps/core.xml"
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_FIXED_TIME = rb"\g<1>1980-01-01T00:00:00Z"


def write_csv(table: FillInTable) -> bytes:
    """Return a table as CSV: UTF-8 with the mark by which spreadsheet programs know it."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(table.head)
    writer.writerow(column.title for column in table.columns)
    blank = [""] * len(table.columns)
    for row in table.rows:
        writer.writerow(["" if value is None else value for value in row] + blank[len(row) :])
    return stream.getvalue().encode("utf-8-sig")


def write_workbook(tables: Iterable[FillInTable]) -> bytes:
    """Return the tables as a workbook of one sheet each; the same tables give the same bytes."""
    import openpyxl  # noqa: PLC0415 - only for workbooks

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        _fill_sheet(book.create_sheet(table.name), table)
    stream = io.BytesIO()
    book.save(stream)
    parts = unzip_parts(stream.getvalue())
    parts[_PROPERTIES] = _TIMES.sub(_FIXED_TIME, parts[_PROPERTIES])
    return zip_parts(parts)


def _fill_sheet(sheet: Worksheet, table: FillInTable) -> None:
    from openpyxl.worksheet.properties import (  # noqa: PLC0415 - with the workbook
        PageSetupProperties,
    )

    lines = [table.head, [column.title for column in table.columns], *table.rows]
    for row, values in enumerate(lines, 1):
        for number, value in enumerate(values, 1):
            if value is not None:
                cell = sheet.cell(row, number)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # whatever it begins with
    for number, column in enumerate(table.columns, 1):
        widths = [_measure(line[number - 1]) for line in lines[1:] if number <= len(line)]
        _dress_column(sheet, number, column, max(widths))
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes, each as wide as the table
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.freeze_panes = f"B{_HEADER_ROW + 1}"
    _protect(sheet)


def _measure(value: object) -> int:
    """Return how wide a value is shown: a Chinese sign takes two places."""
    text = "" if value is None else str(value)
    return len(text) + sum(not one.isascii() for one in text)


def _dress_column(sheet: Worksheet, number: int, column: TableColumn, widest: int) -> None:
    """Give a column its width, its number format, and grey where it only helps the eye."""
    from openpyxl.styles import Font, PatternFill, Protection  # noqa: PLC0415 - with the workbook
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - the same

    letter = get_column_letter(number)
    sheet.column_dimensions[letter].width = min(max(widest + 2, _NARROWEST), _WIDEST)
    is_help = column.use is Use.HELP
    for row in range(_HEADER_ROW, max(_ROWS_TO_FILL, sheet.max_row) + 1):
        cell = sheet.cell(row, number)
        is_header = row == _HEADER_ROW
        cell.protection = Protection(locked=is_help or is_header)
        if is_header:
            cell.font = Font(name=_FONT, size=_SIZE, bold=True)
            cell.fill = PatternFill("solid", fgColor=_DARK)
        elif is_help:
            cell.font = Font(name=_FONT, size=_SIZE, color=_INK)
            cell.fill = PatternFill("solid", fgColor=_GREY)
        if column.shown_as and not is_header:
            cell.number_format = column.shown_as
    if column.choices:
        _offer_choices(sheet, letter, column.choices)


def _offer_choices(sheet: Worksheet, letter: str, choices: tuple[str, ...]) -> None:
    from openpyxl.worksheet.datavalidation import (  # noqa: PLC0415 - with the workbook
        DataValidation,
    )

    offered = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
    offered.add(f"{letter}{_HEADER_ROW + 1}:{letter}{_ROWS_TO_FILL}")
    sheet.add_data_validation(offered)


def _protect(sheet: Worksheet) -> None:
    """Keep header and help columns from being typed over; there is no password."""
    protection = sheet.protection
    protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows"):
        setattr(protection, allowed, False)
