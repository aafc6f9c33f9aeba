"""Appendix: what activities said of themselves, in the planners' words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import items
from tests.examples.figures.slides.rows import tell_place

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

KINDS = ("well", "badly", "next")


def tell_lessons() -> list[Told]:
    lists = [one.get(kind, []) for one in items("Q2: activities") for kind in KINDS]
    count = sum(len(one) for one in lists if isinstance(one, list))
    source = "; ".join(f"Q2: activities[*].{kind}" for kind in KINDS)
    return tell_place("lessons-findings head", (f"{count} 条", source))
