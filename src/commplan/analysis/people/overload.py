"""Weeks with more work than hours, and what of it moves with least harm."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.days.weeks import Week, Weeks
    from commplan.analysis.people.workload import PersonLoad, Share, WeekLoad, Workload

_WEEKS_AROUND = 8
"""So far from its week work is moved at most, in weeks."""


class Overload(NamedTuple):
    """A person and the weeks that are too full, in their order."""

    load: PersonLoad
    weeks: tuple[WeekLoad, ...]

    @property
    def worst(self) -> WeekLoad:
        """The week with most hours too many; the first of several."""
        return max(self.weeks, key=lambda week: week.hours - week.room)


class Move(NamedTuple):
    """Hours of a piece of work that fit better into another week, and what is free there."""

    share: Share
    hours: Decimal
    to: WeekLoad


def find_overloads(workload: Workload, percent: Decimal) -> tuple[Overload, ...]:
    """Return who has weeks with more work than ``percent`` of the hours.

    Weeks without a working day are left out: who works on holidays is another finding.
    """
    found: list[Overload] = []
    numbers = {number for load in workload.people for number in load.planned}
    by_number = {number: workload.weeks.get(number) for number in numbers}
    for load in workload.people:
        weeks = (load.in_week(by_number[number]) for number in sorted(load.planned))
        full = tuple(week for week in weeks if is_above(week, percent))
        if full:
            found.append(Overload(load, full))
    return tuple(found)


def is_above(week: WeekLoad, percent: Decimal) -> bool:
    """Tell whether a week with a working day holds more work than ``percent`` of its hours."""
    return week.workdays > 0 and week.hours * 100 > week.room * percent


def propose_move(overload: Overload, weeks: Weeks, as_of: date) -> Move | None:
    """Return what moves with least harm out of the worst week, and where to.

    Work that is fixed to a day stays: a node, a festival, one of a series, clock hours. Of the
    rest goes first what is enough alone, then what has the longest window beside this week, then
    the smallest. It goes to the nearest week that has the hours, not before ``as_of``; where no
    week has them all, as much as fits goes to the freest.
    """
    worst = overload.worst
    surplus = worst.hours - worst.room
    loose = [one for one in overload.load.shares_in(worst.week) if not _is_fixed(one)]
    loose.sort(key=lambda one: (one.hours < surplus, -_count_days_beside(one, worst), one.hours))
    for share in loose:
        hours = min(share.hours, surplus)
        for week in _walk_around(worst.week, weeks, as_of):
            there = overload.load.in_week(week)
            if there.free >= hours:
                return Move(share, hours, there)
    return _move_a_part(overload, loose[0], weeks, as_of) if loose else None


def _move_a_part(overload: Overload, share: Share, weeks: Weeks, as_of: date) -> Move | None:
    around = (overload.load.in_week(one) for one in _walk_around(overload.worst.week, weeks, as_of))
    freest = max(around, key=lambda week: week.free, default=None)
    return Move(share, freest.free, freest) if freest is not None and freest.free else None


def _is_fixed(share: Share) -> bool:
    activity = share.work.activity
    return bool(
        activity.nodes
        or activity.festival
        or activity.repeats
        or activity.hours
        or activity.size == "large"
    )


def _count_days_beside(share: Share, worst: WeekLoad) -> int:
    days = share.work.activity.range
    inside = days.clip(worst.week.days)
    return days.days - (inside.days if inside is not None else 0)


def _walk_around(week: Week, weeks: Weeks, as_of: date) -> Iterator[Week]:
    """Yield the weeks around one, the nearest first, an earlier one before a later one."""
    last = weeks.number_of(weeks.period.end)
    for distance in range(1, _WEEKS_AROUND + 1):
        for number in (week.number - distance, week.number + distance):
            if 0 <= number <= last and weeks.get(number).days.end >= as_of:
                yield weeks.get(number)
