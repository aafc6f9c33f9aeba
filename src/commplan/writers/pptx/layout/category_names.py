"""Names below the columns of a chart whose plot has an exact place: how many lines they take."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from commplan.writers.pptx.deck import POINTS_PER_INCH
from commplan.writers.pptx.fit import break_paragraph
from commplan.writers.pptx.layout.words import set_line

SIZES = (12, 11, 10, 9)
LINES_MOST = 3  # the program leaves out what has no room; the workbook has it all
PITCH = 1.25
AIR = 0.14  # inches above and below the names
COLUMN_SHARE = 0.92  # of a column's width that its name may take


class Names(NamedTuple):
    """The size in points at which the names are set, and the inches they take below the axis."""

    size: float
    height: float


@lru_cache(maxsize=256)
def fit_names(names: tuple[str, ...], column: float) -> Names:
    """Return the largest size at which names take the fewest lines of ``column`` inches."""
    lines = {size: _count_lines(names, size, column * COLUMN_SHARE) for size in SIZES}
    fewest = min(*lines.values(), LINES_MOST)
    size = next((size for size in SIZES if lines[size] <= fewest), SIZES[-1])
    height = min(lines[size], LINES_MOST) * size * PITCH / POINTS_PER_INCH + AIR
    return Names(size, height)


def _count_lines(names: tuple[str, ...], size: float, width: float) -> int:
    return max((len(break_paragraph(set_line(name, size), width)) for name in names), default=1)
