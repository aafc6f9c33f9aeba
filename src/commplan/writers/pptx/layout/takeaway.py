"""What to read out of a figure: a pale panel behind an orange bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.report.blocks import Tone
from commplan.writers.pptx.deck import Box, Inset, Shape, Text, Thing
from commplan.writers.pptx.fit import measure_height
from commplan.writers.pptx.layout.cards import cut_columns, measure_column
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.words import set_line, set_runs
from commplan.writers.pptx.palette import DEEP, MOODS, ORANGE, PALE

if TYPE_CHECKING:
    from commplan.report.blocks import Point, Takeaway
    from commplan.writers.pptx.layout.piece import Scale, Split

BAR = 0.06
INSET = Inset(0.22, 0.18)
TITLE_GAP = 0.1
WIDE = 8.0  # from this width on, points stand side by side
POINTS_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and its points: one below the other, or side by side where there is room."""

    name: str
    title: str
    points: tuple[Point, ...]
    size: float

    def least(self, width: float) -> float:
        """Return the height of title and points."""
        inner = width - BAR - 2 * INSET.across
        columns = self._count_columns(width)
        column = measure_column(inner, columns)
        points = max((measure_height(text, column) for text in self._deal(columns)), default=0.0)
        return measure_height(self._set_title(), inner) + TITLE_GAP + points + 2 * INSET.down

    def most(self, width: float) -> float:
        """Beside a figure the panel is as high as the figure; alone it hugs its words."""
        return self.least(width) * (1.15 if width >= WIDE else 9.0)

    def split(self, width: float, height: float) -> Split:
        """Fall back to running text."""
        return Prose(self.name, (*self._set_title(), *self._set_points())).split(width, height)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the panel, its bar, the title, and one text for each column."""
        panel = Box(box.left + BAR, box.top, box.width - BAR, box.height)
        inner = Box(
            panel.left + INSET.across,
            panel.top + INSET.down,
            panel.width - 2 * INSET.across,
            panel.height - 2 * INSET.down,
        )
        head = measure_height(self._set_title(), inner.width)
        top = inner.top + head + TITLE_GAP
        columns = self._count_columns(box.width)
        places = cut_columns(Box(inner.left, top, inner.width, inner.bottom - top), columns)
        return (
            Shape(f"{self.name} panel", panel, fill=PALE),
            Shape(f"{self.name} bar", Box(box.left, box.top, BAR, box.height), fill=ORANGE),
            Shape(
                f"{self.name} title",
                Box(inner.left, inner.top, inner.width, head),
                text=self._set_title(),
            ),
            *(
                Shape(f"{self.name} points {number}", place, text=text)
                for number, (place, text) in enumerate(
                    zip(places, self._deal(columns), strict=False), 1
                )
                if text
            ),
        )

    def _count_columns(self, width: float) -> int:
        return min(max(len(self.points), 1), POINTS_A_ROW) if width >= WIDE else 1

    def _deal(self, columns: int) -> list[Text]:
        per_column = -(-len(self.points) // columns)
        return [
            tuple(
                para
                for point in self.points[at : at + per_column]
                for para in _set_point(point, self.size)
            )
            for at in range(0, len(self.points), per_column or 1)
        ]

    def _set_title(self) -> Text:
        return (set_line(self.title, 15, DEEP, bold=True),)

    def _set_points(self) -> Text:
        return tuple(para for point in self.points for para in _set_point(point, self.size))


def set_takeaway(block: Takeaway, name: str, scale: Scale) -> Reading:
    """Set a takeaway."""
    return Reading(name, block.title, block.points, min(scale.body, 14))


def _set_point(point: Point, size: float) -> Text:
    colour = DEEP if point.tone is Tone.PLAIN else MOODS[point.tone].words
    head = set_line(point.head, size, colour, bold=True, before=size * 0.9)
    return ((head,) if point.head else ()) + (set_runs(point.runs, size),)
