"""Days of festivals, as printed calendars give them."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.days.festivals import (
    find_in_names,
    find_nearest,
    list_festival_days,
    load_festivals,
)
from commplan.model.dates import DateRange


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("laba", "2026-01-26"),
        ("spring_festival", "2026-02-17"),
        ("lantern", "2026-03-03"),
        ("qingming", "2026-04-05"),
        ("mothers_day", "2026-05-10"),
        ("dragon_boat", "2026-06-19"),
        ("fathers_day", "2026-06-21"),
        ("qixi", "2026-08-19"),
        ("mid_autumn", "2026-09-25"),
        ("double_ninth", "2026-10-18"),
        ("winter_solstice", "2026-12-22"),
        ("christmas", "2026-12-25"),
        ("qixi", "2025-08-29"),
        ("mid_autumn", "2025-10-06"),
        ("spring_festival", "2027-02-06"),
        ("laba", "2027-01-15"),
    ],
)
def test_a_festival_falls_on_this_day(key: str, day: str) -> None:
    expected = date.fromisoformat(day)
    assert list_festival_days(key, expected.year) == (expected,)


def test_laba_comes_twice_in_2022_and_not_in_2023() -> None:
    assert list_festival_days("laba", 2022) == (date(2022, 1, 10), date(2022, 12, 30))
    assert list_festival_days("laba", 2023) == ()


def test_the_nearest_day_may_lie_in_another_year() -> None:
    december = DateRange(date(2026, 12, 20), date(2026, 12, 26))
    assert find_nearest("new_year", december) == date(2027, 1, 1)
    late = DateRange(date(2026, 8, 29), date(2026, 8, 29))
    assert find_nearest("qixi", late) == date(2026, 8, 19)


def test_a_festival_inside_the_days_is_the_nearest() -> None:
    year = DateRange(date(2026, 1, 1), date(2026, 12, 31))
    assert find_nearest("mid_autumn", year) == date(2026, 9, 25)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("七夕限定礼盒", ("qixi",)),
        ("中秋国庆双节同庆", ("mid_autumn", "national_day")),
        ("中秋邻里茶会", ("mid_autumn",)),
        ("Qixi candle offer", ("qixi",)),
        ("周三跟写", ()),
        ("Malabar coffee night", ()),
        ("清明上河图拼图会", ()),  # the picture, not the festival
    ],
)
def test_festivals_are_found_in_names(name: str, keys: tuple[str, ...]) -> None:
    assert find_in_names([name]).get(name, ()) == keys


def test_names_that_stand_side_by_side_are_told_apart() -> None:
    names = ("七夕限定礼盒", "周三跟写", "七夕限定礼盒", "中秋邻里茶会", "中", "秋")
    assert find_in_names(names) == {"七夕限定礼盒": ("qixi",), "中秋邻里茶会": ("mid_autumn",)}


def test_every_festival_of_a_plan_has_its_day() -> None:
    for key in load_festivals():
        assert list_festival_days(key, 2026)
