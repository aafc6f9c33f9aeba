from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from commplan.report.blocks import BarState, Lane, LaneGroup, Stretch, YearChart
from commplan.writers.html.year import draw_year
from commplan.writers.html.year.marks import place_flags
from commplan.writers.html.year.scale import (
    Placed,
    TimeScale,
    count_levels,
    stagger_centred,
    stagger_flags,
)
from tests.writers.review_document import TODAY, weeks_chart
from tests.writers.sample_document import calendar_group, year_chart

DECADE = TimeScale(date(2026, 1, 1), date(2026, 1, 10))


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        (date(2026, 1, 1), 0.0, 0.1),
        (date(2026, 1, 10), 0.9, 1.0),
        (date(2025, 12, 1), 0.0, 0.0),
        (date(2026, 2, 1), 1.0, 1.0),
    ],
)
def test_days_are_inclusive_and_kept_inside(day: date, start: float, end: float) -> None:
    assert DECADE.place_start(day) == pytest.approx(start)
    assert DECADE.place_end(day) == pytest.approx(end)


def test_labels_that_would_meet_stand_on_two_levels() -> None:
    placed = stagger_centred([("双 11", 0.5), ("双 12", 0.51), ("年货节", 0.9)], 6)
    assert [label.level for label in placed] == [0, 1, 0]
    assert count_levels(placed) == 2
    assert count_levels(()) == 1


def test_labels_at_the_edge_are_pushed_inside() -> None:
    first, last = stagger_centred([("年货节", 0.0), ("跨年夜", 1.0)], 6)
    assert 0 < first.at < 0.1
    assert 0.9 < last.at < 1


def test_flags_open_to_the_left_at_the_right_edge() -> None:
    assert stagger_flags([("12/18 年度颁奖", 0.97)], 8) == (
        Placed("12/18 年度颁奖", 0.97, 0, opens_left=True),
    )


def draw_svg(chart: YearChart) -> str:
    return "".join(sheet.svg for sheet in draw_year(chart, "y").sheets)


def test_a_running_bar_shows_its_progress_up_to_today() -> None:
    assert draw_svg(year_chart()).count('class="progress"') == 7
    assert 'class="progress"' not in draw_svg(replace(year_chart(), today=None))


def test_each_bar_says_its_alternative_text() -> None:
    svg = draw_svg(year_chart())
    assert "<title>一期，01-05 至 03-31，已完成</title>" in svg
    for state in (BarState.ENDED, BarState.RUNNING, BarState.PLANNED):
        assert f'class="bar {state.value}"' in svg


def test_an_empty_year_is_drawn() -> None:
    empty = replace(year_chart(), bands=(), groups=(), milestones=(), quarters=(), months=())
    assert draw_svg(empty).startswith("<svg")


def test_long_lane_names_make_tall_lanes() -> None:
    chart = year_chart()
    group = chart.groups[0]
    long = replace(group.lanes[0], title="面向全国重点城市的会员线下见面与共创活动")
    figure = draw_year(replace(chart, groups=(replace(group, lanes=(long,)),)), "y")
    assert figure.is_tall
    assert not draw_year(chart, "y").is_tall


def test_days_of_the_calendar_have_no_progress_and_a_colour_of_their_own() -> None:
    running = replace(calendar_group().lanes[0].bars[1], state=BarState.RUNNING)
    group = LaneGroup("日历", (Lane("禁排期", (running,)),), is_calendar=True)
    svg = draw_svg(replace(year_chart(), groups=(group,)))
    assert 'class="g0"' in svg
    assert 'class="progress"' not in svg


@pytest.mark.parametrize(
    ("lanes", "sheets"),
    [(3, [["days", "G1"], ["days", "G2"]]), (6, [["days", "G1"], ["G2"]])],
)
def test_each_sheet_begins_with_the_calendar_unless_it_is_long(
    lanes: int, sheets: list[list[str]]
) -> None:
    days = LaneGroup("days", (Lane("L", ()),) * lanes, is_calendar=True)
    groups = tuple(LaneGroup(name, (Lane("L", ()),) * 10) for name in ("G1", "G2"))
    figure = draw_year(replace(year_chart(), groups=(days, *groups)), "y")
    assert [[part.group.title for part in sheet.groups] for sheet in figure.sheets] == sheets
    assert [part.colour for part in figure.sheets[0].groups] == [0, 1]


