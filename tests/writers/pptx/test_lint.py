"""The deck lint is clean on every document, and sees each fault that it is there for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from commplan.report.blocks import (
    BarState,
    Bullets,
    ChartKind,
    Level,
    Panel,
    Panels,
    Pyramid,
    Series,
    Step,
    Steps,
    Tile,
    Tiles,
)
from commplan.writers.pptx import cut_into_slides
from commplan.writers.pptx.deck import (
    Box,
    Colour,
    Figure,
    Footer,
    Form,
    Grid,
    GridCell,
    Holder,
    Inset,
    Master,
    Para,
    Plotting,
    Shape,
    Slide,
    Span,
    Sparkline,
)
from tests.writers.pptx.lint import find_faults
from tests.writers.pptx.reading import document_of
from tests.writers.pptx.review_document import review_document
from tests.writers.sample_document import plain, sample_document
from tests.writers.texts_of import rewrite_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.report.blocks import Block
    from commplan.writers.pptx.deck import Text, Thing

REWRITES: dict[str, Callable[[str], str]] = {
    "as they are": lambda text: text,
    "three times as long": lambda text: text * 3,
    "twelve times as long": lambda text: text * 12,
    "nothing": lambda _: "",
    "blanks": lambda _: "   ",
    "one word of 300 letters": lambda _: "W" * 300,
    "one sentence without an end": lambda _: "社群运营" * 60,
    "Arabic": lambda _: "خطة المجتمع السنوية للعلامة التجارية",
    "emoji": lambda _: "👨‍👩‍👧‍👦🎉" * 10,
    "markup and controls": lambda text: f'{text}</a:t>&<x>"\x00\x0b\ud800\n\t=1+1',
}


@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES.keys())
def test_no_wording_spoils_a_slide(rewrite: Callable[[str], str]) -> None:
    assert find_faults(cut_into_slides(rewrite_texts(sample_document(), rewrite))) == []


@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES.keys())
def test_no_wording_spoils_a_review(rewrite: Callable[[str], str]) -> None:
    assert find_faults(cut_into_slides(rewrite_texts(review_document(), rewrite))) == []


def panels(count: int) -> Panels:
    return Panels(tuple(Panel(f"面板 {n}", (plain("要点") * 4,) * 4) for n in range(count)))


def tiles(count: int) -> Tiles:
    return Tiles(tuple(Tile("指标", "1,234,567.89", "万元", "说明") for _ in range(count)))


def steps(count: int, text: str) -> Steps:
    return Steps(tuple(Step(f"阶段 {n}", "1 月", text, (), BarState.ENDED) for n in range(count)))


@pytest.mark.parametrize(
    "block",
    [
        *(panels(count) for count in (0, 1, 2, 5, 9, 30)),
        *(tiles(count) for count in (0, 1, 7, 13, 40)),
        *(steps(count, text) for count in (0, 1, 7, 13, 40) for text in ("", "说明")),
        Bullets(()),
        Bullets((plain("要点"),) * 60),
        Pyramid(()),
        Pyramid(tuple(Level(f"第 {n} 层", (plain("说明"),) * 3) for n in range(12))),
    ],
)
def test_no_number_of_items_spoils_a_slide(block: Block) -> None:
    assert find_faults(cut_into_slides(document_of(block))) == []


def words(size: float = 12.0, text: str = "字") -> Text:
    return (Para((Span(text),), size, Colour("tx1"), size * 1.4),)


GOOD = Box(1.0, 2.0, 3.0, 2.0)
FIGURE = Figure("figure", GOOD, ChartKind.BARS, "", ("a",), (Series("s", (None,)),), (), 0, 11, "a")
EMPTY_CELL = GridCell(())
GRID = Grid("grid", GOOD, (3.0,), (2.0,), ((GridCell(words()),),), Inset(0.1, 0.1), "alt")
EMPTY_GRID = replace(GRID, rows=((EMPTY_CELL,),))


@pytest.mark.parametrize(
    ("things", "fault"),
    [
        ((Shape("a", replace(GOOD, left=12.0)),), "off the slide"),
        ((Shape("a", replace(GOOD, top=6.5)),), "off the slide"),
        ((Shape("a", replace(GOOD, width=-1.0)),), "turned inside out"),
        ((Shape("a", replace(GOOD, height=0.1), text=words()),), "high in"),
        ((Shape("a", replace(GOOD, height=0.3), text=words(), inset=Inset(0, 0.1)),), "high in"),
        ((Shape("a", GOOD, text=words(8.0)),), "8.0 pt"),
        ((Shape("a", GOOD, text=words()), Shape("b", GOOD, text=words())), "lies on"),
        ((Shape("a", GOOD), Shape("a", GOOD)), "twice"),
        ((Shape("a", GOOD, Form.DIAMOND),), "mark without alt"),
        ((replace(FIGURE, alt=""),), "chart without alt"),
        ((replace(FIGURE, box=replace(GOOD, height=0.5)),), "chart too small"),
        ((replace(FIGURE, plotting=Plotting(replace(GOOD, left=0.5), 50)),), "plot leaves"),
        ((replace(GRID, alt=""),), "table without alt"),
        ((replace(GRID, heights=(1.0,)),), "rows do not fill"),
        ((replace(GRID, widths=(1.0,)),), "columns do not fill"),
        ((replace(GRID, rows=((GridCell(words() * 12),),)),), "cell is higher"),
        ((replace(GRID, rows=((GridCell(words(8.5)),),)),), "8.5 pt"),
        ((GRID, Shape("a", GOOD, text=words())), "lies on"),
        ((EMPTY_GRID, Shape("a", replace(GOOD, left=1.5), text=words())), "lies on"),
        ((Sparkline("a", GOOD, ((0.0, 1.0), (1.0, 0.0)), Colour("tx1"), ""),), "line without alt"),
    ],
)
def test_the_lint_sees_the_fault(things: tuple[Thing, ...], fault: str) -> None:
    sound = Slide("s", Master.CONTENT, Holder(words()), (), footer=Footer(""))
    deck = replace(cut_into_slides(document_of()), slides=(sound,))
    assert find_faults(deck) == []
    faults = find_faults(replace(deck, slides=(replace(sound, things=things),)))
    assert any(fault in line for line in faults)


@pytest.mark.parametrize(
    ("title", "fault"),
    [(Holder(()), "no title"), (Holder(words(40.0) * 2), "title is higher")],
)
def test_the_lint_sees_the_title(title: Holder, fault: str) -> None:
    deck = replace(
        cut_into_slides(document_of()),
        slides=(Slide("s", Master.CONTENT, title, (), footer=Footer("")),),
    )
    assert any(fault in line for line in find_faults(deck))


def test_words_may_lie_in_an_empty_cell_and_in_an_exact_plot() -> None:
    over = Shape("over", replace(GOOD, width=0.5), text=words())
    plotted = replace(FIGURE, plotting=Plotting(GOOD, 50))
    for below in (EMPTY_GRID, plotted):
        slide = Slide("s", Master.CONTENT, Holder(words()), (below, over), footer=Footer(""))
        assert find_faults(replace(cut_into_slides(document_of()), slides=(slide,))) == []
