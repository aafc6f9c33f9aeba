"""Rules about membership: at the limit, one above, and where they have to keep silent."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Amount, Severity
from tests.plans import HEAD, codes_of, find_all, rules_of

THRESHOLDS = rules_of("MEM010", "MEM011", "MEM012", "MEM013", "MEM014")
BENEFITS = rules_of("MEM020", "MEM021", "MEM022")
JUDGING = rules_of("MEM030", "MEM031", "MEM032", "MEM033", "MEM034", "MEM035")
POINTS = rules_of("MEM040", "MEM041", "MEM042", "MEM043", "MEM044")
SUPPLY = rules_of("MEM050", "MEM051", "MEM052")


def _plan(membership: str, more: str = "") -> str:
    return f"{HEAD}membership: {{{membership}}}\n{more}"


@pytest.mark.parametrize(
    ("tiers", "codes"),
    [
        ("{name: 银, entry: {spend: 800}}, {name: 金, entry: {spend: 2500}}", []),
        ("{name: 银, entry: {spend: 800}}, {name: 金, entry: {spend: 800}}", ["MEM011"]),
        ("{name: 银, entry: {spend: 800}}, {name: 金, entry: {spend: 799}}", ["MEM010"]),
        # equal in one and higher in the other is a step
        (
            (
                "{name: 银, entry: {spend: 800, orders: 3}},"
                " {name: 金, entry: {spend: 800, orders: 9}}"
            ),
            [],
        ),
        ("{name: 银}, {name: 金, entry: {spend: 800}}", []),  # the lowest is for everybody
        ("{name: 银, entry: {spend: 800}}, {name: 金}", ["MEM014"]),
        ("{name: 银}, {name: 金}", []),
        (
            "{name: 银, rank: 1, entry: {spend: 8}}, {name: 金, rank: 1, entry: {spend: 9}}",
            ["MEM013"],
        ),
        # one fall, not one for every tier above
        (
            (
                "{name: 银, entry: {spend: 800}}, {name: 金, entry: {spend: 500}},"
                " {name: 钻, entry: {spend: 9000}}"
            ),
            ["MEM010"],
        ),
        ("{name: 银, entry: {spend: 800}}, {name: 金, entry: {spend: 很多}}", ["STR014"]),
    ],
)
def test_thresholds_rise_from_tier_to_tier(tiers: str, codes: list[str]) -> None:
    assert codes_of(_plan(f"tiers: [{tiers}]"), THRESHOLDS) == codes


def test_a_fall_names_both_tiers_the_higher_first() -> None:
    tiers = "{id: T2, name: 金, rank: 2, entry: {orders: 3}}, {id: T1, name: 银, rank: 1,"
    (found,) = find_all(_plan(f"tiers: [{tiers} entry: {{orders: 5}}}}]"), THRESHOLDS)
    assert (found.code, found.ids, found.path) == (
        "MEM010",
        ("T2", "T1"),
        "membership.tiers[0].entry.orders",
    )
    assert (found.facts["less"], found.facts["more"]) == (3, 5)


def _benefits(benefit: str, *values: str) -> str:
    tiers = ", ".join(
        f"{{name: T{number}, benefits: {{{value}}}}}" for number, value in enumerate(values)
    )
    return _plan(f"benefits: [{benefit}], tiers: [{tiers}]")


DELIVERY = "{name: 配送, kind: shipping, unit: 次/年, better: higher}"
DISCOUNT = "{name: 会员价, kind: discount, unit: 折}"
TWO = f"{DELIVERY}, {{name: 管家, kind: service, unit: 次/年, better: higher}}"


@pytest.mark.parametrize(
    ("benefit", "values", "codes"),
    [
        (DELIVERY, ("配送: 6", "配送: 24"), []),
        (DELIVERY, ("配送: 6", "配送: 5"), ["MEM020"]),
        (DELIVERY, ("配送: 1 次/月", "配送: 11 次/年"), ["MEM020"]),
        (DELIVERY, ("配送: 1 次/月", "配送: 13 次/年"), []),
        (DELIVERY, ("配送: 6", "配送: 不限"), []),  # no number, no verdict
        (DELIVERY, ("配送: 6", "配送: 6"), ["MEM022"]),
        (DISCOUNT, ("会员价: 9.5", "会员价: 9"), []),
        (DISCOUNT, ("会员价: 9", "会员价: 95折"), ["MEM020"]),
        (DISCOUNT, ("会员价: 9", "会员价: 90折"), []),  # written otherwise, and the same
        ("{name: 响应, kind: service, unit: 分钟}", ("响应: 30", "响应: 10"), []),
        (TWO, ("配送: 6", "配送: 6, 管家: 2"), []),  # equal in one, more in another
        (TWO, ("配送: 6", "管家: 2"), ["MEM021"]),
        (TWO, ("配送: 无, 管家: 1", "管家: 2"), []),  # nothing is lost
    ],
)
def test_a_higher_tier_is_never_worse(
    benefit: str, values: tuple[str, ...], codes: list[str]
) -> None:
    assert codes_of(_benefits(benefit, *values), BENEFITS) == codes


def test_a_tier_whose_benefits_are_not_written_lacks_none() -> None:
    tiers = "{name: 银, benefits: {配送: 6}}, {name: 金}"
    assert codes_of(_plan(f"benefits: [{DELIVERY}], tiers: [{tiers}]"), BENEFITS) == []


def test_a_tier_in_the_middle_may_not_lose_a_benefit_either() -> None:
    (found,) = find_all(_benefits(TWO, "配送: 6", "管家: 1", "配送: 9, 管家: 2"), BENEFITS)
    assert (found.code, found.ids) == ("MEM021", ("T1", "T0", "配送"))


def test_another_benefit_of_the_kind_stands_in_for_a_lost_one() -> None:
    both = "{name: 银券, kind: gift}, {name: 金券, kind: gift}"
    assert codes_of(_benefits(both, "银券: 5", "金券: 9"), BENEFITS) == []


def test_tiers_that_lack_one_benefit_are_one_finding() -> None:
    (found,) = find_all(_benefits(TWO, "配送: 6", "管家: 1", "管家: 2"), BENEFITS)
    assert (found.code, found.ids) == ("MEM021", ("T1", "T2", "T0", "配送"))


KEPT = "{name: 金, entry: {spend: 2500}, keep: {spend: 2000, grace_days: 30}}"
ENTERED = "{name: 银, entry: {spend: 800}}, {name: 金, entry: {spend: 2500}}"


@pytest.mark.parametrize(
    ("membership", "codes"),
    [
        (f"tiers: [{ENTERED}]", ["MEM030", "MEM031"]),
        (f"tiers: [{ENTERED}], rules: {{window_months: 12, downgrade: 终身有效，不降级}}", []),
        (f"tiers: [{{name: 银, entry: {{spend: 8}}}}, {KEPT}], rules: {{window_months: 12}}", []),
        (f"tiers: [{KEPT}]", []),  # one tier alone needs no order
        (
            (
                "tiers: [{name: 金, entry: {spend: 9}, keep: {spend: 9}}],"
                " rules: {downgrade: 给 30 天寬限期}"
            ),
            [],
        ),
        ("tiers: [{name: 金, entry: {spend: 9}, keep: {spend: 9}}]", ["MEM032"]),
        ("tiers: [{name: 金, entry: {spend: 9}, keep: {spend: 10, grace_days: 3}}]", ["MEM033"]),
        ("rules: {notice_days: 7}", []),
        ("rules: {notice_days: 6}", ["MEM034"]),
        ("rules: {published: 2026-03-24, evaluated_on: 2026-03-31}", []),
        ("rules: {published: 2026-03-25, evaluated_on: 2026-03-31}", ["MEM034"]),
        ("rules: {published: 2026-04-01, evaluated_on: 2026-03-31}", []),  # judged by the old ones
        # the plan's own word counts where it is longer
        ("rules: {notice_days: 15, published: 2026-03-20, evaluated_on: 2026-03-31}", ["MEM034"]),
    ],
)
def test_members_know_how_they_are_judged(membership: str, codes: list[str]) -> None:
    assert codes_of(_plan(membership), JUDGING) == codes


@pytest.mark.parametrize(
    ("judged", "grace", "size", "codes"),
    [
        ("2026-05-22", 0, "large", []),  # fourteen days before
        ("2026-05-23", 0, "large", ["MEM035"]),
        ("2026-06-10", 0, "large", ["MEM035"]),
        ("2026-06-18", 0, "large", ["MEM035"]),
        ("2026-06-19", 0, "large", []),
        ("2026-05-01", 30, "large", ["MEM035"]),  # lost on 31 May
        ("2026-04-22", 30, "large", []),
        ("2026-06-04", 0, "medium", []),
    ],
)
def test_nobody_is_taken_down_before_a_large_campaign(
    judged: str, grace: int, size: str, codes: list[str]
) -> None:
    tier = f"{{name: 金, entry: {{spend: 9}}, keep: {{spend: 9, grace_days: {grace}}}}}"
    campaign = f"campaigns: [{{name: 夏至, when: 2026-06-05..18, size: {size}}}]\n"
    text = _plan(f"tiers: [{tier}], rules: {{evaluated_on: {judged}}}", campaign)
    assert codes_of(text, rules_of("MEM035")) == codes


def test_the_tier_with_the_shortest_grace_is_lost_first() -> None:
    tiers = ", ".join(
        f"{{name: T{grace}, entry: {{spend: 9}}, keep: {{spend: 9, grace_days: {grace}}}}}"
        for grace in (60, 30)
    )
    campaign = "campaigns: [{name: 夏至, when: 2026-06-05..18, size: large}]\n"
    text = _plan(f"tiers: [{tiers}], rules: {{evaluated_on: 2026-05-01}}", campaign)
    (found,) = find_all(text, rules_of("MEM035"))
    assert str(found.facts["lost"]) == "2026-05-31"


def test_the_first_evaluation_after_the_publication_counts() -> None:
    rules = "rules: {published: 2026-03-31, evaluated_on: [2026-03-31, 2026-07-31]}"
    (found,) = find_all(_plan(rules), rules_of("MEM034"))
    assert (str(found.facts["judged"]), found.facts["days"]) == ("2026-03-31", 0)


def test_a_better_day_to_judge_is_named_with_the_grace_taken_off() -> None:
    tier = "{name: 金, entry: {spend: 9}, keep: {spend: 9, grace_days: 30}}"
    campaign = "campaigns: [{name: 夏至, when: 2026-06-05..18, size: large}]\n"
    text = _plan(f"tiers: [{tier}], rules: {{evaluated_on: 2026-05-01}}", campaign)
    (found,) = find_all(text, rules_of("MEM035"))
    # 19 June and 22 May, each 30 days earlier
    assert (str(found.facts["after"]), str(found.facts["before"])) == ("2026-05-20", "2026-04-22")


EARN = "earn: [{action: 消费, points: 2, per: 每满 1 元}]"
BURN = "burn: [{name: 换礼, kind: gift, points: 100}]"


@pytest.mark.parametrize(
    ("points", "codes"),
    [
        (f"{EARN}, {BURN}, expiry_months: 12, reminder_days: 30", []),
        (f"{EARN}, expiry_months: 12, reminder_days: 30", ["MEM041"]),
        (f"{EARN}, {BURN}", ["MEM042"]),
        (f"{EARN}, {BURN}, expiry_months: 12", ["MEM043"]),
        (f"{EARN}, {BURN}, expiry_months: 12, reminder_days: 0", ["MEM043"]),
        ("value: 0.01", []),
        (
            f"{EARN}, {BURN}, expiry_months: 9, reminder_days: 9, value: 0.1, margin: 20",
            [],  # 2 × 0.1 = 20 %
        ),
        (
            f"{EARN}, {BURN}, expiry_months: 9, reminder_days: 9, value: 0.11, margin: 20",
            ["MEM044"],
        ),
    ],
)
def test_points_come_and_go(points: str, codes: list[str]) -> None:
    assert codes_of(_plan(f"points: {{{points}}}"), POINTS) == codes


PRODUCTS = (
    "positioning:\n  audience_statement: 家庭\n  value_proposition: 省\n  products:\n"
    "    - {name: 米, list_price: 70, floor_price: 60}\n"
    "    - {name: 油, list_price: 100, floor_price: 90}\n"
)


@pytest.mark.parametrize(
    ("discount", "ids"),
    [("9", []), ("8.9", [("金", "油")]), ("8.5", [("金", "米", "油")]), ("10", [])],
)
def test_products_below_their_floor_are_one_finding(discount: str, ids: list[object]) -> None:
    text = _plan(f"benefits: [{DISCOUNT}], tiers: [{{name: 金, benefits: {{会员价: {discount}}}}}]")
    assert [one.ids for one in find_all(text + PRODUCTS, SUPPLY)] == ids


@pytest.mark.parametrize(("price", "codes"), [("60", []), ("59.9", ["MEM051"])])
def test_an_offer_may_stand_at_the_floor(price: str, codes: list[str]) -> None:
    offer = (
        f"activities: [{{name: 日, when: 2026-05-16, offers: [{{product: 米, price: {price}}}]}}]\n"
    )
    assert codes_of(HEAD + PRODUCTS + offer, SUPPLY) == codes


@pytest.mark.parametrize(("supply", "codes"), [("1400", []), ("1399", ["MEM052"])])
def test_supply_may_just_suffice(supply: str, codes: list[str]) -> None:
    text = _plan(
        f"benefits: [{{name: 顾问, kind: service, unit: 小时/年, supply: {supply}}}],"
        " tiers: [{name: 金, members: 400, benefits: {顾问: 2}},"
        " {name: 钻, members: 100, benefits: {顾问: 6}}]"
    )
    assert codes_of(text, SUPPLY) == codes


def test_where_to_save_is_said_with_a_number() -> None:
    text = _plan(
        "benefits: [{name: 顾问, kind: service, unit: 小时/年, supply: 1000}],"
        " tiers: [{name: 金, members: 400, benefits: {顾问: 2}}, {name: 钻, members: 100,"
        " benefits: {顾问: 6}}]"
    )
    (found,) = find_all(text, SUPPLY)
    assert (found.facts["over"], found.facts["tier"], found.facts["fewer"]) == (400, "金", 1)


def test_only_what_contradicts_itself_is_an_error() -> None:
    points = f"points: {{{EARN}, {BURN}, value: 1, margin: 20, expected_use: 9, budget: 1}}"
    weights = {one.code: one.severity for one in find_all(_plan(points), POINTS)}
    assert weights == {
        "MEM040": Severity.WARNING,
        "MEM042": Severity.WARNING,
        "MEM044": Severity.ERROR,
    }


def test_the_debt_of_a_year_is_said_where_it_is_known() -> None:
    points = f"points: {{{EARN}, {BURN}, value: 0.01, expected_issue: 90万, expected_use: 60万}}"
    (found,) = find_all(_plan(points), POINTS)
    left = found.facts["left"]
    assert isinstance(left, Amount)
    assert left.value == 3000
