"""Whether the phases cover the year: overlaps, gaps, and phases in which nothing is dated."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from commplan.model.plan import Plan
    from commplan.model.schedule import Phase

_DAY = timedelta(days=1)


class Gap(NamedTuple):
    """Days of the period without a phase, and the phases on both sides (None at an end)."""

    days: DateRange
    before: Phase | None
    after: Phase | None


class PhaseCover(NamedTuple):
    """How the phases lie on the period; reversed phases are left out."""

    overlaps: tuple[tuple[Phase, Phase, DateRange], ...]
    gaps: tuple[Gap, ...]
    empty: tuple[Phase, ...]


def cover_period(plan: Plan) -> PhaseCover:
    """Find what is wrong with the row of phases. No phases, no findings."""
    phases = sorted(
        (phase for phase in plan.phases if phase.range.days >= 1), key=lambda one: one.start
    )
    overlaps, gaps = [], []
    reached = plan.period.start - _DAY
    last: Phase | None = None
    for phase in phases:
        shared = None if last is None else last.range.clip(phase.range)
        if shared is not None and last is not None:
            overlaps.append((last, phase, shared))
        if phase.start > reached + _DAY:
            gaps.append(Gap(DateRange(reached + _DAY, phase.start - _DAY), last, phase))
        if phase.end > reached:
            reached, last = phase.end, phase
    if phases and reached < plan.period.end:
        gaps.append(Gap(DateRange(reached + _DAY, plan.period.end), last, None))
    empty = tuple(phase for phase in phases if not _is_dated(phase, plan))
    return PhaseCover(tuple(overlaps), tuple(gaps), empty)


def _is_dated(phase: Phase, plan: Plan) -> bool:
    days = phase.range
    return any(days.start <= one.due <= days.end for one in plan.milestones) or any(
        days.overlaps(one.range)
        for one in plan.activities
        if one.range.days >= 1 and one.status != "cancelled"
    )
