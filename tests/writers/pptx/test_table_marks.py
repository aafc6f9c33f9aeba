"""Lights, meters and trends over the cells of native tables."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import accumulate

import pytest

from commplan.report.blocks import Cell, Column, Light, Meter, Table, Tone, Trend
from commplan.writers.pptx import cut_into_slides
from commplan.writers.pptx.deck import Form, Grid, Shape, Sparkline
from commplan.writers.pptx.layout.sparks import scale_values
from commplan.writers.pptx.palette import BLUE, MOODS
from tests.writers.pptx.finding import draw_blocks, find_ending, find_kind, read_words
from tests.writers.pptx.reading import document_of, list_tables, write_blocks
from tests.writers.pptx.review_document import amounts, scorecard
from tests.writers.sample_document import plain

METER, TREND, LIGHT = 3, 4, 5  # the columns of the scorecard


def table_of(*cells: Cell) -> Table:
    return Table(
        "table",
        "题注",
        (Column("指标"), Column("值")),
        tuple((Cell(plain("名")), c) for c in cells),
    )


def test_a_light_is_a_pill_with_its_words_over_an_empty_cell() -> None:
    things = draw_blocks(scorecard())
    pills = find_kind(tuple(find_ending(things, " light")), Shape)
    assert [read_words(pill.text) for pill in pills] == [
        "● 达标",
        "▲ 关注",
        "◆ 落后",
        "● 达标",
        "○ 无数据",
    ]
    assert {pill.form for pill in pills} == {Form.ROUNDED}
    assert [pill.fill for pill in pills[:3]] == [
        MOODS[tone].tint for tone in (Tone.GOOD, Tone.WATCH, Tone.BAD)
    ]
    (words,) = list_tables(write_blocks(scorecard()))
    assert [row[LIGHT] for row in words] == ["状态", "", "", "", "", ""]


def test_marks_stand_in_the_middle_of_their_rows_on_every_page() -> None:
    deck = cut_into_slides(document_of(scorecard(8), replace(scorecard(), key="second")))
    seen = 0
    for slide in deck.slides:
        for grid in find_kind(slide.things, Grid):
            tops = list(accumulate(grid.heights, initial=grid.box.top))
            for number in range(1, len(grid.rows)):
                middle = (tops[number] + tops[number + 1]) / 2
                marks = [
                    one for one in slide.things if one.name.startswith(f"{grid.name} {number}-")
                ]
                seen += len(marks)
                for mark in marks:
                    assert mark.box.top + mark.box.height / 2 == pytest.approx(middle)
    assert seen > 9 * 5 * 3


def test_a_meter_is_full_up_to_its_share_and_has_its_tick_at_the_plan() -> None:
    things = draw_blocks(scorecard())
    tracks, bars, ticks = (
        [thing.box for thing in find_ending(things, ending)]
        for ending in (" track", " bar", " tick")
    )
    shares = [bar.width / track.width for bar, track in zip(bars, tracks, strict=True)]
    # of a limit of 1.2: 1.05, 0.93, 0.83, and 3.2, which is drawn up to the limit
    assert shares == [pytest.approx(share) for share in (0.875, 0.775, 0.83 / 1.2, 1.0)]
    for tick, track in zip(ticks, tracks, strict=True):
        place = (tick.left + tick.width / 2 - track.left) / track.width
        assert place == pytest.approx(1 / 1.2)


def test_the_words_of_a_meter_stay_in_the_table_behind_its_bar() -> None:
    (grid,) = find_kind(draw_blocks(scorecard()), Grid)
    cells = [row[METER] for row in grid.rows[1:]]
    assert [read_words(cell.text) for cell in cells] == ["105%", "93%", "83%", "320%", "—"]
    assert [cell.text[0].indent > 0.5 for cell in cells] == [True, True, True, True, False]
    assert {cell.fill for cell in cells} == {None}


def test_the_bar_of_a_meter_has_the_colour_of_its_tone_else_blue() -> None:
    tones = (Tone.GOOD, Tone.WATCH, Tone.BAD, Tone.PLAIN)
    meter = Meter(Decimal("0.5"), Decimal(1))
    things = draw_blocks(table_of(*(Cell(plain("50%"), tone=tone, mark=meter) for tone in tones)))
    fills = [bar.fill for bar in find_kind(tuple(find_ending(things, " bar")), Shape)]
    assert fills == [*(MOODS[tone].solid for tone in tones[:3]), BLUE]


def test_a_trend_is_one_line_that_says_its_words() -> None:
    lines = find_kind(draw_blocks(scorecard()), Sparkline)
    assert [line.alt for line in lines] == [
        "走势 31 36 43 47.2",
        "走势 35.1 37.2 36 33.4",
        "走势 18 20 22 21.5",
        "走势 3 3 3 3",
    ]


@pytest.mark.parametrize(
    ("values", "points"),
    [
        (("1", "3", "2"), ((0.0, 1.0), (0.5, 0.0), (1.0, 0.5))),
        (("5", "5"), ((0.0, 0.5), (1.0, 0.5))),
        (("-1E+400", "1E+400"), ((0.0, 1.0), (1.0, 0.0))),
        (("5",), ()),
        ((), ()),
        (("1", "NaN"), ()),
        (("1", "Infinity"), ()),
    ],
)
def test_values_become_shares_of_a_box(
    values: tuple[str, ...], points: tuple[tuple[float, float], ...]
) -> None:
    assert scale_values(amounts(*values)) == points


@pytest.mark.parametrize(
    "cell",
    [
        Cell(plain("达标" * 200), tone=Tone.GOOD, mark=Light()),
        Cell(plain("一个月"), tone=Tone.GOOD, mark=Trend(amounts("1"))),
        Cell(plain("无"), tone=Tone.GOOD, mark=Meter(Decimal(1), Decimal(0))),
        Cell(plain("无"), tone=Tone.GOOD, mark=Meter(Decimal("NaN"), Decimal(1))),
        Cell(plain("长" * 300), tone=Tone.GOOD, mark=Meter(Decimal(1), Decimal(1))),
    ],
)
def test_a_mark_that_cannot_be_drawn_leaves_words_on_a_tint(cell: Cell) -> None:
    things = draw_blocks(table_of(cell))
    (grid,) = find_kind(things, Grid)
    assert grid.rows[1][1].fill == MOODS[Tone.GOOD].tint
    assert read_words(grid.rows[1][1].text) == f"● {cell.runs[0].text}"
    assert not [thing for thing in things if " 1-2 " in thing.name]


@pytest.mark.parametrize(("share", "limit"), [("-1", "1.2"), ("0", "0.5"), ("9E+99", "1")])
def test_a_meter_never_leaves_its_track(share: str, limit: str) -> None:
    things = draw_blocks(table_of(Cell(plain("x"), mark=Meter(Decimal(share), Decimal(limit)))))
    (track,) = find_ending(things, " track")
    for bar in find_ending(things, " bar"):
        assert bar.box.width <= track.box.width
    assert bool(find_ending(things, " tick")) is (Decimal(limit) >= 1)


def test_a_table_without_marks_has_nothing_over_it() -> None:
    things = draw_blocks(table_of(Cell(plain("● 达标"), tone=Tone.GOOD)))
    assert [thing.name for thing in things if "1-2" in thing.name] == []
