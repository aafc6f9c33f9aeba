"""Drawings as small as a word: a bar beside a figure, a line of its values up to now.

They repeat what words beside them say, so they are hidden from who listens.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from commplan.writers.html.svg import draw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from commplan.report.blocks import Meter

_METER_WIDTH: Final = 84.0
_METER_HEIGHT: Final = 20.0
_BAR_HEIGHT: Final = 12.0
_TREND_WIDTH: Final = 92.0
_TREND_HEIGHT: Final = 28.0
_INSET: Final = 5.0  # pixels around the line, for the dot at its end
_FEWEST: Final = 2  # values that make a line
_DOT: Final = 3.5


def draw_meter(meter: Meter) -> Markup:
    """Return a bar from 0 to the limit, with a tick at the plan; it never leaves its track."""
    limit = max(meter.limit, Decimal(1))
    share = min(max(meter.share, Decimal(0)), limit)
    top = (_METER_HEIGHT - _BAR_HEIGHT) / 2
    width, tick = (float(part / limit) * _METER_WIDTH for part in (share, Decimal(1)))
    x = min(max(tick, 1.0), _METER_WIDTH - 1)
    return draw(
        "svg",
        draw("rect", y=top, width=_METER_WIDTH, height=_BAR_HEIGHT, class_="track"),
        draw("rect", y=top, width=width, height=_BAR_HEIGHT, class_="filled"),
        draw("line", x1=x, x2=x, y1=0, y2=_METER_HEIGHT, class_="plan-tick"),
        width=_METER_WIDTH,
        height=_METER_HEIGHT,
        aria_hidden="true",
    )


def draw_trend(values: Sequence[Decimal]) -> Markup | None:
    """Return a line through the values with a dot at the last one; None where there is no line."""
    if len(values) < _FEWEST:
        return None
    places = _place(values)
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return draw(
        "svg",
        draw("polyline", points=path),
        draw("circle", cx=places[-1][0], cy=places[-1][1], r=_DOT),
        width=_TREND_WIDTH,
        height=_TREND_HEIGHT,
        aria_hidden="true",
    )


def _place(values: Sequence[Decimal]) -> list[tuple[float, float]]:
    """Spread the values over the drawing; values that are all alike stand in its middle."""
    low, high = min(values), max(values)
    spread = high - low
    wide, tall = _TREND_WIDTH - 2 * _INSET, _TREND_HEIGHT - 2 * _INSET
    return [
        (
            _INSET + wide * number / (len(values) - 1),
            _INSET + tall * float((high - value) / spread if spread else Decimal("0.5")),
        )
        for number, value in enumerate(values)
    ]
