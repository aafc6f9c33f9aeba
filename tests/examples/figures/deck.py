"""What a saved deck shows: each text, table cell, alternative text and chart value, with its place.

A text of several lines is taken apart: the place of a line ends in its number. A table cell is
known by its row and the head of its column. Of a chart the values in its part and those in its
workbook are both there.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

from openpyxl import load_workbook
from pptx import Presentation
from pptx.parts.chart import ChartPart
from pptx.shapes.autoshape import Shape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.group import GroupShape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element
    from pptx.chart.chart import Chart
    from pptx.shapes.base import BaseShape
    from pptx.slide import Slide
    from pptx.table import Table

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CUT = "…"
"""What ends a label that had no room."""


class Shown(NamedTuple):
    """A piece of text on a slide. ``slide`` is its key, ``page`` counts from 1."""

    page: int
    slide: str
    place: str
    words: str


def read_deck(data: bytes) -> tuple[Shown, ...]:
    """Return all that a deck shows, page by page."""
    slides = enumerate(Presentation(io.BytesIO(data)).slides, start=1)
    return tuple(shown for page, slide in slides for shown in _read_slide(page, slide))


def _read_slide(page: int, slide: Slide) -> Iterator[Shown]:
    key = slide.name.rpartition("/")[2]
    for shape in _flatten(slide.shapes):
        for place, words in _read_whole(shape):
            yield Shown(page, key, place, words)


def _read_whole(shape: BaseShape) -> Iterator[tuple[str, str]]:
    """Yield what a shape shows and says; a label cut short is read from its alternative text."""
    told = "\n".join(node.get("descr", "") for node in shape.element.iter("{*}cNvPr"))
    if isinstance(shape, Shape) and shape.text_frame.text.endswith(CUT):
        yield from _read_lines(shape.name, told)
    else:
        yield from _read_shape(shape)
        yield from _read_lines(f"{shape.name} alt", told)


def _flatten(shapes: Iterable[BaseShape]) -> Iterator[BaseShape]:
    for shape in shapes:
        if isinstance(shape, GroupShape):
            yield from _flatten(shape.shapes)
        else:
            yield shape


def _read_shape(shape: BaseShape) -> Iterator[tuple[str, str]]:
    if isinstance(shape, Shape):
        yield from _read_lines(shape.name, shape.text_frame.text)
    elif isinstance(shape, GraphicFrame) and shape.has_table:
        yield from _read_table(shape.name, shape.table)
    elif isinstance(shape, GraphicFrame) and shape.has_chart:
        yield from _read_chart(shape.name, shape.chart)


def _read_lines(place: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of a text; a line broken for its looks stays one."""
    lines = [line for line in text.replace("\v", "").split("\n") if line.strip()]
    if len(lines) == 1:
        yield place, lines[0]
    else:
        yield from ((f"{place} line {n}", line) for n, line in enumerate(lines, start=1))


def _read_table(name: str, table: Table) -> Iterator[tuple[str, str]]:
    heads = [cell.text for cell in table.rows[0].cells]
    yield from ((f"{name} head {n}", words) for n, words in enumerate(heads, start=1))
    for number, row in enumerate(list(table.rows)[1:], start=1):
        for head, cell in zip(heads, row.cells, strict=True):
            yield f"{name} row {number}, {head}", cell.text.replace("\v", "")


def _read_chart(name: str, chart: Chart) -> Iterator[tuple[str, str]]:
    space = chart._chartSpace  # noqa: SLF001 - labels set by hand have no name in the library
    every = [_read_points(series) for series in space.iter(f"{CHART}ser")]
    for index, category in every[0]["cat"].items():
        yield f"{name} category {index + 1}", category
    for points in every:
        for index, words in points["val"].items():
            yield f"{name} {points['tx'].get(0, '')}, {points['cat'][index]}", words
    for number, label in enumerate(space.iter(f"{CHART}rich"), start=1):
        yield (
            f"{name} label {number}",
            "".join(node.text or "" for node in label.iter(f"{DRAWING}t")),
        )
    assert isinstance(chart.part, ChartPart)
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    heads, *rows = book.worksheets[0].iter_rows(values_only=True)
    for row in rows:
        for head, value in zip(heads[1:], row[1:], strict=True):
            if value is not None:
                yield f"{name} workbook {head or ''}, {row[0]}", str(value)


def _read_points(series: _Element) -> dict[str, dict[int, str]]:
    """Return the name, the categories and the values of a series, each by its number."""
    found: dict[str, dict[int, str]] = {"tx": {}, "cat": {}, "val": {}}
    for kind, points in found.items():
        for part in series.iter(f"{CHART}{kind}"):
            points |= {int(one.get("idx")): one[0].text or "" for one in part.iter(f"{CHART}pt")}
    return found
