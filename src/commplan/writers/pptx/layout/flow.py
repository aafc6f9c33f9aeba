"""Pieces on pages: what fits stays together, what does not goes on, slack is shared out."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Box, Thing
from commplan.writers.pptx.grid import STACK_GAP
from commplan.writers.pptx.layout.arrange import arrange_blocks
from commplan.writers.pptx.layout.piece import Piece, Scale, share_slack
from commplan.writers.pptx.layout.year import Year

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
LARGEST_SCALE, SMALLEST_SCALE = Scale(18, 16), Scale(12, 9)  # of what has one page to itself
CLOSE = 1e-6  # inches; sums of floats are not exact


@dataclass(frozen=True, slots=True)
class Page:
    """Pieces one below the other."""

    pieces: tuple[Piece, ...]

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the pieces from the top, each with its share of the slack."""
        room = box.height - STACK_GAP * (len(self.pieces) - 1)
        things: list[Thing] = []
        top = box.top
        for piece, height in zip(self.pieces, self._share_room(box.width, room), strict=True):
            things += piece.place(Box(box.left, top, box.width, height))
            top += height + STACK_GAP
        return tuple(things)

    def _share_room(self, width: float, room: float) -> list[float]:
        """Give slack to lanes first: words touch in low lanes, rows of a table are high enough."""
        least = tuple(piece.least(width) for piece in self.pieces)
        most = tuple(piece.most(width) for piece in self.pieces)
        with_lanes = tuple(
            high if isinstance(piece, Year) else low
            for piece, low, high in zip(self.pieces, least, most, strict=True)
        )
        return share_slack(tuple(share_slack(least, with_lanes, room)), most, room)


def cut_pages(
    key: str, blocks: tuple[Block, ...], width: float, height: float, *, is_single: bool
) -> list[Page]:
    """Cut the blocks of a section into pages at the largest size that needs the fewest.

    What ``is_single`` is meant for one page, and is set larger or smaller than others to fill it.
    """
    for scale in (LARGEST_SCALE, *AIRY_SCALES) if is_single else AIRY_SCALES:
        pieces = arrange_blocks(key, blocks, scale, height)
        if _measure_pieces(pieces, width) <= height * AIRY_SHARE:
            return [Page(pieces)]
    settings = [arrange_blocks(key, blocks, scale, height) for scale in SCALES]
    for measure in (_measure_eased, _measure_pieces):
        for pieces in settings:
            if measure(pieces, width) <= height + CLOSE:
                return [Page(pieces)]  # a smaller figure says more than its words in larger type
    trials = [fill_pages(pieces, width, height) for pieces in settings]
    single = next((pages for pages in trials if len(pages) == 1), None)
    if single is None and is_single:
        pieces = arrange_blocks(key, blocks, SMALLEST_SCALE, height)
        if _measure_pieces(pieces, width) <= height + CLOSE:
            return [Page(pieces)]
    return single or min(trials[:-1], key=len)


def _measure_eased(pieces: tuple[Piece, ...], width: float) -> float:
    """Return the height with lanes in which words stand free of what is below them."""
    eases = (piece.ease(width) - piece.least(width) for piece in pieces if isinstance(piece, Year))
    return _measure_pieces(pieces, width) + sum(eases)


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
