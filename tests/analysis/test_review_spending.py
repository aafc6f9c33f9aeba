"""Money of a review: planned to date, four states, what the year will come to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.analysis.review import Review, make_period
from commplan.analysis.review.lights import Light
from commplan.analysis.review.money_standing import Spending
from commplan.analysis.review.spending import forecast_item
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from commplan.analysis.review.money_standing import (
        CategorySpending,
        ItemSpending,
        MoneyStanding,
    )

PLAN = f"""{HEAD}
budget:
  total: 20万
  lines:
    - {{id: L1, name: 工具年费, category: 物料, amount: 36500}}
    - {{id: L2, name: 二季度外包, category: 外包, amount: 9100, quarter: Q2}}
campaigns:
  - {{id: C1, name: 年中大促, when: 2026-06-01..20, budget: {{推广: 50000}}}}
activities:
  - {{id: A1, name: 开春季, when: 2026-03-02..08, budget: {{推广: 30000, 物料: 10000}}}}
  - {{id: A2, name: 直播, when: 2026-06-10..12, campaign: C1, budget: {{推广: 20000}}}}
  - {{id: A3, name: 见面会, when: 2026-09-10, budget: {{物料: 30000}}}}
  - {{id: A4, name: 夏令营, when: 2026-06-21..2026-07-10, budget: {{外包: 2000}}}}
