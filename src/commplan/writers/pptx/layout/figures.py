"""Charts: a measured title above a native figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.deck import Box, Colour, Figure, Shape, Text, Thing
from commplan.writers.pptx.fit import measure_height
from commplan.writers.pptx.layout.chart_head import set_title
from commplan.writers.pptx.palette import BLUE, FAMILIES, PLANNED, tint

if TYPE_CHECKING:
    from commplan.report.blocks import Chart
    from commplan.writers.pptx.layout.piece import Split

TITLE_GAP = 0.06
LABEL_SIZE = 11
FIGURE_LEAST = 2.1
FIGURE_MOST = 5.2
RING_MOST = 4.0
BAR_HEIGHT = 0.62  # inches that a horizontal bar looks well in


@dataclass(frozen=True, slots=True)
class Plot:
    """A native chart under its title."""

    name: str
    chart: Chart

    def least(self, width: float) -> float:
        """Return the title and a figure that can still be read."""
        return self._title_height(width) + TITLE_GAP + FIGURE_LEAST

    def most(self, width: float) -> float:
        """Return the title and a figure as high as its kind bears."""
        match self.chart.kind:
            case ChartKind.BARS:
                most = min(BAR_HEIGHT * len(self.chart.categories) + 0.5, FIGURE_MOST)
            case ChartKind.DOUGHNUT:
                most = RING_MOST
            case _:
                most = FIGURE_MOST
        return self._title_height(width) + TITLE_GAP + max(FIGURE_LEAST, most)

    def split(self, width: float, height: float) -> Split:
        """Keep the chart whole: it always fits an empty page."""
        return (self, ()) if self.least(width) <= height else (None, (self,))

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Set the title and the figure below it."""
        title = self._title_height(box.width)
        top = box.top + title + TITLE_GAP
        return (
            Shape(
                f"{self.name} title",
                Box(box.left, box.top, box.width, title),
                text=self._set_title(box.width)[0],
            ),
            self._draw_figure(Box(box.left, top, box.width, box.bottom - top)),
        )

    def _set_title(self, width: float) -> tuple[Text, Text]:
        return set_title(self.chart.title, self.chart.unit, width)

    def _title_height(self, width: float) -> float:
        return measure_height(self._set_title(width)[0], width)

    def _draw_figure(self, box: Box) -> Figure:
        chart = self.chart
        is_cut = bool(self._set_title(box.width)[1])
        alt = f"{chart.title}（{chart.unit}） {chart.alt}" if is_cut else describe_chart(chart)
        return Figure(
            self.name,
            box,
            chart.kind,
            chart.unit,
            chart.categories,
            chart.series,
            choose_colours(chart),
            chart.decimals,
            LABEL_SIZE,
            "\n".join((alt, *_list_unseen(chart))),
        )


def describe_chart(chart: Chart) -> str:
    """Return what a chart says in words; there is always something."""
    return chart.alt.strip() or chart.title.strip() or chart.key


def _list_unseen(chart: Chart) -> tuple[str, ...]:
    """Return what only columns side by side can show."""
    notes = (words for note in chart.notes for words in (note.text, note.detail))
    return tuple(words for words in (chart.exception_label, *notes) if words.strip())


def choose_colours(chart: Chart) -> tuple[Colour, ...]:
    """Return a colour for each series, or for each slice of a doughnut.

    Of two columns or lines side by side the first is the plan: light grey beside blue.
    """
    paired = {ChartKind.COLUMNS, ChartKind.BARS, ChartKind.LINES}
    if chart.kind is ChartKind.DOUGHNUT:
        return _list_colours(len(chart.categories))
    if chart.kind in paired and len(chart.series) == 2:  # noqa: PLR2004  # plan and actual
        return (PLANNED, BLUE)
    return _list_colours(len(chart.series))


def _list_colours(count: int) -> tuple[Colour, ...]:
    rounds = (100, 60, 35)
    return tuple(
        FAMILIES[n % len(FAMILIES)]
        if n < len(FAMILIES)
        else tint(FAMILIES[n % len(FAMILIES)], rounds[n // len(FAMILIES) % len(rounds)])
        for n in range(count)
    )
