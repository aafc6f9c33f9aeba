"""A chart as its table: Markdown has no figures for numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Align
from commplan.writers.markdown.inline import guard_start, write_words
from commplan.writers.markdown.parts import Heading, Part, write_table
from commplan.writers.signs import word_value

if TYPE_CHECKING:
    from commplan.report.blocks import Chart


def write_chart(chart: Chart) -> tuple[Part, ...]:
    """Return title, what the chart shows in words, and a row for each category."""
    header = [write_words(chart.unit), *(write_words(series.name) for series in chart.series)]
    rows = [
        [
            write_words(category),
            *(word_value(series.values[number], chart.decimals) for series in chart.series),
        ]
        for number, category in enumerate(chart.categories)
    ]
    aligns = [Align.LEFT, *(Align.RIGHT for _ in chart.series)]
    table = write_table(header, rows, aligns)
    return (Heading(4, chart.title), guard_start(write_words(chart.alt)), table)
