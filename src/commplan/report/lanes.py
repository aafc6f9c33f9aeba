"""Bars of the year chart: what is drawn of each activity, and on which lane it finds room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.blocks import Bar, BarState
from commplan.report.states import find_state
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.schedule import Occurrence
    from commplan.model.schedule import Activity
    from commplan.report.brief import Brief

MOST_BARS = 16
"""A series with more occurrences than this is drawn as one bar for each month."""

_AIR = timedelta(days=2)  # white between two bars of a lane, so that single days stay apart


@dataclass(frozen=True, slots=True)
class Stay:
    """Days of an activity as one bar: one occurrence, or those of a month."""

    days: DateRange
    times: int


def draw_bars(
    brief: Brief, activity: Activity, occurrences: list[Occurrence], number: int
) -> tuple[Bar, ...]:
    """Draw an activity as the bars that lie in the period; ``number`` makes their keys unique."""
    period = brief.plan.period
    bars = []
    for place, stay in enumerate(_list_stays(occurrences), 1):
        days = stay.days.clip(period)
        if days is None:
            continue
        state = find_state(stay.days, brief.analysis.as_of)
        label = brief.tell(activity.label) if activity.label else brief.call(activity)
        alt = _describe_bar(brief, activity, stay, state)
        bars.append(Bar(f"bar-{number}-{place}", label, days.start, days.end, state, alt))
    return tuple(bars)


def _list_stays(occurrences: list[Occurrence]) -> Iterator[Stay]:
    ranges = sorted((one.range for one in occurrences), key=lambda days: (days.start, days.end))
    if len(ranges) <= MOST_BARS:
        yield from (Stay(days, 1) for days in ranges)
        return
    for _, month in groupby(ranges, key=lambda days: (days.start.year, days.start.month)):
        days = list(month)
        last = max(one.end for one in days)
        yield Stay(DateRange(days[0].start, last), len(days))


def _describe_bar(brief: Brief, activity: Activity, stay: Stay, state: BarState) -> str:
    terms, name = brief.terms.rhythm, brief.call(activity)
    days = format_short_range(stay.days, brief.texts)
    if stay.times == 1:
        return terms.bar_alt.format(name=name, days=days, state=word_state(brief, state))
    times = terms.times.fill(stay.times)
    return terms.times_alt.format(name=name, days=days, times=times, state=word_state(brief, state))


def word_state(brief: Brief, state: BarState) -> str:
    """Word the state of a bar."""
    terms = brief.terms.rhythm
    match state:
        case BarState.ENDED:
            return terms.ended
        case BarState.RUNNING:
            return terms.running
        case BarState.PLANNED:
            return terms.planned


def pack_bars(activities: Iterable[tuple[Bar, ...]]) -> tuple[tuple[Bar, ...], ...]:
    """Put bars on as few lanes as hold them apart. The bars of one activity stay on one lane.

    Bars of one activity that overlap each other are given lanes one by one. Each activity takes
    the first lane with room, in the order in which they begin.
    """
    lanes: list[list[Bar]] = []
    together = [part for bars in activities for part in _keep_together(bars)]
    for bars in sorted(together, key=lambda part: (part[0].start, part[0].end)):
        for lane in lanes:
            if not any(_touch(bar, other) for bar in bars for other in lane):
                lane.extend(bars)
                break
        else:
            lanes.append(list(bars))
    return tuple(tuple(sorted(lane, key=lambda bar: bar.start)) for lane in lanes)


def _keep_together(bars: tuple[Bar, ...]) -> list[tuple[Bar, ...]]:
    in_order = sorted(bars, key=lambda bar: (bar.start, bar.end))
    clashes = any(second.start <= first.end for first, second in pairwise(in_order))
    return [(bar,) for bar in in_order] if clashes else [tuple(in_order)] if in_order else []


def _touch(bar: Bar, other: Bar) -> bool:
    return bar.start <= other.end + _AIR and other.start <= bar.end + _AIR
