"""Days as shares of the year chart's width, and labels that keep out of each other's way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from commplan.writers.html.text_size import measure_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

LEAST_WIDTH: Final = 740.0  # pixels; a narrower screen scrolls, so labels are fitted to this
LABEL_SIZE: Final = 11.5
_GAP: Final = 10.0


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The days of the chart, both ends inclusive."""

    start: date
    end: date

    def place_start(self, day: date) -> float:
        """Return where ``day`` begins: 0 at the left edge, 1 at the right, kept inside."""
        days = (self.end - self.start).days + 1
        return min(max((day - self.start).days / days, 0.0), 1.0)

    def place_end(self, day: date) -> float:
        """Return where ``day`` is over."""
        days = (self.end - self.start).days + 1
        return min(max(((day - self.start).days + 1) / days, 0.0), 1.0)

    def place_middle(self, day: date) -> float:
        """Return the noon of ``day``."""
        return (self.place_start(day) + self.place_end(day)) / 2


@dataclass(frozen=True, slots=True)
class Placed:
    """A label on a level (0 is the first); ``at`` is the share of the width it points to."""

    text: str
    at: float
    level: int
    opens_left: bool


def fit_width(text: str) -> float:
    """Return the share of the least width that a label takes."""
    return measure_text(text, LABEL_SIZE) / LEAST_WIDTH


def stagger_centred(labels: Sequence[tuple[str, float]], padding: float) -> tuple[Placed, ...]:
    """Place labels centred on their points, each on the first level where it is free.

    A label near an edge is pushed inside; ``padding`` is in pixels on either side.
    """
    ends: list[float] = []
    placed: list[Placed] = []
    for text, at in labels:
        half = fit_width(text) / 2 + padding / LEAST_WIDTH
        centre = min(max(at, half), 1 - half)
        level = _take_level(ends, centre - half, centre + half)
        placed.append(Placed(text, centre, level, opens_left=False))
    return tuple(placed)


def stagger_flags(labels: Sequence[tuple[str, float]], offset: float) -> tuple[Placed, ...]:
    """Place labels beside their points, to the right where the chart has room, else to the left."""
    ends: list[float] = []
    placed: list[Placed] = []
    for text, at in labels:
        length = fit_width(text) + offset / LEAST_WIDTH
        opens_left = at + length > 1
        left = at - length if opens_left else at
        placed.append(Placed(text, at, _take_level(ends, left, left + length), opens_left))
    return tuple(placed)


def count_levels(placed: Sequence[Placed]) -> int:
    """Return how many levels are in use, at least one."""
    return max((label.level for label in placed), default=0) + 1


def _take_level(ends: list[float], left: float, right: float) -> int:
    """Return the first level that is free from ``left`` on, and note that it is taken.

    Labels come in the order of their points; a level is known by the end of its last label.
    """
    level = next((n for n, end in enumerate(ends) if end <= left), len(ends))
    taken = right + _GAP / LEAST_WIDTH
    if level == len(ends):
        ends.append(taken)
    else:
        ends[level] = taken
    return level
