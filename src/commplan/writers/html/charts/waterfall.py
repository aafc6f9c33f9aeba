"""A waterfall: from one whole to another by the changes between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from commplan.report.blocks import ChartKind, Tone
from commplan.writers.html.charts.axis import Axis, make_axis
from commplan.writers.html.charts.figure import Key, choose_width
from commplan.writers.html.charts.frame import (
    LINE_HEIGHT,
    PLOT_BOTTOM,
    TEXT_SIZE,
    draw_categories,
    draw_frame,
    draw_lines,
    draw_plot,
    draw_value_grid,
    fit_margin,
    place_value,
    word_tick,
)
from commplan.writers.html.charts.palette import EXCEPTION, WHOLE, draw_area, draw_swatch
from commplan.writers.html.svg import draw, join, percent
from commplan.writers.html.text_size import break_label, measure_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from commplan.report.blocks import Waterfall, WaterfallStep

_UNCHANGED, _HELPS = 0, 2  # colour numbers
_FILLED: Final = 0.68  # share of a step's slot that its bar takes
_VALUE_SIZE: Final = 14.0  # of bold figures, which run wider than their 13 pixels
_NARROWEST: Final = 72.0
_ROOMY: Final = 100.0  # pixels that a long label gets before it breaks
_WIDEST: Final = 150.0
_THINNEST: Final = 2.0  # pixels: a change of nothing is still seen
_FEW: Final = 0.4  # of the lowest level: changes below that want a broken axis
_FOOT: Final = 0.6  # of the changes: how much of the wholes a broken axis leaves below them
_BREAK_HEIGHT: Final = 5.0
_BREAK_RISE: Final = 20.0


@dataclass(frozen=True, slots=True)
class WaterfallFigure:
    """The drawing, the least width it needs (a class of the style sheet), and the legend."""

    svg: Markup
    width: int
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class _Bar:
    """A step with the values it reaches between, and where it stands as shares of the width."""

    step: WaterfallStep
    start: float
    end: float
    left: float
    right: float


def draw_waterfall(waterfall: Waterfall, id_: str) -> WaterfallFigure:
    """Return the figure of a waterfall; ids inside it begin with ``id_``."""
    bars = _lay_bars(waterfall.steps)
    axis = _choose_axis(bars)
    slot = _fit_slot(waterfall.steps)
    margin = fit_margin(word_tick(tick, 1) for tick in axis.ticks)
    names, height = draw_categories([step.label for step in waterfall.steps], slot)
    plot = draw_plot(
        margin,
        draw_value_grid(axis),
        join(_draw_connectors(bars, axis)),
        join(_draw_bars(bars, axis, slot)),
        names,
    )
    return WaterfallFigure(
        svg=draw_frame(waterfall, id_, height, plot),
        width=choose_width(margin + slot * len(waterfall.steps)),
        keys=tuple(
            Key(draw_swatch(ChartKind.COLUMNS, colour), label, "")
            for colour, label in zip((WHOLE, _HELPS, EXCEPTION), waterfall.legend, strict=True)
        ),
    )


def _lay_bars(steps: Sequence[WaterfallStep]) -> list[_Bar]:
    """Return the bars: a whole begins at zero, a change where the bar before it ends."""
    slot = 1 / (len(steps) or 1)
    bars: list[_Bar] = []
    for number, step in enumerate(steps):
        start = 0.0 if step.is_whole or not bars else bars[-1].end
        left = number * slot + slot * (1 - _FILLED) / 2
        bars.append(_Bar(step, start, start + float(step.value), left, left + slot * _FILLED))
    return bars


def _choose_axis(bars: Sequence[_Bar]) -> Axis:
    """Start the axis near the changes where, from zero, they would be too small to compare."""
    levels = [bar.end for bar in bars]
    low, high = min(levels, default=0.0), max(levels, default=0.0)
    starts_whole = bool(bars) and bars[0].step.is_whole
    if starts_whole and 0 < high - low < low * _FEW:
        return make_axis((low - (high - low) * _FOOT, high), from_zero=False)
    return make_axis([*levels, *(bar.start for bar in bars)])


def _fit_slot(steps: Sequence[WaterfallStep]) -> float:
    figure = max((measure_text(step.text, _VALUE_SIZE) for step in steps), default=0.0)
    label = max((measure_text(step.label, TEXT_SIZE) for step in steps), default=0.0)
    return min(max(_NARROWEST, figure + 8, min(label + 8, _ROOMY)), _WIDEST)


def _draw_connectors(bars: Sequence[_Bar], axis: Axis) -> Iterator[Markup]:
    for bar, following in pairwise(bars):
        y = place_value(axis, bar.end)
        x1, x2 = percent(bar.right), percent(following.left)
        yield draw("line", x1=x1, x2=x2, y1=y, y2=y, class_="connector")


def _draw_bars(bars: Sequence[_Bar], axis: Axis, slot: float) -> Iterator[Markup]:
    for bar in bars:
        x, width = percent(bar.left), percent(bar.right - bar.left)
        base = max(bar.start, axis.ticks[0])
        top, bottom = sorted((place_value(axis, base), place_value(axis, bar.end)))
        yield draw_area(_choose_colour(bar.step), x, top, width, max(bottom - top, _THINNEST))
        if base > bar.start:
            y = PLOT_BOTTOM - _BREAK_RISE
            yield draw("rect", x=x, y=y, width=width, height=_BREAK_HEIGHT, class_="axis-break")
        lines = break_label(bar.step.text, slot - 4, _VALUE_SIZE)
        middle = percent((bar.left + bar.right) / 2)
        yield draw_lines(lines, middle, top - 6 - (len(lines) - 1) * LINE_HEIGHT, "value step")


def _choose_colour(step: WaterfallStep) -> int:
    if step.is_whole:
        return WHOLE
    return {Tone.GOOD: _HELPS, Tone.BAD: EXCEPTION}.get(step.tone, _UNCHANGED)
