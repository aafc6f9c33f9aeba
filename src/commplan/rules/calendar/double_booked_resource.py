"""CAL100: two activities hold one exclusive resource at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.bookings import list_clashes, report_clash

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class DoubleBookedResource(Rule):
    """Two activities hold one exclusive resource at the same time.

    Venues, studios, hosts and vehicles can be used by one at a time; of anything else, prize stock
    say, write `exclusive: true`. Without `hours` a resource is held all day. The free hours are
    those between nine and twenty-one o'clock (thresholds).

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
        message=(
            "{second} needs {resource} {count} times while {first} holds it ({day})",
            "{second} needs {resource} on {day}, which {first} holds at the same time",
        ),
        help=(
            "that day {resource} is free {slots}; or move {second} to {free_day}",
            "that day {resource} is free {slots}",
            "move {second}: {resource} is free again on {free_day}",
            "move {second} to another day: {first} holds {resource}",
        ),
        notes={"first": "{first} holds it here", "hours": "hold it {hours}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at who holds each resource; two series are named once for all days."""
        for clash in list_clashes(facts.analysis.resource_bookings, facts.plan.period):
            yield report_clash(self, clash, facts)
