"""The chart of a period: real or newest days of each activity above those that were planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.review.activity_slips import ActivityState
from commplan.analysis.review.milestone_slips import MilestoneState
from commplan.model.dates import DateRange
from commplan.report.blocks import Bar, BarState, Lane, LaneGroup, Legend, Mark, YearChart
from commplan.report.festivals import list_festivals
from commplan.report.lanes import draw_bars, word_state
from commplan.report.occurrences import group_occurrences
from commplan.report.review.cutting import SIZE_RANKS
from commplan.report.review.stretches import head_days
from commplan.report.states import find_state
from commplan.texts.format import format_short_day, format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.analysis.review.activity_slips import ActivitySlip
    from commplan.analysis.review.milestone_slips import MilestoneSlip
    from commplan.model.schedule import Track
    from commplan.report.review.brief import ReviewBrief

MOST_LANES = 12
_FURTHEST = timedelta(days=42)
"""So far behind its end a chart shows to where things moved."""

_ACTIVITY_STATES = {
    ActivityState.DONE: BarState.ENDED,
    ActivityState.RUNNING: BarState.RUNNING,
    ActivityState.AHEAD: BarState.PLANNED,
    ActivityState.MOVED: BarState.PLANNED,
    ActivityState.LATE: BarState.LATE,
}
_MILESTONE_STATES = {
    MilestoneState.DONE: BarState.ENDED,
    MilestoneState.AHEAD: BarState.PLANNED,
    MilestoneState.MOVED: BarState.PLANNED,
    MilestoneState.OVERDUE: BarState.LATE,
}


def draw_timeline(brief: ReviewBrief, most: int = MOST_LANES) -> YearChart | None:
    """Draw what slipped and what is large, with the milestones; None where nothing is dated.

    ``most`` lanes are shown, so that a table finds room below them.
    """
    schedule, terms = brief.review.schedule, brief.words.delivery.schedule
    chosen = _choose(schedule.activities, most)
    days = _stretch_days(brief, chosen)
    groups = tuple(_list_groups(brief, chosen, days))
    marks = tuple(_list_marks(brief, days))
    if not groups and not marks:
        return None
    rhythm, on = brief.terms.rhythm, schedule.on
    quarters, months = head_days(brief, days)
    bars = [bar for group in groups for lane in group.lanes for bar in lane.bars]
    states = {*(bar.state for bar in bars), *(mark.state for mark in marks)}
    return YearChart(
        key="timeline",
        title=terms.chart.format(period=brief.name_period()),
        start=days.start,
        end=days.end,
        quarters=quarters,
        months=months,
        bands_title=rhythm.bands,
        bands=tuple(list_festivals(brief, days)),
        lanes_title=rhythm.lanes,
        groups=groups,
        milestones_title=rhythm.milestones,
        milestones=marks,
        legend=tuple(
            Legend(state, word_state(brief, state)) for state in BarState if state in states
        ),
        today=on if days.start <= on <= days.end else None,
        today_label=rhythm.today.format(day=format_short_day(on)),
        alt=rhythm.chart_alt.format(
            bars=rhythm.bars_count.fill(len(bars)),
            milestones=rhythm.milestones_count.fill(len(marks)),
        ),
        before_label=terms.before if _has_before(groups, marks) else "",
    )


def _choose(activities: tuple[ActivitySlip, ...], most: int) -> list[ActivitySlip]:
    """Return those with a lane: late and slipped ones, then large ones; by their first day."""
    shown = [one for one in activities if one.state is not ActivityState.CANCELLED]

    def weigh(one: ActivitySlip) -> tuple[bool, int, int, bool]:
        activity = one.activity
        is_series = activity.repeats is not None
        is_late = one.state is not ActivityState.LATE
        return is_late, -max(one.days, 0), -SIZE_RANKS[activity.size], is_series

    ranked = sorted(shown, key=lambda one: (weigh(one), -one.activity.budget_total))
    return sorted(ranked[:most], key=lambda one: (one.window.start, one.window.end))


def _stretch_days(brief: ReviewBrief, chosen: list[ActivitySlip]) -> DateRange:
    """Return the days of the period, and those behind it to which something was moved."""
    days = brief.review.period.days
    furthest = days.end + min(_FURTHEST, timedelta(days=days.days // 2))
    moved = [one.window.end for one in chosen if one.has_slipped]
    moved += [one.end for one in brief.review.schedule.milestones if one.has_slipped]
    behind = [day for day in moved if days.end < day <= furthest]
    return DateRange(days.start, max(behind, default=days.end))


def _list_groups(
    brief: ReviewBrief, chosen: list[ActivitySlip], days: DateRange
) -> Iterator[LaneGroup]:
    """Yield the lanes by track, in the order of the tracks in the plan."""
    lanes: dict[str, list[Lane]] = {brief.call(track): [] for track in brief.plan.tracks}
    occurrences = group_occurrences(brief)
    for number, one in enumerate(chosen, 1):
        bars = _draw_activity(brief, one, days, number)
        if one.planned == one.window and one.activity.repeats is not None:
            times = occurrences.get(one.activity.route, [])
            bars = _clip_bars(draw_bars(brief, one.activity, times, number), days)
        if bars:
            title = _name_track(brief, one.activity.track)
            lanes.setdefault(title, []).append(Lane(brief.call(one.activity), bars))
    for title, found in lanes.items():
        if found:
            yield LaneGroup(title, tuple(found))


def _name_track(brief: ReviewBrief, reference: str | None) -> str:
    """Name the track on top of an activity's own; a circle ends where it began."""
    tracks: dict[str, Track] = {track.key: track for track in brief.plan.tracks}
    seen: list[str] = []
    named = brief.analysis.index.find(reference, ("track",))
    while named is not None and named.key in tracks and named.key not in seen:
        seen.append(named.key)
        named = brief.analysis.index.find(tracks[named.key].parent, ("track",))
    return brief.call(tracks[seen[-1]]) if seen else brief.terms.rhythm.untracked


