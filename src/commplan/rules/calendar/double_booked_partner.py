"""CAL101: a KOL or an expert is needed in two activities at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.bookings import list_clashes, report_clash

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class DoubleBookedPartner(Rule):
    """A KOL or an expert is needed in two activities at the same time.

    Partners of the kinds `kol` and `expert` are persons. They are needed in the `hours` of an
    activity; without hours, all day where people meet in person (`format: offline`).

    Why: one host cannot be in two cities.
    Do: move one of them to free hours or another day, or ask somebody else.
    Catalogue: CAL-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - {name: 沈老师, kind: expert}
        activities:
          - {name: 杭州品鉴会, when: 2026-05-16, format: offline, partners: 沈老师}
          - {name: 上海品鉴会, when: 2026-05-16, format: offline, partners: 沈老师}  # CAL101

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - {name: 沈老师, kind: expert}
        activities:
          - {name: 杭州品鉴会, when: 2026-05-16, format: offline, partners: 沈老师}
          - {name: 上海品鉴会, when: 2026-05-17, format: offline, partners: 沈老师}
    """

    fault = Fault(
        "CAL101",
        "double-booked-partner",
        Severity.ERROR,
        message=(
            "{second} needs {resource} {count} times while {first} does as well ({day})",
            "{second} needs {resource} on {day}, who takes part in {first} at the same time",
        ),
        help=(
            "that day {resource} is free {slots}; or move {second} to {free_day}",
            "that day {resource} is free {slots}",
            "move {second}: {resource} is free again on {free_day}",
            "move {second} to another day, or ask somebody else",
        ),
        notes={"first": "{first} needs the same person here", "hours": "hold it {hours}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at when each partner is needed; two series are named once for all days."""
        for clash in list_clashes(facts.analysis.partner_bookings, facts.plan.period):
            yield report_clash(self, clash, facts)
