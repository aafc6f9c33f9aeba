"""REF041: an activity lies outside its phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.model.schedule import Phase
from commplan.rules.base import Facts, Rule
from commplan.rules.references.parents import lies_outside, report_outside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class OutsidePhase(Rule):
    """An activity lies outside its phase.

    Why: its money and results are counted in the wrong phase.
    Do: move the activity, widen the phase, or name another one.
    Catalogue: REF-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-04-30}
          - {name: 推广招募, when: 2026-05-01..2026-12-31}
        milestones:
          - {name: 规则定稿, due: 2026-01-30}
        activities:
          - {name: 校园沙龙, phase: 推广招募, when: 2026-04-28}  # REF041

    Good::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 筹建, when: 2026-01-01..2026-04-30}
          - {name: 推广招募, when: 2026-05-01..2026-12-31}
        milestones:
          - {name: 规则定稿, due: 2026-01-30}
        activities:
          - {name: 校园沙龙, phase: 推广招募, when: 2026-05-12}
    """

    fault = Fault(
        "REF041",
        "outside-phase",
        Severity.ERROR,
        message=(
            "{item} is on {day}, outside its phase {parent} ({from_day} to {to_day})",
            "{item} runs {start} to {end}, outside its phase {parent} ({from_day} to {to_day})",
        ),
        help=(
            "start it on {nearest}, let {parent} begin on {begin}, or name another phase",
            "start it on {nearest}, let {parent} run until {finish}, or name another phase",
            "shorten it, widen {parent}, or name another phase",
        ),
        notes={"parent": "{parent} runs here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the activities that name a phase."""
        for activity in facts.plan.activities:
            named = facts.analysis.index.find(activity.phase, ("phase",))
            parent = named.item if named is not None else None
            if isinstance(parent, Phase) and lies_outside(activity, parent, facts.plan.period):
                yield report_outside(self, activity, parent)
