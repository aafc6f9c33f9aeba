"""What waits for what: the order of milestones and activities, circles, earliest starts."""

from __future__ import annotations

from datetime import timedelta
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.base import DATED_KINDS
from commplan.model.schedule import Milestone, Windowed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.references import Index, Named
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.distances import Dependency


LARGE_KNOT = 200
"""In a knot of more items the shortest circle of all is not searched for."""


class Wait(NamedTuple):
    """One ``after``: who waits, for whom, how many days longer, and where it is written."""

    waiting: Named
    awaited: Named
    lag_days: int
    route: Route

    @property
    def earliest(self) -> date | None:
        """The first day on which the waiting item may begin; the day of the end itself counts."""
        end = end_of(self.awaited.item)
        return None if end is None else end + timedelta(days=self.lag_days)


class Knot(NamedTuple):
    """Items that wait for one another: the shortest circle among them, and all their waits."""

    circle: tuple[Wait, ...]
    waits: tuple[Wait, ...]


class Order(NamedTuple):
    """All waits of a plan, and the knots in them."""

    waits: tuple[Wait, ...]
    knots: tuple[Knot, ...]


def start_of(item: Item | None) -> date | None:
    """Return the first day of an item, or None where it has no days or is reversed."""
    if isinstance(item, Windowed):
        return item.start if item.range.days >= 1 else None
    return item.due if isinstance(item, Milestone) else None


def end_of(item: Item | None) -> date | None:
    """Return the last day of an item, or None where it has no days or is reversed."""
    if isinstance(item, Windowed):
        return item.end if item.range.days >= 1 else None
    return item.due if isinstance(item, Milestone) else None


def order_items(index: Index) -> Order:
    """Resolve every ``after``; references that lead nowhere are left to the reference rules."""
    waits = tuple(_list_waits(index))
    return Order(waits, _find_knots(waits))


def _list_waits(index: Index) -> list[Wait]:
    found: list[Wait] = []
    written: list[tuple[Named, Dependency, Route]] = []
    for named in index.items:
        after: tuple[Dependency, ...] = ()
        if named.broken is not None:
            after = named.broken.remains.after
        elif named.item is not None:
            after = getattr(named.item, "after", ())
        places = ((*named.route, "after", number) for number in range(len(after)))
        written += [(named, one, place) for one, place in zip(after, places, strict=True)]
    for named, dependency, place in written:
        awaited = index.find(dependency.item, DATED_KINDS)
        if awaited is not None:
            found.append(Wait(named, awaited, dependency.lag_days, place))
    return found


def _find_knots(waits: tuple[Wait, ...]) -> tuple[Knot, ...]:
    """Find items that can be reached from themselves, knot by knot."""
    left = list(waits)
    knots: list[Knot] = []
    while True:
        try:
            TopologicalSorter(_link(left)).prepare()
        except CycleError as error:
            item: Route = error.args[1][0]
            tied = _reach(item, _link(left)) & _reach(item, _link(left, is_backward=True))
            inside = tuple(
                wait for wait in left if {wait.waiting.route, wait.awaited.route} <= tied
            )
            knots.append(Knot(_find_circle(inside, item), inside))
            left = [wait for wait in left if wait not in inside]
        else:
            return tuple(knots)


def _link(waits: Iterable[Wait], *, is_backward: bool = False) -> dict[Route, list[Route]]:
    """Return who waits for whom; backward, who is waited for by whom."""
    links: dict[Route, list[Route]] = {}
    for wait in waits:
        pair = (wait.waiting.route, wait.awaited.route)
        first, second = reversed(pair) if is_backward else pair
        links.setdefault(first, []).append(second)
    return links


def _reach(start: Route, links: dict[Route, list[Route]]) -> set[Route]:
    """Return the items that can be reached from ``start``, and ``start``."""
    reached, waiting = {start}, [start]
    while waiting:
        for item in links.get(waiting.pop(), ()):
            if item not in reached:
                reached.add(item)
                waiting.append(item)
    return reached


def _find_circle(waits: tuple[Wait, ...], item: Route) -> tuple[Wait, ...]:
    """Return the shortest circle of a knot; of a very large one, the shortest through ``item``."""
    links = _link(waits)
    starts = list(links) if len(links) <= LARGE_KNOT else [item]
    paths = (_shortest_way_back(start, links) for start in starts)
    nodes = min(paths, key=len)
    by_pair = {(wait.waiting.route, wait.awaited.route): wait for wait in waits}
    return _begin_with_first([by_pair[pair] for pair in pairwise(nodes)])


def _shortest_way_back(start: Route, links: dict[Route, list[Route]]) -> list[Route]:
    """Return the items on the shortest way from ``start`` to itself, both ends included."""
    came_from: dict[Route, Route] = {}
    front = [start]
    while start not in came_from:
        following = []
        for item in front:
            for other in links.get(item, ()):
                if other not in came_from:
                    came_from[other] = item
                    following.append(other)
        front = following
    way = [start]
    while len(way) == 1 or way[-1] != start:
        way.append(came_from[way[-1]])
    return way[::-1]


def _begin_with_first(circle: list[Wait]) -> tuple[Wait, ...]:
    """Turn the circle so that it begins with the item that stands first in the file."""
    places = [_sortable(wait.waiting.route) for wait in circle]
    first = places.index(min(places))
    return tuple(circle[first:] + circle[:first])


def _sortable(route: Route) -> tuple[tuple[int, str], ...]:
    return tuple((step, "") if isinstance(step, int) else (0, step) for step in route)
