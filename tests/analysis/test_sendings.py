"""Every message that goes out, as one list."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.messages.audience import EVERYONE, Audience, Cohort
from commplan.analysis.messages.sendings import Origin
from tests.plans import HEAD, analysis_of

CHANNELS = "channels: [{name: 服务号, kind: push}, {name: 微博, kind: feed, cadence: 2}]\n"
SEGMENTS = "segments: [手账, 钢笔]\n".replace("手账, 钢笔", "{name: 手账}, {name: 钢笔}")


def _list(text: str) -> list[tuple[str, str, str]]:
    """Return day, channel and origin of all sendings."""
    sendings = analysis_of(text).sendings
    return [(one.day.isoformat()[5:], one.channel_text, one.origin.value) for one in sendings]


def test_touches_content_and_messages_are_one_list_by_day_and_time() -> None:
    text = HEAD + CHANNELS
    text += 'touches: [{title: 晚, date: 2026-06-03, time: "20:00", channel: 服务号}]\n'
    text += "content: {items: [{title: 文, date: 2026-06-01, channel: 微博}]}\n"
    text += (
        "activities: [{name: 购, when: 2026-06-05..09, messages: [-2d 10:00 服务号, 1d 服务号]}]\n"
    )
    assert _list(text) == [
        ("06-01", "微博", "content"),
        ("06-03", "服务号", "activity"),  # 10:00 comes before 20:00
        ("06-03", "服务号", "touch"),
        ("06-06", "服务号", "activity"),
    ]


def test_the_messages_of_a_series_go_out_each_time() -> None:
    text = HEAD + CHANNELS + "activities: [{id: A1, name: 夜聊, when: 2026-06-01..30, "
    text += "repeats: {on: 每周四, except: 2026-06-11}, messages: -1d 12:00 服务号}]\n"
    sendings = [one for one in analysis_of(text).sendings if one.origin is Origin.ACTIVITY]
    # Thursdays 4, 18 and 25 June (the 11th is left out), each a day before
    assert [(one.id, one.day.day) for one in sendings] == [
        ("A1@2026-06-04", 3),
        ("A1@2026-06-18", 17),
        ("A1@2026-06-25", 24),
    ]
    assert {one.route for one in sendings} == {("activities", 0, "messages", 0)}


@pytest.mark.parametrize(
    ("activity", "message", "expected"),
    [
        ("", "0d 服务号", EVERYONE),
        ("audience: 手账, ", "0d 服务号", Audience(False, frozenset({Cohort("segment", "手账")}))),
        (
            "audience: 手账, ",
            "0d 服务号 @钢笔",
            Audience(False, frozenset({Cohort("segment", "钢笔")})),
        ),
        (
            "audience: [手账, 钢笔], exclude: 钢笔, ",
            "0d 服务号",
            Audience(False, frozenset({Cohort("segment", "手账")})),
        ),
        (
            "exclude: 钢笔, ",
            "0d 服务号",
            Audience(True, without=frozenset({Cohort("segment", "钢笔")})),
        ),
    ],
)
def test_a_message_goes_to_its_own_audience_else_to_that_of_the_activity(
    activity: str, message: str, expected: Audience
) -> None:
    text = HEAD + CHANNELS + SEGMENTS
    text += f"activities: [{{name: 购, when: 2026-06-05, {activity}messages: {message}}}]\n"
    (sending,) = (one for one in analysis_of(text).sendings if not one.is_estimated)
    assert sending.audience == expected


def test_a_touch_inherits_the_audience_of_its_activity() -> None:
    text = HEAD + CHANNELS + SEGMENTS
    text += "activities: [{name: 购, when: 2026-06-05, audience: 手账}]\n"
    text += "touches: [{date: 2026-06-05, channel: 服务号, activity: 购}]\n"
    (sending,) = (one for one in analysis_of(text).sendings if not one.is_estimated)
    assert sending.audience.parts == {Cohort("segment", "手账")}


def test_what_is_cancelled_does_not_go_out() -> None:
    text = HEAD + "channels: [{name: 服务号, kind: push}]\nactivities: [{name: 购, "
    text += "when: 2026-06-05, status: cancelled, messages: 0d 服务号}]\n"
    text += "touches: [{date: 2026-06-05, channel: 服务号, activity: 购}]\n"
    assert _list(text) == []


def test_a_cadence_is_spread_evenly_where_nothing_is_written() -> None:
    text = "title: 周\nperiod: 2026-06-01..14\n" + CHANNELS
    # two posts a week: on the 1st and the 4th day (7 / 2 = 3.5) of each week
    assert _list(text) == [
        ("06-01", "微博", "cadence"),
        ("06-04", "微博", "cadence"),
        ("06-08", "微博", "cadence"),
        ("06-11", "微博", "cadence"),
    ]


def test_a_series_comes_before_the_cadence_and_what_is_written_before_both() -> None:
    series = "{name: 周一谈, rhythm: 每周一, channel: 微博, when: 2026-06-01..14}"
    text = HEAD + CHANNELS + f"content: {{series: [{series}]}}\n"
    assert _list(text) == [("06-01", "微博", "series"), ("06-08", "微博", "series")]
    written = HEAD + CHANNELS + "content:\n  series: [" + series + "]\n"
    written += "  items: [{title: 文, date: 2026-03-02, channel: 微博}]\n"
    assert _list(written) == [("03-02", "微博", "content")]


@pytest.mark.parametrize(("cadence", "number"), [("0", 0), ("-3", 0), ("100000000", 70 * 2)])
def test_a_cadence_that_cannot_be_meant_costs_little(cadence: str, number: int) -> None:
    text = "title: 周\nperiod: 2026-06-01..14\n"
    text += f"channels: [{{name: 微博, kind: feed, cadence: {cadence}}}]\n"
    assert len(analysis_of(text).sendings) == number


def test_only_the_period_and_known_channels_are_counted_by_channel() -> None:
    text = HEAD + CHANNELS
    text += "touches: [{date: 2025-12-31, channel: 服务号}, {date: 2026-01-01, channel: 服务号}, "
    text += "{date: 2026-01-01, channel: 没有}]\n"
    analysis = analysis_of(text)
    days = [one.day for one in analysis.sendings_by_channel["channels", 0]]
    assert days == [date(2026, 1, 1)]
