from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.report.blocks import Cell, Column, Light, Meter, Run, Table, Tone, Trend
from commplan.writers.html.table import view_table
from tests.writers.review_document import decimals as numbers

METER = Meter(Decimal("0.93"), Decimal("1.2"))


def make_table(*cells: Cell, has_total: bool = False) -> Table:
    rows = tuple((cell,) for cell in cells)
    return Table("t", "Caption", (Column("A"),), rows, has_total=has_total)


@pytest.mark.parametrize(
    ("text", "tone", "style", "sign"),
    [
        ("late", Tone.BAD, "light tone-bad", "◆"),
        ("● fine", Tone.GOOD, "light tone-good", ""),
        ("a long sentence about it", Tone.WATCH, "tone-watch", "▲"),
        ("", Tone.BAD, "tone-bad", ""),
        ("plain", Tone.PLAIN, "short", ""),
        ("words that may break", Tone.PLAIN, "", ""),
        ("quiet", Tone.MUTED, "short tone-muted", ""),
    ],
)
def test_short_lights_are_pills_and_short_words_stay_whole(
    text: str, tone: Tone, style: str, sign: str
) -> None:
    view = view_table(make_table(Cell((Run(text),), tone=tone)))
    assert (view.body[0][0].style, view.body[0][0].sign) == (style, sign)


def test_the_total_is_no_body_row() -> None:
    one, two = Cell((Run("1"),)), Cell((Run("2"),))
    view = view_table(make_table(one, two, has_total=True))
    assert len(view.body) == 1
    assert view.total is not None
    assert view.total[0].runs == two.runs
    assert view_table(make_table(has_total=True)).total is None


def test_widths_come_in_steps_and_are_never_nothing() -> None:
    columns = (Column("A", weight=0.1), Column("B", weight=2), Column("C", weight=2))
    assert view_table(Table("t", "", columns, ())).shares == (5, 50, 50)


def test_a_map_is_tinted_cell_by_cell() -> None:
    cold, warm = Cell((Run("3"),)), Cell((Run("30"),), heat=2)
    view = view_table(make_table(cold, warm))
    assert [row[0].heat for row in view.body] == [0, 2]
    assert view.style == "narrow map"
    assert view_table(make_table(cold)).style == "narrow"


@pytest.mark.parametrize(
    ("cell", "style", "sign"),
    [
        (Cell((Run("● fine"),), tone=Tone.GOOD, mark=Light()), "light tone-good", ""),
        (Cell((Run("late"),), tone=Tone.BAD, mark=Light()), "light tone-bad", "◆"),
        (Cell((Run("no data"),), tone=Tone.MUTED, mark=Light()), "light tone-muted", ""),
        (Cell((Run("a word " * 9),), tone=Tone.MUTED, mark=Light()), "light long tone-muted", ""),
        (Cell((Run("93%"),), tone=Tone.WATCH, mark=METER), "meter tone-watch", ""),
        (Cell((Run("3, 4"),), tone=Tone.BAD, mark=Trend(numbers("3 4"))), "trend tone-bad", ""),
    ],
)
def test_a_mark_decides_how_a_cell_looks(cell: Cell, style: str, sign: str) -> None:
    view = view_table(make_table(cell)).body[0][0]
    assert (view.style, view.sign) == (style, sign)


def test_a_line_stands_for_its_words_and_a_bar_beside_them() -> None:
    words = (Run("3"),)
    line, single, bar = (
        view_table(make_table(Cell(words, mark=mark))).body[0][0]
        for mark in (Trend(numbers("3 4")), Trend(numbers("3")), METER)
    )
    assert (line.is_unseen, single.is_unseen, bar.is_unseen) == (True, False, False)
    assert single.drawing is None
    assert bar.drawing is not None
