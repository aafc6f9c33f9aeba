from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from commplan.model.dates import DateRange
from commplan.report.blocks import Bar, BarState, Document, LaneGroup
from commplan.report.lanes import pack_bars
from commplan.report.states import find_state

from .building import build, build_whole, find_year


def bar(start: str, end: str) -> Bar:
    days = (date.fromisoformat(f"2026-{start}"), date.fromisoformat(f"2026-{end}"))
    return Bar(f"{start}-{end}", start, *days, BarState.PLANNED, "")


@pytest.mark.parametrize(
    ("activities", "lanes"),
    [
        ([[("01-01", "01-10")], [("02-01", "02-10")]], [["01-01", "02-01"]]),
        ([[("01-01", "01-10")], [("01-10", "01-20")]], [["01-01"], ["01-10"]]),
        ([[("02-01", "02-10")], [("01-01", "01-10")]], [["01-01", "02-01"]]),
        (
            [[("01-01", "01-01"), ("03-01", "03-01")], [("02-01", "02-20")]],
            [["01-01", "02-01", "03-01"]],
        ),
        (
            [[("01-01", "01-01"), ("02-10", "02-10")], [("02-01", "02-20")]],
            [["01-01", "02-10"], ["02-01"]],
        ),
        ([[("01-01", "01-09"), ("01-05", "01-12")]], [["01-01"], ["01-05"]]),
        ([], []),
    ],
)
def test_bars_that_meet_go_on_lanes_of_their_own(
    activities: list[list[tuple[str, str]]], lanes: list[list[str]]
) -> None:
    packed = pack_bars(tuple(bar(*days) for days in one) for one in activities)
    assert [[one.label for one in lane] for lane in packed] == lanes


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        ("2026-07-01", "2026-07-07", BarState.ENDED),
        ("2026-07-01", "2026-07-08", BarState.RUNNING),
        ("2026-07-08", "2026-07-09", BarState.RUNNING),
        ("2026-07-09", "2026-07-10", BarState.PLANNED),
    ],
)
def test_both_ends_of_a_bar_count_as_running(start: str, end: str, state: BarState) -> None:
    days = DateRange(date.fromisoformat(start), date.fromisoformat(end))
    assert find_state(days, date(2026, 7, 8)) is state


TRACKED = """
tracks: [{name: Growth}, {name: Ads, parent: Growth}, {name: Shops, parent: Growth}]
milestones: [{name: Ready, due: 2026-02-27}, {name: Later, due: 2027-02-27}]
activities:
  - {name: Spring, when: 2026-03-01..2026-03-31, track: Ads}
  - {name: Burst, when: 2026-03-15..2026-04-15, track: Ads}
  - {name: Booth, when: 2026-05-01, track: Shops}
  - {name: Weekly, when: 2026, repeats: {on: weekly Wed}}
  - {name: Monthly, when: 2026, repeats: {on: monthly 18}}
  - {name: Over, when: 2026-12-20..2027-01-10, track: Growth}
  - {name: Gone, when: 2026-06-01, status: cancelled}
"""


def find_tracks(document: Document) -> tuple[LaneGroup, ...]:
    return tuple(group for group in find_year(document).groups if not group.is_calendar)


def test_a_track_without_activities_keeps_an_empty_lane() -> None:
    groups = find_tracks(
        build(
            "tracks: [{name: Idle}, {name: Growth}, {name: Ads, parent: Growth},"
            " {name: Shops, parent: Growth}]\n"
            "activities: [{name: X, when: 2026-03-01, track: Ads}]\n"
        )
    )
    assert [(group.title, [(x.title, len(x.bars)) for x in group.lanes]) for group in groups] == [
        ("Idle", [("Idle", 0)]),
        ("Growth", [("Ads", 1), ("Shops", 0)]),
    ]


def test_tracks_become_groups_and_what_has_none_comes_last() -> None:
    groups = find_tracks(build(TRACKED))
    assert [(group.title, [lane.title for lane in group.lanes]) for group in groups] == [
        ("Growth", ["Growth", "Ads", "Burst", "Shops"]),
        ("Activities", ["Weekly", "Monthly"]),
    ]


def test_a_weekly_series_is_one_bar_and_a_monthly_one_keeps_its_days() -> None:
    lanes = find_tracks(build(TRACKED))[1].lanes
    assert [len(lane.bars) for lane in lanes] == [1, 12]
    weekly, monthly = (lane.bars[0] for lane in lanes)
    assert (weekly.start, weekly.end) == (date(2026, 1, 7), date(2026, 12, 30))
    assert weekly.alt == "Weekly, 01-07 – 12-30, 52 occurrences, running"
    assert (monthly.start, monthly.end) == (date(2026, 1, 18), date(2026, 1, 18))


def test_bars_and_milestones_stay_in_the_period() -> None:
    chart = find_year(build(TRACKED))
    bars = [bar for group in chart.groups for lane in group.lanes for bar in lane.bars]
    assert max(bar.end for bar in bars) == date(2026, 12, 31)
    assert [mark.label for mark in chart.milestones] == ["Ready"]


def test_no_two_bars_of_a_lane_share_a_day_and_keys_are_unique() -> None:
    chart = find_year(build(TRACKED))
    lanes = [lane for group in chart.groups for lane in group.lanes]
    assert all(first.end < second.start for lane in lanes for first, second in pairwise(lane.bars))
    keys = [bar.key for lane in lanes for bar in lane.bars]
    assert len(keys) == len(set(keys))


def test_a_circle_of_parents_still_draws_every_bar() -> None:
    groups = find_tracks(
        build(
            "tracks: [{name: A, parent: B}, {name: B, parent: A}]\n"
            "activities: [{name: X, when: 2026-03-01, track: A},"
            " {name: Y, when: 2026-04-01, track: B}]\n"
        )
    )
    assert [bar.label for group in groups for lane in group.lanes for bar in lane.bars] == [
        "X",
        "Y",
    ]


def test_holidays_of_three_days_are_bands_and_today_is_marked_only_inside() -> None:
    chart = find_year(build(TRACKED, "zh-Hans"))
    assert [band.label for band in chart.bands] == [
        "元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节",
    ]  # fmt: skip
    assert chart.today == date(2026, 7, 8)
    assert find_year(build(TRACKED, on=date(2027, 1, 1))).today is None


def test_months_and_quarters_are_cut_by_the_period() -> None:
    plan = "activities: [{name: X, when: 2026-03-20}]\n"
    text = "title: T\nperiod: 2026-03-16..2027-02-10\n" + plan
    chart = find_year(build_whole(text))
    assert [month.label for month in chart.months][:2] == ["Mar", "Apr"]
    assert (chart.months[0].start, chart.months[-1].end) == (date(2026, 3, 16), date(2027, 2, 10))
    assert [quarter.label for quarter in chart.quarters] == [
        "2026 Q1",
        "2026 Q2",
        "2026 Q3",
        "2026 Q4",
        "2027 Q1",
    ]
