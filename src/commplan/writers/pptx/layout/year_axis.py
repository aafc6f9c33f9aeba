"""Header of the year chart: quarters, months, the row of bands, and the line of today."""

from __future__ import annotations

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
from commplan.writers.pptx.fit import largest_size, measure_text, shorten_text
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.layout.year_scale import NAMES_WIDTH
from commplan.writers.pptx.palette import (
    BAND,
    BAND_FIELD,
    BAND_WORDS,
    DEEP,
    HAIRLINE,
    PALE,
    QUIET,
    TODAY,
    WHITE,
)

if TYPE_CHECKING:
    from commplan.report.blocks import Stretch, YearChart
    from commplan.writers.pptx.layout.year_scale import TimeScale

QUARTER_HEIGHT = 0.26
MONTH_HEIGHT = 0.24
HEAD_HEIGHT = QUARTER_HEIGHT + MONTH_HEIGHT
BANDS_HEIGHT = 0.30
CHIP_TOP, CHIP_HEIGHT = 0.04, 0.2
CHIP_SIZE = 10
CHIP_PAD = 0.06
PILL_SIZE = 10.5
GAP = 0.02
QUARTER_SIZE = 12
MONTH_SIZES = (11, 10, 9)
MONTH_PAD = 0.02
SHOWN_LEAST = 4  # characters of a label that is cut off; fewer say nothing, as "10…" of 10-01


def draw_head(name: str, chart: YearChart, scale: TimeScale, box: Box) -> tuple[Thing, ...]:
    """Draw the rows of quarters, months and bands with their titles at the left."""
    months = Box(box.left, box.top + QUARTER_HEIGHT, NAMES_WIDTH - 0.1, MONTH_HEIGHT)
    bands = Box(box.left, box.top + HEAD_HEIGHT + CHIP_TOP, NAMES_WIDTH - 0.1, CHIP_HEIGHT)
    return (
        *_draw_quarters(name, chart, scale, box.top),
        *_draw_months(name, chart, scale, months.top),
        _label(f"{name} lanes title", chart.lanes_title, months, DEEP),
        *(
            (_label(f"{name} bands title", chart.bands_title, bands, BAND_WORDS),)
            if chart.bands
            else ()
        ),
        *_draw_chips(name, chart, scale, bands.top),
    )


def draw_band_fields(name: str, chart: YearChart, scale: TimeScale, body: Box) -> tuple[Thing, ...]:
    """Draw the bands behind the lanes, and dotted lines where months begin."""
    fields = tuple(
        Shape(
            f"{name} band {n}",
            scale.cover_days(band.start, band.end, body.top - 0.06, body.height + 0.06),
            fill=BAND_FIELD,
            alt=band.label,
        )
        for n, band in enumerate(chart.bands, 1)
        if scale.covers(band.start, band.end)
    )
    quarters = {quarter.start for quarter in chart.quarters}
    starts = {month.start for month in chart.months} | quarters
    lines = tuple(
        Shape(
            f"{name} month line {n}",
            Box(scale.find_day(start), body.top, 0.0, body.height),
            Form.LINE,
            stroke=Stroke(HAIRLINE, 0.75 if start in quarters else 0.5, start not in quarters),
        )
        for n, start in enumerate(sorted(starts), 1)
        if chart.start < start <= chart.end
    )
    return (*fields, *lines)


def draw_today(
    name: str,
    chart: YearChart,
    scale: TimeScale,
    top: float,
    bottom: float,
) -> tuple[Thing, ...]:
    """Draw the line of today with its pill; both lie under the bars."""
    if chart.today is None:
        return ()
    place = scale.find_noon(chart.today)
    pill = _find_pill(chart, scale, top)
    words = shorten_text(chart.today_label, PILL_SIZE, pill.width, bold=True)
    return (
        Shape(
            f"{name} today line",
            Box(place, pill.bottom, 0.0, bottom - pill.bottom),
            Form.LINE,
            stroke=Stroke(TODAY, 1.5),
        ),
        Shape(
            f"{name} today",
            pill,
            Form.ROUNDED,
            TODAY,
            text=(set_line(words, PILL_SIZE, WHITE, bold=True, side=Side.MIDDLE, leading=1.2),),
            anchor=Anchor.MIDDLE,
            alt=chart.today_label,
            adjust=50000,
        ),
    )


