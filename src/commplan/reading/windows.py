"""``when`` to a first and a last day, as text: a day, a month, a quarter, a year, a range.

Only the text is cut and completed here, so that each half keeps its place in the file; whether the
days exist is for the dates themselves to say.
"""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING

from commplan.model.words import fold_width
from commplan.source import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

_RANGE = re.compile(r"\s*(?:\.\.|~|～|至|到|—|–)\s*")
_YEAR = re.compile(r"(\d{4})年?")
_MONTH = re.compile(r"(\d{4})[-/.年]\s*(\d{1,2})月?")
_QUARTER = re.compile(r"(\d{4})年?\s*(?:[Qq]([1-4])|第?([一二三四])季度?)")
_QUARTER_ALONE = re.compile(r"[Qq][1-4]|第?[一二三四]季度?")
_MONTH_ALONE = re.compile(r"(\d{1,2})月?")
_YEAR_MONTH = re.compile(r"(\d{4})[-/.年]\s*(\d{1,2})")
_MONTH_DAY = re.compile(r"(\d{1,2})[-/.月]\s*(\d{1,2})[日号]?")
_DAY = re.compile(r"(\d{1,2})[日号]?")
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4}


def split_window(node: Scalar) -> tuple[Scalar, Scalar]:
    """Return the first and the last day of a ``when``, each at its place in the file."""
    cut = _RANGE.search(node.text)
    if cut is None or not node.text[: cut.start()].strip() or not node.text[cut.end() :].strip():
        text = fold_width(node.text)
        return (
            node._replace(text=_first_day(text) or node.text),
            node._replace(text=_last_day(text) or node.text),
        )
    offset = node.start if node.is_plain else node.start + 1
    first, second = fold_width(node.text[: cut.start()]), fold_width(node.text[cut.end() :])
    whole = _complete(first, second)
    return (
        Scalar(_first_day(first) or first, offset, offset + cut.start()),
        Scalar(_last_day(whole) or whole, offset + cut.end(), offset + len(node.text)),
    )


def _complete(first: str, second: str) -> str:
    """Give the second day what it shares with the first: the year, or year and month."""
    if (shared := _QUARTER.fullmatch(first)) and _QUARTER_ALONE.fullmatch(second):
        return shared[1] + second
    shared = _YEAR_MONTH.match(first)
    if shared is None:
        return second
    if match := _MONTH_DAY.fullmatch(second):
        return f"{shared[1]}-{match[1]}-{match[2]}"
    if _MONTH.fullmatch(first):
        match = _MONTH_ALONE.fullmatch(second)
        return f"{shared[1]}-{match[1]}" if match else second
    if match := _DAY.fullmatch(second):
        return f"{shared[1]}-{shared[2]}-{match[1]}"
    return second


def _first_day(text: str) -> str | None:
    return _expand(text, lambda year, first, _: f"{year}-{first:02}-01")


def _last_day(text: str) -> str | None:
    return _expand(
        text,
        lambda year, _, last: f"{year}-{last:02}-{calendar.monthrange(int(year), last)[1]}",
    )


def _expand(text: str, word: Callable[[str, int, int], str]) -> str | None:
    """Word a year, quarter or month by its year, first and last month; None for anything else."""
    months: tuple[int, int]
    if match := _YEAR.fullmatch(text):
        months = (1, 12)
    elif match := _QUARTER.fullmatch(text):
        quarter = int(match[2]) if match[2] else _NUMERALS[match[3]]
        months = (quarter * 3 - 2, quarter * 3)
    elif (match := _MONTH.fullmatch(text)) and 1 <= int(match[2]) <= 12:  # noqa: PLR2004 - December
        months = (int(match[2]), int(match[2]))
    else:
        return None
    return word(match[1], *months) if int(match[1]) else None
