"""Which colour, pattern and marker each series gets: never colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.report.blocks import ChartKind
from commplan.writers.html.svg import draw

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

    from commplan.report.blocks import Chart

EXCEPTION: Final = 7
"""The orange of what stands out."""
WHOLE: Final = 8
"""The deep blue of the wholes of a waterfall."""
_COLOURS: Final = 6
_UNHATCHED: Final = frozenset({0, 1, WHOLE})
_COMPARED: Final = 2  # plan and actual: the first is the quiet one
_COMPARABLE: Final = frozenset({ChartKind.COLUMNS, ChartKind.BARS, ChartKind.LINES})
_MARKER_PATHS: Final = (
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
    "M-3.5 -3.5h7v7h-7z",
    "M0 -5l5 5l-5 5l-5 -5z",
    "M0 -4.5l4.6 8h-9.2z",
)


def choose_colours(chart: Chart) -> tuple[int, ...]:
    """Return a colour number for each series, or for each slice of a doughnut.

    0 is the quiet colour of what was planned; 1 to 6 are the accents of the style sheet.
    """
    if chart.kind is ChartKind.DOUGHNUT:
        return tuple(number % _COLOURS + 1 for number in range(len(chart.categories)))
    if len(chart.series) == _COMPARED and chart.kind in _COMPARABLE:
        return (0, 1)
    return tuple(number % _COLOURS + 1 for number in range(len(chart.series)))


def list_hues(charts: Iterable[Chart]) -> dict[str, int]:
    """Return the colour of each name that is a series of a stacked chart or a slice."""
    hues: dict[str, int] = {}
    for chart in charts:
        if chart.kind is ChartKind.DOUGHNUT:
            hues.update(zip(chart.categories, choose_colours(chart), strict=True))
        elif chart.kind is ChartKind.STACKED_COLUMNS:
            names = (series.name for series in chart.series)
            hues.update(zip(names, choose_colours(chart), strict=True))
    return hues


def colour_points(chart: Chart, hues: Mapping[str, int]) -> tuple[tuple[int, ...], ...]:
    """Return a colour for each point of each series.

    The points of a single series whose categories have colours elsewhere take these. Exceptions
    of the last series stand out.
    """
    if len(chart.series) == 1 and all(name in hues for name in chart.categories):
        points = [tuple(hues[name] for name in chart.categories)]
    else:
        points = [(colour,) * len(chart.categories) for colour in choose_colours(chart)]
    points[-1:] = [_mark_exceptions(chart, colours) for colours in points[-1:]]
    return tuple(points)


def _mark_exceptions(chart: Chart, colours: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(
        EXCEPTION if number in chart.exceptions else colour for number, colour in enumerate(colours)
    )


def draw_area(colour: int, x: str, y: float, width: str, height: float) -> Markup:
    """Return a rectangle in a colour, under the pattern that goes with it."""
    area = draw("rect", x=x, y=y, width=width, height=height, class_=f"s{colour}")
    hatch = draw("rect", x=x, y=y, width=width, height=height, fill=f"url(#hatch-{colour})")
    return area if colour in _UNHATCHED else area + hatch


def draw_marker(colour: int, x: str, y: float) -> Markup:
    """Return the marker of a line at a point; the shape goes with the colour."""
    path = draw("path", d=_MARKER_PATHS[colour % len(_MARKER_PATHS)], class_=f"s{colour} marker")
    return draw("svg", path, x=x, y=y, overflow="visible", width=1, height=1)


def draw_swatch(kind: ChartKind, colour: int) -> Markup:
    """Return the small picture of a series in a legend."""
    if kind is ChartKind.LINES:
        line = draw("line", x1=2, x2=26, y1=7, y2=7, class_=f"line l{colour}")
        marker = draw_marker(colour, "14", 7)
        return draw("svg", line, marker, width=28, height=14, aria_hidden="true")
    area = draw_area(colour, "0", 0, "14", 14)
    return draw("svg", area, width=14, height=14, aria_hidden="true")
