"""Personal data, text messages and paid content: what they need, and what passes."""

from __future__ import annotations

import pytest

from tests.plans import HEAD, codes_of, find_all, rules_of
from tests.rules.weighing import activity, weigh

# ── Personal data ──────────────────────────────────────────────────────────────


def data(item: str) -> str:
    return f"{HEAD}partners: [{{name: 书屋}}]\ndata: {{items: [{{name: 登记, {item}}}]}}\n"


DATA = ("CMP050", "CMP051", "CMP052", "CMP060", "CMP064", "CMP065")
BASIS = "purpose: 通知, retention: 30 天"


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (f"{BASIS}, fields: [昵称, 城市]", []),
        ("fields: [昵称]", ["CMP060 warning"]),
        ("purpose: 通知", ["CMP060 warning"]),
        (f"{BASIS}, fields: [身份证号]", ["CMP052 warning"]),
        (f"{BASIS}, fields: [身份证号], sensitive: no", []),
        (f"{BASIS}, fields: [不收身份证号]", []),
        (f"{BASIS}, fields: [宝宝生日]", ["CMP052 warning"]),
        (f"{BASIS}, fields: [宝宝月龄], about_minors_under_14: no", []),
        (f"{BASIS}, sensitive: yes, consent_text: 单独勾选, impact_assessment: yes", []),
        (f"{BASIS}, sensitive: yes", ["CMP051 error"]),
        ("sensitive: yes", ["CMP051 error"]),  # purpose and retention are told there, once
        (
            (
                f"{BASIS}, about_minors_under_14: yes, impact_assessment: yes,"
                " consent_text: 监护人勾选"
            ),
            [],
        ),
        (f"{BASIS}, about_minors_under_14: yes, impact_assessment: yes", ["CMP050 error"]),
        (f"{BASIS}, shared_with: 书屋", ["CMP064 warning", "CMP065 warning"]),
        (f"{BASIS}, shared_with: 书屋, consent_text: 另行勾选, impact_assessment: yes", []),
    ],
)
def test_data_have_what_they_need(item: str, found: list[str]) -> None:
    assert weigh(data(item), *DATA) == found


def test_a_field_that_could_not_be_read_is_not_missing() -> None:
    codes = codes_of(data(f"{BASIS}, fields: [身份证号], sensitive: 也许"), rules_of(*DATA))
    assert [code for code in codes if code.startswith("CMP")] == []


def test_several_data_without_purpose_are_one_finding() -> None:
    text = HEAD + "data: {items: [{name: 甲}, {name: 乙}, {name: 丙, purpose: 通知}]}\n"
    (found,) = find_all(text, rules_of("CMP060"))
    assert found.ids == ("甲", "乙", "丙")
    assert (found.facts["count"], len(found.related)) == (3, 2)


def test_the_first_activity_that_collects_sets_the_day() -> None:
    text = data("sensitive: yes") + "activities:\n"
    text += "  - {name: 晚, when: 2026-06-01, data: 登记}\n"
    text += "  - {name: 早, when: 2026-05-01, data: 登记}\n"
    text += "  - {name: 取消, when: 2026-04-01, data: 登记, status: cancelled}\n"
    (found,) = find_all(text, rules_of("CMP051"))
    assert (found.facts["user"], str(found.facts["first"])) == ("早", "2026-05-01")


@pytest.mark.parametrize(
    ("industry", "segment", "rest", "found"),
    [
        ("化妆品", "minors: true", "", ["CMP053 error"]),
        ("化妆品", "minors: false", "", []),
        ("化妆品", "size: 100", "", []),  # nobody says that they are minors
        ("文具", "minors: true", "", []),
        ("化妆品", "minors: true", ", kind: survey", []),
        ("化妆品", "minors: true", ", exclude: 学生", []),
        ("无酒精饮料", "minors: true", "", []),
    ],
)
def test_what_is_not_for_minors(industry: str, segment: str, rest: str, found: list[str]) -> None:
    head = f"industry: {industry}\nsegments: [{{name: 学生, {segment}}}]\n"
    text = activity(f"when: 2026-06-18, audience: 学生{rest}", head)
    assert weigh(text, "CMP053") == found


def test_several_activities_for_minors_are_one_finding() -> None:
    text = activity(
        "when: 2026-06-18, audience: 学生",
        "industry: 白酒\nsegments: [{name: 学生, minors: true}]\n",
    )
    text += "  - {name: 乙, when: 2026-06-19, audience: 学生}\n"
    (found,) = find_all(text, rules_of("CMP053"))
    assert found.ids == ("学生", "甲", "乙")


@pytest.mark.parametrize(
    ("industry", "rest", "found"),
    [
        ("咖啡", "when: 2026-01-24, format: offline, copy: [三款精酿任选]", ["CMP055 warning"]),
        ("咖啡", "when: 2026-06-24, format: offline, copy: [三款精酿任选]", ["CMP055 info"]),
        ("白酒", "when: 2026-01-24, format: offline", ["CMP055 warning"]),
        ("白酒", "when: 2026-01-24, format: offline, rules_text: [满 18 岁报名]", []),
        ("白酒", "when: 2026-01-24, format: online", []),
        ("咖啡", "when: 2026-01-24, format: offline, copy: [全场无酒精，酒店大堂见]", []),
        ("咖啡", "when: 2026-01-24, format: offline, copy: [不提供啤酒]", []),
    ],
)
def test_a_glass_is_for_adults(industry: str, rest: str, found: list[str]) -> None:
    assert weigh(activity(rest, f"industry: {industry}\n"), "CMP055") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("小主播带你逛店", ["CMP054 warning"]),
        ("不请小主播", []),
        ("主播带小朋友逛店", []),
    ],
)
def test_children_do_not_host(text: str, found: list[str]) -> None:
    assert weigh(activity(f"when: 2026-06-01, copy: [{text}]"), "CMP054") == found


