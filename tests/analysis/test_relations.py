"""Formulas over KPIs: what is read, what is refused, and where numbers do not fit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.goals.formulas import Formula, read_formula, walk_names
from commplan.analysis.goals.relations import find_misfits
from commplan.analysis.goals.units import is_money, is_percent, is_unit_cost, scale_of
from tests.plans import HEAD, analysis_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("期末 = 期初 + 新增 − 流失", ["期末", "期初", "新增", "流失"]),
        ("期末＝期初＋K2 新增－K3 流失", ["期末", "期初", "K2 新增", "K3 流失"]),
        ("gmv = buyers × aov", ["gmv", "buyers", "aov"]),
        ("end = start + (new - lost) * 2", ["end", "start", "new", "lost"]),
        ("rate = buy-backs / orders", ["rate", "buy-backs", "orders"]),
        ("a = b * 12%", ["a", "b"]),
    ],
)
def test_a_formula_is_read(text: str, names: list[str]) -> None:
    formula = read_formula(text)
    assert isinstance(formula, Formula)
    assert [*walk_names(formula.left), *walk_names(formula.right)] == names


@pytest.mark.parametrize(
    "text",
    [
        "期初加新增减流失",
        "a = b = c",
        "a = b +",
        "a = (b",
        "a = b)",
        "= b",
        "a = ",
        "a = + b",
        "a = " + "(" * 30 + "b" + ")" * 30,
        "a = " + "b + " * 40 + "c",
    ],
)
def test_free_text_is_no_formula(text: str) -> None:
    assert read_formula(text) is None


@pytest.mark.parametrize(
    ("unit", "money", "scale"),
    [
        ("元", True, 1),
        ("万元", True, 10_000),
        ("千万元", True, 10_000_000),
        ("yuan", True, 1),
        ("元/人", False, 1),
        ("万次", False, 10_000),
        ("人", False, 1),
    ],
)
def test_units_have_a_scale(unit: str, *, money: bool, scale: int) -> None:
    assert is_money(unit) is money
    assert scale_of(unit) == scale


@pytest.mark.parametrize(
    ("unit", "is_cost"),
    [("元/人", True), ("yuan per order", True), ("元", False), ("人/群", False), ("元/", False)],
)
def test_a_unit_may_be_money_for_something(unit: str, *, is_cost: bool) -> None:
    assert is_unit_cost(unit) is is_cost


def test_percent_is_a_hundredth() -> None:
    assert is_percent(" ％")
    assert scale_of("%") == Decimal("0.01")


def _kpi(name: str, unit: str, rollup: str, targets: str, rest: str = "") -> str:
    return (
        f"  - {{name: {name}, unit: '{unit}', direction: higher, rollup: {rollup}, "
        f"targets: {targets}{rest}}}\n"
    )


LEVEL = ", baseline: 100, parts: '{}'"
JOINED = _kpi("新增人数", "人", "sum", "[60, 40, 40, 40]")
LEFT = _kpi("流失人数", "人", "sum", "[10, 10, 10, 10]")


def _list_misfits(kpis: str, rest: str = "") -> list[tuple[int, int]]:
    analysis = analysis_of(HEAD + "kpis:\n" + kpis + rest)
    found = find_misfits(analysis.plan, analysis.ledger, analysis.index, Decimal(1))
    return [(one.quarter, int(one.fitting)) for relation in found for one in relation.misfits]


@pytest.mark.parametrize(
    ("targets", "parts", "misfits"),
    [
        # 100 + 60 − 10 = 150, then + 30 each
        ("[150, 180, 210, 240]", "期末 = 期初 + 新增 - 流失", []),
        ("[150, 180, 200, 230]", "期末 = 期初 + 新增 - 流失", [(2, 210)]),
        ("[151, 181, 211, 241]", "期末 = 期初 + 新增 - 流失", []),  # 0.7 % is rounding
        ("[140, 170, 200, 230]", "会员 = 期初 + 新增 - 流失", [(0, 150)]),
        ("[140, 170, 200, 230]", "月末会员 = 月初会员 + 新增人数 - 流失人数", [(0, 150)]),
        ("[140, 170, 200, 230]", "期末 = 期初 + 入会 - 流失", []),  # nobody is called 入会
        ("[140, 170, 200, 230]", "新增 = 期末 - 期初", []),  # says nothing of 会员
        ("[140, 170, 200, 230]", "期末 = 期初 + 人数", []),  # two KPIs could be meant
    ],
)
def test_levels_follow_from_what_comes_and_goes(
    targets: str, parts: str, misfits: list[tuple[int, int]]
) -> None:
    kpi = _kpi("会员", "人", "last", targets, LEVEL.format(parts))
    assert _list_misfits(kpi + JOINED + LEFT) == misfits


def test_the_year_is_compared_where_quarters_are_not_known() -> None:
    kpi = _kpi("会员", "人", "last", "{year: 300}", LEVEL.format("期末 = 期初 + 新增 - 流失"))
    joined = _kpi("新增人数", "人", "sum", "{year: 180}")
    assert _list_misfits(kpi + joined + _kpi("流失人数", "人", "sum", "{year: 40}")) == [(4, 240)]


@pytest.mark.parametrize(
    ("gmv", "misfits"),
    [
        ("{Q1: 30}", []),  # 2,000 people × 150 yuan = 30 万元
        ("{Q1: 45}", [(0, 30)]),
        ("{Q1: 30, year: 70}", [(4, 60)]),  # no other quarter is known, so the year is one number
    ],
)
def test_products_mind_the_scale_of_units(gmv: str, misfits: list[tuple[int, int]]) -> None:
    kpis = (
        _kpi("GMV", "万元", "sum", gmv, ", parts: gmv = 购买人数 × 客单价")
        + _kpi("购买人数", "人", "sum", "{Q1: 2000, year: 4000}")
        + _kpi("客单价", "元", "average", "{Q1: 150, year: 150}")
    )
    assert _list_misfits(kpis) == misfits


def test_rates_are_hundredths_in_products() -> None:
    # 1,000 visitors × 5 % = 50 orders
    kpis = (
        _kpi("订单", "单", "sum", "{Q1: 60}", ", parts: 订单 = 访客 × 转化率")
        + _kpi("访客", "人", "sum", "{Q1: 1000}")
        + _kpi("转化率", "%", "average", "{Q1: 5}")
    )
    assert _list_misfits(kpis) == [(0, 50)]


def test_a_rate_is_never_taken_from_a_count() -> None:
    rate = _kpi("月流失率", "%", "average", "[3, 3, 3, 3]")
    kpi = _kpi("会员", "人", "last", "[1, 2, 3, 4]", LEVEL.format("期末 = 期初 + 新增 - 流失"))
    assert _list_misfits(kpi + JOINED + rate) == []


def test_tiers_and_categories_can_be_parts() -> None:
    kpi = _kpi("会员", "人", "last", "{Q4: 900}", ", parts: 会员 = 普通 + 金卡")
    tiers = (
        "membership: {tiers: [{name: 普通, members: {plan: {Q4: 700}}}, "
        "{name: 金卡, members: {plan: {Q4: 100}}}]}\n"
    )
    assert _list_misfits(kpi, tiers) == [(3, 800)]
    cost = _kpi("获客成本", "元/人", "average", "{Q1: 80}", ", parts: 获客成本 = 投放 ÷ 新增人数")
    money = (
        "budget: {categories: [投放], lines: "
        "[{name: 广告, category: 投放, amount: 3000, quarter: Q1}]}\n"
    )
    assert _list_misfits(cost + JOINED, money) == [(0, 50)]  # 3,000 ÷ 60


def test_nothing_is_divided_by_zero() -> None:
    kpi = _kpi("客单价", "元", "average", "[9, 9, 9, 9]", ", parts: 客单价 = 新增人数 ÷ 空")
    assert _list_misfits(kpi + JOINED + _kpi("空", "人", "sum", "[0, 0, 0, 0]")) == []
