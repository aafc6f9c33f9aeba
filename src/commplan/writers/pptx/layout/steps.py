"""Stations in their order: a strip of phases, or a line of milestones where they are bare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.report.blocks import BarState
from commplan.writers.pptx.deck import (
    Anchor,
    Box,
    Colour,
    Form,
    Inset,
    Para,
    Shape,
    Side,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import largest_size, measure_height
from commplan.writers.pptx.layout.cards import cut_columns, deal_rows, measure_column
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.words import BULLET, BULLET_INDENT, set_line
from commplan.writers.pptx.palette import AXIS, BLUE, DEEP, LATE, PALE, QUIET, TEXT, WHITE, tint

if TYPE_CHECKING:
    from commplan.report.blocks import Step, Steps
    from commplan.writers.pptx.layout.piece import Scale, Split

PHASES_A_ROW = 6
MILESTONES_A_ROW = 8
GAP = 0.12
ARROW_LEAST = 0.46
ARROW_POINT = 0.2  # how far the tip of an arrow stands out
ARROW_INSET = Inset(0.28, 0.05)
CARD_INSET = Inset(0.15, 0.12)
DIAMOND = 0.2
HEAD_SIZES = (15, 14, 13, 12)


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """Arrows with the names of phases, and a card with the details below each."""

    name: str
    steps: tuple[Step, ...]
    columns: int
    size: float

    def least(self, width: float) -> float:
        """Return the highest arrow plus the highest card."""
        column = measure_column(width, self.columns, GAP)
        inner = column - 2 * CARD_INSET.across
        cards = max(measure_height(_set_card(step, self.size), inner) for step in self.steps)
        return self._arrow_height(column) + GAP + cards + 2 * CARD_INSET.down

    def most(self, width: float) -> float:
        """Return a height with white below the details."""
        return self.least(width) * 1.35

    def split(self, width: float, height: float) -> Split:
        """Fall back to running text."""
        text = tuple(
            para
            for step in self.steps
            for para in (
                set_line(step.title, self.size, DEEP, bold=True, before=10),
                *_set_card(step, self.size),
            )
        )
        return Prose(self.name, text).split(width, height)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw one arrow and one card for each phase."""
        columns = cut_columns(box, self.columns, GAP)
        height = self._arrow_height(columns[0].width)
        things: list[Thing] = []
        for number, (step, column) in enumerate(zip(self.steps, columns, strict=False), 1):
            name = f"{self.name} {number}"
            top = column.top + height + GAP
            card = Box(column.left, top, column.width, column.bottom - top)
            text = _set_card(step, self.size)
            things += [
                self._draw_arrow(f"{name} head", step, column, height, number),
                Shape(name, card, fill=PALE, text=text, inset=CARD_INSET),
            ]
        return tuple(things)

    def _draw_arrow(self, name: str, step: Step, column: Box, height: float, number: int) -> Shape:
        fill, stroke, colour = _dress_state(step.state)
        tip = GAP * 0.6 if number < self.columns else 0.0
        return Shape(
            name,
            Box(column.left, column.top, column.width + tip, height),
            Form.ARROW,
            fill,
            stroke,
            (self._set_head(step, colour, column.width),),
            Anchor.MIDDLE,
            ARROW_INSET,
            adjust=round(ARROW_POINT / height * 100000),
        )

    def _set_head(self, step: Step, colour: Colour, column: float) -> Para:
        inner = column - 2 * ARROW_INSET.across
        size = largest_size((other.title for other in self.steps), HEAD_SIZES, inner, bold=True)
        return set_line(step.title, size, colour, bold=True, side=Side.MIDDLE, leading=1.25)

    def _arrow_height(self, column: float) -> float:
        inner = column - 2 * ARROW_INSET.across
        heads = (
            measure_height((self._set_head(step, TEXT, column),), inner) for step in self.steps
        )
        return max(max(heads) + 2 * ARROW_INSET.down, ARROW_LEAST)


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """Diamonds on a line, the day and the name below each."""

    name: str
    steps: tuple[Step, ...]
    columns: int
    size: float

    def least(self, width: float) -> float:
        """Return the line and the highest name."""
        inner = measure_column(width, self.columns, GAP)
        return (
            DIAMOND + 0.1 + max(measure_height(self._set_label(step), inner) for step in self.steps)
        )

    def most(self, width: float) -> float:
        """Return the least height: labels do not stretch."""
        return self.least(width) + 0.1

    def split(self, width: float, height: float) -> Split:
        """Fall back to running text."""
        text = tuple(para for step in self.steps for para in self._set_label(step, Side.START))
        return Prose(self.name, text).split(width, height)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the line first, so that the diamonds lie on it."""
        axis = Box(box.left, box.top + DIAMOND / 2, box.width, 0.0)
        line = Shape(f"{self.name} axis", axis, Form.LINE, stroke=Stroke(AXIS, 1.0))
        columns = cut_columns(box, self.columns, GAP)
        return (
            line,
            *(
                thing
                for number, (step, column) in enumerate(zip(self.steps, columns, strict=False), 1)
                for thing in self._draw_milestone(f"{self.name} {number}", step, column)
            ),
        )

    def _draw_milestone(self, name: str, step: Step, column: Box) -> tuple[Thing, ...]:
        fill, stroke, _ = _dress_state(step.state)
        left = column.left + (column.width - DIAMOND) / 2
        top = column.top + DIAMOND + 0.1
        return (
            Shape(
                f"{name} mark",
                Box(left, column.top, DIAMOND, DIAMOND),
                Form.DIAMOND,
                fill,
                stroke,
                alt=f"{step.title} {step.when}",
            ),
            Shape(
                name,
                Box(column.left, top, column.width, column.bottom - top),
                text=self._set_label(step),
            ),
        )

    def _set_label(self, step: Step, side: Side = Side.MIDDLE) -> Text:
        return (
            set_line(step.when, self.size - 1, BLUE, bold=True, side=side),
            set_line(step.title, self.size, TEXT, side=side),
        )


def set_steps(block: Steps, name: str, scale: Scale) -> tuple[PhaseRow | MilestoneRow, ...]:
    """Set stations in rows; bare ones become milestones on a line."""
    size = min(scale.body, 13)
    if any(step.text or step.points for step in block.steps):
        rows = deal_rows(block.steps, PHASES_A_ROW)
        return tuple(
            PhaseRow(f"{name} row {n}", row, len(rows[0]), size) for n, row in enumerate(rows, 1)
        )
    rows = deal_rows(block.steps, MILESTONES_A_ROW)
    return tuple(
        MilestoneRow(f"{name} row {n}", row, len(rows[0]), min(size, 12))
        for n, row in enumerate(rows, 1)
    )


def _set_card(step: Step, size: float) -> Text:
    points = tuple(
        Para(
            set_line(point, size).spans,
            size,
            TEXT,
            size * 1.4,
            bullet=BULLET,
            indent=BULLET_INDENT,
            before=4,
        )
        for point in step.points
    )
    return (
        *((set_line(step.when, size - 1, QUIET, bold=True),) if step.when else ()),
        *((set_line(step.text, size, TEXT, before=4),) if step.text else ()),
        *points,
    )


def _dress_state(state: BarState | None) -> tuple[Colour, Stroke, Colour]:
    """Return fill, outline and words: ended is solid, running a tint, planned dashed, late red."""
    match state:
        case None:
            return DEEP, Stroke(DEEP), WHITE
        case BarState.ENDED:
            return BLUE, Stroke(BLUE), WHITE
        case BarState.RUNNING:
            return tint(BLUE, 35), Stroke(BLUE, 1.5), DEEP
        case BarState.PLANNED:
            return tint(BLUE, 10), Stroke(BLUE, 1.0, dashed=True), DEEP
        case BarState.LATE:
            return LATE, Stroke(LATE), WHITE
