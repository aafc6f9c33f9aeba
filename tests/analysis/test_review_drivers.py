"""Why a KPI moved: the worked example by both methods, and activity by activity."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.review.activity_shares import ItemEffect, ItemState
from commplan.analysis.review.factors import (
    SplitMethod,
    average_logarithmically,
    split_product,
    substitute_chain,
)
from commplan.model.results import Factor

from .review_plans import review_text, row, write_file

GMV = (
    "kpis: [{name: 社群 GMV, unit: 万元, direction: higher, rollup: sum, "
    "targets: [30, 40, 50, 60]}]"
)
ACTIVITIES = """
activities:
  - {name: 会员日, when: 2026-01-18, targets: {社群 GMV: 10}}
  - {name: 团购节, when: 2026-02-18, targets: {社群 GMV: 15}}
  - {name: 年货节, when: 2026-01-25, targets: {社群 GMV: 3}}
  - {name: 快闪团, when: 2026-03-20}
"""
TARGET, ACTUAL = Decimal(300_000), Decimal(277_200)
EXAMPLE = (
    ("触达", "100000", "110000", "人"),
    ("参与率", "10", "9", "%"),
    ("转化率", "20", "20", "%"),
    ("客单价", "150", "140", "元"),
)


def _factors(rows: tuple[tuple[str, str, str, str], ...] = EXAMPLE) -> list[Factor]:
    return [
        Factor.model_validate({"name": name, "plan": plan, "actual": actual, "unit": unit})
        for name, plan, actual, unit in rows
    ]


def test_the_worked_example_by_the_logarithmic_mean() -> None:
    split = split_product(_factors(), TARGET, ACTUAL)
    assert split is not None
    amounts = [effect.amount for effect in split.effects]
    assert [round(one) for one in amounts] == [27_492, -30_391, 0, -19_901]
    assert sum(amounts) == pytest.approx(Decimal(-22_800))
    assert split.method is SplitMethod.LOGARITHMIC


def test_the_worked_example_by_chain_substitution() -> None:
    factors = _factors(
        (
            ("触达", "100000", "110000", "个"),
            ("参与率", "0.1", "0.09", "个"),
            ("转化率", "0.2", "0.2", "个"),
            ("客单价", "150", "140", "个"),
        )
    )
    assert substitute_chain(factors) == [30_000, -33_000, 0, -19_800]


def test_a_factor_that_is_not_positive_needs_chain_substitution() -> None:
    rows = (("触达", "100", "0", "个"), ("客单价", "5", "6", "个"))
    split = split_product(_factors(rows), Decimal(500), Decimal(0))
    assert split is not None
    assert split.method is SplitMethod.CHAIN
    # reached: (0 - 100) × 5; order value: 0 × (6 - 5)
    assert [effect.amount for effect in split.effects] == [-500, 0]


def test_products_are_brought_to_the_unit_of_the_kpi() -> None:
    split = split_product(_factors(), Decimal(29), Decimal(28))
    assert split is not None
    # 300,000 to 277,200, counted in ten thousands: 30 to 27.72
    assert sum(effect.amount for effect in split.effects) == pytest.approx(Decimal("-2.28"))


def test_the_logarithmic_mean_of_equals_is_the_number_itself() -> None:
    assert average_logarithmically(Decimal(7), Decimal(7)) == 7
    assert average_logarithmically(Decimal(1), Decimal(1).exp()) == pytest.approx(
        Decimal(1).exp() - 1  # (e - 1) / (1 - 0)
    )


def test_factors_of_the_actuals_split_the_deviation_from_the_target() -> None:
    factors = ", ".join(
        f"{{name: {name}, plan: {plan}, actual: {actual}, unit: '{unit}'}}"
        for name, plan, actual, unit in EXAMPLE
    )
    text = (
        GMV
        + "\n"
        + write_file(
            "Q1",
            "kpis: {社群 GMV: 27.72}\n"
            f"drivers: [{{kpi: 社群 GMV, factors: [{factors}]}}]\n"
            "causes: [{kpi: 社群 GMV, kind: external, text: 春节后物流停运}]",
        )
    )
    (one,) = review_text(text).drivers
    assert row(one.before, one.after, one.change) == (30, Decimal("27.72"), Decimal("-2.28"))
    assert one.rest == 0
    assert [cause.text for cause in one.causes] == ["春节后物流停运"]


def test_what_the_factors_do_not_explain_is_a_rest() -> None:
    text = (
        GMV
        + "\n"
        + write_file(
            "Q1",
            "kpis: {社群 GMV: 20}\n"
            "drivers: [{kpi: 社群 GMV, factors: [{name: 触达, plan: 30, actual: 24, unit: 万}]}]",
        )
    )
    (one,) = review_text(text).drivers
    assert one.rest == -4  # 20 - 30 is -10, of which reach makes -6


def test_without_factors_activities_show_who_brought_less() -> None:
    text = (
        GMV
        + ACTIVITIES
        + write_file(
            "Q1",
            "kpis: {社群 GMV: 24}\n"
            "activities:\n"
            "  - {activity: 会员日, state: done, revenue: 8万}\n"
            "  - {activity: 团购节, state: done, revenue: 12万}\n"
            "  - {activity: 年货节, state: cancelled}\n"
            "  - {activity: 快闪团, state: done, revenue: 1万}",
        )
    )
    (one,) = review_text(text).drivers
    assert one.method is SplitMethod.ITEMS
    effects = [effect for effect in one.effects if isinstance(effect, ItemEffect)]
    assert [row(effect.item.name, effect.state, effect.amount) for effect in effects] == [
        ("团购节", ItemState.RESULT, -3),
        ("年货节", ItemState.CANCELLED, -3),
        ("会员日", ItemState.RESULT, -2),
        ("快闪团", ItemState.NOT_PLANNED, 1),
    ]
    assert one.rest == 1  # 24 - 30 is -6, the activities make -7


def test_the_heaviest_shortfall_stands_first_and_what_is_ahead_last() -> None:
    kpis = "\n".join(
        f"  - {{name: {name}, unit: 单, direction: higher, rollup: sum, "
        f"targets: [10, 10, 10, 10], weight: {weight}}}"
        for name, weight in (("甲", 10), ("乙", 20), ("丙", 70), ("丁", 5))
    )
    text = f"kpis:\n{kpis}\n" + write_file("Q1", "kpis: {甲: 5, 乙: 8, 丙: 12}")
    # 甲 misses 10 × 0.5, 乙 20 × 0.2; 丙 is ahead; of 丁 nothing is known
    assert [one.standing.kpi.name for one in review_text(text).drivers] == ["甲", "乙", "丙"]


def test_results_of_several_months_are_one_result() -> None:
    months = "".join(
        write_file(month, f"activities: [{{activity: 会员日, revenue: {revenue}}}]")
        for month, revenue in (("01", "3万"), ("02", "5万"))
    )
    text = GMV + ACTIVITIES + write_file("Q1", "kpis: {社群 GMV: 24}") + months
    (one,) = review_text(text).drivers
    amounts = [effect.amount for effect in one.effects]
    assert amounts == [-2]  # 3 + 5 of 10
