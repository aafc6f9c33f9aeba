"""The legend of the year chart: states, milestones, and the days of an earlier plan.

It stands above the title, in the line of the tracker, or below the chart where it is too long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from commplan.report.blocks import BarState
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Colour,
    Form,
    Shape,
    Stroke,
    Thing,
)
from commplan.writers.pptx.fit import measure_text, shorten_text
from commplan.writers.pptx.grid import LEGEND
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import BEFORE, LATE, ORANGE, QUIET, TEXT, tint

if TYPE_CHECKING:
    from commplan.report.blocks import YearChart

CHIP_WIDTH, CHIP_HEIGHT = 0.24, 0.13
CHIP_GAP = 0.07
ITEM_GAP = 0.16
LEGEND_SIZE = 10
ROW_HEIGHT = 0.28  # of a legend below the chart
THIN = 0.045  # inches; the bar of an earlier plan


class Look(NamedTuple):
    """The sign of an entry: its form with its width and height in inches."""

    form: Form
    fill: Colour
    stroke: Stroke | None = None
    width: float = CHIP_WIDTH
    height: float = CHIP_HEIGHT


MILESTONE = Look(Form.DIAMOND, ORANGE, None, CHIP_HEIGHT + 0.02, CHIP_HEIGHT + 0.02)
EARLIER = Look(Form.RECTANGLE, BEFORE, None, CHIP_WIDTH, THIN)


def measure_legend(chart: YearChart) -> float:
    """Return the height that the legend takes from the chart: none where it fits above."""
    return 0.0 if _measure_entries(chart) <= LEGEND.width + 1e-6 else ROW_HEIGHT


def draw_legend(name: str, chart: YearChart, box: Box) -> tuple[Thing, ...]:
    """Draw the entries right-aligned; ``box`` is that of the chart, its last line is free."""
    line = LEGEND
    if measure_legend(chart):
        line = Box(box.left, box.bottom - LEGEND.height, box.width, LEGEND.height)
    entries = _list_entries(chart)
    room = line.width / max(len(entries), 1)
    is_crowded = _measure_entries(chart) > line.width + 1e-6
    words = [_shorten(label, room) if is_crowded else label for label, _ in entries]
    widths = [_measure_entry(label) for label in words]
    left = line.right - min(sum(widths) - ITEM_GAP, line.width)
    things: list[Thing] = []
    for number, (label, width) in enumerate(zip(words, widths, strict=True), 1):
        place = Box(left, line.top, width - ITEM_GAP, line.height)
        things += _draw_entry(f"{name} legend {number}", label, entries[number - 1][1], place)
        left += width
    return tuple(things)


def _list_entries(chart: YearChart) -> list[tuple[str, Look]]:
    entries = [(item.label, _dress_chip(item.state)) for item in chart.legend]
    marks = [(chart.milestones_title, MILESTONE)] if chart.milestones else []
    earlier = [(chart.before_label, EARLIER)] if chart.before_label.strip() else []
    return [*entries, *marks, *earlier]


def _measure_entries(chart: YearChart) -> float:
    return sum(_measure_entry(label) for label, _ in _list_entries(chart)) - ITEM_GAP


def _measure_entry(label: str) -> float:
    words = measure_text(label, LEGEND_SIZE) / POINTS_PER_INCH + 0.04
    return CHIP_WIDTH + CHIP_GAP + words + ITEM_GAP


def _shorten(label: str, room: float) -> str:
    return shorten_text(label, LEGEND_SIZE, room - CHIP_WIDTH - CHIP_GAP - ITEM_GAP - 0.08)


def _draw_entry(name: str, label: str, look: Look, place: Box) -> tuple[Thing, ...]:
    chip = Box(
        place.left + CHIP_WIDTH - look.width,
        place.top + (place.height - look.height) / 2,
        look.width,
        look.height,
    )
    left = place.left + CHIP_WIDTH + CHIP_GAP
    words = Box(left, place.top, place.right - left, place.height)
    return (
        Shape(f"{name} chip", chip, look.form, look.fill, look.stroke),
        Shape(
            name,
            words,
            text=(set_line(label, LEGEND_SIZE, QUIET, leading=1.2),),
            anchor=Anchor.MIDDLE,
        ),
    )


def _dress_chip(state: BarState) -> Look:
    match state:
        case BarState.ENDED:
            return Look(Form.ROUNDED, QUIET, Stroke(QUIET))
        case BarState.RUNNING:
            return Look(Form.ROUNDED, tint(TEXT, 25), Stroke(QUIET, 1.25))
        case BarState.PLANNED:
            return Look(Form.ROUNDED, tint(TEXT, 10), Stroke(QUIET, 0.75, dashed=True))
        case BarState.LATE:
            return Look(Form.ROUNDED, LATE, Stroke(LATE))
        case _:
            assert_never(state)
