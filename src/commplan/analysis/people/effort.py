"""Who works how long on what, as activities say it: once for each time that one takes place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.people.names import look_up_people
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.people.names import FindPerson
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.people import Person
    from commplan.model.schedule import Activity, Effort


class Work(NamedTuple):
    """Work of a person on an occurrence: ``hours`` in all, else ``per_week`` for a full week.

    It is done evenly on the working days among ``days``.
    """

    person: Person
    occurrence: Occurrence
    days: DateRange
    hours: Decimal | None
    per_week: Decimal | None

    @property
    def activity(self) -> Activity:
        """What is worked on."""
        return self.occurrence.activity


def list_work(occurrences: tuple[Occurrence, ...], index: Index) -> tuple[Work, ...]:
    """Return the work behind all occurrences.

    An effort in hours counts for each occurrence, unless ``per: series`` shares it among them. One
    with days of its own, or in hours a week, counts once for the whole activity.
    """
    find, times = look_up_people(index), Counter(one.activity.route for one in occurrences)
    seen: set[Route] = set()
    found: list[Work] = []
    for occurrence in occurrences:
        activity = occurrence.activity
        is_first = activity.route not in seen
        seen.add(activity.route)
        for effort in activity.effort:
            person = _find_worker(effort, occurrence, find)
            if person is None:
                continue
            if _counts_once(effort):
                found += _work_once(effort, occurrence, person) if is_first else ()
            else:
                hours = effort.hours
                if hours is not None and activity.per == "series":
                    hours /= times[activity.route]
                found.append(Work(person, occurrence, occurrence.range, hours, None))
    return tuple(found)


def _counts_once(effort: Effort) -> bool:
    return effort.start is not None or effort.end is not None or effort.hours is None


def _work_once(effort: Effort, occurrence: Occurrence, person: Person) -> Iterator[Work]:
    whole = occurrence.activity.range
    days = DateRange(effort.start or whole.start, effort.end or whole.end)
    per_week = effort.hours_per_week if effort.hours is None else None
    if days.days >= 1 and (effort.hours is not None or per_week is not None):
        yield Work(person, occurrence, days, effort.hours, per_week)


def _find_worker(effort: Effort, occurrence: Occurrence, find: FindPerson) -> Person | None:
    """Return the person named; the owner where nobody is, or where the owner has a stand-in."""
    named = find(effort.person or occurrence.owner)
    owner = occurrence.activity.owner
    if named is None or owner is None or occurrence.owner == owner:
        return named
    return find(occurrence.owner) if named is find(owner) else named
