"""Levels as storeys that widen downwards, their lines at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import (
    Anchor,
    Box,
    Colour,
    Form,
    Shape,
    Side,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import measure_height
from commplan.writers.pptx.layout.piece import share_slack
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.words import set_bullets, set_line
from commplan.writers.pptx.palette import DEEP, HAIRLINE, WHITE, tint

if TYPE_CHECKING:
    from commplan.report.blocks import Level, Pyramid
    from commplan.writers.pptx.layout.piece import Scale, Split

FIGURE_SHARE = 0.46  # of the width; the lines get the rest
TOP_SHARE = 0.42  # width of the upper edge as a share of the lower edge
LINES_GAP = 0.35
STOREY_GAP = 0.05
STOREY_LEAST = 0.6
DARKEST, LIGHTEST = 100, 25  # percent of the colour in the top and the base
WHITE_WORDS_FROM = 75  # percent of the colour that white words need behind them


@dataclass(frozen=True, slots=True)
class Storeys:
    """The pyramid with the lines of its levels."""

    name: str
    levels: tuple[Level, ...]
    size: float

    def least(self, width: float) -> float:
        """Return the sum of the storeys, each as high as its words need."""
        return sum(self._list_heights(width))

    def most(self, width: float) -> float:
        """Return a height with storeys of at most 1.3 inches."""
        return sum(max(height, 1.3) for height in self._list_heights(width))

    def split(self, width: float, height: float) -> Split:
        """Fall back to running text."""
        text = tuple(
            para
            for level in self.levels
            for para in (
                set_line(level.title, self.size, DEEP, bold=True, before=10),
                *set_bullets(level.items, self.size),
            )
        )
        return Prose(self.name, text).split(width, height)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw storeys from the top, with the slopes of one pyramid."""
        least = tuple(self._list_heights(box.width))
        heights = share_slack(least, tuple(max(height, 1.3) for height in least), box.height)
        things: list[Thing] = []
        top = box.top
        for place, (level, height) in enumerate(zip(self.levels, heights, strict=True)):
            row = Box(box.left, top, box.width, height)
            things += self._draw_storey(f"{self.name} {place + 1}", level, row, place)
            top += height
        return tuple(things)

    def _draw_storey(self, name: str, level: Level, row: Box, place: int) -> tuple[Thing, ...]:
        base = row.width * FIGURE_SHARE
        lower, upper = self._edge(base, place + 1), self._edge(base, place)
        body = Box(row.left + (base - lower) / 2, row.top, lower, row.height - STOREY_GAP)
        left = row.left + base + LINES_GAP
        lines = Box(left, row.top, row.right - left, row.height - STOREY_GAP)
        colour, words = self._dress(place)
        slope = (lower - upper) / 2 / min(body.width, body.height)
        return (
            Shape(f"{name} storey", body, Form.TRAPEZOID, colour, adjust=round(slope * 100000)),
            Shape(
                f"{name} title",
                Box(row.left + (base - upper) / 2, body.top, upper, body.height),
                text=_set_title(level, words),
                anchor=Anchor.MIDDLE,
            ),
            Shape(name, lines, text=_set_lines(level, self.size), anchor=Anchor.MIDDLE),
            Shape(
                f"{name} rule",
                Box(left, row.bottom - STOREY_GAP / 2, row.right - left, 0.0),
                Form.LINE,
                stroke=Stroke(HAIRLINE),
            ),
        )

    def _edge(self, base: float, place: int) -> float:
        return base * (TOP_SHARE + (1 - TOP_SHARE) * place / len(self.levels))

    def _dress(self, place: int) -> tuple[Colour, Colour]:
        steps = max(len(self.levels) - 1, 1)
        keep = DARKEST - (DARKEST - LIGHTEST) * place // steps
        return tint(DEEP, keep), WHITE if keep >= WHITE_WORDS_FROM else DEEP

    def _list_heights(self, width: float) -> list[float]:
        base = width * FIGURE_SHARE
        right = width - base - LINES_GAP
        return [
            max(
                measure_height(_set_title(level, DEEP), self._edge(base, place)) + 0.15,
                measure_height(_set_lines(level, self.size), right) + 0.2,
                STOREY_LEAST,
            )
            for place, level in enumerate(self.levels)
        ]


def set_pyramid(block: Pyramid, name: str, scale: Scale) -> Storeys:
    """Set a pyramid."""
    return Storeys(name, block.levels, scale.body)


def _set_title(level: Level, colour: Colour) -> Text:
    return (set_line(level.title, 14, colour, bold=True, side=Side.MIDDLE, leading=1.3),)


def _set_lines(level: Level, size: float) -> Text:
    return set_bullets(level.items, size)
