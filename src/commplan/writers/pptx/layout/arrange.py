"""Blocks of a section as pieces: which stand side by side, which one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from commplan.report.blocks import (
    Block,
    Bullets,
    Chart,
    Pairs,
    Panels,
    Paragraph,
    Pyramid,
    RiskMap,
    Steps,
    Table,
    Takeaway,
    Tiles,
    Waterfall,
    YearChart,
)
from commplan.writers.pptx.deck import Box, Thing
from commplan.writers.pptx.grid import WIDTH
from commplan.writers.pptx.layout.cards import set_panels
from commplan.writers.pptx.layout.comparison import set_chart
from commplan.writers.pptx.layout.dense import set_panel_lines, set_row_line, set_step_lines
from commplan.writers.pptx.layout.prose import set_list, set_paragraph, set_points, set_statements
from commplan.writers.pptx.layout.pyramid import set_pyramid
from commplan.writers.pptx.layout.risks import set_risks
from commplan.writers.pptx.layout.steps import set_steps
from commplan.writers.pptx.layout.tables import set_table
from commplan.writers.pptx.layout.takeaway import set_takeaway
from commplan.writers.pptx.layout.tiles import set_tiles
from commplan.writers.pptx.layout.waterfall import set_waterfall
from commplan.writers.pptx.layout.year import set_year

if TYPE_CHECKING:
    from commplan.writers.pptx.layout.piece import Piece, Scale, Split

SIDE_GAP = 0.4
HALF, TWO_THIRDS, MAP_SHARE = 0.5, 0.66, 0.4
COLUMNS_BESIDE = 5  # a table with more columns needs the whole width


@dataclass(frozen=True, slots=True)
class Beside:
    """Two pieces side by side; ``share`` of the width is the left one's."""

    left: Piece
    right: Piece
    share: float

    def least(self, width: float) -> float:
        """Return the height of the higher one."""
        left, right = self._widths(width)
        return max(self.left.least(left), self.right.least(right))

    def most(self, width: float) -> float:
        """Return the height up to which either of them gains."""
        left, right = self._widths(width)
        return max(self.left.most(left), self.right.most(right))

    def split(self, width: float, height: float) -> Split:
        """Keep the left one with the beginning of the right one; else one after the other."""
        left, right = self._widths(width)
        if self.left.least(left) > height:
            head, rest = self.left.split(width, height)
            return head, (*rest, self.right)
        if self.right.least(right) <= height:
            return self, ()
        head, rest = self.right.split(right, height)
        if head is None:
            return self.left, (self.right,)
        return Beside(self.left, head, self.share), rest

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Give each as much of the height as it can use."""
        left, right = self._widths(box.width)
        first = Box(box.left, box.top, left, min(box.height, self.left.most(left)))
        second = Box(box.right - right, box.top, right, min(box.height, self.right.most(right)))
        return (*self.left.place(first), *self.right.place(second))

    def _widths(self, width: float) -> tuple[float, float]:
        left = (width - SIDE_GAP) * self.share
        return left, width - SIDE_GAP - left


def arrange_blocks(
    key: str,
    blocks: tuple[Block, ...],
    scale: Scale,
    height: float,
) -> tuple[Piece, ...]:
    """Turn the blocks of a section into pieces for pages of ``height`` inches."""
    pieces: list[Piece] = []
    left = list(enumerate(blocks, 1))
    alone = len(blocks) == 1
    while left:
        number, block = left.pop(0)
        piece = _set_block(block, f"{key} {number}", scale, alone=alone)
        if left and len(piece) == 1:
            follower, next_block = left[0]
            share = _share_page(block, next_block)
            partner = _set_block(next_block, f"{key} {follower}", scale, alone=alone)
            if share and len(partner) == 1:
                pair = Beside(piece[0], partner[0], share)
                if isinstance(block, RiskMap) or pair.least(WIDTH) <= height:
                    left.pop(0)
                    pieces.append(pair)
                    continue
        pieces += piece
    return tuple(pieces)


def _share_page(first: Block, second: Block) -> float | None:
    """Return the left one's share of the width where two blocks belong side by side."""
    match first, second:
        case (Chart() | Waterfall() | Pyramid() | Table(), Takeaway()):
            return TWO_THIRDS
        case RiskMap(), Table() | Takeaway():
            return MAP_SHARE
        case Chart() | Waterfall(), Chart() | Waterfall():
            return HALF
        case Chart() | Waterfall(), Table(columns=columns) if len(columns) <= COLUMNS_BESIDE:
            return HALF
        case _:
            return None


def _set_block(  # noqa: C901, PLR0911, PLR0912  # one case for each kind of block
    block: Block,
    name: str,
    scale: Scale,
    *,
    alone: bool,
) -> tuple[Piece, ...]:
    match block:
        case Paragraph():
            return (set_paragraph(block, f"{name} paragraph", scale),)
        case Bullets():
            name = f"{name} list"
            return (set_points(block, name, scale) if alone else set_list(block, name, scale),)
        case Pairs():
            return (set_statements(block, f"{name} pairs", scale),)
        case Panels():
            name = f"{name} panels"
            return (
                (set_panel_lines(block, name, scale),)
                if scale.is_dense
                else set_panels(block, name, scale)
            )
        case Tiles():
            return set_tiles(block, f"{name} tiles")
        case Steps() if scale.is_dense:
            return (set_step_lines(block, f"{name} steps", scale),)
        case Steps():
            return set_steps(block, f"{name} steps", scale)
        case Pyramid():
            return (set_pyramid(block, f"{name} pyramid", scale),)
        case Table(rows=(_,)) if scale.is_dense and block.columns:
            return (set_row_line(block, f"{name} {block.key}", scale),)
        case Table():
            return (set_table(block, f"{name} {block.key}", scale, shows_caption=not alone),)
        case Chart():
            return (set_chart(block, f"{name} {block.key}"),)
        case Waterfall():
            return (set_waterfall(block, f"{name} {block.key}"),)
        case Takeaway():
            return (set_takeaway(block, f"{name} takeaway", scale),)
        case YearChart():
            return (set_year(block, f"{name} {block.key}"),)
        case RiskMap():
            return (set_risks(block, f"{name} {block.key}"),)
        case _:
            assert_never(block)
