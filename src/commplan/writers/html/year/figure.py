"""The year chart as sheets: drawings with the names of their lanes, none higher than a page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import cycle
from typing import TYPE_CHECKING, Final

from commplan.report.blocks import BarState
from commplan.writers.html.svg import draw, join
from commplan.writers.html.text_size import measure_text
from commplan.writers.html.year.bars import draw_lane
from commplan.writers.html.year.head import (
    draw_bands,
    draw_chips,
    draw_head,
    draw_today,
    place_chips,
)
from commplan.writers.html.year.marks import draw_milestones, place_flags
from commplan.writers.html.year.rows import FLAG, FLAGS_TOP, GROUP_GAP, LANE, Rows, lay_rows
from commplan.writers.html.year.scale import TimeScale, count_levels

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markupsafe import Markup

    from commplan.report.blocks import LaneGroup, YearChart

_COLOURS: Final = 6
_CALENDAR: Final = 0  # the colour of days that are no activities
_REPEATED_LANES: Final = 5  # of a calendar that stands on each sheet
_NAME_SIZE: Final = 12.5
_UPRIGHT_SIZE: Final = 12.6  # with its letter spacing
_LONGEST_NAME: Final = 165.0  # pixels: two lines beside the chart on a phone
_MOST_LANES: Final = 18  # that a broad sheet of paper holds
_MOST_TALL_LANES: Final = 11


@dataclass(frozen=True, slots=True)
class ColouredGroup:
    """A group of lanes, or the part of one that a sheet has room for, in its colour."""

    group: LaneGroup
    colour: int

    @property
    def is_cramped(self) -> bool:
        """Whether the upright name that phones show, in two lines, is longer than the lanes."""
        room = 2 * (len(self.group.lanes) * LANE - 2)
        return measure_text(self.group.title, _UPRIGHT_SIZE) > room


@dataclass(frozen=True, slots=True)
class YearSheet:
    """One drawing with its groups; ``id`` is that of its title."""

    id: str
    svg: Markup
    groups: tuple[ColouredGroup, ...]
    has_milestones: bool


@dataclass(frozen=True, slots=True)
class YearFigure:
    """The sheets, and what the names beside them need to stand level with the lanes."""

    sheets: tuple[YearSheet, ...]
    band_levels: int
    is_tall: bool


def draw_year(chart: YearChart, id_: str) -> YearFigure:
    """Return the figure of the year; ids inside it begin with ``id_``."""
    is_tall = _needs_tall_lanes(chart)
    scale = TimeScale(chart.start, chart.end)
    cuts = _cut_sheets(chart, _MOST_TALL_LANES if is_tall else _MOST_LANES)
    band_levels = count_levels(place_chips(chart, scale))
    sheets: list[YearSheet] = []
    for number, groups in enumerate(cuts, 1):
        counts = [len(part.group.lanes) for part in groups]
        rows = lay_rows(band_levels, counts, is_tall=is_tall)
        has_milestones = number == len(cuts) and bool(chart.milestones)
        svg = _draw_sheet(chart, f"{id_}-{number}", groups, (rows, has_milestones))
        sheets.append(YearSheet(f"{id_}-{number}-t", svg, groups, has_milestones))
    return YearFigure(tuple(sheets), band_levels, is_tall)


def draw_legend_sign(state: BarState) -> Markup:
    """Return a small bar as it looks in ``state``."""
    bar = draw("rect", x=1, y=1, width=24, height=12, rx=3, class_=f"bar {state.value}")
    parts = [bar]
    if state is BarState.RUNNING:
        parts.append(draw("rect", x=1, y=9.5, width=12, height=3.5, class_="progress"))
    elif state is BarState.LATE:
        parts.append(draw("rect", x=1, y=1, width=24, height=12, rx=3, fill="url(#hatch-late)"))
    return draw("svg", *parts, class_="g6", width=26, height=14, aria_hidden="true")


def _needs_tall_lanes(chart: YearChart) -> bool:
    names = (lane.title for group in chart.groups for lane in group.lanes)
    return max((measure_text(name, _NAME_SIZE) for name in names), default=0.0) > _LONGEST_NAME


def _cut_sheets(chart: YearChart, most: int) -> list[tuple[ColouredGroup, ...]]:
    """Fill sheets with whole groups; a group that is longer than a sheet goes on in the next.

    Each sheet begins with the calendar, unless that is long.
    """
    colours = cycle(range(1, _COLOURS + 1))
    calendar = [ColouredGroup(group, _CALENDAR) for group in chart.groups if group.is_calendar]
    groups = [
        ColouredGroup(group, next(colours)) for group in chart.groups if not group.is_calendar
    ]
    if _count_lanes(calendar) > _REPEATED_LANES:
        return _fill_sheets((*calendar, *groups), most)
    sheets = _fill_sheets(groups, most - _count_lanes(calendar))
    return [(*calendar, *sheet) for sheet in sheets]


def _fill_sheets(groups: Sequence[ColouredGroup], most: int) -> list[tuple[ColouredGroup, ...]]:
    sheets: list[tuple[ColouredGroup, ...]] = [()]
    for whole in groups:
        lanes = whole.group.lanes
        for first in range(0, len(lanes), most):
            part = replace(whole, group=replace(whole.group, lanes=lanes[first : first + most]))
            if sheets[-1] and _count_lanes((*sheets[-1], part)) > most:
                sheets.append(())
            sheets[-1] = (*sheets[-1], part)
    return sheets


def _count_lanes(groups: Iterable[ColouredGroup]) -> int:
    return sum(len(one.group.lanes) for one in groups)


def _draw_sheet(
    chart: YearChart, id_: str, groups: tuple[ColouredGroup, ...], below: tuple[Rows, bool]
) -> Markup:
    rows, has_milestones = below
    scale = TimeScale(chart.start, chart.end)
    flags = place_flags(chart, scale) if has_milestones else ()
    marks_height = FLAGS_TOP + count_levels(flags) * FLAG + 6 if has_milestones else 0
    return draw(
        "svg",
        draw("title", chart.title, id=f"{id_}-t"),
        draw("desc", chart.alt, id=f"{id_}-d"),
        join(draw_bands(chart, scale, rows)),
        join(draw_head(chart, scale, rows.lanes_end)),
        join(_draw_groups(chart, scale, groups, rows)),
        join(draw_today(chart, scale, rows)),
        join(draw_chips(chart, place_chips(chart, scale))),
        join(draw_milestones(chart, scale, flags, rows.lanes_end) if has_milestones else ()),
        class_="year-plot",
        role="img",
        aria_labelledby=f"{id_}-t",
        aria_describedby=f"{id_}-d",
        width="100%",
        height=rows.lanes_end + marks_height,
    )


def _draw_groups(
    chart: YearChart, scale: TimeScale, groups: tuple[ColouredGroup, ...], rows: Rows
) -> Iterator[Markup]:
    top = rows.lanes_top
    for part in groups:
        for lane in part.group.lanes:
            bottom = top + rows.lane_height
            yield draw("line", x1=0, x2="100%", y1=bottom, y2=bottom, class_="lane-line")
            middle = (top + bottom) / 2
            today = None if part.group.is_calendar else chart.today
            yield from draw_lane(lane, scale, today, middle, part.colour)
            top = bottom
        top += GROUP_GAP
