"""The year at a glance: lanes in groups under quarters and months, milestones below.

A chart with more lanes than fit is cut between groups, or between lanes of a group that is too
long; each part keeps the header, the bands, the calendar and the milestones.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Box, Shape, Thing
from commplan.writers.pptx.layout.year_axis import (
    BANDS_HEIGHT,
    HEAD_HEIGHT,
    draw_band_fields,
    draw_head,
    draw_today,
)
from commplan.writers.pptx.layout.year_bars import LaneStyle, has_before
from commplan.writers.pptx.layout.year_lanes import GROUP_GAP, choose_name_size, draw_groups
from commplan.writers.pptx.layout.year_legend import draw_legend, measure_legend
from commplan.writers.pptx.layout.year_marks import draw_milestones, measure_milestones
from commplan.writers.pptx.layout.year_scale import NAMES_WIDTH, TimeScale

if TYPE_CHECKING:
    from commplan.report.blocks import LaneGroup, YearChart
    from commplan.writers.pptx.layout.piece import Split

LANE_LEAST = 0.19
LANE_MOST = 0.36
SHARED_LEAST = 0.23  # of a lane with bars of an earlier plan below its own
EASE = 1.3  # of the least height of lanes, where other things of the page can do with less
REPEATED_LANES = 5
HEIGHT_LEAST = 2.7  # so that no page has two charts, whose legends would meet in one place


@dataclass(frozen=True, slots=True)
class Year:
    """A year chart, or a stretch of its lanes; ``first_group`` counts on through the parts."""

    name: str
    chart: YearChart
    first_group: int = 0

    def least(self, width: float) -> float:
        """Return header, lanes at their lowest, and milestones."""
        return max(self._frame_height(width) + self._lanes_height(self._least_lane()), HEIGHT_LEAST)

    def ease(self, width: float) -> float:
        """Return header, lanes that are not crowded, and milestones."""
        lanes = self._lanes_height(self._least_lane() * EASE)
        return max(self._frame_height(width) + lanes, self.least(width))

    def most(self, width: float) -> float:
        """Return header, lanes at their highest, and milestones."""
        most = self._frame_height(width) + self._lanes_height(LANE_MOST)
        return max(most, self.least(width))

    def split(self, width: float, height: float) -> Split:
        """Cut between groups where two pages hold all, or half of one is used; else in a group."""
        if self.least(width) <= height:
            return self, ()
        room = height - self._frame_height(width)
        least = self._least_lane()
        count = _find_even_cut(self.chart.groups, room, least)
        if count:
            return self._cut(self.chart.groups[:count], self.chart.groups[count:], count)
        count = _count_groups(self.chart.groups, room, least)
        used = _measure_groups(self.chart.groups[:count], least)
        if count and used >= room / 2:
            return self._cut(self.chart.groups[:count], self.chart.groups[count:], count)
        lanes = int((room - used - GROUP_GAP + 1e-6) // least)
        if lanes < 1:
            return None, (self,)
        group = self.chart.groups[count]
        upper = replace(group, lanes=group.lanes[:lanes])
        lower = replace(group, lanes=group.lanes[lanes:])
        head = (*self.chart.groups[:count], upper)
        return self._cut(head, (lower, *self.chart.groups[count + 1 :]), count)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw bands behind, then today's line, header, lanes, milestones and legend."""
        scale = self._scale_days(box.left, box.width)
        lane = self._choose_lane_height(box)
        body = Box(
            box.left,
            box.top + HEAD_HEIGHT + BANDS_HEIGHT,
            box.width,
            self._lanes_height(lane),
        )
        below = Box(box.left, body.bottom, box.width, box.bottom - body.bottom)
        groups = self.chart.groups
        style = LaneStyle(
            self.name,
            scale,
            box.left,
            lane,
            choose_name_size(groups, lane),
            self.chart.today,
            self.first_group,
            has_before(self.chart),
        )
        return (
            Shape(f"{self.name} field", body, alt=self._describe(scale)),
            *draw_band_fields(self.name, self.chart, scale, body),
            *draw_head(self.name, self.chart, scale, box),
            *draw_today(self.name, self.chart, scale, box.top + HEAD_HEIGHT, body.bottom),
            *draw_groups(groups, style, body.top),
            *draw_milestones(self.name, self.chart, scale, below),
            *draw_legend(self.name, self.chart, box),
        )

    def _scale_days(self, left: float, width: float) -> TimeScale:
        chart = self.chart
        return TimeScale(chart.start, chart.end, left + NAMES_WIDTH, width - NAMES_WIDTH)

    def _choose_lane_height(self, box: Box) -> float:
        lanes = sum(max(len(group.lanes), 1) for group in self.chart.groups)
        frame = self._frame_height(box.width) + GROUP_GAP * len(self.chart.groups)
        return min(LANE_MOST, (box.height - frame) / lanes) if lanes else 0.0

    def _describe(self, scale: TimeScale) -> str:
        """Say the chart in words, with the bars, bands and milestones that lie off its axis."""
        chart = self.chart
        bars = [bar for group in chart.groups for lane in group.lanes for bar in lane.bars]
        off = (
            *(f"{bar.label}: {bar.alt}" for bar in bars if not scale.covers(bar.start, bar.end)),
            *(band.label for band in chart.bands if not scale.covers(band.start, band.end)),
            *(
                f"{mark.date_text} {mark.label}: {mark.alt}"
                for mark in chart.milestones
                if not scale.covers(mark.on, mark.on)
            ),
        )
        unused = () if chart.bands else (chart.bands_title,)
        unmarked = () if chart.milestones else (chart.milestones_title,)
        today = () if chart.today else (chart.today_label,)
        legend = " / ".join(entry.label for entry in chart.legend)
        words = (
            chart.title,
            chart.alt,
            legend,
            chart.before_label,
            *unused,
            *unmarked,
            *today,
            *off,
        )
        return "\n".join(filter(None, words))

    def _least_lane(self) -> float:
        return SHARED_LEAST if has_before(self.chart) else LANE_LEAST

    def _frame_height(self, width: float) -> float:
        scale = self._scale_days(0.0, width)
        below = measure_milestones(self.chart, scale) + measure_legend(self.chart)
        return HEAD_HEIGHT + BANDS_HEIGHT + below

    def _lanes_height(self, lane: float) -> float:
        return _measure_groups(self.chart.groups, lane)

    def _cut(
        self,
        head: tuple[LaneGroup, ...],
        rest: tuple[LaneGroup, ...],
        groups: int,
    ) -> Split:
        first = replace(self, chart=replace(self.chart, groups=head))
        chart = replace(self.chart, groups=(*_repeat_calendar(head), *rest))
        coloured = sum(not group.is_calendar for group in self.chart.groups[:groups])
        return first, (Year(self.name, chart, self.first_group + coloured),)


