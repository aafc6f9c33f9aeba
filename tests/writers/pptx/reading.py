"""What stands on the slides of a written deck, read back without the writer's own code."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pptx import Presentation

from commplan.report.blocks import Section
from commplan.writers.pptx import write_pptx
from tests.writers.sample_document import sample_document

if TYPE_CHECKING:
    from commplan.report.blocks import Block, Document


def open_deck(data: bytes) -> Any:  # noqa: ANN401  # python-pptx has no types
    return Presentation(io.BytesIO(data))


def list_titles(data: bytes) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in open_deck(data).slides]


def list_tables(data: bytes) -> list[list[list[str]]]:
    """Return the cells' words of all tables, a table as rows."""
    return [
        [[cell.text_frame.text for cell in row.cells] for row in shape.table.rows]
        for slide in open_deck(data).slides
        for shape in slide.shapes
        if shape.has_table
    ]


def document_of(*blocks: Block, headline: str = "一句结论", source: str = "来源") -> Document:
    """Return the sample with one chapter, whose only section has these blocks."""
    document = sample_document()
    section = Section("section", headline, blocks, source)
    chapter = replace(document.chapters[0], sections=(section,))
    return replace(document, chapters=(chapter,))


def write_blocks(*blocks: Block, headline: str = "一句结论") -> bytes:
    return write_pptx(document_of(*blocks, headline=headline)).data
