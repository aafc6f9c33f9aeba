"""Tables: measured rows, cut into pages with the header on each and no stray rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from commplan.report.blocks import Align, Cell
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
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
from commplan.writers.pptx.fit import cut_text, measure_height, measure_text
from commplan.writers.pptx.layout.piece import share_slack
from commplan.writers.pptx.layout.prose import Prose
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
    from commplan.report.blocks import Column, Table
    from commplan.writers.pptx.layout.piece import Scale, Split

INSET = Inset(0.09, 0.055)
DENSE_INSET = Inset(0.08, 0.02)
DENSE_HEAD = 0.24
CAPTION_HEIGHT = 0.3
CAPTION_SIZE = 13
DENSE_CAPTION_HEIGHT, DENSE_CAPTION_SIZE = 0.21, 10.5
FEWEST_ROWS = 3  # on either side of a cut
HEAD_LEAST = 0.34
ROW_LEADING = 1.3
HEAD_MOST = 0.35  # share of a page; a higher header would leave no room for rows
ROOM_LEAST = 2.0  # inches below the header that a beginning with few rows is worth
ROW_MOST = 2.2  # how much of its height a row may gain, and in inches:
ROW_HIGHEST = 0.72
NEED_SLACK = 0.05
NEED_MOST = 1.42  # inches; a cell that needs no more stands on one line, as a range of days does
WEIGHT_LEAST = 0.05
EDGE = 0.02  # inches that LibreOffice keeps free in a cell beyond its insets
CLOSE = 1e-6  # inches; sums of floats are not exact
SIDES = {Align.LEFT: Side.START, Align.CENTER: Side.MIDDLE, Align.RIGHT: Side.END}


@dataclass(frozen=True, slots=True)
class Row:
    """A row as set text with its fills."""

    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table or a stretch of its rows.

    ``weights`` divide what is free of the width; ``needs`` are the inches at which short words
    stay whole, ``fulls`` those at which every cell stands on one line, ``loads`` the mean of these.
    """

    name: str
    caption: str
    alt: str
    shows_caption: bool
    head: Row
    rows: tuple[Row, ...]
    weights: tuple[float, ...]
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
        fitting = _count_fitting(heights, room)
        if fitting == len(heights):
            return self, ()
        count = (
            _fill_cut(heights, fitting) if self.is_dense else _balance_cut(heights, fitting, room)
        )
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
        grid = Grid(
            self.name if self.part == 1 else f"{self.name} {self.part}",
            grid_box,
            self._list_widths(box.width),
            heights,
            tuple(row.cells for row in (self.head, *self.rows)),
            self._inset(),
            alt=self.alt,
            has_total=self.has_total,
        )
        if not self.shows_caption:
            return (grid,)
        place = Box(box.left, box.top, box.width, self._caption_height())
        words = (set_line(self.caption, self._caption_size(), DEEP, bold=True),)
        return (Shape(f"{grid.name} caption", place, text=words), grid)

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
        return 2 * self._inset().down + max(
            measure_height(cell.text, column - 2 * INSET.across - EDGE)
            for cell, column in zip(row.cells, self._list_widths(width), strict=True)
        )

    def _list_widths(self, width: float) -> tuple[float, ...]:
        return divide_width(self.weights, self.needs, self.fulls, self.loads, width)

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
    weights = tuple(max(column.weight, WEIGHT_LEAST) for column in block.columns)
    titles = " / ".join(column.title for column in block.columns if column.title.strip())
    columns = tuple(_measure_column(place, head, rows) for place in range(len(block.columns)))
    return Sheet(
        name,
        block.caption,
        block.caption.strip() or titles or block.key,
        shows_caption,
        head,
        rows,
        weights,
        tuple(need for need, _, _ in columns),
        tuple(full for _, full, _ in columns),
        block.has_total,
        tuple(load for _, _, load in columns),
        scale.is_dense,
    )


