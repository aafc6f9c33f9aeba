"""A doughnut: shares of a whole, the first at the top and clockwise from there."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from commplan.writers.html.charts.palette import choose_colours
from commplan.writers.html.svg import draw
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from commplan.report.blocks import Chart

_SIZE: Final = 220.0
_OUTER: Final = 106.0
_INNER: Final = 60.0
_SMALLEST_LABELLED: Final = 0.055
_HALF: Final = 0.5


def draw_doughnut(chart: Chart, id_: str) -> tuple[Markup, float]:
    """Return the ring of the first series, and its width in pixels."""
    svg = draw(
        "svg",
        draw("title", chart.title, id=f"{id_}-t"),
        draw("desc", chart.alt, id=f"{id_}-d"),
        *_draw_slices(chart),
        class_="doughnut",
        role="img",
        aria_labelledby=f"{id_}-t",
        aria_describedby=f"{id_}-d",
        viewBox=f"0 0 {_SIZE:.0f} {_SIZE:.0f}",
        width=_SIZE,
        height=_SIZE,
    )
    return svg, _SIZE


def _draw_slices(chart: Chart) -> Iterator[Markup]:
    values = [value or Decimal(0) for series in chart.series[:1] for value in series.values]
    total = float(sum(values)) or 1.0
    done = 0.0
    for value, colour in zip(values, choose_colours(chart), strict=True):
        share = float(value) / total
        path = _outline(done, share)
        yield draw("path", d=path, class_=f"s{colour} slice")
        if colour > 1:
            yield draw("path", d=path, fill=f"url(#hatch-{colour})")
        if share >= _SMALLEST_LABELLED:
            x, y = _point((_OUTER + _INNER) / 2, done + share / 2)
            label = word_value(value, chart.decimals)
            yield draw("text", label, x=x, y=y + 4, class_=f"inside on-s{colour}")
        done += share


def _outline(start: float, share: float) -> str:
    """Return the path of a slice; a whole ring is cut short, since arcs end where they begin."""
    end = start + min(share, 0.9999)
    large = int(end - start > _HALF)
    a, b = _point(_OUTER, start), _point(_OUTER, end)
    c, d = _point(_INNER, end), _point(_INNER, start)
    return (
        f"M{a[0]:.2f} {a[1]:.2f}A{_OUTER} {_OUTER} 0 {large} 1 {b[0]:.2f} {b[1]:.2f}"
        f"L{c[0]:.2f} {c[1]:.2f}A{_INNER} {_INNER} 0 {large} 0 {d[0]:.2f} {d[1]:.2f}Z"
    )


def _point(radius: float, turn: float) -> tuple[float, float]:
    angle = math.tau * (turn - 0.25)
    return _SIZE / 2 + radius * math.cos(angle), _SIZE / 2 + radius * math.sin(angle)
