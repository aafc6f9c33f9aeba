"""Members, tiers, groups and points of a period: sums and shares that one can check by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from commplan.analysis.review import Review
    from commplan.analysis.review.members import MemberStanding

TIERS = (
    "membership:\n"
    "  tiers:\n"
    "    - {name: 银卡, members: {now: 900, plan: {Q1: 1000, Q2: 1100, Q3: 1200, Q4: 1300}}}\n"
    "    - {name: 金卡, members: {now: 100, plan: {Q1: 110, Q2: 120, Q3: 130, Q4: 140}}}\n"
)
STOCK = (
    "kpis: [{{name: 成员数, unit: {unit}, direction: higher, rollup: last, baseline: {baseline},"
    ' parts: "期末 = 期初 + 1"}}]\n'
)
POINTS = "  points: {value: 0.01, expected_issue: 1000, expected_use: 600}\n"


def numbers(*values: Decimal | int | None) -> tuple[Decimal | None, ...]:
    return tuple(None if one is None else Decimal(one) for one in values)


def actuals(name: str, text: str) -> str:
    return f"--- # actuals/{name}.yaml\n{text}\n"


def review_of(text: str) -> Review:
    return analysis_of(HEAD + text).standing


def judge(text: str) -> MemberStanding:
    standing = review_of(text).members
    assert standing is not None
    return standing


def test_the_end_is_the_start_and_those_who_joined_less_those_who_left() -> None:
    moves = judge(actuals("Q1", "members: {start: 1000, joined: 260, left: 60, active: 300}")).moves
    assert moves is not None
    assert moves.end == 1200  # 1000 + 260 - 60
    assert moves.leaving_share == Decimal(60) / 1100  # the average of 1000 and 1200
    assert moves.leaving_per_month == Decimal(60) / 1100 / 3
    assert moves.active_share == Decimal("0.25")  # 300 of 1200


@pytest.mark.parametrize(
    ("plan", "start"),
    [
        (TIERS, 1000),  # 900 + 100 at the beginning of the plan
        (
            STOCK.format(unit="人", baseline=800),
            800,
        ),
        (
            STOCK.format(unit="万人", baseline="0.8"),
            8000,  # 0.8 times ten thousand
        ),
        ("kpis: [{name: 粉丝, unit: 人, direction: higher, rollup: last, baseline: 800}]\n", None),
    ],
)
def test_the_first_start_follows_from_the_plan(plan: str, start: int | None) -> None:
    moves = judge(plan + actuals("Q1", "members: {joined: 10, left: 5}")).moves
    assert moves is not None
    end = start + 5 if start is not None else None
    assert (moves.start, moves.end) == numbers(start, end)


def test_a_later_start_is_the_end_of_the_file_before() -> None:
    text = TIERS + actuals("Q1", "members: {joined: 100, left: 50}")
    standing = judge(text + actuals("Q2", "members: {joined: 200, left: 80}"))
    assert standing.moves is not None
    assert (standing.moves.start, standing.moves.end) == numbers(1050, 1170)
    assert standing.before is not None
    assert standing.before.end == 1050
    assert [one.end for one in standing.moves_so_far if one is not None] == [1050, 1170]


def test_a_gap_between_two_files_leaves_the_start_open() -> None:
    text = TIERS + actuals("Q1", "members: {joined: 100, left: 50}")
    standing = judge(text + actuals("Q3", "members: {joined: 200, left: 80}"))
    assert standing.moves is not None
    assert (standing.moves.start, standing.moves.joined, standing.moves.end) == numbers(
        None, 200, None
    )
    assert standing.moves.leaving_share is None
    assert [one is None for one in standing.moves_so_far] == [False, True, False]


def test_months_add_up_to_their_quarter() -> None:
    text = actuals("2026-04", "members: {start: 1000, joined: 50, left: 10, active: 90}")
    text += actuals("2026-05", "members: {joined: 40, left: 20, active: 80}")
    text += actuals("2026-06", "members: {joined: 30, left: 30, active: 53}")
    moves = judge(text).moves
    assert moves is not None
    assert (moves.start, moves.joined, moves.left, moves.end) == numbers(1000, 120, 60, 1060)
    assert moves.active_share == Decimal("0.05")  # 53 of 1060: the last month's


def test_a_quarter_stands_for_the_months_that_it_holds() -> None:
    text = actuals("2026-04", "members: {start: 1000, joined: 50, left: 10}")
    moves = judge(text + actuals("Q2", "members: {start: 1000, joined: 120, left: 60}")).moves
    assert moves is not None
    assert (moves.joined, moves.end) == numbers(120, 1060)


def test_of_two_files_for_the_same_days_the_later_one_counts() -> None:
    first = "period: 2026Q1\nmembers: {start: 1000, joined: 50, left: 10}"
    last = "period: 2026Q1\nas_of: 2026-04-09\nmembers: {start: 1000, joined: 70, left: 10}"
    text = actuals("a-final", last) + actuals("b-first", first)
    moves = judge(text).moves
    assert moves is not None
    assert moves.joined == 70


def test_one_unknown_month_leaves_the_sum_open() -> None:
    text = actuals("2026-04", "members: {start: 1000, joined: 50}")
    moves = judge(text + actuals("2026-05", "members: {joined: 40, left: 20}")).moves
    assert moves is not None
    assert (moves.joined, moves.left, moves.end) == numbers(90, None, None)


def test_more_who_left_than_there_were_make_no_end() -> None:
    moves = judge(actuals("Q1", "members: {start: 10, joined: 5, left: 20}")).moves
    assert moves is not None
    assert moves.end is None


def test_all_tiers_together_are_the_end_where_nobody_counted_moves() -> None:
    standing = judge(TIERS + actuals("Q2", "members: {tiers: {银卡: 1000, 金卡: 150}}"))
    assert standing.moves is not None
    assert standing.moves.end == 1150
    assert standing.tier_gap == 0


def test_tiers_say_their_moves_and_their_targets() -> None:
    text = TIERS + actuals("Q1", "members: {tiers: [{tier: 银卡, members: 980}]}")
    text += actuals(
        "Q2",
        "members:\n"
        "  start: 1100\n"
        "  joined: 60\n"
        "  left: 10\n"
        "  tiers: [{tier: 银卡, members: 1015, up: 40, down: 15}, {tier: 金卡, members: 130}]",
    )
    standing = judge(text)
    silver, gold = standing.tiers
    assert (silver.members, silver.before, silver.growth) == numbers(1015, 980, 35)
    assert (silver.up, silver.down, silver.net, silver.target) == numbers(40, 15, 25, 1100)
    assert (gold.before, gold.net, gold.target) == numbers(None, None, 120)
    assert standing.tier_gap == -5  # 1015 + 130 in tiers, 1100 + 60 - 10 members


def test_the_first_quarter_compares_tiers_with_the_beginning_of_the_plan() -> None:
    standing = judge(TIERS + actuals("Q1", "members: {tiers: {银卡: 950, 金卡: 90}}"))
    assert [one.growth for one in standing.tiers] == [50, -10]


def test_output_counts_for_each_operator() -> None:
    text = "members: {start: 900, joined: 110, left: 10, operators: 4, revenue: 3000}"
    standing = judge(actuals("Q1", text))
    assert standing.members_per_operator == 250  # 1000 members
    assert standing.revenue_per_operator == 750
    assert judge(actuals("Q1", "members: {joined: 1}")).operators is None


def test_operators_of_the_plan_stand_in() -> None:
    plan = (
        "team: {people: [{name: 甲, role: 运营}, {name: 乙, role: 运营}],"
        " ratio_limits: {members_per_operator: 400}}\n"
        "community: {groups: [{name: 一群, admins: [甲, 乙]}]}\n"
    )
    standing = judge(plan + actuals("Q1", "members: {start: 900, joined: 110, left: 10}"))
    assert (standing.operators, standing.members_per_operator) == numbers(2, 500)
    assert standing.most_per_operator == 400


def test_customers_outside_the_groups_are_held_against_no_limit_of_groups() -> None:
    plan = "community: {groups: [{name: 一群}]}\n" + TIERS
    assert judge(plan + actuals("Q1", "members: {operators: 1}")).most_per_operator is None


def test_groups_are_those_at_the_end_of_the_last_file() -> None:
    text = actuals("2026-03", "groups: {active: 9, silent: 1, dead: 0}")
    text += actuals("2026-04", "groups: {active: 8, silent: 2, dead: 0}")
    standing = judge(text + actuals("2026-05", "groups: {active: 6, silent: 3, dead: 1}"))
    assert standing.groups is not None
    assert (standing.groups.total, standing.groups.active_share) == numbers(10, Decimal("0.6"))
    assert standing.groups_before is not None
    assert standing.groups_before.active_share == Decimal("0.9")
    assert standing.moves is None


def test_a_number_of_groups_that_is_not_told_is_not_zero() -> None:
    groups = judge(actuals("Q1", "groups: {active: 9, silent: 1}")).groups
    assert groups is not None
    assert (groups.total, groups.active_share) == numbers(None, None)


@pytest.mark.parametrize(
    ("plan", "points", "share", "is_cohort", "liability"),
    [
        (
            TIERS + POINTS,
            "{issued: 400, used: 300, used_of_issued: 100, outstanding: 5000}",
            Decimal("0.25"),  # 100 of the 400 points of the period
            True,
            Decimal(30),  # 5000 × 600/1000 × 0.01
        ),
        (TIERS, "{issued: 400, used: 300, outstanding: 5000}", Decimal("0.75"), False, None),
        (TIERS + POINTS, "{issued: 0, used: 3}", None, False, None),
    ],
)
def test_points_are_used_by_cohort_and_owed_at_their_value(
    plan: str, points: str, share: Decimal | None, is_cohort: bool, liability: Decimal | None
) -> None:
    found = judge(plan + actuals("Q1", f"points: {points}")).points
    assert found is not None
    assert (found.use_share, found.is_cohort, found.liability) == (share, is_cohort, liability)


def test_nothing_is_judged_where_the_period_tells_nothing() -> None:
    text = TIERS + actuals("Q1", "members: {joined: 100, left: 50}")
    assert review_of(text + actuals("Q2", "lessons: []")).members is None


def test_complete_months_outdo_a_quarter_that_is_known_in_part() -> None:
    moves = judge(
        actuals("2026Q2", "as_of: 2026-05-10\nmembers: {start: 1000, joined: 5, left: 1}")
        + actuals("2026-04", "status: complete\nmembers: {start: 1000, joined: 100, left: 20}")
        + actuals("2026-05", "status: complete\nmembers: {joined: 60, left: 10}")
        + actuals("2026-06", "status: complete\nmembers: {joined: 40, left: 30}")
    ).moves
    assert moves is not None
    assert numbers(moves.joined, moves.left, moves.end) == numbers(200, 60, 1140)


def test_one_month_has_no_rate_of_an_average_month() -> None:
    moves = judge(actuals("2026-01", "members: {start: 1000, joined: 40, left: 20}")).moves
    assert moves is not None
    assert moves.months == 1
    assert moves.leaving_per_month is None
