"""One slide: its placeholders and things, in the order in which they lie on each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from commplan.writers.pptx.deck import (
    Figure,
    Grid,
    Master,
    Pointer,
    Shape,
    Slide,
    Sparkline,
    Thing,
)
from commplan.writers.pptx.draw.charts import write_chart, write_figure
from commplan.writers.pptx.draw.grids import write_grid
from commplan.writers.pptx.draw.shapes import (
    write_footer,
    write_holder,
    write_pointer,
    write_shape,
    write_slide_number,
    write_sparkline,
)
from commplan.writers.pptx.draw.workbook import write_workbook

if TYPE_CHECKING:
    from commplan.writers.pptx.draw.markup import Pen
    from commplan.writers.pptx.package import Leaf

TITLE_NUMBER, SUBTITLE_NUMBER, FIRST_NUMBER = 2, 3, 4


def draw_slide(slide: Slide, leaf: Leaf, page: int, pen: Pen) -> None:
    """Put the content of ``slide`` on the empty ``leaf``."""
    is_cover = slide.master is Master.COVER
    kind = '<p:ph type="ctrTitle"/>' if is_cover else '<p:ph type="title"/>'
    leaf.append(write_holder("title", slide.title, TITLE_NUMBER, kind, pen))
    if slide.subtitle:
        kind = f'<p:ph type="{"subTitle" if is_cover else "body"}" idx="1"/>'
        leaf.append(write_holder("subtitle", slide.subtitle, SUBTITLE_NUMBER, kind, pen))
    for number, thing in enumerate(slide.things, FIRST_NUMBER):
        leaf.append(_write_thing(thing, number, leaf, pen))
    _draw_feet(slide, leaf, page, FIRST_NUMBER + len(slide.things), pen)


def _write_thing(thing: Thing, number: int, leaf: Leaf, pen: Pen) -> str:
    match thing:
        case Shape():
            return write_shape(thing, number, pen)
        case Grid():
            return write_grid(thing, number, pen)
        case Figure():
            relation = leaf.add_chart(write_chart(thing, pen.language), write_workbook(thing))
            return write_figure(thing, number, relation)
        case Sparkline():
            return write_sparkline(thing, number)
        case Pointer():
            return write_pointer(thing, number)
        case _:
            assert_never(thing)


def _draw_feet(slide: Slide, leaf: Leaf, page: int, number: int, pen: Pen) -> None:
    if slide.footer is None:
        return
    footer, count = leaf.find_placeholder("ftr"), leaf.find_placeholder("sldNum")
    if footer is not None and slide.footer.words.strip():
        leaf.append(write_footer(slide.footer, number, footer, pen))
    if count is not None:
        leaf.append(write_slide_number(page, number + 1, count, pen))
