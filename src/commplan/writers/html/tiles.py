"""Tiles with the lines of their values up to now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.writers.html.small import draw_trend

if TYPE_CHECKING:
    from markupsafe import Markup

    from commplan.report.blocks import Tile, Tiles


class TileView(NamedTuple):
    """A tile, and its line where it has values for one."""

    tile: Tile
    trend: Markup | None


def view_tiles(tiles: Tiles) -> tuple[TileView, ...]:
    """Return the tiles ready for their template."""
    return tuple(TileView(tile, draw_trend(tile.trend)) for tile in tiles.tiles)
