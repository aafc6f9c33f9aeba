"""Money in the actuals: what cannot be, what is stated twice, what exceeds the year."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, find_all, rules_of

CHINESE, ENGLISH = load_texts("zh-Hans"), load_texts("en")
PLAN = f"""{HEAD}
kpis: [{{id: K1, name: 成员, unit: 人, direction: higher, rollup: last, targets: 50}}]
milestones: [{{id: M1, name: 平台就绪, due: 2026-06-10}}]
activities:
  - {{id: A1, name: 市集, when: 2026-05-18..20, budget: {{场地: 6000, 奖品: 4000}}}}
  - {{id: A2, name: 沙龙, when: 2026-05-30, budget: 2000, status: cancelled}}
"""
MAY = "--- # actuals/2026-05.yaml\n"
Q1 = "--- # actuals/2026-Q1.yaml\n"
Q2 = "--- # actuals/2026-Q2.yaml\n"


def _judge(code: str, actuals: str, plan: str = PLAN) -> list[str]:
    found = find_all(plan + actuals, rules_of(code))
    return [word_diagnostic(one, CHINESE).message for one in found]


def test_every_state_of_money_on_a_cancelled_activity_counts() -> None:
    spend = "spend: [{for: 沙龙, actual: 500, accrued: 200, committed: 300}]\n"
    assert _judge("REV014", Q2 + spend) == ["A2 沙龙 已经取消，却记了 1,000 元支出"]


@pytest.mark.parametrize(
    "spend",
    [
        "spend: [{for: A2, actual: 500, comment: 定金不退}]\n",
        "spend: [{for: A2, actual: 0}]\n",
        "spend: [{for: A2, forecast: 500}]\n",
        "spend: [{for: A1, actual: 500}]\n",
        "spend: [{for: 谁也不知道, actual: 500}]\n",
    ],
)
def test_no_money_or_a_reason_for_it_is_no_fault(spend: str) -> None:
    assert _judge("REV014", Q2 + spend) == []


def test_a_file_of_actuals_can_cancel_and_what_was_paid_before_stays() -> None:
    paid = f"{Q1}spend: [{{for: A1, actual: 500}}]\n"
    cancelled = f"{Q2}activities: [{{activity: A1, state: cancelled}}]\n"
    assert _judge("REV014", paid + cancelled) == []
    later = f"{cancelled}spend: [{{for: A1, actual: 500}}]\n"
    assert len(_judge("REV014", paid + later)) == 1


def test_an_activity_that_takes_place_after_all_is_not_cancelled() -> None:
    first = f"{Q1}activities: [{{activity: A1, state: cancelled}}]\n"
    second = f"{Q2}activities: [{{activity: A1, state: done}}]\nspend: [{{for: A1, actual: 5}}]\n"
    assert _judge("REV014", first + second) == []


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("kpis: [{kpi: K1, value: 4}]\n", "kpis: [{kpi: 成员, value: 5}]\n", 1),
        ("milestones: [{milestone: M1}]\n", "milestones: [{milestone: M1}]\n", 1),
        ("activities: [{activity: A1, cost: 4}]\n", "activities: [{activity: 市集}]\n", 1),
        ("spend: [{for: A1, actual: 4}]\n", "spend: [{for: 市集, actual: 5}]\n", 1),
        (
            "spend: [{for: A1, category: 场地, actual: 4}]\n",
            "spend: [{for: A1, category: 奖品, actual: 5}]\n",
            0,
        ),
        ("spend: [{for: A1, actual: 4}]\n", "spend: [{for: A1, category: 奖品, actual: 5}]\n", 0),
        ("kpis: [{kpi: K1, value: 4}]\n", "activities: [{activity: A1}]\n", 0),
        ("risks: [{risk: R9, state: open}]\n", "risks: [{risk: R9, state: closed}]\n", 0),
    ],
)
def test_a_month_and_its_quarter_state_a_thing_twice(first: str, second: str, count: int) -> None:
    assert len(_judge("REV017", f"{MAY}{first}{Q2}{second}")) == count
    assert _judge("REV017", f"{Q1}{first}{Q2}{second}") == []


def test_a_quarter_that_is_known_until_may_and_a_later_month_share_no_day() -> None:
    until = f"{Q2}as_of: 2026-05-31\nkpis: [{{kpi: K1, value: 4}}]\n"
    june = "--- # actuals/2026-06.yaml\nkpis: [{kpi: K1, value: 5}]\n"
    assert _judge("REV017", until + june) == []


def test_the_one_that_does_not_count_is_named_with_the_one_that_does() -> None:
    text = f"{PLAN}{MAY}kpis: [{{kpi: K1, value: 4}}]\n{Q2}kpis: [{{kpi: 成员, value: 5}}]\n"
    (found,) = find_all(text, rules_of("REV017"))
    said = word_diagnostic(found, CHINESE)
    assert said.message == "K1 成员 同一段日子在 2026-Q2.yaml 里也有数，只按那一份算"
    assert found.span is not None
    assert found.span.file.endswith("2026-05.yaml")
    (place,) = found.related
    assert place.span is not None
    assert place.span.file.endswith("2026-Q2.yaml")


def test_twice_in_one_file_counts_once() -> None:
    twice = "kpis:\n  - {kpi: K1, value: 4}\n  - {kpi: K1, value: 5}\n"
    assert _judge("REV017", Q2 + twice) == ["K1 成员 写了两次，只按后面那条算"]


@pytest.mark.parametrize(
    ("spent", "more", "count"),
    [
        (11000, "", 0),  # exactly 10 percent beyond 10000
        (11001, "", 1),
        (11001, "decisions_needed: [{what: 追加, money: 1001}]\n", 0),
        (11001, "decisions_needed: [{what: 追加}]\n", 1),  # names no money
        (9000, "", 0),
    ],
)
def test_a_year_far_beyond_its_budget_needs_a_decision(spent: int, more: str, count: int) -> None:
    spend = f"spend: [{{for: A1, actual: {spent}}}]\n"
    assert len(_judge("REV061", f"{Q2}{spend}{more}")) == count


def test_the_decision_stands_in_the_period_that_is_judged() -> None:
    asked = f"{Q1}decisions_needed: [{{what: 追加, money: 5000}}]\n"
    spend = "spend: [{for: A1, actual: 15000}]\n"
    assert len(_judge("REV061", f"{asked}{Q2}{spend}")) == 1


def test_the_threshold_can_be_replaced() -> None:
    spend = f"{Q2}spend: [{{for: A1, actual: 15000}}]\n"
    own = "settings: {thresholds: {forecast_miss_percent: 50}}\n"
    assert _judge("REV061", spend, PLAN + own) == []


def test_a_year_beyond_its_budget_is_said_with_amounts() -> None:
    spend = f"{Q2}spend: [{{for: A1, actual: 15000}}]\n"
    (found,) = find_all(PLAN + spend, rules_of("REV061"))
    said = word_diagnostic(found, ENGLISH)
    assert said.message == (
        "the year will cost 15,000 CNY, 5,000 CNY (50%) more than its budget of 10,000 CNY; "
        "most beyond it: A1 市集"
    )
    assert "`money: 5000`" in said.help


def test_a_plan_that_gives_out_more_than_it_has_names_no_item() -> None:
    plan = f"{PLAN}budget: {{total: 5000}}\n"
    assert _judge("REV061", f"{Q2}spend: [{{for: A1, actual: 10000}}]\n", plan) == [
        "照现在的花法，全年要花 10,000 元，比预算 5,000 元多 5,000 元（100%）"
    ]
