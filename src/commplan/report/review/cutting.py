"""What fits on one page of a review: rows and lines by rank, the rest named with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from commplan.report.blocks import Paragraph
from commplan.report.headlines import measure_text
from commplan.report.tables import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.report.review.brief import ReviewBrief

MOST_ROWS = 9
SIZE_RANKS = {"large": 3, "medium": 2, "small": 1, None: 0}
"""By how much an activity comes first where a chart has not room for all."""

_WIDEST = 60.0
"""Full-width characters that two lines of a headline hold."""

_T = TypeVar("_T")


def cut_rows(
    brief: ReviewBrief, ranked: Sequence[_T], most: int = MOST_ROWS
) -> tuple[Sequence[_T], tuple[Paragraph, ...]]:
    """Return the first of a ranking, and the line that says how many more the appendix has."""
    left = len(ranked) - most
    if left <= 0:
        return ranked, ()
    return ranked[:most], (Paragraph(say(brief.words.frame.more.fill(left))),)


def choose_headline(*sentences: str) -> str:
    """Return the first sentence that two lines hold, the fullest first; else the last one."""
    for sentence in sentences:
        if sentence and measure_text(sentence) <= _WIDEST:
            return sentence
    return sentences[-1]


def cut_text(text: str, most: int) -> str:
    """Cut what would make a row or a line too high; the appendix has it in full."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
