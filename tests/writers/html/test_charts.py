from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from commplan.report.blocks import Chart, ChartKind, ChartNote, Series, Tone
from commplan.writers.html.charts import draw_chart
from commplan.writers.html.charts.palette import colour_points, list_hues


def make_chart(kind: ChartKind, *rows: tuple[str | None, ...]) -> Chart:
    return Chart(
        key="c",
        kind=kind,
        title="T <1>",
        unit="u",
        categories=tuple(f"K{number}" for number in range(len(rows[0]) if rows else 0)),
        series=tuple(
            Series(f"S{n}", tuple(None if v is None else Decimal(v) for v in row))
            for n, row in enumerate(rows)
        ),
        decimals=1,
        alt="A & B",
    )


CASES = (
    (("1", "2"),),
    (("1", "2"), ("3", None)),
    (("1", "-2"), ("-3", "4"), ("5", "6")),
    (("0", "0"),),
    ((None, None),),
    (("7",),),
    (("1000000.5", "2"),),
    ((),),
    (),
)


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize("rows", CASES)
def test_any_numbers_give_well_formed_drawings(
    kind: ChartKind,
    rows: tuple[tuple[str | None, ...], ...],
) -> None:
    figure = draw_chart(make_chart(kind, *rows), "c", {})
    root = ET.fromstring(figure.svg)  # noqa: S314 - our own drawing
    assert [node.text for node in list(root)[:2]] == ["T <1>", "A & B"]
    lengths = [
        float(value.rstrip("%"))
        for node in root.iter()
        for name in ("width", "height")
        if (value := node.get(name)) is not None
    ]
    assert all(length >= 0 for length in lengths)
    assert "nan" not in figure.svg


def test_columns_are_as_high_as_their_values() -> None:
    svg = draw_chart(make_chart(ChartKind.COLUMNS, ("10", "20")), "c", {}).svg
    low, high = map(float, re.findall(r'height="([\d.]+)" class="s1"', svg))
    assert high == pytest.approx(2 * low)


def test_plan_is_quiet_and_actual_is_not() -> None:
    svg = draw_chart(make_chart(ChartKind.COLUMNS, ("1",), ("2",)), "c", {}).svg
    assert 'class="s0"' in svg
    assert 'class="s1"' in svg


def test_a_gap_in_a_line_stays_a_gap() -> None:
    whole = draw_chart(make_chart(ChartKind.LINES, ("1", "2", "3")), "c", {}).svg
    cut = draw_chart(make_chart(ChartKind.LINES, ("1", None, "3")), "c", {}).svg
    assert whole.count('class="line l1"') == 2
    assert cut.count('class="line l1"') == 0


def test_a_whole_ring_is_drawn() -> None:
    svg = draw_chart(make_chart(ChartKind.DOUGHNUT, ("5",)), "c", {}).svg
    assert svg.count('class="s1 slice"') == 1
    assert ">5.0</text>" in svg


def test_numbers_stand_in_the_table_beside_the_drawing() -> None:
    figure = draw_chart(make_chart(ChartKind.LINES, ("1", None), ("3", "4")), "c", {})
    assert figure.rows == (("K0", ("1.0", "3.0")), ("K1", ("", "4.0")))


def test_many_columns_ask_for_a_wider_frame() -> None:
    few = draw_chart(make_chart(ChartKind.COLUMNS, ("1", "2")), "c", {}).width
    many = draw_chart(
        make_chart(ChartKind.COLUMNS, tuple("1" * 12), tuple("2" * 12)), "c", {}
    ).width
    assert few == 320
    assert many > 560


@pytest.mark.parametrize(
    ("hues", "colours"),
    [
        ({}, ((1, 1),)),
        ({"K0": 3}, ((1, 1),)),
        ({"K0": 3, "K1": 2}, ((3, 2),)),
    ],
)
def test_columns_take_the_colours_that_their_names_have_elsewhere(
    hues: dict[str, int], colours: tuple[tuple[int, ...], ...]
) -> None:
    assert colour_points(make_chart(ChartKind.COLUMNS, ("1", "2")), hues) == colours


def test_series_of_stacks_and_slices_of_rings_give_names_their_colours() -> None:
    stack = make_chart(ChartKind.STACKED_COLUMNS, ("1",), ("2",))
    ring = make_chart(ChartKind.DOUGHNUT, ("1", "2"))
    columns = make_chart(ChartKind.COLUMNS, ("1",), ("2",), ("3",))
    assert list_hues((stack, ring, columns)) == {"S0": 1, "S1": 2, "K0": 1, "K1": 2}


def compare_budgets() -> Chart:
    return replace(
        make_chart(ChartKind.COLUMNS, ("420", "360"), ("468", "341")),
        exceptions=(0,),
        exception_label="over by > 5%",
        notes=(ChartNote("+48", "+11.4%", Tone.BAD),),
    )


def test_only_the_actual_of_an_exception_stands_out() -> None:
    assert colour_points(compare_budgets(), {}) == ((0, 0), (7, 1))
    assert colour_points(replace(compare_budgets(), exceptions=(5, -1)), {}) == ((0, 0), (1, 1))


def test_legend_and_table_name_the_exception() -> None:
    figure = draw_chart(compare_budgets(), "c", {})
    assert [key.label for key in figure.keys] == ["S0", "S1", "over by > 5%"]
    assert figure.rows == (
        ("K0", ("420.0", "468.0 over by > 5%", "+48 +11.4%")),
        ("K1", ("360.0", "341.0")),
    )


def test_a_note_stands_under_its_category() -> None:
    svg = draw_chart(compare_budgets(), "c", {}).svg
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    (note,) = (node for node in root.iter("text") if "chart-note " in node.get("class", ""))
    (name,) = (node for node in root.iter("text") if "".join(node.itertext()) == "K0")
    assert note.get("x") == name.get("x") == "25%"
    assert float(note.get("y", "")) > float(name.get("y", ""))
    assert float(root.get("height", "")) > float(note.get("y", "")) + 15


def test_a_long_note_breaks_and_more_notes_than_categories_do_no_harm() -> None:
    long = ChartNote("a very long note that nobody can read " * 4)
    figure = draw_chart(replace(compare_budgets(), notes=(long, long, long)), "c", {})
    assert figure.width == 320
    assert figure.svg.count("chart-note ") == 2
