"""Expectations that have the same shape on many slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day
from tests.examples.figures.matching import Told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    Cell = tuple[str, str, str]
    """The head of a column, the words of the cell, and where they come from."""

YEAR = ("2026 年", "plan: period")
HAND_DRAWN = "fixed: the scale of the drawing"


def tell_frame(page: int) -> list[Told]:
    """Return what stands below each slide: the file, the day of the data, the page."""
    return [
        Told("source", "actuals/2026-Q2.yaml", "Q2: quarter"),
        Told("source", day("Q2: as_of").isoformat(), "Q2: as_of"),
        Told("slide number", str(page), "fixed: pages are counted from the cover"),
    ]


def tell_place(place: str, *figures: tuple[str, str]) -> list[Told]:
    """Return the figures of one text in their order, each with its source."""
    return [Told(place, words, source) for words, source in figures]


def tell_row(table: str, number: int, *cells: Cell) -> list[Told]:
    """Return the figures of a row; a cell without words is empty."""
    place = f"{table} row {number}"
    return [Told(f"{place}, {head}", words, source) for head, words, source in cells if words]


def tell_value(chart: str, series: str, category: str, value: Decimal, source: str) -> list[Told]:
    """Return a value of a chart, in its part and in its workbook."""
    places = (f"{chart} {series}, {category}", f"{chart} workbook {series}, {category}")
    return [Told(place, value, source) for place in places]


def tell_axis(chart: str, days: Iterable[date]) -> list[Told]:
    """Return the labels of a time axis: the months, and the first days of its weeks."""
    weeks = [one.strftime("%m-%d") for one in days]
    months = sorted({int(one[:2]) for one in weeks})
    return [
        *(
            Told(f"{chart} quarter {n}", f"{month} 月", HAND_DRAWN)
            for n, month in enumerate(months, start=1)
        ),
        *(Told(f"{chart} month {n}", week, HAND_DRAWN) for n, week in enumerate(weeks, start=1)),
    ]
