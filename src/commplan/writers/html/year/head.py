"""What stands above and behind the lanes: quarters, months, festival bands and today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.writers.html.svg import draw, percent
from commplan.writers.html.text_size import measure_text
from commplan.writers.html.year.rows import LEVEL, MONTHS, QUARTERS
from commplan.writers.html.year.scale import (
    LABEL_SIZE,
    Placed,
    TimeScale,
    fit_width,
    stagger_centred,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from commplan.report.blocks import YearChart
    from commplan.writers.html.year.rows import Rows

_CHIP_PADDING: Final = 6.0


def place_chips(chart: YearChart, scale: TimeScale) -> tuple[Placed, ...]:
    """Place the labels of the bands and that of today where they keep apart."""
    labels = [
        (band.label, (scale.place_start(band.start) + scale.place_end(band.end)) / 2)
        for band in chart.bands
    ]
    if chart.today is not None:
        labels.append((chart.today_label, scale.place_middle(chart.today)))
    return stagger_centred(sorted(labels, key=lambda label: label[1]), _CHIP_PADDING)


def draw_bands(chart: YearChart, scale: TimeScale, rows: Rows) -> Iterator[Markup]:
    """Yield the shades of the bands, from the months down to the last lane."""
    top = QUARTERS + MONTHS
    for band in chart.bands:
        left, right = scale.place_start(band.start), scale.place_end(band.end)
        yield draw(
            "rect",
            draw("title", band.label),
            x=percent(left),
            y=top,
            width=percent(right - left),
            height=rows.lanes_end - top,
            class_="band",
        )


def draw_head(chart: YearChart, scale: TimeScale, bottom: float) -> Iterator[Markup]:
    """Yield quarters, months and their lines down to ``bottom``."""
    for number, month in enumerate(chart.months):
        left, right = scale.place_start(month.start), scale.place_end(month.end)
        x, width = percent(left), percent(right - left)
        style = "month" if number % 2 == 0 else "month even"
        name = draw("title", month.label)
        yield draw("rect", name, x=x, y=QUARTERS, width=width, height=MONTHS, class_=style)
        yield from _draw_name(month.label, (left, right), QUARTERS + 17, "month-name")
        yield draw("line", x1=x, x2=x, y1=QUARTERS + MONTHS, y2=bottom, class_="month-line")
    for number, quarter in enumerate(chart.quarters):
        left, right = scale.place_start(quarter.start), scale.place_end(quarter.end)
        x, width = percent(left), percent(right - left)
        name = draw("title", quarter.label)
        yield draw("rect", name, x=x, y=0, width=width, height=QUARTERS, class_="quarter")
        yield from _draw_name(quarter.label, (left, right), 19, "quarter-name")
        if number:
            yield draw("line", x1=x, x2=x, y1=0, y2=bottom, class_="quarter-line")


def _draw_name(name: str, span: tuple[float, float], y: float, style: str) -> Iterator[Markup]:
    """Name a month where its room holds the name; a chart may begin with the last day of one."""
    left, right = span
    if fit_width(name) <= right - left:
        yield draw("text", name, x=percent((left + right) / 2), y=y, class_=style)


def draw_chips(chart: YearChart, chips: tuple[Placed, ...]) -> Iterator[Markup]:
    """Yield the labels of the bands and of today."""
    for chip in chips:
        is_today = chart.today is not None and chip.text == chart.today_label
        style = "today-chip" if is_today else "band-chip"
        width = measure_text(chip.text, LABEL_SIZE) + 2 * _CHIP_PADDING
        y = QUARTERS + MONTHS + chip.level * LEVEL + 3
        yield draw(
            "svg",
            draw("rect", x=-width / 2, y=0, width=width, height=19, rx=9.5 if is_today else 2),
            draw("text", chip.text, x=0, y=13.5),
            x=percent(chip.at),
            y=y,
            width=1,
            height=1,
            overflow="visible",
            class_=style,
        )


def draw_today(chart: YearChart, scale: TimeScale, rows: Rows) -> Iterator[Markup]:
    """Yield the line of today, from its label down to the last lane."""
    if chart.today is not None:
        x = percent(scale.place_middle(chart.today))
        top = rows.lanes_top - LEVEL / 2
        yield draw("line", x1=x, x2=x, y1=top, y2=rows.lanes_end, class_="today-line")
