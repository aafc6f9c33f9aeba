"""Groups and lanes of the year chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    break_paragraph,
    cut_text,
    largest_size,
    measure_height,
    shorten_text,
)
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.layout.year_bars import LaneStyle, draw_bars
from commplan.writers.pptx.layout.year_scale import BLOCK_WIDTH, NAMES_WIDTH
from commplan.writers.pptx.palette import BAND, BAND_WORDS, FAMILIES, HAIRLINE, TEXT, WHITE

if TYPE_CHECKING:
    from commplan.report.blocks import Lane, LaneGroup

GROUP_GAP = 0.06
NAME_GAP = 0.08
NAME_SIZES = (12, 11, 10, 9)
NAME_AIR = 1.24  # of the lane's height, as a multiple of the size
BLOCK_SIZES = (14, 13, 12, 11, 10, 9)
WHOLE_SIZES = 4  # of these: a title goes down to 11 pt before it takes a second line
BLOCK_PAD = 0.06


def choose_name_size(groups: tuple[LaneGroup, ...], height: float) -> float:
    """Return the largest size at which every lane's name stands on one line of its lane."""
    titles = [lane.title for group in groups for lane in group.lanes]
    sizes = [size for size in NAME_SIZES if size * NAME_AIR <= height * POINTS_PER_INCH]
    return largest_size(titles, sizes or NAME_SIZES[-1:], _name_width())


def draw_groups(groups: tuple[LaneGroup, ...], style: LaneStyle, top: float) -> tuple[Thing, ...]:
    """Draw each group's block and, beside it, its lanes."""
    things: list[Thing] = []
    top += GROUP_GAP / 2
    place = style.first_group
    for group in groups:
        name, colour, words = f"{place + 1}", FAMILIES[place % len(FAMILIES)], WHITE
        if group.is_calendar:
            name, colour, words = "calendar", BAND, BAND_WORDS
        else:
            place += 1
        height = max(len(group.lanes), 1) * style.height
        block = Box(style.left, top, BLOCK_WIDTH, height)
        things.append(
            _draw_block(f"{style.name} group {name}", group.title, block, (colour, words))
        )
        for n, lane in enumerate(group.lanes):
            row = top + n * style.height
            things += _draw_lane(f"{style.name} lane {name}-{n + 1}", lane, style, row)
            things += draw_bars(lane, style, row, None if group.is_calendar else colour)
        top += height + GROUP_GAP
    return tuple(things)


def _draw_block(name: str, title: str, box: Box, colours: tuple[Colour, Colour]) -> Shape:
    fill, words = colours
    text, is_cut = _fit_block(title, box, words)
    return Shape(
        name,
        box,
        fill=fill,
        text=text,
        anchor=Anchor.MIDDLE,
        alt=title if is_cut else "",
    )


def _fit_block(title: str, box: Box, colour: Colour) -> tuple[Text, bool]:
    """Set a group's title as large as it fits its block, cut off where even 9 pt do not."""
    width = box.width - 2 * BLOCK_PAD
    settings = [
        (set_line(title, size, colour, bold=True, side=Side.MIDDLE, leading=1.2),)
        for size in BLOCK_SIZES
    ]
    on_one_line = [
        text for text in settings[:WHOLE_SIZES] if len(break_paragraph(text[0], width)) == 1
    ]
    for text in (*on_one_line, *settings):
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


def _name_width() -> float:
    return NAMES_WIDTH - BLOCK_WIDTH - 2 * NAME_GAP
