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
from commplan.writers.pptx.layout.front import Entry, count_contents, make_contents, make_cover
from commplan.writers.pptx.layout.hues import match_hues
from commplan.writers.pptx.layout.packing import pack_sections

if TYPE_CHECKING:
    from commplan.report.blocks import Chapter, Document, Section

DIVIDER = "divider"
SOURCE_GAP = " | "


def cut_into_slides(document: Document) -> Deck:
    """Lay a document out as slides; each chapter becomes a part of the deck.

    The appendix stands behind a divider with its own contents; its sections share pages.
    """
    entries = _list_chapters(document)
    divided = [chapter for chapter, _ in entries if chapter.is_appendix]
    has_divider = len(divided) > 1
    story = [entry for entry in entries if not (has_divider and entry[0].is_appendix)]
    looked_up = [entry for entry in entries if has_divider and entry[0].is_appendix]
    contents = count_contents(len(story) + has_divider) if document.has_contents else 0
    before = 1 + contents
    listed, before = _list_entries(story, before)
    divider: tuple[Slide, ...] = ()
    if has_divider:
        listed.append(Entry(document.words.appendix, DIVIDER, before + 1))
        after, _ = _list_entries(looked_up, before + count_contents(len(looked_up)))
        divider = make_contents(document, DIVIDER, document.words.appendix, after)
    front = (
        make_cover(document),
        *(
            make_contents(document, "contents", document.words.contents, listed)
            if document.has_contents
            else ()
        ),
    )
    told = match_hues([slide for _, slides in story for slide in slides])
    rest = match_hues([slide for _, slides in looked_up for slide in slides])
    return Deck(
        document.key,
        document.cover.title,
        document.language,
        document.on,
        (*front, *told, *divider, *rest),
        (
            _make_part("front", document.cover.title, front),
            *(_make_part(one.key, one.title, slides) for one, slides in story if slides),
            *((_make_part(DIVIDER, document.words.appendix, divider),) if divider else ()),
            *(_make_part(one.key, one.title, slides) for one, slides in looked_up if slides),
        ),
    )


def _list_chapters(document: Document) -> list[tuple[Chapter, tuple[Slide, ...]]]:
    """Return every chapter with its slides."""
    is_packed = sum(chapter.is_appendix for chapter in document.chapters) > 1
    return [
        (
            chapter,
            _pack_chapter(document, place)
            if is_packed and chapter.is_appendix
            else _cut_chapter(document, place),
        )
        for place, chapter in enumerate(document.chapters)
    ]


def _list_entries(
    chapters: list[tuple[Chapter, tuple[Slide, ...]]], before: int
) -> tuple[list[Entry], int]:
    """Return the lines of the contents, and how many slides stand before what follows."""
    entries = []
    for chapter, slides in chapters:
        first = slides[0].key if slides else None
        entries.append(Entry(chapter.title, first, before + 1 if slides else None))
        before += len(slides)
    return entries, before


def _make_part(key: str, title: str, slides: tuple[Slide, ...]) -> Part:
    return Part(key, title, tuple(slide.key for slide in slides))


def _pack_chapter(document: Document, place: int) -> tuple[Slide, ...]:
    """Put the sections of an appendix on shared pages under the title of their chapter."""
    chapter = document.chapters[place]
    title = chapter.title if chapter.title.strip() else document.cover.title
    body = frame_headline(title, "").body
    pages = pack_sections(chapter.sections, body.width, body.height)
    sources = dict.fromkeys(section.source for section in chapter.sections)
    tracker = draw_tracker([other.title for other in document.chapters], place)
    slides = []
    for number, page in enumerate(pages, 1):
        suffix = f" ({number}/{len(pages)})" if len(pages) > 1 else ""
        frame = frame_headline(title, suffix)
        things = (
            *tracker,
            *frame.rule,
            *page.place(frame.body),
            *draw_source(document.words.source, SOURCE_GAP.join(filter(None, sources))),
        )
        key = chapter.key if number == 1 else f"{chapter.key}/{number}"
        footer = fit_footer(document.footer)
        slides.append(Slide(key, frame.master, frame.title, things, footer=footer))
    return tuple(slides)


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
    pages, frames = fit_section(headline, section, is_single=not document.has_contents)
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


def fit_section(
    headline: str, section: Section, *, is_single: bool
) -> tuple[list[Page], list[Frame]]:
    """Cut a section into pages under its headline; one that ``is_single`` is meant for one page.

    A section of several pages has their number behind the headline, which may need a line more:
    then the body is lower, and the pages are cut again.
    """
    frame, key, blocks = frame_headline(headline, ""), section.key, section.blocks
    width, height = frame.body.width, frame.body.height
    pages = cut_pages(key, blocks, width, height, is_single=is_single)
    if len(pages) == 1:
        return pages, [frame]
    widest = frame_headline(headline, f" ({len(pages)}/{len(pages)})")
    if widest.body != frame.body:
        pages = cut_pages(key, blocks, width, widest.body.height, is_single=is_single)
    suffixes = (f" ({number}/{len(pages)})" for number in range(1, len(pages) + 1))
    return pages, [frame_headline(headline, suffix) for suffix in suffixes]
