"""Columns, side by side or stacked."""

from __future__ import annotations

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
from commplan.writers.html.charts.notes import draw_notes, fit_notes
from commplan.writers.html.charts.palette import choose_colours, colour_points, draw_area
from commplan.writers.html.svg import draw, join, percent
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from markupsafe import Markup

    from commplan.report.blocks import Chart
    from commplan.writers.html.charts.axis import Axis

_FILLED: Final = 0.76  # share of a category's slot that its columns take
_STACK_FILLED: Final = 0.56
_NARROWEST: Final = 52.0
_LABEL_HEIGHT: Final = 16.0


def draw_columns(chart: Chart, id_: str, hues: Mapping[str, int]) -> tuple[Markup, float]:
    """Return columns side by side, and the narrowest width in pixels that shows all labels."""
    axis = make_axis(list_values(chart), is_whole=chart.decimals == 0)
    columns = len(chart.series) * (widest_label(chart) + 6) / _FILLED
    slot = max(_NARROWEST, columns, fit_notes(chart.notes))
    return _compose(chart, id_, axis, slot, join(_draw_side_by_side(chart, axis, hues)))


def draw_stacked_columns(chart: Chart, id_: str) -> tuple[Markup, float]:
    """Return one column a category with the series on top of each other, and its width."""
    stacks = [_stack(chart, number) for number in range(len(chart.categories))]
    axis = make_axis(
        (edge for stack in stacks for piece in stack for edge in piece[1:3]),
        is_whole=chart.decimals == 0,
    )
    slot = max(_NARROWEST, (widest_label(chart) + 8) / _STACK_FILLED)
    return _compose(chart, id_, axis, slot, join(_draw_stacks(chart, stacks, axis)))


def _compose(
    chart: Chart,
    id_: str,
    axis: Axis,
    slot: float,
    columns: Markup,
) -> tuple[Markup, float]:
    margin = fit_margin(word_tick(tick, 1) for tick in axis.ticks)
    names, names_end = draw_categories(chart.categories, slot)
    notes, height = draw_notes(chart, slot, names_end)
    plot = draw_plot(margin, draw_value_grid(axis), columns, names, notes)
    return draw_frame(chart, id_, height, plot), margin + slot * len(chart.categories)


def _draw_side_by_side(chart: Chart, axis: Axis, hues: Mapping[str, int]) -> Iterator[Markup]:
    slot = 1 / (len(chart.categories) or 1)
    width = slot * _FILLED / (len(chart.series) or 1)
    coloured = zip(chart.series, colour_points(chart, hues), strict=True)
    for index, (series, colours) in enumerate(coloured):
        for number, value in enumerate(series.values):
            if value is not None:
                left = number * slot + slot * (1 - _FILLED) / 2 + index * width
                yield _draw_column(chart, axis, value, (left, width * 0.96, colours[number]))


def _draw_column(
    chart: Chart,
    axis: Axis,
    value: Decimal,
    shape: tuple[float, float, int],
) -> Markup:
    left, width, colour = shape
    zero, end = place_value(axis, 0.0), place_value(axis, float(value))
    area = draw_area(colour, percent(left), min(zero, end), percent(width), abs(zero - end))
    label = draw(
        "text",
        word_value(value, chart.decimals),
        x=percent(left + width / 2),
        y=end - 6 if value >= 0 else end + 14,
        class_="value",
    )
    return area + label


def _stack(chart: Chart, number: int) -> list[tuple[int, float, float, Decimal]]:
    """Return (series, from, to, value) of one column; what is negative hangs below zero."""
    pieces: list[tuple[int, float, float, Decimal]] = []
    up = down = 0.0
    for index, series in enumerate(chart.series):
        value = series.values[number]
        if value is None:
            continue
        start = up if value >= 0 else down
        end = start + float(value)
        up, down = (end, down) if value >= 0 else (up, end)
        pieces.append((index, start, end, value))
    return pieces


def _draw_stacks(
    chart: Chart,
    stacks: list[list[tuple[int, float, float, Decimal]]],
    axis: Axis,
) -> Iterator[Markup]:
    slot = 1 / (len(stacks) or 1)
    colours = choose_colours(chart)
    for number, stack in enumerate(stacks):
        left = number * slot + slot * (1 - _STACK_FILLED) / 2
        for index, start, end, value in stack:
            top, bottom = sorted((place_value(axis, start), place_value(axis, end)))
            shape = (percent(left), top, percent(slot * _STACK_FILLED), bottom - top)
            yield draw("g", draw_area(colours[index], *shape), class_="piece")
            if bottom - top >= _LABEL_HEIGHT:
                yield draw(
                    "text",
                    word_value(value, chart.decimals),
                    x=percent(left + slot * _STACK_FILLED / 2),
                    y=(top + bottom) / 2 + 4,
                    class_=f"inside on-s{colours[index]}",
                )
