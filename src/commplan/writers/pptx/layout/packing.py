"""Sections of an appendix on shared pages: each under its own head, narrow ones in two columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from commplan.report.blocks import Chart, Pyramid, RiskMap, Waterfall, YearChart
from commplan.writers.pptx.deck import Box, Form, Shape, Stroke, Text, Thing
from commplan.writers.pptx.fit import cut_text, measure_height
from commplan.writers.pptx.layout.arrange import arrange_blocks
from commplan.writers.pptx.layout.piece import Piece, Scale
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import BLUE, DEEP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commplan.report.blocks import Section

SCALE = Scale(9.5, 9.5, is_dense=True)
HEAD_SIZE = 11.5
HEAD_MOST = 0.7  # inches; what is cut off a headline stays in its alt text
HEAD_GAP = 0.05  # inches below the head of a section
PIECE_GAP = 0.1
BUNDLE_GAP = 0.2
COLUMN_GAP = 0.4
ROOM_LEAST = 1.15  # inches; a section does not begin in less, unless all of it fits
GAIN = 0.95  # of the room across the page, that two columns may take
FIGURES = (Chart, Pyramid, RiskMap, Waterfall, YearChart)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A section with its headline as a head; ``part`` counts the pages that it goes on over."""

    name: str
    headline: str
    pieces: tuple[Piece, ...]
    part: int = 1

    def least(self, width: float) -> float:
        """Return the height of head and pieces."""
        gaps = PIECE_GAP * (len(self.pieces) - 1) if self.pieces else 0.0
        return self._head_height(width) + gaps + sum(piece.least(width) for piece in self.pieces)

    def split(self, width: float, height: float) -> tuple[Bundle | None, Bundle]:
        """Cut off what fits; nothing where only the head would."""
        room = height - self._head_height(width)
        kept: list[Piece] = []
        left = list(self.pieces)
        while left and left[0].least(width) <= room:
            kept.append(left.pop(0))
            room -= kept[-1].least(width) + PIECE_GAP
        if left and (room >= ROOM_LEAST or not kept):
            head, rest = left[0].split(width, room)
            kept += [head] if head else []
            left[:1] = rest
        whole = replace(self, pieces=tuple(left), part=self.part + 1) if kept else self
        return replace(self, pieces=tuple(kept)) if kept else None, whole

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the head over a short line, and the pieces below, none higher than it must be."""
        head = self._head_height(box.width) - HEAD_GAP
        words = Box(box.left, box.top, box.width, head)
        line = Box(box.left, box.top - 0.03, 0.5, 0.0)
        things: list[Thing] = [
            Shape(f"{self.name} bar", line, Form.LINE, stroke=Stroke(BLUE, 2.0)),
            self._draw_head(words),
        ]
        top = words.bottom + HEAD_GAP
        for piece in self.pieces:
            height = piece.least(box.width)
            things += piece.place(Box(box.left, top, box.width, height))
            top += height + PIECE_GAP
        return tuple(things)

    def _head_height(self, width: float) -> float:
        return measure_height(self._set_head(width)[0], width) + HEAD_GAP

    def _draw_head(self, box: Box) -> Shape:
        text, rest = self._set_head(box.width)
        return Shape(f"{self.name} head", box, text=text, alt=self.headline if rest else "")

    def _set_head(self, width: float) -> tuple[Text, Text]:
        suffix = f" ({self.part})" if self.part > 1 else ""
        line = set_line(f"{self.headline}{suffix}", HEAD_SIZE, DEEP, bold=True, leading=1.25)
        return cut_text((line,), width, HEAD_MOST)


@dataclass(frozen=True, slots=True)
class Columns:
    """Sections one below the other, in one column or two."""

    columns: tuple[tuple[Bundle, ...], ...]

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw column after column."""
        width = measure_column(box.width, len(self.columns))
        things: list[Thing] = []
        for number, bundles in enumerate(self.columns):
            left, top = box.left + number * (width + COLUMN_GAP), box.top
            for bundle in bundles:
                height = bundle.least(width)
                things += bundle.place(Box(left, top, width, height))
                top += height + BUNDLE_GAP
        return tuple(things)

    def measure(self, width: float) -> float:
        """Return the height of the higher column."""
        column = measure_column(width, len(self.columns))
        return max(_measure_stack(bundles, column) for bundles in self.columns)


