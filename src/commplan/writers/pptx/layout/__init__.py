"""Layout: a Document becomes a Deck, with every length measured before it is drawn."""

from __future__ import annotations

from commplan.writers.pptx.layout.cut import cut_into_slides

__all__ = ["cut_into_slides"]
