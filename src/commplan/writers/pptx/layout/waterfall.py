"""A waterfall: a native stacked chart with an unseen base, and lines from bar to bar."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Figure,
    Form,
    Paint,
    Plotting,
    PointLabel,
    Shape,
    Side,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import (
    cut_text,
    largest_size,
    measure_height,
    measure_text,
    shorten_text,
)
from commplan.writers.pptx.layout.category_names import fit_names
from commplan.writers.pptx.layout.chart_head import Entry, Head
from commplan.writers.pptx.layout.waterfall_axis import Axis, Reach, choose_axis, list_reaches
from commplan.writers.pptx.layout.waterfall_series import (
    BASE,
    HELPS,
    HURTS,
    UNDER,
    WHOLES,
    Segment,
    choose_role,
    make_series,
    split_bars,
)
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import AXIS, DEEP, ORANGE, QUIET, TEAL, TEXT, WHITE
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from commplan.report.blocks import Waterfall
    from commplan.writers.pptx.layout.piece import Split

COLOURS = {WHOLES: DEEP, HELPS: TEAL, HURTS: ORANGE}
WORDS = {WHOLES: WHITE, HELPS: WHITE, HURTS: TEXT}  # what reads on these
GAP = 45  # between bars, in percent of their width
HEAD_GAP = 0.08
PLOT_LEAST, PLOT_MOST = 1.6, 4.2
LABEL_SIZES = (13, 12, 11, 10, 9)
LABEL_HEIGHT, LABEL_PAD = 0.27, 0.06
PITCH = 1.25
NOTE_SIZE, NOTE_MOST = 10.5, 0.55
NOTE_PITCH = 1.3
BREAK_HEIGHT, BREAK_UP = 0.05, 0.2  # the white stripe through a cut bar, and where it begins
BREAK_SHARE = 0.1  # of the height of the plot, at most
START_SIZE, START_HEIGHT = 10, 0.2


@dataclass(frozen=True, slots=True)
class Fall:
    """A waterfall under its title and legend."""

    name: str
    block: Waterfall

    def least(self, width: float) -> float:
        """Return the frame around bars that can still be read."""
        return self._frame_height(width) + PLOT_LEAST

    def most(self, width: float) -> float:
        """Return the frame around high bars."""
        return self._frame_height(width) + PLOT_MOST

    def split(self, width: float, height: float) -> Split:
        """Keep the chart whole: it always fits an empty page."""
        return (self, ()) if self.least(width) <= height else (None, (self,))

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw head, bars, what joins them, and the note."""
        head = self._head()
        upper = Box(box.left, box.top, box.width, head.measure(box.width))
        top = upper.bottom + HEAD_GAP
        bottom = box.bottom - self._note_height(box.width)
        figure = Box(box.left, top, box.width, bottom - top)
        names = fit_names(self._list_names(), self._column(box.width))
        area = Box(box.left, top, box.width, figure.height - names.height)
        reaches = list_reaches(self.block.steps)
        headroom = Decimal(str(round(LABEL_HEIGHT / area.height, 3)))
        axis = choose_axis(self.block.steps, reaches, headroom)
        below = Box(box.left, bottom, box.width, box.bottom - bottom)
        return (
            *head.place(upper),
            self._draw_figure(figure, area, axis, reaches),
            *self._draw_links(area, axis, reaches),
            *(self._draw_breaks(area, axis) if axis.is_broken else ()),
            *self._draw_note(below),
        )

    def _head(self) -> Head:
        block = self.block
        words = zip((WHOLES, HELPS, HURTS), block.legend, strict=True)
        entries = tuple(Entry(label, COLOURS[role]) for role, label in words if label.strip())
        return Head(self.name, block.title, block.unit, entries)

    def _list_names(self) -> tuple[str, ...]:
        return tuple(step.label for step in self.block.steps)

    def _column(self, width: float) -> float:
        return width / max(len(self.block.steps), 1)

    def _bar(self, width: float) -> float:
        return self._column(width) / (1 + GAP / 100)

    def _frame_height(self, width: float) -> float:
        names = fit_names(self._list_names(), self._column(width)).height
        return self._head().measure(width) + HEAD_GAP + names + self._note_height(width)

    def _set_note(self, width: float) -> tuple[Text, Text]:
        note = set_line(self.block.note, NOTE_SIZE, QUIET, side=Side.END, leading=NOTE_PITCH)
        return cut_text((note,), width, NOTE_MOST)

    def _note_height(self, width: float) -> float:
        if not self.block.note.strip():
            return 0.0
        return measure_height(self._set_note(width)[0], width) + 0.06

    def _draw_note(self, box: Box) -> tuple[Thing, ...]:
        if not box.height:
            return ()
        text, rest = self._set_note(box.width)
        place = Box(box.left, box.top + 0.06, box.width, box.height - 0.06)
        return (Shape(f"{self.name} note", place, text=text, alt=self.block.note if rest else ""),)

    def _draw_figure(self, box: Box, area: Box, axis: Axis, reaches: tuple[Reach, ...]) -> Figure:
        block = self.block
        bars = split_bars(block.steps, reaches)
        series = make_series(block, bars)
        return Figure(
            self.name,
            box,
            ChartKind.STACKED_COLUMNS,
            block.unit,
            self._list_names(),
            series,
            tuple(COLOURS.get(role) for role in range(len(series))),
            0,
            fit_names(self._list_names(), self._column(box.width)).size,
            self._describe(box.width, axis, reaches),
            tuple(
                Paint(UNDER, point, COLOURS[choose_role(step)])
                for point, (step, parts) in enumerate(zip(block.steps, bars, strict=True))
                if any(part.series == UNDER for part in parts)
            ),
            tuple(
                self._label_bar(point, parts, area, axis)
                for point, parts in enumerate(bars)
                if block.steps[point].text.strip()
            ),
            Plotting(area, GAP, (axis.low, axis.high)),
        )

    def _label_size(self, width: float) -> float:
        """Return the size at which all words stand in their bars, else that for words above."""
        texts = [step.text for step in self.block.steps]
        inside = largest_size(texts, LABEL_SIZES, self._bar(width) - LABEL_PAD, bold=True)
        if inside > LABEL_SIZES[-1]:
            return inside
        return largest_size(texts, LABEL_SIZES, self._column(width) - LABEL_PAD, bold=True)

    def _shorten(self, text: str, width: float) -> str:
        room = self._column(width) - LABEL_PAD
        return shorten_text(text, self._label_size(width), room, bold=True) or "…"

    def _label_bar(
        self, point: int, parts: tuple[Segment, ...], area: Box, axis: Axis
    ) -> PointLabel:
        """Put the words into the bar, or above it where it is too small for them."""
        step, first = self.block.steps[point], parts[0]
        role, size = choose_role(step), self._label_size(area.width)
        words = self._shorten(step.text, area.width)
        low, high = (axis.find_share(value) * area.height for value in (first.low, first.high))
        wide = measure_text(words, size, bold=True) / POINTS_PER_INCH
        tall = size * PITCH / POINTS_PER_INCH
        foot = _find_stripe(area) + BREAK_HEIGHT if axis.is_broken and step.is_whole else low
        fits_across = wide <= self._bar(area.width) - LABEL_PAD
        if fits_across and (low + high) / 2 - tall / 2 >= foot:
            return PointLabel(first.series, point, words, size, WORDS[role])
        drawn = [part for part in parts if part.series != BASE]
        top = max(axis.find_share(part.high) for part in drawn) * area.height
        lift = top + LABEL_HEIGHT / 2 - (low + high) / 2
        return PointLabel(first.series, point, words, size, TEXT, lift)

    def _describe(self, width: float, axis: Axis, reaches: tuple[Reach, ...]) -> str:
        """Say the chart in words, with what is shortened and where a broken axis begins."""
        block = self.block
        whole = block.alt.strip() or block.title.strip() or block.key
        cut = (step.text for step in block.steps if self._shorten(step.text, width) != step.text)
        ends = (axis.low, max((reach.high for reach in reaches), default=axis.high))
        span = "–".join(word_value(value, _count_places(axis.low)) for value in ends)
        start = (f"↕ {span} {block.unit}".rstrip(),) if axis.is_broken else ()
        return "\n".join((whole, *self._head().list_cut(width), *start, *filter(str.strip, cut)))

    def _find_bar(self, area: Box, point: int) -> tuple[float, float]:
        """Return the left and the right edge of a bar."""
        middle = area.left + (point + 0.5) * self._column(area.width)
        half = self._bar(area.width) / 2
        return middle - half, middle + half

    def _draw_links(self, area: Box, axis: Axis, reaches: tuple[Reach, ...]) -> tuple[Thing, ...]:
        """Join each bar with the next at the value where it ends; through one of no height too."""
        links = []
        for point, reach in enumerate(reaches[:-1]):
            left, right = self._find_bar(area, point)
            end, _ = self._find_bar(area, point + 1)
            begin = left if reach.start == reach.end else right
            level = area.bottom - axis.find_share(reach.end) * area.height
            place = Box(begin, level, end - begin, 0.0)
            line = Stroke(AXIS, 0.75, dashed=True)
            name = f"{self.name} link {point + 1}"
            links.append(Shape(name, place, Form.LINE, stroke=line))
        return tuple(links)

    def _draw_breaks(self, area: Box, axis: Axis) -> tuple[Thing, ...]:
        """Cut the wholes with a white stripe, and write where the axis begins beside the first."""
        wholes = [point for point, step in enumerate(self.block.steps) if step.is_whole]
        bars = [self._find_bar(area, point) for point in wholes]
        width = bars[0][1] - bars[0][0]
        top = area.bottom - _find_stripe(area) - BREAK_HEIGHT
        words = f"{_word_number(axis.low)} {self.block.unit}".rstrip()
        left = bars[0][1] + 0.05
        room = (bars[1][0] if bars[1:] else area.right) - left
        shown = shorten_text(words, START_SIZE, room)
        start = Box(left, area.bottom - START_HEIGHT, room, START_HEIGHT)
        line = set_line(shown, START_SIZE, QUIET, leading=1.2)
        return (
            *(
                Shape(
                    f"{self.name} break {number}",
                    Box(left - 0.01, top, width + 0.02, BREAK_HEIGHT),
                    fill=WHITE,
                )
                for number, (left, _) in enumerate(bars, 1)
            ),
            Shape(f"{self.name} axis start", start, text=(line,), anchor=Anchor.MIDDLE),
        )


def set_waterfall(block: Waterfall, name: str) -> Fall:
    """Set a waterfall."""
    return Fall(name, block)


def _find_stripe(area: Box) -> float:
    """Return how far above the axis the stripe through a cut bar begins."""
    return min(BREAK_UP, area.height * BREAK_SHARE)


def _word_number(value: Decimal) -> str:
    return word_value(value, _count_places(value))


def _count_places(value: Decimal) -> int:
    """Return the places behind the point that a round number has."""
    _, _, exponent = value.normalize().as_tuple()
    return max(-exponent, 0) if isinstance(exponent, int) else 0