def _find_pill(chart: YearChart, scale: TimeScale, top: float) -> Box:
    if chart.today is None:
        return Box(scale.left, top, 0.0, 0.0)
    wide = measure_text(chart.today_label, PILL_SIZE, bold=True) / 72 + 0.2
    width = min(wide, 2.0)
    place = scale.find_noon(chart.today)
    left = min(max(place - width / 2, scale.left), scale.right - width)
    return Box(left, top + CHIP_TOP, width, CHIP_HEIGHT)


def _draw_quarters(name: str, chart: YearChart, scale: TimeScale, top: float) -> tuple[Thing, ...]:
    boxes = [_shrink(scale, quarter, top, QUARTER_HEIGHT) for quarter in chart.quarters]
    return tuple(
        _block(f"{name} quarter {n}", quarter, box, DEEP, QUARTER_SIZE)
        for n, (quarter, box) in enumerate(zip(chart.quarters, boxes, strict=True), 1)
    )


def _draw_months(name: str, chart: YearChart, scale: TimeScale, top: float) -> tuple[Thing, ...]:
    boxes = [_shrink(scale, month, top, MONTH_HEIGHT) for month in chart.months]
    whole = max((box.width for box in boxes), default=0.0)
    labels = [month.label for month in chart.months]
    common = largest_size(labels, MONTH_SIZES, whole - 2 * MONTH_PAD)
    sizes = tuple(size for size in MONTH_SIZES if size <= common)
    return tuple(
        _block(
            f"{name} month {n}",
            month,
            box,
            PALE if n % 2 else WHITE,
            largest_size((month.label,), sizes, box.width - 2 * MONTH_PAD),
        )
        for n, (month, box) in enumerate(zip(chart.months, boxes, strict=True), 1)
    )


def _shrink(scale: TimeScale, stretch: Stretch, top: float, height: float) -> Box:
    box = scale.cover_days(stretch.start, stretch.end, top, height)
    return Box(box.left, box.top, max(box.width - GAP, GAP), box.height)


def _block(name: str, stretch: Stretch, box: Box, fill: Colour, size: float) -> Shape:
    strong = fill is DEEP
    words = shorten_text(stretch.label, size, box.width - 2 * MONTH_PAD, bold=strong)
    if words != stretch.label and len(words) < SHOWN_LEAST:
        words = ""
    colour = WHITE if strong else QUIET
    line = set_line(words, size, colour, bold=strong, side=Side.MIDDLE, leading=1.2)
    alt = "" if words == stretch.label else stretch.label
    text: Text = (line,) if words else ()
    return Shape(name, box, fill=fill, text=text, anchor=Anchor.MIDDLE, alt=alt)


def _label(name: str, words: str, box: Box, colour: Colour) -> Shape:
    shown = shorten_text(words, 12, box.width, bold=True)
    line = set_line(shown, 12, colour, bold=True, leading=1.2)
    alt = "" if shown == words else words
    return Shape(name, box, text=(line,), anchor=Anchor.MIDDLE, alt=alt)


def _draw_chips(name: str, chart: YearChart, scale: TimeScale, top: float) -> tuple[Thing, ...]:
    """Name the bands where their names fit beside each other and beside today's pill."""
    pill = _find_pill(chart, scale, top - CHIP_TOP)
    taken = [pill] if pill.width else []
    things: list[Thing] = []
    for n, band in enumerate(chart.bands, 1):
        if not scale.covers(band.start, band.end):
            continue
        chip = _find_chip(band, scale, top, taken)
        if chip is None:
            continue
        taken.append(chip)
        line = set_line(band.label, CHIP_SIZE, BAND_WORDS, bold=True, side=Side.MIDDLE, leading=1.2)
        things.append(
            Shape(f"{name} band {n} name", chip, fill=BAND, text=(line,), anchor=Anchor.MIDDLE)
        )
    return tuple(things)


def _find_chip(band: Stretch, scale: TimeScale, top: float, taken: list[Box]) -> Box | None:
    field = scale.cover_days(band.start, band.end, top, CHIP_HEIGHT)
    need = measure_text(band.label, CHIP_SIZE, bold=True) / 72 + 2 * CHIP_PAD
    width = max(need, field.width)
    middle = field.left + field.width / 2
    wished = (middle - width / 2, field.left, field.right - need, field.left - need, field.right)
    for number, left in enumerate(wished):
        chip = Box(left, top, need if number else width, CHIP_HEIGHT)
        inside = scale.left <= chip.left and chip.right <= scale.right
        if inside and not any(_overlap(chip, other) for other in taken):
            return chip
    return None


def _overlap(one: Box, other: Box) -> bool:
    return one.left < other.right + GAP and other.left < one.right + GAP
