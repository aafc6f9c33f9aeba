"""What activities brought for what they cost."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.review import Review, make_period
from commplan.analysis.review.activity_returns import ActivityReturn, mark_extremes
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

PLAN = f"""{HEAD}
campaigns: [{{id: C1, name: 年中大促, when: 2026-06-01..20}}]
activities:
  - {{id: A1, name: 抽奖, when: 2026-04-08}}
  - {{id: A2, name: 直播, when: 2026-06-10..12, campaign: C1}}
  - {{id: A3, name: 沙龙, when: 2026-05-16}}
  - {{id: A4, name: 打卡, when: 2026-04-20..2026-05-20}}
"""
HEAD_Q2 = "--- # actuals/2026-Q2.yaml\nactivities:\n"


def _compare(text: str) -> tuple[ActivityReturn, ...]:
    return analysis_of(PLAN + text).standing.league


def test_every_figure_of_the_worked_example() -> None:
    """5000 reached, 800 took part, 200 bought 240 times: 48000, margin 18000, cost 12000."""
    (one,) = _compare(
        f"{HEAD_Q2}  - {{activity: A2, reached: 5000, participants: 800, new_members: 60, "
        "buyers: 200, orders: 240, revenue: 48000, usual_revenue: 30000, margin: 18000, "
        "cost: 12000, bought_again_30: 18, bought_again_90: 31}\n"
    )
    assert one.participation == Decimal("0.16")
    assert one.conversion == Decimal("0.25")
    assert one.cost_per_participant == 15
    assert one.cost_per_member == 200
    assert one.cost_per_order == 50
    assert one.turnover == 4
    assert one.roi == Decimal("0.5")
    assert one.extra_revenue == 18000
    assert one.again_30 == 18
    assert one.again_90 == 31


@pytest.mark.parametrize(
    ("written", "turnover", "roi", "per_participant"),
    [
        ("revenue: 500", None, None, None),
        ("cost: 500", None, None, None),
        ("revenue: 500, cost: 0", None, None, None),  # nothing can be divided by no cost
        ("revenue: 0, cost: 500", 0, None, None),
        ("margin: -100, cost: 400", None, Decimal("-1.25"), None),
        ("participants: 0, cost: 500", None, None, None),
        ("participants: 100, cost: 0", None, None, 0),
    ],
)
def test_a_figure_without_its_parts_stays_unknown(
    written: str, turnover: int | None, roi: Decimal | None, per_participant: int | None
) -> None:
    (one,) = _compare(f"{HEAD_Q2}  - {{activity: A1, {written}}}\n")
    assert one.turnover == turnover
    assert one.roi == roi
    assert one.cost_per_participant == per_participant


def test_the_highest_turnover_comes_first_and_those_without_follow_in_the_plans_order() -> None:
    found = _compare(
        f"{HEAD_Q2}  - {{activity: A4, participants: 9}}\n"
        "  - {activity: A1, participants: 7}\n"
        "  - {activity: A2, revenue: 300, cost: 100}\n"
        "  - {activity: A3, revenue: 500, cost: 100}\n"
    )
    assert [one.called for one in found] == ["沙龙", "直播", "抽奖", "打卡"]


@pytest.mark.parametrize(
    "written", ["state: moved, new_start: 2026-07-01", "progress: 50", "feedback: 很好"]
)
def test_a_state_alone_is_no_result(written: str) -> None:
    assert _compare(f"{HEAD_Q2}  - {{activity: A1, {written}}}\n") == ()


def test_results_of_months_are_added_and_rates_are_the_latest() -> None:
    (one,) = _compare(
        "--- # actuals/2026-04.yaml\n"
        "activities: [{activity: A4, participants: 30, cost: 100, bought_again_30: 9}]\n"
        "--- # actuals/2026-05.yaml\n"
        "activities: [{activity: 打卡, participants: 20, revenue: 400}]\n"
    )
    assert one.participants == 50
    assert one.cost == 100
    assert one.revenue == 400
    assert one.again_30 == 9


def test_a_month_and_its_quarter_are_not_added() -> None:
    (one,) = _compare(
        "--- # actuals/2026-04.yaml\nactivities: [{activity: A4, participants: 30}]\n"
        f"{HEAD_Q2}  - {{activity: A4, participants: 70}}\n"
    )
    assert one.participants == 70


def test_results_of_another_quarter_do_not_count() -> None:
    first = "--- # actuals/2026-Q1.yaml\nactivities: [{activity: A1, participants: 30}]\n"
    assert _compare(f"{first}{HEAD_Q2}  - {{activity: A4, participants: 70}}\n")[0].called == "打卡"


def test_the_review_of_a_campaign_is_about_its_own_activities() -> None:
    analysis = analysis_of(
        f"{PLAN}{HEAD_Q2}  - {{activity: A1, cost: 5}}\n  - {{activity: A2, cost: 7}}\n"
    )
    campaign = analysis.plan.campaigns[0]
    days = DateRange(campaign.start, campaign.end)
    found = Review(analysis, make_period(analysis.plan, days, campaign)).league
    assert [one.called for one in found] == ["直播"]


def _rank(*turnovers: int | None) -> tuple[ActivityReturn, ...]:
    nothing = (None,) * 11
    return tuple(
        ActivityReturn(("activities", n), f"A{n}", *nothing, (), (), ())._replace(
            revenue=None if one is None else Decimal(one), cost=Decimal(1)
        )
        for n, one in enumerate(turnovers)
    )


@pytest.mark.parametrize(
    ("turnovers", "best", "worst"),
    [
        ((), [], []),
        ((5,), [], []),
        ((5, 3), [0], [1]),
        ((5, 4, 3), [0], [2]),
        ((9, 8, 7, 6, 5, 4, 3), [0, 1, 2], [4, 5, 6]),
        ((9, 8, 7, 6, None, None), [0, 1], [2, 3]),
        ((5, 5), [], []),  # equals are never on different sides
        ((9, 5, 5, 3), [0], [3]),
    ],
)
def test_at_most_half_is_marked(
    turnovers: tuple[int | None, ...], best: list[int], worst: list[int]
) -> None:
    found = mark_extremes(_rank(*turnovers))
    assert [sorted(route[1] for route in side) for side in found] == [best, worst]
