"""What serves what; and the quarter that a title names."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis.days.quarter_names import find_quarter_named, quarter_days
from commplan.analysis.goals.serving import (
    find_aimless,
    find_likeliest,
    find_purposeless,
    find_unmeasured,
    find_unserved,
)
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

OBJECTIVES = (
    "objectives:\n"
    "  - {id: O1, title: 提高销量, kind: sales}\n"
    "  - {id: O2, title: 听见反馈, kind: feedback}\n"
    "  - {id: O3, title: 少花钱, kind: cost}\n"
)
KPIS = (
    "kpis:\n"
    "  - {id: K1, name: 订单, unit: 单, direction: higher, rollup: sum, objective: O1}\n"
    "  - {id: K2, name: 建议, unit: 条, direction: higher, rollup: sum, objective: 听见反馈}\n"
)


def _plan(*activities: str, more: str = "") -> str:
    lines = "".join(f"  - {{{one}}}\n" for one in activities)
    return HEAD + OBJECTIVES + KPIS + more + (f"activities:\n{lines}" if lines else "")


def test_an_objective_is_measured_by_a_kpi_that_names_its_id_or_title() -> None:
    analysis = analysis_of(_plan())
    assert [one.key for one in find_unmeasured(analysis.plan, analysis.index)] == ["O3"]
    assert find_aimless(analysis.plan) == ()


@pytest.mark.parametrize(
    ("activity", "unserved"),
    [
        ("name: 甲, when: 2026-03-02, targets: {K1: 3}", ["O2"]),
        ("name: 甲, when: 2026-03-02, targets: {K2: 3}", ["O1"]),
        ("name: 甲, when: 2026-03-02, targets: {K1: 3}, kind: survey", []),  # a kind that fits
        ("name: 甲, when: 2026-03-02, targets: {K2: 3}, goal: sales", []),
        ("name: 甲, when: 2026-03-02, targets: {K1: 3}, kind: survey, status: cancelled", []),
        ("name: 甲, when: 2026-03-02", []),  # nothing says what anything is for
        ("name: 甲, when: 2026-03-02, kind: setup", []),
        ("name: 甲, when: 2026-03-02, kind: coupon", ["O2"]),
    ],
)
def test_an_objective_is_served_by_targets_goals_and_kinds(
    activity: str, unserved: list[str]
) -> None:
    analysis = analysis_of(_plan(activity))
    assert [one.key for one in find_unserved(analysis.plan, analysis.index)] == unserved


def test_an_objective_without_a_kpi_lacks_that_first() -> None:
    text = _plan("name: 甲, when: 2026-03-02, targets: {K1: 3}").replace("听见反馈}", "O1}")
    analysis = analysis_of(text)
    assert find_unserved(analysis.plan, analysis.index) == ()


@pytest.mark.parametrize(
    ("rest", "is_purposeless"),
    [
        ("", True),
        (", targets: {K1: 3}", False),
        (", goal: loyalty", False),
        (", kind: setup", False),
        (", kind: meeting", False),
        (", budget: 500", False),  # the KPI rules ask what the money is for
        (", campaign: C1", False),
        (", campaign: C2", True),  # a campaign without targets
        (", status: cancelled", False),
        (", id: A9", False),  # named by a challenge
        (", id: A8", False),  # something waits for it
    ],
)
def test_an_activity_without_any_link_serves_nothing(rest: str, is_purposeless: bool) -> None:
    more = "background: {challenges: [{statement: 人手不够, points_to: A9}]}\n"
    more += "milestones: [{name: 定稿, due: 2026-04-02, after: A8}]\n"
    more += "campaigns:\n  - {id: C1, name: 春, when: 2026-03-01..31, targets: {K1: 9}}\n"
    more += "  - {id: C2, name: 夏, when: 2026-03-01..31}\n"
    text = _plan(
        f"name: 甲, when: 2026-03-02{rest}",
        "id: A9, name: 乙, when: 2026-03-03, goal: sales",
        "id: A8, name: 丙, when: 2026-03-03, goal: sales",
        more=more,
    )
    for key in ("A9", "A8"):
        if f"id: {key}" in rest:
            text = text.replace(f"  - {{id: {key}, name: ", "  - {name: ", 1)
    analysis = analysis_of(text)
    found = find_purposeless(analysis.plan, analysis.index, analysis.order, analysis.references)
    assert bool(found) is is_purposeless


def test_the_likeliest_link_shares_most_pairs_of_signs() -> None:
    objectives = analysis_of(_plan()).plan.objectives
    likeliest = find_likeliest("会员反馈条数", objectives)
    assert likeliest is not None
    assert likeliest.key == "O2"
    assert find_likeliest("曝光", objectives) is None


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Q2 复盘", 2),
        ("2Q review", 2),
        ("第二季度复盘", 2),
        ("二季度总结", 2),
        ("第 3 季复盘", 3),
        ("Review of the fourth quarter", 4),
        ("Q1 与 Q2 复盘", None),
        ("季度复盘", None),
        ("FAQ1 整理", None),
        ("Q10 里程碑", None),
        ("上半年复盘", None),
    ],
)
def test_the_quarter_that_a_title_names(title: str, number: int | None) -> None:
    assert find_quarter_named(title) == number


@pytest.mark.parametrize(
    ("number", "period", "first_month", "days"),
    [
        (2, ("2026-01-01", "2026-12-31"), 1, ("2026-04-01", "2026-06-30")),
        (4, ("2026-01-01", "2026-12-31"), 1, ("2026-10-01", "2026-12-31")),
        (1, ("2026-04-01", "2027-03-31"), 4, ("2026-04-01", "2026-06-30")),
        (4, ("2026-04-01", "2027-03-31"), 4, ("2027-01-01", "2027-03-31")),
        (1, ("2026-04-01", "2026-12-31"), 1, None),  # it ended before the plan begins
        (1, ("2026-01-01", "2027-12-31"), 1, None),  # two years have two first quarters
    ],
)
def test_the_days_of_a_quarter_of_the_plans_year(
    number: int, period: tuple[str, str], first_month: int, days: tuple[str, str] | None
) -> None:
    whole = DateRange(*map(date.fromisoformat, period))
    expected = None if days is None else DateRange(*map(date.fromisoformat, days))
    assert quarter_days(number, whole, first_month) == expected
