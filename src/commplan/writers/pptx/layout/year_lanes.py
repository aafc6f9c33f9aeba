"""Groups, lanes and bars of the year chart."""

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
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.layout.year_scale import BLOCK_WIDTH, NAMES_WIDTH, TimeScale
from commplan.writers.pptx.palette import FAMILIES, HAIRLINE, TEXT, WHITE, tint
from commplan.writers.wording import complete_text

if TYPE_CHECKING:
    from datetime import date

    from commplan.report.blocks import Bar, Lane, LaneGroup

GROUP_GAP = 0.06
NAME_GAP = 0.08
NAME_SIZES = (12, 11, 10, 9)
BLOCK_SIZES = (14, 13, 12, 11, 10, 9)
BLOCK_PAD = 0.06
BAR_SIZE = 10
BAR_SHARE = 0.66  # of the lane's height
BAR_PAD = 0.04
PROGRESS_SHARE = 0.2  # of the bar's height
RUNNING_TINT, PLANNED_TINT = 42, 20


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


def choose_name_size(groups: tuple[LaneGroup, ...]) -> float:
    """Return the largest size at which every lane's name stands on one line."""
    titles = [lane.title for group in groups for lane in group.lanes]
    return largest_size(titles, NAME_SIZES, _name_width())


def draw_groups(groups: tuple[LaneGroup, ...], style: LaneStyle, top: float) -> tuple[Thing, ...]:
    """Draw each group's block and, beside it, its lanes."""
    things: list[Thing] = []
    top += GROUP_GAP / 2
    for place, group in enumerate(groups, style.first_group):
        colour = FAMILIES[place % len(FAMILIES)]
        height = max(len(group.lanes), 1) * style.height
        block = Box(style.left, top, BLOCK_WIDTH, height)
        things.append(_draw_block(f"{style.name} group {place + 1}", group.title, block, colour))
        for n, lane in enumerate(group.lanes):
            row = top + n * style.height
            things += _draw_lane(f"{style.name} lane {place + 1}-{n + 1}", lane, style, row)
            things += (
                thing
                for bar in lane.bars
                if style.scale.covers(bar.start, bar.end)
                for thing in _draw_bar(bar, style, row, colour)
            )
        top += height + GROUP_GAP
    return tuple(things)


def _draw_block(name: str, title: str, box: Box, colour: Colour) -> Shape:
    text, is_cut = _fit_block(title, box)
    return Shape(
        name,
        box,
        fill=colour,
        text=text,
        anchor=Anchor.MIDDLE,
        alt=title if is_cut else "",
    )


def _fit_block(title: str, box: Box) -> tuple[Text, bool]:
    """Set a group's title as large as it fits its block, cut off where even 9 pt do not."""
    width = box.width - 2 * BLOCK_PAD
    settings = [
        (set_line(title, size, WHITE, bold=True, side=Side.MIDDLE, leading=1.2),)
        for size in BLOCK_SIZES
    ]
    for text in settings:
        if measure_height(text, width) <= box.height:
            return text, False
    return cut_text(settings[-1], width, box.height)[0], True


def _draw_lane(name: str, lane: Lane, style: LaneStyle, top: float) -> tuple[Thing, ...]:
    words = shorten_text(lane.title, style.name_size, _name_width())
    left = style.left + BLOCK_WIDTH + NAME_GAP
    bottom = top + style.height
    return (
        Shape(
            name,
            Box(left, top, _name_width(), style.height),
            text=(set_line(words, style.name_size, TEXT, leading=1.2),) if words else (),
            anchor=Anchor.MIDDLE,
            alt="" if words == lane.title else lane.title,
        ),
        Shape(
            f"{name} rule",
            Box(left, bottom, style.scale.right - left, 0.0),
            Form.LINE,
            stroke=Stroke(HAIRLINE, 0.5),
        ),
    )


def _draw_bar(bar: Bar, style: LaneStyle, top: float, colour: Colour) -> tuple[Thing, ...]:
    height = style.height * BAR_SHARE
    box = style.scale.cover_days(bar.start, bar.end, top + (style.height - height) / 2, height)
    fill, stroke, words = _dress_bar(bar.state, colour)
    shape = Shape(
        f"{style.name} {bar.key}",
        box,
        Form.ROUNDED,
        fill,
        stroke,
        _set_label(bar.label, box, words),
        Anchor.MIDDLE,
        alt=complete_text(bar.alt, bar.label),
        adjust=14000,
    )
    if bar.state is not BarState.RUNNING or style.today is None:
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


def _set_label(label: str, box: Box, colour: Colour) -> Text:
    """Return the label where it fits the bar, nothing where it does not."""
    width = measure_text(label, BAR_SIZE) / POINTS_PER_INCH
    if width > box.width - 2 * BAR_PAD:
        return ()
    return (set_line(label, BAR_SIZE, colour, side=Side.MIDDLE, leading=1.1),)


def _dress_bar(state: BarState, colour: Colour) -> tuple[Colour, Stroke, Colour]:
    match state:
        case BarState.ENDED:
            return colour, Stroke(colour), WHITE
        case BarState.RUNNING:
            return tint(colour, RUNNING_TINT), Stroke(colour, 1.25), TEXT
        case BarState.PLANNED:
            return tint(colour, PLANNED_TINT), Stroke(colour, 0.75, dashed=True), TEXT


def _name_width() -> float:
    return NAMES_WIDTH - BLOCK_WIDTH - 2 * NAME_GAP
