"""Who could stand in for somebody: there on the days, able to do it, and with hours left."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.pace import set_pace
from commplan.analysis.people.abilities import is_vacant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from commplan.analysis.days.pace import Pace
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.days.weeks import Week
    from commplan.analysis.people.attendance import Assignment
    from commplan.analysis.people.workload import PersonLoad, Workload
    from commplan.diagnostics import Route
    from commplan.model.clock import Hours
    from commplan.model.people import Person

_NOTHING = Decimal(0)
_MOST_TRIED = 12
"""So many colleagues alike are tried at most."""


class StandIn(NamedTuple):
    """Somebody who could do it. ``free`` are the hours left in the fullest week that it touches."""

    person: Person
    free: Decimal


class Staffing(NamedTuple):
    """The work of everybody, who can do whose, and the clock hours at which people are engaged.

    ``by_role`` and ``by_skill`` leave out places that are still vacant.
    """

    workload: Workload
    engaged: Mapping[tuple[Route, date], tuple[Hours, ...]]
    paces: Mapping[tuple[Route, str], tuple[Pace, ...]]
    by_role: Mapping[str, tuple[PersonLoad, ...]]
    by_skill: Mapping[str, tuple[PersonLoad, ...]]

    def find_stand_in(self, missing: Person, times: tuple[Occurrence, ...]) -> StandIn | None:
        """Return who could stand in for somebody on all of these occasions.

        First whom the plan names as ``backup``, then who has the same role, then who shares a
        skill; of those alike the one with most hours left. None where nobody of them can.
        """
        for colleagues in self._list_colleagues(missing):
            able = [self._try_out(one, missing, times) for one in colleagues]
            best = max((one for one in able if one is not None), key=_free, default=None)
            if best is not None:
                return best
        return None

    def find_helper(self, busy: PersonLoad, week: Week, hours: Decimal) -> StandIn | None:
        """Return the colleague with most hours left in a week, at least so many."""
        helpers = (
            StandIn(one.person, one.in_week(week).free)
            for colleagues in self._list_colleagues(busy.person)
            for one in colleagues
        )
        best = max(helpers, key=_free, default=None)
        return best if best is not None and best.free >= hours else None

    def _list_colleagues(self, person: Person) -> Iterator[list[PersonLoad]]:
        """Yield who can do a person's work: the named stand-in, the same role, the same skills."""
        named = [
            one
            for one in self.workload.people
            if person.backup in {one.person.key, one.person.called}
        ]
        yield [one for one in named if not is_vacant(one.person)]
        yield self._leave_out(person, self.by_role.get(person.role, ()))
        alike = {
            one.person.route: one for skill in person.skills for one in self.by_skill.get(skill, ())
        }
        yield self._leave_out(person, tuple(alike.values()))

    def _leave_out(self, person: Person, found: tuple[PersonLoad, ...]) -> list[PersonLoad]:
        return [one for one in found if one.person.route != person.route][:_MOST_TRIED]

    def _try_out(
        self, candidate: PersonLoad, missing: Person, times: tuple[Occurrence, ...]
    ) -> StandIn | None:
        if not all(self._is_there(candidate, one) for one in times):
            return None
        free = self._find_room(candidate, missing, times)
        return None if free is None else StandIn(candidate.person, free)

    def _is_there(self, load: PersonLoad, occurrence: Occurrence) -> bool:
        person, hours, days = load.person, occurrence.hours, occurrence.range
        if hours is None:
            return load.presence.covers(days)
        if person.shift is not None and not person.shift.contains(hours):
            return False
        taken = self.engaged.get((person.route, days.start), ())
        is_free = not any(one.overlaps(hours) for one in taken)
        return is_free and load.presence.covers(days)

    def _find_room(
        self, load: PersonLoad, missing: Person, times: tuple[Occurrence, ...]
    ) -> Decimal | None:
        """Return the hours left in the fullest week; None where the work does not fit into one."""
        paces = [
            set_pace(pace.work, load.presence)
            for one in times
            for pace in self.paces.get((missing.route, one.id), ())
        ]
        weeks = {week for one in times for week in self.workload.weeks.walk(one.range)}
        free: list[Decimal] = []
        for week in weeks:
            needed = sum((pace.on(week.days) for pace in paces), _NOTHING)
            left = load.in_week(week).free
            if needed > left:
                return None
            free.append(left)
        return min(free, default=None)


def look_up_staffing(workload: Workload, assignments: tuple[Assignment, ...]) -> Staffing:
    """Return who works how much, and who is needed at which hours of a day."""
    engaged: dict[tuple[Route, date], list[Hours]] = {}
    for person, occurrence in assignments:
        if occurrence.hours is not None:
            key = (person.route, occurrence.range.start)
            engaged.setdefault(key, []).append(occurrence.hours)
    paces: dict[tuple[Route, str], list[Pace]] = {}
    by_role: dict[str, list[PersonLoad]] = {}
    by_skill: dict[str, list[PersonLoad]] = {}
    for load in workload.people:
        for pace in load.paces:
            paces.setdefault((load.person.route, pace.work.occurrence.id), []).append(pace)
        if not is_vacant(load.person):
            by_role.setdefault(load.person.role, []).append(load)
            for skill in dict.fromkeys(load.person.skills):
                by_skill.setdefault(skill, []).append(load)
    return Staffing(
        workload,
        {key: tuple(hours) for key, hours in engaged.items()},
        {key: tuple(found) for key, found in paces.items()},
        {role: tuple(found) for role, found in by_role.items()},
        {skill: tuple(found) for skill, found in by_skill.items()},
    )


def _free(stand_in: StandIn) -> Decimal:
    return stand_in.free
