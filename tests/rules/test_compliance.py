"""Law and platforms: at the limit, one above it, and what has to pass in silence."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of
from tests.rules.weighing import activity, weigh

ALL = rules_of(
    *("CMP001", "CMP010", "CMP020", "CMP021", "CMP022", "CMP023", "CMP024", "CMP025", "CMP026"),
    *("CMP027", "CMP030", "CMP031", "CMP032", "CMP033", "CMP040", "CMP041", "CMP050", "CMP051"),
    *("CMP052", "CMP053", "CMP054", "CMP055", "CMP060", "CMP061", "CMP062", "CMP063", "CMP064"),
    *("CMP065", "CMP070", "CMP071", "CMP072", "CMP080", "CMP081", "CMP082", "CMP083", "CMP084"),
    *("CMP085", "CMP090", "CMP091", "CMP092", "CMP100", "CMP101", "CMP102"),
)
CODES = [entry.code for entry in ALL]


# ── Prizes and gifts ───────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("kind: draw, prize: {top_value: 50000}", []),
        ("kind: draw, prize: {top_value: 50000.01}", ["CMP010 error"]),
        ("kind: vote, prize: {top_value: 90000}", []),  # the best wins, not the luckiest
        ("prize: {by_chance: true, top_value: 5.1万}", ["CMP010 error"]),
        ("kind: draw, prize: {items: ['旅行一份 61,000 元']}", ["CMP010 warning"]),
        ("kind: draw, status: cancelled, prize: {top_value: 90000}", []),
    ],
)
def test_the_cap_of_prizes(rest: str, found: list[str]) -> None:
    assert weigh(activity(f"when: 2026-06-18, {rest}"), "CMP010") == found


def test_a_draw_for_points_counts_as_a_prize() -> None:
    burn = "{name: 积分抽奖, kind: draw, points: 100, money_value: 60000}"
    text = f"{HEAD}membership: {{points: {{burn: [{burn}]}}}}\n"
    (found,) = find_all(text, rules_of("CMP010"))
    assert found.ids == ("积分抽奖",)
    assert str(found.facts["over"]).startswith("Amount(value=Decimal('10000')")


def test_the_law_counts_in_yuan() -> None:
    text = activity("when: 2026-06-18, kind: draw, prize: {top_value: 90000}", "currency: JPY\n")
    assert weigh(text, "CMP010") == []


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("2026-02-20", ["CMP020 info"]),  # 46 days from 2026-01-05
        ("2026-02-19", ["CMP020 warning"]),  # 45 days
        ("2026-01-06", ["CMP020 warning"]),
        ("2026-01-05", ["CMP020 error"]),  # begun
        ("2026-01-02..2026-02-10", ["CMP020 error"]),
    ],
)
def test_rules_of_draws_weigh_more_as_they_come_nearer(when: str, found: list[str]) -> None:
    text = activity(f"when: {when}, kind: draw, prize: {{top_value: 800}}")
    assert weigh(text, "CMP020") == found


def test_missing_facts_are_listed_once() -> None:
    text = activity("when: 2026-01-20, kind: draw, rules_text: [甲], prize: {items: [杯 30 元]}")
    (found,) = find_all(text, rules_of("CMP020"))
    missing = found.facts["missing"]
    assert isinstance(missing, tuple)
    assert [str(one) for one in missing] == [
        f"Word(key='prize_fact.{name}')"
        for name in ("how", "draw_at", "number_or_odds", "claim", "organiser")
    ]
    assert str(found.facts["by"]) == "2026-01-19"


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("prize: {by_chance: true, top_value: 501, how: 转盘}", ["CMP023 warning"]),
        ("prize: {by_chance: true, top_value: 500, how: 转盘}", []),
        ("prize: {by_chance: true, top_value: 501, how: 次日抽签}", []),  # not on the spot
        ("prize: {by_chance: true, top_value: 501, how: 转盘, claim: 大屏公示已兑奖品}", []),
    ],
)
def test_large_prizes_on_the_spot_are_shown(rest: str, found: list[str]) -> None:
    assert weigh(activity(f"when: 2026-01-20, {rest}"), "CMP023") == found


@pytest.mark.parametrize(
    ("day", "what", "found"),
    [
        ("2026-06-20", "一等奖改为手冲壶", ["CMP022 error"]),
        ("2026-06-14", "一等奖改为手冲壶", []),  # not public yet
        ("2026-06-20", "奖品增加 10 份", []),  # better for those who take part
        ("2026-06-20", "推文改到晚上 8 点", []),  # nothing about prizes
    ],
)
def test_published_prizes_stay(day: str, what: str, found: list[str]) -> None:
    text = activity("when: 2026-06-18..28, prize: {by_chance: true, published: 2026-06-15}")
    text += f"governance: {{change_log: [{{date: {day}, item: 甲, what: {what}}}]}}\n"
    assert weigh(text, "CMP022") == found


@pytest.mark.parametrize(("years", "found"), [("1", ["CMP026 warning"]), ("2", []), ("3", [])])
def test_files_of_draws_are_kept(years: str, found: list[str]) -> None:
    text = activity(f"when: 2026-06-18, prize: {{by_chance: true, archive_years: {years}}}")
    assert weigh(text, "CMP026") == found


def test_a_file_of_which_nothing_is_written_is_not_judged() -> None:
    assert weigh(activity("when: 2026-06-18, prize: {by_chance: true}"), "CMP026") == []


@pytest.mark.parametrize(
    ("gift", "missing"),
    [
        ("kind: 杯, spec: 大, number: 5, period: 当日, how: 寄", 0),
        ("kind: 杯, spec: 大, number: 5, period: 当日", 1),
        ("kind: 杯", 4),
    ],
)
def test_gifts_say_everything(gift: str, missing: int) -> None:
    found = find_all(
        activity(f"when: 2026-01-20, offers: [{{gift: {{{gift}}}}}]"), rules_of("CMP025")
    )
    facts = [one.facts["missing"] for one in found]
    assert [len(one) for one in facts if isinstance(one, tuple)] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ("[一, 二, 三, 四, 五, 六, 七, 八]", []),
        ("[一, 二, 三, 四, 五, 六, 七, 八, 九]", ["CMP027 info"]),
        (f"[{'长' * 500}]", []),
        (f"[{'长' * 501}]", ["CMP027 info"]),
    ],
)
def test_rules_are_read_while_they_are_short(rules: str, found: list[str]) -> None:
    assert weigh(activity(f"when: 2026-06-18, rules_text: {rules}"), "CMP027") == found


# ── Prices ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("offer", "found"),
    [
        ("price: 69, reference_price: 99", ["CMP030 warning"]),
        ("price: 69, reference_price: 99, basis: 全国建议零售价", []),
        ("price: 99, reference_price: 99", []),  # no discount
        ("price: 69", []),
        ("reference_price: 99", []),
    ],
)
def test_a_discount_names_its_basis(offer: str, found: list[str]) -> None:
    text = activity(f"when: 2026-06-16, offers: [{{product: 豆, {offer}}}]")
    assert weigh(text, "CMP030", "CMP031") == found


@pytest.mark.parametrize(
    ("price", "basis", "found"),
    [
        ("72", "", ["CMP031 error"]),
        ("99", "", ["CMP030 warning"]),  # the reference is the true lowest price
        ("72", ", basis: 6 月 9–15 日最低成交价", ["CMP031 error"]),  # the plan contradicts it
        ("72", ", basis: 全国建议零售价", []),  # another basis, not ours to judge
    ],
)
def test_a_discount_counts_from_the_days_before(price: str, basis: str, found: list[str]) -> None:
    offer = f"{{product: 豆, price: 69, reference_price: 99{basis}}}"
    text = activity(f"when: 2026-06-16, offers: [{offer}]")
    text += f"  - {{name: 乙, when: 2026-06-12, offers: [{{product: 豆, price: {price}}}]}}\n"
    assert weigh(text, "CMP030", "CMP031") == found


@pytest.mark.parametrize(
    ("day", "found"), [("2026-06-09", ["CMP031 error"]), ("2026-06-08", ["CMP030 warning"])]
)
def test_the_days_before_are_seven(day: str, found: list[str]) -> None:
    text = activity("when: 2026-06-16, offers: [{product: 豆, price: 69, reference_price: 99}]")
    text += f"  - {{name: 乙, when: {day}, offers: [{{product: 豆, price: 72}}]}}\n"
    assert weigh(text, "CMP030", "CMP031") == found


@pytest.mark.parametrize(("lowest", "has_fix"), [("72", True), ("69", False), ("65", False)])
def test_the_true_price_is_offered_where_it_still_is_a_discount(
    lowest: str, *, has_fix: bool
) -> None:
    text = activity("when: 2026-06-16, offers: [{product: 豆, price: 69, reference_price: 99}]")
    text += f"  - {{name: 乙, when: 2026-06-12, offers: [{{product: 豆, price: {lowest}}}]}}\n"
    (found,) = find_all(text, rules_of("CMP031"))
    assert found.ids == ("甲", "乙")
    assert bool(found.fixes) is has_fix
    assert ("no_cut" in found.facts) is not has_fix


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("when: 2026-06-01..2026-07-02, copy: [限时优惠]", ["CMP032 error"]),  # 32 days
        ("when: 2026-06-01..2026-07-01, copy: [限时优惠]", []),  # 31 days
        ("when: 2026-06-01..2026-08-31, copy: [常年价]", []),
        ("when: 2026-06-01..2026-08-31, kind: flash_sale", ["CMP032 error"]),
        ("when: 2026, repeats: 每月18日, copy: [限时优惠]", []),
    ],
)
def test_a_limited_offer_says_until_when(rest: str, found: list[str]) -> None:
    text = activity(f"{rest}, offers: [{{product: 豆, price: 69}}]")
    assert weigh(text, "CMP032") == found


# ── Bringing friends ───────────────────────────────────────────────────────────

PLACES = "channels: [{name: 企微客户群, kind: group}, {name: 微博, kind: feed}]\n"


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("channels: [企微客户群], rules_text: [转发集赞 38 个领取]", ["CMP040 error"]),
        ("channels: [微博], rules_text: [转发抽三位送咖啡]", []),  # outside Weixin
        ("channels: [微博, 企微客户群], copy: [转发抽三位]", ["CMP040 error"]),
        ("copy: [转发抽三位]", ["CMP040 warning"]),  # nobody says where
        ("channels: [企微客户群], rules_text: [只奖真实首单，不奖转发]", []),
        ("channels: [企微客户群], rules_text: [奖励看首单，与转发无关]", []),
        ("channels: [企微客户群], copy: [欢迎转发给需要的人]", []),  # no reward
        ("channels: [企微客户群], copy: [分享你的冲煮心得，送豆一包]", []),  # inside the group
        ("channels: [企微客户群], copy: [助力高考，送你一杯]", []),
        ("channels: [企微客户群], rules_text: [邀 3 位好友助力，免费领]", ["CMP040 error"]),
        ("referral: {reward_for: 好友首单, needs_sharing: yes}", ["CMP040 warning"]),
        ("channels: [企微客户群], referral: {reward_for: 分享到朋友圈}", ["CMP040 error"]),
        ("channels: [企微客户群], referral: {reward_for: 好友首单, needs_sharing: no}", []),
        ("channels: [企微客户群], status: cancelled, copy: [转发抽三位]", []),
    ],
)
def test_rewards_for_sharing_in_weixin(rest: str, found: list[str]) -> None:
    assert weigh(activity(f"when: 2026-06-18, {rest}", PLACES), "CMP040") == found


@pytest.mark.parametrize(
    ("levels", "found"), [("levels: 1", []), ("levels: 2", ["CMP041 error"]), ("", [])]
)
def test_one_level_is_paid(levels: str, found: list[str]) -> None:
    text = activity(f"when: 2026-06-18, referral: {{reward_for: 好友首单, {levels}}}")
    assert weigh(text, "CMP041") == found


@pytest.mark.parametrize(
    ("fission", "found"),
    [
        ("allowed: [好友首单后奖励推荐人], refused: [转发集赞领券]", []),
        ("allowed: [转发海报得积分]", ["CMP040 error"]),
    ],
)
def test_the_strategy_is_read_too(fission: str, found: list[str]) -> None:
    assert weigh(f"{HEAD}marketing: {{fission: {{{fission}}}}}\n", "CMP040") == found


# ── Events ─────────────────────────────────────────────────────────────────────

EVENTS = ("CMP090", "CMP091", "CMP092")


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("attendance: 999", []),
        ("attendance: 1000", ["CMP090 error"]),
        ("attendance: 1000, kind: meeting", []),
        ("attendance: 1000, permit: {kind: property}", ["CMP090 error"]),
        ("attendance: 1000, permit: {kind: police, apply_by: 2026-05-31}", []),  # 20 days before
        ("attendance: 1000, permit: {kind: police, apply_by: 2026-06-01}", ["CMP091 error"]),
        (
            (
                "attendance: 1000,"
                " permit: {kind: police, applied_on: 2026-06-01, granted_on: 2026-06-09}"
            ),
            [],
        ),
        ("attendance: 200, place: 人民广场", ["CMP092 warning"]),
        ("attendance: 49, place: 人民广场", []),
        ("attendance: 200, place: 滨湖广场店侧厅", []),  # under a roof
        ("attendance: 200, place: 茶馆", []),
        ("attendance: 200, place: 人民广场, permit: {kind: property}", []),
        ("attendance: 1000, place: 人民广场", ["CMP090 error"]),  # told once
    ],
)
def test_events_and_their_permits(rest: str, found: list[str]) -> None:
    text = activity(f"when: 2026-06-20, format: offline, {rest}")
    assert weigh(text, *EVENTS) == found


def test_the_sum_of_several_days_may_be_enough() -> None:
    text = activity("when: 2026-06-20..21, format: offline, attendance: 1999")
    assert weigh(text, "CMP090") == ["CMP090 warning"]
    text = activity("when: 2026-06-20..21, format: offline, attendance: 2000")
    assert weigh(text, "CMP090") == ["CMP090 error"]


@pytest.mark.parametrize(
    ("when", "fact", "day"),
    [
        ("2026-06-20", "last", "2026-05-29"),  # 20 days before is Sunday 05-31
        ("2026-01-20", "missed", "2025-12-31"),  # 20 days before; the year has begun
    ],
)
def test_the_last_day_to_apply_is_said(when: str, fact: str, day: str) -> None:
    text = activity(f"when: {when}, format: offline, attendance: 1500")
    (found,) = find_all(text, rules_of("CMP090"))
    assert str(found.facts[fact]) == day


@pytest.mark.parametrize(("people", "office"), [(4999, "county"), (5000, "city")])
def test_larger_events_go_to_the_city(people: int, office: str) -> None:
    text = activity(f"when: 2026-06-20, format: offline, attendance: {people}")
    (found,) = find_all(text, rules_of("CMP090"))
    assert str(found.facts["office"]) == f"Word(key='office.{office}_police')"


# ── Prepaid cards ──────────────────────────────────────────────────────────────

CARD = "positioning:\n  audience_statement: 甲\n  value_proposition: 乙\n  products: [{{{card}}}]\n"


@pytest.mark.parametrize(
    ("card", "found"),
    [
        ("name: 不记名礼品卡, list_price: 1000", []),
        ("name: 不记名礼品卡, list_price: 1001", ["CMP100 error"]),
        ("name: 礼品卡, list_price: 1001", ["CMP100 warning"]),  # perhaps it is registered
        ("name: 礼品卡, list_price: 5001", ["CMP100 error"]),  # too much in either case
        ("name: 记名礼品卡, list_price: 5000", []),
        ("name: 记名礼品卡, list_price: 5001", ["CMP100 error"]),
        ("name: 咖啡礼盒, list_price: 9000", []),
        ("name: 不记名礼品卡, selling_points: [有效期 3 年]", []),
        ("name: 不记名礼品卡, selling_points: [有效期 35 个月]", ["CMP101 error"]),
        ("name: 记名礼品卡, selling_points: [有效期 5 年]", ["CMP101 error"]),  # it has no end
    ],
)
def test_prepaid_cards(card: str, found: list[str]) -> None:
    assert weigh(HEAD + CARD.format(card=card), "CMP100", "CMP101") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{HEAD}membership: {{points: {{earn: [{{action: 每消费 1 元, points: 1}}]}}}}\n", []),
        (
            f"{HEAD}membership: {{points: {{earn: [{{action: 充值 100 元, points: 1}}]}}}}\n",
            ["CMP102 error"],
        ),
        (activity("when: 2026-06-18, rules_text: [充值 500 送 50]"), ["CMP102 warning"]),
        (activity("when: 2026-06-18, rules_text: [不收押金，不用充值]"), []),
    ],
)
def test_money_taken_in_beforehand(text: str, found: list[str]) -> None:
    assert weigh(text, "CMP102") == found


# ── All of them ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.code)
def test_law_holds_in_its_region_only(entry: object) -> None:
    assert getattr(entry, "regions", ()) == ("CN",)


def test_another_region_is_left_alone() -> None:
    text = activity("when: 2026-06-18, kind: draw, prize: {top_value: 90000}", "region: TW\n")
    assert weigh(text, *CODES) == []


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.code)
def test_findings_never_speak_the_law_themselves(entry: object) -> None:
    """They name what was compared and send the planner to legal, with source and date."""
    code = getattr(entry, "code", "")
    fault = next(one for one in ALL if one.code == code).load().fault
    sentences = (*fault.message, *fault.help)
    chinese = load_texts("zh-Hans").faults[code]
    assert not any("illegal" in one or "违法" in one for one in sentences)
    assert not any("违法" in one for one in (*chinese.message, *chinese.help))
    if code not in {"CMP001", "CMP027"}:
        for one in fault.help:
            assert "legal" in one
            assert "{seen_on}" in one
        for one in chinese.help:
            assert "法务" in one
            assert "{seen_on}" in one


def test_what_is_not_confirmed_says_so() -> None:
    (found,) = find_all(activity("when: 2026-06-18, copy: [最佳咖啡]"), rules_of("CMP080"))
    said = [word_diagnostic(found, load_texts(language)).help for language in ("en", "zh-Hans")]
    assert "not confirmed" in said[0]
    assert "未经核实" in said[1]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("title: 甲\nperiod: 2026\n", []),
        ("title: 甲\nperiod: 2027\n", []),  # 41 days after the facts were looked up
        ("title: 甲\nperiod: 2028\n", ["CMP001"]),  # 406 days
        ("title: 甲\nperiod: 2028\nsettings: {thresholds: {law_facts_max_age_days: 406}}\n", []),
    ],
)
def test_facts_grow_old(head: str, found: list[str]) -> None:
    text = head + "activities: [{name: 抽奖, when: 2028-06-18, prize: {by_chance: true}}]\n"
    text = text if "2028" in head else text.replace("2028-06-18", head[-5:-1] + "-06-18")
    assert codes_of(text, rules_of("CMP001")) == found


def test_facts_that_a_plan_does_not_use_may_be_old() -> None:
    text = "title: 甲\nperiod: 2028\nactivities: [{name: 乙, when: 2028-06-18}]\n"
    assert codes_of(text, rules_of("CMP001")) == []
