"""Words of the review: promises, dates, risks, lessons and what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class ResolutionTerms:
    """What was resolved last time, and what became of it. ``last`` is one of the first two."""

    last_quarter: str
    last_period: str
    subject: str
    first_headline: str  # hole: period
    first_text: str
    unknown_headline: str  # hole: last
    unknown_text: str
    none_headline: str  # hole: last
    none_text: str
    untold_headline: Counted  # hole: last
    done_headline: Counted  # hole: last; all in time
    late_headline: Counted  # holes: last, late, days; all done
    open_headline: Counted  # holes: last, done, open
    overdue_headline: Counted  # holes: last, done, overdue, days
    overdue_named_headline: Counted  # holes: last, done, overdue, days, what
    partly_headline: Counted  # holes: last, done, dropped; nothing open
    dropped_headline: Counted  # hole: last
    detail_headline: Counted  # hole: share
    detail_dropped_headline: Counted
    resolution: str
    due: str
    state: str
    age: str
    comment: str
    done: str
    done_in_time: str
    done_late: Counted
    overdue: Counted
    overdue_moved: Counted  # hole: day
    running: str
    undated: str
    dropped: str
    days: Counted


@dataclass(frozen=True, slots=True)
class ScheduleTerms:
    """Milestones and activities: planned and real days."""

    subject: str
    chart: str  # hole: period
    before: str
    item: str
    planned: str
    now: str
    no_date: str
    state: str
    reason: str
    knock_ons: str
    knock_on: Counted  # hole: name
    knock_more: Counted  # hole: first
    done: str
    done_late: Counted
    moved: str
    moved_later: Counted
    moved_earlier: Counted
    overdue: Counted
    running: str
    running_late: Counted
    ahead: str
    cancelled: str
    parts: str  # holes: first, second
    milestones_kept: Counted
    milestones_missed: Counted  # holes: kept, share
    milestones_none: str
    milestones_unknown: str
    activities_kept: Counted
    activities_kept_headline: Counted
    activities_late_headline: Counted  # hole: late
    overdue_part: Counted  # hole: name
    slip_part: Counted  # hole: name
    slips_part: Counted
    knock_part: Counted


@dataclass(frozen=True, slots=True)
class RiskMoveTerms:
    """How the risks moved."""

    subject: str
    was: str
    now: str
    movement: str
    response: str
    money: str
    up: str  # holes: was, now
    down: str  # holes: was, now
    same: str
    new: str
    closed: str
    happened: str
    between: str
    up_count: Counted
    down_count: Counted
    new_count: Counted
    closed_count: Counted
    happened_count: Counted
    moved_headline: Counted  # hole: moves
    still_headline: Counted  # hole: score
    untold_headline: Counted
    event_part: str  # hole: event
    exposure_part: str  # hole: exposure
    exposure: str  # hole: money
    exposure_change: str  # holes: money, change
    detail_headline: Counted


@dataclass(frozen=True, slots=True)
class LessonTerms:
    """What to keep, to stop and to start."""

    subject: str
    keep: str
    stop: str
    start: str
    other: str
    keep_count: Counted
    stop_count: Counted
    start_count: Counted
    other_count: Counted
    named_headline: Counted  # holes: stop, start
    owned_headline: Counted  # hole: kinds
    open_headline: Counted  # holes: kinds, open
    because: str
    nobody: str
    by: str  # holes: owner, day
    kind: str
    lesson: str
    proof: str
    due: str
    well: str
    badly: str
    next_time: str
    activity: str
    finding: str
    findings: str
    findings_headline: Counted


@dataclass(frozen=True, slots=True)
class AskTerms:
    """What is asked of the room."""

    subject: str
    decision: str
    resource: str
    department: str
    support: str
    kind: str
    what: str
    proposal: str
    decider: str  # hole: who
    by: str
    money: str
    consequence: str
    decisions_count: Counted
    supports_count: Counted
    money_part: str  # holes: asks, money
    day_part: str  # holes: asks, day
    consequence_part: str  # holes: urgent, consequence


@dataclass(frozen=True, slots=True)
class ReviewDeliveryTerms:
    """Promises, dates, risks, lessons and what is asked."""

    resolutions: ResolutionTerms
    schedule: ScheduleTerms
    risks: RiskMoveTerms
    lessons: LessonTerms
    asks: AskTerms
