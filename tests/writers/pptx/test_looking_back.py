"""What was before: earlier plans on the year chart, former cells of risks, trends of tiles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from commplan.report.blocks import BarState, Cell, Chapter, Column, Section, Stretch, Table
from commplan.writers.pptx import cut_into_slides, write_deck, write_pptx
from commplan.writers.pptx.deck import Box, Figure, Form, Grid, Pointer, Shape, Sparkline
from commplan.writers.pptx.layout.risks import stop_before
from commplan.writers.pptx.layout.tiles import LINE_LEAST, place_foot
from commplan.writers.pptx.layout.words import set_line
from commplan.writers.pptx.layout.year_legend import measure_legend
from commplan.writers.pptx.palette import BEFORE, LATE
from tests.writers.pptx.finding import draw_blocks, find_ending, find_kind, read_words
from tests.writers.pptx.lint import find_faults
from tests.writers.pptx.reading import list_titles
from tests.writers.pptx.review_document import (
    budget,
    drivers,
    next_weeks,
    review_document,
    risk_map,
    tiles,
)
from tests.writers.reading_back import read_deck
from tests.writers.sample_document import plain, year_chart


def test_a_document_without_contents_goes_from_the_cover_to_its_first_section() -> None:
    document = review_document()
    assert [slide.key for slide in cut_into_slides(document).slides][:2] == ["cover", "tiles/tiles"]
    listed = cut_into_slides(replace(document, has_contents=True))
    assert [slide.key for slide in listed.slides][:2] == ["cover", "contents"]
    titles = list_titles(write_pptx(document).data)
    assert document.words.contents not in titles


def test_links_of_contents_are_gone_with_them() -> None:
    things = [
        thing for slide in cut_into_slides(review_document()).slides for thing in slide.things
    ]
    assert [shape.name for shape in find_kind(tuple(things), Shape) if shape.jump] == []


def test_an_appendix_is_listed_with_its_pages_without_contents_too() -> None:
    document = review_document()
    told, *looked_up = document.chapters
    chapters = (told, *(replace(chapter, is_appendix=True) for chapter in looked_up))
    slides = cut_into_slides(replace(document, chapters=chapters)).slides
    keys = [slide.key for slide in slides]
    divider = slides[keys.index("divider")]
    pages = [
        (shape.jump, int(read_words(page.text)))
        for shape, page in pairwise(find_kind(divider.things, Shape))
        if shape.jump
    ]
    assert len(pages) == len(looked_up)
    assert [(key, keys.index(key or "") + 1) for key, _ in pages] == pages


@pytest.mark.parametrize("letters", [240, 600, 2400])
def test_a_figure_in_an_appendix_stands_under_a_headline_of_any_length(letters: int) -> None:
    document = review_document()
    long = "字" * letters
    chapters = tuple(
        Chapter(key, long, (Section(key, long, (block, block), ""),), is_appendix=True)
        for key, block in (("map", risk_map()), ("fall", drivers()), ("columns", budget()))
    )
    slides = cut_into_slides(replace(document, chapters=chapters)).slides
    things = tuple(thing for slide in slides for thing in slide.things)
    assert len(find_kind(things, Figure)) == 4
    assert len(find_ending(things, " cell 1-1")) == 2


@pytest.mark.parametrize("letters", [240, 600, 2400])
def test_a_headline_in_an_appendix_leaves_room_for_its_figure(letters: int) -> None:
    document = review_document()
    chapters = tuple(
        Chapter(key, key, (Section(key, "字" * letters, (block,), ""),), is_appendix=True)
        for key, block in (("map", risk_map()), ("fall", drivers()), ("columns", budget()))
    )
    deck = cut_into_slides(replace(document, chapters=chapters))
    assert find_faults(deck) == []
    assert "字" * letters in read_deck(write_deck(deck).data)


def test_earlier_days_are_a_thin_bar_below_the_bar_on_its_lane() -> None:
    things = draw_blocks(next_weeks())
    bars = {thing.name: thing.box for thing in things}
    before = [name for name in bars if name.endswith(" before") and "bar-" in name]
    assert len(before) == 7  # every second of fourteen lanes
    for name in before:
        thin, bar = bars[name], bars[name.removesuffix(" before")]
        assert thin.top > bar.bottom
        assert thin.height < bar.height / 3
        assert thin.left <= bar.left


def test_bars_are_lower_only_where_some_bar_has_earlier_days() -> None:
    chart = next_weeks()
    now = tuple(
        replace(lane, bars=tuple(replace(bar, before=None) for bar in lane.bars))
        for lane in chart.groups[0].lanes
    )
    heights = []
    for lanes in (chart.groups[0].lanes, now):
        things = draw_blocks(replace(chart, groups=(replace(chart.groups[0], lanes=lanes),)))
        lane, bar = find_ending(things, " lane 1-1")[0], find_ending(things, " bar-0")[0]
        heights.append(bar.box.height / lane.box.height)
    assert heights == [pytest.approx(0.62), pytest.approx(0.75)]


def test_an_earlier_milestone_is_a_hollow_diamond() -> None:
    things = draw_blocks(next_weeks())
    (hollow,) = find_kind(tuple(find_ending(things, "points before")), Shape)
    (mark,) = find_kind(tuple(find_ending(things, " points")), Shape)
    assert (hollow.form, hollow.stroke and hollow.stroke.colour) == (Form.DIAMOND, BEFORE)
    assert hollow.alt == "原计划：积分 2.0 全量"
    assert hollow.box.left < mark.box.left
    assert mark.fill == LATE


def test_late_bars_are_red() -> None:
    shapes = find_kind(draw_blocks(next_weeks()), Shape)
    assert [shape.name[-5:] for shape in shapes if shape.fill == LATE and "bar" in shape.name] == [
        "bar-1"
    ]


def test_the_legend_names_all_states_and_the_earlier_plan() -> None:
    shapes = find_kind(draw_blocks(next_weeks()), Shape)
    words = [read_words(shape.text) for shape in shapes if " legend " in shape.name and shape.text]
    assert words == ["已完成", "进行中", "计划中", "已延期", "里程碑", "原计划"]


def test_a_legend_stands_below_the_chart_only_where_it_is_too_long_for_the_line_above() -> None:
    states = (BarState.ENDED, BarState.RUNNING, BarState.PLANNED)
    chart = year_chart()
    short = replace(
        chart,
        legend=tuple(entry for entry in chart.legend if entry.state in states),
        before_label="",
    )
    assert measure_legend(short) == 0
    assert measure_legend(next_weeks()) > 0


def test_thirteen_weeks_have_whole_labels_and_fourteen_lanes_on_one_page() -> None:
    slides = cut_into_slides(review_document()).slides
    (slide,) = (slide for slide in slides if slide.key.startswith("weeks/"))
    shapes = find_kind(slide.things, Shape)
    weeks = [shape for shape in shapes if " month " in shape.name and shape.text]
    assert [read_words(week.text) for week in weeks][:3] == ["7/6", "7/13", "7/20"]
    assert len(weeks) == 13
    lanes = [shape for shape in shapes if " lane 1-" in shape.name and shape.form is not Form.LINE]
    assert len(lanes) == 14


def test_a_month_of_a_few_days_is_named_in_its_alt_text() -> None:
    (october,) = find_kind(tuple(find_ending(draw_blocks(next_weeks()), " quarter 4")), Shape)
    assert (october.text, october.alt) == ((), "10 月")


@pytest.mark.parametrize(
    ("days", "of_days", "label"),
    [
        (4, 92, "10-01"),  # a day has 9.7 / 92 in: 0.36 in for 0.36 in at 10 points
        (3, 80, ""),  # 0.30 in: not even 9 points, and "10…" says nothing
    ],
)
def test_a_short_week_has_its_whole_day_in_smaller_type_or_none(
    days: int, of_days: int, label: str
) -> None:
    first = date(2026, 10, 1)
    second, last = first + timedelta(days=days), first + timedelta(days=of_days - 1)
    weeks = (Stretch("10-01", first, second - timedelta(days=1)), Stretch("10-05", second, last))
    chart = replace(next_weeks(), start=first, end=last, months=weeks)
    (week,) = find_kind(tuple(find_ending(draw_blocks(chart), " month 1")), Shape)
    assert read_words(week.text) == label


def draw_above_rows(lanes: int, rows: int) -> tuple[float, Grid]:
    """Return how high lanes are above a table on one page, and the table."""
    group = next_weeks().groups[0]
    chart = replace(next_weeks(), groups=(replace(group, lanes=group.lanes[:lanes]),))
    cells = tuple((Cell(plain("一行")),) for _ in range(rows))
    things = draw_blocks(chart, Table("slips", "题注", (Column("项目"),), cells))
    (lane,), (grid,) = find_ending(things, " lane 1-1"), find_kind(things, Grid)
    return lane.box.height, grid


def test_lanes_have_the_slack_of_their_page_before_rows_of_a_table_do() -> None:
    height, grid = draw_above_rows(lanes=5, rows=3)
    assert 0.3 < height < 0.36
    assert grid.heights[1] == pytest.approx(12 * 1.3 / 72 + 2 * 0.055)  # no higher than its words


def test_words_of_a_table_become_smaller_before_lanes_are_crowded() -> None:
    height, grid = draw_above_rows(lanes=5, rows=4)
    assert height >= 0.23 * 1.3
    assert grid.rows[1][0].text[0].size == 10


def test_names_of_bands_on_a_risk_map_are_whole_where_their_line_holds_them() -> None:
    bands = ("low", "fair", "medium", "elevated", "high")
    table = Table("risks", "题注", (Column("风险"),), ((Cell(plain("一行")),),))
    shapes = find_kind(draw_blocks(replace(risk_map(), bands=bands), table), Shape)
    words = [read_words(shape.text) for shape in shapes if " band " in shape.name and shape.text]
    assert tuple(words) == bands


def test_months_that_begin_within_a_week_have_lines_of_their_own() -> None:
    shapes = find_kind(draw_blocks(next_weeks()), Shape)
    lines = [shape for shape in shapes if " month line " in shape.name]
    assert len(lines) == 12 + 3  # weeks after the first; 1 August, September, October
    assert sum(not (line.stroke and line.stroke.dashed) for line in lines) == 3


def test_an_arrow_leads_from_the_former_cell_to_the_edge_of_the_mark() -> None:
    things = draw_blocks(risk_map())
    (arrow,) = find_kind(things, Pointer)  # one of three has moved
    (former,) = find_ending(things, "cell 3-5")
    (mark,) = find_kind(tuple(find_ending(things, "mark 1")), Shape)
    middle = former.box.left + former.box.width / 2, former.box.top + former.box.height / 2
    assert arrow.start == pytest.approx(middle)
    assert arrow.end[0] > mark.box.left + mark.box.width / 2
    assert mark.alt == "1 达人产能不足\n可能性 3 → 4\n影响 5 → 4"


def test_arrows_lie_below_the_marks() -> None:
    names = [thing.name for thing in draw_blocks(risk_map())]
    (arrow,) = (place for place, name in enumerate(names) if " move " in name)
    assert arrow < min(place for place, name in enumerate(names) if " mark " in name)


@pytest.mark.parametrize("was", [(0, 3), (9, 9), (-1, 5)])
def test_a_former_cell_off_the_map_has_no_arrow(was: tuple[int, int]) -> None:
    block = risk_map()
    marks = tuple(replace(mark, was=was) for mark in block.marks)
    assert find_kind(draw_blocks(replace(block, marks=marks)), Pointer) == []


@pytest.mark.parametrize(
    ("start", "end"),
    [((0.0, 1.0), (2.58, 1.0)), ((3.0, 4.0), (3.0, 1.42)), ((3.0, 1.0), (3.0, 1.0))],
)
def test_arrows_stop_at_the_edge_of_a_circle(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    circle = Box(2.6, 0.6, 0.8, 0.8)  # its middle is (3, 1), its radius 0.4; 0.02 stay free
    assert stop_before(start, circle) == pytest.approx(end)


def test_tiles_with_at_least_two_values_have_a_line_that_says_its_words() -> None:
    things = draw_blocks(tiles())
    assert [line.alt for line in find_kind(things, Sparkline)] == [
        "逐月上升",
        "三个月连降",
        "花费逐月上升",
    ]
    (last,) = find_kind(tuple(find_ending(things, "row 1 4")), Shape)
    assert last.alt == "只有一个月"


def test_a_line_stands_beside_a_short_note_and_below_a_long_one() -> None:
    short = place_foot((set_line("+9%", 12),), 2.5)
    assert short.line.left > short.note.width
    assert short.line.right < 2.5
    long = place_foot((set_line("+9% 比计划多，比去年同期也多", 12),), 2.5)
    assert long.line.top >= long.note.bottom
    assert long.line.width > LINE_LEAST
