"""What is spent in a phase: by name, else by days."""

from __future__ import annotations

import pytest

from commplan.analysis.money.phase_money import add_up_phases
from tests.plans import HEAD, analysis_of

PHASES = (
    "phases:\n"
    "  - {id: P1, name: 开门, when: 2026-01-01..03-31, limit: 100}\n"
    "  - {id: P2, name: 运营, when: 2026-04-01..12-31, limit: 100}\n"
)


@pytest.mark.parametrize(
    ("rest", "planned"),
    [
        ("activities: [{name: 甲, when: 2026-03-02, budget: 30}]\n", [30, 0]),
        ("activities: [{name: 甲, when: 2026-03-02, budget: 30, phase: P2}]\n", [0, 30]),
        # ten days of March and twenty of April
        ("activities: [{name: 甲, when: 2026-03-22..04-20, budget: 30}]\n", [10, 20]),
        # three times in the first phase, nine in the second
        ("activities: [{name: 甲, when: 2026, repeats: 每月18日, budget: 5}]\n", [15, 45]),
        ("activities: [{name: 甲, when: 2026-03-02, budget: 30, status: cancelled}]\n", [0, 0]),
        ("campaigns: [{name: 春, when: 2026-03-22..04-20, budget: 60}]\n", [20, 40]),
        (
            (
                "campaigns: [{name: 春, when: 2026-03-22..04-20, budget: 60}]\n"
                "activities: [{name: 甲, when: 2026-04-02, campaign: 春, budget: 30}]\n"
            ),
            [10, 50],  # the rest of 30 by days, and 甲
        ),
        ("budget: {lines: [{name: 外包, for: P2, amount: 40}]}\n", [0, 40]),
        ("budget: {lines: [{name: 外包, amount: 40}]}\n", [0, 0]),
        (
            (
                "activities: [{name: 甲, when: 2026-03-02}]\n"
                "budget: {lines: [{name: 外包, for: 甲, amount: 40}]}\n"
            ),
            [40, 0],
        ),
        (
            (
                "activities: [{name: 甲, when: 2026-03-02, phase: 运营}]\n"
                "budget: {lines: [{name: 外包, for: 甲, amount: 40}]}\n"
            ),
            [0, 40],
        ),
        (
            (
                "campaigns: [{name: 春, when: 2026-03-02}]\n"
                "budget: {lines: [{name: 外包, for: 春, amount: 40}]}\n"
            ),
            [40, 0],
        ),
    ],
)
def test_money_is_spent_in_phases(rest: str, planned: list[int]) -> None:
    analysis = analysis_of(HEAD + PHASES + rest)
    found = add_up_phases(analysis.plan, analysis.ledger, analysis.occurrences, analysis.index)
    assert [int(one.planned) for one in found] == planned
