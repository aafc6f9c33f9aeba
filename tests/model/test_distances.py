"""Distances, dependencies and messages as planners write them."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from commplan.model.distances import (
    Dependency,
    Message,
    Moment,
    read_dependency,
    read_message,
    read_moment,
)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("-15d", Moment(None, -15)),
        ("-15天", Moment(None, -15)),
        ("+3日", Moment(None, 3)),
        ("０d", Moment(None, 0)),
        ("-2周", Moment(None, -14)),
        ("提前15天", Moment(None, -15)),
        ("提前 15 天", Moment(None, -15)),
        ("提前两周", Moment(None, -14)),
        ("提前十五天", Moment(None, -15)),
        ("前3天", Moment(None, -3)),
        ("开始前3天", Moment(None, -3)),
        ("15天前", Moment(None, -15)),
        ("2周前", Moment(None, -14)),
        ("15d before", Moment(None, -15)),
        ("D-15", Moment(None, -15)),
        ("T+1", Moment(None, 1)),
        ("当天", Moment(None, 0)),
        ("當天", Moment(None, 0)),
        ("2026-03-01", Moment(date(2026, 3, 1), 0)),
        ("2026年3月1日", Moment(date(2026, 3, 1), 0)),
    ],
)
def test_a_moment_is_a_day_or_a_distance(text: str, moment: Moment) -> None:
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    "text", ["提前一个月", "-3天前", "后3天", "活动后3天", "提前几天", "前百天", "d", ""]
)
def test_a_distance_of_no_certain_length_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_moment(text)
    assert refused.value.type == "date_unreadable"


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
        ("M2 + 2周", Dependency("M2", 14)),
        ("M2 ＋ 3天", Dependency("M2", 3)),
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
        ("-3天 10:00 群", Message(-3, 600, "群", None)),
        ("-3 d 10:00 群", Message(-3, 600, "群", None)),
        ("-3d10:00 群", Message(-3, 600, "群", None)),
        ("-3d\u300010:00\u3000群 聊", Message(-3, 600, "群 聊", None)),
        ("前3天 10:00 群", Message(-3, 600, "群", None)),
        ("提前三天 群", Message(-3, None, "群", None)),
        ("提前 3天 群", Message(-3, None, "群", None)),
        ("当天 20:00 群", Message(0, 1200, "群", None)),
        ("当天20:00 群", Message(0, 1200, "群", None)),
        ("当天 晚8点 群", Message(0, 1200, "群", None)),
        ("D-3 10:00 群", Message(-3, 600, "群", None)),
        ("D+1 群", Message(1, None, "群", None)),
        ("-3d 7pm WeCom group", Message(-3, 1140, "WeCom group", None)),
        ("-3d 20点直播群", Message(-3, None, "20点直播群", None)),
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
        ("-3d 10:00", "message_unreadable"),
        ("10:00 群", "message_unreadable"),
        ("群 -3d", "message_unreadable"),
        ("", "message_unreadable"),
        ("-3d 8点 群", "clock_unreadable"),
        ("-3d 25:00 短信", "time_impossible"),
    ],
)
def test_a_message_without_day_or_channel_is_refused(value: object, kind: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_message(value)
    assert refused.value.type == kind
