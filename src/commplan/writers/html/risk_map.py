"""The risk map: five by five tinted cells, and a numbered mark for each risk."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, TypeAlias

from commplan.writers.html.svg import draw, join
from commplan.writers.html.text_size import measure_text
from commplan.writers.wording import word_move

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from commplan.report.blocks import RiskMap, RiskMark

_Place: TypeAlias = tuple[float, float, float]  # centre and radius
# Pixels of the view box, which the page shows at about its own size.
_CELL_WIDTH: Final = 74.0
_CELL_HEIGHT: Final = 62.0
_LEAST_LEFT: Final = 78.0
_TITLE_WIDTH: Final = 34.0  # of the upright title left of the names
_NAME_SIZE: Final = 12.5
_TOP: Final = 4.0
_GAP: Final = 3.0
_RADIUS: Final = 15.0
_HIGHEST_TINT: Final = 4
_HEAD: Final = 8.0  # length of an arrow's head
_CLEAR: Final = 3.0  # between its tip and the mark
_BEND: Final = 0.12  # of its length


def draw_risk_map(risk_map: RiskMap, id_: str) -> Markup:
    """Return the drawing; probability grows upwards, impact to the right."""
    columns, rows = len(risk_map.impact_levels), len(risk_map.probability_levels)
    width = _find_left(risk_map) + columns * _CELL_WIDTH
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


def _find_left(risk_map: RiskMap) -> float:
    """Return where the cells begin: right of the longest name of a level."""
    names = (measure_text(name, _NAME_SIZE) for name in risk_map.probability_levels)
    return max(_LEAST_LEFT, _TITLE_WIDTH + max(names, default=0.0))


def _corner(risk_map: RiskMap, probability: int, impact: int) -> tuple[float, float]:
    """Return the upper left corner of a cell; levels count from 1."""
    row = len(risk_map.probability_levels) - probability
    return _find_left(risk_map) + (impact - 1) * _CELL_WIDTH, _TOP + row * _CELL_HEIGHT


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
    left = _find_left(risk_map) - 8
    for number, name in enumerate(risk_map.probability_levels, 1):
        _, y = _corner(risk_map, number, 1)
        middle = y + _CELL_HEIGHT / 2
        yield draw("text", str(number), x=left, y=middle - 4, class_="level-number end")
        yield draw("text", name, x=left, y=middle + 13, class_="level end")
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
    centre = (_find_left(risk_map) + width) / 2
    yield draw("text", f"{risk_map.impact_title} →", x=centre, y=bottom + 46, class_="axis-title")


def _draw_marks(risk_map: RiskMap) -> Iterator[Markup]:
    """Yield arrows first, below all marks; where a risk stood, its number stands in a ring."""
    places = _place_marks(risk_map)
    for mark in risk_map.marks:
        if mark.was and _has_moved(mark):
            old, new = places[mark, mark.was], places[mark, _find_cell(mark)]
            yield _draw_arrow(old, new)
            yield _draw_mark(mark, old, "", "risk former")
    for mark in risk_map.marks:
        tint = risk_map.tints[mark.probability - 1][mark.impact - 1]
        style = "risk high" if tint == _HIGHEST_TINT else "risk"
        said = f"{mark.number} {mark.label} {word_move(risk_map, mark)}".rstrip()
        yield _draw_mark(mark, places[mark, _find_cell(mark)], said, style)


def _place_marks(risk_map: RiskMap) -> dict[tuple[RiskMark, tuple[int, int]], _Place]:
    """Return a place for each mark in its cell, and in the cell where it stood before."""
    cells: dict[tuple[int, int], list[RiskMark]] = {}
    for mark in risk_map.marks:
        cells.setdefault(_find_cell(mark), []).append(mark)
        if mark.was and _has_moved(mark):
            cells.setdefault(mark.was, []).append(mark)
    return {
        (mark, cell): place
        for cell, marks in cells.items()
        for mark, place in zip(marks, _spread(len(marks), _corner(risk_map, *cell)), strict=True)
    }


def _find_cell(mark: RiskMark) -> tuple[int, int]:
    return mark.probability, mark.impact


def _has_moved(mark: RiskMark) -> bool:
    return mark.was not in {None, _find_cell(mark)}


def _draw_mark(mark: RiskMark, place: _Place, said: str, style: str) -> Markup:
    x, y, radius = place
    return draw(
        "g",
        *([draw("title", said)] if said else []),
        draw("circle", cx=x, cy=y, r=radius),
        draw("text", str(mark.number), x=x, y=y + radius * 0.36, font_size=radius),
        class_=style,
    )


def _draw_arrow(old: _Place, new: _Place) -> Markup:
    """Return an arrow from the rim of one place to that of another.

    It is bent, so that the ways of two risks between the same cells keep apart.
    """
    bend = _BEND * math.dist(old[:2], new[:2])
    turn = math.atan2(new[1] - old[1], new[0] - old[0])
    via = (
        (old[0] + new[0]) / 2 + bend * math.sin(turn),
        (old[1] + new[1]) / 2 - bend * math.cos(turn),
    )
    start, tip = _step_out(old, via, 0), _step_out(new, via, _CLEAR)
    foot = _step_out(new, via, _CLEAR + _HEAD)
    way = tip[0] - foot[0], tip[1] - foot[1]
    wings = [(foot[0] - side * way[1] / 2, foot[1] + side * way[0] / 2) for side in (1, -1)]
    path = "M{:.1f} {:.1f}Q{:.1f} {:.1f} {:.1f} {:.1f}".format(*start, *via, *foot)
    head = " ".join(f"{x:.1f},{y:.1f}" for x, y in (tip, *wings))
    return draw("g", draw("path", d=path), draw("polygon", points=head), class_="move")


def _step_out(place: _Place, towards: tuple[float, float], clear: float) -> tuple[float, float]:
    """Return the point ``clear`` pixels outside the rim of a place, on the way to another."""
    turn = math.atan2(towards[1] - place[1], towards[0] - place[0])
    reach = place[2] + clear
    return place[0] + reach * math.cos(turn), place[1] + reach * math.sin(turn)


def _spread(count: int, corner: tuple[float, float]) -> list[_Place]:
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
