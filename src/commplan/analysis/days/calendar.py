"""The working calendar: which days are worked, which are public holidays, and how sure that is.

Mainland China with its make-up working days (调休) comes from ``chinese_calendar``, which
follows the State Council's notices. In years without a notice, weekends and the days that are off
by law are known. Other regions come from ``holidays``; of one that it does not know, weekends only.

A year is laid out once, with a running count of its working days: every question after that costs
the same, however far the days lie apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import Enum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from chinese_calendar import holidays, workdays

from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from commplan.model.plan import Plan

_SATURDAY = 5
_SEARCH_DAYS = 30
_LONGEST_DAYS = 3650
_MAINLAND = "CN"
LONG_HOLIDAY_DAYS = 3
"""A public holiday of so many days in a row is one over which offices empty."""

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
OWN_HOLIDAY, PUBLIC_HOLIDAY = "own_holiday", "public_holiday"


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
        return self.kind is DayKind.WORKDAY or self.kind is DayKind.MAKE_UP


_WORKDAY, _WEEKEND = DayInfo(DayKind.WORKDAY), DayInfo(DayKind.WEEKEND)
_MAKE_UP = DayInfo(DayKind.MAKE_UP)


class Holiday(NamedTuple):
    """Days in a row on which nobody works, around a public holiday; ``key`` is that of its word."""

    range: DateRange
    key: str


class _Year(NamedTuple):
    """A year laid out: its days, the numbers of its working days, and how many lie before a day."""

    days: tuple[DayInfo, ...]
    worked: tuple[int, ...]
    before: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working calendar of a region (``CN``, ``HK`` …).

    ``own`` are days that a plan has set itself; they come before what is published.
    """

    region: str
    own: tuple[tuple[DateRange, DayInfo], ...] = ()
    _years: dict[int, _Year] = field(default_factory=dict, init=False, repr=False, compare=False)

    def is_official(self, day: date) -> bool:
        """Tell whether the mainland's holidays of that year are published."""
        return self.region == _MAINLAND and day.year in _PUBLISHED_YEARS

    def is_known(self, day: date) -> bool:
        """Tell whether more than weekends is known for sure of that year, in whichever region."""
        if self.region == _MAINLAND:
            return self.is_official(day)
        return bool(_list_public_days(day.year, self.region))

    def look_up(self, day: date) -> DayInfo:
        """Return what kind of day it is."""
        return self._lay_out(day.year).days[_number(day)]

    def is_worked(self, day: date) -> bool:
        """Tell whether offices are open on a day."""
        return self.look_up(day).is_worked

    def count_workdays(self, first: date, last: date) -> int:
        """Return the number of working days from ``first`` to ``last``, both included."""
        if last < first:
            return 0
        whole = sum(len(self._lay_out(year).worked) for year in range(first.year, last.year))
        end = self._lay_out(last.year).before[_number(last) + 1]
        return whole + end - self._lay_out(first.year).before[_number(first)]

    def workday_after(self, day: date, count: int = 1) -> date | None:
        """Return the working day number ``count`` after ``day``; None behind the last year."""
        rank = self._lay_out(day.year).before[_number(day) + 1] + count - 1
        for year in range(day.year, MAXYEAR + 1):
            worked = self._lay_out(year).worked
            if rank < len(worked):
                return date(year, 1, 1) + timedelta(days=worked[rank])
            rank -= len(worked)
        return None

    def workday_before(self, day: date, count: int = 1) -> date | None:
        """Return the working day number ``count`` before ``day``; None before the first year."""
        rank = self._lay_out(day.year).before[_number(day)] - count
        for year in range(day.year, MINYEAR - 1, -1):
            if year < day.year:
                rank += len(self._lay_out(year).worked)
            if rank >= 0:
                return date(year, 1, 1) + timedelta(days=self._lay_out(year).worked[rank])
        return None

    def last_workday_before(self, day: date) -> date | None:
        """Return the last working day before ``day`` within a month, or None."""
        return self._search(day, -1)

    def first_workday_after(self, day: date) -> date | None:
        """Return the first working day after ``day`` within a month, or None."""
        return self._search(day, 1)

    def nearest_day_off(self, day: date) -> date | None:
        """Return the day nearest to ``day`` that nobody works, the earlier of two, or None."""
        for distance in range(1, _SEARCH_DAYS):
            for step in (-distance, distance):
                candidate = _shift(day, step)
                if candidate is not None and not self.is_worked(candidate):
                    return candidate
        return None

    def list_long_holidays(self, period: DateRange) -> tuple[Holiday, ...]:
        """Return the holidays of at least ``LONG_HOLIDAY_DAYS`` days that touch a period.

        Weekend days that touch a public holiday belong to it.
        """
        first, last = self._reach(period.start, -1), self._reach(period.end, 1)
        runs = self._list_runs(DateRange(first, last))
        return tuple(Holiday(run, key) for run, key in runs if run.days >= LONG_HOLIDAY_DAYS)

    def _reach(self, day: date, step: int) -> date:
        """Return the last day in one direction up to which nobody works, or the day itself."""
        for distance in range(_SEARCH_DAYS):
            candidate = _shift(day, step * distance)
            if candidate is None or self.is_worked(candidate):
                return _shift(day, step * max(distance - 1, 0)) or day
        return day

    def _list_runs(self, window: DateRange) -> Iterator[tuple[DateRange, str]]:
        """Yield stretches without work that hold a holiday, with the holiday that names them."""
        start, names = window.start, list[str]()
        for number in range(window.days + 1):
            day = window.start + timedelta(days=number) if number < window.days else None
            info = self.look_up(day) if day is not None else None
            if info is not None and not info.is_worked:
                names += [info.holiday] if info.holiday is not None else []
                continue
            if names:
                end = window.start + timedelta(days=number - 1)
                yield DateRange(start, end), max(set(names), key=names.count)
                names = []
            start = window.start + timedelta(days=min(number + 1, window.days - 1))

    def _search(self, day: date, step: int) -> date | None:
        for distance in range(1, _SEARCH_DAYS):
            candidate = _shift(day, step * distance)
            if candidate is not None and self.is_worked(candidate):
                return candidate
        return None

    def _lay_out(self, year: int) -> _Year:
        laid_out = self._years.get(year)
        if laid_out is None:
            laid_out = self._years[year] = _lay_out_year(year, self.region, self.own)
        return laid_out


