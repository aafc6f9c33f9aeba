"""What activities and campaigns bring to a KPI: each time, once, and beyond one another."""

from __future__ import annotations

import pytest

from commplan.analysis.goals.contributions import Contributions, find_gaps
from tests.plans import HEAD, analysis_of

KPI = (
    "kpis: [{name: 新增, unit: 人, direction: higher, rollup: sum, targets: [100, 100, 50, 50]}]\n"
)


def _add_up(rest: str) -> Contributions:
    (found,) = analysis_of(HEAD + KPI + rest).contributions
    return found


@pytest.mark.parametrize(
    ("activity", "planned", "quarters"),
    [
        ("when: 2026-02-02, targets: {新增: 30}", 30, [30, 0, 0, 0]),
        # twelve times 5, three of them in each quarter
        ("when: 2026, repeats: 每月18日, targets: {新增: 5}", 60, [15, 15, 15, 15]),
        ("when: 2026, repeats: 每月18日, targets: {新增: 60}, per: series", 60, [15, 15, 15, 15]),
        # ten days of March and ten of April
        ("when: 2026-03-22..04-10, targets: {新增: 40}", 40, [20, 20, 0, 0]),
        ("when: 2026-02-02, targets: {新增: 30}, status: cancelled", 0, [0, 0, 0, 0]),
        ("when: 2026-02-02", 0, [0, 0, 0, 0]),
    ],
)
def test_an_activity_brings_its_target_each_time(
    activity: str, planned: int, quarters: list[int]
) -> None:
    found = _add_up(f"activities: [{{name: 甲, {activity}}}]\n")
    assert found.planned == planned
    assert list(found.by_quarter) == quarters


@pytest.mark.parametrize(("of_campaign", "planned"), [(80, 80), (50, 50), (30, 50)])
def test_a_campaign_covers_its_activities(of_campaign: int, planned: int) -> None:
    found = _add_up(
        f"campaigns: [{{name: 春季, when: 2026-03, targets: {{新增: {of_campaign}}}}}]\n"
        "activities: [{name: 甲, when: 2026-03-02, campaign: 春季, targets: {新增: 50}}]\n"
    )
    assert found.planned == planned


def test_the_gaps_are_those_of_quarters_that_are_short() -> None:
    found = _add_up("activities: [{name: 甲, when: 2026-01-05..06-30, targets: {新增: 177}}]\n")
    # 86 days of the first quarter, 91 of the second: one a day
    assert list(find_gaps(found)) == [14, 9, 50, 50]
    assert found.year == 300
