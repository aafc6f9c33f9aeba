"""How many hours each person has to work in each week, and how many there are.

The load of a week is standing work and effort. The room is the capacity. Capacity and standing work
are those of five working days: weeks with holidays, make-up working days or leave, and the first
and the last week of the period, count in proportion to the days that the person is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.pace import Pace, set_pace
from commplan.analysis.days.weeks import WORKDAYS_PER_WEEK, Weeks, cut_into_weeks
from commplan.analysis.people.effort import list_work
from commplan.analysis.people.presence import lay_out_office, look_up_presence
from commplan.analysis.people.routine import estimate_posting
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.analysis.days.calendar import Calendar
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.days.weeks import Week
    from commplan.analysis.people.effort import Work
    from commplan.analysis.people.presence import Presence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.people import Person
    from commplan.model.plan import Plan

_CENT = Decimal("0.01")
"""Hours are compared to this digit: thirds of an hour add up to whole ones again."""

_NOTHING = Decimal(0)


class WeekLoad(NamedTuple):
    """A person's week: hours to work and hours to work in, on ``workdays`` days in the office."""

    week: Week
    workdays: int
    hours: Decimal
    room: Decimal

    @property
    def free(self) -> Decimal:
        """Hours that are left; never below zero."""
        return max(self.room - self.hours, _NOTHING)

    @property
    def percent(self) -> Decimal | None:
        """Hours as a part of the room, None where there is no room at all."""
        return self.hours * 100 / self.room if self.room else None


class Share(NamedTuple):
    """What a piece of work adds to a week."""

    work: Work
    hours: Decimal


@dataclass(frozen=True, slots=True)
class PersonLoad:
    """The work of a person over the period.

    ``standing`` are the hours of a full week; they are ``is_estimated`` where nobody wrote them and
    they follow from how often the person's channels speak. ``planned`` are the hours of efforts by
    the number of the week.
    """

    presence: Presence
    standing: Decimal
    is_estimated: bool
    paces: tuple[Pace, ...]
    planned: Mapping[int, Decimal]

    @property
    def person(self) -> Person:
        """Whose work it is."""
        return self.presence.person

    def in_week(self, week: Week) -> WeekLoad:
        """Return the load and the room of a week."""
        days = self.presence.workdays.count_in(week.days)
        hours = self.standing * days / WORKDAYS_PER_WEEK + self.planned.get(week.number, _NOTHING)
        room = self.person.capacity * days / WORKDAYS_PER_WEEK
        return WeekLoad(week, days, hours.quantize(_CENT), room.quantize(_CENT))

    def shares_in(self, week: Week) -> tuple[Share, ...]:
        """Return the efforts of a week, the largest first."""
        start, end = week.days.start.toordinal(), week.days.end.toordinal()
        shares = [
            Share(one.work, one.between(start, end))
            for one in self.paces
            if one.start <= end and one.end >= start
        ]
        return tuple(sorted((one for one in shares if one.hours), key=_by_hours))


@dataclass(frozen=True, slots=True)
class Workload:
    """The work of all people of the team, in the order of the file."""

    weeks: Weeks
    people: tuple[PersonLoad, ...]
    by_route: Mapping[Route, PersonLoad]

    @property
    def is_known(self) -> bool:
        """Whether the plan says anything about work at all."""
        return any(one.paces or one.standing for one in self.people)

    def of(self, person: Person) -> PersonLoad | None:
        """Return the work of a person, None for one who is not in the team."""
        return self.by_route.get(person.route)


def add_up_work(
    plan: Plan,
    occurrences: tuple[Occurrence, ...],
    index: Index,
    calendar: Calendar,
    minutes_per_post: Decimal,
) -> Workload:
    """Return the load of everybody in the team.

    ``minutes_per_post`` is the work behind one post of a channel for which no message is written.
    """
    people = plan.team.people if plan.team is not None else ()
    weeks = cut_into_weeks(plan)
    if not people:
        return Workload(weeks, (), {})
    routine = estimate_posting(plan, index, minutes_per_post)
    work = list_work(occurrences, index)
    office = lay_out_office(calendar, _find_span(plan.period, work))
    by_person: dict[Route, list[Work]] = {}
    for one in work:
        by_person.setdefault(one.person.route, []).append(one)
    loads = tuple(
        _load_person(
            look_up_presence(person, office),
            weeks,
            by_person.get(person.route, []),
            routine.get(person.route, _NOTHING),
        )
        for person in people
    )
    return Workload(weeks, loads, {one.person.route: one for one in loads})


def _find_span(period: DateRange, work: tuple[Work, ...]) -> DateRange:
    """Return the days that count: those of the period and of work that lies outside of it."""
    first = min((one.days.start for one in work), default=period.start)
    last = max((one.days.end for one in work), default=period.end)
    return DateRange(min(first, period.start), max(last, period.end))


def _load_person(
    presence: Presence, weeks: Weeks, work: list[Work], routine: Decimal
) -> PersonLoad:
    paces = tuple(set_pace(one, presence) for one in work)
    planned: dict[int, Decimal] = {}
    for pace in paces:
        for number, start, end in weeks.cut(pace.start, pace.end):
            hours = pace.between(start, end)
            if hours:
                planned[number] = planned.get(number, _NOTHING) + hours
    written = presence.person.standing_work
    standing = routine if written is None else written
    return PersonLoad(presence, standing, written is None and bool(routine), paces, planned)


def _by_hours(share: Share) -> Decimal:
    return -share.hours
