"""What lies over the cells of a table: lights as pills, meters as bars, trends as small lines.

A mark is drawn only where its column has room for it; elsewhere the cell is words on a tint.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, assert_never

from commplan.report.blocks import Light, Meter, Trend
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Colour,
    Form,
    GridCell,
    Para,
    Shape,
    Side,
    Span,
    Sparkline,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import measure_text
from commplan.writers.pptx.layout.sparks import colour_trend, scale_values
from commplan.writers.pptx.layout.words import list_spans
from commplan.writers.pptx.palette import BLUE, LIGHTS, MOODS, TEXT, TRACK
from commplan.writers.signs import choose_tone_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.report.blocks import Cell, Tone

PITCH = 1.3  # of a pill's words, as a multiple of their size
PILL_PAD, PILL_AIR = 0.13, 0.025  # inches beside and above the words
BAR_LEAST, BAR_MOST = 0.5, 1.08
BAR_HEIGHT, TICK_HEIGHT, TICK_WIDTH = 0.15, 0.25, 0.018
BAR_GAP = 0.07  # between a bar and its words
LINE_LEAST, LINE_MOST = 0.6, 1.15
LINE_HEIGHT = 0.26
LINE_PAD = 0.05  # inches around a line, for its dot
SLACK = 0.03
TINTS = {MOODS[tone].tint for tone in LIGHTS}


@dataclass(frozen=True, slots=True)
class Pill:
    """A light: its words on a rounded tint; ``room`` is the width of the widest in its column."""

    line: Para
    tint: Colour
    room: float


@dataclass(frozen=True, slots=True)
class Gauge:
    """A meter: how much of its bar is full, where its tick is (None is beyond the bar).

    ``room`` are the inches that the widest words in its column take beside the bar.
    """

    line: Para
    full: float
    tick: float | None
    colour: Colour
    room: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A trend: its points as shares of its place, and what they say."""

    points: tuple[tuple[float, float], ...]
    colour: Colour
    alt: str
    side: Side


class Room(NamedTuple):
    """The width that a mark needs, the width that it can use, and its height, in inches."""

    need: float
    full: float
    height: float


CellSign: TypeAlias = Pill | Gauge | Curve


def set_mark(cell: Cell, size: float, side: Side) -> CellSign | None:
    """Set the mark of a cell; None where it has none, or nothing that can be drawn."""
    match cell.mark:
        case None:
            return None
        case Light():
            return _set_pill(cell, size, side)
        case Meter(share, limit):
            if not (share.is_finite() and limit.is_finite() and limit > 0):
                return None
            line = _set_words(cell, size, Side.START if side is Side.MIDDLE else side)
            full = float(min(max(share, type(share)(0)), limit) / limit)
            tick = float(1 / limit) if limit >= 1 else None
            return Gauge(line, full, tick, _colour_bar(cell.tone), _measure(line))
        case Trend(values):
            points = scale_values(values)
            words = "".join(run.text for run in cell.runs).strip()
            alt = words or f"{values[0]} → {values[-1]}" if points else ""
            return Curve(points, colour_trend(cell.tone), alt, side) if points else None
        case _:
            assert_never(cell.mark)


def align_marks(marks: Sequence[CellSign | None]) -> tuple[CellSign | None, ...]:
    """Give all pills of a column one width, and all its meters one place for their words."""
    pills = max((mark.room for mark in marks if isinstance(mark, Pill)), default=0.0)
    gauges = max((mark.room for mark in marks if isinstance(mark, Gauge)), default=0.0)
    rooms = {Pill: pills, Gauge: gauges}
    return tuple(
        replace(mark, room=rooms[type(mark)]) if isinstance(mark, Pill | Gauge) else mark
        for mark in marks
    )


def measure_mark(mark: CellSign) -> Room:
    """Return the room that a mark asks for."""
    match mark:
        case Pill(line, _, room):
            height = line.leading / POINTS_PER_INCH + 2 * PILL_AIR
            return Room(room, room, height)
        case Gauge(_, _, _, _, room):
            words = BAR_GAP + room
            return Room(BAR_LEAST + words, BAR_MOST + words, TICK_HEIGHT)
        case Curve():
            return Room(LINE_LEAST, LINE_MOST, LINE_HEIGHT)
        case _:
            assert_never(mark)


