"""Each plan is small enough to count by hand; the sentence must say the same."""

from __future__ import annotations

import pytest

from .building import build, find_section

KPI = "unit: people, direction: higher, rollup: last"
MONEY = """
budget:
  total: 1000
  contingency: 100
  categories: [{name: Ads, limit: 500}, {name: Gifts, limit: 300}]
  quarters: {Q1: 600}
  lines:
    - {name: Posters, category: Ads, amount: 450, quarter: Q1}
    - {name: Pens, category: Gifts, amount: 250, quarter: Q2}
"""
RECRUITING = """
kpis: [{name: New members, unit: people, direction: higher, rollup: sum, targets: {year: 500}}]
activities:
  - {name: Ads, kind: recruit, when: 2026-03-01..31, targets: {New members: 200}, budget: 1000}
  - name: Booth
    kind: recruit
    when: 2026-04-01..2026-06-30
    repeats: {on: monthly 5}
    targets: {New members: 50}
"""

CASES = [
    (
        "background: {market: [{statement: A, figure: 1%, source: S}, B]}",
        "why/market",
        "2 changes in the market call for action; 1 backed by a figure and its source",
    ),
    (
        "background: {problems: [A, B], benefits: [C]}",
        "why/problems",
        "Where this year's work comes from: 2 problems, one benefit",
    ),
    (
        "background: {competitors: [{name: X, share: 9%}, {name: Y, share: 14%}]}",
        "why/competitors",
        "2 competitors to watch: Y leads with 14% of the market",
    ),
    (
        "background: {last_year: {keep: [A], stop: [B, C]}, challenges: [{statement: D}]}",
        "why/last-year",
        "What last year taught us: one thing to keep, 2 to stop",
    ),
    (
        "positioning: {audience_statement: All, value_proposition: Better *coffee*}",
        "positioning/statements",
        "Our promise: Better coffee",
    ),
    (
        (
            "positioning: {audience_statement: A, value_proposition: B, products: "
            "[{name: X, list_price: 59, floor_price: 40}, {name: Y, list_price: 168}]}"
        ),
        "positioning/products",
        "2 hero products, listed at ¥59–¥168: no offer goes below its floor",
    ),
    (
        (
            f"kpis: [{{name: Members, {KPI}, targets: [1, 2, 3, 150], baseline: 100}},"
            f" {{name: Posts, {KPI}, targets: [1, 1, 1, 90], baseline: 100}}]"
        ),
        "goals/kpis",
        "KPIs that are to beat last year: 1 of 2; Members moves most, by +50%",
    ),
    (
        (
            "kpis: [{name: Churn, unit: '%', direction: lower, rollup: average,"
            " targets: [3, 3, 2, 2], baseline: 3}]"
        ),
        "goals/kpis",
        "The KPI is to beat last year: Churn by −0.5 pp",
    ),
    (
        f"kpis: [{{name: Members, {KPI}, targets: [1, 2, 3, 1500]}}]",
        "goals/paths-1",
        "Quarter by quarter to Members 1,500 people",
    ),
    (
        "segments: [{name: A, size: 300}, {name: B, size: 100}]",
        "audience/segments",
        "The community is for 2 segments; the largest is A with 300 people (75%)",
    ),
    (
        "segments: [{name: A, size: 300, overlaps: [B]}, {name: B, size: 100}]",
        "audience/segments",
        "The community is for 2 segments; the largest is A with 300 people",
    ),
    (
        "segments: [{name: A, reachable_on: [W]}, {name: B}]\nchannels: [{name: W, kind: group}]",
        "audience/reach",
        "One segment cannot be reached on any channel yet",
    ),
    (
        "team: {people: [{name: A, role: X, standing_work: 16}, {name: B, role: Y, capacity: 20}]}",
        "people/team",
        "2 people work 60 hours a week; 44 are free for activities",
    ),
    (
        (
            "community: {groups: [{name: A, size_now: 100, size_plan: [110, 120, 130, 140]},"
            " {name: B, size_now: 0, size_plan: [10, 20, 30, 60]}]}"
        ),
        "people/group-sizes",
        "2 groups grow from 100 to 200 members within the year",
    ),
    (
        (
            "channels: [{name: A, kind: push, ready_from: 2026-02-01},"
            " {name: C, kind: push, ready_from: 2026-07-08},"
            " {name: B, kind: live, ready_from: 2026-09-01}]"
        ),
        "platforms/channels",
        "Channels ready so far: 2 of 3; the last one follows on 2026-09-01",
    ),
    (
        "phases: [{name: First, when: 2026Q1}, {name: Second, when: 2026Q3}]",
        "rhythm/phases",
        "2 phases carry the year; now running: Second",
    ),
    (
        "milestones: [{name: Late, due: 2026-10-01}, {name: Early, due: 2026-02-01}]",
        "rhythm/milestones",
        "2 milestones this year; the next one is Late, due on 2026-10-01",
    ),
    (
        (
            "activities: [{name: A, when: 2026-03-02}, {name: B, when: 2026-05-01..2026-06-30,"
            " repeats: {on: monthly 18}}, {name: C, when: 2026-05-09}]"
        ),
        "rhythm/year",
        "3 activities with 4 occurrences in all; May is the busiest month with 2 occurrences",
    ),
    (
        (
            "campaigns: [{name: A, when: 2026-03-01..31, budget: 300},"
            " {name: B, when: 2026-05-01..31, budget: 700}]"
        ),
        "rhythm/campaigns",
        "2 campaigns of ¥1,000 in all; B is the largest with 70%",
    ),
    (
        (
            "activities: [{name: A, when: 2026-05-01..2026-07-31, budget: 50,"
            " repeats: {on: monthly 18}}, {name: B, when: 2026-05-09, budget: 100}]"
        ),
        "activities/all",
        "2 activities with a budget of ¥250 in all",
    ),
    (
        (
            "activities: [{name: A, when: 2026-05-01..2026-07-31, format: offline, attendance: 30,"
            " repeats: {on: monthly 18}},"
            " {name: B, when: 2026-05-09, format: both, attendance: 100}]"
        ),
        "activities/events",
        "2 activities on site, 4 occurrences: expected visits 190",
    ),
    (
        RECRUITING,
        "activities/recruiting",
        "2 sources are to bring 350 people, 70% of the year's target",
    ),
    (MONEY, "money/categories", "¥1,000 for the year; Ads takes the most, 45%"),
    (MONEY, "money/quarters", "Q1 costs most: ¥450, 64% of the year"),
    (MONEY, "money/budget", "2 categories add up to ¥700, quarter by quarter"),
    (MONEY, "money/limits", "Every limit is kept; the tightest is Ads with ¥50 left"),
    (
        MONEY.replace("limit: 500", "limit: 400"),
        "money/limits",
        "One limit is exceeded and needs a decision",
    ),
    (MONEY, "money/posts", "The 2 largest amounts are 70% of the year's budget"),
    (
        (
            "risks: [{statement: A, category: market, probability: 3, impact: 5},"
            " {statement: B, category: legal, probability: 2, impact: 2}]"
        ),
        "dangers/risks",
        "Of 2 risks, 1 scored 15 or more: act there first",
    ),
    (
        "crisis: [{scenario: A, first_reply_minutes: 10}, {scenario: B, first_reply_minutes: 30}]",
        "dangers/crisis",
        "2 crisis cases are prepared, each with a first reply within 30 minutes",
    ),
]


@pytest.mark.parametrize(("plan", "key", "headline"), CASES)
def test_a_headline_says_what_the_plan_adds_up_to(plan: str, key: str, headline: str) -> None:
    assert find_section(build(plan), key).headline == headline


@pytest.mark.parametrize(
    ("amount", "words"), [("780000", "78 万元"), ("9000", "9,000 元"), ("123456", "12.35 万元")]
)
def test_chinese_counts_money_by_ten_thousands(amount: str, words: str) -> None:
    document = build(f"budget: {{total: {amount}}}", "zh-Hans")
    assert find_section(document, "money/categories").headline == f"全年预算 {words}"


def test_a_promise_too_long_for_a_headline_stands_below_it() -> None:
    promise = "we help everyone who writes by hand to find company, advice and a good pen"
    plan = f"positioning: {{audience_statement: All, value_proposition: '{promise}'}}"
    section = find_section(build(plan), "positioning/statements")
    assert section.headline == "One community, one promise: for whom it is and what it gives"
