"""What a result costs beside the same result elsewhere in the plan."""

from __future__ import annotations

import pytest

from commplan.analysis.money.unit_costs import (
    compare_returns,
    compare_unit_costs,
    find_cost_of_guest,
)
from tests.plans import HEAD, analysis_of

KPIS = (
    "kpis:\n"
    "  - {name: 新增, unit: 人, direction: higher, rollup: sum}\n"
    "  - {name: 参与, unit: 人次, direction: higher, rollup: sum}\n"
    "  - {name: 销售, unit: 万元, direction: higher, rollup: sum}\n"
)


def _activities(*rows: str) -> str:
    lines = (f"  - {{name: A{n}, when: 2026-03-02, {row}}}\n" for n, row in enumerate(rows))
    return HEAD + KPIS + "activities:\n" + "".join(lines)


def test_an_activity_is_judged_by_what_it_is_best_at() -> None:
    analysis = analysis_of(
        _activities(
            "budget: 100, targets: {新增: 10}",  # 10 each
            "budget: 200, targets: {新增: 10}",  # 20
            "budget: 300, targets: {新增: 10}",  # 30
            "budget: 900, targets: {新增: 10, 参与: 90}",  # 90 for a member, 10 for a taker-part
            "budget: 100, targets: {参与: 10}",
            "budget: 100, targets: {参与: 10}",
            "budget: 100, targets: {参与: 5}",  # 20
        )
    )
    found = compare_unit_costs(analysis.ledger.costs, analysis.contributions, analysis.occurrences)
    times = {
        str(one.activity.name): (one.kpi.key if one.kpi else "", float(one.times)) for one in found
    }
    assert times["A0"] == ("新增", 10 / 90)
    assert times["A3"] == ("参与", 10 / 20)  # as a source of members: 90 / 30


def test_nothing_costs_nothing_and_brings_nothing() -> None:
    rows = ["budget: 100, targets: {新增: 10}, attendance: 5"] * 4
    rows += ["budget: 0, targets: {新增: 10}, attendance: 5", "budget: 100, targets: {新增: 0}"]
    analysis = analysis_of(_activities(*rows))
    ledger, given = analysis.ledger.costs, analysis.contributions
    assert len(compare_unit_costs(ledger, given, analysis.occurrences)) == 4
    assert compare_returns(ledger, given) == ()
    assert find_cost_of_guest(ledger, analysis.occurrences) == 20


def test_only_what_adds_up_and_should_rise_has_a_cost() -> None:
    rows = ["budget: 100, targets: {水平: 10, 流失: 10, 销售: 10}"] * 4
    kpis = (
        "  - {name: 水平, unit: 人, direction: higher, rollup: last}\n"
        "  - {name: 流失, unit: 人, direction: lower, rollup: sum}\n"
    )
    text = _activities(*rows).replace(KPIS, KPIS + kpis)
    analysis = analysis_of(text)
    found = compare_unit_costs(analysis.ledger.costs, analysis.contributions, analysis.occurrences)
    assert found == ()
    returns = compare_returns(analysis.ledger.costs, analysis.contributions)
    assert {one.kpi.key for one in returns if one.kpi} == {"销售"}


def test_the_dearest_and_the_cheapest_are_held_against_the_next() -> None:
    rows = [f"budget: {money}, targets: {{新增: 10}}" for money in (10, 20, 30, 40)]
    analysis = analysis_of(_activities(*rows))
    found = compare_unit_costs(analysis.ledger.costs, analysis.contributions, analysis.occurrences)
    assert [(int(one.least), int(one.most)) for one in found] == [(2, 4), (1, 4), (1, 4), (1, 3)]


@pytest.mark.parametrize("count", [3, 4])
def test_three_activities_are_too_few_to_compare(count: int) -> None:
    analysis = analysis_of(_activities(*["budget: 100, targets: {新增: 10}"] * count))
    found = compare_unit_costs(analysis.ledger.costs, analysis.contributions, analysis.occurrences)
    assert len(found) == (count if count > 3 else 0)


def test_events_are_compared_with_events_only() -> None:
    online = ["format: online, budget: 10, targets: {参与: 10}"] * 4
    offline = ["format: offline, budget: 900, targets: {参与: 10}"] * 2
    analysis = analysis_of(_activities(*online, *offline))
    found = compare_unit_costs(analysis.ledger.costs, analysis.contributions, analysis.occurrences)
    assert {one.activity.name for one in found} == {"A0", "A1", "A2", "A3"}


def test_sales_are_counted_in_yuan() -> None:
    rows = [f"budget: 1000, targets: {{销售: {sold}}}" for sold in (1, 2, 3, 4)]
    analysis = analysis_of(_activities(*rows))
    found = compare_returns(analysis.ledger.costs, analysis.contributions)
    assert [one.result for one in found] == [10000, 20000, 30000, 40000]
    assert float(found[0].each) == pytest.approx(0.1)
    assert float(found[0].most) == pytest.approx(0.05)  # the dearest other sells two


def test_a_guest_costs_the_lower_median() -> None:
    analysis = analysis_of(
        _activities("attendance: 10, budget: 1000", "attendance: 10, budget: 2000", "attendance: 5")
    )
    assert find_cost_of_guest(analysis.ledger.costs, analysis.occurrences) == 100
    assert find_cost_of_guest((), analysis.occurrences) is None
