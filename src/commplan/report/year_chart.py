"""The year at a glance: lanes of activities, festivals, milestones, today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.blocks import (
    Bar,
    BarState,
    Lane,
    LaneGroup,
    Legend,
    Mark,
    Stretch,
    YearChart,
)
from commplan.report.calendar_lanes import draw_calendar
from commplan.report.festivals import list_festivals
from commplan.report.lanes import draw_bars, pack_bars, word_state
from commplan.report.occurrences import group_occurrences
from commplan.report.states import find_state
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.model.schedule import Activity, Track
    from commplan.report.brief import Brief

LONGEST_DAYS = 3 * 366
"""A period beyond three years has no months that could be read on one chart."""

_STATES = (BarState.ENDED, BarState.RUNNING, BarState.PLANNED)
"""A plan knows days: what is late is said by its actuals."""

_MONTHS_A_QUARTER = 3
_MOST_ROWS_ALONE = 12


def draw_year(brief: Brief) -> YearChart | None:
    """Draw the chart; None where nothing is dated, or the period is reversed or too long."""
    period = brief.plan.period
    if not 1 <= period.days <= LONGEST_DAYS:
        return None
    groups, marks = tuple(_list_groups(brief)), tuple(_list_marks(brief))
    if not marks and not any(lane.bars for group in groups for lane in group.lanes):
        return None
    calendar = draw_calendar(brief)
    terms, as_of = brief.terms.rhythm, brief.analysis.as_of
    bars = sum(len(lane.bars) for group in groups for lane in group.lanes)
    return YearChart(
        key="year",
        title=terms.year_chart,
        start=period.start,
        end=period.end,
        quarters=tuple(_list_quarters(brief)),
        months=tuple(_list_months(brief)),
        bands_title=terms.bands,
        bands=tuple(list_festivals(brief, period)),
        lanes_title=terms.lanes,
        groups=groups if calendar is None else (calendar, *groups),
        milestones_title=terms.milestones,
        milestones=marks,
        legend=tuple(Legend(state, word_state(brief, state)) for state in _STATES),
        today=as_of if period.start <= as_of <= period.end else None,
        today_label=terms.today.format(day=format_short_day(as_of)),
        alt=terms.chart_alt.format(
            bars=terms.bars_count.fill(bars), milestones=terms.milestones_count.fill(len(marks))
        ),
        before_label=_label_before(brief, groups, marks),
    )


def _label_before(brief: Brief, groups: tuple[LaneGroup, ...], marks: tuple[Mark, ...]) -> str:
    """Say what the days of an earlier plan look like, where some are drawn."""
    lanes = (lane for group in groups for lane in group.lanes)
    is_drawn = any(bar.before for lane in lanes for bar in lane.bars) or any(
        mark.before for mark in marks
    )
    return brief.texts.review.changes.before_label if is_drawn else ""


def _list_months(brief: Brief) -> Iterator[Stretch]:
    period = brief.plan.period
    first = period.start
    while first <= period.end:
        last = _end_month(first)
        name = brief.texts.format.months[first.month - 1]
        yield Stretch(name, first, min(last, period.end))
        if last >= period.end:
            return
        first = last + timedelta(days=1)


def _end_month(day: date) -> date:
    if day.month == 12:  # noqa: PLR2004 - December
        return date(day.year, 12, 31)
    return date(day.year, day.month + 1, 1) - timedelta(days=1)


def _list_quarters(brief: Brief) -> Iterator[Stretch]:
    """Join the months to quarters; those of a second year carry its number."""
    quarters: dict[tuple[int, int], list[Stretch]] = {}
    for month in _list_months(brief):
        number = (month.start.month - 1) // _MONTHS_A_QUARTER + 1
        quarters.setdefault((month.start.year, number), []).append(month)
    years = {year for year, _ in quarters}
    for (year, number), months in quarters.items():
        name = brief.texts.format.quarter.format(number=number)
        label = name if len(years) == 1 else f"{year} {name}"
        yield Stretch(label, months[0].start, months[-1].end)


def _list_groups(brief: Brief) -> Iterator[LaneGroup]:
    """Yield a group for each track on top, and one for what has no track."""
    drawn: dict[str, list[tuple[Activity, tuple[Bar, ...]]]] = {}
    occurrences = group_occurrences(brief)
    for number, activity in enumerate(brief.plan.activities, 1):
        bars = draw_bars(brief, activity, occurrences.get(activity.route, []), number)
        if bars:
            drawn.setdefault(_find_track(brief, activity.track), []).append((activity, bars))
    tracks = {track.key: track for track in brief.plan.tracks}
    tops = {key: _find_top(brief, tracks, track) for key, track in tracks.items()}
    for key, track in tracks.items():
        members = [one for name, one in tracks.items() if tops[name] == key]
        is_split = len(members) > 1
        lanes = tuple(
            lane
            for one in members
            for lane in _fill_track(brief, one, drawn, is_title=is_split and one is track)
        )
        if lanes:
            yield LaneGroup(brief.call(track), lanes)
    if drawn.get(""):
        yield LaneGroup(brief.terms.rhythm.untracked, tuple(_list_untracked(brief, drawn[""])))


def _fill_track(
    brief: Brief,
    track: Track,
    drawn: dict[str, list[tuple[Activity, tuple[Bar, ...]]]],
    *,
    is_title: bool,
) -> Iterator[Lane]:
    """Yield the lanes of a track; an empty one shows that nothing is planned there.

    A track that gives its group the title needs no lane for that.
    """
    lanes = tuple(_fill_lanes(brief.call(track), [bars for _, bars in drawn.get(track.key, [])]))
    if lanes or is_title:
        yield from lanes
    else:
        yield Lane(brief.call(track), ())


def _find_track(brief: Brief, reference: str | None) -> str:
    named = brief.analysis.index.find(reference, ("track",))
    return named.key if named is not None and named.item is not None else ""


def _find_top(brief: Brief, tracks: dict[str, Track], track: Track) -> str:
    """Follow the parents of a track to the top; a circle ends where it began."""
    seen = [track.key]
    while (key := _find_track(brief, tracks[seen[-1]].parent)) in tracks and key not in seen:
        seen.append(key)
    return min(seen) if key in seen else seen[-1]


def _fill_lanes(title: str, activities: Iterable[tuple[Bar, ...]]) -> Iterator[Lane]:
    """Pack bars on lanes: the first bears the title, a further one its activity's if it is one."""
    for number, bars in enumerate(pack_bars(activities)):
        labels = {bar.label for bar in bars}
        yield Lane(labels.pop() if number and len(labels) == 1 else title, bars)


