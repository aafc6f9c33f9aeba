"""Pieces on pages: what fits stays together, what does not goes on, slack is shared out."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Box, Thing
from commplan.writers.pptx.grid import STACK_GAP
from commplan.writers.pptx.layout.arrange import arrange_blocks
from commplan.writers.pptx.layout.piece import Piece, Scale, share_slack

if TYPE_CHECKING:
    from commplan.report.blocks import Block

# Largest first. The last one is for dense tables, and only where it saves a second page.
AIRY_SCALES = (
    Scale(18, 14),
    Scale(16, 13),
)
AIRY_SHARE = 0.8  # of a page: large type is for pages that would else stay half empty
SCALES = (
    Scale(16, 12),
    Scale(15, 12),
    Scale(14, 12),
    Scale(13, 11),
    Scale(13, 10),
)
CLOSE = 1e-6  # inches; sums of floats are not exact


@dataclass(frozen=True, slots=True)
class Page:
    """Pieces one below the other."""

    pieces: tuple[Piece, ...]

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the pieces from the top, each with its share of the slack."""
        least = tuple(piece.least(box.width) for piece in self.pieces)
        most = tuple(piece.most(box.width) for piece in self.pieces)
        room = box.height - STACK_GAP * (len(self.pieces) - 1)
        things: list[Thing] = []
        top = box.top
        for piece, height in zip(self.pieces, share_slack(least, most, room), strict=True):
            things += piece.place(Box(box.left, top, box.width, height))
            top += height + STACK_GAP
        return tuple(things)


def cut_pages(key: str, blocks: tuple[Block, ...], width: float, height: float) -> list[Page]:
    """Cut the blocks of a section into pages at the largest size that needs the fewest."""
    for scale in AIRY_SCALES:
        pieces = arrange_blocks(key, blocks, scale, height)
        if _measure_pieces(pieces, width) <= height * AIRY_SHARE:
            return [Page(pieces)]
    settings = [arrange_blocks(key, blocks, scale, height) for scale in SCALES]
    for pieces in settings:
        if _measure_pieces(pieces, width) <= height + CLOSE:
            return [Page(pieces)]  # a smaller figure says more than its words in larger type
    trials = [fill_pages(pieces, width, height) for pieces in settings]
    single = next((pages for pages in trials if len(pages) == 1), None)
    return single or min(trials[:-1], key=len)


def _measure_pieces(pieces: tuple[Piece, ...], width: float) -> float:
    gaps = STACK_GAP * max(len(pieces) - 1, 0)
    return sum(piece.least(width) for piece in pieces) + gaps


def fill_pages(pieces: tuple[Piece, ...], width: float, height: float) -> list[Page]:
    """Fill page after page; a section without blocks has one empty page."""
    queue = deque(pieces)
    pages: list[Page] = []
    page: list[Piece] = []
    used = 0.0
    while queue:
        piece = queue.popleft()
        need = piece.least(width)
        room = height - used + CLOSE
        if need <= room:
            page.append(piece)
            used += need + STACK_GAP
            continue
        head, rest = _split_piece(piece, width, need, height, room, is_fresh=not page)
        page += [head] if head else []
        pages.append(Page(tuple(page)))
        page, used = [], 0.0
        queue.extendleft(reversed(rest))
    return [*pages, Page(tuple(page))] if page or not pages else pages


def _split_piece(
    piece: Piece,
    width: float,
    need: float,
    height: float,
    room: float,
    *,
    is_fresh: bool,
) -> tuple[Piece | None, tuple[Piece, ...]]:
    """Move a piece that fits a page of its own; cut one that does not."""
    if not is_fresh and need <= height:
        return None, (piece,)
    return piece.split(width, room)
