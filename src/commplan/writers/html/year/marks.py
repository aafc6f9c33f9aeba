"""The milestones below the lanes: diamonds on an axis, each with its label like a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from commplan.report.blocks import BarState
from commplan.writers.html.svg import draw, percent
from commplan.writers.html.year.rows import FLAG, FLAGS_TOP
from commplan.writers.html.year.scale import LEAST_WIDTH, Placed, TimeScale, stagger_flags
from commplan.writers.wording import complete_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from markupsafe import Markup

    from commplan.report.blocks import Mark, YearChart

_FLAG_OFFSET: Final = 8.0
_HALF: Final = 9.0  # of a diamond and its rim


def place_flags(chart: YearChart, scale: TimeScale) -> tuple[Placed, ...]:
    """Place the labels of the milestones, in the order of their days."""
    labels = [(_word_mark(mark), _place_inside(scale, mark.on)) for mark in _sort_marks(chart)]
    return stagger_flags(labels, _FLAG_OFFSET)


def _place_inside(scale: TimeScale, day: date) -> float:
    """Return the noon of ``day``, moved as little as a diamond needs to be seen whole."""
    half = _HALF / LEAST_WIDTH
    return min(max(scale.place_middle(day), half), 1 - half)


def _sort_marks(chart: YearChart) -> list[Mark]:
    return sorted(chart.milestones, key=lambda mark: mark.on)


def _word_mark(mark: Mark) -> str:
    return f"{mark.date_text} {mark.label}"


def draw_milestones(
    chart: YearChart, scale: TimeScale, flags: tuple[Placed, ...], top: float
) -> Iterator[Markup]:
    """Yield the axis of the milestones below ``top`` and a diamond with its flag for each."""
    axis = top + 12
    yield draw("line", x1=0, x2="100%", y1=axis, y2=axis, class_="mark-axis")
    for mark in chart.milestones:
        yield from _draw_before(mark, scale, axis)
    for mark, flag in zip(_sort_marks(chart), flags, strict=True):
        yield _draw_mark(mark, flag, axis)


def _draw_before(mark: Mark, scale: TimeScale, axis: float) -> Iterator[Markup]:
    """Yield a hollow diamond on the day in an earlier plan, and how far the mark went since."""
    if mark.before is None or not scale.start <= mark.before <= scale.end:
        return
    old, new = (percent(_place_inside(scale, day)) for day in (mark.before, mark.on))
    yield draw("line", x1=old, x2=new, y1=axis, y2=axis, class_="before-line")
    diamond = draw("path", d="M0 -6l6 6l-6 6l-6 -6z", class_="mark-before")
    yield draw("svg", diamond, x=old, y=axis, width=1, height=1, overflow="visible")


def _draw_mark(mark: Mark, flag: Placed, axis: float) -> Markup:
    x = percent(flag.at)
    drop = FLAGS_TOP - 12 + flag.level * FLAG
    side = -1 if flag.opens_left else 1
    is_late = mark.state is BarState.LATE
    return draw(
        "svg",
        draw("title", complete_text(mark.alt, mark.label)),
        draw("line", x1=0, x2=0, y1=0, y2=drop + 13, class_="mark-pole"),
        draw("path", d="M0 -8l8 8l-8 8l-8 -8z", class_=f"mark {mark.state.value}"),
        *([draw("text", "!", x=0, y=4, class_="late-sign")] if is_late else []),
        draw(
            "text",
            draw("tspan", mark.date_text, class_="mark-date"),
            " ",
            mark.label,
            x=side * _FLAG_OFFSET,
            y=drop + 12,
            class_="flag-left" if flag.opens_left else "flag",
        ),
        x=x,
        y=axis,
        width=1,
        height=1,
        overflow="visible",
    )
