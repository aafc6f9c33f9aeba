"""What every block becomes before it has a place: something that knows how high it must be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from commplan.writers.pptx.deck import Box, Thing


@dataclass(frozen=True, slots=True)
class Scale:
    """The sizes of one section in points: running text, and words in tables.

    ``is_dense`` sets in lines what else stands in boxes, for pages where one looks things up.
    """

    body: float
    table: float
    is_dense: bool = False


class Piece(Protocol):
    """A part of a page. Widths and heights are inches."""

    def least(self, width: float) -> float:
        """Return the height without which text would leave its box."""

    def most(self, width: float) -> float:
        """Return the height beyond which more room adds nothing."""

    def split(self, width: float, height: float) -> Split:
        """Cut off what fits ``height``; called only where the whole does not fit a page."""

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw into ``box``, which is at least as high as ``least`` says."""


Split: TypeAlias = tuple[Piece | None, tuple[Piece, ...]]


def share_slack(least: tuple[float, ...], most: tuple[float, ...], room: float) -> list[float]:
    """Give each piece its least height and an even share of what is left, up to its most."""
    heights = list(least)
    open_ones = [place for place in range(len(least)) if most[place] > least[place]]
    slack = room - sum(least)
    while open_ones and slack > 1e-6:  # noqa: PLR2004  # a millionth of an inch is nothing
        share = slack / len(open_ones)
        for place in open_ones:
            grown = min(share, most[place] - heights[place])
            heights[place] += grown
            slack -= grown
        open_ones = [place for place in open_ones if most[place] - heights[place] > 1e-9]  # noqa: PLR2004  # the same
    return heights
