"""STR082: nothing is dated in a phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class EmptyPhase(Rule):
    """Nothing is dated in a phase.

    Why: a phase without an activity or a milestone is only a word.
    Do: date an activity or a milestone in it, or join it to its neighbour.
    Catalogue: STR-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-06-30}
          - {name: 沉淀, when: 2026-07-01..2026-12-31}  # STR082
        activities:
          - {name: 招募周, when: 2026-03-02..08}

    Good::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-06-30}
          - {name: 沉淀, when: 2026-07-01..2026-12-31}
        activities:
          - {name: 招募周, when: 2026-03-02..08}
          - {name: 年度颁奖, when: 2026-12-12}
    """

    fault = Fault(
        "STR082",
        "empty-phase",
        Severity.WARNING,
        message=("no activity or milestone is dated in the phase {phase} ({start} to {end})",),
        help=("plan something in it, or join it to the phase beside it",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at phases in which nothing happens, unless something unreadable may be in them."""
        if any(broken.kind in {"activity", "milestone"} for broken in facts.plan.broken):
            return
        for phase in facts.analysis.phase_cover.empty:
            said: dict[str, Fact] = {
                "phase": name_item(phase),
                "start": phase.start,
                "end": phase.end,
            }
            yield self.point_at((*phase.route, "name"), (phase.key,), said)
