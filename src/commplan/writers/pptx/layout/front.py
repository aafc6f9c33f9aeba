"""The cover and the contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import (
    Anchor,
    Box,
    Form,
    Holder,
    Master,
    Para,
    Shape,
    Side,
    Slide,
    Span,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import balance_lines, cut_text, shorten_text
from commplan.writers.pptx.layout.frame import fit_footer
from commplan.writers.pptx.layout.words import join_label, list_spans, set_line
from commplan.writers.pptx.palette import BLUE, HAIRLINE, QUIET, TEXT, WHITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.report.blocks import Cover, Document, Pair

COVER_TITLE = Box(0.8, 2.0, 7.4, 1.85)
COVER_SUBTITLE = Box(0.8, 4.26, 7.4, 0.9)
COVER_FACTS = Box(0.8, 5.4, 7.4, 1.5)
COVER_SIZES = (40, 36, 32, 28, 24, 20, 16)
SUBTITLE_SIZES = (18, 16, 14, 12)
FACT_SIZES = (12, 11, 10, 9)
FACT_GAP = "　　"
CONTENTS_TITLE = Box(0.5, 1.0, 3.3, 0.9)
CONTENTS_SUBTITLE = Box(0.5, 2.3, 3.3, 2.4)
CONTENTS_SIZES = (32, 28, 24, 20, 16, 14)
LIST = Box(4.8, 0.75, 8.033, 6.0)
ENTRIES_A_PAGE = 14
ENTRY_HEIGHT = 0.86
NUMBER_WIDTH, PAGE_WIDTH = 0.8, 0.7
FOOTER_WIDTH = 6.8


def make_cover(document: Document) -> Slide:
    """Set title, subtitle and facts on the cover's layout."""
    cover = document.cover
    title, is_cut = _fit_title(
        cover.title if cover.title.strip() else document.key, COVER_SIZES, COVER_TITLE
    )
    return Slide(
        "cover",
        Master.COVER,
        Holder(title, alt=cover.title if is_cut else ""),
        _draw_facts(cover),
        _fit_line(cover.subtitle, SUBTITLE_SIZES, COVER_SUBTITLE),
    )


def make_contents(
    document: Document,
    firsts: Sequence[str | None],
    numbers: Sequence[int | None],
) -> tuple[Slide, ...]:
    """List the chapters with links to their first slides, fourteen a page.

    ``firsts`` and ``numbers`` are key and page number of each chapter's first slide, None for a
    chapter without sections.
    """
    wordings = (document.words.contents, document.cover.title)
    words = next((words for words in wordings if words.strip()), document.key)
    title, is_cut = _fit_title(words, CONTENTS_SIZES, CONTENTS_TITLE)
    subtitle = _fit_line(document.cover.title, (14, 12, 11, 10, 9), CONTENTS_SUBTITLE)
    entries = [
        (chapter.title, first, number)
        for chapter, first, number in zip(document.chapters, firsts, numbers, strict=True)
    ]
    pages = -(-len(entries) // ENTRIES_A_PAGE) or 1
    per_page = -(-len(entries) // pages)
    return tuple(
        Slide(
            "contents" if page == 0 else f"contents/{page + 1}",
            Master.CONTENTS,
            Holder(title, alt=words if is_cut else ""),
            _draw_entries(entries[page * per_page : (page + 1) * per_page], page * per_page),
            subtitle,
            fit_footer(document.footer, FOOTER_WIDTH),
        )
        for page in range(pages)
    )


def count_contents(chapters: int) -> int:
    """Return how many slides the contents need."""
    return -(-chapters // ENTRIES_A_PAGE) or 1


def _fit_title(words: str, sizes: Sequence[float], box: Box) -> tuple[Text, bool]:
    for size in sizes:
        lines = balance_lines(words, size, box.width, bold=True)
        text = tuple(set_line(line, size, WHITE, bold=True, leading=1.2) for line in lines)
        shown, rest = cut_text(text, box.width, box.height)
        if not rest:
            break
    return shown, bool(rest)


def _fit_line(words: str, sizes: Sequence[float], box: Box) -> Holder | None:
    if not words.strip():
        return None
    for size in sizes:
        shown, rest = cut_text((set_line(words, size, WHITE),), box.width, box.height)
        if not rest:
            break
    return Holder(shown, alt=words if rest else "")


def _draw_facts(cover: Cover) -> tuple[Thing, ...]:
    if not cover.facts:
        return ()
    spans = tuple(
        span
        for number, fact in enumerate(cover.facts)
        for span in (*_set_label(fact, FACT_GAP if number else ""), *list_spans(fact.runs))
    )
    for size in FACT_SIZES:
        text = (Para(spans, size, WHITE, size * 1.5),)
        shown, rest = cut_text(text, COVER_FACTS.width, COVER_FACTS.height)
        if not rest:
            break
    alt = "".join(span.text for span in spans) if rest else ""
    return (Shape("facts", COVER_FACTS, text=shown, anchor=Anchor.BOTTOM, alt=alt),)


def _set_label(fact: Pair, gap: str) -> tuple[Span, ...]:
    words = f"{gap}{join_label(fact.label, '')}"
    return (Span(words),) if words else ()


def _draw_entries(
    entries: Sequence[tuple[str, str | None, int | None]],
    before: int,
) -> tuple[Thing, ...]:
    height = min(ENTRY_HEIGHT, LIST.height / max(len(entries), 1))
    top = LIST.top + (LIST.height - height * len(entries)) / 2
    return tuple(
        thing
        for place, (title, first, page) in enumerate(entries)
        for thing in _draw_entry(
            title,
            first,
            page,
            Box(LIST.left, top + place * height, LIST.width, height),
            before + place + 1,
        )
    )


def _draw_entry(
    title: str,
    first: str | None,
    page: int | None,
    row: Box,
    number: int,
) -> tuple[Thing, ...]:
    name = f"chapter {number}"
    words = Box(row.left + NUMBER_WIDTH, row.top, row.width - NUMBER_WIDTH - PAGE_WIDTH, row.height)
    shown = shorten_text(title, 18, words.width, bold=True)
    line = set_line(shown, 18, TEXT, bold=True, leading=1.2)
    count = set_line("" if page is None else str(page), 14, QUIET, side=Side.END, leading=1.2)
    return (
        Shape(
            f"{name} number",
            Box(row.left, row.top, NUMBER_WIDTH, row.height),
            text=(set_line(f"{number:02}", 20, BLUE, bold=True, leading=1.2),),
            anchor=Anchor.MIDDLE,
        ),
        Shape(
            name,
            words,
            text=(line,) if shown else (),
            anchor=Anchor.MIDDLE,
            alt="" if shown == title else title,
            jump=first,
        ),
        *(
            ()
            if page is None
            else (
                Shape(
                    f"{name} page",
                    Box(words.right, row.top, PAGE_WIDTH, row.height),
                    text=(count,),
                    anchor=Anchor.MIDDLE,
                ),
            )
        ),
        Shape(
            f"{name} rule",
            Box(row.left, row.bottom, row.width, 0.0),
            Form.LINE,
            stroke=Stroke(HAIRLINE),
        ),
    )
