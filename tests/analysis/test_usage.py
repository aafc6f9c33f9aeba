"""What is idle, unused or out of reach; gaps counted by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.analysis.goals.usage import find_out_of_reach, find_unused
from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.goals.usage import Idle

CHANNELS = "channels:\n  - {name: 群, kind: group}\n  - {name: 号, kind: push}\n"
TIERS = "membership: {tiers: [{name: 银}, {name: 金}]}\n"


def _activities(*lines: str) -> str:
    return HEAD + "activities:\n" + "".join(f"  - {{{line}}}\n" for line in lines)


def _said(found: Iterable[Idle]) -> list[tuple[str, str, str, int]]:
    return [
        (one.item.key, one.days.start.isoformat(), one.days.end.isoformat(), one.stretches)
        for one in found
    ]


@pytest.mark.parametrize(
    ("second", "idle"),
    [
        ("2026-05-02", []),  # 03-03 to 05-01 are 29 + 30 + 1 = 60 days
        ("2026-05-03", [("群", "2026-03-03", "2026-05-02", 1)]),  # 61
    ],
)
def test_exactly_the_limit_is_not_idle(second: str, idle: list[object]) -> None:
    text = CHANNELS + _activities(
        "name: 甲, when: 2026-03-02, channels: 群", f"name: 乙, when: {second}, channels: 群"
    )
    analysis = analysis_of(text)
    assert _said(analysis.usage.find_idle_channels(analysis.plan.channels, 60)) == idle


def test_a_channel_is_idle_from_its_first_word_to_the_last_day_of_the_plan_at_all() -> None:
    text = CHANNELS + _activities(
        "name: 甲, when: 2026-04-01, channels: 号",
        "name: 乙, when: 2026-06-01, channels: 群",
        "name: 丙, when: 2026-12-01, channels: 号",
    )
    analysis = analysis_of(text)
    assert _said(analysis.usage.find_idle_channels(analysis.plan.channels, 60)) == [
        ("群", "2026-06-02", "2026-12-01", 1)
    ]


@pytest.mark.parametrize(
    "channel",
    ["kind: group, cadence: 2", "kind: sms", "kind: push", "kind: pull", "kind: store"],
)
def test_channels_that_need_not_speak_are_never_idle(channel: str) -> None:
    text = f"channels: [{{name: 群, {channel}}}]\n" + _activities(
        "name: 甲, when: 2026-03-02, channels: 群", "name: 乙, when: 2026-12-02"
    )
    analysis = analysis_of(text)
    assert _said(analysis.usage.find_idle_channels(analysis.plan.channels, 60)) == []


def test_messages_touches_content_and_columns_keep_a_channel_alive() -> None:
    text = CHANNELS + _activities(
        "name: 甲, when: 2026-02-02, channels: 群",
        "name: 乙, when: 2026-04-01, messages: [-3d 群]",
        "name: 丙, when: 2026-11-02",
    )
    text += "touches: [{date: 2026-05-20, channel: 群}]\n"
    text += "content:\n  items: [{date: 2026-07-10, channel: 群}]\n"
    text += "  series: [{name: 栏目, rhythm: 每月1日, when: 2026-08-01..2026-11-30, channel: 群}]\n"
    analysis = analysis_of(text)
    assert _said(analysis.usage.find_idle_channels(analysis.plan.channels, 60)) == []


@pytest.mark.parametrize(
    ("audience", "idle"),
    [
        ("", []),  # for everybody
        (", audience: 全体会员", []),
        (", audience: [银, 金]", []),
        (", audience: 新人", []),  # which tiers a segment has is not known
        (", audience: 甲群", []),  # a group of no particular tier
        (", audience: 银", [("金", "2026-01-21", "2026-12-11", 1)]),
        (", audience: 银群", [("金", "2026-01-21", "2026-12-11", 1)]),
        (", audience: 全体会员, exclude: 金", [("金", "2026-01-21", "2026-12-11", 1)]),
    ],
)
def test_a_tier_is_idle_only_where_nothing_may_reach_it(audience: str, idle: list[object]) -> None:
    text = TIERS + "segments: [{name: 新人}]\n"
    text += "community: {groups: [{name: 甲群}, {name: 银群, tiers: 银}]}\n"
    text += _activities(
        f"name: 会员日, when: 2026, repeats: 每月18日{audience}",
        "name: 私享会, when: 2026-01-20, audience: 金",
        "name: 答谢会, when: 2026-12-12, audience: 金",
        "name: 年终, when: 2026-12-18, audience: 金",
    )
    text = text.replace("会员日, when: 2026,", "会员日, when: 2026-01-20..2026-12-18,")
    analysis = analysis_of(text)
    assert analysis.plan.membership is not None
    found = analysis.usage.find_idle_tiers(analysis.plan.membership.tiers, 60)
    assert _said(found) == idle


@pytest.mark.parametrize(
    "saying", ["老客, overlaps: 常客}, {name: 常客", "老客}, {name: 常客, overlaps: 老客"]
)
def test_a_segment_that_overlaps_is_reached_too(saying: str) -> None:
    text = f"segments: [{{name: {saying}}}, {{name: 新客}}]\n"
    text += _activities(
        "name: 甲, when: 2026-02-01, audience: [老客, 常客, 新客]",
        "name: 乙, when: 2026-03-20, audience: 老客",
        "name: 丙, when: 2026-05-10, audience: 老客",
        "name: 丁, when: 2026-05-20, audience: 新客",
    )
    analysis = analysis_of(text)
    assert _said(analysis.usage.find_idle_segments(analysis.plan.segments, 60)) == [
        ("新客", "2026-02-02", "2026-05-19", 1)
    ]


def test_inward_work_reaches_nobody() -> None:
    text = TIERS + _activities(
        "name: 甲, when: 2026-01-05, audience: [银, 金]",
        "name: 筹备, when: 2026-01-05..2026-06-30, kind: setup",
        "name: 丙, when: 2026-06-30, audience: [银, 金]",
    )
    analysis = analysis_of(text)
    assert analysis.plan.membership is not None
    found = analysis.usage.find_idle_tiers(analysis.plan.membership.tiers, 60)
    assert [one.item.key for one in found] == ["银", "金"]


def test_cancelled_activities_keep_nobody_company() -> None:
    text = CHANNELS + _activities(
        "name: 甲, when: 2026-03-02, channels: 群",
        "name: 乙, when: 2026-05-01, channels: 群, status: cancelled",
        "name: 丙, when: 2026-07-01, channels: 群",
    )
    analysis = analysis_of(text)
    assert len(_said(analysis.usage.find_idle_channels(analysis.plan.channels, 60))) == 1


def test_a_leader_is_reached_through_any_of_the_groups() -> None:
    text = "community:\n  groups: [{name: 东}, {name: 西}, {name: 南}]\n"
    text += "  leaders: [{name: 甲, groups: [东, 西]}, {name: 乙, groups: 南}, {name: 丙}]\n"
    text += _activities(
        "name: 一, when: 2026-01-10, audience: 南",
        "name: 二, when: 2026-01-10..2026-03-10, audience: 东",
        "name: 三, when: 2026-03-11..2026-06-10, audience: 西",
    )
    analysis = analysis_of(text)
    assert analysis.plan.community is not None
    found = analysis.usage.find_idle_leaders(analysis.plan.community.leaders, analysis.index, 60)
    assert _said(found) == [("乙", "2026-01-11", "2026-06-10", 1)]


def test_an_empty_plan_has_nothing_idle() -> None:
    analysis = analysis_of(HEAD + TIERS + CHANNELS)
    assert analysis.plan.membership is not None
    assert analysis.usage.whole is None
    assert _said(analysis.usage.find_idle_tiers(analysis.plan.membership.tiers, 60)) == []


def test_a_kind_that_is_named_nowhere_is_not_called_unused() -> None:
    text = CHANNELS + "segments: [{name: 新客}]\n"
    text += _activities("name: 甲, when: 2026-03-02, channels: 群")
    analysis = analysis_of(text)
    unused = find_unused(analysis.index, analysis.references)
    assert {kind: [one.key for one in items] for kind, items in unused.items()} == {
        "channel": ["号"]
    }


@pytest.mark.parametrize("kind", ["tool", "account"])
def test_resources_for_all_work_are_not_called_unused(kind: str) -> None:
    text = f"resources: [{{name: 看板, kind: {kind}}}, {{name: 棚, kind: studio}}]\n"
    text += _activities("name: 甲, when: 2026-03-02, resources: 棚")
    analysis = analysis_of(text)
    assert find_unused(analysis.index, analysis.references) == {}


@pytest.mark.parametrize(
    ("uses", "found"),
    [
        (("name: 甲, when: 2026-03-02, audience: 学生, channels: 号",), ["学生"]),
        (("name: 甲, when: 2026-03-02, audience: 学生, channels: [号, 群]",), []),
        (("name: 甲, when: 2026-03-02, audience: 学生, messages: [0d 群]",), []),
        (("name: 甲, when: 2026-03-02, messages: [0d 号 @学生]",), ["学生"]),
        (("name: 甲, when: 2026-03-02, audience: 学生",), []),  # no channel at all is named
        (
            (
                "name: 甲, when: 2026-03-02, audience: 学生, channels: 号",
                "name: 乙, when: 2026-04-02, audience: 学生, channels: 群",
            ),
            [],
        ),
        (("name: 甲, when: 2026-03-02, audience: 学生, channels: 号, status: cancelled",), []),
    ],
)
def test_a_segment_is_out_of_reach_where_no_channel_fits(
    uses: tuple[str, ...], found: list[str]
) -> None:
    text = "segments: [{name: 学生, reachable_on: 群}]\n" + CHANNELS + _activities(*uses)
    analysis = analysis_of(text)
    missed = find_out_of_reach(analysis.plan, analysis.index)
    assert [one.segment.key for one in missed] == found
