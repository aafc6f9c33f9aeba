"""Tiles: large figures of equal rank in rows of equal height, with a small line of the past."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Box,
    Inset,
    Para,
    Shape,
    Span,
    Sparkline,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import largest_size, measure_height, measure_text
from commplan.writers.pptx.layout.cards import cut_columns, deal_rows, measure_column
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.sparks import colour_trend, scale_values
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import DEEP, LIGHTS, MOODS, PALE, QUIET
from commplan.writers.signs import choose_tone_sign

if TYPE_CHECKING:
    from commplan.report.blocks import Tile, Tiles
    from commplan.writers.pptx.layout.piece import Split

TILES_A_ROW = 6
INSET = Inset(0.18, 0.14)
BAR = 0.06
VALUE_SIZES = (34, 30, 26, 22, 18, 16)
LINE_LEAST, LINE_MOST = 0.5, 1.0  # inches
LINE_HEIGHT = 0.3
LINE_ROOM = 0.42  # with the air above and below it
LINE_GAP = 0.12  # between a note and the line beside or below it
DOT = 0.05  # what the dot at the end of a line needs at its right


class Foot(NamedTuple):
    """What stands below a value: the note, and the line beside or below it.

    Both are placed from the upper left corner of the foot.
    """

    note: Box
    line: Box

    @property
    def height(self) -> float:
        """The height of both, with the air around the line."""
        return max(self.note.bottom, self.line.bottom + (LINE_ROOM - LINE_HEIGHT) / 2)


@dataclass(frozen=True, slots=True)
class TileRow:
    """Large figures side by side."""

    name: str
    tiles: tuple[Tile, ...]
    columns: int

    def least(self, width: float) -> float:
        """Return the height of the fullest tile."""
        inner = measure_column(width, self.columns) - 2 * INSET.across
        tallest = max(self._measure_tile(tile, inner) for tile in self.tiles)
        return BAR + tallest + 2 * INSET.down

    def most(self, width: float) -> float:
        """Return a height with some air."""
        return self.least(width) + 0.25

    def split(self, width: float, height: float) -> Split:
        """Fall back to running text."""
        text = tuple(
            para
            for tile in self.tiles
            for para in (*self._set_value(tile, width), *_set_note(tile), *_set_trend(tile))
        )
        return Prose(self.name, text).split(width, height)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw a coloured bar over a pale card for each tile."""
        columns = cut_columns(box, self.columns)
        things: list[Thing] = []
        for number, (tile, column) in enumerate(zip(self.tiles, columns, strict=False), 1):
            name = f"{self.name} {number}"
            bar = Box(column.left, column.top, column.width, BAR)
            card = Box(column.left, bar.bottom, column.width, column.height - BAR)
            things += [
                Shape(f"{name} bar", bar, fill=MOODS[tile.tone].solid),
                *self._draw_card(name, tile, card),
            ]
        return tuple(things)

    def _draw_card(self, name: str, tile: Tile, card: Box) -> tuple[Thing, ...]:
        inner = card.width - 2 * INSET.across
        value, note = self._set_value(tile, inner), _set_note(tile)
        points = scale_values(tile.trend)
        if not points:
            text = (*value, *note)
            return (Shape(name, card, fill=PALE, text=text, inset=INSET, alt=tile.trend_text),)
        foot = place_foot(note, inner)
        left = card.left + INSET.across
        top = card.top + INSET.down + measure_height(value, inner)
        words, line = (
            Box(left + part.left, top + part.top, part.width, part.height) for part in foot
        )
        colour = colour_trend(tile.tone)
        alt = tile.trend_text.strip() or f"{tile.trend[0]} → {tile.trend[-1]}"
        return (
            Shape(name, card, fill=PALE, text=value, inset=INSET),
            *((Shape(f"{name} note", words, text=note),) if note else ()),
            Sparkline(f"{name} trend", line, points, colour, alt),
        )

    def _measure_tile(self, tile: Tile, inner: float) -> float:
        value, note = self._set_value(tile, inner), _set_note(tile)
        if not scale_values(tile.trend):
            return measure_height((*value, *note), inner)
        return measure_height(value, inner) + place_foot(note, inner).height

    def _set_value(self, tile: Tile, inner: float) -> Text:
        size = largest_size(
            (f"{other.value} {other.unit}" for other in self.tiles),
            VALUE_SIZES,
            inner,
            bold=True,
        )
        unit = (Span(f" {tile.unit}", size=13, colour=QUIET),) if tile.unit else ()
        value = Para((Span(tile.value, bold=True), *unit), size, DEEP, size * 1.3)
        return (set_line(tile.label, 13, QUIET), value)


def set_tiles(block: Tiles, name: str) -> tuple[TileRow, ...]:
    """Set tiles in rows of up to six."""
    rows = deal_rows(block.tiles, TILES_A_ROW)
    return tuple(TileRow(f"{name} row {n}", row, len(rows[0])) for n, row in enumerate(rows, 1))


def place_foot(note: Text, inner: float) -> Foot:
    """Put the line at the right of a short note, else below it."""
    words = max(
        (
            measure_text(span.text, para.size, bold=span.bold) / POINTS_PER_INCH
            for para in note
            for span in para.spans
        ),
        default=0.0,
    )
    room = inner - words - LINE_GAP
    if room < LINE_LEAST:
        height = measure_height(note, inner)
        top = height + (LINE_GAP if note else 0.0)
        width = min(inner, LINE_MOST) - DOT
        return Foot(Box(0.0, 0.0, inner, height), Box(0.0, top, width, LINE_HEIGHT))
    width = min(room, LINE_MOST)
    beside = inner - width - LINE_GAP / 2
    height = measure_height(note, beside)
    note_box = Box(0.0, max(LINE_ROOM - height, 0.0) / 2, beside, height)
    top = (max(LINE_ROOM, height) - LINE_HEIGHT) / 2
    return Foot(note_box, Box(inner - width, top, width - DOT, LINE_HEIGHT))


def _set_note(tile: Tile) -> Text:
    if not tile.note:
        return ()
    mood = MOODS[tile.tone]
    sign = choose_tone_sign(tile.tone, tile.note)
    note = f"{sign} {tile.note}" if sign else tile.note
    return (set_line(note, 12, mood.words, bold=tile.tone in LIGHTS, before=2),)


def _set_trend(tile: Tile) -> Text:
    return (set_line(tile.trend_text, 12, QUIET),) if tile.trend_text else ()
