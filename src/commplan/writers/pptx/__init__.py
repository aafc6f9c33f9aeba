"""The PPTX writer: pages and layouts first, OOXML last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.layout import cut_into_slides
from commplan.writers.pptx.output import write_deck

if TYPE_CHECKING:
    from commplan.report.blocks import Document
    from commplan.writers.written import Written

__all__ = ["cut_into_slides", "write_deck", "write_pptx"]


def write_pptx(document: Document) -> Written:
    """Write a document as a deck with native tables and charts."""
    return write_deck(cut_into_slides(document))
