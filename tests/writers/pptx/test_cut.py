"""How documents are cut into slides."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from commplan.report.blocks import (
    Bullets,
    Cell,
    Chapter,
    Column,
    Lane,
    LaneGroup,
    Level,
    Paragraph,
    Pyramid,
    Run,
    Section,
    Table,
    Takeaway,
)
from commplan.writers.pptx import cut_into_slides
from commplan.writers.pptx.deck import Box, Deck, Form, Grid, Master, Shape
from commplan.writers.pptx.fit import break_paragraph
from commplan.writers.pptx.layout.frame import find_window, frame_headline
from commplan.writers.pptx.layout.piece import Scale
from commplan.writers.pptx.layout.tables import Sheet, set_table
from commplan.writers.pptx.palette import BAND
from tests.writers.pptx.lint import find_faults
from tests.writers.pptx.reading import document_of
from tests.writers.sample_document import calendar_group, plain, sample_document, year_chart

BODY_TOP = 1.5


def table_of(rows: int, *, words: str = "一行", has_total: bool = False) -> Table:
    cells = tuple((Cell(plain(str(row))), Cell(plain(words))) for row in range(rows))
    return Table("table", "题注", (Column("编号"), Column("内容", weight=4.0)), cells, has_total)


def title_of(deck: Deck, place: int) -> str:
    return "".join(span.text for para in deck.slides[place].title.text for span in para.spans)


def grids_of(deck: Deck) -> list[Grid]:
    return [thing for slide in deck.slides for thing in slide.things if isinstance(thing, Grid)]


def words_of(grid: Grid, row: int) -> list[str]:
    return ["".join(span.text for p in cell.text for span in p.spans) for cell in grid.rows[row]]


def test_a_figure_that_fits_in_smaller_type_is_not_given_up_for_words() -> None:
    line = plain("入级：同时满足：消费满 1.5 万元、下单 60 次、活跃值达到 300，两年内有效")
    upper = tuple(Level(f"第 {rank} 级会员", (line, line)) for rank in (4, 3, 2))
    levels = (*upper, Level("第 1 级会员", (plain("入级：下单 1 次"),)))
    deck = cut_into_slides(document_of(Pyramid(levels)))
    forms = [
        thing.form for slide in deck.slides for thing in slide.things if isinstance(thing, Shape)
    ]
    assert forms.count(Form.TRAPEZOID) == 4


def test_a_section_of_a_document_without_contents_is_set_to_fill_its_one_page() -> None:
    sizes = {}
    for rows in (4, 17):  # 4.8 in below the head: 17 rows of 10 points need 17 x 0.29, of 9 x 0.27
        document = replace(document_of(table_of(rows)), has_contents=False)
        (grid,) = grids_of(cut_into_slides(document))
        sizes[rows] = grid.rows[1][0].text[0].size
    assert sizes == {4: 16, 17: 9}


def test_the_deck_begins_with_cover_and_contents() -> None:
    deck = cut_into_slides(sample_document())
    assert [slide.master for slide in deck.slides[:3]] == [
        Master.COVER,
        Master.CONTENTS,
        Master.CONTENT,
    ]


def test_every_chapter_is_a_part_of_the_deck_and_a_link_of_the_contents() -> None:
    document = sample_document()
    deck = cut_into_slides(document)
    jumps = [
        thing.jump
        for thing in deck.slides[1].things
        if isinstance(thing, Shape) and thing.jump is not None
    ]
    assert [part.title for part in deck.parts[1:]] == [c.title for c in document.chapters]
    assert jumps == [part.slides[0] for part in deck.parts[1:]]
    assert [key for part in deck.parts for key in part.slides] == [s.key for s in deck.slides]


@pytest.mark.parametrize("rows", [*range(10, 60), 200])
def test_tables_go_on_with_their_header_and_without_stray_rows(rows: int) -> None:
    deck = cut_into_slides(document_of(table_of(rows)))
    grids = grids_of(deck)
    assert all(words_of(grid, 0) == ["编号", "内容"] for grid in grids)
    assert all(len(grid.rows) - 1 >= 3 for grid in grids)
    numbers = [words_of(grid, row)[0] for grid in grids for row in range(1, len(grid.rows))]
    assert numbers == [str(row) for row in range(rows)]
    assert len({grid.widths for grid in grids}) == 1


@pytest.mark.parametrize("height", [3.0, 3.3, 3.6, 3.9, 4.2, 4.5, 4.8, 5.1])
def test_a_cut_leaves_three_rows_on_either_side(height: float) -> None:
    for rows in range(6, 20):
        sheet = set_table(table_of(rows), "table", Scale(13, 12), shows_caption=False)
        head, rest = sheet.split(12.333, height)
        assert isinstance(head, Sheet)
        parts = [head, *(part for part in rest if isinstance(part, Sheet))]
        assert sum(len(part.rows) for part in parts) == rows
        assert min(len(part.rows) for part in parts) >= 3
        assert head.least(12.333) <= height


def test_only_the_last_part_of_a_table_has_its_total() -> None:
    grids = grids_of(cut_into_slides(document_of(table_of(60, has_total=True))))
    assert [grid.has_total for grid in grids] == [False] * (len(grids) - 1) + [True]


def test_pages_of_one_section_are_numbered_behind_the_headline() -> None:
    deck = cut_into_slides(document_of(table_of(40)))
    count = len(deck.slides) - 2
    assert count > 1
    assert [title_of(deck, 2 + n) for n in range(count)] == [
        f"一句结论 ({n + 1}/{count})" for n in range(count)
    ]


def test_a_row_higher_than_a_page_goes_on_in_a_row() -> None:
    deck = cut_into_slides(document_of(table_of(1, words="很长的一行" * 800)))
    shown = "".join(words_of(grid, row)[1] for grid in grids_of(deck) for row in (1,))
    assert len(grids_of(deck)) > 1
    assert shown == "很长的一行" * 800
    assert find_faults(deck) == []


def test_a_table_without_columns_is_its_caption() -> None:
    deck = cut_into_slides(document_of(Table("table", "题注", (), ())))
    assert grids_of(deck) == []


@pytest.mark.parametrize(
    ("length", "lines", "master"),
    [(10, 1, Master.CONTENT), (70, 2, Master.CONTENT), (96, 2, Master.CONTENT)],
)
def test_headlines_of_up_to_two_lines_keep_to_the_layout(
    length: int,
    lines: int,
    master: Master,
) -> None:
    frame = frame_headline("结" * length, "")
    count = sum(len(break_paragraph(para, 12.333)) for para in frame.title.text)
    assert (count, frame.master, frame.body.top) == (lines, master, BODY_TOP)


def test_a_headline_of_300_characters_is_whole_and_the_body_starts_lower() -> None:
    frame = frame_headline("结" * 300, "")
    assert "".join(span.text for para in frame.title.text for span in para.spans) == "结" * 300
    assert frame.body.top > BODY_TOP
    assert frame.title.alt == ""


def test_a_headline_of_3000_characters_goes_on_in_the_alt_text() -> None:
    frame = frame_headline("结" * 3000, "")
    assert frame.title.alt == "结" * 3000
    assert frame.body.height > 3.5


@pytest.mark.parametrize(
    ("current", "width", "window"),
    [(0, 99.0, (0, 9)), (4, 2.4, (3, 6)), (0, 2.4, (0, 3)), (8, 2.4, (6, 9)), (4, 0.1, (4, 5))],
)
def test_the_tracker_shows_the_chapters_around_the_current_one(
    current: int,
    width: float,
    window: tuple[int, int],
) -> None:
    assert find_window(["四字标题"] * 9, current, width) == window


def test_a_chart_of_many_lanes_goes_on_with_header_and_milestones() -> None:
    chart = year_chart()
    lanes = tuple(
        replace(lane, title=f"{n} {lane.title}") for n in range(4) for lane in chart.groups[0].lanes
    )
    groups = tuple(LaneGroup(f"板块 {n}", lanes) for n in range(4))
    deck = cut_into_slides(document_of(replace(chart, groups=groups)))
    pages = deck.slides[2:]
    assert len(pages) > 1
    for page in pages:
        names = [thing.name for thing in page.things]
        assert len([name for name in names if "quarter" in name]) == 4
        assert len([name for name in names if name.endswith("label")]) == 5
    assert (
        len([t for p in pages for t in p.things if " lane " in t.name and "rule" in t.name]) == 48
    )


def make_lanes(title: str, count: int) -> LaneGroup:
    return LaneGroup(title, tuple(Lane(f"{title} {n}", ()) for n in range(count)))


def list_groups(deck: Deck) -> list[list[str]]:
    blocks = re.compile(r"group (\w+)$")
    return [
        [found[1] for thing in slide.things if (found := blocks.search(thing.name))]
        for slide in deck.slides[2:]
    ]


@pytest.mark.parametrize(
    ("lanes", "pages"),
    [
        (3, [["calendar", "1", "2"], ["calendar", "3", "4"]]),
        (6, [["calendar", "1"], ["2", "3", "4"]]),
    ],
)
def test_a_calendar_stands_on_both_pages_unless_it_is_long(
    lanes: int, pages: list[list[str]]
) -> None:
    calendar = replace(make_lanes("日历", lanes), is_calendar=True)
    groups = (calendar, *(make_lanes(f"板块 {n}", 5) for n in range(4)))
    deck = cut_into_slides(document_of(replace(year_chart(), groups=groups)))
    assert list_groups(deck) == pages


def test_days_of_the_calendar_have_neither_state_nor_progress() -> None:
    deck = cut_into_slides(document_of(replace(year_chart(), groups=(calendar_group(),))))
    bars = [t for t in deck.slides[2].things if isinstance(t, Shape) and "days-" in t.name]
    filled = [bar for bar in bars if bar.fill is not None]
    assert len(filled) == 3
    assert {(bar.fill, bar.stroke) for bar in filled} == {(BAND, None)}


def test_a_group_longer_than_a_page_is_cut_between_lanes() -> None:
    chart = year_chart()
    group = LaneGroup("板块", tuple(Lane(f"主线 {n}", ()) for n in range(40)))
    deck = cut_into_slides(document_of(replace(chart, groups=(group,))))
    blocks = [t for s in deck.slides[2:] for t in s.things if t.name.endswith("group 1")]
    assert len(blocks) == len(deck.slides) - 2 > 1
    assert find_faults(deck) == []


def test_bars_off_the_axis_are_told_in_the_alt_text() -> None:
    chart = year_chart()
    late = replace(chart.groups[0].lanes[0].bars[0], start=date(2030, 1, 1), end=date(2030, 1, 2))
    group = LaneGroup("板块", (Lane("主线", (replace(late, alt="2030 年的活动"),)),))
    deck = cut_into_slides(document_of(replace(chart, groups=(group,))))
    fields = [t for t in deck.slides[2].things if isinstance(t, Shape) and t.name.endswith("field")]
    assert "2030 年的活动" in fields[0].alt


def test_a_takeaway_stands_at_the_right_of_its_chart() -> None:
    budget = sample_document().chapters[4].sections[0]
    deck = cut_into_slides(document_of(*budget.blocks))
    boxes = {thing.name: thing.box for thing in deck.slides[2].things}
    chart, panel = boxes["section 1 budget-columns"], boxes["section 2 takeaway panel"]
    assert chart.right < panel.left
    assert chart.width > 1.7 * panel.width


def test_a_risk_table_that_does_not_fit_goes_on_at_full_width() -> None:
    risks = sample_document().chapters[5].sections[0]
    deck = cut_into_slides(document_of(risks.blocks[0], table_of(40)))
    widths = [grid.box.width for grid in grids_of(deck)]
    assert widths[0] < 8
    assert widths[1] == pytest.approx(12.333)


def test_a_section_without_blocks_is_a_title() -> None:
    deck = cut_into_slides(document_of())
    assert len(deck.slides) == 3
    assert find_faults(deck) == []


def test_a_document_without_chapters_is_cover_and_contents() -> None:
    deck = cut_into_slides(replace(sample_document(), chapters=()))
    assert [slide.key for slide in deck.slides] == ["cover", "contents"]


def test_a_chapter_without_sections_is_listed_without_a_page() -> None:
    document = sample_document()
    chapters = (Chapter("empty", "空章", ()), *document.chapters)
    deck = cut_into_slides(replace(document, chapters=chapters))
    names = [thing.name for thing in deck.slides[1].things]
    assert "chapter 1" in names
    assert "chapter 1 page" not in names


def test_many_chapters_have_several_contents_slides() -> None:
    document = sample_document()
    section = Section("s", "结论", (), "")
    chapters = tuple(Chapter(f"c{n}", f"第 {n} 章", (section,)) for n in range(60))
    deck = cut_into_slides(replace(document, chapters=chapters))
    assert [s.key for s in deck.slides[:4]] == ["cover", "contents", "contents/2", "contents/3"]
    pages = [
        "".join(span.text for para in thing.text for span in para.spans)
        for slide in deck.slides[1:4]
        for thing in slide.things
        if isinstance(thing, Shape) and thing.name.endswith("page")
    ]
    assert pages == [str(number) for number in range(5, 65)]
    assert find_faults(deck) == []


def test_text_longer_than_a_page_goes_on_without_a_gap() -> None:
    words = "".join(f"第{n}句话。" for n in range(1200))
    deck = cut_into_slides(document_of(Paragraph((Run(words),))))
    shown = "".join(
        span.text
        for slide in deck.slides[2:]
        for thing in slide.things
        if isinstance(thing, Shape) and "paragraph" in thing.name
        for para in thing.text
        for span in para.spans
    )
    assert shown == words


def test_a_list_alone_on_its_page_is_set_in_large_rows() -> None:
    deck = cut_into_slides(document_of(Bullets((plain("一"), plain("二")), ordered=True)))
    rows = [t for t in deck.slides[2].things if isinstance(t, Shape) and t.name.endswith("text")]
    assert [row.text[0].size for row in rows] == [18, 18]


def test_a_takeaway_without_points_keeps_its_title() -> None:
    deck = cut_into_slides(document_of(Takeaway("解读", ())))
    assert find_faults(deck) == []


def test_no_box_leaves_the_page() -> None:
    page = Box(0.0, 0.0, 13.334, 7.5)
    for slide in cut_into_slides(sample_document()).slides:
        assert all(t.box.right <= page.right and t.box.bottom <= page.bottom for t in slide.things)
