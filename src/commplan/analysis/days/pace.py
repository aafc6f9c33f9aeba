"""How a piece of work is spread over its days."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.weeks import WORKDAYS_PER_WEEK

if TYPE_CHECKING:
    from commplan.analysis.people.effort import Work
    from commplan.analysis.people.presence import Days, Presence
    from commplan.model.dates import DateRange

_NOTHING = Decimal(0)


class Pace(NamedTuple):
    """How fast a piece of work goes: hours on each of the days that count for it, and in all."""

    work: Work
    start: int
    end: int
    days: Days
    per_day: Decimal
    hours: Decimal

    def between(self, start: int, end: int) -> Decimal:
        """Return the hours from one ordinal to another, both included."""
        if start <= self.start and self.end <= end:
            return self.hours
        return self.per_day * self.days.between(max(start, self.start), min(end, self.end))

    def on(self, days: DateRange) -> Decimal:
        """Return the hours that fall on some days."""
        return self.between(days.start.toordinal(), days.end.toordinal())


def set_pace(work: Work, presence: Presence) -> Pace:
    """Spread a piece of work evenly over its working days on which the person is there.

    Work without a working day (a fair on a Sunday) is spread over all its days. Nothing falls on
    days of leave: that the person is missing there is another finding.
    """
    start, end = work.days.start.toordinal(), work.days.end.toordinal()
    if work.per_week is not None:
        count, per_day = presence.workdays.between(start, end), work.per_week / WORKDAYS_PER_WEEK
        return Pace(work, start, end, presence.workdays, per_day, per_day * count)
    days = presence.workdays
    count = days.between(start, end)
    if not count and not presence.office.workdays.between(start, end):
        days = presence.days
        count = days.between(start, end)
    hours = work.hours if work.hours is not None and count else _NOTHING
    return Pace(work, start, end, days, hours / count if count else _NOTHING, hours)
