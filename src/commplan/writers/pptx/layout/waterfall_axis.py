"""From which value to which each bar of a waterfall goes, and where its axis begins and ends."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.report.blocks import WaterfallStep

ZERO = Decimal(0)
BREAK_BELOW = Decimal("0.35")  # share of the highest value: if changes span less, they are slivers
FOOT = Decimal("0.6")  # what stays of the wholes below the lowest value, as a share of the changes
NICE = (Decimal(5), Decimal(2), Decimal(1))


class Reach(NamedTuple):
    """The value where a bar begins, and the one where it ends."""

    start: Decimal
    end: Decimal

    @property
    def low(self) -> Decimal:
        """The lower end."""
        return min(self.start, self.end)

    @property
    def high(self) -> Decimal:
        """The upper end."""
        return max(self.start, self.end)


class Axis(NamedTuple):
    """The values at the lower and upper edge; a broken axis does not begin at zero."""

    low: Decimal
    high: Decimal

    @property
    def is_broken(self) -> bool:
        """Tell whether the bars of wholes are cut off."""
        return self.low > 0

    def find_share(self, value: Decimal) -> float:
        """Return how far up a value is: 0 is the lower edge, 1 the upper one."""
        share = (value - self.low) / (self.high - self.low)
        return float(min(max(share, ZERO), Decimal(1)))


def list_reaches(steps: Sequence[WaterfallStep]) -> tuple[Reach, ...]:
    """Return the reach of each bar: a whole begins at zero, a change where the bar before ended."""
    level = ZERO
    reaches: list[Reach] = []
    for step in steps:
        start, end = (ZERO, step.value) if step.is_whole else (level, level + step.value)
        reaches.append(Reach(start, end))
        level = end
    return tuple(reaches)


def choose_axis(
    steps: Sequence[WaterfallStep], reaches: Sequence[Reach], headroom: Decimal
) -> Axis:
    """Return an axis from zero, or from a round number where changes would be slivers of wholes.

    ``headroom`` is the share of the axis that stays free above, and below bars under zero.
    """
    levels = [reach.end for reach in reaches] + [
        reach.start for step, reach in zip(steps, reaches, strict=True) if not step.is_whole
    ]
    least, most = min(levels, default=ZERO), max(levels, default=ZERO)
    low = find_break(least, most)
    if low is None:
        low = min(least, ZERO)
    high = max(most, ZERO)
    spread = (high - low) or Decimal(1)
    margin = spread * headroom / (1 - headroom)
    return Axis(low - (margin / 2 if low < 0 else ZERO), high + margin)


def find_break(least: Decimal, most: Decimal) -> Decimal | None:
    """Return the round number from which to begin between ``least`` and ``most``, if any.

    3,360 to 3,565: the changes span 205, so it is 123 or more below 3,360 in steps of 100: 3,200.
    """
    spread = most - least
    if least <= 0 or spread <= 0 or spread >= most * BREAK_BELOW:
        return None
    step = round_step(spread / 2)
    low = ((least - spread * FOOT) / step).to_integral_value(ROUND_FLOOR) * step
    return low if low > 0 else None


def round_step(value: Decimal) -> Decimal:
    """Return the largest of 1, 2, 5, 10, 20, 50 … (or 0.5, 0.2, 0.1 …) that is not above."""
    unit = Decimal(1).scaleb(value.adjusted())
    return next(factor * unit for factor in NICE if factor * unit <= value)