@pytest.mark.parametrize(
    ("personal", "found"),
    [
        ("used: true", ["CMP063 warning"]),
        ("used: true, opt_out: 设置页关闭", []),
        ("used: false", []),
    ],
)
def test_personal_offers_can_be_refused(personal: str, found: list[str]) -> None:
    text = f"{HEAD}marketing: {{personalisation: {{{personal}}}}}\n"
    assert weigh(text, "CMP063") == found


# ── Text messages ──────────────────────────────────────────────────────────────

SMS = "channels: [{name: 短信, kind: sms}, {name: 公众号, kind: feed}]\n"
EXPRESS = "consent: {basis: 单独勾选, opt_out: 回复 T}"
TACIT = "consent: {basis: 下单即同意, opt_out: 回复 T}"


@pytest.mark.parametrize(
    ("segment", "day", "found"),
    [
        (EXPRESS, "2026-06-18", []),
        (TACIT, "2026-04-30", []),  # the revised rule binds from 2026-05-01 on
        (TACIT, "2026-05-01", ["CMP061 error"]),
        ("size: 5", "2026-04-30", ["CMP061 error"]),
        ("consent: {basis: 单独勾选}", "2026-06-18", ["CMP062 error"]),
        ("consent: {basis: ticked a box of its own, opt_out: reply T}", "2026-06-18", []),
    ],
)
def test_text_messages_go_to_those_who_asked(segment: str, day: str, found: list[str]) -> None:
    text = f"{HEAD}{SMS}segments: [{{name: 买家, {segment}}}]\n"
    text += f"touches: [{{title: 甲, date: {day}, channel: 短信, audience: 买家}}]\n"
    assert weigh(text, "CMP061", "CMP062") == found


@pytest.mark.parametrize(
    ("segments", "found"),
    [
        (f"[{{name: 买家, {EXPRESS}}}, {{name: 路人, {EXPRESS}}}]", []),
        (f"[{{name: 买家, {EXPRESS}}}, {{name: 路人}}]", ["CMP061 error"]),
    ],
)
def test_a_text_message_to_everybody_needs_everybody(segments: str, found: list[str]) -> None:
    text = f"{HEAD}{SMS}segments: {segments}\n"
    text += "touches: [{title: 甲, date: 2026-06-18, channel: 短信, audience: 全体会员}]\n"
    assert weigh(text, "CMP061") == found


def test_other_channels_need_no_such_consent() -> None:
    text = f"{HEAD}{SMS}touches: [{{title: 甲, date: 2026-06-18, channel: 公众号}}]\n"
    assert weigh(text, "CMP061", "CMP062") == []


def test_tiers_say_nothing_about_consent() -> None:
    text = f"{HEAD}{SMS}membership: {{tiers: [金卡]}}\n"
    text += "touches: [{title: 甲, date: 2026-06-18, channel: 短信, audience: 金卡}]\n"
    assert weigh(text, "CMP061") == []


def test_a_series_of_text_messages_is_one_finding() -> None:
    text = f"{HEAD}{SMS}segments: [{{name: 买家}}]\nactivities:\n"
    text += "  - {name: 甲, when: 2026, repeats: 每月18日, messages: [-1d 10:00 短信 @买家]}\n"
    (found,) = find_all(text, rules_of("CMP061"))
    assert found.ids == ("甲", "买家")
    assert str(found.facts["day"]) == "2026-12-17"  # the last one


# ── Paid content ───────────────────────────────────────────────────────────────

CREATORS = "partners: [{name: 阿北, kind: kol}, {name: 书屋, kind: venue}]\n"
NOTES = "channels: [{name: 小红书, kind: content}, {name: 知乎, kind: content}]\n"


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("disclosure: {paid: yes, marked: yes}", []),
        ("disclosure: {paid: yes, marked: no}", ["CMP070 error"]),
        ("disclosure: {gifted: yes}", ["CMP070 info"]),  # it may yet be said: it is far away
        ("disclosure: {paid: no, gifted: no}", []),
        ("partners: 阿北, kind: content", ["CMP071 info"]),
        ("partners: 阿北, kind: experience", []),
        ("partners: 书屋, kind: content", []),
        ("channels: [小红书], disclosure: {paid: yes, marked: yes}", ["CMP072 info"]),
        ("channels: [知乎], disclosure: {paid: yes, marked: yes}", []),
        ("channels: [小红书], disclosure: {gifted: yes, marked: yes}", []),
    ],
)
def test_paid_content_is_marked_and_reported(rest: str, found: list[str]) -> None:
    text = activity(f"when: 2026-06-18, {rest}", CREATORS + NOTES)
    assert weigh(text, "CMP070", "CMP071", "CMP072") == found
