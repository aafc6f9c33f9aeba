"""Days as places on the horizontal axis of the year chart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Box

if TYPE_CHECKING:
    from datetime import date

BLOCK_WIDTH = 1.02
NAMES_WIDTH = BLOCK_WIDTH + 0.08 + 1.5  # the group's block, a gap, the lane's name
NARROWEST = 0.05  # inches; a bar of one day must still be seen


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Both ends inclusive; each day is equally wide."""

    start: date
    end: date
    left: float
    width: float

    @property
    def right(self) -> float:
        """The end of the last day."""
        return self.left + self.width

    def find_day(self, day: date) -> float:
        """Return where a day begins, held within the axis."""
        days = (self.end - self.start).days + 1
        share = (day - self.start).days / max(days, 1)
        return self.left + self.width * min(max(share, 0.0), 1.0)

    def find_noon(self, day: date) -> float:
        """Return the middle of a day, held within the axis."""
        half = self.width / max((self.end - self.start).days + 1, 1) / 2
        return min(self.find_day(day) + half, self.right)

    def covers(self, start: date, end: date) -> bool:
        """Say whether any day of the range lies on the axis."""
        return start <= self.end and end >= self.start

    def cover_days(self, start: date, end: date, top: float, height: float) -> Box:
        """Return the box of a range of days, never too narrow to be seen nor off the axis."""
        left = self.find_day(start)
        days = (self.end - self.start).days + 1
        share = ((end - self.start).days + 1) / max(days, 1)
        right = self.left + self.width * min(max(share, 0.0), 1.0)
        left = min(left, self.right - NARROWEST)
        return Box(left, top, max(right - left, NARROWEST), height)
