"""Lines over categories, with a marker at each known value and a gap where there is none."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from commplan.writers.html.charts.axis import make_axis
from commplan.writers.html.charts.frame import (
    draw_categories,
    draw_frame,
    draw_plot,
    draw_value_grid,
    fit_margin,
    list_values,
    place_value,
    widest_label,
    word_tick,
)
from commplan.writers.html.charts.palette import choose_colours, draw_marker
from commplan.writers.html.svg import draw, join, percent
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from commplan.report.blocks import Chart, Series
    from commplan.writers.html.charts.axis import Axis

_NARROWEST: Final = 44.0
_ALL_LABELLED: Final = 2  # series; among more, labels would cover each other
_ABOVE, _BELOW = -10.0, 19.0


def draw_line_chart(chart: Chart, id_: str) -> tuple[Markup, float]:
    """Return the lines, and the narrowest width in pixels that shows all labels."""
    axis = make_axis(list_values(chart), from_zero=False, is_whole=chart.decimals == 0)
    margin = fit_margin(word_tick(tick, 1) for tick in axis.ticks)
    slot = max(_NARROWEST, widest_label(chart) + 8)
    names, height = draw_categories(chart.categories, slot)
    lines = join(_draw_all(chart, axis))
    plot = draw_plot(margin, draw_value_grid(axis), lines, names)
    return draw_frame(chart, id_, height, plot), margin + slot * len(chart.categories)


def _draw_all(chart: Chart, axis: Axis) -> Iterator[Markup]:
    pairs = list(zip(chart.series, choose_colours(chart), strict=True))
    for series, colour in pairs:
        yield join(_draw_line(series, colour, axis))
    for series, colour in pairs:
        yield join(draw_marker(colour, x, y) for x, y in filter(None, _place(series, axis)))
    yield join(_draw_labels(chart, axis))


def _place(series: Series, axis: Axis) -> list[tuple[str, float] | None]:
    count = len(series.values) or 1
    return [
        None if value is None else (percent((n + 0.5) / count), place_value(axis, float(value)))
        for n, value in enumerate(series.values)
    ]


def _draw_line(series: Series, colour: int, axis: Axis) -> Iterator[Markup]:
    for start, end in pairwise(_place(series, axis)):
        if start and end:
            yield draw(
                "line", x1=start[0], y1=start[1], x2=end[0], y2=end[1], class_=f"line l{colour}"
            )


def _draw_labels(chart: Chart, axis: Axis) -> Iterator[Markup]:
    """Label every value where the upper line's stand above and the lower line's below."""
    for number in range(len(chart.categories)):
        known = [
            value for value in (series.values[number] for series in chart.series)
            if value is not None
        ]  # fmt: skip
        if len(chart.series) > _ALL_LABELLED and number != len(chart.categories) - 1:
            continue
        for rank, value in enumerate(sorted(known, reverse=True)):
            shift = _BELOW if rank == 1 else _ABOVE
            yield draw(
                "text",
                word_value(value, chart.decimals),
                x=percent((number + 0.5) / len(chart.categories)),
                y=place_value(axis, float(value)) + shift,
                class_="value",
            )