"""
CANCELLED = "activities: [{activity: A3, state: cancelled}]\n"
Q1 = "--- # actuals/2026-Q1.yaml\nspend:\n"
Q2 = "--- # actuals/2026-Q2.yaml\nspend:\n"


def _judge(text: str) -> MoneyStanding:
    money = analysis_of(PLAN + text).standing.money
    assert money is not None
    return money


def _find(money: MoneyStanding, called: str) -> ItemSpending:
    (found,) = [one for one in money.items if one.called == called]
    return found


def _category(money: MoneyStanding, name: str | None) -> CategorySpending:
    (found,) = [one for one in money.categories if one.name == name]
    return found


def test_without_spend_there_is_no_standing() -> None:
    assert analysis_of(PLAN).standing.money is None
    assert analysis_of(f"{PLAN}--- # actuals/2026-Q1.yaml\nspend: []\n").standing.money is None


@pytest.mark.parametrize(
    ("called", "spend", "planned", "budget"),
    [
        ("工具年费", "{for: L1, actual: 1}", "18100", 36500),  # 100 a day, 181 days
        ("二季度外包", "{for: 二季度外包, actual: 1}", "9100", 9100),
        ("开春季", "{for: A1, actual: 1}", "40000", 40000),
        ("直播", "{for: A2, actual: 1}", "20000", 20000),
        ("年中大促", "{for: C1, actual: 1}", "50000", 50000),  # 30000 of its own and A2
        ("见面会", "{for: A3, actual: 1}", "0", 30000),
        ("夏令营", "{for: A4, actual: 1}", "1000", 2000),  # 10 of its 20 days
        ("推广", "{for: 推广, actual: 1}", "50000", 50000),  # without A1, which has its own line
        ("云端", "{for: 云端, actual: 1}", "0", 0),  # nothing in the plan is called so
    ],
)
def test_a_spend_line_stands_against_what_was_planned_for_its_item(
    called: str, spend: str, planned: str, budget: int
) -> None:
    item = _find(_judge(f"{Q1}  - {{for: A1, actual: 0}}\n{Q2}  - {spend}\n"), called)
    assert item.is_reported
    assert item.whole.planned == Decimal(planned)
    assert item.whole.budget == budget


def test_a_campaign_stands_against_what_its_activities_do_not_claim() -> None:
    money = _judge(f"{Q2}  - {{for: C1, actual: 31000}}\n  - {{for: A2, actual: 18000}}\n")
    assert _find(money, "年中大促").whole.difference == 1000  # 31000 of 50000 - 20000
    assert _find(money, "直播").whole.difference == -2000


def test_money_without_a_category_falls_to_those_of_its_item_by_their_amounts() -> None:
    """44000 for 30000 and 10000: three quarters and one."""
    money = _judge(f"{Q1}  - {{for: A1, actual: 44000}}\n")
    assert _category(money, "推广").whole.actual == 33000
    assert _category(money, "物料").whole.actual == 11000


def test_a_category_that_the_line_names_outdoes_those_of_the_item() -> None:
    money = _judge(f"{Q1}  - {{for: A1, category: 物料, actual: 9000}}\n")
    assert _category(money, "物料").whole.actual == 9000
    assert not _category(money, "推广").is_reported
    claimed, silent = (one.whole.budget for one in money.items if one.called == "开春季")
    assert (claimed, silent) == (Decimal(10000), Decimal(30000))


def test_a_category_in_which_nothing_is_planned_for_the_item_gets_its_money() -> None:
    money = _judge(f"{Q1}  - {{for: A1, category: 外包, actual: 100}}\n")
    outside = _category(money, "外包").whole
    assert outside.actual == 100
    assert outside.planned == 0  # of L2 and A4 nothing lies in the first quarter
    assert not _category(money, "推广").is_reported


def test_money_of_an_activity_that_the_plan_cancelled_falls_to_its_own_categories() -> None:
    plan = (
        f"{HEAD}activities: [{{id: A, name: B, when: 2026-02-02, status: cancelled, "
        "budget: {场地: 300, 奖品: 100}}]\n"
    )
    money = analysis_of(f"{plan}{Q1}  - {{for: A, actual: 80}}\n").standing.money
    assert money is not None
    assert {one.name: one.whole.actual for one in money.categories} == {"场地": 60, "奖品": 20}
    assert money.reported.planned == 0


def test_a_name_that_a_line_and_an_activity_share_means_the_line() -> None:
    plan = (
        f"{HEAD}activities: [{{id: A, name: 市集, when: 2026-02-02, budget: 300}}]\n"
        "budget: {lines: [{id: L, name: 市集, amount: 400, quarter: Q1}]}\n"
    )
    money = analysis_of(f"{plan}{Q1}  - {{for: 市集, actual: 80}}\n").standing.money
    assert money is not None
    assert [one.whole.budget for one in money.items if one.is_reported] == [400]


def test_flows_are_added_and_states_are_those_of_the_latest_line() -> None:
    money = _judge(
        f"{Q1}  - {{for: L1, actual: 9000, accrued: 500, committed: 4000}}\n"
        f"{Q2}  - {{for: L1, actual: 8000, committed: 1500}}\n"
    )
    whole = _find(money, "工具年费").whole
    assert whole.actual == 17000
    assert whole.accrued == 500
    assert whole.committed == 1500
    assert whole.spent_in_period == 8000
    assert whole.available == 17500  # 36500 - 17500 - 1500


def test_an_order_stays_open_while_no_later_line_speaks_of_it() -> None:
    money = _judge(f"{Q1}  - {{for: A3, committed: 4000}}\n{Q2}  - {{for: L1, actual: 1}}\n")
    assert _find(money, "见面会").whole.committed == 4000


def test_sums_pace_and_runway_are_computed_by_hand() -> None:
    """Q1 and Q2: 物料 and 推广 are reported, 外包 is not.

    Planned: L1 18100, A1 40000, campaign 50000 = 108100. Spent 9000 + 8000 + 42000 + 50000 = 109000
    plus 1500 owed = 110500. Forecast: L1 17000 + 18400 to come; A1 42000; campaign 51500; A3 30000
    (not mentioned); 外包 9100 + 2000 as planned = 170000.
    """
    money = _judge(
        f"{Q1}  - {{for: L1, actual: 9000}}\n  - {{for: A1, actual: 42000, cause: real}}\n"
        f"{Q2}  - {{for: L1, actual: 8000}}\n  - {{for: C1, actual: 50000, accrued: 1500}}\n"
    )
    known = money.reported
    assert known.planned == 108100
    assert known.actual == 109000
    assert known.accrued == 1500
    assert known.pace == Decimal(110500) / Decimal(108100)
    assert money.light is Light.GREEN  # 2.2 points
    assert money.forecast == 170000
    assert money.budget == 200000
    assert money.forecast_difference == -30000
    assert money.reserve == 32400  # 200000 - 167600 in items
    assert money.months == 6
    assert money.burn_rate == Decimal(109000) / 6
    assert money.available == 89500
    assert money.runway == Decimal(89500) / (Decimal(109000) / 6)
    assert money.is_complete
    promotion = _category(money, "推广")
    assert promotion.real == 1500  # three quarters of A1's 2000
    assert promotion.unexplained == 1500  # the campaign's


@pytest.mark.parametrize(
    ("budget", "planned", "spent", "committed", "cause", "forecast"),
    [
        (150, 100, 100, 0, None, 150),  # as planned
        (150, 100, 60, 0, None, 110),  # 40 saved
        (150, 100, 60, 40, None, 150),  # the order is for work that is due
        (150, 100, 60, 60, None, 150),  # 20 of it for later, so 30 are still to come
        (150, 100, 120, 0, None, 170),  # 20 overspent
        (150, 100, 120, 20, None, 170),  # the order is part of the 50 to come
        (150, 100, 120, 80, None, 200),  # more ordered than was to come
        (150, 100, 60, 0, "timing", 150),
        (150, 100, 120, 0, "timing", 150),
        (150, 100, 120, 50, "timing", 170),
        (150, 100, 60, 0, "real", 110),
        (0, 0, 70, 5, None, 75),  # never planned
    ],
)
def test_a_forecast_is_spent_ordered_and_still_planned_but_not_ordered(
    budget: int, planned: int, spent: int, committed: int, cause: str | None, forecast: int
) -> None:
    known = Spending(
        budget=Decimal(budget),
        planned=Decimal(planned),
        actual=Decimal(spent),
        committed=Decimal(committed),
    )
    assert forecast_item(known, cause) == forecast


@pytest.mark.parametrize(
    ("lines", "called", "forecast"),
    [
        ("  - {for: A1, actual: 42000, forecast: 45000}\n", "开春季", 45000),
        ("  - {for: A1, actual: 1}\n", "见面会", 30000),  # nobody spoke of it
        (f"  - {{for: A3, committed: 2000}}\n{CANCELLED}", "见面会", 2000),
        (f"  - {{for: L1, actual: 1}}\n{CANCELLED}", "见面会", 0),
    ],
)
def test_what_a_planner_says_of_an_item_outdoes_its_computed_forecast(
    lines: str, called: str, forecast: int
) -> None:
    assert _find(_judge(Q1 + lines), called).whole.forecast == forecast


@pytest.mark.parametrize(
    ("spent", "light"),
    [
        (105_0, Light.GREEN),
        (105_1, Light.AMBER),
        (110_0, Light.AMBER),
        (110_1, Light.RED),
        (95_0, Light.GREEN),
        (94_9, Light.AMBER),
        (89_9, Light.RED),
    ],
)
def test_the_pace_is_judged_in_points_in_both_directions(spent: int, light: Light) -> None:
    plan = f"{HEAD}activities: [{{id: A, name: B, when: 2026-02-02, budget: 1000}}]\n"
    money = analysis_of(f"{plan}{Q1}  - {{for: A, actual: {spent}}}\n").standing.money
    assert money is not None
    assert money.light is light


def test_a_pace_without_a_plan_has_no_light() -> None:
    money = analysis_of(f"{HEAD}{Q1}  - {{for: 云端, actual: 10}}\n").standing.money
    assert money is not None
    assert money.light is Light.GREY
    assert money.reported.pace is None
    assert money.runway == 0
    assert money.available == -10


def test_days_that_no_file_speaks_of_are_not_compared() -> None:
    """Only Q2: of L1 91 days, and nothing of A1 in March."""
    money = _judge(f"{Q2}  - {{for: L1, actual: 9000}}\n")
    assert not money.is_complete
    assert money.reported.planned == 9100
    assert money.months == 3


@pytest.mark.parametrize(
    ("head", "planned"),
    [
        ("as_of: 2026-05-15", 4500),  # 30 + 15 days of 100
        ("as_of: 2026-06-23", 8400),  # 84 days
        ("as_of: 2026-06-24", 9100),  # the last week speaks of all 91 days
        ("as_of: 2026-07-08", 9100),
        ("{as_of: 2026-05-15, status: complete}", 9100),
    ],
)
def test_a_file_written_before_its_end_speaks_of_the_days_until_then(
    head: str, planned: int
) -> None:
    lines = head.strip("{}").replace(", ", "\n")
    text = f"--- # actuals/2026-Q2.yaml\n{lines}\nspend: [{{for: L1, actual: 4000}}]\n"
    assert _find(_judge(text), "工具年费").whole.planned == planned


@pytest.mark.parametrize("month", ["05", "06"])  # June ends on the same day: more days count
def test_a_month_and_its_quarter_are_not_added(month: str) -> None:
    part = f"--- # actuals/2026-{month}.yaml\nspend: [{{for: L1, actual: 3000}}]\n"
    money = _judge(f"{part}{Q2}  - {{for: 工具年费, actual: 9000}}\n")
    assert _find(money, "工具年费").whole.actual == 9000


def test_two_lines_of_one_file_are_not_added() -> None:
    money = _judge(f"{Q1}  - {{for: L1, actual: 3000}}\n  - {{for: L1, actual: 4000}}\n")
    assert _find(money, "工具年费").whole.actual == 4000


def test_months_of_a_quarter_are_added() -> None:
    months = "".join(
        f"--- # actuals/2026-0{month}.yaml\nspend: [{{for: L1, actual: {month}00}}]\n"
        for month in (4, 5, 6)
    )
    whole = _find(_judge(months), "工具年费").whole
    assert whole.actual == 1500
    assert whole.spent_in_period == 1500
    assert whole.planned == 9100


def test_the_review_of_a_campaign_is_about_its_own_money() -> None:
    analysis = analysis_of(
        f"{PLAN}{Q2}  - {{for: L1, actual: 9000}}\n  - {{for: C1, actual: 32000}}\n"
        "  - {for: A2, actual: 19000}\n"
    )
    campaign = analysis.plan.campaigns[0]
    days = DateRange(campaign.start, campaign.end)
    money = Review(analysis, make_period(analysis.plan, days, campaign)).money
    assert money is not None
    assert money.budget == 50000
    assert money.reported.spent == 51000
    assert money.reported.planned == 50000
    assert [one.called for one in money.items] == ["年中大促", "直播"]


def test_amounts_at_their_limit_are_added() -> None:
    money = _judge(f"{Q1}  - {{for: A1, actual: 999999999999999}}\n")
    assert money.reported.actual == 999999999999999
    assert sum(one.whole.actual for one in money.categories) == 999999999999999
