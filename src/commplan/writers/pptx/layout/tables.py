"""Tables: measured rows, cut into pages with the header on each and no stray rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from commplan.report.blocks import Align, Cell
from commplan.writers.pptx.deck import (
    Box,
    Colour,
    Grid,
    GridCell,
    Inset,
    Para,
    Shape,
    Side,
    Span,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import cut_text, measure_height
from commplan.writers.pptx.layout.piece import share_slack
from commplan.writers.pptx.layout.prose import Prose
from commplan.writers.pptx.layout.table_columns import divide_width, measure_column
from commplan.writers.pptx.layout.table_cuts import (
    FEWEST_ROWS,
    balance_cut,
    count_fitting,
    fill_cut,
)
from commplan.writers.pptx.layout.table_marks import (
    CellSign,
    align_marks,
    draw_mark,
    dress_cell,
    measure_mark,
    set_mark,
)
from commplan.writers.pptx.layout.words import list_spans, set_line
from commplan.writers.pptx.palette import (
    AXIS,
    DEEP,
    HAIRLINE,
    HEATS,
    LIGHTS,
    MOODS,
    PALE,
    TEXT,
    WHITE,
)
from commplan.writers.signs import choose_tone_sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.blocks import Column, Table
    from commplan.writers.pptx.layout.piece import Scale, Split

INSET = Inset(0.09, 0.055)
DENSE_INSET = Inset(0.08, 0.02)
DENSE_HEAD = 0.24
CAPTION_HEIGHT = 0.3
CAPTION_SIZE = 13
DENSE_CAPTION_HEIGHT, DENSE_CAPTION_SIZE = 0.21, 10.5
HEAD_LEAST = 0.34
ROW_LEADING = 1.3
HEAD_MOST = 0.35  # share of a page; a higher header would leave no room for rows
ROOM_LEAST = 2.0  # inches below the header that a beginning with few rows is worth
ROW_MOST = 2.2  # how much of its height a row may gain, and in inches:
ROW_HIGHEST = 0.72
WEIGHT_LEAST = 0.05
EDGE = 0.02  # inches that LibreOffice keeps free in a cell beyond its insets
SIDES = {Align.LEFT: Side.START, Align.CENTER: Side.MIDDLE, Align.RIGHT: Side.END}


@dataclass(frozen=True, slots=True)
class Row:
    """A row as set text with its fills, and what may lie over its cells."""

    cells: tuple[GridCell, ...]
    marks: tuple[CellSign | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table or a stretch of its rows.

    ``weights`` divide what is free of the width; in ``words`` inches no word is broken, in
    ``needs`` short cells stay on one line, in ``fulls`` every cell; ``loads`` are the means.
    """

    name: str
    caption: str
    alt: str
    shows_caption: bool
    head: Row
    rows: tuple[Row, ...]
    weights: tuple[float, ...]
    words: tuple[float, ...]
    needs: tuple[float, ...]
    fulls: tuple[float, ...]
    has_total: bool
    loads: tuple[float, ...] = ()
    is_dense: bool = False
    part: int = 1

    def least(self, width: float) -> float:
        """Return the height of caption, header and rows."""
        return self._top() + self._head_height(width) + sum(self._list_heights(width))

    def most(self, width: float) -> float:
        """Return the height with airy rows."""
        airy = (_stretch_row(height) for height in self._list_heights(width))
        return self._top() + self._head_height(width) + sum(airy)

    def split(self, width: float, height: float) -> Split:
        """Cut between rows; a row that is higher than a page is cut between lines."""
        head = self._head_height(width)
        if head > height * HEAD_MOST:
            return self._flatten().split(width, height)
        room = height - self._top() - head
        heights = self._list_heights(width)
        fitting = count_fitting(heights, room)
        if fitting == len(heights):
            return self, ()
        count = fill_cut(heights, fitting) if self.is_dense else balance_cut(heights, fitting, room)
        if count >= FEWEST_ROWS:
            return self._cut_rows(count)
        if room < ROOM_LEAST:
            return None, (self,)
        return self._cut_rows(max(count, 1)) if fitting else self._cut_inside(width, room)

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the caption and the native table."""
        least = tuple(self._list_heights(box.width))
        most = tuple(_stretch_row(height) for height in least)
        head = self._head_height(box.width)
        room = box.height - self._top() - head
        heights = (head, *share_slack(least, most, room))
        grid_box = Box(box.left, box.top + self._top(), box.width, sum(heights))
        rows = [self._dress_row(row, box.width) for row in self.rows]
        grid = Grid(
            self.name if self.part == 1 else f"{self.name} {self.part}",
            grid_box,
            self._list_widths(box.width),
            heights,
            tuple(row.cells for row in (self.head, *rows)),
            self._inset(),
            alt=self.alt,
            has_total=self.has_total,
        )
        marks = tuple(self._draw_marks(grid, rows))
        if not self.shows_caption:
            return (grid, *marks)
        place = Box(box.left, box.top, box.width, self._caption_height())
        words = (set_line(self.caption, self._caption_size(), DEEP, bold=True),)
        return (Shape(f"{grid.name} caption", place, text=words), grid, *marks)

    def _dress_row(self, row: Row, width: float) -> Row:
        """Return the row with room for those of its marks that fit their columns."""
        if not any(row.marks):
            return row
        columns = zip(row.cells, row.marks, self._list_widths(width), strict=True)
        pairs = [
            dress_cell(cell, mark, column - 2 * self._inset().across - EDGE)
            for cell, mark, column in columns
        ]
        return Row(tuple(cell for cell, _ in pairs), tuple(mark for _, mark in pairs))

    def _draw_marks(self, grid: Grid, rows: list[Row]) -> Iterator[Thing]:
        """Yield what lies over the cells, in the places that the measured rows give it."""
        lefts = tuple(accumulate(grid.widths, initial=grid.box.left + grid.inset.across))
        tops = tuple(accumulate(grid.heights, initial=grid.box.top))[1:]
        for number, row in enumerate(rows):
            for column, mark in enumerate(row.marks):
                if mark is not None:
                    width = grid.widths[column] - 2 * grid.inset.across
                    place = Box(lefts[column], tops[number], width, grid.heights[number + 1])
                    yield from draw_mark(f"{grid.name} {number + 1}-{column + 1}", mark, place)

    def _top(self) -> float:
        return self._caption_height() if self.shows_caption else 0.0

    def _caption_height(self) -> float:
        return DENSE_CAPTION_HEIGHT if self.is_dense else CAPTION_HEIGHT

    def _caption_size(self) -> float:
        return DENSE_CAPTION_SIZE if self.is_dense else CAPTION_SIZE

    def _inset(self) -> Inset:
        return DENSE_INSET if self.is_dense else INSET

    def _head_height(self, width: float) -> float:
        return max(self._measure_row(self.head, width), DENSE_HEAD if self.is_dense else HEAD_LEAST)

    def _list_heights(self, width: float) -> list[float]:
        return [self._measure_row(row, width) for row in self.rows]

    def _measure_row(self, row: Row, width: float) -> float:
        dressed = self._dress_row(row, width)
        words = max(
            measure_height(cell.text, column - 2 * INSET.across - EDGE)
            for cell, column in zip(dressed.cells, self._list_widths(width), strict=True)
        )
        marks = max((measure_mark(mark).height for mark in dressed.marks if mark), default=0.0)
        return 2 * self._inset().down + max(words, marks)

    def _list_widths(self, width: float) -> tuple[float, ...]:
        return divide_width(self.weights, self.words, self.needs, self.fulls, self.loads, width)

    def _flatten(self) -> Prose:
        text = tuple(
            replace(para, colour=TEXT, side=Side.START)
            for row in (self.head, *self.rows)
            for cell in row.cells
            for para in cell.text
        )
        caption = set_line(self.caption, CAPTION_SIZE, DEEP, bold=True)
        return Prose(self.name, (caption, *text))

    def _cut_rows(self, count: int) -> Split:
        head = replace(self, rows=self.rows[:count], has_total=False)
        return head, (replace(self, rows=self.rows[count:], part=self.part + 1),)

    def _cut_inside(self, width: float, room: float) -> Split:
        first, *others = self.rows
        cuts = [
            cut_text(cell.text, column - 2 * INSET.across - EDGE, room - 2 * self._inset().down)
            for cell, column in zip(first.cells, self._list_widths(width), strict=True)
        ]
        fills = zip(cuts, first.cells, strict=True)
        halves = [(replace(c, text=head), replace(c, text=rest)) for (head, rest), c in fills]
        upper = Row(tuple(half[0] for half in halves))
        lower = Row(tuple(half[1] for half in halves))
        rest = replace(self, rows=(lower, *others), part=self.part + 1)
        return replace(self, rows=(upper,), has_total=False), (rest,)


def set_table(block: Table, name: str, scale: Scale, *, shows_caption: bool) -> Sheet | Prose:
    """Set a table; one without columns is only its caption."""
    if not block.columns:
        return Prose(name, (set_line(block.caption, scale.body, DEEP, bold=True),))
    head = Row(
        tuple(GridCell((_set_cell_words(column, scale.table),), DEEP) for column in block.columns),
    )
    last = len(block.rows) - 1
    rows = tuple(
        _set_row(row, block.columns, scale.table, is_total=block.has_total and place == last)
        for place, row in enumerate(block.rows)
    )
    rows = _align_columns(rows, len(block.columns))
    weights = tuple(max(column.weight, WEIGHT_LEAST) for column in block.columns)
    titles = " / ".join(column.title for column in block.columns if column.title.strip())
    columns = tuple(
        measure_column(
            (head.cells[n].text, *(row.cells[n].text for row in rows if row.marks[n] is None)),
            (mark for row in rows for mark in (row.marks[n],) if mark is not None),
        )
        for n in range(len(block.columns))
    )
    return Sheet(
        name,
        block.caption,
        block.caption.strip() or titles or block.key,
        shows_caption,
        head,
        rows,
        weights,
        tuple(column.word for column in columns),
        tuple(column.need for column in columns),
        tuple(column.full for column in columns),
        block.has_total,
        tuple(column.load for column in columns),
        scale.is_dense,
    )


def _align_columns(rows: tuple[Row, ...], count: int) -> tuple[Row, ...]:
    """Align the marks of each column with each other."""
    if not any(any(row.marks) for row in rows):
        return rows
    columns = [align_marks([row.marks[place] for row in rows]) for place in range(count)]
    marked = zip(rows, zip(*columns, strict=True), strict=True)
    return tuple(replace(row, marks=marks) for row, marks in marked)


def _set_cell_words(column: Column, size: float) -> Para:
    side = SIDES[column.align]
    return set_line(column.title, size, WHITE, bold=True, side=side, leading=ROW_LEADING)


def _set_row(
    row: tuple[Cell, ...],
    columns: tuple[Column, ...],
    size: float,
    *,
    is_total: bool,
) -> Row:
    rule = Stroke(AXIS if is_total else HAIRLINE)
    cells = zip(row, columns, strict=True)
    marks = tuple(
        set_mark(cell, size, SIDES[column.align]) for cell, column in zip(row, columns, strict=True)
    )
    return Row(
        tuple(
            GridCell(
                _set_cell(cell, column, size, bold=is_total),
                PALE if is_total else _fill_cell(cell),
                rule,
            )
            for cell, column in cells
        ),
        marks,
    )


def _set_cell(cell: Cell, column: Column, size: float, *, bold: bool) -> Text:
    words = "".join(run.text for run in cell.runs)
    sign = choose_tone_sign(cell.tone, words) if words else ""
    mark = (Span(f"{sign} "),) if sign else ()
    spans = (*mark, *list_spans(cell.runs, bold=bold))
    colour = MOODS[cell.tone].words
    return (Para(spans, size, colour, size * ROW_LEADING, SIDES[column.align]),)


def _fill_cell(cell: Cell) -> Colour | None:
    if cell.heat:
        return HEATS[cell.heat - 1]
    return MOODS[cell.tone].tint if cell.tone in LIGHTS and cell.runs else None


def _stretch_row(height: float) -> float:
    return max(height, min(height * ROW_MOST, ROW_HIGHEST))
