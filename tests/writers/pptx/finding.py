"""Things of a deck by their kind or name, for tests that look at one block."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from commplan.writers.pptx import cut_into_slides
from tests.writers.pptx.reading import document_of

if TYPE_CHECKING:
    from commplan.report.blocks import Block
    from commplan.writers.pptx.deck import Text, Thing

Kind = TypeVar("Kind")


def draw_blocks(*blocks: Block) -> tuple[Thing, ...]:
    """Return the things on the pages of a section that has these blocks."""
    slides = cut_into_slides(document_of(*blocks)).slides
    return tuple(thing for slide in slides for thing in slide.things)


def find_kind(things: tuple[Thing, ...], kind: type[Kind]) -> list[Kind]:
    return [thing for thing in things if isinstance(thing, kind)]


def find_ending(things: tuple[Thing, ...], ending: str) -> list[Thing]:
    return [thing for thing in things if thing.name.endswith(ending)]


def read_words(text: Text) -> str:
    return "".join(span.text for para in text for span in para.spans)
