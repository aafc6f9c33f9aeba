"""The risk map: five by five tinted cells, and a numbered mark for each risk."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from commplan.writers.html.svg import draw, join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from commplan.report.blocks import RiskMap, RiskMark

# Pixels of the view box, which the page shows at about its own size.
_CELL_WIDTH: Final = 74.0
_CELL_HEIGHT: Final = 62.0
_LEFT: Final = 78.0
_TOP: Final = 4.0
_GAP: Final = 3.0
_RADIUS: Final = 15.0
_HIGHEST_TINT: Final = 4


def draw_risk_map(risk_map: RiskMap, id_: str) -> Markup:
    """Return the drawing; probability grows upwards, impact to the right."""
    columns, rows = len(risk_map.impact_levels), len(risk_map.probability_levels)
    width = _LEFT + columns * _CELL_WIDTH
    bottom = _TOP + rows * _CELL_HEIGHT
    return draw(
        "svg",
        draw("title", risk_map.title, id=f"{id_}-t"),
        draw("desc", risk_map.alt, id=f"{id_}-d"),
        join(_draw_cells(risk_map)),
        join(_draw_levels(risk_map, bottom)),
        join(_draw_titles(risk_map, width, bottom)),
        join(_draw_marks(risk_map)),
        class_="risk-map",
        role="img",
        aria_labelledby=f"{id_}-t",
        aria_describedby=f"{id_}-d",
        viewBox=f"0 0 {width:.0f} {bottom + 58:.0f}",
    )


def _corner(risk_map: RiskMap, probability: int, impact: int) -> tuple[float, float]:
    """Return the upper left corner of a cell; levels count from 1."""
    row = len(risk_map.probability_levels) - probability
    return _LEFT + (impact - 1) * _CELL_WIDTH, _TOP + row * _CELL_HEIGHT


def _draw_cells(risk_map: RiskMap) -> Iterator[Markup]:
    for probability, tints in enumerate(risk_map.tints, 1):
        for impact, tint in enumerate(tints, 1):
            x, y = _corner(risk_map, probability, impact)
            yield draw(
                "rect",
                x=x,
                y=y,
                width=_CELL_WIDTH - _GAP,
                height=_CELL_HEIGHT - _GAP,
                class_=f"tint-{tint}",
            )


def _draw_levels(risk_map: RiskMap, bottom: float) -> Iterator[Markup]:
    for number, name in enumerate(risk_map.probability_levels, 1):
        _, y = _corner(risk_map, number, 1)
        middle = y + _CELL_HEIGHT / 2
        yield draw("text", str(number), x=_LEFT - 8, y=middle - 4, class_="level-number end")
        yield draw("text", name, x=_LEFT - 8, y=middle + 13, class_="level end")
    for number, name in enumerate(risk_map.impact_levels, 1):
        x = _corner(risk_map, 1, number)[0] + (_CELL_WIDTH - _GAP) / 2
        number_span = draw("tspan", f"{number} ", class_="level-number")
        yield draw("text", number_span, name, x=x, y=bottom + 18, class_="level")


def _draw_titles(risk_map: RiskMap, width: float, bottom: float) -> Iterator[Markup]:
    middle = (_TOP + bottom) / 2
    yield draw(
        "text",
        f"{risk_map.probability_title} →",
        x=19,
        y=middle,
        transform=f"rotate(-90 19 {middle:.0f})",
        class_="axis-title",
    )
    centre = (_LEFT + width) / 2
    yield draw("text", f"{risk_map.impact_title} →", x=centre, y=bottom + 46, class_="axis-title")


def _draw_marks(risk_map: RiskMap) -> Iterator[Markup]:
    cells: dict[tuple[int, int], list[RiskMark]] = {}
    for mark in risk_map.marks:
        cells.setdefault((mark.probability, mark.impact), []).append(mark)
    for (probability, impact), marks in cells.items():
        tint = risk_map.tints[probability - 1][impact - 1]
        style = "risk high" if tint == _HIGHEST_TINT else "risk"
        places = _spread(len(marks), _corner(risk_map, probability, impact))
        for mark, (x, y, radius) in zip(marks, places, strict=True):
            yield draw(
                "g",
                draw("title", f"{mark.number} {mark.label}"),
                draw("circle", cx=x, cy=y, r=radius),
                draw("text", str(mark.number), x=x, y=y + radius * 0.36, font_size=radius),
                class_=style,
            )


def _spread(count: int, corner: tuple[float, float]) -> list[tuple[float, float, float]]:
    """Return centre and radius of ``count`` marks in a grid that fills one cell."""
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    wide = (_CELL_WIDTH - _GAP) / columns
    high = (_CELL_HEIGHT - _GAP) / rows
    radius = min(_RADIUS, wide / 2 - 1.5, high / 2 - 1.5)
    return [
        (corner[0] + wide * (n % columns + 0.5), corner[1] + high * (n // columns + 0.5), radius)
        for n in range(count)
    ]