@lru_cache(maxsize=256)
def divide_width(
    weights: tuple[float, ...],
    needs: tuple[float, ...],
    fulls: tuple[float, ...],
    loads: tuple[float, ...],
    width: float,
) -> tuple[float, ...]:
    """Divide ``width``: to each column its need, then towards its full, then by weight.

    Where not all can be full, what is left goes to those with most words in all their rows
    together: a column with one long cell among empty ones stays narrow.
    """
    if sum(needs) > width:
        return tuple(width * weight / sum(weights) for weight in weights)
    if sum(fulls) > width:
        return _share_by_load(needs, fulls, loads, width)
    even = tuple(width * weight / sum(weights) for weight in weights)
    lack = sum(max(full - have, 0.0) for have, full in zip(even, fulls, strict=True))
    spare = sum(max(have - full, 0.0) for have, full in zip(even, fulls, strict=True))
    taken = lack / spare if spare else 0.0
    return tuple(
        full if have < full else have - (have - full) * taken
        for have, full in zip(even, fulls, strict=True)
    )


def _share_by_load(
    needs: tuple[float, ...],
    fulls: tuple[float, ...],
    loads: tuple[float, ...],
    width: float,
) -> tuple[float, ...]:
    widths = list(needs)
    open_ones = {place for place, need in enumerate(needs) if fulls[place] > need + CLOSE}
    slack = width - sum(needs)
    while open_ones and slack > CLOSE:
        total = sum(loads[place] for place in open_ones)
        for place in tuple(open_ones):
            widths[place] = min(widths[place] + slack * loads[place] / total, fulls[place])
            if fulls[place] - widths[place] <= CLOSE:
                open_ones.discard(place)
        slack = width - sum(widths)
    return tuple(widths)


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
    return Row(
        tuple(
            GridCell(
                _set_cell(cell, column, size, bold=is_total),
                PALE if is_total else _fill_cell(cell),
                rule,
            )
            for cell, column in cells
        ),
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


def _measure_column(place: int, head: Row, rows: tuple[Row, ...]) -> tuple[float, float, float]:
    """Return the inches at which short cells stand on one line, all cells do, and their mean."""
    texts = [head.cells[place].text, *(row.cells[place].text for row in rows)]
    widths = [
        measure_text(words, para.size, bold=any(span.bold for span in para.spans))
        for text in texts
        for para in text
        for words in ("".join(span.text for span in para.spans),)
    ]
    edges = 2 * INSET.across + NEED_SLACK
    inches = [width / POINTS_PER_INCH + edges for width in widths]
    need = max((width for width in inches if width <= NEED_MOST), default=edges)
    return need, max(inches), sum(inches) / len(inches)


def _count_fitting(heights: list[float], room: float) -> int:
    used = 0.0
    for count, height in enumerate(heights):
        used += height
        if used > room + CLOSE:
            return count
    return len(heights)


def _fill_cut(heights: list[float], fitting: int) -> int:
    """Return how many rows to keep: all that fit, unless too few would be left."""
    return fitting - max(FEWEST_ROWS - (len(heights) - fitting), 0)


def _balance_cut(heights: list[float], fitting: int, room: float) -> int:
    """Return how many rows to keep: the fewest that do not need a page more than all that fit."""
    most = fitting - max(FEWEST_ROWS - (len(heights) - fitting), 0)
    pages = _count_pages(heights[most:], room)
    share = sum(heights) / (pages + 1)
    return next(
        (
            count
            for count in range(1, most)
            if sum(heights[:count]) >= share - CLOSE
            and _count_pages(heights[count:], room) == pages
        ),
        most,
    )


def _count_pages(heights: list[float], room: float) -> int:
    pages, left = 0, 0.0
    for height in heights:
        if height > left + CLOSE:
            pages, left = pages + 1, room
        left -= height
    return pages


def _stretch_row(height: float) -> float:
    return max(height, min(height * ROW_MOST, ROW_HIGHEST))
