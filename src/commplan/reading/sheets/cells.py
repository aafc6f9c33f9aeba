"""A cell as the value of a field: days that are stored as numbers, scales, lists; or a finding."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.model.dates import FIRST_YEAR, LAST_YEAR
from commplan.model.fields import shapes_of
from commplan.reading.sheets import faults
from commplan.reading.sheets.grid import Cell, Kind
from commplan.source import Node, Scalar, Sequence

if TYPE_CHECKING:
    from commplan.diagnostics import Fact
    from commplan.model.base import Base
    from commplan.reading.sheets.columns import Column
    from commplan.reading.sheets.findings import Reading

_COMPACT_DAY = 8  # 20260415
_PARTS = re.compile(r"[^;；\n]+")
_FORMULA_GUARD = re.compile(r"'[=+\-@]")
"""How a text that begins like a formula is kept from becoming one."""


def read_cell(
    cell: Cell, column: Column, model: type[Base], epoch: int, reading: Reading
) -> Node | None:
    """Return what a cell says for the field of its column; None where that cannot be read."""
    if not _has_value(cell, reading):
        return None
    if is_of_days(column.key, model):
        return read_day(cell, epoch, reading)
    if column.scale and cell.kind is Kind.NUMBER:
        return Scalar(cell.text.removesuffix("%") + column.scale, cell.start, cell.end)
    shape = shapes_of(model).get(column.key)
    return _cut(cell) if shape is not None and shape.is_list else to_scalar(cell)


def to_scalar(cell: Cell) -> Scalar:
    """Return a cell as it stands."""
    if _FORMULA_GUARD.match(cell.text):
        return Scalar(cell.text[1:], cell.start + 1, cell.end)
    return Scalar(cell.text, cell.start, cell.end)


def is_of_days(key: str, model: type[Base]) -> bool:
    """Tell whether a field holds a day."""
    shape = shapes_of(model).get(key)
    return key == "when" if shape is None else shape.leaf is date


def _has_value(cell: Cell, reading: Reading) -> bool:
    """Report a cell whose formula failed, or has never been calculated."""
    match cell.kind:
        case Kind.ERROR:
            reading.report(cell, faults.ERROR_CELL, {"value": cell.text})
            return False
        case Kind.NO_RESULT:
            reading.report(cell, faults.FORMULA_CELL, {}, Severity.ERROR)
            return False
        case Kind.TEXT | Kind.NUMBER | Kind.DATE:
            return True


def read_day(cell: Cell, epoch: int, reading: Reading) -> Scalar | None:
    """Read a day, also the number of one; any other number has to be written as a day."""
    if cell.kind is not Kind.NUMBER or len(cell.text) == _COMPACT_DAY:
        return to_scalar(cell)
    period = reading.plan.period
    day = _find_day(cell.text, epoch)
    if day is None or not period.start.year - 1 <= day.year <= period.end.year + 1:
        facts: dict[str, Fact] = {
            "value": cell.text,
            "years": str(period.start.year),
            "example": period.start.isoformat(),
        }
        reading.report(cell, faults.NUMBER_FOR_DATE, facts)
        return None
    reading.report(cell, faults.NUMBER_FOR_DATE, {"value": cell.text, "day": day}, Severity.INFO)
    return Scalar(day.isoformat(), cell.start, cell.end)


def _find_day(text: str, epoch: int) -> date | None:
    """Return the day of a number; the part behind the point is the time of day."""
    whole = text.partition(".")[0]
    if not whole.isdecimal() or not whole.isascii() or len(whole) > _COMPACT_DAY:
        return None
    number = epoch + int(whole)
    first, last = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
    return date.fromordinal(number) if first <= number <= last else None


def _cut(cell: Cell) -> Node:
    """Cut a cell into the values of a list: at semicolons, and where a line ends."""
    parts = tuple(_strip(match, cell) for match in _PARTS.finditer(cell.text) if match[0].strip())
    if len(parts) <= 1:
        return to_scalar(cell)
    return Sequence(parts, cell.start, cell.end, is_written=False)


def _strip(match: re.Match[str], cell: Cell) -> Scalar:
    text = match[0].strip()
    start = cell.start + match.start() + len(match[0]) - len(match[0].lstrip())
    return Scalar(text, start, start + len(text))