@dataclass(frozen=True, slots=True)
class Sheaf:
    """A page of an appendix."""

    rows: tuple[Columns, ...]

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the rows from the top."""
        things: list[Thing] = []
        top = box.top
        for row in self.rows:
            height = row.measure(box.width)
            things += row.place(Box(box.left, top, box.width, height))
            top += height + BUNDLE_GAP
        return tuple(things)


def measure_column(width: float, count: int) -> float:
    """Return the width of one of ``count`` columns."""
    return (width - COLUMN_GAP * (count - 1)) / count


def pack_sections(sections: Sequence[Section], width: float, height: float) -> list[Sheaf]:
    """Put sections on as few pages as their order allows.

    Sections that stand well in half the width run down the left column, then down the right one.
    """
    half = measure_column(width, 2)
    bundles = [_bundle_section(section, width, half, height) for section in sections]
    pages: list[list[Columns]] = [[]]
    room = height
    for is_narrow, members in groupby(bundles, key=lambda pair: pair[1]):
        left = [bundle for bundle, _ in members]
        while left:
            is_fresh = room >= height
            if is_narrow and len(left) + (not is_fresh) > 1:
                row, left = _fill_columns(left, half, room)
            else:
                row, left = _fill_row(left, width, room, is_fresh=is_fresh)
            if row is not None:
                pages[-1].append(row)
                room -= row.measure(width) + BUNDLE_GAP
            if left and (row is None or is_narrow or room < ROOM_LEAST or left[0].part > 1):
                pages.append([])
                room = height
    return [Sheaf(tuple(page)) for page in pages if page]


def _bundle_section(
    section: Section, width: float, half: float, height: float
) -> tuple[Bundle, bool]:
    """Return a section as a bundle, and whether it stands in half the width."""
    pieces = arrange_blocks(section.key, section.blocks, SCALE, height)
    bundle = Bundle(section.key, section.headline, pieces)
    if any(isinstance(block, FIGURES) for block in section.blocks):
        return bundle, False
    narrow = bundle.least(half)
    is_narrow = (
        narrow <= height
        and narrow / 2 <= bundle.least(width) * GAIN
        and all(_stands_in(piece, half) for piece in pieces)
    )
    return bundle, is_narrow


def _stands_in(piece: Piece, width: float) -> bool:
    """Tell whether the short words of a table stay whole in ``width`` inches."""
    needs: tuple[float, ...] = getattr(piece, "needs", ())
    return sum(needs) <= width


def _fill_row(
    bundles: list[Bundle], width: float, room: float, *, is_fresh: bool
) -> tuple[Columns | None, list[Bundle]]:
    """Put the first bundle across the page, or its beginning.

    A figure under so much headline that no page has room for both stands on one all the same.
    """
    first, *others = bundles
    if first.least(width) <= room:
        return Columns(((first,),)), others
    if not is_fresh and room < ROOM_LEAST:
        return None, bundles
    head, rest = first.split(width, room)
    if head is None and is_fresh:
        head = replace(first, pieces=first.pieces[:1])
        rest = replace(first, pieces=first.pieces[1:], part=first.part + 1)
        return Columns(((head,),)), [rest, *others] if rest.pieces else others
    return (Columns(((head,),)), [rest, *others]) if head else (None, bundles)


def _fill_columns(
    bundles: list[Bundle], width: float, room: float
) -> tuple[Columns | None, list[Bundle]]:
    """Fill the left column, then the right one; the last ones are shared out evenly."""
    for count, columns in _deal_columns(bundles):
        if max(_measure_stack(stack, width) for stack in columns) <= room:
            return Columns(columns), bundles[count:]
    return None, bundles


def _deal_columns(
    bundles: list[Bundle],
) -> Iterator[tuple[int, tuple[tuple[Bundle, ...], ...]]]:
    """Deal as many as there are, then fewer and fewer, cut where the columns are most even."""
    for count in range(len(bundles), 0, -1):
        shown = tuple(bundles[:count])
        places = sorted(range(1, count + 1), key=lambda place: abs(place - (count + 1) // 2))
        for place in places:
            yield count, (shown[:place], shown[place:])


def _measure_stack(bundles: Sequence[Bundle], width: float) -> float:
    gaps = BUNDLE_GAP * max(len(bundles) - 1, 0)
    return sum(bundle.least(width) for bundle in bundles) + gaps
