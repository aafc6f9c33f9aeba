"""The risk map: 5 × 5 tinted cells, numbered circles, both axes named, bands as legend."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from commplan.report.blocks import Tone
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Form,
    Para,
    Pointer,
    Shape,
    Side,
    Stroke,
    Thing,
)
from commplan.writers.pptx.fit import largest_size, measure_text, shorten_text
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import DEEP, MOODS, QUIET, RISK_TINTS, WHITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.report.blocks import RiskMap, RiskMark
    from commplan.writers.pptx.layout.piece import Split

LEVELS = 5
TITLE_HEIGHT = 0.32
LEGEND_HEIGHT = 0.3
BAND_EDGES = 0.32  # inches beside the name of a band: its chip, and air
AXIS_TITLE = 0.28
NAMES_WIDTH = 0.72  # level names at the left
NAMES_HEIGHT = 0.28  # level names below
HEIGHT_LEAST = 3.9
HEIGHT_MOST = 5.2
CELL_WIDEST = 1.05
CELL_GAP = 0.03
CIRCLE = 0.38
LABEL_SIZES = (11, 10, 9)
HIGHEST_TINT = 4
ARROW_GAP = 0.02  # inches between the head of an arrow and its circle


@dataclass(frozen=True, slots=True)
class Heat:
    """A risk map."""

    name: str
    risks: RiskMap

    def least(self, _width: float) -> float:
        """Return a height at which circles and level names stay apart."""
        return HEIGHT_LEAST

    def most(self, _width: float) -> float:
        """Return a height at which cells are nearly square."""
        return HEIGHT_MOST

    def split(self, _width: float, height: float) -> Split:
        """Keep the map whole: it always fits an empty page."""
        return (self, ()) if height >= HEIGHT_LEAST else (None, (self,))

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw title, cells, axes, circles and legend."""
        field = self._find_field(box)
        return (
            self._draw_title(box, field),
            *self._draw_cells(field),
            *self._draw_impact_axis(field),
            *self._draw_probability_axis(box, field),
            *self._draw_moves(field),
            *self._draw_marks(field),
            *self._draw_legend(box, field),
        )

    def _find_field(self, box: Box) -> Box:
        left = box.left + AXIS_TITLE + NAMES_WIDTH
        height = box.height - TITLE_HEIGHT - NAMES_HEIGHT - AXIS_TITLE - LEGEND_HEIGHT - 0.08
        return Box(
            left,
            box.top + TITLE_HEIGHT,
            min(box.right - left, CELL_WIDEST * LEVELS),
            height,
        )

    def _draw_title(self, box: Box, field: Box) -> Shape:
        width = box.right - field.left
        words = shorten_text(self.risks.title, 13, width, bold=True)
        return Shape(
            f"{self.name} title",
            Box(field.left, box.top, width, TITLE_HEIGHT),
            text=(set_line(words, 13, DEEP, bold=True, leading=1.3),),
        )

    def _draw_cells(self, field: Box) -> tuple[Thing, ...]:
        return tuple(
            Shape(
                f"{self.name} cell {probability}-{impact}",
                _find_cell(field, probability, impact),
                fill=RISK_TINTS[self.risks.tints[probability - 1][impact - 1]],
                alt=self._describe() if probability == impact == 1 else "",
            )
            for probability in range(LEVELS, 0, -1)
            for impact in range(1, LEVELS + 1)
        )

    def _describe(self) -> str:
        """Say the whole map in words, with those that its labels may have to shorten."""
        risks = self.risks
        axes = (
            f"{risks.probability_title}: {' / '.join(risks.probability_levels)}",
            f"{risks.impact_title}: {' / '.join(risks.impact_levels)}",
            " / ".join(risks.bands),
        )
        return "\n".join((risks.title, risks.alt, *axes))

    def _draw_impact_axis(self, field: Box) -> tuple[Thing, ...]:
        top = field.bottom + 0.02
        levels = self.risks.impact_levels
        cell = field.width / LEVELS
        texts = tuple(f"{n} {level}" for n, level in enumerate(levels, 1))
        size = largest_size(texts, LABEL_SIZES, cell - 0.04)
        names = tuple(
            Shape(
                f"{self.name} impact {n}",
                Box(field.left + (n - 1) * cell, top, cell, NAMES_HEIGHT),
                text=(_set_level(n, level, size, cell - 0.04, Side.MIDDLE),),
                anchor=Anchor.MIDDLE,
            )
            for n, level in enumerate(levels, 1)
        )
        words = shorten_text(f"{self.risks.impact_title} →", 12, field.width, bold=True)
        title = Box(field.left, top + NAMES_HEIGHT, field.width, AXIS_TITLE)
        text = (set_line(words, 12, DEEP, bold=True, side=Side.MIDDLE, leading=1.3),)
        return (*names, Shape(f"{self.name} impact title", title, text=text, anchor=Anchor.MIDDLE))

    def _draw_probability_axis(self, box: Box, field: Box) -> tuple[Thing, ...]:
        cell = field.height / LEVELS
        levels = self.risks.probability_levels
        room = NAMES_WIDTH - 0.1
        size = largest_size(levels, LABEL_SIZES, room)
        names = tuple(
            Shape(
                f"{self.name} probability {n}",
                Box(field.left - NAMES_WIDTH, field.bottom - n * cell, room, cell),
                text=(
                    set_line(str(n), 13, DEEP, bold=True, side=Side.END, leading=1.2),
                    set_line(
                        shorten_text(level, size, room), size, QUIET, side=Side.END, leading=1.2
                    ),
                ),
                anchor=Anchor.MIDDLE,
            )
            for n, level in enumerate(levels, 1)
        )
        words = shorten_text(f"{self.risks.probability_title} →", 12, field.height, bold=True)
        text = (set_line(words, 12, DEEP, bold=True, side=Side.MIDDLE, leading=1.3),)
        title = Box(box.left, field.top, AXIS_TITLE, field.height)
        upwards = Shape(
            f"{self.name} probability title", title, text=text, anchor=Anchor.MIDDLE, turned=True
        )
        return (*names, upwards)

    def _draw_moves(self, field: Box) -> tuple[Thing, ...]:
        """Draw arrows from former cells to the edges of the circles, which lie on them."""
        return tuple(
            Pointer(
                f"{self.name} move {mark.number}",
                start,
                stop_before(start, circle),
                Stroke(QUIET, 1.5),
            )
            for mark, circle in self._place_marks(field)
            if mark.was is not None and mark.was != (mark.probability, mark.impact)
            if all(1 <= level <= LEVELS for level in mark.was)
            for start in (_find_middle(_find_cell(field, *mark.was)),)
        )

    def _draw_marks(self, field: Box) -> tuple[Thing, ...]:
        return tuple(self._draw_mark(mark, circle) for mark, circle in self._place_marks(field))

    def _place_marks(self, field: Box) -> tuple[tuple[RiskMark, Box], ...]:
        places = sorted({(mark.probability, mark.impact) for mark in self.risks.marks})
        return tuple(
            (mark, circle)
            for probability, impact in places
            for group in (
                [m for m in self.risks.marks if (m.probability, m.impact) == (probability, impact)],
            )
            for mark, circle in zip(
                group,
                spread_circles(_find_cell(field, probability, impact), len(group)),
                strict=True,
            )
        )

    def _draw_mark(self, mark: RiskMark, circle: Box) -> Shape:
        is_high = self.risks.tints[mark.probability - 1][mark.impact - 1] == HIGHEST_TINT
        digits = len(str(mark.number))
        size = min(13.0, max(9.0, circle.width * 72 * 0.8 / (digits * 0.56 + 0.5)))
        number = set_line(str(mark.number), size, WHITE, bold=True, side=Side.MIDDLE, leading=1.1)
        return Shape(
            f"{self.name} mark {mark.number}",
            circle,
            Form.ELLIPSE,
            MOODS[Tone.BAD].words if is_high else DEEP,
            Stroke(WHITE, 1.5),
            (number,),
            Anchor.MIDDLE,
            alt=self._describe_mark(mark),
        )

    def _describe_mark(self, mark: RiskMark) -> str:
        name = f"{mark.number} {mark.label}"
        if mark.was is None:
            return name
        probability = f"{self.risks.probability_title} {mark.was[0]} → {mark.probability}"
        return f"{name}\n{probability}\n{self.risks.impact_title} {mark.was[1]} → {mark.impact}"

    def _draw_legend(self, box: Box, field: Box) -> tuple[Thing, ...]:
        top = box.bottom - LEGEND_HEIGHT + 0.04
        size = largest_size(self.risks.bands, LABEL_SIZES, field.width / LEVELS - BAND_EDGES)
        rooms = _share_legend(self.risks.bands, size, field.width)
        lefts = accumulate(rooms, initial=field.left)
        things: list[Thing] = []
        bands = zip(self.risks.bands, RISK_TINTS, rooms, lefts, strict=False)
        for n, (band, colour, room, left) in enumerate(bands, 1):
            words = shorten_text(band, size, room - BAND_EDGES)
            things += [
                Shape(f"{self.name} band {n} chip", Box(left, top + 0.05, 0.2, 0.15), fill=colour),
                Shape(
                    f"{self.name} band {n}",
                    Box(left + 0.27, top, room - 0.29, 0.25),
                    text=(set_line(words, size, QUIET, leading=1.3),),
                    anchor=Anchor.MIDDLE,
                ),
            ]
        return tuple(things)