def _draw_activity(
    brief: ReviewBrief, slip: ActivitySlip, days: DateRange, number: int
) -> tuple[Bar, ...]:
    shown = slip.window.clip(days)
    if shown is None:
        return ()
    name = brief.call(slip.activity)
    label = brief.tell(slip.activity.label) if slip.activity.label else name
    state = _ACTIVITY_STATES.get(slip.state) or find_state(slip.window, brief.review.schedule.on)
    planned = slip.planned.clip(days) if slip.planned != slip.window else None
    alt = brief.terms.rhythm.bar_alt.format(
        name=name,
        days=format_short_range(slip.window, brief.texts),
        state=word_state(brief, state),
    )
    return (Bar(f"bar-{number}-1", label, shown.start, shown.end, state, alt, planned),)


def _clip_bars(bars: tuple[Bar, ...], days: DateRange) -> tuple[Bar, ...]:
    """Return bars of the whole plan as far as they lie in some days."""
    found = []
    for bar in bars:
        shown = DateRange(bar.start, bar.end).clip(days)
        if shown is not None:
            found.append(replace(bar, start=shown.start, end=shown.end))
    return tuple(found)


def _list_marks(brief: ReviewBrief, days: DateRange) -> Iterator[Mark]:
    """Yield the milestones: where they were reached or will be, else on their due day."""
    placed = [(_find_day(one), one) for one in brief.review.schedule.milestones]
    inside = [(day, one) for day, one in placed if days.start <= day <= days.end]
    for number, (day, one) in enumerate(sorted(inside, key=lambda pair: pair[0]), 1):
        due, name, text = one.milestone.due, brief.call(one.milestone), format_short_day(day)
        on = brief.review.schedule.on
        state = _MILESTONE_STATES.get(one.state) or find_state(DateRange(due, due), on)
        alt = brief.terms.rhythm.bar_alt.format(
            name=name, days=text, state=word_state(brief, state)
        )
        before = due if due != day and days.start <= due <= days.end else None
        yield Mark(f"mark-{number}", name, day, text, state, alt, before)


def _find_day(slip: MilestoneSlip) -> date:
    return slip.done_on or slip.new_due or slip.milestone.due


def _has_before(groups: tuple[LaneGroup, ...], marks: tuple[Mark, ...]) -> bool:
    bars = (bar for group in groups for lane in group.lanes for bar in lane.bars)
    return any(bar.before for bar in bars) or any(mark.before for mark in marks)
