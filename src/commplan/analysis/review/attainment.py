"""How far a KPI has come to its target, by its direction; see docs/spec/review-kpis.md."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, assert_never

if TYPE_CHECKING:
    from commplan.model.goals import Direction

MOST = Decimal("1.2")
"""No KPI counts for more than this in a score, and one that should be low and is 0 for this."""

_FULL = Decimal(1)
_NOTHING = Decimal(0)


class Band(NamedTuple):
    """The values between which a KPI should stay, both included."""

    low: Decimal
    high: Decimal


def make_band(
    target: Decimal | None, floor: Decimal | None, stretch: Decimal | None
) -> Band | None:
    """Return the band of a KPI that should stay within one.

    ``floor`` and ``stretch`` are its edges; where one of them is not written, the target is that
    edge. A target alone is a band without width.
    """
    written = [one for one in (floor, stretch) if one is not None]
    edges = written if len(written) > 1 else [*written, *([] if target is None else [target])]
    return Band(min(edges), max(edges)) if edges else None


def attain(
    direction: Direction, actual: Decimal | None, target: Decimal | None, band: Band | None = None
) -> Decimal | None:
    """Return the attainment as a share of the target, never below 0; None where it is unknown."""
    if actual is None:
        return None
    if direction == "within":
        return None if band is None else _attain_band(actual, band)
    if target is None:
        return None
    match direction:
        case "higher":
            return _attain_high(actual, target)
        case "lower":
            return _attain_low(actual, target)
        case _:
            assert_never(direction)


def _attain_high(actual: Decimal, target: Decimal) -> Decimal:
    """Return actual ÷ target; below a target of less than nothing, what is missing of its size."""
    if target == 0:
        return _FULL if actual >= 0 else _NOTHING
    return max(_FULL + (actual - target) / abs(target), _NOTHING)


def _attain_low(actual: Decimal, target: Decimal) -> Decimal:
    """Return target ÷ actual; nothing at all is as good as it gets."""
    if actual <= 0:
        return MOST if actual < target else _FULL if actual == target else _NOTHING
    return max(target / actual, _NOTHING)


def _attain_band(actual: Decimal, band: Band) -> Decimal:
    """Return 1 inside, and less by the distance in widths outside; a point has its own size."""
    if band.low <= actual <= band.high:
        return _FULL
    distance = band.low - actual if actual < band.low else actual - band.high
    width = band.high - band.low or abs(band.high)
    return max(_FULL - distance / width, _NOTHING) if width else _NOTHING
