"""Each block of the content model as a view: the name of its template and what that lays out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from markupsafe import Markup

from commplan.report.blocks import (
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
from commplan.writers.html.charts import (
    ChartFigure,
    WaterfallFigure,
    draw_chart,
    draw_waterfall,
)
from commplan.writers.html.pyramid import Storey, view_pyramid
from commplan.writers.html.risk_map import draw_risk_map
from commplan.writers.html.table import TableView, view_table
from commplan.writers.html.tiles import TileView, view_tiles
from commplan.writers.html.year import YearFigure, draw_year

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.report.blocks import Block

Figure: TypeAlias = (
    ChartFigure
    | WaterfallFigure
    | YearFigure
    | TableView
    | tuple[TileView, ...]
    | tuple[Storey, ...]
    | Markup
    | None
)

_BESIDE: Final = 5  # columns of a table that still stands beside a figure


@dataclass(frozen=True, slots=True)
class View:
    """A block, the template that lays it out, and its figure where it has one."""

    template: str
    id: str
    block: Block
    figure: Figure = None


def view_blocks(
    blocks: tuple[Block, ...], id_: str, hues: Mapping[str, int]
) -> tuple[tuple[View, ...], ...]:
    """Return the views of a section in rows; a figure and what explains it share one.

    ``hues`` are the colours that names have in the whole document.
    """
    rows: list[tuple[View, ...]] = []
    for number, block in enumerate(blocks, 1):
        view = view_block(block, f"{id_}-{number}", hues)
        if rows and len(rows[-1]) == 1 and _stand_together(rows[-1][0].block, block):
            rows[-1] = (*rows[-1], view)
        else:
            rows.append((view,))
    return tuple(rows)


def view_block(block: Block, id_: str, hues: Mapping[str, int]) -> View:
    """Return the view of one block; ids inside it begin with ``id_``."""
    match block:
        case Chart() | Waterfall() | YearChart() | RiskMap() | Pyramid() | Table() | Tiles():
            return _view_figure(block, id_, hues)
        case Paragraph() | Bullets() | Pairs() | Panels() | Takeaway() | Steps():
            return View(_name_template(block), id_, block)
        case _:
            assert_never(block)


def _view_figure(
    block: Chart | Waterfall | YearChart | RiskMap | Pyramid | Table | Tiles,
    id_: str,
    hues: Mapping[str, int],
) -> View:
    match block:
        case Chart():
            view = View("chart", id_, block, draw_chart(block, id_, hues))
        case Waterfall():
            view = View("waterfall", id_, block, draw_waterfall(block, id_))
        case YearChart():
            view = View("year", id_, block, draw_year(block, id_))
        case RiskMap():
            view = View("risk_map", id_, block, draw_risk_map(block, id_))
        case Pyramid():
            view = View("pyramid", id_, block, view_pyramid(block))
        case Table():
            view = View("table", id_, block, view_table(block))
        case Tiles():
            view = View("tiles", id_, block, view_tiles(block))
        case _:
            assert_never(block)
    return view


def _name_template(
    block: Paragraph | Bullets | Pairs | Panels | Takeaway | Steps,
) -> str:
    match block:
        case Paragraph():
            name = "paragraph"
        case Bullets():
            name = "bullets"
        case Pairs():
            name = "pairs"
        case Panels():
            name = "panels"
        case Takeaway():
            name = "takeaway"
        case Steps():
            name = "steps"
        case _:
            assert_never(block)
    return name


def _stand_together(figure: Block, other: Block) -> bool:
    if not isinstance(figure, Chart | Waterfall | RiskMap):
        return False
    if isinstance(other, Table):
        return len(other.columns) <= _BESIDE
    return isinstance(other, Chart | Waterfall | Takeaway)
