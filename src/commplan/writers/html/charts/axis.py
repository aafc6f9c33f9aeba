"""The value axis of a chart: round ticks that hold every value, zero included."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_TICKS_WANTED: Final = 5
_HEADROOM: Final = 1.04


@dataclass(frozen=True, slots=True)
class Axis:
    """Ticks from the lowest to the highest, evenly spaced."""

    ticks: tuple[float, ...]

    def place(self, value: float) -> float:
        """Return where ``value`` stands: 0 at the lowest tick, 1 at the highest."""
        low, high = self.ticks[0], self.ticks[-1]
        return (value - low) / (high - low)


def make_axis(values: Iterable[float], *, from_zero: bool = True, is_whole: bool = False) -> Axis:
    """Return an axis for ``values``; lines may start above zero, lengths must not.

    Ticks between whole numbers would count half people: ``is_whole`` has none.
    """
    known = list(values) or [0.0]
    low, high = min(known), max(known)
    if from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        high += abs(high) or 1.0
    spread = high - low
    step = _round_step(spread * _HEADROOM / _TICKS_WANTED, is_whole=is_whole)
    room = spread * (_HEADROOM - 1) if high > 0 else 0.0
    first, last = math.floor(low / step), math.ceil((high + room) / step)
    return Axis(tuple(number * step for number in range(first, last + 1)))


def count_decimals(axis: Axis) -> int:
    """Return the digits that the ticks need to be told apart."""
    step = axis.ticks[1] - axis.ticks[0]
    return next((digits for digits in range(4) if _is_whole(step * 10**digits)), 4)


def _is_whole(value: float) -> bool:
    return math.isclose(value, round(value), abs_tol=1e-9)


def _round_step(rough: float, *, is_whole: bool) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    steps = (step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))
    if not is_whole:
        return next(steps)
    return next((step for step in steps if step >= 1 and _is_whole(step)), 1.0)
