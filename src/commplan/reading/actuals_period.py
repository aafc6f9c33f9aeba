"""Which days a file of actuals is about: as it says, else as its name says.

``quarter`` and ``month`` are written without a year: it is that of the plan, whose quarters may
begin in another month than January.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from commplan.model.months import (
    MONTHS_OF_HALF,
    MONTHS_OF_QUARTER,
    MONTHS_PER_YEAR,
    span_months,
)
from commplan.model.words import fold_value
from commplan.source import Entry, Scalar

if TYPE_CHECKING:
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan

PERIOD = "period"
SPELLINGS = (PERIOD, "quarter", "month")
_QUARTER = re.compile(
    r"(?:((?:19|20|21)\d\d)\s*年?[-_ ]?)?\s*(?:q([1-4])|第?([一二三四1-4])季度?)", re.IGNORECASE
)
_MONTH = re.compile(r"(?:((?:19|20|21)\d\d)\s*[-_./年]\s*)?(\d{1,2})\s*月?份?")
_HALF = re.compile(r"(?:((?:19|20|21)\d\d)\s*年?[-_ ]?)?\s*(?:h([12])|([上下])半年)", re.IGNORECASE)
_YEAR = re.compile(r"((?:19|20|21)\d\d)\s*年?(?:全年|年度)?")
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4}


def name_period(entries: dict[str, Entry], plan: Plan, file: str) -> dict[str, Entry]:
    """Return the entries with the days of the file under one key, as a range where it is known."""
    written = [key for key in SPELLINGS if key in entries]
    others = {key: entry for key, entry in entries.items() if key not in written}
    if not written:
        days = find_days(_name_stem(file), plan)
        if days is None:
            return entries
        nobody = Scalar("", 0, 0)
        return {PERIOD: Entry(nobody, Scalar(_write(days), 0, 0)), **others}
    entry = entries[written[0]]
    if isinstance(entry.value, Scalar):
        days = find_days(entry.value.text, plan)
        if days is not None:
            entry = entry._replace(value=entry.value._replace(text=_write(days)))
    return {PERIOD: entry, **others}


def _name_stem(file: str) -> str:
    """Return the name of a file without its endings; Windows may have added one of its own."""
    return PurePosixPath(file.removesuffix(".txt")).stem


def find_days(text: str, plan: Plan) -> DateRange | None:
    """Return the days of a stretch of the plan's year: a quarter, a month, a half, the year.

    None of anything else. Without a year it is the first such stretch from the plan's first day on.
    """
    words = fold_value(text.strip())
    if match := _YEAR.fullmatch(words):
        return _find_months(plan, plan.first_month, MONTHS_PER_YEAR, match[1])
    if match := _HALF.fullmatch(words):
        month = plan.first_month - 1 + MONTHS_OF_HALF * ((match[2] or match[3]) in {"2", "下"})
        return _find_months(plan, month % MONTHS_PER_YEAR + 1, MONTHS_OF_HALF, match[1])
    if match := _QUARTER.fullmatch(words):
        number = match[2] or match[3]
        quarter = _NUMERALS.get(number) or int(number)
        return _find_quarter(plan, quarter, match[1])
    if (match := _MONTH.fullmatch(words)) and 1 <= int(match[2]) <= MONTHS_PER_YEAR:
        return _find_months(plan, int(match[2]), 1, match[1])
    return None


def _find_quarter(plan: Plan, number: int, year: str | None) -> DateRange:
    month = (plan.first_month - 1 + (number - 1) * MONTHS_OF_QUARTER) % MONTHS_PER_YEAR + 1
    return _find_months(plan, month, MONTHS_OF_QUARTER, year)


def _find_months(plan: Plan, month: int, count: int, year: str | None) -> DateRange:
    """Return so many months from ``month`` on; without a year the first in the plan's period."""
    start = plan.period.start
    first = start.year + (month < start.month) if year is None else int(year)
    return span_months(first * MONTHS_PER_YEAR + month - 1, count)


def _write(days: DateRange) -> str:
    return f"{days.start.isoformat()}..{days.end.isoformat()}"
