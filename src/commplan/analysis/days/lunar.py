"""Days of the lunar calendar, as days of the common one."""

from __future__ import annotations

from datetime import date

from lunar_python import Lunar

_MID_YEAR = 6


def find_lunar_day(year: int, month: int, day: int) -> date:
    """Return a day of a lunar year."""
    solar = Lunar.fromYmd(year, month, day).getSolar()
    return date(solar.getYear(), solar.getMonth(), solar.getDay())


def find_term_day(year: int, term: str) -> date:
    """Return the day of a solar term (清明, 冬至) in a year.

    The table of a lunar year begins with the winter solstice before it and ends with its own, which
    has another key.
    """
    table = Lunar.fromYmd(year, _MID_YEAR, 1).getJieQiTable()
    solar = table["DONG_ZHI" if term == "冬至" else term]
    return date(solar.getYear(), solar.getMonth(), solar.getDay())
