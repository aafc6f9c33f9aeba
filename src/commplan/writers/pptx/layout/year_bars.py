"""Bars on the lanes of the year chart: their state, and their words inside or beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.report.blocks import BarState
from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Colour,
    Form,
    Shape,
    Side,
    Stroke,
    Thing,
)
from commplan.writers.pptx.fit import measure_text, shorten_text
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.palette import BAND, BAND_WORDS, BEFORE, LATE, TEXT, WHITE, tint
from commplan.writers.wording import complete_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.report.blocks import Bar, Lane, YearChart
    from commplan.writers.pptx.layout.year_scale import TimeScale

BAR_SIZES = (10, 9)
BAR_LEADING = 1.1
BAR_SHARE = 0.75  # of the lane's height
SHARED_SHARE = 0.62  # the same, where thin bars of an earlier plan lie below
BEFORE_SHARE, BEFORE_GAP = 0.16, 0.04  # of the lane's height: such a bar, and what parts the two
BAR_PAD = 0.04
LABEL_LEAST = 0.4  # inches; less shows nothing of a label
SIDE_PAD = 0.05  # between a bar and the words beside it
CLOSE = 1e-6  # inches; sums of floats are not exact
NARROW = 0.12  # inches; a dashed outline would be all that is seen of such a bar
PROGRESS_SHARE = 0.2  # of the bar's height
THREAD_SHARE = 0.12  # of the lane's height
FEWEST_STITCHES = 3  # bars of one activity that a thread joins
RUNNING_TINT, PLANNED_TINT, NARROW_TINT = 42, 20, 60


@dataclass(frozen=True, slots=True)
class LaneStyle:
    """What all lanes of one chart share; ``first_group`` counts on through its parts."""

    name: str
    scale: TimeScale
    left: float
    height: float
    name_size: float
    today: date | None
    first_group: int
    has_before: bool = False


def has_before(chart: YearChart) -> bool:
    """Tell whether a bar shows its days in an earlier plan: then all lanes leave room for them."""
    lanes = (lane for group in chart.groups for lane in group.lanes)
    return any(bar.before is not None for lane in lanes for bar in lane.bars)


def draw_bars(lane: Lane, style: LaneStyle, top: float, colour: Colour | None) -> tuple[Thing, ...]:
    """Draw the threads of series, the bars, and labels beside those that have no room inside.

    Bars of the calendar have no ``colour`` of their own, no state and no threads.
    """
    bars = [bar for bar in lane.bars if style.scale.covers(bar.start, bar.end)]
    bars.sort(key=lambda bar: bar.start)
    height = style.height * (SHARED_SHARE if style.has_before else BAR_SHARE)
    under = style.height * (BEFORE_SHARE + BEFORE_GAP) if style.has_before else 0.0
    first = top + (style.height - height - under) / 2
    boxes = [style.scale.cover_days(bar.start, bar.end, first, height) for bar in bars]
    size = _choose_size(height)
    inside = {bar.label for bar, box in zip(bars, boxes, strict=True) if _fits(bar, box, size)}
    threads = tuple(_draw_threads(bars, boxes, style, colour)) if colour is not None else ()
    names = {name for name, _ in threads}
    return (
        *(thread for _, thread in threads),
        *_draw_before(lane, style, first + height + style.height * BEFORE_GAP),
        *(
            thing
            for bar, box in zip(bars, boxes, strict=True)
            for thing in _draw_bar(bar, style, box, colour)
        ),
        *_draw_beside(bars, boxes, style, inside, names),
    )


def _draw_before(lane: Lane, style: LaneStyle, top: float) -> Iterator[Shape]:
    """Yield the thin bars of the days that activities had in an earlier plan."""
    for bar in lane.bars:
        if bar.before is not None and style.scale.covers(*bar.before):
            box = style.scale.cover_days(*bar.before, top, style.height * BEFORE_SHARE)
            yield Shape(f"{style.name} {bar.key} before", box, fill=BEFORE)


def _choose_size(height: float) -> float:
    points = height * POINTS_PER_INCH
    return next((size for size in BAR_SIZES if size * BAR_LEADING <= points), BAR_SIZES[-1])


def _draw_threads(
    bars: list[Bar], boxes: list[Box], style: LaneStyle, colour: Colour
) -> Iterator[tuple[str, Shape]]:
    """Yield a thin strip through all bars of a series, with the label of the series."""
    for label in dict.fromkeys(bar.label for bar in bars):
        stitches = [n for n, bar in enumerate(bars) if bar.label == label]
        if len(stitches) < FEWEST_STITCHES:
            continue
        first, last = boxes[stitches[0]], boxes[stitches[-1]]
        thick = style.height * THREAD_SHARE
        strip = Box(
            first.left,
            first.top + (first.height - thick) / 2,
            last.right - first.left,
            thick,
        )
        name = f"{style.name} {bars[stitches[0]].key} thread"
        yield label, Shape(name, strip, fill=tint(colour, PLANNED_TINT))


def _draw_beside(
    bars: list[Bar], boxes: list[Box], style: LaneStyle, inside: set[str], threaded: set[str]
) -> Iterator[Shape]:
    """Set each label that no bar holds where it is free: behind a bar of its own, else before one.

    On a thread it stands on white, and never on the line of today. Where it finds no place as a
    whole its beginning stands in the widest one; one without any is left to alt text.
    """
    taken = [(box.left, box.right) for box in boxes]
    if style.today is not None and style.scale.covers(style.today, style.today):
        line = style.scale.find_noon(style.today)
        taken.append((line, line))
    for label in dict.fromkeys(bar.label for bar in bars):
        if label in inside or not label.strip():
            continue
        size = _choose_size(boxes[0].height)
        width = measure_text(label, size) / POINTS_PER_INCH + 0.04
        own = [n for n, bar in enumerate(bars) if bar.label == label]
        places = (
            *(boxes[n].right + SIDE_PAD for n in reversed(own)),
            *(boxes[n].left - SIDE_PAD - width for n in own),
        )
        left = next((at for at in places if _is_free(at, at + width, style.scale, taken)), None)
        shown = label
        if left is None:
            left, width = _find_gap([boxes[n] for n in own], style.scale, taken)
            shown = shorten_text(label, size, width - 0.04)
            if width < LABEL_LEAST or not shown:
                continue
        taken.append((left, left + width))
        yield Shape(
            f"{style.name} {bars[own[0]].key} label",
            Box(left, boxes[0].top, width, boxes[0].height),
            fill=WHITE if label in threaded else None,
            text=(set_line(shown, size, TEXT, leading=BAR_LEADING),),
            anchor=Anchor.MIDDLE,
            alt="" if shown == label else label,
        )


def _find_gap(
    own: list[Box], scale: TimeScale, taken: list[tuple[float, float]]
) -> tuple[float, float]:
    """Return left edge and width of the widest free place behind or before a bar of its own."""
    gaps = []
    for box in own:
        starts = [start for start, _ in taken if start >= box.right - CLOSE]
        ends = [end for _, end in taken if end <= box.left + CLOSE]
        after = min(starts, default=scale.right + SIDE_PAD) - SIDE_PAD
        before = max(ends, default=scale.left - SIDE_PAD) + SIDE_PAD
        gaps += [
            (box.right + SIDE_PAD, after - box.right - SIDE_PAD),
            (before, box.left - SIDE_PAD - before),
        ]
    return max(gaps, key=lambda gap: gap[1])


def _is_free(left: float, right: float, scale: TimeScale, taken: list[tuple[float, float]]) -> bool:
    if left < scale.left or right > scale.right:
        return False
    return all(right + SIDE_PAD <= start or end + SIDE_PAD <= left + CLOSE for start, end in taken)


def _draw_bar(bar: Bar, style: LaneStyle, box: Box, colour: Colour | None) -> tuple[Thing, ...]:
    fill, stroke, words = _dress_bar(bar.state, colour, is_narrow=box.width < NARROW)
    size = _choose_size(box.height)
    label = (set_line(bar.label, size, words, side=Side.MIDDLE, leading=BAR_LEADING),)
    shape = Shape(
        f"{style.name} {bar.key}",
        box,
        Form.ROUNDED,
        fill,
        stroke,
        label if _fits(bar, box, size) else (),
        Anchor.MIDDLE,
        alt=complete_text(bar.alt, bar.label),
        adjust=14000,
    )
    if bar.state is not BarState.RUNNING or style.today is None or colour is None:
        return (shape,)
    strip = _find_strip(bar, style, box)
    return (shape, Shape(f"{shape.name} progress", strip, fill=colour)) if strip else (shape,)


def _find_strip(bar: Bar, style: LaneStyle, box: Box) -> Box | None:
    """Return the strip along the lower edge from the start to yesterday's end."""
    if style.today is None or style.today <= bar.start:
        return None
    height = box.height * PROGRESS_SHARE
    done = style.scale.cover_days(bar.start, style.today - timedelta(days=1), 0.0, height)
    return Box(box.left, box.bottom - height, min(done.width, box.width), height)


def _fits(bar: Bar, box: Box, size: float) -> bool:
    width = measure_text(bar.label, size) / POINTS_PER_INCH
    return width <= box.width - 2 * BAR_PAD


def _dress_bar(
    state: BarState, colour: Colour | None, *, is_narrow: bool
) -> tuple[Colour, Stroke | None, Colour]:
    if colour is None:
        return BAND, None, BAND_WORDS
    match state:
        case BarState.ENDED:
            return colour, Stroke(colour), WHITE
        case BarState.RUNNING:
            return tint(colour, RUNNING_TINT), Stroke(colour, 1.25), TEXT
        case BarState.PLANNED if is_narrow:
            return tint(colour, NARROW_TINT), None, TEXT
        case BarState.PLANNED:
            return tint(colour, PLANNED_TINT), Stroke(colour, 0.75, dashed=True), TEXT
        case BarState.LATE:
            return LATE, Stroke(LATE), WHITE
