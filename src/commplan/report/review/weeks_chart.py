"""The chart of the next thirteen weeks: a lane for each track below the calendar."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.calendar import DayKind
from commplan.model.dates import DateRange
from commplan.report.blocks import Bar, Lane, LaneGroup, Legend, Mark, YearChart
from commplan.report.calendar_lanes import draw_calendar
from commplan.report.festivals import list_festivals
from commplan.report.lanes import draw_bars, pack_bars, word_state
from commplan.report.review.cutting import SIZE_RANKS
from commplan.report.review.stretches import head_days
from commplan.report.states import find_state
from commplan.texts.format import format_short_day, format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.review.next_weeks import NextWeeks
    from commplan.model.schedule import Activity
    from commplan.report.review.brief import ReviewBrief

MOST_LANES = 8
_MOST_CALENDAR_LANES = 3
_MOST_TRIED = 40


class _Drawn(NamedTuple):
    """An activity and its bars."""

    activity: Activity
    bars: tuple[Bar, ...]


def draw_weeks(brief: ReviewBrief, weeks: NextWeeks) -> YearChart | None:
    """Draw the weeks that the plan of the brief covers.

    None where nothing at all is planned, and the calendar has nothing to respect.
    """
    calendar = tuple(_draw_calendar(brief, weeks.days))
    taken = sum(len(group.lanes) for group in calendar)
    lanes = _fill_lanes(brief, _draw_activities(brief, weeks), MOST_LANES - taken)
    marks = tuple(_list_marks(brief, weeks))
    own = (LaneGroup(brief.words.members.next.lane, lanes),) if lanes else ()
    if not calendar and not own and not marks:
        return None
    return _frame_chart(brief, weeks.days, (*calendar, *own), marks)


def _frame_chart(
    brief: ReviewBrief, days: DateRange, groups: tuple[LaneGroup, ...], marks: tuple[Mark, ...]
) -> YearChart:
    terms, on = brief.terms.rhythm, brief.review.as_of
    months, weeks = head_days(brief, days)
    bars = [
        bar
        for group in groups
        if not group.is_calendar
        for lane in group.lanes
        for bar in lane.bars
    ]
    states = dict.fromkeys((*(bar.state for bar in bars), *(mark.state for mark in marks)))
    has_moved = any(bar.before for bar in bars) or any(mark.before for mark in marks)
    return YearChart(
        key="next-weeks",
        title=brief.words.members.next.chart,
        start=days.start,
        end=days.end,
        quarters=months,
        months=weeks,
        bands_title=terms.bands,
        bands=tuple(list_festivals(brief, days)),
        lanes_title=terms.lanes,
        groups=groups,
        milestones_title=terms.milestones,
        milestones=marks,
        legend=tuple(Legend(state, word_state(brief, state)) for state in states),
        today=on if days.start <= on <= days.end else None,
        today_label=terms.today.format(day=format_short_day(on)),
        alt=terms.chart_alt.format(
            bars=terms.bars_count.fill(len(bars)),
            milestones=terms.milestones_count.fill(len(marks)),
        ),
        before_label=brief.words.members.next.was if has_moved else "",
    )


def _draw_activities(brief: ReviewBrief, weeks: NextWeeks) -> list[_Drawn]:
    """Draw the activities, what is large or belongs to a campaign first, what comes round last."""
    times: dict[tuple[str | int, ...], list[Occurrence]] = {}
    for one in weeks.times:
        times.setdefault(one.activity.route, []).append(one)
    drawn = []
    for number, occurrences in enumerate(times.values(), 1):
        activity = occurrences[0].activity
        bars = draw_bars(brief, activity, occurrences, number)
        if activity.route in weeks.moved and activity.repeats is None:
            bars = tuple(_mark_move(bar, activity, weeks.days) for bar in bars)
        drawn.append(_Drawn(activity, bars))
    return sorted(drawn, key=lambda one: (_weigh(one.activity), -one.activity.budget_total))


def _weigh(activity: Activity) -> tuple[bool, int, bool]:
    return activity.repeats is not None, -SIZE_RANKS[activity.size], activity.campaign is None


def _mark_move(bar: Bar, activity: Activity, days: DateRange) -> Bar:
    """Show the planned days below the new ones, as far as the chart reaches."""
    planned = days.clip(activity.range)
    before = None if planned is None else (planned.start, planned.end)
    return Bar(bar.key, bar.label, bar.start, bar.end, bar.state, bar.alt, before)


def _fill_lanes(brief: ReviewBrief, drawn: list[_Drawn], most: int) -> tuple[Lane, ...]:
    """Return at most so many lanes; the last one says how many activities found no room.

    Each activity, in its rank, is drawn where that leaves room for this line.
    """
    lanes = tuple(_list_lanes(brief, drawn))
    if len(lanes) <= most:
        return lanes
    chosen: list[_Drawn] = []
    for one in drawn[:_MOST_TRIED]:
        if len(tuple(_list_lanes(brief, [*chosen, one]))) < most:
            chosen.append(one)
    left_out = len(drawn) - len(chosen)
    more = Lane(brief.words.goals.drivers.other_items.fill(left_out), ())  # short as a lane's name
    return (*_list_lanes(brief, chosen), more)


def _list_lanes(brief: ReviewBrief, drawn: Sequence[_Drawn]) -> Iterator[Lane]:
    """Yield the lanes of each track in the order of the plan, then those without a track."""
    titles = [brief.call(track) for track in brief.plan.tracks]
    by_title: dict[str, list[tuple[Bar, ...]]] = {title: [] for title in titles}
    for one in drawn:
        title = brief.name(one.activity.track, "track") or brief.terms.rhythm.untracked
        by_title.setdefault(title, []).append(one.bars)
    for title, activities in by_title.items():
        for bars in pack_bars(activities):
            yield Lane(title, bars)


def _list_marks(brief: ReviewBrief, weeks: NextWeeks) -> Iterator[Mark]:
    for number, due in enumerate(weeks.milestones, 1):
        name, day = brief.call(due.milestone), format_short_day(due.on)
        state = find_state(DateRange(due.on, due.on), brief.review.as_of)
        alt = brief.terms.rhythm.bar_alt.format(name=name, days=day, state=word_state(brief, state))
        before = due.was if due.was is not None and weeks.days.start <= due.was else None
        if before is not None and before > weeks.days.end:
            before = None
        yield Mark(f"mark-{number}", name, due.on, day, state, alt, before)


def _draw_calendar(brief: ReviewBrief, days: DateRange) -> Iterator[LaneGroup]:
    """Yield what the plan has to respect, with the weekend days that are worked (调休).

    All of it shares as few lanes as hold it apart; what needs more than there is room for stands in
    the appendix only.
    """
    calendar = draw_calendar(brief)
    lanes = calendar.lanes if calendar is not None else ()
    bars = (*(bar for lane in lanes for bar in lane.bars), *_list_make_up(brief, days))
    if bars:
        title = brief.words.members.next.calendar_lane
        packed = pack_bars((bar,) for bar in bars)[:_MOST_CALENDAR_LANES]
        shown = tuple(Lane(title, one) for one in packed)
        yield LaneGroup(brief.terms.calendar.group, shown, is_calendar=True)


def _list_make_up(brief: ReviewBrief, days: DateRange) -> Iterator[Bar]:
    """Yield a bar for each run of weekend days that are worked."""
    terms = brief.words.members.next
    every = (days.start + timedelta(days=number) for number in range(days.days))
    runs = groupby(every, key=lambda day: brief.analysis.calendar.look_up(day).kind)
    for number, (kind, run) in enumerate(runs, 1):
        if kind is not DayKind.MAKE_UP:
            continue
        found = list(run)
        worked = DateRange(found[0], found[-1])
        shown = format_short_range(worked, brief.texts)
        label, alt = terms.make_up.format(days=shown), terms.make_up_alt.format(days=shown)
        state = find_state(worked, brief.review.as_of)
        yield Bar(f"make-up-{number}", label, *worked, state, alt)
