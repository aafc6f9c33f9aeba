from __future__ import annotations

from datetime import date, timedelta

import pytest

from commplan.analysis.days.calendar import Calendar, DayKind, set_up_calendar
from commplan.model.dates import DateRange
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


@pytest.mark.parametrize(
    ("day", "kind", "holiday"),
    [
        # 2050: lunar New Year on 23 January, Qingming on 4 April, Mid-Autumn on 30 September
        ("2050-01-01", DayKind.HOLIDAY, "new_year"),
        ("2050-01-21", DayKind.WORKDAY, None),
        ("2050-01-22", DayKind.HOLIDAY, "spring_festival"),
        ("2050-01-25", DayKind.HOLIDAY, "spring_festival"),
        ("2050-01-26", DayKind.WORKDAY, None),
        ("2050-04-04", DayKind.HOLIDAY, "qingming"),
        ("2050-05-02", DayKind.HOLIDAY, "labour_day"),
        ("2050-05-03", DayKind.WORKDAY, None),
        ("2050-09-30", DayKind.HOLIDAY, "mid_autumn"),
        ("2050-10-03", DayKind.HOLIDAY, "national_day"),
        ("2050-10-04", DayKind.WORKDAY, None),
        ("2050-10-08", DayKind.WEEKEND, None),
    ],
)
def test_a_year_without_a_notice_knows_weekends_and_the_days_off_by_law(
    day: str, kind: DayKind, holiday: str | None
) -> None:
    info = CHINA.look_up(date.fromisoformat(day))
    assert not CHINA.is_official(date.fromisoformat(day))
    assert (info.kind, info.holiday) == (kind, holiday)


@pytest.mark.parametrize(
    ("region", "day", "kind"),
    [
        ("HK", "2026-07-01", DayKind.HOLIDAY),  # Establishment Day
        ("TW", "2026-10-01", DayKind.WORKDAY),
        ("TW", "2026-10-10", DayKind.HOLIDAY),  # National Day
        ("SG", "2026-08-09", DayKind.HOLIDAY),
        ("XX", "2026-10-01", DayKind.WORKDAY),
        ("XX", "2026-10-03", DayKind.WEEKEND),
    ],
)
def test_other_regions_have_holidays_of_their_own(region: str, day: str, kind: DayKind) -> None:
    assert Calendar(region).look_up(date.fromisoformat(day)).kind is kind


def test_working_days_are_found_on_both_sides_of_a_long_holiday() -> None:
    day = date(2026, 10, 3)
    assert CHINA.last_workday_before(day) == date(2026, 9, 30)
    assert CHINA.first_workday_after(day) == date(2026, 10, 8)


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        ("2026-05-04", "2026-05-10", 4),  # 6, 7, 8 and 9 May
        ("2026-05-09", "2026-05-09", 1),
        ("2026-05-10", "2026-05-09", 0),
        ("2026-01-01", "2026-12-31", 248),  # 365 days, 117 of them off
        ("2025-12-29", "2026-01-04", 4),  # 29, 30, 31 December and 4 January
    ],
)
def test_working_days_are_counted(first: str, last: str, count: int) -> None:
    days = (date.fromisoformat(first), date.fromisoformat(last))
    assert CHINA.count_workdays(*days) == count
    one_by_one = (days[0] + timedelta(days=n) for n in range((days[1] - days[0]).days + 1))
    assert sum(CHINA.is_worked(day) for day in one_by_one) == count


@pytest.mark.parametrize(
    ("day", "count", "after", "before"),
    [
        ("2026-05-09", 1, "2026-05-11", "2026-05-08"),
        ("2026-05-09", 2, "2026-05-12", "2026-05-07"),
        ("2026-05-09", 4, "2026-05-14", "2026-04-30"),
        ("2026-01-02", 1, "2026-01-04", "2025-12-31"),
        ("2026-01-02", 300, "2027-03-18", "2024-10-21"),
    ],
)
def test_the_nth_working_day_is_found_on_both_sides(
    day: str, count: int, after: str, before: str
) -> None:
    middle = date.fromisoformat(day)
    assert CHINA.workday_after(middle, count) == date.fromisoformat(after)
    assert CHINA.workday_before(middle, count) == date.fromisoformat(before)


def test_the_ends_of_the_calendar_are_no_errors() -> None:
    assert CHINA.workday_before(date.min, 1) is None
    assert CHINA.workday_after(date.max, 1) is None
    assert CHINA.last_workday_before(date.min) is None


def test_a_make_up_day_is_no_day_off() -> None:
    assert CHINA.nearest_day_off(date(2026, 5, 9)) == date(2026, 5, 10)
    assert CHINA.nearest_day_off(date(2026, 2, 14)) == date(2026, 2, 15)
    assert CHINA.nearest_day_off(date(2026, 9, 20)) == date(2026, 9, 19)


def test_long_holidays_of_2026_are_seven() -> None:
    year = DateRange(date(2026, 1, 1), date(2026, 12, 31))
    found = [
        (one.key, one.range.start.isoformat()[5:], one.range.days)
        for one in CHINA.list_long_holidays(year)
    ]
    assert found == [
        ("new_year", "01-01", 3),
        ("spring_festival", "02-15", 9),
        ("qingming", "04-04", 3),
        ("labour_day", "05-01", 5),
        ("dragon_boat", "06-19", 3),
        ("mid_autumn", "09-25", 3),
        ("national_day", "10-01", 7),
    ]


def test_a_long_holiday_is_seen_from_a_day_inside_it() -> None:
    inside = DateRange(date(2026, 10, 4), date(2026, 10, 4))
    (found,) = CHINA.list_long_holidays(inside)
    assert (found.range.start, found.range.end) == (date(2026, 10, 1), date(2026, 10, 7))


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
