"""CAL102: a resource is needed on days on which it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.model.places import Resource
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Diagnostic, Fact, Route


class UnavailableResource(Rule):
    """A resource is needed on days on which it cannot be used.

    A resource that states when it is `available` can be used on those days only.

    Why: the room is let to somebody else, the van is in the workshop.
    Do: move the activity into these days, or take another resource.
    Catalogue: CAL-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        resources:
          - {name: 品鉴室, kind: venue, available: [2026-03-01..2026-05-31]}
        activities:
          - {name: 新品会, when: 2026-06-06, resources: 品鉴室}  # CAL102

    Good::

        title: 粉丝社群 2026
        period: 2026
        resources:
          - {name: 品鉴室, kind: venue, available: [2026-03-01..2026-05-31]}
        activities:
          - {name: 新品会, when: 2026-05-30, resources: 品鉴室}
    """

    fault = Fault(
        "CAL102",
        "unavailable-resource",
        Severity.ERROR,
        message=(
            "{item} needs {resource} on {day} ({count} times), when it is not available",
            "{item} needs {resource} on {day}, when it is not available",
        ),
        help=(
            "move it to {following} or later, or to {before} or earlier",
            "move it to {following} or later, when {resource} is available",
            "move it to {before} or earlier, while {resource} is available",
            "take another resource",
        ),
        notes={"available": "{resource} is available here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the resources that state their days; the times of one series are together."""
        missed: dict[tuple[Route, Route], list[tuple[Occurrence, Resource]]] = {}
        for one in facts.analysis.occurrences:
            for text in one.activity.resources:
                named = facts.analysis.index.find(text, ("resource",))
                item = named.item if named is not None else None
                if isinstance(item, Resource) and _misses(one, item):
                    key = (one.activity.route, item.route)
                    missed.setdefault(key, []).append((one, item))
        for group in missed.values():
            yield self._report([one for one, _ in group], group[0][1])

    def _report(self, times: list[Occurrence], resource: Resource) -> Diagnostic:
        first = times[0]
        said: dict[str, Fact] = {
            "item": name_item(first.activity),
            "resource": resource.called,
            "day": tuple(one.range.start for one in times[:MOST_DAYS]),
        }
        if len(times) > 1:
            said["count"] = len(times)
        days = [one.range for one in resource.available if one.range.days >= 1]
        later = [one.start for one in days if one.start > first.range.start]
        earlier = [one.end for one in days if one.end < first.range.start]
        said |= {"following": min(later)} if later else {}
        said |= {"before": max(earlier)} if earlier else {}
        ids = (first.id, resource.key)
        route = (*first.activity.route, "start")
        place = Related((*resource.route, "available"), "available")
        return self.point_at(route, ids, said, (place,))


def _misses(one: Occurrence, resource: Resource) -> bool:
    days = [stretch.range for stretch in resource.available if stretch.range.days >= 1]
    return bool(days) and not any(stretch.contains(one.range) for stretch in days)
