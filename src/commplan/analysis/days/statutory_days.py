"""Public holidays beyond the yearly notices: what the law of the mainland fixes, other regions."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from commplan.analysis.dated_tables import read_tables
from commplan.analysis.days.festivals import list_festival_days

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR = 1901, 2199
"""Outside, no plan can lie (see ``model.dates``), and lunar days are not asked for."""


@cache
def list_days_off(year: int, region: str) -> Mapping[date, str | None]:
    """Return the public holidays of a year that no notice announces, each with its holiday's key.

    In the mainland (``CN``) those that are off by law every year, elsewhere (ISO 3166) those that
    ``holidays`` knows, without a key; none of a region that it does not know.
    """
    if region == "CN":
        return _list_statutory_days(year)
    from holidays import country_holidays  # noqa: PLC0415 - takes time, and most plans never ask

    try:
        found = country_holidays(region, years=year)
    except NotImplementedError:
        return {}
    return {day: None for day in found if day.year == year}


def _list_statutory_days(year: int) -> dict[date, str | None]:
    if not FIRST_LUNAR_YEAR <= year <= LAST_LUNAR_YEAR:
        return {}
    lines = read_tables("public_holidays")["statutory_days"]["value"]
    return {
        day + timedelta(days=int(offset)): key
        for key, offset in (line.split() for line in lines)
        for day in list_festival_days(key, year)
    }
