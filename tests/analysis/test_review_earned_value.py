"""Earned value: where progress is known in large steps, and that is half of the money."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from commplan.analysis.review.earned_value import EarnedValue

PLAN = f"""{HEAD}
activities:
  - {{id: A1, name: 平台, when: 2026-02-02..11, budget: 10万}}
  - {{id: A2, name: 规则, when: 2026-03-22..2026-04-10, budget: 4万}}
  - {{id: A3, name: 日常, when: 2026-01-05..2026-03-25, budget: 6万}}
"""
ACTUALS = """--- # actuals/2026-Q1.yaml
activities:
  - {activity: A1, progress: 100}
  - {activity: A2, progress: 50}
  - {activity: A3, progress: 83}
spend:
  - {for: A1, actual: 9万, accrued: 2万}
  - {for: A2, actual: 3万}
  - {for: A3, actual: 6万}
"""


def _measure(actuals: str) -> EarnedValue | None:
    return analysis_of(PLAN + actuals).standing.earned_value


def test_the_worked_example() -> None:
    """A1 and A2, as 83 percent only repeats the calendar.

    PV 100000 + 20000 (10 of 20 days); EV 100000 + 20000; AC 110000 + 30000; BAC 140000.
    SPI 1, CPI 120/140; EAC 140 × 140/120 = 163333.33 or 140 + 140 - 120 = 160; no money is left.
    """
    measured = _measure(ACTUALS)
    assert measured is not None
    assert measured.planned == 120000
    assert measured.earned == 120000
    assert measured.cost == 140000
    assert measured.budget == 140000
    assert measured.activities == 2
    assert measured.schedule_index == 1
    assert measured.cost_index == Decimal(120) / Decimal(140)
    assert measured.forecast_by_index is not None
    assert round(measured.forecast_by_index, 2) == Decimal("163333.33")
    assert measured.forecast_as_planned == 160000
    assert measured.index_to_complete is None
    assert measured.share == Decimal(120) / Decimal(180)
    assert measured.fits


def test_what_is_left_has_to_earn_more_than_it_costs() -> None:
    """A2 alone: (40000 - 20000) / (40000 - 30000) = 2; it holds 20000 of 180000."""
    measured = _measure(ACTUALS.replace("A1, progress: 100", "A1, progress: 99"))
    assert measured is not None
    assert measured.index_to_complete == 2
    assert measured.share == Decimal(20) / Decimal(180)
    assert not measured.fits


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("  - {for: A2, actual: 3万}\n", 1),  # begun, and nobody knows what it cost
        ("", 2),
    ],
)
def test_work_whose_cost_nobody_gave_is_left_out(written: str, count: int) -> None:
    measured = _measure(ACTUALS.replace(written, "") if written else ACTUALS)
    assert measured is not None
    assert measured.activities == count


def test_work_that_has_not_begun_needs_no_cost() -> None:
    actuals = ACTUALS.replace("A2, progress: 50", "A2, progress: 0")
    measured = _measure(actuals.replace("  - {for: A2, actual: 3万}\n", ""))
    assert measured is not None
    assert measured.activities == 2
    assert measured.earned == 100000
    assert measured.cost == 110000


def test_the_latest_word_on_progress_counts() -> None:
    later = "--- # actuals/2026-Q2.yaml\nactivities: [{activity: A2, progress: 100}]\n"
    measured = _measure(f"{ACTUALS}{later}spend: [{{for: A2, actual: 5000}}]\n")
    assert measured is not None
    assert measured.earned == 140000
    assert measured.cost == 145000


def test_a_quarter_outdoes_its_own_month() -> None:
    february = "--- # actuals/2026-02.yaml\nactivities: [{activity: A1, progress: 50}]\n"
    measured = _measure(february + ACTUALS)
    assert measured is not None
    assert measured.earned == 120000


@pytest.mark.parametrize(
    "actuals",
    [
        "--- # actuals/2026-Q1.yaml\nactivities: [{activity: A1, progress: 100}]\n",
        "--- # actuals/2026-Q1.yaml\nspend: [{for: A1, actual: 9万}]\n",
        ACTUALS.replace("100}", "99}").replace("50}", "49}"),
    ],
)
def test_without_progress_in_steps_or_without_spend_there_is_none(actuals: str) -> None:
    assert _measure(actuals) is None