def _share_legend(bands: Sequence[str], size: float, width: float) -> list[float]:
    """Give the names of bands alike room; where one is too long for that, each its own."""
    alike = [width / LEVELS] * len(bands)
    own = [measure_text(band, size) / POINTS_PER_INCH + BAND_EDGES + 0.04 for band in bands]
    return alike if max(own, default=0.0) <= width / LEVELS or sum(own) > width else own


def set_risks(block: RiskMap, name: str) -> Heat:
    """Set a risk map."""
    return Heat(name, block)


def spread_circles(cell: Box, count: int) -> list[Box]:
    """Return places for ``count`` circles in a cell, in rows, as large as they fit."""
    columns = math.ceil(math.sqrt(count * cell.width / cell.height)) if count > 1 else 1
    rows = -(-count // columns)
    across, down = cell.width / columns, cell.height / rows
    size = min(CIRCLE, across * 0.86, down * 0.86)
    return [
        Box(
            cell.left + across * (n % columns) + (across - size) / 2,
            cell.top + down * (n // columns) + (down - size) / 2,
            size,
            size,
        )
        for n in range(count)
    ]


def stop_before(start: tuple[float, float], circle: Box) -> tuple[float, float]:
    """Return where a line from ``start`` to the middle of a circle meets its edge."""
    across, down = _find_middle(circle)
    length = math.dist(start, (across, down))
    share = max(length - circle.width / 2 - ARROW_GAP, 0.0) / length if length else 0.0
    return (start[0] + (across - start[0]) * share, start[1] + (down - start[1]) * share)


def _find_middle(box: Box) -> tuple[float, float]:
    return box.left + box.width / 2, box.top + box.height / 2


def _find_cell(field: Box, probability: int, impact: int) -> Box:
    across, down = field.width / LEVELS, field.height / LEVELS
    return Box(
        field.left + (impact - 1) * across + CELL_GAP / 2,
        field.bottom - probability * down + CELL_GAP / 2,
        across - CELL_GAP,
        down - CELL_GAP,
    )


def _set_level(number: int, level: str, size: float, width: float, side: Side) -> Para:
    words = shorten_text(f"{number} {level}", size, width)
    return set_line(words, size, QUIET, side=side, leading=1.2)
