"""A document as slides: cover, contents, and each section on as many slides as it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Deck, Part, Slide
from commplan.writers.pptx.layout.flow import Page, cut_pages
from commplan.writers.pptx.layout.frame import (
    Frame,
    draw_source,
    draw_tracker,
    fit_footer,
    frame_headline,
)
from commplan.writers.pptx.layout.front import count_contents, make_contents, make_cover
from commplan.writers.pptx.layout.hues import match_hues

if TYPE_CHECKING:
    from commplan.report.blocks import Chapter, Document, Section


def cut_into_slides(document: Document) -> Deck:
    """Lay a document out as slides; each chapter becomes a part of the deck."""
    chapters = [_cut_chapter(document, place) for place in range(len(document.chapters))]
    before = 1 + count_contents(len(chapters))
    firsts: list[str | None] = []
    numbers: list[int | None] = []
    for chapter in chapters:
        firsts.append(chapter[0].key if chapter else None)
        numbers.append(before + 1 if chapter else None)
        before += len(chapter)
    slides = match_hues([slide for chapter in chapters for slide in chapter])
    front = (make_cover(document), *make_contents(document, firsts, numbers))
    return Deck(
        document.key,
        document.cover.title,
        document.language,
        document.on,
        (*front, *slides),
        (
            Part("front", document.cover.title, tuple(slide.key for slide in front)),
            *(
                Part(chapter.key, chapter.title, tuple(slide.key for slide in members))
                for chapter, members in zip(document.chapters, chapters, strict=True)
                if members
            ),
        ),
    )


def _cut_chapter(document: Document, place: int) -> tuple[Slide, ...]:
    chapter = document.chapters[place]
    return tuple(
        slide
        for section in chapter.sections
        for slide in _cut_section(document, chapter, section, place)
    )


def _cut_section(
    document: Document,
    chapter: Chapter,
    section: Section,
    place: int,
) -> tuple[Slide, ...]:
    wordings = (section.headline, chapter.title, document.cover.title, section.key)
    headline = next((words for words in wordings if words.strip()), section.key)
    key = f"{chapter.key}/{section.key}"
    pages, frames = fit_section(headline, section)
    tracker = draw_tracker([other.title for other in document.chapters], place)
    source = draw_source(document.words.source, section.source)
    return tuple(
        Slide(
            key if number == 1 else f"{key}/{number}",
            frame.master,
            frame.title,
            (*tracker, *frame.rule, *page.place(frame.body), *source),
            footer=fit_footer(document.footer),
        )
        for number, (page, frame) in enumerate(zip(pages, frames, strict=True), 1)
    )


def fit_section(headline: str, section: Section) -> tuple[list[Page], list[Frame]]:
    """Cut a section into pages under its headline.

    A section of several pages has their number behind the headline, which may need a line more:
    then the body is lower, and the pages are cut again.
    """
    frame = frame_headline(headline, "")
    pages = cut_pages(section.key, section.blocks, frame.body.width, frame.body.height)
    if len(pages) == 1:
        return pages, [frame]
    widest = frame_headline(headline, f" ({len(pages)}/{len(pages)})")
    if widest.body != frame.body:
        pages = cut_pages(section.key, section.blocks, widest.body.width, widest.body.height)
    suffixes = (f" ({number}/{len(pages)})" for number in range(1, len(pages) + 1))
    return pages, [frame_headline(headline, suffix) for suffix in suffixes]
