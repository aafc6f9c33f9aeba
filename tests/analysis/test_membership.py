"""Tiers, benefits and points: numbers that were worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.membership.benefits import add_up_promise, list_given, read_worth
from commplan.analysis.membership.floors import (
    find_list_breaches,
    find_offer_breaches,
    find_stack,
    least_discount,
)
from commplan.analysis.membership.points import find_return, find_shortfall
from commplan.analysis.membership.tiers import (
    count_members,
    find_falls,
    find_gap,
    find_harder_keeps,
    is_level,
    list_steps,
    order_tiers,
)
from tests.plans import HEAD, analysis_of, plan_of

if TYPE_CHECKING:
    from commplan.model.membership import Membership


def _membership(text: str) -> Membership:
    membership = plan_of(HEAD + "membership:\n" + text).membership
    assert membership is not None
    return membership


def _tiers(*entries: str) -> Membership:
    tiers = (f"    - {{name: T{n}, entry: {entry}}}\n" for n, entry in enumerate(entries, 1))
    return _membership("  tiers:\n" + "".join(tiers))


@pytest.mark.parametrize(
    ("value", "unit", "amount", "bare"),
    [
        ("6", "次/月", "72", "次"),
        ("6 次/月", None, "72", "次"),
        ("每月 6 次", None, "72", "次"),
        ("2 次/季", None, "8", "次"),
        ("1 次/周", None, "52", "次"),
        ("24", "次/年", "24", "次"),
        ("6 a month", None, "72", ""),
        ("1", "a year", "1", ""),
        ("95 折", None, "9.5", "折"),
        ("9.5", "折", "9.5", "折"),
        ("88折", "折", "8.8", "折"),
        ("10", "折", "10", "折"),  # no discount at all
        ("1.5 倍", None, "1.5", "倍"),
        ("1,200 元", None, "1200", "元"),
        ("１２ 次／年", None, "12", "次"),
        ("無", "次/年", "0", "次"),
        ("–", "次", "0", "次"),
    ],
)
def test_a_value_is_read_as_a_number_for_a_year(
    value: str, unit: str | None, amount: str, bare: str
) -> None:
    assert read_worth(value, unit) == (Decimal(amount), bare)


@pytest.mark.parametrize("value", ["满 100 减 20", "不限", "有", "VIP", "3–5 次"])
def test_a_value_with_no_one_number_is_not_guessed(value: str) -> None:
    assert read_worth(value, "次/年") is None


def test_tiers_stand_in_the_order_of_their_ranks_where_each_has_one() -> None:
    ranked = _membership("  tiers: [{name: 金, rank: 2}, {name: 银, rank: 1}]\n")
    mixed = _membership("  tiers: [{name: 金, rank: 2}, {name: 银}]\n")
    assert [tier.called for tier in order_tiers(ranked)] == ["银", "金"]
    assert [tier.called for tier in order_tiers(mixed)] == ["金", "银"]


@pytest.mark.parametrize(
    ("lower", "higher", "falls"),
    [
        ("{spend: 800}", "{spend: 2500}", []),
        ("{spend: 800}", "{spend: 800}", []),
        ("{spend: 3000, orders: 8}", "{spend: 2500, orders: 20}", ["spend"]),
        ("{spend: 3000, orders: 8}", "{spend: 2500, orders: 7}", ["spend", "orders"]),
        ("{spend: 3000}", "{orders: 7}", []),
    ],
)
def test_falls_are_found_on_each_dimension(lower: str, higher: str, falls: list[str]) -> None:
    (step,) = list_steps(order_tiers(_tiers(lower, higher)))
    assert [fall.dimension for fall in find_falls(step)] == falls


@pytest.mark.parametrize(
    ("lower", "higher", "missing"),
    [
        ("{spend: 2000, orders: 12}", "{spend: 6000, orders: 30}", ()),
        ("{spend: 2000, orders: 12}", "{spend: 6000}", ("orders",)),
        ("{orders: 1}", "{spend: 2000}", ()),  # whoever spends has ordered
        ("{orders: 2}", "{spend: 2000}", ("orders",)),
        # any: one of the two was enough below
        ("{spend: 500, orders: 3, match: any}", "{spend: 1500}", ()),
        ("{spend: 500, orders: 3, match: any}", "{spend: 1500, orders: 8, match: any}", ()),
        ("{spend: 500, match: any}", "{spend: 1500, orders: 8, match: any}", ("spend",)),
        # all below, any above: eight orders of ten yuan reach the top without 500 yuan
        ("{spend: 500, orders: 3}", "{spend: 1500, orders: 8, match: any}", ("orders",)),
        ("{spend: 3000}", "{spend: 2500}", ()),  # a fall is a fault of its own
    ],
)
def test_a_gap_is_what_the_higher_tier_lets_one_skip(
    lower: str, higher: str, missing: tuple[str, ...]
) -> None:
    (step,) = list_steps(order_tiers(_tiers(lower, higher)))
    gap = find_gap(step)
    assert (() if gap is None else gap.missing) == missing


@pytest.mark.parametrize(
    ("lower", "higher", "level"),
    [
        ("{spend: 800}", "{spend: 800}", True),
        ("{spend: 800, orders: 0}", "{spend: 800}", True),  # nothing is asked for in orders
        ("{spend: 800}", "{spend: 800, orders: 3}", False),
        ("{spend: 800, orders: 3}", "{spend: 800, orders: 3, match: any}", False),
    ],
)
def test_tiers_are_level_where_they_ask_for_the_same(lower: str, higher: str, level: bool) -> None:
    (step,) = list_steps(order_tiers(_tiers(lower, higher)))
    assert is_level(step) is level


@pytest.mark.parametrize(
    ("keep", "window", "dimensions"),
    [
        ("{spend: 2500}", 12, []),
        ("{spend: 2501}", 12, ["spend"]),
        ("{spend: 1250, window_months: 6}", 12, []),  # 2,500 in a year as well
        ("{spend: 1300, window_months: 6}", 12, ["spend"]),  # 2,600 in a year
        ("{spend: 1300, window_months: 6}", None, []),
        ("{spend: 4000, window_months: 24}", 12, []),
        ("{spend: 2000, orders: 5}", 12, ["orders"]),  # nobody needs orders to enter
    ],
)
def test_keeping_and_reaching_are_compared_as_rates(
    keep: str, window: int | None, dimensions: list[str]
) -> None:
    membership = _membership(f"  tiers: [{{name: 金, entry: {{spend: 2500}}, keep: {keep}}}]\n")
    found = find_harder_keeps(membership.tiers[0], window)
    assert [one.dimension for one in found] == dimensions


@pytest.mark.parametrize(
    ("members", "most"),
    [
        ("400", "400"),
        ("{now: 400, plan: [410, 450, 430, 420]}", "450"),
        ("{plan: {year: 500}}", "500"),
        ("{}", None),
    ],
)
def test_members_count_at_their_most(members: str, most: str | None) -> None:
    membership = _membership(f"  tiers: [{{name: 金, members: {members}}}]\n")
    found = count_members(membership.tiers[0])
    assert found == (None if most is None else Decimal(most))


@pytest.mark.parametrize(
    ("benefit", "values", "uses"),
    [
        ("{name: B, kind: service, unit: 小时/年, supply: 1}", (2, 6), "1400"),  # 400×2 + 100×6
        ("{name: B, kind: shipping, unit: 次/月, supply: 1}", (1, 2), "7200"),  # 4,800 + 2,400
        ("{name: B, kind: birthday, unit: 元, supply: 1}", (20, 50), "500"),  # one a year each
        ("{name: B, kind: gift, unit: 元, supply: 1}", (20, 50), "0"),  # yuan count no uses
        ("{name: B, kind: discount, unit: 折, supply: 1}", (9, 8), "0"),
        ("{name: B, kind: event, unit: 席/年, supply: 1}", ("无", 1), "100"),
    ],
)
def test_a_promise_is_members_times_uses(
    benefit: str, values: tuple[object, object], uses: str
) -> None:
    membership = _membership(
        f"  benefits: [{benefit}]\n  tiers:\n"
        f"    - {{name: 金, members: 400, benefits: {{B: {values[0]}}}}}\n"
        f"    - {{name: 钻, members: 100, benefits: {{B: {values[1]}}}}}\n"
    )
    promise = add_up_promise(list_given(membership)["B"])
    assert promise is not None
    assert promise.uses == Decimal(uses)


@pytest.mark.parametrize(
    ("points", "over", "affordable"),
    [
        ("{expected_use: 880万, value: 0.01, budget: 6万}", "28000", "6000000"),
        ("{expected_use: 600万, value: 0.01, budget: 6万}", None, None),
        ("{expected_use: 6000099, value: 0.01, budget: 6万}", None, None),  # 0.99 yuan over
        ("{expected_use: 6000100, value: 0.01, budget: 6万}", "1", "6000000"),
        ("{expected_use: 100, value: 0.03, budget: 1}", "2", "33"),
    ],
)
def test_expected_use_times_value_is_held_against_the_budget(
    points: str, over: str | None, affordable: str | None
) -> None:
    written = _membership(f"  points: {points}\n").points
    assert written is not None
    found = find_shortfall(written)
    if over is None:
        assert found is None
    else:
        assert found is not None
        assert (found.over, found.affordable) == (Decimal(over), Decimal(affordable or 0))


@pytest.mark.parametrize(
    ("points", "percent"),
    [
        ("{earn: [{action: 消费, points: 1, per: 每满 1 元}], value: 0.005}", "0.5"),
        ("{earn: [{action: 消费, points: 10, per: 每满 10 元}], value: 0.01}", "1"),
        ("{earn: [{action: Order, points: 1, per: each yuan}], value: 0.01}", "1"),
        ("{earn: [{action: 每消费 2 元, points: 1}], value: 0.02}", "1"),
        ("{earn: [{action: 签到, points: 5, per: 每天一次}], value: 0.01}", None),
        ("{earn: [{action: 消费, points: 5, per: 每满 0 元}], value: 0.01}", None),
        (
            (
                "{earn: [{action: 买, points: 1, per: 每 1 元},"
                " {action: 买茶, points: 2, per: 每 1 元}], value: 0.01}"
            ),
            "2",
        ),
        # 1,000 points for 20 yuan in cash: a point brings 0.02, not 0.01
        (
            (
                "{earn: [{action: 消费, points: 1, per: 每 1 元}], value: 0.01,"
                " burn: [{name: 抵现, kind: cash, points: 1000, money_value: 20}]}"
            ),
            "2",
        ),
        (
            (
                "{earn: [{action: 消费, points: 1, per: 每 1 元}], value: 0.01,"
                " burn: [{name: 换礼, kind: gift, points: 1000, money_value: 20}]}"
            ),
            "1",
        ),
    ],
)
def test_what_a_yuan_brings_back(points: str, percent: str | None) -> None:
    found = find_return(_membership(f"  points: {points}\n"))
    assert (found and found.percent) == (None if percent is None else Decimal(percent))


def test_the_best_tier_gets_its_multiple_of_points() -> None:
    membership = _membership(
        "  benefits: [{name: 倍数, kind: points_multiple, unit: 倍}]\n"
        "  tiers: [{name: 银, benefits: {倍数: 1.2}}, {name: 金, benefits: {倍数: 2}}]\n"
        "  points: {earn: [{action: 消费, points: 1, per: 每 1 元}], value: 0.01}\n"
    )
    found = find_return(membership)
    assert found is not None
    assert (found.multiple, found.percent) == (Decimal(2), Decimal(2))
    assert found.highest_value(Decimal(1)) == Decimal("0.005")  # 1 % ÷ (1 × 2)


FLOORS = (
    "positioning:\n  audience_statement: 家庭\n  value_proposition: 省\n  products:\n"
    "    - {name: 米, list_price: 70, floor_price: 60}\n"
    "    - {name: 油, list_price: 100, floor_price: 85}\n"
    "membership:\n"
    "  benefits: [{name: 会员价, kind: discount, unit: 折}]\n"
    "  tiers: [{name: 金, benefits: {会员价: 9}}, {name: 钻, benefits: {会员价: 86折}}]\n"
)


def test_the_deepest_discount_is_held_against_each_floor() -> None:
    plan = plan_of(HEAD + FLOORS)
    assert plan.membership is not None
    assert plan.positioning is not None
    stack = find_stack(plan.membership)
    assert stack is not None
    assert (stack.given.tier.called, stack.left, stack.back) == ("钻", Decimal("0.86"), Decimal(0))
    assert find_list_breaches(stack, plan.positioning.products) == ()  # 60.2 and 86
    deeper = stack._replace(left=Decimal("0.85"))
    (breach,) = find_list_breaches(deeper, plan.positioning.products)
    assert (breach.product.called, breach.lowest) == ("米", Decimal("59.50"))
    assert least_discount(deeper, (breach,)) == Decimal("8.6")  # 60 ÷ 70 = 0.857…
    both = find_list_breaches(stack._replace(left=Decimal("0.8")), plan.positioning.products)
    assert [one.product.called for one in both] == ["米", "油"]
    assert least_discount(deeper, both) == Decimal("8.6")  # the oil alone would take 8.5


def test_points_come_off_the_discounted_price() -> None:
    text = (
        HEAD + FLOORS + "  points: {earn: [{action: 买, points: 2, per: 每 1 元}], value: 0.01}\n"
    )
    plan = plan_of(text)
    assert plan.membership is not None
    stack = find_stack(plan.membership)
    assert stack is not None
    assert stack.lower(Decimal(100)) == Decimal("84.28")  # 100 × 0.86 × 0.98


@pytest.mark.parametrize(("price", "found"), [("75", 0), ("74", 1)])
def test_an_offer_may_be_taken_down_to_the_floor(price: str, found: int) -> None:
    offer = f"{{product: 米, price: {price}, stackable: true}}"  # 75 × 0.8 = 60
    text = HEAD + FLOORS + f"activities: [{{name: 日, when: 2026-05-16, offers: [{offer}]}}]\n"
    analysis = analysis_of(text)
    assert analysis.plan.membership is not None
    stack = find_stack(analysis.plan.membership)
    assert stack is not None
    assert len(find_offer_breaches(stack._replace(left=Decimal("0.8")), analysis.prices)) == found


@pytest.mark.parametrize(
    ("offer", "found"),
    [
        ("{product: 米, price: 65, stackable: true}", 1),  # 65 × 0.86 = 55.9
        ("{product: 米, price: 65, stackable: false}", 0),
        ("{product: 米, price: 65}", 0),  # nobody says that it adds up
        ("{product: 米, price: 59, stackable: true}", 0),  # below the floor by itself
        ("{product: 盐, price: 1, stackable: true}", 0),
    ],
)
def test_an_offer_adds_up_only_where_it_says_so(offer: str, found: int) -> None:
    text = HEAD + FLOORS + f"activities: [{{name: 日, when: 2026-05-16, offers: [{offer}]}}]\n"
    analysis = analysis_of(text)
    assert analysis.plan.membership is not None
    stack = find_stack(analysis.plan.membership)
    assert stack is not None
    assert len(find_offer_breaches(stack, analysis.prices)) == found
