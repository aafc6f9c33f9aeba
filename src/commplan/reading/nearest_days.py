"""Days that leave their year open, or that are many where one is asked for."""

from __future__ import annotations

from calendar import monthrange
from enum import Enum
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError

from commplan.model.dates import DateRange, read_date
from commplan.reading.windows import split_window
from commplan.source import Scalar

if TYPE_CHECKING:
    from datetime import date

    from commplan.diagnostics import Fact
    from commplan.reading.model_errors import Head

_MONTHS_OF_QUARTER = 3


class Asked(Enum):
    """Which days a field takes."""

    DAY = "day"
    WINDOW = "window"
    DISTANCE = "distance"


def explain_day(
    kind: str, text: str, context: dict[str, Any], asked: Asked, head: Head
) -> dict[str, Fact]:
    """Return the ``form`` to write, or the ``first`` and ``last`` day of what was written.

    ``year`` is there where nothing but the year is missing: the plan's, where it has only one.
    """
    match kind:
        case "date_ambiguous" if len(context["readings"]) == 1:
            return {"readings": context["readings"], "form": context["readings"][0].isoformat()}
        case "date_unreadable" | "date_without_year":
            return _explain_text(text, asked, head)
        case _:
            return {
                name: context[name]
                for name in ("readings", "nearest", "day", "years")
                if name in context
            }


def _explain_text(text: str, asked: Asked, head: Head) -> dict[str, Fact]:
    days = find_window(text)
    completed = None if days else _complete(text, head.year)
    meant = days or completed
    if meant is None:
        return {"distance": "-15d"} if asked is Asked.DISTANCE else {}
    if asked is not Asked.WINDOW and meant.start != meant.end:
        return {"first": meant.start, "last": meant.end}
    if completed is None:
        return {}
    name = "form" if len(head.years) == 1 else "example"
    return {"year": str(head.year), name: write_window(completed)}


def find_window(text: str) -> DateRange | None:
    """Return the days of a ``when``, or None where it cannot be read."""
    try:
        start, end = (read_date(half.text) for half in split_window(Scalar(text, 0, len(text))))
    except PydanticCustomError:
        return None
    return DateRange(start, end) if start <= end else None


def _complete(text: str, year: int) -> DateRange | None:
    """Return the days that a text means in a year, or None where more than the year is missing."""
    bare = text.strip()
    forms = (
        f"{year}年{bare}",
        f"{year}-{bare}",
        f"{year}.{bare}",
        f"{bare} {year}",
        f"{year}{bare}",
    )
    return next((days for form in forms if (days := find_window(form))), None)


def write_window(days: DateRange) -> str:
    """Write days as briefly as ``when`` takes them: ``2026Q2``, ``2026-06``, ``2026-06-18..20``."""
    start, end = days
    is_whole = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if is_whole and start.year == end.year:
        months = (start.month, end.month)
        if months == (1, 12):
            return str(start.year)
        if start.month == end.month:
            return f"{start.year}-{start.month:02}"
        quarter, rest = divmod(end.month, _MONTHS_OF_QUARTER)
        if rest == 0 and start.month == end.month - 2:
            return f"{start.year}Q{quarter}"
    return start.isoformat() if start == end else f"{start.isoformat()}..{_write_end(start, end)}"


def _write_end(start: date, end: date) -> str:
    if start.year != end.year:
        return end.isoformat()
    return f"{end.day:02}" if start.month == end.month else f"{end.month:02}-{end.day:02}"
