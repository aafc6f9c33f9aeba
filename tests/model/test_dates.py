"""Days, hours, distances, dependencies and messages as planners write them."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from commplan.model.dates import (
    DateRange,
    Dependency,
    Hours,
    Message,
    Moment,
    read_date,
    read_dependency,
    read_hours,
    read_message,
    read_moment,
)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-08",
        "2026-3-8",
        "2026/03/08",
        "2026.3.8",
        "2026年3月8日",
        "2026 年 3 月 8 日",
        " 2026-03-08 ",
        "２０２６－０３－０８",
    ],
)
def test_a_day_with_its_year_first_is_read(text: str) -> None:
    assert read_date(text) == date(2026, 3, 8)


def test_a_day_that_is_one_already_stays() -> None:
    assert read_date(date(2026, 3, 8)) == date(2026, 3, 8)


@pytest.mark.parametrize(
    ("value", "kind", "context"),
    [
        ("2026-02-30", "date_impossible", {"nearest": date(2026, 2, 28)}),
        ("2028-02-30", "date_impossible", {"nearest": date(2028, 2, 29)}),
        ("2026-06-99", "date_impossible", {"nearest": date(2026, 6, 30)}),
        ("2026-13-01", "date_impossible", {}),
        ("2026-05-00", "date_impossible", {}),
        ("0000-05-01", "date_impossible", {}),
        ("45/45/2026", "date_impossible", {}),
        ("6/7/2026", "date_ambiguous", {"readings": (date(2026, 6, 7), date(2026, 7, 6))}),
        ("7.6.2026", "date_ambiguous", {"readings": (date(2026, 6, 7), date(2026, 7, 6))}),
        ("6/6/2026", "date_ambiguous", {"readings": (date(2026, 6, 6),)}),
        ("13/7/2026", "date_ambiguous", {"readings": (date(2026, 7, 13),)}),
        ("6月7日", "date_without_year", {"month": 6, "day": 7}),
        ("6-7", "date_without_year", {"month": 6, "day": 7}),
        ("2月29号", "date_without_year", {"month": 2, "day": 29}),
        ("13.45", "date_unreadable", {}),
        ("2026", "date_unreadable", {}),
        ("下个月", "date_unreadable", {}),
        ("", "date_unreadable", {}),
        (["2026-03-08"], "date_unreadable", {}),
        (None, "date_unreadable", {}),
    ],
)
def test_a_day_that_cannot_be_read_in_one_way_is_refused(
    value: object, kind: str, context: dict[str, object]
) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_date(value)
    assert (refused.value.type, refused.value.context or {}) == (kind, context)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("20:00-22:00", Hours(1200, 1320)),
        ("20:00 – 22:00", Hours(1200, 1320)),
        ("20：00～22：00", Hours(1200, 1320)),
        ("20:00至22:00", Hours(1200, 1320)),
        ("20:00-24:00", Hours(1200, 1440)),
        ("22:00-02:00", Hours(1320, 1560)),
        ("09:00-09:00", Hours(540, 1980)),
    ],
)
def test_an_end_that_is_not_after_the_start_is_on_the_next_day(text: str, hours: Hours) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("20:00", "hours_unreadable"),
        ("下午", "hours_unreadable"),
        ({"from": "20:00"}, "hours_unreadable"),
        ("19", "hours_unreadable"),
        ("20:00-26:00", "time_impossible"),
        ("20:00-24:01", "time_impossible"),
        ("12:60-13:00", "time_impossible"),
    ],
)
def test_hours_need_two_times(value: object, kind: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_hours(value)
    assert refused.value.type == kind


def test_touching_hours_do_not_clash() -> None:
    assert not Hours(60, 120).overlaps(Hours(120, 180))
    assert Hours(60, 121).overlaps(Hours(120, 180))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("-15d", Moment(None, -15)),
        ("-15天", Moment(None, -15)),
        ("+3日", Moment(None, 3)),
        ("０d", Moment(None, 0)),
        ("2026-03-01", Moment(date(2026, 3, 1), 0)),
    ],
)
def test_a_moment_is_a_day_or_a_distance(text: str, moment: Moment) -> None:
    assert read_moment(text) == moment


def test_a_distance_counts_from_the_anchor() -> None:
    assert Moment(None, -15).on(date(2026, 3, 16)) == date(2026, 3, 1)
    assert Moment(date(2026, 1, 1), 0).on(date(2026, 3, 16)) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "dependency"),
    [
        ("M2", Dependency("M2", 0)),
        (" M2 ", Dependency("M2", 0)),
        ("M2 + 3d", Dependency("M2", 3)),
        ("群规 定稿 -2天", Dependency("群规 定稿", -2)),
        ("M2+3d", Dependency("M2+3d", 0)),
        ("Q+", Dependency("Q+", 0)),
    ],
)
def test_a_dependency_may_have_a_lag(text: str, dependency: Dependency) -> None:
    assert read_dependency(text) == dependency


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("-3d 10:00 企微客户群", Message(-3, 600, "企微客户群", None)),
        ("0d 20:00 一对一 @麦穗", Message(0, 1200, "一对一", "麦穗")),
        ("+1天 朋友圈", Message(1, None, "朋友圈", None)),
        ("－3d 10：00 企微（客户群） ＠麦穗", Message(-3, 600, "企微（客户群）", "麦穗")),
    ],
)
def test_a_message_keeps_its_names_as_they_are_written(text: str, message: Message) -> None:
    assert read_message(text) == message


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("提前三天", "message_unreadable"),
        ("-3d", "message_unreadable"),
        ({"day": "-3d"}, "message_unreadable"),
        ("-3d 25:00 短信", "time_impossible"),
    ],
)
def test_a_message_without_day_or_channel_is_refused(value: object, kind: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_message(value)
    assert refused.value.type == kind


MARCH = DateRange(date(2026, 3, 1), date(2026, 3, 31))


def test_both_ends_of_a_range_count() -> None:
    assert MARCH.days == 31
    assert MARCH.overlaps(DateRange(date(2026, 3, 31), date(2026, 4, 2)))
    assert not MARCH.overlaps(DateRange(date(2026, 4, 1), date(2026, 4, 2)))
    assert MARCH.contains(MARCH)
    assert not MARCH.contains(DateRange(date(2026, 3, 31), date(2026, 4, 1)))


def test_a_range_is_clipped_to_the_days_that_both_have() -> None:
    later = DateRange(date(2026, 3, 20), date(2026, 4, 5))
    assert MARCH.clip(later) == DateRange(date(2026, 3, 20), date(2026, 3, 31))
    assert MARCH.clip(DateRange(date(2026, 4, 1), date(2026, 4, 5))) is None