def _repeat_calendar(head: tuple[LaneGroup, ...]) -> tuple[LaneGroup, ...]:
    """Return the days that the next part has to show again; many of them are shown once."""
    if all(group.is_calendar for group in head):
        return ()
    return tuple(
        group for group in head if group.is_calendar and len(group.lanes) <= REPEATED_LANES
    )


def set_year(block: YearChart, name: str) -> Year:
    """Set a year chart."""
    return Year(name, block)


def _measure_groups(groups: tuple[LaneGroup, ...], lane: float) -> float:
    return sum(max(len(group.lanes), 1) * lane + GROUP_GAP for group in groups)


def _find_even_cut(groups: tuple[LaneGroup, ...], room: float, least: float) -> int:
    """Return after how many groups two pages are most alike; 0 where two do not hold them."""
    cuts = {}
    for count in range(1, len(groups)):
        head, rest = groups[:count], (*_repeat_calendar(groups[:count]), *groups[count:])
        heights = _measure_groups(head, least), _measure_groups(rest, least)
        if max(heights) <= room and not all(group.is_calendar for group in head):
            cuts[count] = abs(heights[0] - heights[1])
    return min(cuts, key=lambda count: cuts[count], default=0)


def _count_groups(groups: tuple[LaneGroup, ...], room: float, least: float) -> int:
    count = 0
    while count < len(groups) and _measure_groups(groups[: count + 1], least) <= room:
        count += 1
    return count
