from __future__ import annotations

import pytest

from commplan.report.blocks import Chart, Panels, Pyramid, Steps, Table

from .building import build, find_section, find_tables, list_sections, read_rows

TIERS = """
membership:
  tiers:
    - {name: Gold, rank: 2, entry: {spend: 500, orders: 6, match: any}, keep: {spend: 400,
       window_months: 12, grace_days: 30}, members: {now: 100, plan: [110, 120, 130, 150]},
       benefits: {Price: "9", Gift: mug}}
    - {name: Basic, rank: 1, members: {now: 300, plan: {Q4: 330}}, benefits: {Price: "10"}}
  benefits:
    - {name: Price, unit: of 10}
    - {name: Gift, kind: gift, cost_per_use: 12.5, uses_per_year: 1, supply: 500}
"""
POINTS = """
membership:
  points:
    earn: [{action: Buy, points: 1, per: yuan}, {action: Sign in, points: 2, daily_cap: 2}]
    burn: [{name: Cash, kind: cash, points: 500, money_value: 5}]
    value: 0.005
    expected_issue: 40000
    expected_use: 30000
    expiry_months: 12
"""


def show_points(budget: str, language: str = "en") -> tuple[str, Steps, Table]:
    section = find_section(build(f"{POINTS}    {budget}\n", language), "membership/points")
    steps, table = section.blocks
    assert isinstance(steps, Steps)
    assert isinstance(table, Table)
    return section.headline, steps, table


@pytest.mark.parametrize(
    ("text", "key", "headline"),
    [
        (TIERS, "tiers", "2 tiers with 400 people; Basic holds 75%"),
        ("membership: {tiers: [A, B]}", "tiers", "2 tiers of members, from A to B, each with its"),
        (TIERS, "benefits", "A higher tier gets more: Basic 1, Gold 2 benefits"),
        (
            "membership: {tiers: [{name: A, benefits: {X: 1}}, {name: B, benefits: {Y: 1}}]}",
            "benefits",
            "2 benefits, and which tier gets what",
        ),
        (TIERS, "benefit-costs", "The cost per use is known for 1 of 2 benefits"),
        (
            TIERS,
            "tier-growth",
            "Members grow from 400 people to 480 people; Gold adds most (+50)",
        ),
        (
            "membership: {tiers: [{name: A, members: {plan: [1, 2, 3, 4]}}]}",
            "tier-growth",
            "Members of one tier, planned by quarter",
        ),
        (
            "membership: {rules: {notice_days: 30}}",
            "tier-rules",
            "How tiers are judged and lowered is settled: changes are told 30 days ahead",
        ),
        (
            "membership: {points: {earn: [{action: A, points: 1}]}}",
            "points",
            "Points come in and go out: one way to earn",
        ),
        (
            "membership: {points: {draw_rules: [A]}}",
            "points-burn",
            "Draws by points follow rules",
        ),
        (
            "membership: {badges: [A], levels: [B, C]}",
            "growth",
            "Taking part earns a name: 2 levels, one badge",
        ),
        (
            "membership: {leader_programme: {found: A, number: 30, owner: Ann}}",
            "leader-programme",
            "30 leaders are to grow among the members; Ann sees to it",
        ),
        (
            "membership: {member_days: [{name: A, rhythm: monthly 31}]}",
            "member-days",
            "One member day, 7 times in the year",
        ),
        (
            "membership: {services: [A, B]}",
            "member-days",
            "Beyond discounts, 2 added services",
        ),
    ],
)
def test_headlines_of_membership(text: str, key: str, headline: str) -> None:
    assert find_section(build(text), f"membership/{key}").headline.startswith(headline)


def test_the_highest_tier_stands_on_top_with_its_conditions() -> None:
    (pyramid,) = find_section(build(TIERS), "membership/tiers").blocks
    assert isinstance(pyramid, Pyramid)
    assert [
        (level.title, ["".join(run.text for run in runs) for runs in level.items])
        for level in pyramid.levels
    ] == [
        (
            "Gold (rank 2) · 100 people",
            [
                "To enter: any of: spend ¥500, 6 orders",
                "To keep: within 12 months, spend ¥400 (30 days of grace)",
            ],
        ),
        ("Basic (rank 1) · 300 people", []),
    ]


def test_tiers_without_ranks_stay_in_the_order_of_the_file() -> None:
    (pyramid,) = find_section(
        build("membership: {tiers: [{name: A, rank: 2}, B]}"), "membership/tiers"
    ).blocks
    assert isinstance(pyramid, Pyramid)
    assert [level.title for level in pyramid.levels] == ["B", "A (rank 2)"]


