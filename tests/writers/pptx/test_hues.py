"""A name has one colour in all charts of a deck."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from commplan.report.blocks import Chapter, Chart, ChartKind, Document, Section, Series
from commplan.writers.pptx import cut_into_slides
from commplan.writers.pptx.deck import Figure
from commplan.writers.pptx.palette import BLUE, FAMILIES
from tests.writers.sample_document import sample_document


def make_chart(kind: ChartKind, categories: tuple[str, ...], names: tuple[str, ...]) -> Chart:
    values = (Decimal(1),) * len(categories)
    series = tuple(Series(name, values) for name in names)
    return Chart(kind.value, kind, "T", "", categories, series, 0, "A")


def document_of_charts(*charts: Chart) -> Document:
    sections = tuple(Section(f"s{n}", "H", (chart,), "") for n, chart in enumerate(charts))
    return replace(sample_document(), chapters=(Chapter("c", "C", sections),))


@pytest.mark.parametrize(
    ("categories", "colours"),
    [
        (("B", "A"), (FAMILIES[1], FAMILIES[0])),
        (("B", "other"), (BLUE,)),
    ],
)
def test_columns_take_the_colours_of_the_stack(
    categories: tuple[str, ...], colours: tuple[object, ...]
) -> None:
    document = document_of_charts(
        make_chart(ChartKind.COLUMNS, categories, ("planned",)),
        make_chart(ChartKind.STACKED_COLUMNS, ("Q1", "Q2"), ("A", "B")),
    )
    figures = [
        thing
        for slide in cut_into_slides(document).slides
        for thing in slide.things
        if isinstance(thing, Figure)
    ]
    assert figures[0].colours == colours
    assert figures[1].colours == FAMILIES[:2]
