"""The quarters of a plan's year, and the quarter that a title names."""

from __future__ import annotations

import re
from datetime import date, timedelta

from commplan.model.dates import DateRange

_LONGEST_YEAR = 366
_MONTHS = 12
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
_NAMED = re.compile(
    r"(?<![a-z0-9])q\s?([1-4])(?![0-9])|([1-4])q(?![a-z0-9])|第?\s?([一二三四1-4])\s?季[度]?"
    r"|\b(first|second|third|fourth) quarter"
)


def find_quarter_named(title: str) -> int | None:
    """Return the number of the one quarter that a title names, or None.

    ``Q2``, ``二季度``, ``第2季度``, ``second quarter``; a title that names two (``Q1 与 Q2``) is
    about both.
    """
    found = {
        _NUMERALS.get(word) or int(word)
        for match in _NAMED.finditer(title.casefold())
        for word in match.groups()
        if word
    }
    return found.pop() if len(found) == 1 else None


def quarter_days(number: int, period: DateRange, first_month: int) -> DateRange | None:
    """Return the days of a quarter of the year that a period is.

    The year begins in ``first_month``. None where the period is longer than a year, since then a
    number names no quarter, or where the quarter does not end in the period.
    """
    if period.days > _LONGEST_YEAR:
        return None
    for year in (period.start.year - 1, period.start.year, period.end.year):
        months = year * _MONTHS + first_month - 1 + (number - 1) * 3
        last = _first_of(months + 3) - timedelta(days=1)
        if period.start <= last <= period.end:
            return DateRange(_first_of(months), last)
    return None


def _first_of(months: int) -> date:
    return date(months // _MONTHS, months % _MONTHS + 1, 1)