def test_benefits_cross_tiers_and_what_a_tier_lacks_is_said() -> None:
    (table,) = find_tables(find_section(build(TIERS), "membership/benefits"))
    assert [column.title for column in table.columns] == ["Benefit", "Basic", "Gold"]
    assert read_rows(table) == (("Price (of 10)", "10", "9"), ("Gift", "–", "mug"))


def test_more_than_five_tiers_are_listed_one_below_the_other() -> None:
    tiers = ", ".join(f"{{name: T{number}, benefits: {{X: {number}}}}}" for number in range(6))
    section = find_section(build(f"membership: {{tiers: [{tiers}]}}"), "membership/benefits")
    (table,) = find_tables(section)
    assert read_rows(table)[5] == ("T5", "X: 5")


def test_members_are_drawn_by_tier_and_added_up_by_quarter() -> None:
    document = build(TIERS)
    chart, table = find_section(document, "membership/tier-growth").blocks
    assert isinstance(chart, Chart)
    assert [series.name for series in chart.series] == ["Basic", "Gold"]
    assert isinstance(table, Table)
    assert read_rows(table) == (
        ("Basic", "300", "330", "+10%"),
        ("Gold", "100", "150", "+50%"),
        ("Total", "400", "480", "+20%"),
    )
    (quarters,) = find_tables(find_section(document, "membership/tier-quarters"))
    assert read_rows(quarters)[1:] == (
        ("Gold", "100", "110", "120", "130", "150"),
        ("Total", "400", "110", "120", "130", "480"),
    )


@pytest.mark.parametrize(
    ("budget", "headline", "last"),
    [
        ("margin: 40", "Points come in and go out: the use of 30,000 points costs ¥150", None),
        (
            "budget: 200",
            "The points are paid for: use costs ¥150, within the budget of ¥200",
            ("Left of the budget", "¥200 − ¥150", "¥50"),
        ),
        (
            "budget: 120",
            "The points exceed their budget: use costs ¥150, ¥30 more than ¥120",
            ("Over the budget", "¥120 − ¥150", "¥30"),
        ),
    ],
)
def test_points_are_reckoned_in_money(
    budget: str, headline: str, last: tuple[str, ...] | None
) -> None:
    said, _, table = show_points(budget)
    assert said == headline
    rows = read_rows(table)
    assert rows[:3] == (
        ("Expected issue", "40,000 points ÷ 1000 × ¥5", "¥200"),
        ("Expected use", "30,000 points ÷ 1000 × ¥5", "¥150"),
        ("Issued, not used", "10,000 points ÷ 1000 × ¥5", "¥50"),
    )
    assert (rows[3] if last else None) == last


def test_points_run_from_earning_to_the_budget_without_days() -> None:
    _, steps, _ = show_points("budget: 200")
    assert [(step.title, step.when, step.state) for step in steps.steps] == [
        ("Earn", "Expected issue 40,000 points", None),
        ("Value", "1000 points = ¥5", None),
        ("Use", "Expected use 30,000 points", None),
        ("Budget", "¥200", None),
    ]


def test_each_use_of_points_says_what_a_hundred_are_worth() -> None:
    (table,) = find_tables(find_section(build(POINTS), "membership/points-burn"))
    assert read_rows(table) == (("Cash", "cash off", "500", "¥5", "¥1"),)


def test_months_that_were_planned_are_shown_month_by_month() -> None:
    months = ", ".join(str(number) for number in range(1, 13))
    text = f"membership: {{tiers: [{{name: A, members: {{plan: [{months}]}}}}]}}"
    quarters, monthly = find_tables(find_section(build(text), "membership/tier-quarters"))
    assert read_rows(quarters) == (("A", "3", "6", "9", "12"),)
    assert (len(monthly.rows), read_rows(monthly)[11]) == (12, ("Dec", "12"))


def test_a_leader_programme_is_found_trained_and_thanked() -> None:
    text = "membership: {leader_programme: {found: A, training: B, duties: [C, D], rewards: [E]}}"
    (panels,) = find_section(build(text), "membership/leader-programme").blocks
    assert isinstance(panels, Panels)
    assert [len(panel.items) for panel in panels.panels] == [1, 1, 2, 1]


def test_a_membership_that_says_nothing_has_no_chapter() -> None:
    assert [key for key in list_sections(build("membership: {}")) if "membership" in key] == []
