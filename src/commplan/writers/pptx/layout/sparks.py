"""Values as the points of a small line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.palette import BLUE, LIGHTS, MOODS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from commplan.report.blocks import Tone
    from commplan.writers.pptx.deck import Colour

FEWEST_VALUES = 2
DIGITS = 4  # of a share: finer than anything seen in a line of an inch


def scale_values(values: Sequence[Decimal]) -> tuple[tuple[float, float], ...]:
    """Return a point for each value, as shares of a box, from its upper left corner.

    Nothing where there is no line to draw: fewer than two values, or one that is no number. Equal
    values lie in the middle.
    """
    if len(values) < FEWEST_VALUES or not all(value.is_finite() for value in values):
        return ()
    least, most = min(values), max(values)
    spread, last = most - least, len(values) - 1
    return tuple(
        (place / last, round(float((most - value) / spread), DIGITS) if spread else 0.5)
        for place, value in enumerate(values)
    )


def colour_trend(tone: Tone) -> Colour:
    """Return the colour of a line: that of its light, else blue."""
    return MOODS[tone].words if tone in LIGHTS else BLUE
