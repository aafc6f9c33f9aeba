"""The weeks of a plan: Monday to Sunday, or Sunday to Saturday where a plan counts so."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.model.plan import Plan

DAYS_PER_WEEK = 7
WORKDAYS_PER_WEEK = 5


class Week(NamedTuple):
    """A week of the period. The first and the last one may be cut short by it."""

    number: int
    days: DateRange


class Weeks(NamedTuple):
    """The weeks of a period, numbered from 0. ``start`` is the first day of the first whole one."""

    period: DateRange
    start: date

    def number_of(self, day: date) -> int:
        """Return the number of the week that holds a day."""
        return (day - self.start).days // DAYS_PER_WEEK

    def get(self, number: int) -> Week:
        """Return a week by its number."""
        first = self.start + timedelta(days=number * DAYS_PER_WEEK)
        last = first + timedelta(days=DAYS_PER_WEEK - 1)
        days = DateRange(max(first, self.period.start), min(last, self.period.end))
        return Week(number, days)

    def cut(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield the weeks of a stretch by their numbers, with first and last day as ordinals."""
        origin = self.start.toordinal()
        first = max(start, self.period.start.toordinal())
        last = min(end, self.period.end.toordinal())
        while first <= last:
            number = (first - origin) // DAYS_PER_WEEK
            closing = origin + (number + 1) * DAYS_PER_WEEK - 1
            yield number, first, min(closing, last)
            first = closing + 1

    def walk(self, days: DateRange) -> Iterator[Week]:
        """Yield the weeks that share a day with a range, in their order."""
        shared = days.clip(self.period)
        if shared is None:
            return
        for number in range(self.number_of(shared.start), self.number_of(shared.end) + 1):
            yield self.get(number)


def cut_into_weeks(plan: Plan) -> Weeks:
    """Return the weeks of the plan's period as its settings begin them."""
    settings, first = plan.settings, plan.period.start
    is_sunday = settings is not None and settings.week_start == "sunday"
    behind = (first.weekday() + is_sunday) % DAYS_PER_WEEK
    return Weeks(plan.period, first - timedelta(days=behind))