@pytest.mark.parametrize(
    ("sizes", "sheets"),
    [
        ((), [[]]),
        ((3, 4), [[3, 4]]),
        ((10, 8, 1), [[10, 8], [1]]),
        ((10, 9), [[10], [9]]),
        ((39,), [[18], [18], [3]]),
        ((0, 2), [[2]]),
    ],
)
def test_a_long_year_goes_on_under_a_new_head(
    sizes: tuple[int, ...],
    sheets: list[list[int]],
) -> None:
    groups = tuple(
        LaneGroup(f"G{size}", tuple(Lane(f"L{number}", ()) for number in range(size)))
        for size in sizes
    )
    figure = draw_year(replace(year_chart(), groups=groups), "y")
    cut = [[len(part.group.lanes) for part in sheet.groups] for sheet in figure.sheets]
    assert cut == sheets
    assert [sheet.has_milestones for sheet in figure.sheets] == [
        *(False for _ in sheets[1:]),
        True,
    ]


def test_what_is_late_is_striped_and_its_diamond_says_so() -> None:
    svg = draw_svg(weeks_chart())
    assert svg.count('class="bar late"') == svg.count('fill="url(#hatch-late)"') == 2
    assert svg.count('class="mark late"') == svg.count('class="late-sign"') == 1
    assert "late" not in draw_svg(year_chart())


def test_a_late_bar_that_ended_before_the_chart_is_still_seen() -> None:
    """Summer ended on July 5, the chart begins on July 6; the second late bar is 15 days long."""
    found = re.findall(
        r'width="([\d.]+%?)" height="20" rx="3" class="bar late"', draw_svg(weeks_chart())
    )
    assert found == ["4", "16.48%"]


def test_thin_bars_stand_where_bars_stood_before() -> None:
    """Five bars were elsewhere, two of them wholly before the chart; July 10 is its fifth day."""
    found = re.findall(
        r'x="([\d.]+)%" y="[\d.]+" width="[\d.]+%" height="3"', draw_svg(weeks_chart())
    )
    assert found == ["0", "4.4"]


def test_a_milestone_leads_to_where_it_stood_if_that_is_in_the_chart() -> None:
    svg = draw_svg(weeks_chart())
    assert svg.count('class="mark-before"') == svg.count('class="before-line"') == 1


def test_a_diamond_at_the_edge_is_seen_whole() -> None:
    """July 6 is the first day of the chart: 9 of 740 pixels."""
    flags = place_flags(weeks_chart(), TimeScale(weeks_chart().start, weeks_chart().end))
    assert flags[0].at == pytest.approx(9 / 740)


def test_weeks_stand_under_months_and_a_name_without_room_is_a_title() -> None:
    svg = draw_svg(weeks_chart())
    assert svg.count('class="month-name"') == 13
    assert svg.count('class="quarter-name"') == 4
    short = replace(weeks_chart(), quarters=(Stretch("九月的最后一天", TODAY, TODAY),))
    assert 'class="quarter-name"' not in draw_svg(short)
    assert "<title>九月的最后一天</title>" in draw_svg(short)


@pytest.mark.parametrize(
    ("title", "lanes", "is_cramped"),
    [
        ("会员转化", 1, False),
        ("会员转化组", 1, True),
        ("会员转化组", 2, False),
        ("Conversion", 1, True),
        ("Conversion", 2, False),
    ],
)
def test_a_name_that_lanes_have_no_room_for_is_known(
    title: str, lanes: int, is_cramped: bool
) -> None:
    """A lane leaves 28 pixels, twice: four Chinese characters."""
    groups = (LaneGroup(title, (Lane("L", ()),) * lanes),)
    figure = draw_year(replace(year_chart(), groups=groups), "y")
    assert [part.is_cramped for part in figure.sheets[0].groups] == [is_cramped]
