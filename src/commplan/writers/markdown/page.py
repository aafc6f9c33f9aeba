"""A whole document as one Markdown file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Chart, Pairs, RiskMap, Waterfall
from commplan.writers.clean import fold_text
from commplan.writers.markdown.anchors import slug_headings
from commplan.writers.markdown.blocks import write_block, write_pairs
from commplan.writers.markdown.inline import guard_start, write_heading_words, write_words
from commplan.writers.markdown.parts import Heading, Part, join_parts, write_part
from commplan.writers.wording import choose_colon
from commplan.writers.written import Loss, Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.blocks import Chapter, Document, Section


def write_markdown(document: Document) -> Written:
    """Return the document as UTF-8 Markdown; charts and risk maps become tables, as losses.

    The link at the end leads to the contents, or to the title where there are none.
    """
    front = tuple(_write_front(document))
    body = tuple(
        part for chapter in document.chapters for part in _write_chapter(chapter, document)
    )
    headings = [part for part in (*front, *body) if isinstance(part, Heading)]
    slugs = slug_headings(fold_text(heading.text) for heading in headings)
    ahead = sum(isinstance(part, Heading) for part in front)
    contents = _write_contents(headings, slugs, skip=ahead) if document.has_contents else ""
    back = _write_back(document, slugs[ahead - 1])
    parts = (*map(write_part, front), contents, *map(write_part, body), back)
    text = join_parts(part for part in parts if part)
    return Written(f"{text}\n".encode(), tuple(_list_losses(document)))


def _write_front(document: Document) -> Iterator[Part]:
    cover = document.cover
    yield Heading(1, cover.title)
    yield guard_start(write_words(cover.subtitle))
    yield write_pairs(Pairs(cover.facts), document.language)
    if document.has_contents:
        yield Heading(2, document.words.contents)


def _write_chapter(chapter: Chapter, document: Document) -> Iterator[Part]:
    yield Heading(2, chapter.title)
    for section in chapter.sections:
        yield from _write_section(section, document)


def _write_section(section: Section, document: Document) -> Iterator[Part]:
    yield Heading(3, section.headline)
    for block in section.blocks:
        yield from write_block(block, document)
    if section.source.strip():
        label = write_words(document.words.source) + choose_colon(document.language)
        yield f"> {guard_start(label + write_words(section.source))}"


def _write_contents(headings: list[Heading], slugs: tuple[str, ...], skip: int) -> str:
    deepest = 3
    return "\n".join(
        f"{'  ' * (heading.level - 2)}- [{write_heading_words(heading.text)}](#{slug})"
        for heading, slug in list(zip(headings, slugs, strict=True))[skip:]
        if heading.level <= deepest
    )


def _write_back(document: Document, anchor: str) -> str:
    footer = guard_start(write_words(document.footer))
    return f"---\n\n{footer}\n\n[{write_words(document.words.back_to_top)}](#{anchor})"


def _list_losses(document: Document) -> Iterator[Loss]:
    for chapter in document.chapters:
        for section in chapter.sections:
            for block in section.blocks:
                if isinstance(block, Chart | Waterfall | RiskMap):
                    yield Loss(section.key, type(block).__name__, "Table")
