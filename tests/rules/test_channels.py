"""Messages and audiences (CHN-01 to CHN-06): the edges, the false alarms, the ways out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.diagnostics import Severity, Word
from commplan.texts import load_texts
from commplan.texts.wording import word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

QUOTA, KNOWN, CAP = rules_of("CHN010"), rules_of("CHN011"), rules_of("CHN020")
PROMOTIONS, PUSHES = rules_of("CHN021"), rules_of("CHN022")
OFFERS, SESSIONS, QUIET = rules_of("CHN030"), rules_of("CHN040"), rules_of("CHN050")
GROUPS = rules_of("CHN060", "CHN061")
LIMITS = rules_of("CHN010", "CHN011", "CHN020", "CHN021", "CHN022")

SEGMENTS = "segments: [{name: 甲}, {name: 乙, overlaps: 丙}, {name: 丙}]\n"
TIERS = "membership: {tiers: [金卡, 银卡]}\n"


def _push(limit: str = "", name: str = "服务", kind: str = "push") -> str:
    return f"channels: [{{name: {name}, kind: {kind}{limit}}}]\n"


def _touches(*lines: str, channel: str = "服务") -> str:
    """Return touches: each line is a day of June, then perhaps more fields."""
    rows = (f"  - {{channel: {channel}, date: 2026-06-{line}}}\n" for line in lines)
    return "touches:\n" + "".join(rows)


ONE_A_DAY = ", quota: {max: 1, per: customer, window: day}"


@pytest.mark.parametrize(
    ("touches", "severities"),
    [
        (("01, audience: 甲", "01, audience: 甲"), [Severity.ERROR]),
        (("01, audience: 甲", "01, audience: 乙"), []),  # nobody is in both
        (("01, audience: 乙", "01, audience: 丙"), [Severity.ERROR]),  # they overlap
        (("01, audience: 金卡", "01, audience: 银卡"), []),  # nobody has two tiers
        (("01, audience: 金卡", "01, audience: 甲"), [Severity.WARNING]),  # nobody knows
        (("01", "01, audience: 甲"), [Severity.ERROR]),  # everyone, and 甲 among them
        (("01", "02"), []),
        (("01, audience: 没有的人群", "01, audience: 甲"), []),  # the reference is the fault
    ],
)
def test_a_quota_counts_what_each_member_gets(
    touches: tuple[str, ...], severities: list[Severity]
) -> None:
    text = HEAD + SEGMENTS + TIERS + _push(ONE_A_DAY) + _touches(*touches)
    found = find_all(text, QUOTA)
    assert [one.severity for one in found] == severities


def test_a_quota_per_account_counts_messages_whoever_gets_them() -> None:
    text = HEAD + SEGMENTS + _push(", quota: {max: 1, per: account, window: day}")
    (found,) = find_all(text + _touches("01, audience: 甲", "01, audience: 乙"), QUOTA)
    assert not {"receiver", "perhaps"} & found.facts.keys()


def test_what_may_be_is_said_so() -> None:
    text = HEAD + SEGMENTS + TIERS + _push(ONE_A_DAY)
    (found,) = find_all(text + _touches("01, audience: 金卡", "01, audience: 甲"), QUOTA)
    assert found.facts["perhaps"] == "甲 + 金卡"
    assert "可能" in word_diagnostic(found, load_texts("zh-Hans")).message
    assert "may" in word_diagnostic(found, load_texts("en")).message


def test_the_last_message_is_at_fault_and_the_next_day_is_free() -> None:
    text = HEAD + _push(ONE_A_DAY)
    text += _touches(
        '16, time: "10:00", title: 早', '16, time: "20:00", title: 晚', "17, title: 后"
    )
    (found,) = find_all(text, QUOTA)
    assert found.ids == ("晚", "早")
    assert found.span is not None
    assert found.span.line == 6
    assert found.facts["receiver"] == Word("audience.everyone")
    assert found.facts["free"] == date(2026, 6, 18)  # the 17th is taken
    (fix,) = found.fixes
    assert [(edit.route, edit.text) for edit in fix.edits] == [
        (("touches", 1, "date"), "2026-06-18")
    ]


def test_a_series_that_clashes_every_week_is_one_finding() -> None:
    text = HEAD + _push(ONE_A_DAY) + "activities:\n"
    for name in ("甲课", "乙课"):
        text += f"  - {{name: {name}, when: 2026-06-01..2026-07-31, "
        text += "repeats: 每周四, messages: 0d 服务}\n"
    (found,) = find_all(text, QUOTA)
    assert found.ids == ("乙课@2026-06-04", "甲课@2026-06-04")
    assert found.facts["times"] == 9  # the Thursdays of June and July
    assert found.facts["when"] == (date(2026, 6, 4), date(2026, 6, 11), date(2026, 6, 18))
    assert found.facts["first"] == "甲课"
    assert "free" not in found.facts  # no one day would help


@pytest.mark.parametrize(
    ("groups", "audiences", "codes"),
    [
        ("{name: 一, channel: 群, segments: 甲}", ("甲", "甲"), ["CHN010"]),
        ("{name: 一, channel: 群, segments: 甲}", ("甲", "全体会员"), ["CHN010"]),
        (
            "{name: 一, channel: 群, segments: 甲}, {name: 二, channel: 群, segments: 乙}",
            ("甲", "乙"),
            [],
        ),
        ("{name: 一, channel: 群, segments: [甲, 乙]}", ("甲", "乙"), ["CHN010"]),
        ("{name: 一, channel: 群}, {name: 二, channel: 群}", ("一", "二"), []),
        ("{name: 一, channel: 群, tiers: 金卡}", ("金卡", "甲"), []),
    ],
)
def test_a_quota_per_group_counts_what_each_group_gets(
    groups: str, audiences: tuple[str, str], codes: list[str]
) -> None:
    text = HEAD + SEGMENTS + TIERS + f"community: {{groups: [{groups}]}}\n"
    text += _push(", quota: {max: 1, per: group, window: day}", "群", "group")
    text += _touches(*(f"01, audience: {one}" for one in audiences), channel="群")
    assert codes_of(text, QUOTA) == codes


def test_one_move_is_offered_for_one_window_only() -> None:
    text = HEAD + _push(", cap: {max: 1, per: customer, window: week}")
    text += "activities: [{name: 课, when: 2026-06-01..14, repeats: 每周四, messages: 0d 服务}]\n"
    (found,) = find_all(text + _touches("02, title: 甲"), CAP)
    assert (found.facts["movable"], found.facts["free"]) == ("甲", date(2026, 6, 15))
    (found,) = find_all(text + _touches("02, title: 甲", "09, title: 乙"), CAP)
    assert found.ids == ("课@2026-06-04", "甲")
    assert found.fixes == ()
    assert "movable" not in found.facts


def test_another_channel_is_offered_where_the_audience_is_on_it() -> None:
    text = HEAD + "segments: [{name: 甲, reachable_on: [服务, 小程序]}]\n"
    text += f"channels: [{{name: 服务, kind: push{ONE_A_DAY}}}, {{name: 小程序, kind: pull}}]\n"
    (found,) = find_all(text + _touches("01, audience: 甲", "01, audience: 甲"), QUOTA)
    assert found.facts["other"] == "小程序"


def test_a_message_of_an_activity_moves_within_its_days_only() -> None:
    text = HEAD + _push(ONE_A_DAY) + "activities:\n"
    text += "  - {name: 甲, when: 2026-06-01, messages: 0d 服务}\n"
    for days, is_free in (("01", False), ("01..03", True)):
        more = f"  - {{name: 乙, when: 2026-06-{days}, messages: 0d 服务}}\n"
        (found,) = find_all(text + more, QUOTA)
        assert ("free" in found.facts) is is_free


@pytest.mark.parametrize(
    ("channel", "touches", "severities"),
    [
        ("name: 订阅号, kind: push", ("01", "01"), [Severity.ERROR]),
        ("name: 订阅号, kind: push", ("01", "02"), []),
        ("name: 号, kind: push, platform: 微信服务号", ("01", "02", "03", "04"), []),
        (
            "name: 号, kind: push, platform: 微信服务号",
            ("01", "02", "03", "04", "05"),
            [Severity.ERROR],
        ),
        ("name: 号, kind: push, platform: 某平台", ("01",) * 9, []),
        ("name: 订阅号, kind: content", ("01", "01"), []),
        (
            "name: 订阅号, kind: push, quota: {max: 9, per: account, window: day}",
            ("01", "01"),
            [],
        ),
    ],
)
def test_a_platform_without_a_quota_is_held_against_what_is_known(
    channel: str, touches: tuple[str, ...], severities: list[Severity]
) -> None:
    name = channel.split(",", maxsplit=1)[0].removeprefix("name: ")
    text = HEAD + f"channels: [{{{channel}}}]\n" + _touches(*touches, channel=name)
    found = find_all(text, KNOWN)
    assert [one.severity for one in found] == severities
    for one in found:
        assert {"source", "seen_on"} <= one.facts.keys()


def test_wecom_allows_as_many_as_the_month_has_days() -> None:
    days = [f"{day:02}" for day in range(1, 31)]
    text = HEAD + "channels: [{name: 企微, kind: push, platform: 企业微信}]\n"
    assert codes_of(text + _touches(*days, channel="企微"), KNOWN) == []
    (found,) = find_all(text + _touches(*days, "30", channel="企微"), KNOWN)
    assert (found.facts["count"], found.facts["most"]) == (31, 30)


@pytest.mark.parametrize(
    ("limit", "touches", "codes"),
    [
        (", cap: {max: 2, per: customer, window: month}", ("01", "30"), []),
        (", cap: {max: 2, per: customer, window: month}", ("01", "15", "30"), ["CHN020"]),
        (", cap: {max: 1, per: customer, window: week}", ("07", "08"), []),  # Sunday, Monday
        (", cap: {max: 1, per: customer, window: week}", ("08", "14"), ["CHN020"]),
        # the quota says more than the cap
        (
            (
                ", quota: {max: 2, per: customer, window: day}, "
                "cap: {max: 1, per: customer, window: day}"
            ),
            ("01", "01", "01"),
            ["CHN010"],
        ),
        (
            (
                ", quota: {max: 2, per: customer, window: day}, "
                "cap: {max: 1, per: customer, window: day}"
            ),
            ("01", "01"),
            ["CHN020"],
        ),
    ],
)
def test_a_cap_counts_all_messages_together(
    limit: str, touches: tuple[str, ...], codes: list[str]
) -> None:
    assert codes_of(HEAD + _push(limit) + _touches(*touches), [*QUOTA, *CAP]) == codes


def test_the_week_of_a_cap_begins_where_the_settings_say() -> None:
    text = HEAD + _push(", cap: {max: 1, per: customer, window: week}") + _touches("06", "07")
    assert codes_of(text, CAP) == ["CHN020"]  # Saturday and Sunday
    assert codes_of(text + "settings: {week_start: sunday}\n", CAP) == []


def test_a_shop_that_is_looked_at_tires_nobody() -> None:
    limit = ", cap: {max: 1, per: customer, window: day}"
    assert codes_of(HEAD + _push(limit, kind="pull") + _touches("01", "01"), CAP) == []


def test_a_cadence_above_the_cap_is_an_estimate_and_says_so() -> None:
    text = HEAD + _push(", cadence: 3, cap: {max: 2, per: customer, window: week}")
    (found,) = find_all(text, CAP)
    assert found.ids == ("服务",)
    assert found.facts["lower"] == Decimal(2)
    assert found.facts["cadence"] == Decimal(3)
    assert "估算" in word_diagnostic(found, load_texts("zh-Hans")).message
    assert codes_of(text + _touches("01"), CAP) == []  # what is written counts instead
    fits = HEAD + _push(", cadence: 2, cap: {max: 2, per: customer, window: week}")
    assert codes_of(fits, CAP) == []


def test_an_estimate_above_a_quota_is_no_error() -> None:
    text = HEAD + _push(", cadence: 14, quota: {max: 1, per: account, window: day}")
    assert [one.severity for one in find_all(text, QUOTA)] == [Severity.WARNING]


def _sales(*days: str, kind: str = "coupon", more: str = "") -> str:
    lines = (
        f"  - {{id: A{number}, name: 活动{number}, kind: {kind}, when: 2026-{day}, "
        f"messages: 0d 10:00 服务{more}}}\n"
        for number, day in enumerate(days)
    )
    return "activities:\n" + "".join(lines)


FIVE = ("06-01", "06-08", "06-15", "06-22", "06-30")


@pytest.mark.parametrize(
    ("channel", "activities", "codes"),
    [
        (_push(), _sales(*FIVE), ["CHN021"]),  # 30 days, both ends counted
        (_push(), _sales(*FIVE[:4], "07-01"), []),
        (_push(), _sales(*FIVE[:4]), []),
        (_push(), _sales(*FIVE, kind="qa"), []),  # nothing is sold
        (_push(kind="group"), _sales(*FIVE), []),  # a group is looked into
        (_push(", cap: {max: 9, per: customer, window: month}"), _sales(*FIVE), []),
        (_push(), _sales(*FIVE, more=" @甲"), ["CHN021"]),
        (_push(), SEGMENTS + _sales(*FIVE[:3], more=" @甲") + "touches: []\n", []),
    ],
)
def test_promotions_are_counted_in_any_thirty_days(
    channel: str, activities: str, codes: list[str]
) -> None:
    head = HEAD if "segments" in activities else HEAD + SEGMENTS
    assert codes_of(head + channel + activities, PROMOTIONS) == codes


def test_promotions_of_several_channels_count_for_those_who_are_on_all() -> None:
    reach = "segments: [{{name: 甲, reachable_on: 服务}}, {{name: 乙, reachable_on: [{both}]}}]\n"
    text = "channels: [{name: 服务, kind: push}, {name: 私信, kind: push}]\n" + _sales(*FIVE)
    text = text.replace("06-30, messages: 0d 10:00 服务", "06-30, messages: 0d 10:00 私信")
    assert codes_of(HEAD + reach.format(both="私信") + text, PROMOTIONS) == []
    (found,) = find_all(HEAD + reach.format(both="服务, 私信") + text, PROMOTIONS)
    assert found.facts["receiver"] == "乙"
    assert found.facts["channels"] == ("服务", "私信")


def test_a_plan_sets_its_own_number_of_promotions() -> None:
    text = HEAD + _push() + _sales(*FIVE)
    assert codes_of(text + "settings: {thresholds: {promotions_in_30_days: 5}}\n", PROMOTIONS) == []


@pytest.mark.parametrize(
    ("kind", "limit", "touches", "codes"),
    [
        ("push", "", ("08", "10", "14"), ["CHN022"]),
        ("push", "", ("08", "10", "15"), []),
        ("push", ", cap: {max: 5, per: customer, window: week}", ("08", "10", "14"), []),
        ("sms", "", ("01", "05", "10", "15"), []),
        ("sms", "", ("01", "05", "10", "15", "20"), ["CHN022"]),
        ("mail", "", ("08", "09", "10", "11"), []),
    ],
)
def test_pushes_are_counted_by_week_and_texts_by_month(
    kind: str, limit: str, touches: tuple[str, ...], codes: list[str]
) -> None:
    assert codes_of(HEAD + _push(limit, kind=kind) + _touches(*touches), PUSHES) == codes


def test_promotions_that_are_too_many_are_one_finding() -> None:
    text = HEAD + _push(kind="sms") + _sales(*FIVE)
    assert codes_of(text, LIMITS) == ["CHN021"]


def _offers(first: str, second: str, channel: str = "", head: str = "") -> str:
    text = HEAD + SEGMENTS + TIERS + head + (channel or _push(kind="group"))
    text += (
        f"activities:\n  - {{name: 券, when: 2026-06-01..05, messages: 0d 9:00 服务, {first}}}\n"
    )
    return text + f"  - {{name: 奖, when: 2026-06-01..05, messages: 0d 8:00 服务, {second}}}\n"


@pytest.mark.parametrize(
    ("first", "second", "severities"),
    [
        ("kind: coupon", "kind: draw", [Severity.WARNING]),
        ("kind: coupon, campaign: 战", "kind: draw, campaign: 战", [Severity.INFO]),
        ("kind: coupon, audience: 甲", "kind: draw, audience: 乙", []),
        ("kind: coupon, audience: 丙", "kind: draw, audience: 乙", [Severity.WARNING]),
        ("kind: coupon, audience: 金卡", "kind: draw, audience: 甲", []),  # nobody knows
        ("kind: coupon", "kind: qa", []),
        ("kind: coupon, status: cancelled", "kind: draw", []),
        (
            "kind: discount, offers: [{product: 本, price: 9}]",
            "kind: discount, offers: [{product: 本, price: 9}]",
            [],  # the same offer twice
        ),
    ],
)
def test_offers_compete_for_the_same_members(
    first: str, second: str, severities: list[Severity]
) -> None:
    head = "campaigns: [{name: 战, when: 2026-06-01..30}]\n"
    found = find_all(_offers(first, second, head=head), OFFERS)
    assert [one.severity for one in found] == severities


def test_the_later_offer_is_at_fault_and_gets_a_free_day() -> None:
    (found,) = find_all(_offers("kind: coupon", "kind: draw"), OFFERS)
    assert found.ids == ("券", "奖")  # 9:00 comes behind 8:00
    assert found.facts["free"] == date(2026, 6, 2)


def test_offers_in_a_feed_do_not_compete() -> None:
    assert codes_of(_offers("kind: coupon", "kind: draw", _push(kind="feed")), OFFERS) == []


def test_two_series_of_offers_are_one_finding() -> None:
    text = HEAD + _push(kind="group") + "activities:\n"
    for name in ("甲", "乙"):
        text += f"  - {{name: {name}, kind: coupon, when: 2026-06-01..30, repeats: 每周四, "
        text += "messages: 0d 服务}\n"
    (found,) = find_all(text, OFFERS)
    assert len(str(found.facts["day"])) > len("2026-06-04")


def test_the_next_free_hours_are_an_edit() -> None:
    text = HEAD + _push(kind="live") + "activities:\n"
    text += "  - {id: A, name: 一, when: 2026-06-16, hours: 19:00-21:00, channels: 服务}\n"
    text += "  - {id: B, name: 二, when: 2026-06-16, hours: 20:30-22:00, channels: 服务}\n"
    (found,) = find_all(text, SESSIONS)
    assert found.ids == ("B", "A")
    (fix,) = found.fixes
    assert [(edit.route, edit.text) for edit in fix.edits] == [
        (("activities", 1, "hours"), "21:00-22:30")
    ]


@pytest.mark.parametrize(
    ("kind", "time", "codes"),
    [
        ("push", "21:00", []),  # exactly at the limit
        ("push", "21:01", ["CHN050"]),
        ("push", "08:59", ["CHN050"]),
        ("push", "09:00", []),
        ("sms", "20:30", ["CHN050"]),
        ("group", "22:30", []),  # the best hour of a group
        ("group", "23:30", ["CHN050"]),
        ("feed", "23:30", []),
        ("pull", "03:00", []),
    ],
)
def test_members_rest_by_the_kind_of_channel(kind: str, time: str, codes: list[str]) -> None:
    text = HEAD + _push(kind=kind) + _touches(f'01, time: "{time}"')
    assert codes_of(text, QUIET) == codes


def test_the_quiet_hours_of_a_channel_come_first() -> None:
    text = HEAD + _push(", quiet_hours: 22:00-07:00") + _touches('01, time: "21:30"')
    assert codes_of(text, QUIET) == []
    assert codes_of(text.replace("21:30", "22:30"), QUIET) == ["CHN050"]


def test_a_message_without_a_time_disturbs_nobody() -> None:
    assert codes_of(HEAD + _push() + _touches("01"), QUIET) == []


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("-3d 22:10 服务 @甲", "-3d 21:00 服务 @甲"),
        ("0d 06:00 服务", "+0d 09:00 服务"),
        ("提前3天 晚10点 服务", "-3d 21:00 服务"),
    ],
)
def test_a_message_of_a_series_is_moved_as_it_is_written(message: str, text: str) -> None:
    plan = HEAD + SEGMENTS + _push() + "activities:\n  - name: 夜聊\n    when: 2026-06-01..30\n"
    plan += f"    repeats: 每周四\n    messages: [{message}]\n"
    (found,) = find_all(plan, QUIET)
    assert found.ids == ("夜聊@2026-06-04", "服务")
    (fix,) = found.fixes
    (edit,) = fix.edits
    assert (edit.route, edit.text) == (("activities", 0, "messages", 0), text)
    assert codes_of(plan.replace(message, edit.text), QUIET) == []


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("capacity: 500, size_plan: [300, 400, 450, 500]", []),  # exactly full
        ("capacity: 500, size_plan: [300, 400, 450, 501]", ["CHN060"]),
        ("capacity: 500, size_now: 540", ["CHN060"]),
        ("count: 164, capacity: 200, size_plan: [20000, 25000, 30000, 32800]", []),
        ("count: 164, capacity: 200, size_plan: [20000, 25000, 30000, 33000]", ["CHN061"]),
        ("count: 20, capacity: 200, size_now: 180", []),
        ("size_now: 540", []),  # nobody knows how many fit in
        ("capacity: 很多, size_now: 540", ["STR013"]),  # the reader says so
    ],
)
def test_groups_hold_what_they_hold(group: str, codes: list[str]) -> None:
    text = HEAD + f"community: {{groups: [{{name: 群, {group}}}]}}\n"
    assert codes_of(text, GROUPS) == codes


def test_one_group_and_many_alike_are_told_apart() -> None:
    text = HEAD + "community: {groups: [{name: 一, capacity: 9, size_now: 10}, "
    text += "{name: 多, count: 2, capacity: 9, size_now: 19}]}\n"
    found = find_all(text, GROUPS)
    assert [(one.code, one.ids) for one in found] == [("CHN060", ("一",)), ("CHN061", ("多",))]


def test_a_touch_moves_while_its_activity_lasts_only() -> None:
    text = HEAD + _push(ONE_A_DAY) + "activities: [{name: 购, when: 2026-06-01..02}]\n"
    text += _touches("01, title: 甲, activity: 购", "01, title: 乙, activity: 购")
    (found,) = find_all(text, QUOTA)
    assert found.facts["free"] == date(2026, 6, 2)
    (found,) = find_all(text.replace("01..02", "01"), QUOTA)
    assert "free" not in found.facts


def test_an_unconfirmed_size_of_groups_only_informs() -> None:
    text = HEAD + "channels: [{name: 群, kind: group, platform: 企业微信}]\n"
    text += "community: {groups: [{name: 一群, channel: 群, size_now: 540}]}\n"
    (found,) = find_all(text, GROUPS)
    assert found.severity is Severity.INFO
    assert {"source", "seen_on"} <= found.facts.keys()


def test_too_few_groups_say_how_many_it_takes() -> None:
    text = HEAD + "community: {groups: [{name: 群, count: 20, capacity: 200, "
    text += "size_plan: [2600, 3200, 3800, 4500]}]}\n"
    (found,) = find_all(text, GROUPS)
    (fix,) = found.fixes
    assert [(edit.route, edit.text) for edit in fix.edits] == [
        (("community", "groups", 0, "count"), "23")  # 4,500 / 200 = 22.5
    ]
    assert found.facts["full_on"] == date(2026, 10, 26)  # 200 of 700 on the way, 92 days: 26


@pytest.mark.parametrize(
    ("cadence", "limit", "codes"),
    [
        ("1", "max: 4, per: customer, window: month", []),  # a fifth week is no promise
        ("1.5", "max: 4, per: customer, window: month", ["CHN010"]),
        ("7", "max: 1, per: customer, window: day", []),
        ("8", "max: 1, per: customer, window: day", ["CHN010"]),
        ("2.5", "max: 2, per: customer, window: week", ["CHN010"]),
    ],
)
def test_a_cadence_is_held_against_a_limit_as_it_is_meant(
    cadence: str, limit: str, codes: list[str]
) -> None:
    text = HEAD + _push(f", cadence: {cadence}, quota: {{{limit}}}")
    assert codes_of(text, QUOTA) == codes
