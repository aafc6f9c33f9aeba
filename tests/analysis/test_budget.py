from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.analysis.money.quarters import spread_over
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of


@pytest.mark.parametrize(
    ("amount", "ranges", "quarters"),
    [
        ("100", [("2026-01-01", "2026-03-31")], ["100.00", "0", "0", "0"]),
        ("90", [("2026-03-22", "2026-04-10")], ["45.00", "45.00", "0", "0"]),
        ("100", [("2026-03-31", "2026-04-02")], ["33.33", "66.67", "0", "0"]),
        ("365", [("2026-01-01", "2026-12-31")], ["90", "91", "92", "92"]),
        ("10", [("2026-12-31", "2027-01-01")], ["5", "0", "0", "5"]),
        ("10", [], ["0", "0", "0", "0"]),
    ],
)
def test_money_is_spread_over_days_and_adds_up(
    amount: str, ranges: list[tuple[str, str]], quarters: list[str]
) -> None:
    days = [DateRange(date.fromisoformat(a), date.fromisoformat(b)) for a, b in ranges]
    found = spread_over(Decimal(amount), days)
    assert list(found) == [Decimal(one) for one in quarters]
    assert sum(found) == (Decimal(amount) if ranges else 0)


def test_an_envelope_covers_its_activities_and_keeps_the_rest() -> None:
    ledger = analysis_of(
        HEAD + "budget: {total: 10万, contingency: 1万, categories: [物料, 推广]}\n"
        "campaigns: [{name: 春季, when: 2026-03, budget: {物料: 3万, 推广: 2万}}]\n"
        "activities:\n"
        "  - {name: 甲, when: 2026-03-02, campaign: 春季, budget: {物料: 1万}}\n"
        "  - {name: 乙, when: 2026-03-09, budget: {推广: 5000}}\n"
    ).ledger
    rows = {name: sum(quarters) for name, quarters in ledger.by_category().items()}
    assert rows == {"物料": 30000, "推广": 25000}
    assert ledger.allocated == 65000
    assert ledger.unallocated == 35000
    assert list(ledger.by_quarter()) == [55000, 0, 0, 0]


def test_activities_over_their_envelope_count_in_full() -> None:
    ledger = analysis_of(
        HEAD + "campaigns: [{name: 春季, when: 2026-03, budget: 100}]\n"
        "activities: [{name: 甲, when: 2026-03-02, campaign: 春季, budget: 120}]\n"
    ).ledger
    assert ledger.allocated == 120
    assert ledger.envelopes[0].spent == 120


@pytest.mark.parametrize(("per", "allocated"), [("occurrence", 1200), ("series", 100)])
def test_a_series_costs_each_time_unless_it_says_otherwise(per: str, allocated: int) -> None:
    text = HEAD + (
        f"activities: [{{name: 甲, when: 2026, repeats: 每月18日, budget: 100, per: {per}}}]\n"
    )
    ledger = analysis_of(text).ledger
    assert ledger.allocated == allocated
    assert sum(ledger.by_quarter()) == allocated


def test_a_contingency_beside_the_total_is_not_part_of_it() -> None:
    text = HEAD + "budget: {total: 100, contingency: 10, contingency_inside: no}\n"
    assert analysis_of(text).ledger.unallocated == 100


def test_a_line_counts_in_its_quarter() -> None:
    text = HEAD + "budget: {lines: [{name: 外包, amount: 100, quarter: Q3}]}\n"
    assert list(analysis_of(text).ledger.by_quarter()) == [0, 0, 100, 0]