def dress_cell(
    cell: GridCell, mark: CellSign | None, width: float
) -> tuple[GridCell, CellSign | None]:
    """Make room in a cell for its mark; one that is too wide for ``width`` inches is left out."""
    if mark is None or measure_mark(mark).need > width:
        return cell, None
    fill = cell.fill if cell.fill not in TINTS else None
    words: Text = ()
    if isinstance(mark, Gauge):
        words = (replace(mark.line, indent=_bar_width(mark, width) + BAR_GAP),)
    return replace(cell, text=words, fill=fill), mark


def draw_mark(name: str, mark: CellSign, box: Box) -> tuple[Thing, ...]:
    """Draw a mark over the inner ``box`` of its cell."""
    match mark:
        case Pill():
            return (_draw_pill(name, mark, box),)
        case Gauge():
            return _draw_gauge(name, mark, box)
        case Curve(points, colour, alt, side):
            width = min(box.width, LINE_MOST)
            height = min(box.height - 2 * LINE_PAD, LINE_HEIGHT)
            place = _align(box, width, height, side)
            inner = Box(place.left + LINE_PAD, place.top, width - 2 * LINE_PAD, height)
            return (Sparkline(f"{name} trend", inner, points, colour, alt),)
        case _:
            assert_never(mark)


def _set_pill(cell: Cell, size: float, side: Side) -> Pill | None:
    words = "".join(run.text for run in cell.runs)
    if not words.strip():
        return None
    mood = MOODS[cell.tone]
    sign = choose_tone_sign(cell.tone, words)
    spans = (*((Span(f"{sign} ", bold=True),) if sign else ()), *list_spans(cell.runs, bold=True))
    line = Para(spans, size, mood.words, size * PITCH, side)
    return Pill(line, mood.tint, _measure(line) + 2 * PILL_PAD)


def _set_words(cell: Cell, size: float, side: Side) -> Para:
    return Para(list_spans(cell.runs, bold=True), size, TEXT, size * PITCH, side)


def _measure(line: Para) -> float:
    words = "".join(span.text for span in line.spans)
    return measure_text(words, line.size, bold=True) / POINTS_PER_INCH + SLACK


def _colour_bar(tone: Tone) -> Colour:
    return MOODS[tone].solid if tone in LIGHTS else BLUE


def _bar_width(mark: Gauge, width: float) -> float:
    return min(width - BAR_GAP - mark.room, BAR_MOST)


def _align(box: Box, width: float, height: float, side: Side) -> Box:
    """Return a place of this size in the box, in the middle of its height."""
    spare = box.width - width
    shift = {Side.START: 0.0, Side.MIDDLE: spare / 2, Side.END: spare}[side]
    return Box(box.left + shift, box.top + (box.height - height) / 2, width, height)


def _draw_pill(name: str, mark: Pill, box: Box) -> Shape:
    _, width, height = measure_mark(mark)
    return Shape(
        f"{name} light",
        _align(box, width, height, mark.line.side),
        Form.ROUNDED,
        mark.tint,
        text=(replace(mark.line, side=Side.MIDDLE),),
        anchor=Anchor.MIDDLE,
        adjust=50000,
    )


def _draw_gauge(name: str, mark: Gauge, box: Box) -> tuple[Thing, ...]:
    width = _bar_width(mark, box.width)
    words = width + BAR_GAP + mark.room
    side = Side.END if mark.line.side is Side.END else Side.START
    field = _align(box, words, BAR_HEIGHT, side)
    bar = Box(field.left, field.top, width, BAR_HEIGHT)
    things: list[Thing] = [Shape(f"{name} track", bar, fill=TRACK)]
    if mark.full > 0:
        things.append(Shape(f"{name} bar", replace(bar, width=width * mark.full), fill=mark.colour))
    if mark.tick is not None:
        left = bar.left + width * mark.tick - TICK_WIDTH / 2
        top = bar.top - (TICK_HEIGHT - BAR_HEIGHT) / 2
        things.append(Shape(f"{name} tick", Box(left, top, TICK_WIDTH, TICK_HEIGHT), fill=TEXT))
    return tuple(things)
