"""Plan and actual: which columns stand out, and what stands below them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commplan.report.blocks import Block, ChartKind, ChartNote
from commplan.writers.pptx.deck import Figure, Shape
from commplan.writers.pptx.palette import BLUE, MOODS, ORANGE, PLANNED
from tests.writers.pptx.finding import draw_blocks, find_ending, find_kind, read_words
from tests.writers.pptx.reading import write_blocks
from tests.writers.pptx.review_document import budget, takeaway
from tests.writers.pptx.test_package import parts_of


def test_exceptions_are_orange_points_of_the_last_series() -> None:
    (figure,) = find_kind(draw_blocks(budget()), Figure)
    assert figure.colours == (PLANNED, BLUE)
    assert [(paint.series, paint.point, paint.colour) for paint in figure.paints] == [
        (1, 0, ORANGE),
        (1, 2, ORANGE),
    ]
    (chart,) = parts_of(write_blocks(budget()), "ppt/charts/chart")
    assert chart.count("<c:dPt>") == 2
    assert '<c:layoutTarget val="inner"/>' in chart


def test_the_legend_names_series_and_exceptions() -> None:
    shapes = find_kind(draw_blocks(budget()), Shape)
    entries = [shape for shape in shapes if " legend " in shape.name]
    words = [read_words(entry.text) for entry in entries if entry.text]
    assert words == ["预算", "实际", "实际（超支 >5%）"]
    assert [entry.fill for entry in entries if entry.fill] == [PLANNED, BLUE, ORANGE]


@pytest.mark.parametrize("beside", [(), (takeaway(),)], ids=["alone", "beside a takeaway"])
def test_notes_stand_below_the_middle_of_their_columns(beside: tuple[Block, ...]) -> None:
    things = draw_blocks(budget(), *beside)
    (figure,) = find_kind(things, Figure)
    notes = [thing for thing in find_kind(things, Shape) if " note " in thing.name]
    assert figure.plotting is not None
    area = figure.plotting.area
    assert [note.box.left + note.box.width / 2 for note in notes] == [
        pytest.approx(area.left + area.width * (2 * place + 1) / 8) for place in range(4)
    ]
    assert min(note.box.top for note in notes) >= figure.box.bottom
    assert [note.text[0].colour for note in notes[:2]] == [
        MOODS[budget().notes[0].tone].words,
        MOODS[budget().notes[1].tone].words,
    ]


def test_exceptions_and_notes_without_a_category_are_not_drawn_but_told() -> None:
    note = ChartNote("+7", "多出的一条")
    odd = replace(budget(), exceptions=(-1, 9), notes=(*budget().notes, note))
    things = draw_blocks(odd)
    (figure,) = find_kind(things, Figure)
    assert figure.paints == ()
    assert "多出的一条" in figure.alt
    assert odd.exception_label in figure.alt
    assert not find_ending(things, "note 5")


@pytest.mark.parametrize("kind", [kind for kind in ChartKind if kind is not ChartKind.COLUMNS])
def test_other_charts_tell_their_notes_in_words(kind: ChartKind) -> None:
    (figure,) = find_kind(draw_blocks(replace(budget(), kind=kind)), Figure)
    assert figure.plotting is None
    assert "+14.8%" in figure.alt


def test_many_columns_have_a_value_axis_beside_the_plot() -> None:
    many = tuple(f"类别 {number}" for number in range(30))
    series = tuple(replace(one, values=one.values * 10) for one in budget().series)
    wide = replace(
        budget(),
        categories=many,
        series=tuple(replace(one, values=one.values[:30]) for one in series),
    )
    (figure,) = find_kind(draw_blocks(wide), Figure)
    assert figure.plotting is not None
    assert figure.plotting.area.left > figure.box.left + 0.2


def test_a_comparison_without_categories_is_still_a_chart() -> None:
    empty = replace(budget(), categories=(), series=())
    assert parts_of(write_blocks(empty), "ppt/charts/chart")
