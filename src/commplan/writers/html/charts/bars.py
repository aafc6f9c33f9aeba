"""Horizontal bars: one row a category, the name in the margin, the value at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.writers.html.charts.axis import make_axis
from commplan.writers.html.charts.frame import (
    LINE_HEIGHT,
    TEXT_SIZE,
    draw_frame,
    draw_lines,
    draw_plot,
    fit_margin,
    list_values,
)
from commplan.writers.html.charts.palette import choose_colours, draw_area
from commplan.writers.html.svg import draw, join, percent
from commplan.writers.html.text_size import break_label
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from commplan.report.blocks import Chart
    from commplan.writers.html.charts.axis import Axis

_BAR: Final = 20.0
_ROW_GAP: Final = 14.0
_TOP: Final = 6.0
_LABELLED: Final = 0.84  # of the width; the rest holds the value after the longest bar
_NARROWEST: Final = 200.0


def draw_bars(chart: Chart, id_: str) -> tuple[Markup, float]:
    """Return the bars, and the narrowest width in pixels that shows all labels."""
    axis = make_axis(list_values(chart), is_whole=chart.decimals == 0)
    margin = fit_margin(iter(chart.categories))
    row = max(_BAR * len(chart.series), _name_height(chart, margin)) + _ROW_GAP
    height = _TOP * 2 + row * len(chart.categories)
    zero = percent(axis.place(0.0) * _LABELLED)
    base = draw("line", x1=zero, x2=zero, y1=0, y2=height, class_="zero")
    plot = draw_plot(margin, join(_draw_rows(chart, axis, margin, row)), base)
    return draw_frame(chart, id_, height, plot), margin + _NARROWEST


def _name_height(chart: Chart, margin: int) -> float:
    lines = (len(_break_name(name, margin)) for name in chart.categories)
    return max(lines, default=1) * LINE_HEIGHT


def _break_name(name: str, margin: int) -> tuple[str, ...]:
    return break_label(name, margin - 12, TEXT_SIZE)


def _draw_rows(chart: Chart, axis: Axis, margin: int, row: float) -> Iterator[Markup]:
    colours = choose_colours(chart)
    for number, name in enumerate(chart.categories):
        middle = _TOP + row * (number + 0.5)
        lines = _break_name(name, margin)
        first = middle + 4 - (len(lines) - 1) * LINE_HEIGHT / 2
        yield draw_lines(lines, -10, first, "tick")
        top = middle - _BAR * len(chart.series) / 2
        for index, series in enumerate(chart.series):
            value = series.values[number]
            if value is not None:
                label = word_value(value, chart.decimals)
                yield _draw_bar(axis, float(value), label, (colours[index], top + index * _BAR))


def _draw_bar(axis: Axis, value: float, label: str, place: tuple[int, float]) -> Markup:
    colour, top = place
    left, right = sorted((axis.place(0.0) * _LABELLED, axis.place(value) * _LABELLED))
    area = draw_area(colour, percent(left), top + 1, percent(right - left), _BAR - 2)
    text = draw("text", label, x=percent(right), dx=6, y=top + _BAR / 2 + 4, class_="value-after")
    return area + text
