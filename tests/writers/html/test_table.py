from __future__ import annotations

import pytest

from commplan.report.blocks import Cell, Column, Run, Table, Tone
from commplan.writers.html.table import view_table


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
