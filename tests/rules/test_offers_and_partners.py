"""Rules about prices, channels and partners: at the limit, and where they keep silent."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Severity
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

PRICES = rules_of("CHN070", "CHN071", "CHN072", "CHN073", "CHN074", "CHN075")
STARTS = rules_of("CHN080", "CHN081", "CHN082", "CHN083")
POSTS = rules_of("CHN090", "CHN091", "CHN092")
PARTNERS = rules_of("CHN100", "CHN101", "CHN102", "CHN103", "CHN104", "CHN105")
SIGN_OFF = rules_of("CHN110", "CHN111", "CHN112")

WORLD = (
    HEAD
    + "membership: {tiers: [{name: 普通}, {name: 银}, {name: 金}]}\n"
    + "channels: [{name: 群, kind: group}, {name: 店, kind: pull}]\n"
    + "marketing: {price_guard_days: 7}\n"
    + "positioning:\n  audience_statement: 家庭\n  value_proposition: 省\n"
    + "  products: [{id: P1, name: 鲜米, list_price: 70}]\n"
    + "activities:\n"
)


def _offer(name: str, price: object, rest: str, product: str = "鲜米") -> str:
    return f"  - {{name: {name}, {rest}, offers: [{{product: {product}, price: {price}}}]}}\n"


DAY = "when: 2026-05-16"


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ((60, DAY), (60, f"{DAY}, audience: 金"), []),
        ((60, DAY), (61, f"{DAY}, audience: 金"), ["CHN070"]),
        ((60, DAY), (61, "when: 2026-05-17, audience: 金"), []),
        ((60, f"{DAY}, status: cancelled"), (61, f"{DAY}, audience: 金"), []),
        ((60, f"{DAY}, kind: group_buy"), (61, f"{DAY}, audience: 金"), []),  # a group is work
        ((60, f"{DAY}, audience: 银"), (61, f"{DAY}, audience: 金"), ["CHN072"]),
        ((60, f"{DAY}, audience: 金"), (61, f"{DAY}, audience: 银"), []),
        ((60, f"{DAY}, audience: [银, 金]"), (61, f"{DAY}, audience: 金"), []),
        ((60, DAY), (61, f"{DAY}, channels: 群"), ["CHN071"]),
        ((61, DAY), (60, f"{DAY}, channels: 群"), []),
        ((60, DAY), (61, DAY), ["CHN073"]),
        ((60, f"{DAY}, audience: 金"), (61, f"{DAY}, audience: 金"), ["CHN073"]),
        ((60, f"{DAY}, audience: 金"), (61, DAY), []),  # members pay less, as they should
        ((60, DAY), (61, f"{DAY}, copy: [全网最低价]"), ["CHN074"]),
        ((61, DAY), (61, f"{DAY}, copy: [全网最低价]"), []),
        ((60, "when: 2026-05-23"), (61, DAY), ["CHN075"]),
        ((60, "when: 2026-05-24"), (61, DAY), []),
    ],
)
def test_prices_of_one_product_agree(
    first: tuple[int, str], second: tuple[int, str], codes: list[str]
) -> None:
    assert codes_of(WORLD + _offer("甲", *first) + _offer("乙", *second), PRICES) == codes


def test_members_never_pay_more_than_the_list_price() -> None:
    (found,) = find_all(WORLD + _offer("日", 71, f"{DAY}, audience: 金"), PRICES)
    assert (found.code, found.ids) == ("CHN070", ("日", "P1"))
    assert codes_of(WORLD + _offer("日", 70, f"{DAY}, audience: 金"), PRICES) == []


def test_a_product_is_known_by_id_and_by_name() -> None:
    text = WORLD + _offer("甲", 60, DAY, "P1") + _offer("乙", 61, DAY, "鲜米")
    assert codes_of(text, PRICES) == ["CHN073"]


def test_other_products_have_other_prices() -> None:
    text = WORLD + _offer("甲", 60, DAY) + _offer("乙", 61, DAY, "陈米")
    assert codes_of(text, PRICES) == []


def test_two_series_that_contradict_each_other_often_are_one_finding() -> None:
    weekly = "when: 2026-03-01..2026-06-30, repeats: {on: 每周四}"
    text = WORLD + _offer("甲", 60, weekly) + _offer("乙", 61, weekly)
    (found,) = find_all(text, rules_of("CHN073"))
    days = found.facts["days"]
    assert isinstance(days, tuple)
    assert len(days) == 5
    assert "until" not in found.facts  # nobody moves a series behind a series


def test_only_a_broken_promise_of_the_lowest_price_is_an_error() -> None:
    text = WORLD + _offer("甲", 60, DAY) + _offer("乙", 61, f"{DAY}, copy: [史上最低]")
    (found,) = find_all(text, PRICES)
    assert (found.code, found.severity) == ("CHN074", Severity.ERROR)
    assert [fix.edits[0].text for fix in found.fixes] == ["60"]


def _channel(channel: str, use: str, more: str = "") -> str:
    return f"{HEAD}channels: [{{name: 直播间, kind: live, {channel}}}]\n{more}activities: [{use}]\n"


@pytest.mark.parametrize(
    ("channel", "use", "codes"),
    [
        ("ready_from: 2026-03-10", "{name: 场, when: 2026-03-10, channels: 直播间}", []),
        ("ready_from: 2026-03-10", "{name: 场, when: 2026-03-09, channels: 直播间}", ["CHN080"]),
        (
            "ready_from: 2026-03-10",
            "{name: 场, kind: setup, when: 2026-03-01..20, channels: 直播间}",
            [],
        ),
        (
            "ready_from: 2026-03-10",
            "{name: 场, when: 2026-03-12, messages: [-3d 直播间]}",
            ["CHN080"],
        ),
        ("verified: false", "{name: 场, when: 2026-03-09, channels: 直播间}", ["CHN081"]),
        ("verified: false", "{name: 场, when: 2026-03-09}", []),
        ("trial: true", "{name: 场, when: 2026-03-09, channels: 直播间}", []),  # nothing is said
    ],
)
def test_a_channel_is_used_once_it_can_be(channel: str, use: str, codes: list[str]) -> None:
    assert codes_of(_channel(channel, use), STARTS) == codes


def test_everything_that_uses_a_channel_too_early_is_one_finding() -> None:
    uses = ", ".join(f"{{name: 场{n}, when: 2026-02-0{n}, channels: 直播间}}" for n in (3, 1, 2))
    text = _channel("ready_from: 2026-03-10", uses)
    (found,) = find_all(text, STARTS)
    assert found.ids == ("场1", "场2", "场3", "直播间")
    assert (found.path, len(found.related)) == ("activities[1].channels", 3)


@pytest.mark.parametrize(
    ("days", "weight"),
    [
        ("2026-03-01..2026-03-09", Severity.ERROR),
        ("2026-03-01..2026-03-10", Severity.WARNING),  # the channel may join on the last day
    ],
)
def test_a_channel_that_may_join_later_is_no_error(days: str, weight: Severity) -> None:
    text = _channel("ready_from: 2026-03-10", f"{{name: 场, when: {days}, channels: 直播间}}")
    (found,) = find_all(text, STARTS)
    assert found.severity is weight


def test_what_lies_in_another_year_follows_from_that() -> None:
    wrong = "when: 2025-05-16, approve_by: 2026-05-01, messages: [0d 群]"
    text = WORLD + _offer("甲", 99, f"{wrong}, audience: 金")
    text += _offer("乙", 60, "when: 2025-05-16")
    assert codes_of(text, (*PRICES, *SIGN_OFF)) == []


def test_a_channel_of_the_same_kind_that_is_ready_stands_in() -> None:
    text = (
        HEAD
        + "channels: [{name: 新号, kind: live, ready_from: 2026-03-10},"
        + " {name: 旧号, kind: live, ready_from: 2025-01-01}]\n"
        + "activities: [{name: 场, when: 2026-03-01, channels: 新号}]\n"
    )
    (found,) = find_all(text, STARTS)
    assert found.facts["other"] == "旧号"


@pytest.mark.parametrize(
    ("employed", "day", "codes"),
    [
        ("from: 2026-03-10", "2026-03-10", []),
        ("from: 2026-03-10", "2026-03-09", ["CHN082"]),
        ("until: 2026-03-10", "2026-03-10", []),
        ("until: 2026-03-10", "2026-03-11", ["CHN082"]),
    ],
)
def test_the_owner_of_a_channel_is_there(employed: str, day: str, codes: list[str]) -> None:
    team = f"team: {{people: [{{name: 林一, role: 主播, {employed}}}]}}\n"
    text = _channel("owner: 林一", f"{{name: 场, when: {day}, channels: 直播间}}", team)
    assert codes_of(text, STARTS) == codes


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        ("{name: 甲, for: 直播间, amount: 9, quarter: Q2}", ["CHN083"]),
        ("{name: 甲, for: 直播间, amount: 9, quarter: Q1}", []),
        ("{name: 甲, for: 直播间, amount: 9}", []),  # the whole year
        ("{name: 甲, amount: 9, quarter: Q2}", []),
        (
            (
                "{name: 甲, for: 直播间, amount: 9, quarter: Q3}, "
                "{name: 乙, for: 直播间, amount: 9, quarter: Q1}"
            ),
            [],
        ),
    ],
)
def test_the_money_for_a_channel_is_there(lines: str, codes: list[str]) -> None:
    budget = f"budget: {{lines: [{lines}]}}\n"
    text = _channel("cost: 9", "{name: 场, when: 2026-03-09, channels: 直播间}", budget)
    assert codes_of(text, STARTS) == codes


def _posts(cadence: str, rhythm: str) -> str:
    return (
        "title: 社群\nperiod: 2026-01-05..2026-05-31\n"  # 21 weeks
        f"channels: [{{name: 微博, kind: feed, cadence: {cadence}}}]\n"
        f"content: {{series: [{{name: 栏目, rhythm: {rhythm}, channel: 微博}}]}}\n"
    )


@pytest.mark.parametrize(
    ("cadence", "rhythm", "codes"),
    [
        ("1", "每周二", []),
        ("2", "每周二、四", []),
        ("1.3", "每周二", []),  # 21 of 27.3
        ("1.4", "每周二", ["CHN090"]),  # 21 of 29.4: more than a quarter is missing
        ("0.8", "每周二", []),  # 21 of 16.8, a quarter too many
        ("0.75", "每周二", ["CHN090"]),
        ("3", "每月18日", []),  # five posts: most of it is not written yet
    ],
)
def test_a_promise_may_be_missed_by_a_quarter(cadence: str, rhythm: str, codes: list[str]) -> None:
    assert codes_of(_posts(cadence, rhythm), POSTS) == codes


def test_all_channels_that_miss_their_promise_are_one_finding() -> None:
    text = _posts("2", "每周二").replace(
        "channels: [", "channels: [{name: 知乎, kind: content, cadence: 9}, "
    )
    (found,) = find_all(text.replace("channel: 微博", "channel: [微博, 知乎]"), POSTS)
    assert (found.ids, found.severity) == (("知乎", "微博"), Severity.INFO)


def _mix(first: str, second: str) -> str:
    return HEAD + (
        "channels: [{name: 微博, kind: feed}]\n"
        f"content: {{pillars: [{{name: 知识, share: {first}}}, {{name: 优惠, share: {second}}}],"
        " series: [{name: 甲, rhythm: 每月1日, channel: 微博, pillar: 知识},"
        " {name: 乙, rhythm: 每月15日, channel: 微博, pillar: 优惠}]}\n"
    )


@pytest.mark.parametrize(
    ("shares", "codes"), [(("65", "35"), []), (("66", "34"), ["CHN091"]), (("0.9", "0.1"), [])]
)
def test_a_mix_may_be_off_by_fifteen_points(shares: tuple[str, str], codes: list[str]) -> None:
    assert codes_of(_mix(*shares), rules_of("CHN091")) == codes


@pytest.mark.parametrize(("one_way", "codes"), [(7, []), (8, ["CHN092"])])
def test_seven_of_ten_messages_may_be_one_way(one_way: int, codes: list[str]) -> None:
    touches = "".join(
        f"  - {{title: T{n}, date: 2026-03-{n + 1:02}, channel: 群, one_way: {n < one_way}}}\n"
        for n in range(10)
    )
    text = f"{HEAD}channels: [{{name: 群, kind: group}}]\ntouches:\n{touches}"
    assert codes_of(text, POSTS) == codes


def _partner(partner: str, activity: str) -> str:
    return (
        f"{HEAD}partners: [{{name: 甲, {partner}}}, {{name: 乙, kind: koc}}]\n"
        f"activities: [{{name: 场, partners: 甲, {activity}}}]\n"
    )


@pytest.mark.parametrize(
    ("partner", "activity", "codes"),
    [
        ("contract: 2026-01-01..2026-06-30", "when: 2026-06-30", []),
        ("contract: 2026-01-01..2026-06-30", "when: 2026-07-01", ["CHN100"]),
        ("kind: kol", "when: 2026-07-01", []),  # nothing is written about a contract
        ("slots: [2026-05-21..2026-06-05]", "when: 2026-06-05", []),
        ("slots: [2026-05-21..2026-06-05]", "when: 2026-06-06", ["CHN102"]),
        ("licence_checked: false", "when: 2026-06-06", ["CHN104"]),
        ("licence_checked: true", "when: 2026-06-06", []),
        ("kind: kol", "kind: live, when: 2026-06-06", ["CHN105"]),
        ("kind: kol, backup: 乙", "kind: live, when: 2026-06-06", []),
        ("kind: kol", "kind: qa, when: 2026-06-06", []),
        ("kind: venue", "kind: live, when: 2026-06-06", []),
        ("kind: kol", "kind: live, when: 2026-06-06, status: cancelled", []),
    ],
)
def test_partners_are_there(partner: str, activity: str, codes: list[str]) -> None:
    assert codes_of(_partner(partner, activity), PARTNERS) == codes


def test_the_way_out_is_a_day_or_a_name() -> None:
    text = _partner("contract: 2026-01-01..2026-06-30, backup: 乙", "when: 2026-07-20..21")
    (found,) = find_all(text, PARTNERS)
    assert (str(found.facts["until"]), found.facts["backup"]) == ("2026-07-21", "乙")
    assert found.fixes[0].edits[0].text == "2026-07-21"
    (found,) = find_all(
        _partner("slots: [2026-05-21..2026-06-05, 2026-07-01..02]", "when: 2026-06-20..24"),
        PARTNERS,
    )
    assert str(found.facts["free"]) == "2026-06-01"  # five days fit only into the first slot


def test_two_hosts_stand_in_for_each_other() -> None:
    text = _partner("kind: kol", "kind: live, when: 2026-06-06")
    assert codes_of(text, PARTNERS) == ["CHN105"]
    assert codes_of(text.replace("partners: 甲,", "partners: [甲, 乙],"), PARTNERS) == []


def test_a_partner_without_a_licence_is_named_once_with_the_first_activity() -> None:
    text = _partner("licence_checked: false", "when: 2026-06-06")
    text = text.replace(
        "activities: [", "activities: [{name: 前, partners: 甲, when: 2026-05-01}, "
    )
    (found,) = find_all(text, PARTNERS)
    assert found.ids == ("甲", "前")


def _message(activity: str, touch: str, more: str = "") -> str:
    return (
        f"{HEAD}channels: [{{name: 群, kind: group}}]\n{more}"
        f"activities: [{{id: A1, name: 大促, when: 2026-06-16, {activity}}}]\n"
        f"touches: [{{id: M1, title: 预告, channel: 群, activity: A1, date: {touch}}}]\n"
    )


CAMPAIGN = "campaigns: [{id: C1, name: 年中, when: 2026-06-10..20, approve_by: -5d}]\n"


@pytest.mark.parametrize(
    ("activity", "touch", "codes"),
    [
        ("approve_by: 2026-06-03", "2026-06-03", []),
        ("approve_by: 2026-06-03", "2026-06-02", ["CHN110"]),
        ("approve_by: -10d", "2026-06-05", ["CHN110"]),
        ("approve_by: -10d", "2026-06-06", []),
        ("approve_by: 2026-06-03, status: approved", "2026-06-02", []),
        ("approve_by: 2026-06-03, status: cancelled", "2026-06-02", []),
        ("campaign: C1", "2026-06-04", ["CHN110"]),  # five days before the campaign
        ("campaign: C1", "2026-06-05", []),
        ("campaign: C1, approve_by: 2026-06-01", "2026-06-04", []),
    ],
)
def test_messages_wait_for_the_sign_off(activity: str, touch: str, codes: list[str]) -> None:
    assert codes_of(_message(activity, touch, CAMPAIGN), SIGN_OFF) == codes


def test_all_messages_before_one_sign_off_are_one_finding() -> None:
    text = _message("approve_by: 2026-06-12, messages: [-5d 群, -6d 群]", "2026-06-01")
    (found,) = find_all(text, SIGN_OFF)
    assert (found.ids, found.facts["count"], len(found.related)) == (("M1", "A1"), 3, 3)


@pytest.mark.parametrize(("review", "codes"), [("2026-06-01", []), ("2026-06-02", ["CHN111"])])
def test_a_review_on_the_day_is_early_enough(review: str, codes: list[str]) -> None:
    item = f"{{title: 文, date: 2026-06-01, channel: 群, due_review: {review}}}"
    text = f"{HEAD}channels: [{{name: 群, kind: group}}]\ncontent: {{items: [{item}]}}\n"
    assert codes_of(text, SIGN_OFF) == codes


@pytest.mark.parametrize(
    ("number", "how", "codes"),
    [(500, "随单", ["CHN112"]), (3000, "随单", []), (500, "先到先得", [])],
)
def test_gifts_suffice_or_are_for_the_first(number: int, how: str, codes: list[str]) -> None:
    text = (
        f"{HEAD}kpis: [{{id: K1, name: 订单, unit: 单, direction: higher, rollup: sum}}]\n"
        "activities: [{name: 周, when: 2026-06-16, targets: {K1: 3000},"
        f" offers: [{{gift: {{kind: 袋, number: {number}, how: {how}}}}}]}}]\n"
    )
    assert codes_of(text, SIGN_OFF) == codes


def test_numbers_at_their_limit_are_worded_and_break_nothing() -> None:
    most = "999999999999999"
    text = (
        HEAD
        + f"marketing: {{price_guard_days: {most}}}\n"
        + f"channels: [{{name: 群, kind: push, cadence: {most}, platform: p, cost: {most}}}]\n"
        + f"settings: {{thresholds: {{downgrade_rest_days: {most}, judged_posts: 0}}}}\n"
        + "campaigns: [{name: C, when: 2026-03-01, size: large}]\n"
        + "membership:\n  benefits: [{name: S, kind: service, unit: 次/天, supply: 1}]\n"
        + f"  tiers: [{{name: a, members: {most}, entry: {{spend: {most}}},"
        + f" keep: {{spend: 1, grace_days: {most}}}, benefits: {{S: {most}}}}}]\n"
        + f"  rules: {{published: 2026-03-01, notice_days: {most}, evaluated_on: 2026-03-01}}\n"
        + f"  points: {{earn: [{{action: a, points: {most}, per: 每 1 元}}], value: {most},"
        + f" margin: 1, expected_use: {most}, budget: 1}}\n"
        + f"partners:\n  - {{name: k, exclusive: {{category: z, days_after: {most}}}}}\n"
        + "  - {name: l, exclusive: z}\n"
        + "activities:\n"
        + f"  - {{name: A, when: 2026-03-01, partners: k, channels: 群, budget: {most},"
        + f" offers: [{{product: P, price: {most}}}], messages: [0d 群]}}\n"
        + "  - {name: D, when: 2026-03-05, partners: l, offers: [{product: P, price: 6}]}\n"
    )
    codes = ("MEM034", "MEM035", "MEM040", "MEM044", "MEM052", "CHN075", "CHN090", "CHN103")
    found = find_all(text, rules_of(*codes))
    assert {one.code for one in found} == {*codes} - {"MEM035"}  # lost after all campaigns
    for language in ("en", "zh-Hans"):
        texts = load_texts(language)
        assert all(word_diagnostic(one, texts).message for one in found)
