"""A chart with everything its template shows around the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from commplan.report.blocks import ChartKind
from commplan.writers.html.charts.bars import draw_bars
from commplan.writers.html.charts.columns import draw_columns, draw_stacked_columns
from commplan.writers.html.charts.doughnut import draw_doughnut
from commplan.writers.html.charts.lines import draw_line_chart
from commplan.writers.html.charts.palette import EXCEPTION, choose_colours, draw_swatch
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from commplan.report.blocks import Chart

_WIDTHS: Final = (320, 400, 480, 560, 640, 800, 960, 1200, 1600)  # one class each


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend: how it is drawn, its words and, for a slice, its value."""

    swatch: Markup
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """The drawing, the least width it needs (a class of the style sheet), legend and numbers.

    Each row has a category, its values and, in a chart with notes, what stands below it.
    """

    svg: Markup
    width: int
    is_doughnut: bool
    keys: tuple[Key, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def draw_chart(chart: Chart, id_: str, hues: Mapping[str, int]) -> ChartFigure:
    """Return the figure of a chart; ids inside it begin with ``id_``, names keep their ``hues``."""
    svg, width = _draw(chart, id_, hues)
    return ChartFigure(
        svg=svg,
        width=choose_width(width),
        is_doughnut=chart.kind is ChartKind.DOUGHNUT,
        keys=_list_keys(chart),
        rows=tuple((name, _list_values(chart, n)) for n, name in enumerate(chart.categories)),
    )


def choose_width(least: float) -> int:
    """Return the class of the style sheet for a drawing that needs ``least`` pixels."""
    return next((step for step in _WIDTHS if step >= least), _WIDTHS[-1])


def _list_values(chart: Chart, number: int) -> tuple[str, ...]:
    values = [word_value(series.values[number], chart.decimals) for series in chart.series]
    if values and number in chart.exceptions:
        values[-1] = f"{values[-1]} {chart.exception_label}".rstrip()
    notes = (f"{note.text} {note.detail}".rstrip() for note in chart.notes[number : number + 1])
    return (*values, *notes)


def _draw(chart: Chart, id_: str, hues: Mapping[str, int]) -> tuple[Markup, float]:
    match chart.kind:
        case ChartKind.COLUMNS:
            return draw_columns(chart, id_, hues)
        case ChartKind.STACKED_COLUMNS:
            return draw_stacked_columns(chart, id_)
        case ChartKind.BARS:
            return draw_bars(chart, id_)
        case ChartKind.LINES:
            return draw_line_chart(chart, id_)
        case ChartKind.DOUGHNUT:
            return draw_doughnut(chart, id_)
        case _:
            assert_never(chart.kind)


def _list_keys(chart: Chart) -> tuple[Key, ...]:
    swatches = [draw_swatch(chart.kind, colour) for colour in choose_colours(chart)]
    if chart.kind is not ChartKind.DOUGHNUT:
        names = [series.name for series in chart.series]
        if chart.exception_label:
            swatches.append(draw_swatch(chart.kind, EXCEPTION))
            names.append(chart.exception_label)
        return tuple(Key(swatch, name, "") for swatch, name in zip(swatches, names, strict=True))
    values = chart.series[0].values if chart.series else (None,) * len(swatches)
    return tuple(
        Key(swatch, name, word_value(value, chart.decimals))
        for swatch, name, value in zip(swatches, chart.categories, values, strict=True)
    )
