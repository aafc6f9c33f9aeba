"""CAL100: two activities hold one exclusive resource at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.bookings import Overlap
    from commplan.diagnostics import Diagnostic, Fact, Route


class DoubleBookedResource(Rule):
    """Two activities hold one exclusive resource at the same time.

    Why: the later group is turned away at the door, or one host is needed in two cities.
    Do: move one activity to free hours or another day, or say `exclusive: false` if both fit in.
    Catalogue: CAL-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        resources:
          - {name: 品鉴室, kind: venue}
        activities:
          - {name: 手冲课, when: 2026-05-16, hours: 14:00-17:00, resources: 品鉴室}
          - {name: 新品会, when: 2026-05-16, hours: 16:00-18:00, resources: 品鉴室}  # CAL100

    Good::

        title: 粉丝社群 2026
        period: 2026
        resources:
          - {name: 品鉴室, kind: venue}
        activities:
          - {name: 手冲课, when: 2026-05-16, hours: 14:00-17:00, resources: 品鉴室}
          - {name: 新品会, when: 2026-05-16, hours: 17:00-18:00, resources: 品鉴室}
    """

    fault = Fault(
        "CAL100",
        "double-booked-resource",
        Severity.ERROR,
        message=("{second} needs {resource} on {day}, which {first} holds at the same time",),
        help=(
            "move {second} to another day or to hours that {first} leaves free ({first_hours})",
            "move {second} to another day: {first} holds it all day",
        ),
        notes={"first": "{first} holds it here"},
    )
    needs = ("resources", "activities.resources")

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the pairs that the analysis found; two series are named once for all days."""
        pairs: dict[tuple[Route, Route, Route], list[Overlap]] = {}
        for overlap in facts.analysis.double_bookings:
            routes = (overlap.first.activity.route, overlap.second.activity.route)
            first, second = sorted(routes, key=str)
            pairs.setdefault((overlap.resource.route, first, second), []).append(overlap)
        for overlaps in pairs.values():
            yield self._report(overlaps)

    def _report(self, overlaps: list[Overlap]) -> Diagnostic:
        first, second = overlaps[0].first, overlaps[0].second
        said: dict[str, Fact] = {
            "first": name_item(first.activity),
            "second": name_item(second.activity),
            "resource": overlaps[0].resource.called,
            "day": tuple(overlap.days.start for overlap in overlaps)[:MOST_DAYS],
        }
        field = "start"
        if first.hours is not None and second.hours is not None:
            said["first_hours"] = format_hours(first.hours)
            field = "hours"
        place = point_to(first.activity, field, "first")
        ids = (second.id, first.id)
        return self.point_at((*second.activity.route, field), ids, said, (place,))
