"""Whether groups hold the members that they are planned to have, and when they are full."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.platforms import find_group_size
from commplan.model.months import MONTHS_PER_YEAR
from commplan.model.places import Channel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.dated_facts import DatedFact
    from commplan.analysis.references import Index
    from commplan.model.places import Group
    from commplan.model.plan import Plan


class Point(NamedTuple):
    """How many members a group has on a day; ``field`` is where that is written."""

    day: date
    size: Decimal
    field: tuple[str | int, ...]


class Overflow(NamedTuple):
    """A group, or groups written as one, planned above what fits in.

    ``capacity`` is that of one group, ``groups`` how many there are, ``needed`` how many it takes
    at the fullest. ``first`` is where the plan first has too many, ``fullest`` where it has most.
    ``full_on`` is the day on which the groups are full on the way there, None where they are
    already. ``fact`` is what the capacity rests on where the plan states none. ``sibling`` is a
    group beside it that has room for the surplus.
    """

    group: Group
    capacity: Decimal
    groups: int
    needed: int
    first: Point
    fullest: Point
    full_on: date | None
    fact: DatedFact | None
    sibling: Group | None


def find_overflows(plan: Plan, index: Index) -> tuple[Overflow, ...]:
    """Return the groups that are planned above their capacity; exactly full is fine.

    ``size_now`` and ``size_plan`` of several groups that are written as one (``count``) are those
    of all of them together.
    """
    groups = plan.community.groups if plan.community is not None else ()
    roomiest: dict[tuple[object, ...], tuple[Decimal, Group]] = {}
    for group in groups:
        room = _find_room(group, plan)
        kin = _kin_of(group)
        if room is not None and (kin not in roomiest or room > roomiest[kin][0]):
            roomiest[kin] = room, group
    found = (_look_at(group, roomiest.get(_kin_of(group)), plan, index) for group in groups)
    return tuple(one for one in found if one is not None)


def _kin_of(group: Group) -> tuple[object, ...]:
    """Return what groups share that can take over members from one another."""
    return group.channel, group.kind, group.segments, group.tiers


def _find_room(group: Group, plan: Plan) -> Decimal | None:
    """Return the places that are left all year in a group, None where that is not written."""
    sizes = [point.size for point in list_points(group, plan)]
    if group.capacity is None or not sizes:
        return None
    return group.capacity * (group.count or 1) - max(sizes)


def _look_at(
    group: Group, beside: tuple[Decimal, Group] | None, plan: Plan, index: Index
) -> Overflow | None:
    capacity, fact = _find_capacity(group, index)
    count = group.count if group.count is not None else 1
    points = list(list_points(group, plan))
    if capacity is None or capacity <= 0 or count < 1:
        return None
    over = [point for point in points if point.size > capacity * count]
    if not over:
        return None
    fullest = max(over, key=lambda point: point.size)
    needed = int((fullest.size / capacity).to_integral_value(ROUND_CEILING))
    has_room = beside is not None and beside[0] >= fullest.size - capacity * count
    return Overflow(
        group,
        capacity,
        count,
        needed,
        over[0],
        fullest,
        _find_full_day(points, over[0], capacity * count),
        fact,
        beside[1] if beside is not None and has_room else None,
    )


def _find_capacity(group: Group, index: Index) -> tuple[Decimal | None, DatedFact | None]:
    if group.capacity is not None or "capacity" in group.unread:
        return group.capacity, None
    named = index.find(group.channel, ("channel",))
    channel = named.item if named is not None else None
    fact = find_group_size(channel) if isinstance(channel, Channel) else None
    return (None, None) if fact is None else (fact.number, fact)


def list_points(group: Group, plan: Plan) -> Iterator[Point]:
    """Yield what is known of a group's size: now, then at the ends of months or quarters."""
    if group.size_now is not None:
        yield Point(plan.period.start, group.size_now, ("size_now",))
    path = group.size_plan
    if path is None:
        return
    if len(path.months) == MONTHS_PER_YEAR:
        for number, size in enumerate(path.months):
            yield Point(_end_of_month(plan, number), size, ("size_plan", "months", number))
        return
    for number, value in enumerate(path.values):
        if value is not None:
            day = _end_of_month(plan, number * 3 + 2)
            yield Point(day, value, ("size_plan", f"Q{number + 1}"))
    if path.year is not None and path.Q4 is None:
        last = _end_of_month(plan, MONTHS_PER_YEAR - 1)
        yield Point(last, path.year, ("size_plan", "year"))


def _end_of_month(plan: Plan, number: int) -> date:
    """Return the last day of a month of the plan's year, counted from 0."""
    months = plan.period.start.year * MONTHS_PER_YEAR + plan.first_month - 1 + number
    year, month = months // MONTHS_PER_YEAR, months % MONTHS_PER_YEAR + 1
    return date(year, month, monthrange(year, month)[1])


def _find_full_day(points: list[Point], over: Point, capacity: Decimal) -> date | None:
    """Return the day on which a path that grows evenly reaches the capacity."""
    before = [point for point in points if point.day < over.day]
    if not before or over.size <= before[-1].size:
        return None
    start = before[-1]
    share = (capacity - start.size) / (over.size - start.size)
    return start.day + timedelta(days=int((over.day - start.day).days * share))
