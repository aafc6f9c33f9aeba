"""Who holds what at the same time: resources that cannot be shared, partners who are persons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.clock import MINUTES_PER_DAY, Hours
from commplan.model.partners import Partner
from commplan.model.places import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange

ALL_DAY = Hours(0, MINUTES_PER_DAY)
_TIMES = frozenset({"hours", "repeats"})
"""Fields without which nobody knows when: where one could not be read, nothing is held."""

_PERSONS = frozenset({"kol", "expert"})
_SEARCH_DAYS = 60
_LONGEST_DAYS = 400
"""Of what is held longer, only so many days are written into the diary: bounds its size."""


class Overlap(NamedTuple):
    """Two occurrences that need the same thing, the earlier one first, and the days they share."""

    held: Resource | Partner
    first: Occurrence
    second: Occurrence
    days: DateRange


@dataclass(frozen=True, slots=True)
class Bookings:
    """Everybody who holds one thing, by their beginning, and whether they clash.

    ``overlaps`` has one entry for each occurrence that begins while another one holds the thing:
    with the one that came first. Two thousand that clash in a week are so many findings, not two
    million. What is free is looked up in a diary, which is filled when it is first asked for.
    """

    held: Resource | Partner
    users: tuple[Occurrence, ...]
    overlaps: tuple[Overlap, ...]
    _diary: dict[date, Counter[Hours]] = field(default_factory=dict, repr=False, compare=False)
    _free: dict[tuple[date, Hours], bool] = field(default_factory=dict, repr=False, compare=False)

    def list_free_hours(self, wanted: Occurrence, opening: Hours) -> list[Hours]:
        """Return the stretches of its first day, inside ``opening``, where an occurrence has room.

        What it holds itself is free for it.
        """
        hours = hours_of(wanted)
        length = hours.end - hours.start
        free: list[Hours] = []
        start = opening.start
        for held, count in sorted(self._read_diary().get(wanted.range.start, {}).items()):
            if held == hours and count == 1:
                continue
            end = min(held.start, opening.end)
            if end - start >= length:
                free.append(Hours(start, end))
            start = max(start, held.end)
        return [*free, Hours(start, opening.end)] if opening.end - start >= length else free

    def find_free_day(self, wanted: Occurrence) -> date | None:
        """Return the first day behind an occurrence from which it could hold the thing as long.

        None where there is none within ``_SEARCH_DAYS``.
        """
        hours, run = hours_of(wanted), 0
        first = wanted.range.end.toordinal() + 1
        last = min(first + _SEARCH_DAYS + wanted.range.days, date.max.toordinal())
        for number in range(first, last):
            run = run + 1 if self._is_free(date.fromordinal(number), hours) else 0
            if run == wanted.range.days:
                return date.fromordinal(number - run + 1)
        return None

    def _is_free(self, day: date, hours: Hours) -> bool:
        known = self._free.get((day, hours))
        if known is None:
            held = self._read_diary().get(day, ())
            known = self._free[day, hours] = not any(one.overlaps(hours) for one in held)
        return known

    def _read_diary(self) -> dict[date, Counter[Hours]]:
        """Return how often each stretch of hours is held on each day."""
        if not self._diary:
            for one in self.users:
                for number in range(min(one.range.days, _LONGEST_DAYS)):
                    day = one.range.start + timedelta(days=number)
                    self._diary.setdefault(day, Counter())[hours_of(one)] += 1
        return self._diary


def list_resource_bookings(
    occurrences: tuple[Occurrence, ...], index: Index
) -> tuple[Bookings, ...]:
    """Return who holds each resource that cannot be shared.

    Without hours an occurrence holds its resource all day. Touching hours do not clash.
    """
    held: dict[Route, tuple[Resource, list[Occurrence]]] = {}
    for occurrence in occurrences:
        if occurrence.activity.unread & _TIMES:
            continue
        for text in dict.fromkeys(occurrence.activity.resources):
            named = index.find(text, ("resource",))
            resource = named.item if named is not None else None
            if isinstance(resource, Resource) and resource.one_at_a_time:
                held.setdefault(resource.route, (resource, []))[1].append(occurrence)
    return tuple(_book(resource, users) for resource, users in held.values())


def list_partner_bookings(
    occurrences: tuple[Occurrence, ...], index: Index
) -> tuple[Bookings, ...]:
    """Return when partners who are persons (KOL, expert) have to be somewhere.

    They are needed in hours; without hours, only where people meet in person: online, they do
    their part when it suits them.
    """
    held: dict[Route, tuple[Partner, list[Occurrence]]] = {}
    for occurrence in occurrences:
        activity = occurrence.activity
        is_anytime = occurrence.hours is None and activity.format != "offline"
        if is_anytime or activity.unread & _TIMES:
            continue
        for text in dict.fromkeys(activity.partners):
            named = index.find(text, ("partner",))
            partner = named.item if named is not None else None
            if isinstance(partner, Partner) and partner.kind in _PERSONS:
                held.setdefault(partner.route, (partner, []))[1].append(occurrence)
    return tuple(_book(partner, users) for partner, users in held.values())


def hours_of(occurrence: Occurrence) -> Hours:
    """Return the hours of an occurrence: all day where none are written."""
    return occurrence.hours or ALL_DAY


def _book(held: Resource | Partner, users: list[Occurrence]) -> Bookings:
    ordered = tuple(sorted(users, key=_begin))
    return Bookings(held, ordered, tuple(_sweep(held, ordered)))


def _sweep(held: Resource | Partner, users: tuple[Occurrence, ...]) -> Iterable[Overlap]:
    """Yield each occurrence that begins while another one holds, with the first of those."""
    running: dict[int, Occurrence] = {}
    ends: list[tuple[date, int]] = []
    for number, second in enumerate(users):
        while ends and ends[0][0] < second.range.start:
            running.pop(heappop(ends)[1])
        hours = hours_of(second)
        for first in running.values():
            days = first.range.clip(second.range)
            is_other = first.activity.route != second.activity.route
            if days is not None and is_other and hours_of(first).overlaps(hours):
                yield Overlap(held, first, second, days)
                break
        running[number] = second
        heappush(ends, (second.range.end, number))


def _begin(occurrence: Occurrence) -> tuple[int, int, tuple[str | int, ...]]:
    return (
        occurrence.range.start.toordinal(),
        hours_of(occurrence).start,
        occurrence.activity.route,
    )
