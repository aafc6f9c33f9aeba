"""One colour for one name: what a stacked chart colours, a column chart colours alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.deck import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.writers.pptx.deck import Colour, Slide

STACKS = {ChartKind.STACKED_COLUMNS, ChartKind.DOUGHNUT}


def match_hues(slides: Sequence[Slide]) -> tuple[Slide, ...]:
    """Give columns whose categories are the series of a stacked chart the colours of these."""
    hues = {
        name: colour
        for slide in slides
        for thing in slide.things
        if isinstance(thing, Figure) and thing.kind in STACKS and thing.plotting is None
        for name, colour in zip(_list_names(thing), thing.colours, strict=False)
        if colour is not None
    }
    return tuple(
        replace(
            slide,
            things=tuple(
                _match_figure(thing, hues) if isinstance(thing, Figure) else thing
                for thing in slide.things
            ),
        )
        for slide in slides
    )


def _list_names(figure: Figure) -> tuple[str, ...]:
    if figure.kind is ChartKind.DOUGHNUT:
        return figure.categories
    return tuple(series.name for series in figure.series)


def _match_figure(figure: Figure, hues: dict[str, Colour]) -> Figure:
    is_single = figure.kind in {ChartKind.COLUMNS, ChartKind.BARS} and len(figure.series) == 1
    if not (is_single and figure.categories and all(name in hues for name in figure.categories)):
        return figure
    return replace(figure, colours=tuple(hues[name] for name in figure.categories))
