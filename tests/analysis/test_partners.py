"""Partners, channels, posts and gifts: what is needed when, against what is there."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.analysis.messages.posting import (
    compare_cadences,
    count_one_way,
    share_money,
    share_pillars,
)
from commplan.analysis.offers.gift_stock import GiftWords, find_gift_gaps
from commplan.analysis.offers.partners import (
    find_rivals,
    find_stand_in,
    find_uncovered_channels,
    list_outside_contract,
    list_outside_slots,
)
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of


def _partner(partner: str, activity: str) -> str:
    return (
        HEAD
        + f"partners: [{{name: 甲, {partner}}}]\n"
        + f"activities: [{{name: 场, partners: 甲, {activity}}}]\n"
    )


@pytest.mark.parametrize(
    ("contract", "when", "outside"),
    [
        ("2026-04-20..2026-06-30", "2026-06-30", []),
        ("2026-04-20..2026-06-30", "2026-06-29..2026-07-01", ["2026-06-29"]),
        ("2026-04-20..2026-06-30", "2026-04-19", ["2026-04-19"]),
        ("2026-06-30", "2026-07-01", ["2026-07-01"]),  # a contract of one day
        ("2026-06-30..2026-04-20", "2026-12-01", []),  # reversed: a fault of its own
        ("2026-01-01..2026-01-31", "2026-03-01, status: cancelled", []),
    ],
)
def test_a_contract_covers_its_days(contract: str, when: str, outside: list[str]) -> None:
    analysis = analysis_of(_partner(f"contract: {contract}", f"when: {when}"))
    found = [days for one in analysis.engagements for days in list_outside_contract(one)]
    assert [days.start.isoformat() for days in found] == outside


def test_the_days_of_a_series_are_looked_at_one_by_one() -> None:
    text = _partner(
        "contract: 2026-01-01..2026-03-15", "when: 2026-01-01..2026-05-31, repeats: {on: 每月1日}"
    )
    (engagement,) = analysis_of(text).engagements
    assert [days.start.month for days in list_outside_contract(engagement)] == [4, 5]


@pytest.mark.parametrize(
    ("slots", "when", "outside"),
    [
        ("[2026-05-21..2026-06-05]", "2026-06-05", 0),
        ("[2026-05-21..2026-06-05]", "2026-06-05..2026-06-06", 1),
        ("[2026-05-21..2026-05-25, 2026-05-26..2026-06-05]", "2026-05-25..2026-05-26", 1),
        ("[2026-05-21]", "2026-05-21", 0),
        ("[2026-05-21]", "2026-05-22", 1),
        ("[]", "2026-05-25", 0),
    ],
)
def test_an_activity_has_to_fit_into_one_slot(slots: str, when: str, outside: int) -> None:
    (engagement,) = analysis_of(_partner(f"slots: {slots}", f"when: {when}")).engagements
    assert len(list_outside_slots(engagement)) == outside


CHANNELS = (
    "channels:\n"
    "  - {name: 视频号直播间, kind: live, platform: 微信视频号}\n"
    "  - {name: 小红书号, kind: content, platform: 小红书}\n"
    "  - {name: 社群, kind: group, platform: 企业微信}\n"
)


@pytest.mark.parametrize(
    ("partner", "channels", "uncovered"),
    [
        ("kind: kol, platforms: [视频号]", "[视频号直播间]", []),  # one name holds the other
        ("kind: kol, platforms: [视频号]", "[小红书号]", ["小红书号"]),
        ("kind: kol, platforms: [视频号]", "[小红书号, 视频号直播间]", []),
        ("kind: kol, platforms: [视频号]", "[社群]", []),  # a group is nobody's platform
        ("kind: expert, platforms: [知乎]", "[小红书号]", []),
        ("kind: kol", "[小红书号]", []),
    ],
)
def test_who_publishes_is_bound_to_platforms(
    partner: str, channels: str, uncovered: list[str]
) -> None:
    text = _partner(partner, f"when: 2026-05-21, channels: {channels}") + CHANNELS
    analysis = analysis_of(text)
    (engagement,) = analysis.engagements
    found = find_uncovered_channels(engagement, analysis.index)
    assert [channel.called for channel in found] == uncovered


@pytest.mark.parametrize(
    ("second", "more", "found"),
    [
        ("2026-06-14", "", 1),  # 05-30 and 15 days after it
        ("2026-06-15", "", 0),
        ("2026-05-15", "", 1),
        ("2026-05-14", "", 0),
        ("2026-06-01", ", backup: 甲", 0),
    ],
)
def test_a_category_is_closed_around_an_activity(second: str, more: str, found: int) -> None:
    text = (
        HEAD + "partners:\n"
        "  - {name: 甲, exclusive: {category: 露营, days_before: 15, days_after: 15}}\n"
        f"  - {{name: 乙, exclusive: 露营{more}}}\n"
        "  - {name: 丙, exclusive: 家居}\n"
        "activities:\n"
        "  - {name: 一, when: 2026-05-30, partners: 甲}\n"
        f"  - {{name: 二, when: {second}, partners: 乙}}\n"
        f"  - {{name: 三, when: {second}, partners: 丙}}\n"
    )
    assert len(find_rivals(analysis_of(text).engagements)) == found


def test_partners_of_one_activity_are_no_rivals() -> None:
    text = HEAD + (
        "partners: [{name: 甲, exclusive: 露营}, {name: 乙, exclusive: 露营}]\n"
        "activities: [{name: 一, when: 2026-05-30, partners: [甲, 乙]}]\n"
    )
    assert find_rivals(analysis_of(text).engagements) == ()


@pytest.mark.parametrize(
    ("backup", "stands_in"),
    [
        ("contract: 2026-01-01..2026-12-31", True),
        ("kind: koc", True),
        ("contract: 2026-01-01..2026-05-01", False),
    ],
)
def test_a_stand_in_needs_a_contract_of_those_days(backup: str, stands_in: bool) -> None:
    text = HEAD + (
        f"partners: [{{name: 甲, backup: 乙}}, {{name: 乙, {backup}}}]\n"
        "activities: [{name: 一, when: 2026-05-30, partners: [甲]}]\n"
    )
    analysis = analysis_of(text)
    day = DateRange(date(2026, 5, 30), date(2026, 5, 30))
    found = find_stand_in(analysis.plan.partners[0], day, analysis.index)
    assert (found is not None) is stands_in


def test_a_channel_is_used_from_the_first_written_use_on() -> None:
    text = (
        HEAD
        + CHANNELS
        + (
            "activities:\n"
            "  - {name: 建号, kind: setup, when: 2026-01-05..09, channels: 小红书号}\n"
            "  - {name: 预告, when: 2026-03-10, messages: [-3d 社群]}\n"
            "  - {name: 上新, when: 2026-02-10..2026-03-20, channels: [小红书号, 社群]}\n"
            "touches: [{title: 一, date: 2026-02-01, channel: 社群}]\n"
            "content: {series: [{name: 栏目, rhythm: 每周一, channel: 视频号直播间}]}\n"
        )
    )
    uses = {one.channel.called: one.uses for one in analysis_of(text).channel_uses}
    assert {name: [use.day.isoformat() for use in found] for name, found in uses.items()} == {
        "小红书号": ["2026-02-10"],
        "社群": ["2026-02-01", "2026-02-10", "2026-03-07"],
    }


QUARTER = "title: 社群\nperiod: 2026-01-01..2026-03-31\n"  # 90 days


def test_posts_are_messages_pieces_and_days_of_series() -> None:
    text = QUARTER + (
        "channels: [{name: 微博, kind: feed, cadence: 3}, {name: 知乎, kind: feed, cadence: 1}]\n"
        "content:\n"
        "  series: [{name: 一问, rhythm: 每周二, channel: 微博}]\n"  # 13 Tuesdays
        "  items:\n"
        "    - {title: 甲, date: 2026-02-03, channel: 微博, series: 一问}\n"  # one of them
        "    - {title: 乙, date: 2026-02-05, channel: 微博}\n"
        "touches: [{title: 丙, date: 2026-02-06, channel: 微博}]\n"
    )
    analysis = analysis_of(text)
    (posting,) = compare_cadences(analysis.plan, analysis.sendings, analysis.index)
    assert (posting.channel.called, posting.planned) == ("微博", 15)
    assert round(posting.promised, 2) == Decimal("38.57")  # 3 × 90 ÷ 7


def test_a_series_and_a_message_of_one_day_are_one_post() -> None:
    text = QUARTER + (
        "channels: [{name: 知乎, kind: content, cadence: 1}]\n"
        "content: {series: [{name: 一问, rhythm: 每周二, channel: 知乎}]}\n"  # 13 Tuesdays
        "activities:\n"
        "  - {name: 一问, when: 2026-01-01..2026-03-31, repeats: {on: 每两周周二},"
        " messages: [0d 知乎, 1d 知乎]}\n"  # 6 Tuesdays and 6 Wednesdays
    )
    analysis = analysis_of(text)
    (posting,) = compare_cadences(analysis.plan, analysis.sendings, analysis.index)
    assert posting.planned == 13 + 6


def test_a_promise_begins_when_the_channel_is_ready() -> None:
    text = QUARTER + (
        "channels: [{name: 微博, kind: feed, cadence: 1, ready_from: 2026-02-25}]\n"
        "touches: [{title: 丙, date: 2026-03-06, channel: 微博}]\n"
    )
    analysis = analysis_of(text)
    (posting,) = compare_cadences(analysis.plan, analysis.sendings, analysis.index)
    assert posting.weeks == 5  # 25 February to 31 March: 35 days


def test_pillars_share_series_and_single_pieces() -> None:
    text = QUARTER + (
        "channels: [{name: 微博, kind: feed}]\n"
        "content:\n"
        "  pillars: [{name: 知识, share: 70}, {name: 优惠, share: 30}]\n"
        "  series:\n"
        "    - {name: 甲, rhythm: 每月1日, channel: 微博, pillar: 知识}\n"  # 3
        "    - {name: 乙, rhythm: 每月18日, channel: 微博, pillar: 优惠}\n"  # 3
        "  items:\n"
        "    - {title: 丙, date: 2026-02-03, channel: 微博, pillar: 知识}\n"
        "    - {title: 丁, date: 2026-02-04, channel: 微博, pillar: 知识}\n"
    )
    analysis = analysis_of(text)
    shares = share_pillars(analysis.plan, analysis.index)
    assert [(one.planned, one.percent) for one in shares] == [
        (5, Decimal("62.5")),
        (3, Decimal("37.5")),
    ]


def test_only_messages_to_people_can_be_one_way() -> None:
    text = QUARTER + (
        "channels: [{name: 群, kind: group}, {name: 小程序, kind: pull}]\n"
        "touches:\n"
        "  - {title: 甲, date: 2026-02-03, channel: 群, one_way: true}\n"
        "  - {title: 乙, date: 2026-02-04, channel: 群}\n"
        "  - {title: 丙, date: 2026-02-05, channel: 小程序, one_way: true}\n"
    )
    assert count_one_way(analysis_of(text).sendings) == (1, 2)


def test_money_is_divided_among_the_channels_of_an_activity() -> None:
    text = QUARTER + (
        "channels:\n"
        "  - {name: 甲, kind: feed, platform: 微博, cost: 1000}\n"
        "  - {name: 乙, kind: content, platform: 抖音}\n"
        "activities:\n"
        "  - {name: 一, when: 2026-02-03, channels: [甲, 乙], budget: 4000}\n"
        "  - {name: 二, when: 2026-02-03, channels: 乙, budget: 5000}\n"
    )
    analysis = analysis_of(text)
    shares = share_money(analysis.plan, analysis.index)
    assert [(one.name, one.percent) for one in shares] == [
        ("抖音", Decimal(70)),
        ("微博", Decimal(30)),
    ]


WORDS = GiftWords(("单", "orders"), ("送完为止", "前…单"))


@pytest.mark.parametrize(
    ("targets", "gift", "rules", "gaps"),
    [
        ("{K1: 3000}", "{kind: 袋, number: 500}", "", 1),
        ("{K1: 500}", "{kind: 袋, number: 500}", "", 0),
        ("{K2: 3000}", "{kind: 袋, number: 500}", "", 0),  # people are no orders
        ("{K1: 3000}", "{kind: 袋, number: 500, how: 送完為止}", "", 0),
        ("{K1: 3000}", "{kind: 袋, number: 500}", ", rules_text: [前 500 单有礼]", 0),
        ("{K1: 3000}", "{kind: 袋}", "", 0),
        ("{K1: 3000}", "{kind: 袋, number: 500}", ", status: cancelled", 0),
    ],
)
def test_gifts_are_held_against_expected_orders(
    targets: str, gift: str, rules: str, gaps: int
) -> None:
    text = HEAD + (
        "kpis:\n"
        "  - {id: K1, name: 活动订单, unit: 單, direction: higher, rollup: sum}\n"
        "  - {id: K2, name: 参与人次, unit: 人次, direction: higher, rollup: sum}\n"
        f"activities: [{{name: 日, when: 2026-05-16, targets: {targets},"
        f" offers: [{{gift: {gift}}}]{rules}}}]\n"
    )
    analysis = analysis_of(text)
    assert len(find_gift_gaps(analysis.plan, analysis.index, WORDS)) == gaps


def test_a_long_activity_does_not_hide_a_short_one() -> None:
    text = HEAD + (
        "partners:\n"
        "  - {name: 甲, exclusive: {category: 露营, days_before: 3, days_after: 3}}\n"
        "  - {name: 乙, exclusive: 露营}\n"
        "activities:\n"
        "  - {name: 长, when: 2026-03-01..2026-03-31, partners: 乙}\n"
        "  - {name: 短, when: 2026-03-05, partners: 乙}\n"
        "  - {name: 近, when: 2026-03-07, partners: 甲}\n"
        "  - {name: 远, when: 2026-03-20, partners: 甲}\n"
    )
    found = find_rivals(analysis_of(text).engagements)
    assert {(one.activity.called, claim.engagement.activity.called) for one, claim in found} == {
        ("短", "近"),
        ("近", "长"),
        ("远", "长"),
    }
