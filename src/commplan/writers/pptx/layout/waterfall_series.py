"""The bars of a waterfall as the series of a stacked chart, and which of them bears the label.

Programs stack positive and negative values apart, both from zero. So a bar that lies above zero
stands on an unseen base, one below hangs from it, and one across zero is two values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.report.blocks import Series, Tone
from commplan.writers.pptx.layout.waterfall_axis import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from commplan.report.blocks import Waterfall, WaterfallStep
    from commplan.writers.pptx.layout.waterfall_axis import Reach

BASE, WHOLES, HELPS, HURTS, UNDER = range(5)  # UNDER is what bars across zero have below it
HELPING, HURTING = {Tone.GOOD}, {Tone.WATCH, Tone.BAD}


class Segment(NamedTuple):
    """A value in a series, and the ends of the bar that it is drawn as."""

    series: int
    value: Decimal
    low: Decimal
    high: Decimal


def choose_role(step: WaterfallStep) -> int:
    """Return the series of a step: its tone says whether a change helps, else its sign."""
    if step.is_whole:
        return WHOLES
    if step.tone in HELPING or step.tone in HURTING:
        return HELPS if step.tone in HELPING else HURTS
    return HELPS if step.value >= 0 else HURTS


def split_reach(role: int, reach: Reach) -> tuple[Segment, ...]:
    """Return the values that draw a bar, the one with the most room for a label first."""
    low, high = reach.low, reach.high
    if low < 0 < high:
        parts = (Segment(role, high, ZERO, high), Segment(UNDER, low, low, ZERO))
        return parts if high >= -low else parts[::-1]
    if high <= 0 and low < 0:
        return (Segment(role, low - high, low, high), Segment(BASE, high, high, ZERO))
    return (Segment(role, high - low, low, high), Segment(BASE, low, ZERO, low))


def split_bars(
    steps: Sequence[WaterfallStep], reaches: Sequence[Reach]
) -> list[tuple[Segment, ...]]:
    """Return the values of each bar; a base of nothing is left out."""
    return [
        tuple(
            part
            for part in split_reach(choose_role(step), reach)
            if part.series != BASE or part.value
        )
        for step, reach in zip(steps, reaches, strict=True)
    ]


def make_series(block: Waterfall, bars: Sequence[tuple[Segment, ...]]) -> tuple[Series, ...]:
    """Return the series; the last one only where a bar lies across zero."""
    names = ("", *block.legend, "")
    values: list[list[Decimal | None]] = [[None] * len(bars) for _ in names]
    for place, parts in enumerate(bars):
        for part in parts:
            values[part.series][place] = part.value
    count = UNDER + any(part.series == UNDER for parts in bars for part in parts)
    pairs = list(zip(names, values, strict=True))[:count]
    return tuple(Series(name, tuple(column)) for name, column in pairs)