def _list_untracked(brief: Brief, drawn: list[tuple[Activity, tuple[Bar, ...]]]) -> Iterator[Lane]:
    """Give each activity a lane of its own while they are few, else each kind of activity."""
    by_title: dict[str, list[tuple[Bar, ...]]] = {}
    for activity, bars in drawn:
        kind = brief.word("activity.kind", activity.kind) or brief.terms.labels.other
        title = brief.call(activity) if len(drawn) <= _MOST_ROWS_ALONE else kind
        by_title.setdefault(title, []).append(bars)
    for title, activities in by_title.items():
        yield from _fill_lanes(title, activities)


def _list_marks(brief: Brief) -> Iterator[Mark]:
    period, as_of = brief.plan.period, brief.analysis.as_of
    inside = [one for one in brief.plan.milestones if period.start <= one.due <= period.end]
    for number, milestone in enumerate(sorted(inside, key=lambda one: one.due), 1):
        state = find_state(DateRange(milestone.due, milestone.due), as_of)
        day, name = format_short_day(milestone.due), brief.call(milestone)
        alt = brief.terms.rhythm.bar_alt.format(name=name, days=day, state=word_state(brief, state))
        before = brief.earlier.get(milestone.route)
        was = None if before is None else before.start
        yield Mark(f"mark-{number}", name, milestone.due, day, state, alt, was)
