"""The bars of one lane: ended solid, running tinted, planned dashed, late striped.

A thin bar below one shows the days that it had in an earlier plan.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from commplan.report.blocks import BarState
from commplan.writers.html.svg import draw, percent
from commplan.writers.html.year.scale import LABEL_SIZE, LEAST_WIDTH, fit_width
from commplan.writers.wording import complete_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from markupsafe import Markup

    from commplan.report.blocks import Bar, Lane
    from commplan.writers.html.year.scale import TimeScale

BAR_HEIGHT: Final = 20.0
_PROGRESS: Final = 4.0
_BEFORE: Final = 3.0
_BESIDE: Final = 5.0
_STUB: Final = 4.0  # pixels that are seen of a bar which was over before the chart begins
_PADDING: Final = 8.0 / LEAST_WIDTH
_FEWEST: Final = 3  # bars of one activity that a thread joins


def draw_lane(
    lane: Lane, scale: TimeScale, today: date | None, middle: float, colour: int
) -> Iterator[Markup]:
    """Yield the bars of a lane whose middle line is ``middle`` pixels from the top.

    A thread joins the bars of a series, which is named beside one of them only.
    """
    bars = sorted(lane.bars, key=lambda bar: bar.start)
    yield from _draw_threads(bars, scale, middle, colour)
    named: set[str] = set()
    for number, bar in enumerate(bars, 1):
        room = scale.place_start(bars[number].start) if number < len(bars) else 1.0
        left, right = scale.place_start(bar.start), scale.place_end(bar.end)
        split = _find_split(bar, scale, today)
        labels = tuple(_draw_label(bar, (left, split, right, room), middle, named))
        yield draw(
            "g",
            draw("title", complete_text(bar.alt, bar.label)),
            *_draw_body(bar, (left, right), middle),
            *_draw_before(bar, scale, middle),
            *_draw_progress((left, split), middle),
            *labels,
            class_=f"g{colour}",
        )


def _draw_threads(
    bars: list[Bar], scale: TimeScale, middle: float, colour: int
) -> Iterator[Markup]:
    for label in dict.fromkeys(bar.label for bar in bars):
        series = [bar for bar in bars if bar.label == label]
        if len(series) >= _FEWEST:
            yield draw(
                "line",
                x1=percent(scale.place_start(series[0].start)),
                x2=percent(scale.place_end(series[-1].end)),
                y1=middle,
                y2=middle,
                class_=f"thread g{colour}",
            )


def _find_split(bar: Bar, scale: TimeScale, today: date | None) -> float:
    """Return where today cuts a running bar; the left edge where it cuts none."""
    left = scale.place_start(bar.start)
    if bar.state is not BarState.RUNNING or today is None:
        return left
    return max(left, scale.place_middle(min(today, bar.end)))


def _draw_body(bar: Bar, span: tuple[float, float], middle: float) -> Iterator[Markup]:
    shape = partial(
        draw,
        "rect",
        x=percent(span[0]),
        y=middle - BAR_HEIGHT / 2,
        width=percent(span[1] - span[0]) if span[1] > span[0] else _STUB,
        height=BAR_HEIGHT,
        rx=3,
    )
    yield shape(class_=f"bar {bar.state.value}")
    if bar.state is BarState.LATE:
        yield shape(fill="url(#hatch-late)")


def _draw_before(bar: Bar, scale: TimeScale, middle: float) -> Iterator[Markup]:
    if bar.before is None:
        return
    left, right = scale.place_start(bar.before[0]), scale.place_end(bar.before[1])
    if right > left:
        yield draw(
            "rect",
            x=percent(left),
            y=middle + BAR_HEIGHT / 2 + 1,
            width=percent(right - left),
            height=_BEFORE,
            class_="before",
        )


def _draw_progress(span: tuple[float, float], middle: float) -> Iterator[Markup]:
    left, split = span
    if split > left:
        top = middle + BAR_HEIGHT / 2 - _PROGRESS
        width = percent(split - left)
        yield draw("rect", x=percent(left), y=top, width=width, height=_PROGRESS, class_="progress")


def _draw_label(
    bar: Bar, edges: tuple[float, float, float, float], middle: float, named: set[str]
) -> Iterator[Markup]:
    """Label the wider part of the bar, all of it, or the free room after it: where it fits first.

    Words beside a bar are said once for the activities in ``named``. Where nothing holds the
    label, the bar's title still says it.
    """
    left, split, right, room = edges
    needed = fit_width(bar.label) + _PADDING
    y = middle + LABEL_SIZE * 0.36
    spans = ((split, right) if right - split >= split - left else (left, split), (left, right))
    fitting = [span for span in spans if needed <= span[1] - span[0]]
    if fitting:
        style = f"label {bar.state.value}-label"
        yield draw("text", bar.label, x=percent(sum(fitting[0]) / 2), y=y, class_=style)
    elif needed <= room - right and bar.label not in named:
        named.add(bar.label)
        yield draw("text", bar.label, x=percent(right), dx=_BESIDE, y=y, class_="label label-after")
