"""Milestones below the lanes of the year chart, with their days in an earlier plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.report.blocks import BarState, Mark, YearChart
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Form,
    Para,
    Shape,
    Side,
    Span,
    Stroke,
    Thing,
)
from commplan.writers.pptx.fit import measure_text, shorten_text
from commplan.writers.pptx.layout.words import join_label, set_line
from commplan.writers.pptx.layout.year_scale import NAMES_WIDTH, TimeScale
from commplan.writers.pptx.palette import AXIS, BEFORE, DEEP, LATE, ORANGE, TEXT, WHITE
from commplan.writers.wording import complete_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DIAMOND = 0.17
AXIS_TOP = 0.16  # from the upper edge to the line
LABEL_TOP = 0.27
LABEL_ROW = 0.18
LABEL_ROWS = 5
LABEL_SIZE = 10
LABEL_GAP = 0.12
LABEL_MOST = 2.4  # inches


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
        *_draw_earlier(name, chart, scale, middle),
        *(_draw_mark(name, mark, scale.find_noon(mark.on), middle) for mark in marks),
        *(
            _draw_label(name, label, below.top + LABEL_TOP + label.row * LABEL_ROW)
            for label in place_labels(chart.milestones, scale)
        ),
    )


def _draw_mark(name: str, mark: Mark, place: float, middle: float) -> Shape:
    colours = {BarState.ENDED: DEEP, BarState.LATE: LATE}
    colour = colours.get(mark.state, ORANGE)
    box = Box(place - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND)
    alt = complete_text(mark.alt, mark.date_text, mark.label).strip() or mark.key
    return Shape(f"{name} {mark.key}", box, Form.DIAMOND, colour, alt=alt)


def _draw_earlier(name: str, chart: YearChart, scale: TimeScale, middle: float) -> Iterator[Thing]:
    """Yield hollow diamonds where milestones stood in an earlier plan."""
    for mark in chart.milestones:
        if mark.before is None or not scale.covers(mark.before, mark.before):
            continue
        place = scale.find_noon(mark.before)
        box = Box(place - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND)
        alt = join_label(chart.before_label, mark.label).strip() or mark.key
        line = Stroke(BEFORE, 1.25)
        yield Shape(f"{name} {mark.key} before", box, Form.DIAMOND, WHITE, line, alt=alt)


def _draw_label(name: str, label: Label, top: float) -> Shape:
    day = label.mark.date_text
    rest = label.words.removeprefix(day)
    spans = (Span(day, bold=True), Span(rest)) if rest != label.words else (Span(rest),)
    para = Para(spans, LABEL_SIZE, TEXT, LABEL_SIZE * 1.2, Side.MIDDLE)
    box = Box(label.left, top, label.width, LABEL_ROW)
    return Shape(f"{name} {label.mark.key} label", box, text=(para,), anchor=Anchor.MIDDLE)
