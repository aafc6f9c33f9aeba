"""On which days each tier, segment and group has something planned for it.

A relation that nobody wrote down counts as reach: an activity for a segment may reach every tier,
so that only a silence of which there is no doubt is called one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.references import ALWAYS_DEFINED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.planned_days import Planned
    from commplan.analysis.references import Index, Named
    from commplan.diagnostics import Route
    from commplan.model.plan import Plan

_KINDS = ("segment", "tier", "group")


class Marks(NamedTuple):
    """The days of items of one kind, as bits (see ``Planned``): their own, and those of all.

    What is for all of them is kept by the items that it leaves out.
    """

    own: dict[Route, int]
    common: dict[frozenset[Route], int]

    def of(self, route: Route) -> int:
        """Return the days on which something may reach an item."""
        marks = self.own.get(route, 0)
        for left_out, days in self.common.items():
            if route not in left_out:
                marks |= days
        return marks

    def add(self, routes: Iterable[Route], days: int, left_out: frozenset[Route]) -> None:
        """Add days to single items."""
        for route in routes:
            if route not in left_out:
                self.own[route] = self.own.get(route, 0) | days

    def add_to_all(self, days: int, left_out: frozenset[Route]) -> None:
        """Add days to every item but those left out."""
        self.common[left_out] = self.common.get(left_out, 0) | days


class Reached(NamedTuple):
    """The days of tiers, segments and groups."""

    tiers: Marks
    segments: Marks
    groups: Marks


def collect_reached(planned: Planned, plan: Plan, index: Index) -> Reached:
    """Give the days of everything planned to all whom it may reach."""
    reached = Reached(Marks({}, {}), Marks({}, {}), Marks({}, {}))
    overlapping = _list_overlapping(plan, index)
    for (meant, excluded), days in planned.by_address.items():
        left_out = frozenset(named.route for named in _resolve(excluded, index))
        if not meant or any(text in ALWAYS_DEFINED["segment"] for text in meant):
            for marks in reached:
                marks.add_to_all(days, left_out)
            continue
        for named in _resolve(meant, index):
            match named.kind:
                case "tier":
                    reached.tiers.add((named.route,), days, left_out)
                    reached.segments.add_to_all(days, left_out)
                    reached.groups.add_to_all(days, left_out)
                case "segment":
                    routes = (named.route, *overlapping.get(named.route, ()))
                    reached.segments.add(routes, days, left_out)
                    reached.tiers.add_to_all(days, left_out)
                    reached.groups.add_to_all(days, left_out)
                case _:
                    reached.groups.add((named.route,), days, left_out)
                    _add_members(reached.tiers, named, "tiers", days, left_out, index)
                    _add_members(reached.segments, named, "segments", days, left_out, index)
    return reached


def _add_members(
    marks: Marks, group: Named, field: str, days: int, left_out: frozenset[Route], index: Index
) -> None:
    texts: tuple[str, ...] = getattr(group.item, field, ())
    if texts:
        marks.add((named.route for named in _resolve(texts, index)), days, left_out)
    else:
        marks.add_to_all(days, left_out)


def _list_overlapping(plan: Plan, index: Index) -> dict[Route, set[Route]]:
    """Return the segments that share people with each segment, whichever of them says so."""
    pairs: dict[Route, set[Route]] = {}
    for segment in plan.segments:
        for named in _resolve(segment.overlaps, index):
            pairs.setdefault(segment.route, set()).add(named.route)
            pairs.setdefault(named.route, set()).add(segment.route)
    return pairs


def _resolve(texts: Iterable[str], index: Index) -> list[Named]:
    return [named for text in texts for named in index.find_all(text, _KINDS)]
