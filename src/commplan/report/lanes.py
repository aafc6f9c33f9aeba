"""Bars of the year chart: what is drawn of each activity, and on which lane it finds room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.blocks import Bar, BarState
from commplan.report.states import find_state
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.days.schedule import Occurrence
    from commplan.model.schedule import Activity
    from commplan.report.brief import Brief

_NEAR = 8  # days from the end of one occurrence to the start of the next
_FEWEST = 3  # occurrences that are drawn as one bar: two may as well stand apart
_AIR = timedelta(days=2)  # white between two bars of a lane, so that single days stay apart


@dataclass(frozen=True, slots=True)
class Stay:
    """Days of an activity as one bar: one occurrence, or several that follow closely."""

    days: DateRange
    times: int


def draw_bars(
    brief: Brief, activity: Activity, occurrences: list[Occurrence], number: int
) -> tuple[Bar, ...]:
    """Draw an activity as the bars that lie in the period; ``number`` makes their keys unique.

    What it was in an earlier plan is drawn under a bar that stands alone: of a series nobody could
    tell which of its days moved where.
    """
    period = brief.plan.period
    bars = []
    stays = tuple(_list_stays(occurrences))
    earlier = brief.earlier.get(activity.route) if len(stays) == 1 else None
    before = None if earlier is None else earlier.clip(period)
    for place, stay in enumerate(stays, 1):
        days = stay.days.clip(period)
        if days is None:
            continue
        state = find_state(stay.days, brief.analysis.as_of)
        label = brief.tell(activity.label) if activity.label else brief.call(activity)
        alt = _describe_bar(brief, activity, stay, state)
        key = f"bar-{number}-{place}"
        bars.append(Bar(key, label, days.start, days.end, state, alt, before))
    return tuple(bars)


def _list_stays(occurrences: list[Occurrence]) -> Iterator[Stay]:
    """Join the occurrences of a weekly series to stays, which end where a week is left out.

    A series keeps one shape through the year: what comes round more seldom stays apart.
    """
    in_order = sorted((one.range for one in occurrences), key=lambda one: (one.start, one.end))
    gaps = [(second.start - first.end).days for first, second in pairwise(in_order)]
    if len(in_order) < _FEWEST or median(gaps) > _NEAR:
        yield from (Stay(days, 1) for days in in_order)
        return
    together = [[in_order[0]]]
    for gap, days in zip(gaps, in_order[1:], strict=True):
        if gap <= _NEAR:
            together[-1].append(days)
        else:
            together.append([days])
    for ranges in together:
        last = max(days.end for days in ranges)
        yield Stay(DateRange(ranges[0].start, last), len(ranges))


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
        case BarState.LATE:
            return terms.late


def word_due(brief: Brief, state: BarState) -> str:
    """Word where a milestone stands: the plan knows its day, not whether it was reached."""
    terms = brief.terms.rhythm
    match state:
        case BarState.ENDED:
            return terms.due_past
        case BarState.RUNNING:
            return terms.due_today
        case BarState.PLANNED:
            return terms.due_ahead
        case BarState.LATE:
            return terms.late


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
