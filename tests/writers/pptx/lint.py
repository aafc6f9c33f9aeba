"""A deck lint: what may never be seen on a slide, told from the deck before it is drawn."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Anchor, Box, Figure, Form, Grid, Pointer, Shape, Sparkline
from commplan.writers.pptx.fit import break_paragraph, measure_height, measure_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.writers.pptx.deck import Deck, Slide, Thing

PAGE = Box(0.0, 0.0, 13.333, 7.5)
FEET = 7.13
CLOSE = 0.011  # inches
SMALLEST = 9.0
BODY_MASTERS = {"仅标题 Title Only": Box(0.5, 0.47, 12.333, 0.80)}


def find_faults(deck: Deck) -> list[str]:
    return [f"{slide.key}: {fault}" for slide in deck.slides for fault in _check_slide(slide)]


def _check_slide(slide: Slide) -> Iterator[str]:
    if not any(span.text.strip() for para in slide.title.text for span in para.spans):
        yield "no title"
    frame = slide.title.box or BODY_MASTERS.get(slide.master.value)
    if frame and measure_height(slide.title.text, frame.width) > frame.height + CLOSE:
        yield "title is higher than its box"
    names = [thing.name for thing in slide.things]
    yield from (f"{name} twice" for name in sorted(set(names)) if names.count(name) > 1)
    for thing in slide.things:
        yield from (f"{thing.name}: {fault}" for fault in _check_thing(thing, slide))
    yield from _find_overlaps(slide)


def _check_thing(thing: Thing, slide: Slide) -> Iterator[str]:
    box = thing.box
    lowest = FEET if slide.footer is not None else PAGE.bottom
    if min(box.left, box.top) < -CLOSE or box.right > PAGE.right + CLOSE or box.bottom > lowest:
        yield f"off the slide: {box}"
    if box.width < 0 or box.height < 0:
        yield f"turned inside out: {box}"
    match thing:
        case Shape():
            yield from _check_shape(thing)
        case Grid():
            yield from _check_grid(thing)
        case Figure():
            yield from _check_figure(thing)
        case Sparkline():
            if not thing.alt:
                yield "line without alt text"
        case Pointer():
            pass


def _check_figure(figure: Figure) -> Iterator[str]:
    if not figure.alt:
        yield "chart without alt text"
    if figure.box.height < 1.5 or figure.box.width < 2:
        yield f"chart too small: {figure.box}"
    if figure.plotting and not _lies_in(figure.plotting.area, figure.box):
        yield "plot leaves its chart"


def _check_shape(shape: Shape) -> Iterator[str]:
    width = shape.box.width - 2 * shape.inset.across
    height = shape.box.height - 2 * shape.inset.down
    if shape.turned:
        width, height = height, width
    if shape.text and measure_height(shape.text, width) > height + CLOSE:
        yield f"text is {measure_height(shape.text, width):.2f} high in {height:.2f}"
    yield from (f"{size} pt" for size in _list_sizes(shape.text) if size < SMALLEST)
    if shape.form in {Form.ELLIPSE, Form.DIAMOND} and not shape.alt and "legend" not in shape.name:
        yield "mark without alt text"


def _check_grid(grid: Grid) -> Iterator[str]:
    if not grid.alt:
        yield "table without alt text"
    if abs(sum(grid.heights) - grid.box.height) > CLOSE:
        yield "rows do not fill the table"
    if abs(sum(grid.widths) - grid.box.width) > CLOSE:
        yield "columns do not fill the table"
    for height, row in zip(grid.heights, grid.rows, strict=True):
        for width, cell in zip(grid.widths, row, strict=True):
            inner = width - 2 * grid.inset.across
            if measure_height(cell.text, inner) + 2 * grid.inset.down > height + CLOSE:
                yield "cell is higher than its row"
            yield from (f"{size} pt" for size in _list_sizes(cell.text) if size < SMALLEST)


def _list_sizes(text: object) -> Iterator[float]:
    assert isinstance(text, tuple)
    for para in text:
        yield para.size
        yield from (span.size for span in para.spans if span.size)


def _find_overlaps(slide: Slide) -> Iterator[str]:
    inked = [
        (thing, box)
        for thing in slide.things
        for box in [_find_ink(thing)]
        if box and not getattr(thing, "turned", False)
    ]
    for (one, first), (other, second) in combinations(inked, 2):
        across = min(first.right, second.right) - max(first.left, second.left)
        down = min(first.bottom, second.bottom) - max(first.top, second.top)
        if across > 0.02 and down > 0.02 and not _is_meant(one, other):
            yield f"{one.name} lies on {other.name}"


def _is_meant(below: Thing, above: Thing) -> bool:
    """Tell whether a thing has its place in an empty cell, or in a chart with an exact plot."""
    if isinstance(below, Grid):
        return any(_lies_in(above.box, cell) for cell in _list_empty_cells(below))
    if isinstance(below, Figure) and below.plotting:
        return _lies_in(above.box, below.plotting.area)
    return False


def _list_empty_cells(grid: Grid) -> Iterator[Box]:
    top = grid.box.top
    for height, row in zip(grid.heights, grid.rows, strict=True):
        left = grid.box.left
        for width, cell in zip(grid.widths, row, strict=True):
            if not any(span.text.strip() for para in cell.text for span in para.spans):
                yield Box(left, top, width, height)
            left += width
        top += height


def _lies_in(inner: Box, outer: Box) -> bool:
    return (
        inner.left >= outer.left - CLOSE
        and inner.top >= outer.top - CLOSE
        and inner.right <= outer.right + CLOSE
        and inner.bottom <= outer.bottom + CLOSE
    )


def _find_ink(thing: Thing) -> Box | None:
    """Return where words stand, as measured; a figure and a table are ink all over."""
    if isinstance(thing, Pointer):
        return None
    if not isinstance(thing, Shape):
        return thing.box
    if not thing.text:
        return None
    room = thing.box.width - 2 * thing.inset.across
    height = measure_height(thing.text, room)
    widest = max(
        measure_text(line, para.size, bold=any(span.bold for span in para.spans)) / 72 + para.indent
        for para in thing.text
        for line in break_paragraph(para, room)
    )
    width = min(widest, room)
    spare = thing.box.height - 2 * thing.inset.down - height
    down = {Anchor.TOP: 0.0, Anchor.MIDDLE: spare / 2, Anchor.BOTTOM: spare}[thing.anchor]
    right = {"l": 0.0, "ctr": (room - width) / 2, "r": room - width}[thing.text[0].side.value]
    left = thing.box.left + thing.inset.across + right
    return Box(left, thing.box.top + thing.inset.down + down, width, height)
