from __future__ import annotations

from datetime import date

import pytest

from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

TEAM = HEAD + "team: {{people: [{{name: 陈澄, role: 编辑{}}}, {{name: 林一, role: 主播}}]}}\n"


def _activity(rest: str) -> str:
    return f"activities: [{{name: 甲, owner: 陈澄, {rest}}}]\n"


def _weeks_of(
    text: str, person: int = 0, *, only_busy: bool = True
) -> dict[str, tuple[float, float]]:
    """Return hours and room by the first day of the week (month and day)."""
    workload = analysis_of(text).workload
    load = workload.people[person]
    weeks = (load.in_week(week) for week in workload.weeks.walk(workload.weeks.period))
    return {
        one.week.days.start.isoformat()[5:]: (float(one.hours), float(one.room))
        for one in weeks
        if one.hours or not only_busy
    }


@pytest.mark.parametrize(
    ("rest", "hours"),
    [
        # ten working days in two weeks
        ("when: 2026-03-02..13, effort: 40h", {"03-02": 20, "03-09": 20}),
        # Thursday and Friday of three, two days of seven: 2 + 5 working days
        ("when: 2026-03-05..13, effort: 35h", {"03-02": 10, "03-09": 25}),
        # a Saturday that is not worked carries the work all the same
        ("when: 2026-03-07, effort: 6h", {"03-02": 6}),
        ("when: 2026-03-07..08, effort: 6h", {"03-02": 6}),
        # four Thursdays
        (
            "when: 2026-03-02..29, repeats: 每周四, effort: 8h",
            {"03-02": 8, "03-09": 8, "03-16": 8, "03-23": 8},
        ),
        (
            "when: 2026-03-02..29, repeats: 每周四, per: series, effort: 8h",
            {"03-02": 2, "03-09": 2, "03-16": 2, "03-23": 2},
        ),
        # days of its own: five working days once, although the series has four times
        (
            "when: 2026-03-02..29, repeats: 每周四, effort: {hours: 10h, when: 2026-02-02..06}",
            {"02-02": 10},
        ),
        # hours a week: in full weeks as written, 4 of 5 days in the week of Qingming Monday 04-06
        (
            "when: 2026-03-30..2026-04-12, effort: {hours_per_week: 10}",
            {"03-30": 10, "04-06": 8},
        ),
        ("when: 2026-03-02..06, effort: 5h, status: cancelled", {}),
        ("when: 2026-03-02..06", {}),
        ("when: 2026-03-02..06, effort: {person: 林一, hours: 5h}", {}),
    ],
)
def test_effort_is_spread_over_working_days(rest: str, hours: dict[str, int]) -> None:
    found = _weeks_of(TEAM.format("") + _activity(rest))
    assert {week: int(one) for week, (one, _) in found.items()} == hours


@pytest.mark.parametrize(
    ("person", "week", "hours", "room"),
    [
        ("", "03-02", 10, 40),  # five working days
        ("", "02-09", 12, 48),  # Saturday 02-14 is worked
        ("", "02-16", 0, 0),  # Spring Festival
        ("", "02-23", 10, 40),  # Monday off, Saturday 02-28 worked
        ("", "01-01", 2, 8),  # the period begins on a Thursday; only Sunday 01-04 is worked
        ("", "12-28", 8, 32),  # it ends on a Thursday
        (", away: 2026-03-02..03", "03-02", 6, 24),  # two days of leave
        (", away: [2026-03-02..03, 2026-03-03..04]", "03-02", 4, 16),  # one day in both leaves
        (", away: 2026-03-02..06", "03-02", 0, 0),
        (", from: 2026-03-05", "03-02", 4, 16),
        (", until: 2026-03-03", "03-02", 4, 16),
        (", capacity: 20", "03-02", 10, 20),
    ],
)
def test_room_and_standing_work_follow_the_days_in_the_office(
    person: str, week: str, hours: int, room: int
) -> None:
    text = TEAM.format(", standing_work: 10" + person)
    assert _weeks_of(text, only_busy=False)[week] == (hours, room)


def test_a_week_may_begin_on_sunday() -> None:
    text = (
        TEAM.format("")
        + "settings: {week_start: sunday}\n"
        + _activity("when: 2026-03-07..08, effort: 8h")
    )
    weeks = analysis_of(text).workload.weeks
    assert weeks.get(0).days == DateRange(date(2026, 1, 1), date(2026, 1, 3))
    assert weeks.get(1).days == DateRange(date(2026, 1, 4), date(2026, 1, 10))
    assert [hours for hours, _ in _weeks_of(text).values()] == [4, 4]  # Saturday, then Sunday


def test_nothing_is_worked_on_leave() -> None:
    # fifteen working days, ten of them on leave: all of it falls into the five before
    text = TEAM.format(", away: 2026-08-03..14")
    text += _activity("when: 2026-07-27..2026-08-14, effort: 30h")
    assert _weeks_of(text) == {"07-27": (30, 40)}
    whole = TEAM.format(", away: 2026-08-03..14") + _activity("when: 2026-08-03..14, effort: 30h")
    assert _weeks_of(whole) == {}


def test_the_work_of_one_day_goes_with_the_stand_in() -> None:
    text = TEAM.format("") + _activity(
        "when: 2026-03-02..15, effort: {person: 陈澄, hours: 4h}, "
        "repeats: {on: 每周四, changes: [{date: 2026-03-12, owner: 林一}]}"
    )
    assert list(_weeks_of(text)) == ["03-02"]
    assert list(_weeks_of(text, person=1)) == ["03-09"]


def test_thirds_of_an_hour_add_up_to_a_full_week() -> None:
    # 20 hours on three working days, six times: 40 on those in the one week
    lines = "".join(
        f"  - {{name: 甲{number}, owner: 陈澄, when: 2026-03-05..09, effort: 20h}}\n"
        for number in range(3)
    )
    found = _weeks_of(TEAM.format("") + "activities:\n" + lines)
    assert found == {"03-02": (40, 40), "03-09": (20, 40)}


@pytest.mark.parametrize(
    ("person", "written", "standing", "is_estimated"),
    [
        ("", "", 3, True),  # three posts of an hour each
        (", standing_work: 10", "", 10, False),
        ("", "touches: [{title: 问候, date: 2026-03-05, channel: 微博}]\n", 0, False),
        (
            "",
            "content: {items: [{title: 笔记, date: 2026-03-05, channel: 微博}]}\n",
            0,
            False,
        ),
        ("", "settings: {thresholds: {minutes_per_post: 30}}\n", 1.5, True),
    ],
)
def test_posts_that_are_not_written_are_estimated(
    person: str, written: str, standing: float, is_estimated: bool
) -> None:
    text = TEAM.format(person) + written
    text += "channels: [{name: 微博, kind: feed, owner: 陈澄, cadence: 3}]\n"
    load = analysis_of(text).workload.people[0]
    assert (float(load.standing), load.is_estimated) == (standing, is_estimated)


def test_the_parts_of_a_week_are_known() -> None:
    text = TEAM.format(", standing_work: 10") + (
        "activities:\n"
        "  - {name: 甲, owner: 陈澄, when: 2026-03-02..03, effort: 6h}\n"
        "  - {name: 乙, owner: 陈澄, when: 2026-03-05..13, effort: 35h}\n"
    )
    workload = analysis_of(text).workload
    shares = workload.people[0].shares_in(workload.weeks.get(9))
    assert [(str(one.work.activity.name), float(one.hours)) for one in shares] == [
        ("乙", 10),
        ("甲", 6),
    ]
