"""The cover and the contents."""

from __future__ import annotations

from dataclasses import dataclass
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
ENTRIES_A_PAGE = 24
ENTRIES_A_COLUMN = 12
ENTRY_SIZES = {1: 18, 2: 15}  # by the number of columns
PAGE_SIZE = 14
COLUMN_GAP = 0.5
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: a chapter, and key and number of its first slide, if it has one."""

    title: str
    slide: str | None
    page: int | None


def make_contents(
    document: Document, key: str, words: str, entries: Sequence[Entry]
) -> tuple[Slide, ...]:
    """List chapters under ``words`` with links to their first slides, in two columns if many."""
    wordings = (words, document.cover.title)
    words = next((words for words in wordings if words.strip()), document.key)
    title, is_cut = _fit_title(words, CONTENTS_SIZES, CONTENTS_TITLE)
    subtitle = _fit_line(document.cover.title, (14, 12, 11, 10, 9), CONTENTS_SUBTITLE)
    pages = count_contents(len(entries))
    per_page = -(-len(entries) // pages)
    return tuple(
        Slide(
            key if page == 0 else f"{key}/{page + 1}",
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


def _draw_entries(entries: Sequence[Entry], before: int) -> tuple[Thing, ...]:
    columns = 1 if len(entries) <= ENTRIES_A_COLUMN else 2
    rows = -(-len(entries) // columns)
    height = min(ENTRY_HEIGHT, LIST.height / max(rows, 1))
    top = LIST.top + (LIST.height - height * rows) / 2
    width = (LIST.width - COLUMN_GAP * (columns - 1)) / columns
    return tuple(
        thing
        for place, entry in enumerate(entries)
        for column, row in [divmod(place, rows)]
        for left in [LIST.left + column * (width + COLUMN_GAP)]
        for thing in _draw_entry(
            entry, Box(left, top + row * height, width, height), before + place + 1, columns
        )
    )


def _draw_entry(entry: Entry, row: Box, number: int, columns: int) -> tuple[Thing, ...]:
    name = f"chapter {number}"
    left = NUMBER_WIDTH / columns
    words = Box(row.left + left, row.top, row.width - left - PAGE_WIDTH / columns, row.height)
    size = ENTRY_SIZES[columns]
    shown = shorten_text(entry.title, size, words.width, bold=True)
    line = set_line(shown, size, TEXT, bold=True, leading=1.2)
    count = set_line(
        "" if entry.page is None else str(entry.page),
        min(size, PAGE_SIZE),
        QUIET,
        side=Side.END,
        leading=1.2,
    )
    return (
        Shape(
            f"{name} number",
            Box(row.left, row.top, left, row.height),
            text=(set_line(f"{number:02}", size + 2 / columns, BLUE, bold=True, leading=1.2),),
            anchor=Anchor.MIDDLE,
        ),
        Shape(
            name,
            words,
            text=(line,) if shown else (),
            anchor=Anchor.MIDDLE,
            alt="" if shown == entry.title else entry.title,
            jump=entry.slide,
        ),
        *(
            ()
            if entry.page is None
            else (
                Shape(
                    f"{name} page",
                    Box(words.right, row.top, PAGE_WIDTH / columns, row.height),
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
