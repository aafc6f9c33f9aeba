from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.calendar import Calendar, DayKind, set_up_calendar
from commplan.reading import read_plan

CHINA = Calendar("CN")


@pytest.mark.parametrize(
    ("day", "kind", "holiday"),
    [
        ("2026-01-01", DayKind.HOLIDAY, "new_year"),
        ("2026-01-04", DayKind.MAKE_UP, None),
        ("2026-02-14", DayKind.MAKE_UP, None),
        ("2026-02-17", DayKind.HOLIDAY, "spring_festival"),
        ("2026-04-05", DayKind.HOLIDAY, "qingming"),
        ("2026-05-01", DayKind.HOLIDAY, "labour_day"),
        ("2026-05-09", DayKind.MAKE_UP, None),
        ("2026-06-19", DayKind.HOLIDAY, "dragon_boat"),
        ("2026-09-25", DayKind.HOLIDAY, "mid_autumn"),
        ("2026-10-07", DayKind.HOLIDAY, "national_day"),
        ("2026-10-08", DayKind.WORKDAY, None),
        ("2026-10-11", DayKind.WEEKEND, None),
    ],
)
def test_days_of_2026_are_as_the_state_council_announced(
    day: str, kind: DayKind, holiday: str | None
) -> None:
    info = CHINA.look_up(date.fromisoformat(day))
    assert (info.kind, info.holiday) == (kind, holiday)


def test_a_year_without_a_notice_knows_weekends_only() -> None:
    assert not CHINA.is_official(date(2050, 10, 1))
    assert CHINA.look_up(date(2050, 10, 3)).kind is DayKind.WORKDAY
    assert CHINA.look_up(date(2050, 10, 1)).kind is DayKind.WEEKEND


def test_other_regions_know_weekends_only() -> None:
    assert Calendar("TW").look_up(date(2026, 10, 1)).kind is DayKind.WORKDAY


def test_working_days_are_found_on_both_sides_of_a_long_holiday() -> None:
    day = date(2026, 10, 3)
    assert CHINA.last_workday_before(day) == date(2026, 9, 30)
    assert CHINA.first_workday_after(day) == date(2026, 10, 8)


def test_working_days_of_a_short_week_are_counted() -> None:
    assert CHINA.count_workdays(date(2026, 5, 4), date(2026, 5, 10)) == 4  # 6, 7, 8 and 9 May


def test_the_days_that_a_plan_sets_itself_come_first() -> None:
    text = (
        "title: A\nperiod: 2026\ncalendar:\n"
        "  holidays: [2026-03-16..18, {name: 店庆, when: 2026-10-10}]\n"
        "  working_days: [2026-10-01]\n"
    )
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    calendar = set_up_calendar(plan)
    days = ("2026-03-15", "2026-03-16", "2026-03-18", "2026-10-01", "2026-10-02", "2026-10-10")
    assert [calendar.look_up(date.fromisoformat(day)).kind.value for day in days] == [
        "weekend",
        "holiday",
        "holiday",
        "make_up",
        "holiday",
        "holiday",
    ]
