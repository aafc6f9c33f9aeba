"""Who holds what at the same time: overlaps of occurrences on resources that cannot be shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.clock import MINUTES_PER_DAY, Hours
from commplan.model.places import Resource

if TYPE_CHECKING:
    from commplan.analysis.references import Index
    from commplan.analysis.schedule import Occurrence
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange

_ALL_DAY = Hours(0, MINUTES_PER_DAY)


class Overlap(NamedTuple):
    """Two occurrences on one resource, the earlier one first, and the days they share."""

    resource: Resource
    first: Occurrence
    second: Occurrence
    days: DateRange


def find_double_bookings(occurrences: tuple[Occurrence, ...], index: Index) -> tuple[Overlap, ...]:
    """Return every pair that needs the same exclusive resource at the same time.

    Without hours an occurrence holds its resource all day. Touching hours do not clash. One sweep
    over the sorted starts of each resource: time grows with the number of overlaps.
    """
    held: dict[Route, tuple[Resource, list[Occurrence]]] = {}
    for occurrence in occurrences:
        for text in occurrence.activity.resources:
            named = index.find(text, ("resource",))
            resource = named.item if named is not None else None
            if isinstance(resource, Resource) and resource.one_at_a_time:
                held.setdefault(resource.route, (resource, []))[1].append(occurrence)
    return tuple(
        overlap for resource, users in held.values() for overlap in _sweep(resource, users)
    )


def _sweep(resource: Resource, users: list[Occurrence]) -> list[Overlap]:
    overlaps: list[Overlap] = []
    active: list[Occurrence] = []
    for occurrence in sorted(users, key=_begin):
        active = [one for one in active if one.range.end >= occurrence.range.start]
        for one in active:
            days = one.range.clip(occurrence.range)
            if days is not None and _hours_of(one).overlaps(_hours_of(occurrence)):
                overlaps.append(Overlap(resource, one, occurrence, days))
        active.append(occurrence)
    return overlaps


def _begin(occurrence: Occurrence) -> tuple[int, int, tuple[str | int, ...]]:
    return (
        occurrence.range.start.toordinal(),
        _hours_of(occurrence).start,
        occurrence.activity.route,
    )


def _hours_of(occurrence: Occurrence) -> Hours:
    return occurrence.hours or _ALL_DAY
