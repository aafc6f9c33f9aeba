"""How wide columns are, and how tables share their rows among pages."""

from __future__ import annotations

import pytest

from commplan.report.blocks import Cell, Column, Table
from commplan.writers.pptx import cut_into_slides
from commplan.writers.pptx.deck import Grid
from commplan.writers.pptx.layout.table_columns import divide_width
from commplan.writers.pptx.palette import HEATS
from tests.writers.pptx.reading import document_of
from tests.writers.sample_document import plain


@pytest.mark.parametrize(
    ("weights", "words", "needs", "fulls", "loads", "widths"),
    [
        ((1.0, 3.0), (1.0, 1.0), (1.0, 1.0), (1.0, 1.0), (1.0, 1.0), (3.0, 9.0)),
        ((1.0, 3.0), (1.0, 1.0), (1.0, 1.0), (4.0, 4.0), (4.0, 4.0), (4.0, 8.0)),
        ((1.0, 1.0), (1.0, 1.0), (1.0, 1.0), (2.0, 20.0), (2.0, 10.0), (2.0, 10.0)),
        ((1.0, 1.0), (1.0, 1.0), (1.0, 2.0), (20.0, 20.0), (5.0, 5.0), (5.5, 6.5)),
        ((1.0, 1.0), (1.0, 1.0), (1.0, 2.0), (20.0, 20.0), (2.0, 7.0), (3.0, 9.0)),
        ((1.0, 2.0), (1.0, 1.0), (9.0, 9.0), (9.0, 9.0), (9.0, 9.0), (4.0, 8.0)),
        ((1.0, 5.0), (3.0, 1.0), (9.0, 9.0), (9.0, 9.0), (4.0, 4.0), (7.0, 5.0)),
        ((1.0, 5.0), (9.0, 4.0), (9.0, 9.0), (9.0, 9.0), (4.0, 4.0), (2.0, 10.0)),
    ],
    ids=[
        "by weight",
        "full first",
        "short ones whole",
        "alike above need",
        "to the wordy",
        "no room",
        "words whole: 3 and 1, of the 8 left 4 each",
        "no room for the words",
    ],
)
def test_columns_get_their_need_then_their_full_then_their_weight(
    weights: tuple[float, ...],
    words: tuple[float, ...],
    needs: tuple[float, ...],
    fulls: tuple[float, ...],
    loads: tuple[float, ...],
    widths: tuple[float, ...],
) -> None:
    assert divide_width(weights, words, needs, fulls, loads, 12.0) == pytest.approx(widths)


@pytest.mark.parametrize("rows", [26, 31, 36, 45])
def test_pages_of_a_table_have_about_as_many_rows_each(rows: int) -> None:
    cells = tuple((Cell(plain(str(row))), Cell(plain("一行"))) for row in range(rows))
    table = Table("table", "题注", (Column("编号"), Column("内容")), cells)
    slides = cut_into_slides(document_of(table)).slides
    lengths = [
        len(thing.rows) - 1 for slide in slides for thing in slide.things if isinstance(thing, Grid)
    ]
    assert sum(lengths) == rows
    assert max(lengths) - min(lengths) <= len(lengths)


def test_a_short_table_is_set_in_larger_type_than_a_long_one() -> None:
    sizes = []
    for rows in (4, 13):
        cells = tuple((Cell(plain("一行")),) for _ in range(rows))
        table = Table("table", "题注", (Column("内容"),), cells)
        slides = cut_into_slides(document_of(table)).slides
        (grid,) = (t for slide in slides for t in slide.things if isinstance(t, Grid))
        sizes.append(grid.rows[1][0].text[0].size)
    assert sizes == [14, 12]


def test_cells_of_a_map_have_their_tint() -> None:
    rows = tuple((Cell(plain(str(heat)), heat=heat),) for heat in range(4))
    slides = cut_into_slides(document_of(Table("map", "题注", (Column("周"),), rows))).slides
    (grid,) = (thing for slide in slides for thing in slide.things if isinstance(thing, Grid))
    assert tuple(row[0].fill for row in grid.rows[1:]) == (None, *HEATS)
