"""How many activities each person answers for, in all and at the same time."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.people.names import look_up_people

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.people import Person
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity


class Owner(NamedTuple):
    """A person and the activities they answer for.

    ``peak`` is the first day with the most of them at once, ``at_once`` are those of that day.
    """

    person: Person
    activities: tuple[Activity, ...]
    peak: date
    at_once: tuple[Activity, ...]
    all_at_peak: int


class Ownership(NamedTuple):
    """Everybody who answers for something; activities that run by themselves do not count."""

    team: int
    activities: int
    owners: tuple[Owner, ...]


def count_ownership(plan: Plan, occurrences: tuple[Occurrence, ...], index: Index) -> Ownership:
    """Return who answers for what. An activity without an owner has its campaign's."""
    attended = [one for one in occurrences if not one.activity.automatic]
    owned: dict[Route, tuple[Person, list[Occurrence]]] = {}
    find = look_up_people(index)
    for occurrence in attended:
        person = find(occurrence.owner)
        if person is not None:
            owned.setdefault(person.route, (person, []))[1].append(occurrence)
    days, running = _count_running(attended)
    return Ownership(
        len(plan.team.people) if plan.team is not None else 0,
        len({one.activity.route for one in attended}),
        tuple(_sum_up(person, own, days, running) for person, own in owned.values()),
    )


def _sum_up(person: Person, own: list[Occurrence], days: list[date], running: list[int]) -> Owner:
    own_days, own_running = _count_running(own)
    peak = own_days[own_running.index(max(own_running))]
    activities = {one.activity.route: one.activity for one in own}
    at_peak = {
        one.activity.route: one.activity for one in own if one.range.start <= peak <= one.range.end
    }
    return Owner(
        person,
        tuple(activities.values()),
        peak,
        tuple(at_peak.values()),
        running[bisect_right(days, peak) - 1],
    )


def _count_running(occurrences: Iterable[Occurrence]) -> tuple[list[date], list[int]]:
    """Return the days on which something starts or has ended, and how many run from there on."""
    steps: dict[int, int] = {}
    for occurrence in occurrences:
        start, end = occurrence.range.start.toordinal(), occurrence.range.end.toordinal() + 1
        steps[start] = steps.get(start, 0) + 1
        steps[end] = steps.get(end, 0) - 1
    days = sorted(steps)
    return [date.fromordinal(day) for day in days], list(accumulate(steps[day] for day in days))
