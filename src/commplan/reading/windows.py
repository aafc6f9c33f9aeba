"""``when`` to a first and a last day, as text: a day, a month, a quarter, a year, a range.

Only the text is cut and completed here, so that each half keeps its place in the file; whether the
days exist is for the dates themselves to say.
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.dates import MONTHS
from commplan.model.words import LONGEST_VALUE, fold_value
from commplan.source import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = r"\d{4}-\d\d-\d\d"
_USUAL = re.compile(rf"({_DAY})(?:\.\.({_DAY}))?", re.ASCII)
_RANGE = r"\s*(?:\.\.|~|～|〜|至|到|—|–)\s*|\s+[-‐－]\s+|\s+to\s+"
_YEAR = r"\d{4}"
_HYPHENED = (  # a hyphen is a range only behind something that is complete without it
    r"(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|\d{4}年\d{1,2}月份?"
    r"|\d{4}年?\s*(?:[QqＱｑ][1-4１-４]|第?[一二三四1-4１-４]季度?))\s*[-‐－]\s*(\S.*)"
    r"|(\d{4}年?)\s*[-‐－]\s*(\d{4}年?)"
)
_SHORTEST_HYPHENED = len("2026-2027")
_WHOLE_YEAR = r"(\d{4})年?(?:全年)?"
_HALF = (
    r"(?P<year>\d{4})年?\s*(?:h(?P<number>[12])|(?P<word>[上下])半年)"
    r"|h(?P<first>[12])\s*(?P<of>\d{4})"
)
_QUARTER = (
    r"(?P<year>\d{4})(?:年|-)?\s*(?:q(?P<number>[1-4])|第?(?P<word>[一二三四1-4])季度?)"
    r"|q(?P<first>[1-4])\s*(?P<of>\d{4})"
)
_MONTH = r"(\d{4})\s*[-/.年]\s*(\d{1,2})(?:月份?)?"
_NAMED_MONTH = r"([a-z]{3,9})\.?,?\s+(\d{4})"
_THIRD = r"(\d{4})\s*[-/.年]\s*(\d{1,2})月?份?的?([上中下])旬"
_SHARED = r"(\d{4})\s*[-/.年]\s*(\d{1,2})"
_QUARTER_ALONE = r"q[1-4]|第?[一二三四1-4]季度?|h[12]|[上下]半年"
_MONTH_ALONE = r"(\d{1,2})(?:月份?)?"
_MONTH_SAID = r"(\d{1,2})月份?"
_THIRD_ALONE = r"(?:(\d{1,2})月份?的?)?([上中下]旬)"
_MONTH_DAY = r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?"
_DAY_ALONE = r"(\d{1,2})[日号]?"
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4, "上": 1, "下": 2}
_THIRD_DAYS = {"上": (1, 10), "中": (11, 20), "下": (21, 31)}


class _Stretch(NamedTuple):
    """A stretch of a year as numbers; ``last_day`` may lie past the end of its month."""

    year: int
    first_month: int
    last_month: int
    first_day: int = 1
    last_day: int = 31

    @property
    def is_real(self) -> bool:
        """Whether there is such a year and such a month."""
        return self.year > 0 and self.first_month in range(1, 13)

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day as dates are written."""
        last = min(self.last_day, monthrange(self.year, self.last_month)[1])
        return (
            f"{self.year:04}-{self.first_month:02}-{self.first_day:02}",
            f"{self.year:04}-{self.last_month:02}-{last:02}",
        )


def split_window(node: Scalar) -> tuple[Scalar, Scalar]:
    """Return the first and the last day of a ``when``, each at its place in the file.

    A text whose first half names no year is not cut: it is one finding, with one way to mend it.
    """
    text = node.text
    if match := _USUAL.fullmatch(text):
        return _split_usual(node, match)
    if re.fullmatch(_DAY, text) or len(text) > LONGEST_VALUE:
        return node, node
    cut = _find_cut(text)
    if cut is None or not re.search(_YEAR, text[: cut[0]]):
        days = expand_stretch(fold_value(text)) or (text, text)
        return node._replace(text=days[0]), node._replace(text=days[1])
    offset = node.start if node.is_plain else node.start + 1
    first, whole = complete_range(fold_value(text[: cut[0]]), fold_value(text[cut[1] :]))
    return (
        Scalar((expand_stretch(first) or (first,))[0], offset, offset + cut[0]),
        Scalar((expand_stretch(whole) or (whole,))[-1], offset + cut[1], offset + len(text)),
    )


