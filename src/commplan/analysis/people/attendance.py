"""Whether people are there when they are needed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.people import Person

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.days.calendar import Calendar
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.model.dates import DateRange

LONG_DAYS = 14
"""Work that runs longer survives a leave: see ``find_absences``."""


class Assignment(NamedTuple):
    """A person who has to be there for an occurrence."""

    person: Person
    occurrence: Occurrence


class Absence(NamedTuple):
    """An assignment during a leave: its days, and its number in the person's list."""

    assignment: Assignment
    leave: DateRange
    number: int


def list_assignments(occurrences: tuple[Occurrence, ...], index: Index) -> tuple[Assignment, ...]:
    """Return who is needed when: the owner and those named in ``with``.

    Automatic activities and those with a roster need nobody in particular.
    """
    found: list[Assignment] = []
    for occurrence in occurrences:
        activity = occurrence.activity
        if activity.automatic or activity.staffed is False or activity.roster:
            continue
        for text in dict.fromkeys((occurrence.owner, *activity.with_)):
            named = index.find(text, ("person",))
            if named is not None and isinstance(named.item, Person):
                found.append(Assignment(named.item, occurrence))
    return tuple(found)


def find_absences(assignments: tuple[Assignment, ...], calendar: Calendar) -> tuple[Absence, ...]:
    """Return the assignments that fall into a leave.

    An occurrence of at most ``LONG_DAYS`` days needs its people on each day. A longer one needs
    them on its first day and on at least half of its working days.
    """
    return tuple(
        Absence(assignment, away.range, number)
        for assignment in assignments
        for number, away in enumerate(assignment.person.away)
        if _misses(away.range, assignment.occurrence.range, calendar)
    )


def _misses(away: DateRange, days: DateRange, calendar: Calendar) -> bool:
    shared = away.clip(days) if away.days >= 1 else None
    if shared is None:
        return False
    if days.days <= LONG_DAYS or shared.start == days.start:
        return True
    missed = calendar.count_workdays(shared.start, shared.end)
    return missed * 2 > calendar.count_workdays(days.start, days.end)


def first_day_back(person: Person, day: date) -> date:
    """Return the first day from ``day`` on that lies in none of the person's leaves."""
    while True:
        covering = [away for away in person.away if away.start <= day <= away.end]
        if not covering:
            return day
        day = max(away.end for away in covering) + timedelta(days=1)
