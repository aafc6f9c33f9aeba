"""Panels: boxes of equal rank in rows of equal height."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import (
    Anchor,
    Box,
    Inset,
    Shape,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import measure_height
from commplan.writers.pptx.grid import GUTTER
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.words import set_bullets, set_line
from commplan.writers.pptx.palette import HAIRLINE, MOODS, WHITE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from commplan.report.blocks import Panel, Panels
    from commplan.writers.pptx.layout.piece import Scale, Split

    Item = TypeVar("Item")

PANELS_A_ROW = 4
PANEL_INSET = Inset(0.17, 0.14)
HEAD_INSET = Inset(0.17, 0.06)


def deal_rows(items: Sequence[Item], most: int) -> list[tuple[Item, ...]]:
    """Deal items into as few rows as hold ``most`` each, the rows as even as can be."""
    rows = -(-len(items) // most)
    per_row = -(-len(items) // rows) if rows else 0
    return [tuple(items[at : at + per_row]) for at in range(0, len(items), per_row or 1)]


def cut_columns(box: Box, count: int, gap: float = GUTTER) -> list[Box]:
    """Cut a box into ``count`` equal columns."""
    width = (box.width - gap * (count - 1)) / count
    return [Box(box.left + n * (width + gap), box.top, width, box.height) for n in range(count)]


def measure_column(width: float, count: int, gap: float = GUTTER) -> float:
    """Return the width of one of ``count`` equal columns."""
    return (width - gap * (count - 1)) / count


@dataclass(frozen=True, slots=True)
class PanelRow:
    """Panels side by side. ``columns`` may exceed their number, so that all rows align."""

    name: str
    panels: tuple[Panel, ...]
    columns: int
    size: float

    def least(self, width: float) -> float:
        """Return the highest head plus the highest list."""
        column = measure_column(width, self.columns)
        inner = column - 2 * PANEL_INSET.across
        lists = max(measure_height(_set_items(panel, self.size), inner) for panel in self.panels)
        return self._head_height(column) + lists + 2 * PANEL_INSET.down

    def most(self, width: float) -> float:
        """Return a height with some white below the lists."""
        return self.least(width) * 1.3

    def split(self, width: float, height: float) -> Split:
        """Fall back to running text, which can be cut anywhere."""
        text = tuple(
            para
            for panel in self.panels
            for para in (
                set_line(panel.title, self.size, MOODS[panel.tone].words, bold=True, before=10),
                *_set_items(panel, self.size),
            )
        )
        return Prose(self.name, text).split(width, height)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw a coloured head and a framed list for each panel."""
        columns = cut_columns(box, self.columns)
        head = self._head_height(columns[0].width)
        return tuple(
            thing
            for number, (panel, column) in enumerate(zip(self.panels, columns, strict=False), 1)
            for thing in self._draw_panel(f"{self.name} {number}", panel, column, head)
        )

    def _head_height(self, column: float) -> float:
        inner = column - 2 * HEAD_INSET.across
        heads = max(measure_height(_set_head(panel), inner) for panel in self.panels)
        return max(heads + 2 * HEAD_INSET.down, 0.38)

    def _draw_panel(self, name: str, panel: Panel, box: Box, head: float) -> tuple[Thing, ...]:
        upper = Box(box.left, box.top, box.width, head)
        lower = Box(box.left, box.top + head, box.width, box.height - head)
        return (
            Shape(
                f"{name} head",
                upper,
                fill=MOODS[panel.tone].head,
                text=_set_head(panel),
                anchor=Anchor.MIDDLE,
                inset=HEAD_INSET,
            ),
            Shape(
                f"{name} text",
                lower,
                fill=WHITE,
                stroke=Stroke(HAIRLINE),
                text=_set_items(panel, self.size),
                inset=PANEL_INSET,
            ),
        )


def set_panels(block: Panels, name: str, scale: Scale) -> tuple[PanelRow, ...]:
    """Set panels in rows of up to four."""
    rows = deal_rows(block.panels, PANELS_A_ROW)
    return tuple(
        PanelRow(f"{name} row {n}", row, len(rows[0]), scale.body) for n, row in enumerate(rows, 1)
    )


def _set_head(panel: Panel) -> Text:
    return (set_line(panel.title, 14, WHITE, bold=True, leading=1.3),)


def _set_items(panel: Panel, size: float) -> Text:
    return set_bullets(panel.items, size)
