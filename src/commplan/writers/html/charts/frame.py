"""What all charts with two axes share: the outer SVG, grid, ticks and category names."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from commplan.writers.html.charts.axis import count_decimals
from commplan.writers.html.svg import draw, join, percent
from commplan.writers.html.text_size import break_label, measure_text
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from commplan.report.blocks import Chart, Waterfall
    from commplan.writers.html.charts.axis import Axis

TEXT_SIZE: Final = 12.0
LINE_HEIGHT: Final = 15.0
PLOT_TOP: Final = 22.0
PLOT_HEIGHT: Final = 246.0
PLOT_BOTTOM: Final = PLOT_TOP + PLOT_HEIGHT
_MARGINS: Final = (40, 64, 96, 128, 168)  # pixels; the style sheet has one class for each
_GAP: Final = 10


def draw_frame(chart: Chart | Waterfall, id_: str, height: float, *children: Markup) -> Markup:
    """Return the outer SVG with its title and description for those who do not see it."""
    return draw(
        "svg",
        draw("title", chart.title, id=f"{id_}-t"),
        draw("desc", chart.alt, id=f"{id_}-d"),
        *children,
        class_="figure",
        role="img",
        aria_labelledby=f"{id_}-t",
        aria_describedby=f"{id_}-d",
        width="100%",
        height=height,
    )


def draw_plot(margin: int, *children: Markup) -> Markup:
    """Return the plot right of a margin for names; its own percents count from that margin."""
    return draw(
        "svg",
        *children,
        x=margin,
        class_=f"plot-{margin}",
        width="85%",
        height="100%",
        overflow="visible",
    )


def draw_value_grid(axis: Axis) -> Markup:
    """Return a line for each tick, its value in the margin left of it, and a stronger zero."""
    decimals = count_decimals(axis)
    return join(
        draw("line", x1=0, x2="100%", y1=y, y2=y, class_="zero" if tick == 0 else "grid")
        + draw("text", word_tick(tick, decimals), x=-8, y=y + 4, class_="tick")
        for tick, y in ((tick, place_value(axis, tick)) for tick in axis.ticks)
    )


def word_tick(tick: float, decimals: int) -> str:
    """Return the words of a tick."""
    return word_value(Decimal(str(round(tick, 6))), decimals)


def place_value(axis: Axis, value: float) -> float:
    """Return the height of a value in the plot, in pixels from the top of the figure."""
    return PLOT_BOTTOM - axis.place(value) * PLOT_HEIGHT


def fit_margin(texts: Iterator[str]) -> int:
    """Return the narrowest margin that holds the texts, or the widest there is."""
    needed = max((measure_text(text, TEXT_SIZE) for text in texts), default=0.0) + _GAP
    return next((margin for margin in _MARGINS if margin >= needed), _MARGINS[-1])


def draw_lines(lines: tuple[str, ...], x: str | float, y: float, style: str) -> Markup:
    """Return one text element whose lines stand below each other, the first at ``y``."""
    spans = [
        draw("tspan", line, x=x, dy=LINE_HEIGHT if number else None)
        for number, line in enumerate(lines)
    ]
    return draw("text", *spans, x=x, y=y, class_=style)


def draw_categories(names: Sequence[str], slot: float) -> tuple[Markup, float]:
    """Return the names under the plot, and the height of the figure down to their last line.

    ``slot`` is the narrowest width of a category in pixels; names break to stay inside.
    """
    broken = [break_label(name, slot - 4, TEXT_SIZE) for name in names]
    count = len(broken) or 1
    drawn = join(
        draw_lines(lines, percent((number + 0.5) / count), PLOT_BOTTOM + 20, "category")
        for number, lines in enumerate(broken)
    )
    rows = max(map(len, broken), default=1)
    return drawn, PLOT_BOTTOM + 12 + rows * LINE_HEIGHT + 4


def list_values(chart: Chart) -> Iterator[float]:
    """Yield every known value of a chart."""
    for series in chart.series:
        for value in series.values:
            if value is not None:
                yield float(value)


def widest_label(chart: Chart) -> float:
    """Return the width in pixels of the longest value that the chart will show."""
    return max(
        (
            measure_text(word_value(value, chart.decimals), TEXT_SIZE)
            for series in chart.series
            for value in series.values
        ),
        default=0.0,
    )
