"""The working calendar: which days are worked, which are public holidays, and how sure that is.

Mainland China with its make-up working days (调休) comes from ``chinese_calendar``, which
follows the State Council's notices. Other regions, and years without a notice, know weekends only
and say so.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from chinese_calendar import holidays, workdays

if TYPE_CHECKING:
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan

_SATURDAY = 5
_SEARCH_DAYS = 30
_MAINLAND = "CN"
_PUBLISHED_YEARS = frozenset(day.year for day in holidays)
_WORD_OF_HOLIDAY = {
    "New Year's Day": "new_year",
    "Spring Festival": "spring_festival",
    "Tomb-sweeping Day": "qingming",
    "Labour Day": "labour_day",
    "Dragon Boat Festival": "dragon_boat",
    "Mid-autumn Festival": "mid_autumn",
    "National Day": "national_day",
    "Anti-Fascist 70th Day": "memorial_day",
}


class DayKind(Enum):
    """What kind of day it is for people who work office days."""

    WORKDAY = "workday"
    MAKE_UP = "make_up"  # a weekend day that is worked
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class DayInfo(NamedTuple):
    """A day of the calendar; ``holiday`` is the key of its holiday's word, where it has one."""

    kind: DayKind
    holiday: str | None = None

    @property
    def is_worked(self) -> bool:
        """Whether offices are open."""
        return self.kind in {DayKind.WORKDAY, DayKind.MAKE_UP}


class Calendar(NamedTuple):
    """The working calendar of a region (``CN``, or anything else for weekends only).

    ``own`` are days that a plan has set itself; they come before what is published.
    """

    region: str
    own: tuple[tuple[DateRange, DayInfo], ...] = ()

    def is_official(self, day: date) -> bool:
        """Tell whether the holidays of that year are published; else only weekends are known."""
        return self.region == _MAINLAND and day.year in _PUBLISHED_YEARS

    def look_up(self, day: date) -> DayInfo:
        """Return what kind of day it is."""
        for days, info in self.own:
            if days.start <= day <= days.end:
                return info
        is_weekend = day.weekday() >= _SATURDAY
        if self.is_official(day):
            if day in workdays:
                return DayInfo(DayKind.MAKE_UP if is_weekend else DayKind.WORKDAY)
            if day in holidays:
                return DayInfo(
                    DayKind.HOLIDAY, _WORD_OF_HOLIDAY.get(holidays[day], "public_holiday")
                )
        return DayInfo(DayKind.WEEKEND if is_weekend else DayKind.WORKDAY)

    def last_workday_before(self, day: date) -> date | None:
        """Return the last working day before ``day`` within a month, or None."""
        return self._search(day, -1)

    def first_workday_after(self, day: date) -> date | None:
        """Return the first working day after ``day`` within a month, or None."""
        return self._search(day, 1)

    def _search(self, day: date, step: int) -> date | None:
        for distance in range(1, _SEARCH_DAYS):
            candidate = _shift(day, step * distance)
            if candidate is not None and self.look_up(candidate).is_worked:
                return candidate
        return None

    def count_workdays(self, first: date, last: date) -> int:
        """Return the number of working days from ``first`` to ``last``, both included."""
        days = (last - first).days + 1
        return sum(self.look_up(first + timedelta(days=n)).is_worked for n in range(days))


def set_up_calendar(plan: Plan) -> Calendar:
    """Return the calendar of the plan's region with the days that the plan sets itself."""
    own = plan.calendar
    region = plan.root.region or _MAINLAND
    if own is None:
        return Calendar(region)
    off, make_up = DayInfo(DayKind.HOLIDAY, "own_holiday"), DayInfo(DayKind.MAKE_UP)
    worked = tuple((days.range, make_up) for days in own.working_days)
    return Calendar(region, (*worked, *((days.range, off) for days in own.holidays)))


def _shift(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
