"""Which days a person is there: employed, not on leave, and the offices open.

All days of a plan are laid out once; then counting those of a range is one subtraction.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.analysis.days.calendar import Calendar
    from commplan.model.dates import DateRange
    from commplan.model.people import Person


class Days(NamedTuple):
    """Some of the days of a span. ``before[n]`` is how many of the first n days are among them.

    ``first`` is the ordinal of the span's first day. Days outside the span are not among them.
    """

    first: int
    flags: bytes
    before: tuple[int, ...]

    def between(self, start: int, end: int) -> int:
        """Return how many days there are from one ordinal to another, both included."""
        low, high = start - self.first, end - self.first + 1
        if not 0 <= low <= high < len(self.before):
            low = min(max(low, 0), len(self.flags))
            high = min(max(high, low), len(self.flags))
        return self.before[high] - self.before[low]

    def count_in(self, days: DateRange) -> int:
        """Return how many days there are in a range."""
        return self.between(days.start.toordinal(), days.end.toordinal())


def _count_up(first: int, flags: bytes) -> Days:
    return Days(first, flags, tuple(accumulate(flags, initial=0)))


class Office(NamedTuple):
    """The days of a span: those on which offices are open, and all of them."""

    workdays: Days
    days: Days


def lay_out_office(calendar: Calendar, span: DateRange) -> Office:
    """Return the days of a span."""
    first = span.start.toordinal()
    flags = bytes(
        calendar.look_up(span.start + timedelta(days=number)).is_worked
        for number in range(span.days)
    )
    return Office(_count_up(first, flags), _count_up(first, b"\x01" * span.days))


class Presence(NamedTuple):
    """The days on which a person is there: working days, and all days with weekends and holidays.

    ``office`` are the days of everybody.
    """

    person: Person
    office: Office
    workdays: Days
    days: Days

    def covers(self, days: DateRange) -> bool:
        """Tell whether the person is away on no day of a range."""
        return self.days.count_in(days) == days.days


def look_up_presence(person: Person, office: Office) -> Presence:
    """Return when a person is there, within the days of the offices."""
    if person.from_ is None and person.until is None and not person.away:
        return Presence(person, office, office.workdays, office.days)
    first, there = office.days.first, bytearray(office.days.flags)
    last = first + len(there) - 1
    if person.from_ is not None:
        _clear(there, first, first, person.from_.toordinal() - 1)
    if person.until is not None:
        _clear(there, first, person.until.toordinal() + 1, last)
    for away in person.away:
        _clear(there, first, away.start.toordinal(), away.end.toordinal())
    worked = bytes(one & other for one, other in zip(there, office.workdays.flags, strict=True))
    return Presence(person, office, _count_up(first, worked), _count_up(first, bytes(there)))


def _clear(flags: bytearray, first: int, start: int, end: int) -> None:
    """Take the days from one ordinal to another out."""
    low = min(max(start - first, 0), len(flags))
    high = min(max(end - first + 1, low), len(flags))
    flags[low:high] = bytes(high - low)
