"""Milestones below the lanes of the year chart, and the legend of states above the title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.report.blocks import BarState, Mark, YearChart
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Colour,
    Form,
    Para,
    Shape,
    Side,
    Span,
    Stroke,
    Thing,
)
from commplan.writers.pptx.fit import measure_text, shorten_text
from commplan.writers.pptx.grid import LEGEND
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.layout.year_scale import NAMES_WIDTH, TimeScale
from commplan.writers.pptx.palette import AXIS, DEEP, ORANGE, QUIET, TEXT, tint
from commplan.writers.wording import complete_text

if TYPE_CHECKING:
    from collections.abc import Sequence

DIAMOND = 0.17
AXIS_TOP = 0.16  # from the upper edge to the line
LABEL_TOP = 0.27
LABEL_ROW = 0.18
LABEL_ROWS = 5
LABEL_SIZE = 10
LABEL_GAP = 0.12
LABEL_MOST = 2.4  # inches
CHIP_WIDTH, CHIP_HEIGHT = 0.24, 0.13
CHIP_GAP = 0.07
ITEM_GAP = 0.16
LEGEND_SIZE = 10


@dataclass(frozen=True, slots=True)
class Label:
    """Where the words of a milestone stand: their row below the axis, their edges, the words."""

    mark: Mark
    row: int
    left: float
    width: float
    words: str


def measure_milestones(chart: YearChart, scale: TimeScale) -> float:
    """Return the height of the milestones' axis with the rows of labels it needs."""
    if not chart.milestones:
        return 0.06
    rows = max((label.row for label in place_labels(chart.milestones, scale)), default=-1) + 1
    return LABEL_TOP + rows * LABEL_ROW + 0.04


def place_labels(marks: Sequence[Mark], scale: TimeScale) -> tuple[Label, ...]:
    """Stagger labels over up to five rows, each as near below its diamond as there is room.

    Those without a free place are left to alt text.
    """
    ends = [float("-inf")] * LABEL_ROWS
    labels: list[Label] = []
    for mark in sorted(marks, key=lambda mark: (mark.on, mark.key)):
        if not scale.covers(mark.on, mark.on):
            continue
        words = shorten_text(
            f"{mark.date_text} {mark.label}", LABEL_SIZE, LABEL_MOST - 0.04, bold=True
        )
        width = measure_text(words, LABEL_SIZE, bold=True) / POINTS_PER_INCH + 0.04
        middle = scale.find_noon(mark.on)
        left = min(max(middle - width / 2, scale.left), scale.right - width)
        most = min(max(middle - DIAMOND / 2, scale.left), scale.right - width)
        row = next((n for n, end in enumerate(ends) if end + LABEL_GAP <= most), None)
        if row is not None:
            left = max(left, ends[row] + LABEL_GAP)
            ends[row] = left + width
            labels.append(Label(mark, row, left, width, words))
    return tuple(labels)


def draw_milestones(
    name: str,
    chart: YearChart,
    scale: TimeScale,
    below: Box,
) -> tuple[Thing, ...]:
    """Draw the axis, the diamonds on it and the labels below."""
    if not chart.milestones:
        return ()
    middle = below.top + AXIS_TOP
    title = shorten_text(chart.milestones_title, 12, NAMES_WIDTH - 0.1, bold=True)
    marks = [mark for mark in chart.milestones if scale.covers(mark.on, mark.on)]
    return (
        Shape(
            f"{name} milestones title",
            Box(below.left, middle - 0.11, NAMES_WIDTH - 0.1, 0.22),
            text=(set_line(title, 12, DEEP, bold=True, leading=1.2),),
            anchor=Anchor.MIDDLE,
            alt="" if title == chart.milestones_title else chart.milestones_title,
        ),
        Shape(
            f"{name} milestones axis",
            Box(scale.left, middle, scale.width, 0.0),
            Form.LINE,
            stroke=Stroke(AXIS, 1.0),
        ),
        *(_draw_mark(name, mark, scale.find_noon(mark.on), middle) for mark in marks),
        *(
            _draw_label(name, label, below.top + LABEL_TOP + label.row * LABEL_ROW)
            for label in place_labels(chart.milestones, scale)
        ),
    )


def draw_legend(name: str, chart: YearChart) -> tuple[Thing, ...]:
    """Draw the states and the milestone's sign, right-aligned in the tracker's line."""
    entries = [(item.label, item.state) for item in chart.legend]
    marks = [(chart.milestones_title, None)] if chart.milestones else []
    widths = [_measure_entry(label) for label, _ in (*entries, *marks)]
    left = LEGEND.right - min(sum(widths) - ITEM_GAP, LEGEND.width)
    things: list[Thing] = []
    for (label, state), width in zip((*entries, *marks), widths, strict=True):
        if left + width - ITEM_GAP > LEGEND.right + 1e-6:
            break
        things += _draw_entry(f"{name} legend {len(things) // 2 + 1}", label, state, left, width)
        left += width
    return tuple(things)


def _draw_mark(name: str, mark: Mark, place: float, middle: float) -> Shape:
    colour = DEEP if mark.state is BarState.ENDED else ORANGE
    box = Box(place - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND)
    alt = complete_text(mark.alt, mark.date_text, mark.label).strip() or mark.key
    return Shape(f"{name} {mark.key}", box, Form.DIAMOND, colour, alt=alt)


def _draw_label(name: str, label: Label, top: float) -> Shape:
    day = label.mark.date_text
    rest = label.words.removeprefix(day)
    spans = (Span(day, bold=True), Span(rest)) if rest != label.words else (Span(rest),)
    para = Para(spans, LABEL_SIZE, TEXT, LABEL_SIZE * 1.2, Side.MIDDLE)
    box = Box(label.left, top, label.width, LABEL_ROW)
    return Shape(f"{name} {label.mark.key} label", box, text=(para,), anchor=Anchor.MIDDLE)


def _measure_entry(label: str) -> float:
    words = measure_text(label, LEGEND_SIZE) / POINTS_PER_INCH + 0.04
    return CHIP_WIDTH + CHIP_GAP + words + ITEM_GAP


def _draw_entry(
    name: str,
    label: str,
    state: BarState | None,
    left: float,
    width: float,
) -> tuple[Thing, ...]:
    top = LEGEND.top + (LEGEND.height - CHIP_HEIGHT) / 2
    chip = Box(left, top, CHIP_WIDTH, CHIP_HEIGHT)
    form, fill, stroke = _dress_chip(state)
    if state is None:
        side = CHIP_HEIGHT + 0.02
        chip = Box(left + (CHIP_WIDTH - side), top - 0.01, side, side)
    words = Box(
        left + CHIP_WIDTH + CHIP_GAP,
        LEGEND.top,
        width - CHIP_WIDTH - CHIP_GAP - ITEM_GAP,
        LEGEND.height,
    )
    return (
        Shape(f"{name} chip", chip, form, fill, stroke),
        Shape(
            name,
            words,
            text=(set_line(label, LEGEND_SIZE, QUIET, leading=1.2),),
            anchor=Anchor.MIDDLE,
        ),
    )


def _dress_chip(state: BarState | None) -> tuple[Form, Colour, Stroke | None]:
    match state:
        case BarState.ENDED:
            return Form.ROUNDED, QUIET, Stroke(QUIET)
        case BarState.RUNNING:
            return Form.ROUNDED, tint(TEXT, 25), Stroke(QUIET, 1.25)
        case BarState.PLANNED:
            return Form.ROUNDED, tint(TEXT, 10), Stroke(QUIET, 0.75, dashed=True)
        case None:
            return Form.DIAMOND, ORANGE, None
