"""The rows of the year chart, in pixels; the style sheet gives the names beside it the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

QUARTERS: Final = 28.0
MONTHS: Final = 26.0
LEVEL: Final = 24.0
LANE: Final = 30.0
TALL_LANE: Final = 48.0
GROUP_GAP: Final = 8.0
FLAGS_TOP: Final = 22.0
FLAG: Final = 20.0


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the parts of a sheet begin and end, from its top."""

    band_levels: int
    lane_height: float
    lanes_end: float

    @property
    def lanes_top(self) -> float:
        """The lower edge of quarters, months and the labels of bands."""
        return QUARTERS + MONTHS + self.band_levels * LEVEL


def lay_rows(band_levels: int, lane_counts: list[int], *, is_tall: bool) -> Rows:
    """Return the rows of a sheet whose groups have these many lanes."""
    lane_height = TALL_LANE if is_tall else LANE
    lanes = sum(count * lane_height + GROUP_GAP for count in lane_counts)
    return Rows(band_levels, lane_height, QUARTERS + MONTHS + band_levels * LEVEL + lanes)