def _split_usual(node: Scalar, match: re.Match[str]) -> tuple[Scalar, Scalar]:
    """Cut the form that nearly all plans use, which has nothing to complete."""
    if match[2] is None:
        return node, node
    offset = node.start if node.is_plain else node.start + 1
    cut = offset + match.end(1)
    return (
        Scalar(match[1], offset, cut),
        Scalar(match[2], cut + len(".."), offset + match.end(2)),
    )


def _find_cut(text: str) -> tuple[int, int] | None:
    """Return where the first half ends and the second begins; None where there is one part only."""
    if match := re.search(_RANGE, text):
        start, end = match.span()
        return (start, end) if text[:start].strip() and text[end:].strip() else None
    match = re.fullmatch(_HYPHENED, text) if len(text) >= _SHORTEST_HYPHENED else None
    if match is None:
        return None
    group = 1 if match[1] else 3
    return match.end(group), match.start(group + 1)


def complete_range(first: str, second: str) -> tuple[str, str]:
    """Return both halves, the second with the year, or year and month, that it shares."""
    year = re.match(_YEAR, first)
    if year is None:
        return first, second
    if _is_part_of_year(second):
        return first, year[0] + second
    shared = re.match(_SHARED, first)
    return first, _complete(first, shared, second) if shared else second


def _is_part_of_year(text: str) -> bool:
    """Tell whether a text is a quarter or a half without its year; most texts are told at once."""
    if text[:1] not in "qQhH" and text[-1:] not in "季度年":
        return False
    return re.fullmatch(_QUARTER_ALONE, text.casefold()) is not None


def _complete(first: str, shared: re.Match[str], second: str) -> str:
    """Give the second half the year and perhaps the month of the first."""
    year, month = shared.groups()
    is_month = re.fullmatch(_MONTH, first) or re.fullmatch(_THIRD, first)
    if match := re.fullmatch(_MONTH_DAY, second):
        return f"{year}-{match[1]}-{match[2]}"
    if match := re.fullmatch(_THIRD_ALONE, second):
        return f"{year}-{match[1] or month}{match[2]}"
    if match := re.fullmatch(_MONTH_ALONE if is_month else _MONTH_SAID, second):
        return f"{year}-{match[1]}"
    match = None if is_month else re.fullmatch(_DAY_ALONE, second)
    return second if match is None else f"{year}-{month}-{match[1]}"


def expand_stretch(text: str) -> tuple[str, str] | None:
    """Return the first and the last day of a year, half, quarter, month or third of one.

    None for anything else, and for a month or year that there is not. Width must be folded.
    """
    stretch = None if re.fullmatch(_DAY, text) else _find_stretch(text.casefold())
    return stretch.days if stretch is not None and stretch.is_real else None


def _find_stretch(text: str) -> _Stretch | None:
    for form, make in _FORMS:
        if match := re.fullmatch(form, text):
            return make(match)
    return None


def _make_year(match: re.Match[str]) -> _Stretch:
    return _Stretch(int(match[1]), 1, 12)


def _make_month(match: re.Match[str]) -> _Stretch:
    return _Stretch(int(match[1]), int(match[2]), int(match[2]))


def _make_named_month(match: re.Match[str]) -> _Stretch | None:
    month = MONTHS.get(match[1])
    return None if month is None else _Stretch(int(match[2]), month, month)


def _make_quarter(match: re.Match[str]) -> _Stretch:
    return _make_part(match, 3)


def _make_half(match: re.Match[str]) -> _Stretch:
    return _make_part(match, 6)


def _make_part(match: re.Match[str], months: int) -> _Stretch:
    """Return a part of a year that has so many months, numbered in digits or in words."""
    said = match["number"] or match["first"] or match["word"]
    last = months * (_NUMERALS[said] if said in _NUMERALS else int(said))
    return _Stretch(int(match["year"] or match["of"]), last - months + 1, last)


def _make_third(match: re.Match[str]) -> _Stretch:
    month = int(match[2])
    return _Stretch(int(match[1]), month, month, *_THIRD_DAYS[match[3]])


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], _Stretch | None]], ...] = (
    (_WHOLE_YEAR, _make_year),
    (_MONTH, _make_month),
    (_QUARTER, _make_quarter),
    (_HALF, _make_half),
    (_THIRD, _make_third),
    (_NAMED_MONTH, _make_named_month),
)
