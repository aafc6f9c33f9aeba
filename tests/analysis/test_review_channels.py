"""Message load and what became of messages: numbers that one can check by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from commplan.analysis.review.channel_loads import ChannelStanding

CHANNELS = (
    "channels: [{id: C1, name: 公众号, kind: push, cap: {max: 4, per: customer, window: week}}]\n"
)


def numbers(*values: Decimal | int | None) -> tuple[Decimal | None, ...]:
    return tuple(None if one is None else Decimal(one) for one in values)


def judge(actual: str, plan: str = CHANNELS, name: str = "2026Q2") -> ChannelStanding:
    text = f"{HEAD}{plan}--- # actuals/{name}.yaml\nchannels: [{actual}]\n"
    (standing,) = analysis_of(text).standing.channels
    return standing


def test_the_load_is_what_a_reachable_member_gets_a_week() -> None:
    now = judge("{channel: 公众号, delivered: 26000, reachable: 1000}").now
    assert now.load == 2  # 26,000 / 1000 / (91 days / 7)


def test_shares_are_of_those_delivered_and_of_those_reachable() -> None:
    now = judge(
        "{channel: C1, delivered: 2000, reachable: 500, opened: 800, clicked: 100, opt_outs: 10,"
        " quota_used: 80%, revenue: 3000, worked: 早上八点发}"
    ).now
    assert (now.opened_share, now.clicked_share) == numbers(Decimal("0.4"), Decimal("0.05"))
    assert now.opt_out_share == Decimal("0.02")  # 10 of 500
    assert (now.quota_used, now.revenue) == numbers(Decimal("0.8"), 3000)
    assert now.worked == ("早上八点发",)


def test_months_are_weighed_by_their_members_and_days() -> None:
    text = HEAD + CHANNELS
    text += "--- # actuals/2026-04.yaml\n"
    text += "channels: [{channel: C1, delivered: 6000, reachable: 700, opt_outs: 3}]\n"
    text += "--- # actuals/2026-05.yaml\n"
    text += "channels: [{channel: C1, delivered: 6200, reachable: 1400, opt_outs: 18}]\n"
    (standing,) = analysis_of(text).standing.channels
    now = standing.now
    # 700 members for 30 days and 1400 for 31 are 3000 and 6200 member weeks
    assert now.load == Decimal(12200) / 9200
    assert now.reachable == 1400
    assert now.opt_out_share == Decimal("0.02")  # 21 of 1050 on average


def test_a_number_that_is_not_told_leaves_its_shares_open() -> None:
    now = judge("{channel: C1, delivered: 2000, clicked: 100}").now
    assert (now.load, now.opt_out_share, now.opened_share) == numbers(None, None, None)
    assert now.clicked_share == Decimal("0.05")


def test_nobody_reachable_makes_no_load() -> None:
    now = judge("{channel: C1, delivered: 0, reachable: 0, clicked: 0, opt_outs: 0}").now
    assert (now.load, now.clicked_share, now.opt_out_share) == numbers(None, None, None)


TOUCHES = "touches: [" + ", ".join(
    f"{{date: 2026-{month:02}-{day:02}, channel: 公众号, title: T}}"
    for month in (3, 4, 5, 6)
    for day in range(1, 14)
)


@pytest.mark.parametrize(
    ("delivered", "over_plan", "over_limit"),
    [(39000, False, False), (39013, True, False), (52000, True, False), (52013, True, True)],
)
def test_the_load_is_held_against_plan_and_limit(
    delivered: int, *, over_plan: bool, over_limit: bool
) -> None:
    actual = f"{{channel: 公众号, delivered: {delivered}, reachable: 1000}}"
    standing = judge(actual, f"{CHANNELS}{TOUCHES}]\n")
    assert standing.planned == 3  # 39 of the 52 touches lie in the 13 weeks of the quarter
    assert standing.limit == 4
    assert (standing.is_over_plan, standing.is_over_limit) == (over_plan, over_limit)


def test_messages_to_two_groups_are_not_two_for_one_member() -> None:
    plan = (
        "community: {groups: [{name: 一群, channel: 企微群}, {name: 二群, channel: 企微群}]}\n"
        "channels: [{name: 企微群, kind: group}]\n"
        "touches:\n"
        "  - {date: 2026-04-01, channel: 企微群, title: T, audience: 一群}\n"
        "  - {date: 2026-04-02, channel: 企微群, title: T, audience: 二群}\n"
    )
    standing = judge("{channel: 企微群, delivered: 2, reachable: 2}", plan)
    assert standing.planned == Decimal(1) / 13
    assert standing.limit is None


def test_a_channel_of_groups_counts_what_its_fullest_group_gets() -> None:
    plan = (
        "segments: [{name: 新手}, {name: 老手}]\n"
        "community: {groups: [{name: 一群, channel: 企微群, segments: [新手]}]}\n"
        "channels: [{name: 企微群, kind: group}]\n"
        "touches:\n"
        "  - {date: 2026-04-01, channel: 企微群, title: T, audience: 新手}\n"
        "  - {date: 2026-04-02, channel: 企微群, title: T, audience: 老手}\n"
        "  - {date: 2026-04-03, channel: 企微群, title: T, audience: 老手}\n"
    )
    standing = judge("{channel: 企微群, delivered: 2, reachable: 2}", plan)
    assert standing.planned == Decimal(1) / 13  # no group has the 老手


def test_what_a_channel_promised_stands_in_for_messages() -> None:
    plan = "channels: [{name: 微博, kind: feed, cadence: 2}]\n"
    standing = judge("{channel: 微博, delivered: 2, reachable: 2}", plan)
    assert standing.planned == 2
    assert standing.is_estimated


@pytest.mark.parametrize(
    ("limits", "limit"),
    [
        ("quota: {max: 1, per: customer, window: day}", 7),
        ("quota: {max: 26, per: customer, window: month}", 6),  # 26 × 12 / 52
        ("quota: {max: 9, per: account, window: week}", None),
        ("quota: {max: 9, per: customer, window: session}", None),
        (
            "quota: {max: 1, per: group, window: day}, cap: {max: 5, per: group, window: week}",
            5,
        ),
    ],
)
def test_the_strictest_limit_of_a_receiver_counts(limits: str, limit: int | None) -> None:
    plan = f"channels: [{{name: 短信, kind: push, {limits}}}]\n"
    assert judge("{channel: 短信, delivered: 1, reachable: 1}", plan).limit == limit


def test_the_period_before_stands_beside() -> None:
    text = HEAD + CHANNELS
    for quarter, opt_outs in (("Q1", 5), ("Q2", 8)):
        text += f"--- # actuals/{quarter}.yaml\n"
        text += f"channels: [{{channel: C1, reachable: 100, opt_outs: {opt_outs}}}]\n"
    (standing,) = analysis_of(text).standing.channels
    assert standing.before is not None
    assert (standing.before.opt_out_share, standing.now.opt_out_share) == (
        Decimal("0.05"),
        Decimal("0.08"),
    )


def test_a_month_tells_of_a_channel_that_the_file_of_its_quarter_leaves_out() -> None:
    plan = "channels: [{id: C1, name: 公众号, kind: push}, {id: C2, name: 短信, kind: sms}]\n"
    text = HEAD + plan
    text += "--- # actuals/2026-04.yaml\nchannels: [{channel: C2, delivered: 300}]\n"
    text += "--- # actuals/2026Q2.yaml\nchannels: [{channel: C1, delivered: 900}]\n"
    standings = analysis_of(text).standing.channels
    assert [one.now.delivered for one in standings] == [900, 300]
