"""What waits for what: the order of milestones and activities, circles, earliest starts."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.base import DATED_KINDS
from commplan.model.schedule import Activity, Milestone, Windowed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.references import Index, Named
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.distances import Dependency


LARGE_KNOT = 200
"""In a knot of more items the shortest circle of all is not searched for."""


_WITH_DAYS = (Activity, Windowed)
"""Most are activities: an item of the very class is told at once, one of a subclass slowly."""


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
    if isinstance(item, _WITH_DAYS):
        return item.start if item.start <= item.end else None
    return item.due if isinstance(item, Milestone) else None


def end_of(item: Item | None) -> date | None:
    """Return the last day of an item, or None where it has no days or is reversed."""
    if isinstance(item, _WITH_DAYS):
        return item.end if item.start <= item.end else None
    return item.due if isinstance(item, Milestone) else None


def order_items(index: Index) -> Order:
    """Resolve every ``after``; references that lead nowhere are left to the reference rules."""
    waits = tuple(_list_waits(index))
    return Order(waits, _find_knots(waits))


def _list_waits(index: Index) -> list[Wait]:
    found: list[Wait] = []
    for named in index.items:
        after: tuple[Dependency, ...] = ()
        if named.broken is not None:
            after = named.broken.remains.after
        elif named.item is not None:
            after = vars(named.item).get("after", ())
        for number, dependency in enumerate(after):
            awaited = index.find(dependency.item, DATED_KINDS)
            if awaited is not None:
                place = (*named.route, "after", number)
                found.append(Wait(named, awaited, dependency.lag_days, place))
    return found


def _find_knots(waits: tuple[Wait, ...]) -> tuple[Knot, ...]:
    """Find items that can be reached from themselves, knot by knot in the order of the file."""
    inside: dict[int, list[Wait]] = {}
    ties = _tie_items(_link(waits))
    for wait in waits:
        tie = ties[wait.waiting.route]
        if tie == ties[wait.awaited.route]:
            inside.setdefault(tie, []).append(wait)
    return tuple(
        Knot(_find_circle(tuple(tied), tied[0].waiting.route), tuple(tied))
        for tied in inside.values()
    )


def _tie_items(links: dict[Route, list[Route]]) -> dict[Route, int]:
    """Return a number for each item, the same for those that wait for one another.

    Kosaraju's strongly connected components, without recursion: chains may be thousands long.
    """
    back: dict[Route, list[Route]] = {}
    for item, others in links.items():
        for other in others:
            back.setdefault(other, []).append(item)
    ties: dict[Route, int] = {}
    for number, root in enumerate(reversed(_order_by_finish(links))):
        reached = [] if root in ties else [root]
        while reached:
            item = reached.pop()
            if item not in ties:
                ties[item] = number
                reached += back.get(item, ())
    return ties


def _order_by_finish(links: dict[Route, list[Route]]) -> list[Route]:
    """Return all items in the order in which a search in depth is done with them."""
    order: list[Route] = []
    seen: set[Route] = set()
    for root, first in links.items():
        path = [] if root in seen else [(root, iter(first))]
        seen.add(root)
        while path:
            item, others = path[-1]
            other = next((one for one in others if one not in seen), None)
            if other is None:
                path.pop()
                order.append(item)
            else:
                seen.add(other)
                path.append((other, iter(links.get(other, ()))))
    return order


def _link(waits: Iterable[Wait]) -> dict[Route, list[Route]]:
    """Return who waits for whom."""
    links: dict[Route, list[Route]] = {}
    for wait in waits:
        links.setdefault(wait.waiting.route, []).append(wait.awaited.route)
    return links


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
