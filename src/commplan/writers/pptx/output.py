"""A deck as bytes: the same deck gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.clean import clean_text
from commplan.writers.pptx.archive import unzip_parts, zip_parts
from commplan.writers.pptx.draw.markup import Pen
from commplan.writers.pptx.draw.slides import draw_slide
from commplan.writers.pptx.package import open_base_deck
from commplan.writers.written import Written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.writers.pptx.deck import Deck
    from commplan.writers.pptx.package import Leaf


def write_deck(deck: Deck) -> Written:
    """Write a deck as PPTX. Every block has a drawn form, so nothing is ever lost."""
    book = open_base_deck(deck.language, deck.accent)
    leaves = {
        slide.key: book.add_slide(slide.master.value, clean_text(slide.key))
        for slide in deck.slides
    }
    for page, slide in enumerate(deck.slides, 1):
        leaf = leaves[slide.key]
        draw_slide(slide, leaf, page, _make_pen(deck.language, leaf, leaves))
    parts = [
        (part.key, clean_text(part.title), [leaves[key] for key in part.slides])
        for part in deck.parts
    ]
    book.name_parts(deck.key, parts)
    book.describe(clean_text(deck.title), deck.language, deck.on)
    return Written(zip_parts(unzip_parts(book.save())))


def _make_pen(language: str, leaf: Leaf, leaves: Mapping[str, Leaf]) -> Pen:
    def relate_slide(key: str) -> str | None:
        return leaf.relate_slide(leaves[key]) if key in leaves else None

    return Pen(language, leaf.relate_link, relate_slide)
