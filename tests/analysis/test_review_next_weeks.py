"""The weeks behind a period: what the actuals moved, called off and finished is seen."""

from __future__ import annotations

from datetime import date

import pytest

from tests.plans import HEAD, analysis_of

PLAN = (
    "activities:\n"
    "  - {name: 打卡, when: 2026-06-20..24}\n"
    "  - {name: 讲座, when: 2026-07-06..07}\n"
    "  - {name: 年会, when: 2026-12-01}\n"
    "  - {name: 会员日, when: 2026, repeats: {on: 每月18日}}\n"
    "milestones:\n"
    "  - {name: 评估, due: 2026-06-30}\n"
    "  - {name: 验收, due: 2026-09-29}\n"
    "calendar: {nodes: [{name: 店庆, when: 2026-09-20..2026-10-02}]}\n"
    "--- # actuals/2026-Q2.yaml\n"
)


def look(actuals: str) -> dict[str, list[str]]:
    """Return the days of each activity in the weeks behind the second quarter."""
    weeks = analysis_of(HEAD + PLAN + actuals).standing.next_weeks
    found: dict[str, list[str]] = {}
    for one in weeks.times:
        days = f"{one.range.start:%m-%d}/{one.range.end:%m-%d}"
        found.setdefault(one.activity.called, []).append(days)
    return found


MEMBER_DAYS = ["07-18/07-18", "08-18/08-18", "09-18/09-18"]


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        ("members: {joined: 1}", {"讲座": ["07-06/07-07"]}),
        (
            "activities: [{activity: 打卡, state: moved, new_start: 2026-07-01}]",
            {"打卡": ["07-01/07-05"], "讲座": ["07-06/07-07"]},  # five days as before
        ),
        (
            "activities: [{activity: 打卡, new_start: 2026-07-01, new_end: 2026-07-02}]",
            {"打卡": ["07-01/07-02"], "讲座": ["07-06/07-07"]},
        ),
        ("activities: [{activity: 讲座, state: cancelled}]", {}),
        ("activities: [{activity: 讲座, state: done}]", {}),
        ("activities: [{activity: 讲座, new_start: 2026-10-01}]", {}),
    ],
)
def test_activities_stand_at_the_days_known_now(
    actual: str, expected: dict[str, list[str]]
) -> None:
    assert look(actual) == {**expected, "会员日": MEMBER_DAYS}


def test_a_series_goes_on_until_it_is_called_off() -> None:
    assert look("activities: [{activity: 会员日, state: done}]")["会员日"] == MEMBER_DAYS
    assert "会员日" not in look("activities: [{activity: 会员日, state: cancelled}]")


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        ("members: {joined: 1}", [("验收", date(2026, 9, 29), None)]),
        (
            "milestones: [{milestone: 评估, new_due: 2026-07-10}]",
            [("评估", date(2026, 7, 10), date(2026, 6, 30)), ("验收", date(2026, 9, 29), None)],
        ),
        ("milestones: [{milestone: 验收, done_on: 2026-06-01}]", []),
        ("milestones: [{milestone: 验收, new_due: 2026-11-01}]", []),
    ],
)
def test_milestones_stand_at_their_newest_day(
    actual: str, expected: list[tuple[str, date, date | None]]
) -> None:
    weeks = analysis_of(HEAD + PLAN + actual).standing.next_weeks
    assert [(one.milestone.called, one.on, one.was) for one in weeks.milestones] == expected


def test_thirteen_weeks_begin_the_day_after_the_period() -> None:
    weeks = analysis_of(HEAD + PLAN + "next_quarter: {focus: [补货]}").standing.next_weeks
    assert weeks.days == (date(2026, 7, 1), date(2026, 9, 29))  # 91 days
    assert weeks.focus == ("补货",)
    assert "店庆" in [one.name for one in weeks.nodes]
    assert weeks.is_planned


def test_behind_the_last_quarter_there_is_no_plan() -> None:
    text = HEAD + "--- # actuals/2026-Q4.yaml\nmembers: {joined: 1}\n"
    weeks = analysis_of(text).standing.next_weeks
    assert (weeks.times, weeks.milestones, weeks.is_planned) == ((), (), False)


def test_a_new_day_stays_when_a_later_file_tells_of_something_else() -> None:
    actuals = (
        "activities: [{activity: 讲座, new_start: 2026-08-03}]\n"
        "milestones: [{milestone: 验收, new_due: 2026-09-10}]\n"
        "--- # actuals/2026-06.yaml\n"
        "as_of: 2026-07-05\n"
        "activities: [{activity: 讲座, reason: 讲师生病}]\n"
        "milestones: [{milestone: 验收, reason: 场地换了}]\n"
    )
    assert look(actuals)["讲座"] == ["08-03/08-04"]
    weeks = analysis_of(HEAD + PLAN + actuals).standing.next_weeks
    assert [due.on for due in weeks.milestones if due.milestone.called == "验收"] == [
        date(2026, 9, 10)
    ]
