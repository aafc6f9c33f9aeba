"""Plan and actual side by side: columns that stand out, and what differs below each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Box,
    Figure,
    Form,
    Paint,
    Plotting,
    Shape,
    Side,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import largest_size, measure_text, shorten_text
from commplan.writers.pptx.layout.category_names import fit_names
from commplan.writers.pptx.layout.chart_head import Entry, Head
from commplan.writers.pptx.layout.figures import Plot, choose_colours, describe_chart
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import HAIRLINE, MOODS, ORANGE
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from commplan.report.blocks import Chart, ChartNote
    from commplan.writers.pptx.layout.piece import Split

COLUMNS_GAP = 50  # between categories, in percent of a column
LABEL_ROOM = 0.3  # inches above the plot, for the label of the highest column
HEAD_GAP = 0.04
PLOT_LEAST = 1.3
PLOT_MOST = 4.0
STRIP_GAP = 0.08
STRIP_PAD = 0.06
NOTE_SIZES, DETAIL_SIZES = (14, 13, 12, 11, 10, 9), (10.5, 10, 9)
LABEL_SIZES = (11, 10, 9)
NOTE_PITCH = 1.3
VALUES_MOST = 36  # more than these are read from the axis
AXIS_GAP = 0.12


@dataclass(frozen=True, slots=True)
class Comparison:
    """Clustered columns with a legend of their own and a strip of notes below."""

    name: str
    chart: Chart

    def least(self, width: float) -> float:
        """Return head, columns that can still be read, names and notes."""
        return self._head().measure(width) + PLOT_LEAST + self._frame_height(width)

    def most(self, width: float) -> float:
        """Return the same with high columns."""
        return self._head().measure(width) + PLOT_MOST + self._frame_height(width)

    def split(self, width: float, height: float) -> Split:
        """Keep the chart whole: it always fits an empty page."""
        return (self, ()) if self.least(width) <= height else (None, (self,))

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw head, columns and strip."""
        head = self._head()
        upper = Box(box.left, box.top, box.width, head.measure(box.width))
        top = upper.bottom + HEAD_GAP
        strip = self._strip_height(box.width)
        figure = Box(box.left, top, box.width, box.bottom - strip - top)
        area = self._find_area(figure)
        below = Box(area.left, figure.bottom, area.width, strip)
        return (
            *head.place(upper),
            self._draw_figure(figure, area),
            *(self._draw_strip(below) if strip else ()),
        )

    def _head(self) -> Head:
        chart = self.chart
        series = zip(chart.series, choose_colours(chart), strict=True)
        entries = tuple(Entry(one.name, colour) for one, colour in series)
        marked = (Entry(chart.exception_label, ORANGE),) if self._shows_exceptions() else ()
        shown = (*(entries if len(entries) + len(marked) > 1 else ()), *marked)
        return Head(self.name, chart.title, chart.unit, shown)

    def _shows_exceptions(self) -> bool:
        return bool(self._list_paints() and self.chart.exception_label.strip())

    def _list_paints(self) -> tuple[Paint, ...]:
        last = len(self.chart.series) - 1
        places = sorted(set(self.chart.exceptions) & set(range(len(self.chart.categories))))
        return tuple(Paint(last, place, ORANGE) for place in places) if last >= 0 else ()

    def _frame_height(self, width: float) -> float:
        names = fit_names(self.chart.categories, self._column(width)).height
        return HEAD_GAP + LABEL_ROOM + names + self._strip_height(width)

    def _column(self, width: float) -> float:
        return (width - self._axis_width()) / max(len(self.chart.categories), 1)

    def _axis_width(self) -> float:
        """Return the room that the numbers of the axis need, where there are any."""
        if len(self.chart.categories) * len(self.chart.series) <= VALUES_MOST:
            return 0.0
        widest = max(measure_text(words, LABEL_SIZES[-1]) for words in self._list_values())
        return widest * 1.2 / POINTS_PER_INCH + AXIS_GAP

    def _list_values(self) -> tuple[str, ...]:
        chart = self.chart
        values = [value for series in chart.series for value in series.values]
        return tuple(word_value(value, chart.decimals) for value in values)

    def _find_area(self, figure: Box) -> Box:
        axis = self._axis_width()
        names = fit_names(self.chart.categories, self._column(figure.width)).height
        height = figure.height - LABEL_ROOM - names
        return Box(figure.left + axis, figure.top + LABEL_ROOM, figure.width - axis, height)

    def _draw_figure(self, box: Box, area: Box) -> Figure:
        chart = self.chart
        count = max(len(chart.series), 1)
        slot = self._column(box.width) / (count + COLUMNS_GAP / 100) + AXIS_GAP / 2
        size = min(
            largest_size(self._list_values(), LABEL_SIZES, slot),
            fit_names(chart.categories, self._column(box.width)).size,
        )
        return Figure(
            self.name,
            box,
            chart.kind,
            chart.unit,
            chart.categories,
            chart.series,
            choose_colours(chart),
            chart.decimals,
            size,
            "\n".join((describe_chart(chart), *self._list_unseen(box.width))),
            self._list_paints(),
            plotting=Plotting(area, COLUMNS_GAP),
        )

    def _list_unseen(self, width: float) -> tuple[str, ...]:
        """Return the words that have no room, or no column to stand below."""
        chart = self.chart
        label = () if self._shows_exceptions() else (chart.exception_label,)
        lost = (
            words
            for note in chart.notes[len(chart.categories) :]
            for words in (note.text, note.detail)
        )
        unseen = (*self._head().list_cut(width), *label, *lost)
        return tuple(words for words in unseen if words.strip())

    def _list_notes(self) -> tuple[ChartNote, ...]:
        return self.chart.notes[: len(self.chart.categories)]

    def _strip_height(self, width: float) -> float:
        notes = self._list_notes()
        if not any(note.text.strip() or note.detail.strip() for note in notes):
            return 0.0
        size, small = self._choose_sizes(self._column(width))
        detail = small if any(note.detail for note in notes) else 0.0
        points = (size + detail) * NOTE_PITCH
        return STRIP_GAP + STRIP_PAD + points / POINTS_PER_INCH + 0.02

    def _choose_sizes(self, column: float) -> tuple[float, float]:
        notes, room = self._list_notes(), column - 0.06
        return (
            largest_size((note.text for note in notes), NOTE_SIZES, room, bold=True),
            largest_size((note.detail for note in notes), DETAIL_SIZES, room),
        )

    def _draw_strip(self, box: Box) -> tuple[Thing, ...]:
        column = box.width / len(self.chart.categories)
        top = box.top + STRIP_GAP
        rule = Box(box.left, top, box.width, 0.0)
        return (
            Shape(f"{self.name} strip", rule, Form.LINE, stroke=Stroke(HAIRLINE)),
            *(
                _draw_note(
                    f"{self.name} note {number + 1}",
                    note,
                    Box(
                        box.left + number * column,
                        top + STRIP_PAD,
                        column,
                        box.bottom - top - STRIP_PAD,
                    ),
                    self._choose_sizes(column),
                )
                for number, note in enumerate(self._list_notes())
                if note.text.strip() or note.detail.strip()
            ),
        )


def set_chart(block: Chart, name: str) -> Plot | Comparison:
    """Set a chart; columns with something to stand out or to say below get a form of their own."""
    says_more = block.exceptions or block.notes
    return (
        Comparison(name, block)
        if block.kind is ChartKind.COLUMNS and says_more
        else Plot(name, block)
    )


def _draw_note(name: str, note: ChartNote, box: Box, sizes: tuple[float, float]) -> Shape:
    colour, room = MOODS[note.tone].words, box.width - 0.04
    text = shorten_text(note.text, sizes[0], room, bold=True)
    detail = shorten_text(note.detail, sizes[1], room)
    lines: Text = (
        set_line(text, sizes[0], colour, bold=True, side=Side.MIDDLE, leading=NOTE_PITCH),
        *(
            (set_line(detail, sizes[1], colour, side=Side.MIDDLE, leading=NOTE_PITCH),)
            if detail
            else ()
        ),
    )
    is_cut = (text, detail) != (note.text, note.detail)
    alt = f"{note.text}\n{note.detail}" if is_cut else ""
    return Shape(name, box, text=lines, alt=alt)
