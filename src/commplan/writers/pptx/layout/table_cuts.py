"""After how many rows a table that goes on over pages is cut."""

from __future__ import annotations

FEWEST_ROWS = 3  # on either side of a cut
CLOSE = 1e-6  # inches; sums of floats are not exact


def count_fitting(heights: list[float], room: float) -> int:
    """Return how many of the first rows stand in ``room`` inches."""
    used = 0.0
    for count, height in enumerate(heights):
        used += height
        if used > room + CLOSE:
            return count
    return len(heights)


def fill_cut(heights: list[float], fitting: int) -> int:
    """Return how many rows to keep: all that fit, unless too few would be left."""
    return fitting - max(FEWEST_ROWS - (len(heights) - fitting), 0)


def balance_cut(heights: list[float], fitting: int, room: float) -> int:
    """Return how many rows to keep: the fewest that do not need a page more than all that fit."""
    most = fitting - max(FEWEST_ROWS - (len(heights) - fitting), 0)
    pages = _count_pages(heights[most:], room)
    share = sum(heights) / (pages + 1)
    return next(
        (
            count
            for count in range(1, most)
            if sum(heights[:count]) >= share - CLOSE
            and _count_pages(heights[count:], room) == pages
        ),
        most,
    )


def _count_pages(heights: list[float], room: float) -> int:
    pages, left = 0, 0.0
    for height in heights:
        if height > left + CLOSE:
            pages, left = pages + 1, room
        left -= height
    return pages
