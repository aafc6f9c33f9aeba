"""How grave a risk is: bands of the 5 × 5 map."""

from __future__ import annotations

SEVERE_SCORE = 15
GRAVEST_IMPACT = 5
_BOUNDS = (5, 8, 12, SEVERE_SCORE)


def risk_band(probability: int, impact: int) -> int:
    """Return the band of a cell of the map by its score, 0 (low) to 4 (high); a house rule."""
    return sum(probability * impact >= bound for bound in _BOUNDS)


def is_severe(probability: int, impact: int) -> bool:
    """Tell whether a risk has to be guarded: score of 15 or more, or the gravest impact."""
    return probability * impact >= SEVERE_SCORE or impact == GRAVEST_IMPACT