def bound_days(number: Decimal) -> int:
    """Return a number of days that can be counted from any day of a plan: 0 to ten years."""
    if number <= 0:
        return 0
    return int(number) if number < _LONGEST_DAYS else _LONGEST_DAYS


def set_up_calendar(plan: Plan) -> Calendar:
    """Return the calendar of the plan's region with the days that the plan sets itself."""
    own = plan.calendar
    if own is None:
        return Calendar(plan.region)
    off = DayInfo(DayKind.HOLIDAY, OWN_HOLIDAY)
    worked = tuple((days.range, _MAKE_UP) for days in own.working_days)
    return Calendar(plan.region, (*worked, *((days.range, off) for days in own.holidays)))


def _lay_out_year(year: int, region: str, own: tuple[tuple[DateRange, DayInfo], ...]) -> _Year:
    first = date(year, 1, 1)
    count = (date(year, 12, 31) - first).days + 1
    weekdays = ((first.weekday() + number) % 7 for number in range(count))
    days = [_WEEKEND if weekday >= _SATURDAY else _WORKDAY for weekday in weekdays]
    for day, info in _list_public_days(year, region).items():
        days[_number(day)] = info
    whole = DateRange(first, date(year, 12, 31))
    for stretch, info in reversed(own):
        shown = whole.clip(stretch)
        if shown is not None and stretch.days >= 1:
            days[_number(shown.start) : _number(shown.end) + 1] = [info] * shown.days
    worked = tuple(number for number, info in enumerate(days) if info.is_worked)
    before = tuple(accumulate((info.is_worked for info in days), initial=0))
    return _Year(tuple(days), worked, before)


def _list_public_days(year: int, region: str) -> Mapping[date, DayInfo]:
    """Return the days of a year that are not what their weekday says."""
    if region != _MAINLAND or year not in _PUBLISHED_YEARS:
        return _list_days_off(year, region)
    off = {
        day: DayInfo(DayKind.HOLIDAY, _WORD_OF_HOLIDAY.get(name, PUBLIC_HOLIDAY))
        for day, name in holidays.items()
        if day.year == year
    }
    weekend = (day for day in workdays if day.year == year and day.weekday() >= _SATURDAY)
    return off | dict.fromkeys(weekend, _MAKE_UP)


def _list_days_off(year: int, region: str) -> Mapping[date, DayInfo]:
    """Return the holidays of a year without a notice; make-up days are not known."""
    from commplan.analysis.days.statutory_days import list_days_off  # noqa: PLC0415 - rarely asked

    return {
        day: DayInfo(DayKind.HOLIDAY, key or PUBLIC_HOLIDAY)
        for day, key in list_days_off(year, region).items()
    }


def _number(day: date) -> int:
    """Return the number of a day in its year, from 0."""
    return day.timetuple().tm_yday - 1


def _shift(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
