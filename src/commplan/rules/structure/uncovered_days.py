"""STR081: days of the period belong to no phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UncoveredDays(Rule):
    """Days of the period belong to no phase.

    Why: work with no phase has no outcome to be judged by.
    Do: move a border so that the phases follow one another over the whole period.
    Catalogue: STR-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-06-30}
          - {name: 运营, when: 2026-07-16..2026-12-31}  # STR081
        activities:
          - {name: 共创营, when: 2026-03-01..2026-11-30}

    Good::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-06-30}
          - {name: 运营, when: 2026-07-01..2026-12-31}
        activities:
          - {name: 共创营, when: 2026-03-01..2026-11-30}
    """

    fault = Fault(
        "STR081",
        "uncovered-days",
        Severity.WARNING,
        message=(
            "no phase covers {start} to {end}, between {before} and {after}",
            "no phase covers {start} to {end}, before {after}",
            "no phase covers {start} to {end}, after {before}",
        ),
        help=(
            "end {before} on {end}, or start {after} on {start}",
            "start {after} on {start}",
            "end {before} on {end}",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the days that the row of phases leaves out, unless a phase is unreadable."""
        if any(broken.kind == "phase" for broken in facts.plan.broken):
            return
        for gap in facts.analysis.phase_cover.gaps:
            said: dict[str, Fact] = {"start": gap.days.start, "end": gap.days.end}
            if gap.before is not None:
                said["before"] = name_item(gap.before)
            if gap.after is not None:
                said["after"] = name_item(gap.after)
            if gap.after is not None:
                yield self.point_at((*gap.after.route, "start"), (gap.after.key,), said)
            elif gap.before is not None:
                yield self.point_at((*gap.before.route, "end"), (gap.before.key,), said)
