"""The year chart: a Mermaid diagram, a month grid for readers without one, and every activity."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from commplan.writers.markdown.gantt import write_gantt
from commplan.writers.markdown.inline import guard_start, write_words
from commplan.writers.markdown.parts import Heading, Part, write_table
from commplan.writers.signs import choose_state_sign
from commplan.writers.wording import complete_text, word_span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.report.blocks import Bar, Lane, Stretch, Words, YearChart

_MARK = "◆"


def write_year_chart(chart: YearChart, words: Words) -> tuple[Part, ...]:
    """Return title, alternative text, diagram, legend, month grid, activities, milestones."""
    parts: tuple[Part, ...] = (
        Heading(4, chart.title),
        guard_start(write_words(chart.alt)),
        write_gantt(chart),
        _write_grid(chart),
        _write_legend(chart, words),
        _write_activities(chart, words),
    )
    return (*parts, _write_milestones(chart, words)) if chart.milestones else parts


def _write_legend(chart: YearChart, words: Words) -> str:
    states = [f"{choose_state_sign(item.state)} {write_words(item.label)}" for item in chart.legend]
    rest = [f"{_MARK} {write_words(chart.milestones_title)}"] if chart.milestones else []
    today = [write_words(chart.today_label)] if chart.today_label.strip() else []
    return f"**{write_words(words.legend)}** " + " · ".join((*states, *rest, *today))


def _write_grid(chart: YearChart) -> str:
    """One column a month, headed by its quarter; a lane's month shows the states of its bars."""
    header = [write_words(chart.lanes_title), *_head_months(chart)]
    rows = [
        [
            _name_lane(group.title, lane.title),
            *(_place_labels(chart, lane.bars) if group.is_calendar else _place_states(chart, lane)),
        ]
        for group in chart.groups
        for lane in group.lanes
    ]
    if chart.bands:
        rows.insert(0, [write_words(chart.bands_title), *_place_labels(chart, chart.bands)])
    if chart.milestones:
        rows.append([write_words(chart.milestones_title), *_count_marks(chart)])
    return write_table(header, rows)


def _head_months(chart: YearChart) -> list[str]:
    """Head each month with the quarters that begin in it; weeks need not begin with a month."""
    heads: list[list[str]] = [[] for _ in chart.months]
    for quarter in chart.quarters:
        ends = (number for number, month in enumerate(chart.months) if month.end >= quarter.start)
        for number in islice(ends, 1):
            heads[number].append(quarter.label)
    return [
        write_words(" ".join((*labels, month.label)))
        for labels, month in zip(heads, chart.months, strict=True)
    ]


def _name_lane(group: str, lane: str) -> str:
    return f"{write_words(group)} / {write_words(lane)}"


def _place_states(chart: YearChart, lane: Lane) -> list[str]:
    return [_fill_month(lane, month) for month in chart.months]


def _fill_month(lane: Lane, month: Stretch) -> str:
    states = (bar.state for bar in lane.bars if _overlap(bar.start, bar.end, month))
    return "".join(map(choose_state_sign, dict.fromkeys(states)))


def _place_labels(chart: YearChart, days: Iterable[Stretch | Bar]) -> list[str]:
    return [
        ", ".join(write_words(one.label) for one in days if _begins_in(one.start, month))
        for month in chart.months
    ]


def _count_marks(chart: YearChart) -> list[str]:
    return [
        _MARK * sum(_begins_in(mark.on, month) for mark in chart.milestones)
        for month in chart.months
    ]


def _overlap(start: date, end: date, month: Stretch) -> bool:
    return start <= month.end and end >= month.start


def _begins_in(day: date, month: Stretch) -> bool:
    return month.start <= day <= month.end


def _write_activities(chart: YearChart, words: Words) -> str:
    rows = [
        [
            _name_lane(group.title, lane.title),
            write_words(complete_text(bar.alt, bar.label)),
            word_span(*bar.before) if bar.before else "",
        ]
        for group in chart.groups
        for lane in group.lanes
        for bar in lane.bars
    ]
    return _write_dates(chart, [chart.lanes_title, words.dates], rows)


def _write_milestones(chart: YearChart, words: Words) -> str:
    rows = [
        [
            f"**{write_words(mark.date_text)}**",
            write_words(complete_text(mark.alt, mark.label)),
            f"{mark.before or ''}",
        ]
        for mark in chart.milestones
    ]
    return _write_dates(chart, [words.dates, chart.milestones_title], rows)


def _write_dates(chart: YearChart, titles: list[str], rows: list[list[str]]) -> str:
    """Write rows of three cells; the last, days in an earlier plan, only where there are some."""
    header = [write_words(title) for title in (*titles, chart.before_label)]
    width = len(header) if chart.before_label else len(titles)
    return write_table(header[:width], [row[:width] for row in rows])
