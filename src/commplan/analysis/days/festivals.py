"""On which day a festival falls: fixed days, lunar days, solar terms, n-th weekdays of a month.

How a day is found is data (``dated/festivals.toml``). The lunar calendar is computed by
``lunar_python``, which is loaded only where a plan asks for a day that needs it.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.dated_tables import may_name, read_tables
from commplan.analysis.days.calendar_words import compile_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import ModuleType

    from commplan.model.dates import DateRange

_FILE = "festivals"
_WEEK = 7
_LAST_MONTH = 12


class Festival(NamedTuple):
    """A festival: how its day is found, for how many days from it on it lasts, its names.

    ``moves`` tells that it falls on another day every year.
    """

    key: str
    how: str
    lasts: int
    names: tuple[str, ...]

    @property
    def moves(self) -> bool:
        """Whether it falls on another day every year."""
        return not self.how.startswith("day ")


@cache
def load_festivals() -> Mapping[str, Festival]:
    """Return all festivals by key."""
    return {
        key: Festival(key, table["value"][0], table["lasts"], tuple(table["names"]))
        for key, table in read_tables(_FILE).items()
    }


@cache
def list_festival_days(key: str, year: int) -> tuple[date, ...]:
    """Return the days of a festival in a year of the common calendar: one, seldom none or two.

    (Laba of a lunar year may fall into the next January, or already into December.)
    """
    kind, _, rest = load_festivals()[key].how.partition(" ")
    match kind:
        case "lunar":
            month, day = (int(part) for part in rest.split("-"))
            return tuple(_find_lunar(year, month, day))
        case "term":
            return (_load_lunar().find_term_day(year, rest),)
        case "weekday":
            month, weekday, number = (int(part) for part in rest.split())
            return (_find_weekday(date(year, month, 1), weekday, number),)
        case _:
            month, day = (int(part) for part in rest.split("-"))
            return (date(year, month, day),)


def find_nearest(key: str, days: DateRange) -> date:
    """Return the day of a festival that lies in ``days``, else the one nearest to them."""
    years = range(days.start.year - 1, days.end.year + 2)
    found = (one for year in years for one in list_festival_days(key, year))
    return min(found, key=lambda one: _measure(one, days))


def _measure(day: date, days: DateRange) -> int:
    """Return how many days lie between a day and a stretch of days; 0 inside it."""
    return max((days.start - day).days, (day - days.end).days, 0)


def find_in_names(texts: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of the festivals that names name; those that name none are left out.

    All names are looked through at once: most plans name few festivals.
    """
    every = tuple(dict.fromkeys(texts))
    said = "\n".join(every).casefold()
    if not may_name(said, _FILE):
        return {}
    patterns = [
        (key, compile_words(one.names))
        for key, one in load_festivals().items()
        if any(name.casefold() in said for name in one.names)
    ]
    named = ((text, tuple(key for key, one in patterns if one.search(text))) for text in every)
    return {text: keys for text, keys in named if keys}


def _find_lunar(year: int, month: int, day: int) -> Iterator[date]:
    """Yield the lunar day in a common year; only the last lunar month may leave its own."""
    lunar_years = (year - 1, year) if month == _LAST_MONTH else (year,)
    found = (_load_lunar().find_lunar_day(lunar, month, day) for lunar in lunar_years)
    return (one for one in found if one.year == year)


def _load_lunar() -> ModuleType:
    from commplan.analysis.days import lunar  # noqa: PLC0415 - takes time, and most plans never ask

    return lunar


def _find_weekday(first: date, weekday: int, number: int) -> date:
    return first + timedelta(days=(weekday - first.weekday()) % _WEEK + (number - 1) * _WEEK)
