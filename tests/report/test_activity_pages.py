"""Pages of single activities, and the tables that go through all of them."""

from __future__ import annotations

import pytest

from commplan.report.blocks import BarState, Document, Panels, Steps

from .building import build, find_section, find_tables, list_sections, read_rows

PEOPLE = "team: {people: [{name: Ann, role: Lead}, {name: Bob, role: Host}]}\n"
DRAW = (
    PEOPLE
    + """
kpis: [{name: Guests, unit: people, direction: higher, rollup: sum}]
activities:
  - name: Draw
    when: 2026-05-10..2026-05-20
    owner: Ann
    theme: Show your page
    goal: loyalty
    audience: [all]
    exclude: [Newcomers]
    attribution: By code
    targets: {Guests: 40}
    attendance: 30
    place: Library
    hours: 19:00-21:00
    prepare_from: -30d
    approve_by: 2026-04-20
    approver: Bob
    promote_from: -3d
    review_by: +15d
    with: [Bob]
    effort: [{hours: 3h}, {person: Bob, hours_per_week: 2, when: 2026-05-10..2026-05-12}]
    roster: [Bob]
    resources: [Studio]
    partners: [Inkhouse]
    data: [Names]
    budget: {Prizes: 500}
    run_of_show: [Open, Draw]
    rules_text: [One page each]
    copy: [Write a page]
    offers:
      - {product: Pen, price: 39, reference_price: 59, basis: last month, stackable: no,
         start: 2026-05-10}
      - gift: {kind: Card, spec: A6, number: 1200, period: May, how: by post}
    prize:
      {by_chance: yes, top_value: 1680, items: [Pen, Ink], number: 3, odds: 1 in 10, draw_at: 15:00,
       how: on camera, claim: in 15 days, organiser: Us, published: 2026-05-09, archive_years: 2}
    referral: {reward_for: first order, levels: 1, needs_sharing: no}
    disclosure: {paid: yes, gifted: no, marked: yes, platform_report: filed}
    permit: {kind: police, apply_by: 2026-04-10, applied_on: 2026-04-09,
      granted_on: 2026-04-30, owner: Bob}
  - {name: Plain, when: 2026-03-01}
"""
)


def read_panels(document: Document, key: str) -> dict[str, list[str]]:
    return {
        panel.title: ["".join(run.text for run in item) for item in panel.items]
        for block in find_section(document, key).blocks
        if isinstance(block, Panels)
        for panel in block.panels
    }


def test_only_an_activity_that_says_more_has_a_page() -> None:
    document = build(DRAW)
    assert [key for key in list_sections(document) if key.startswith("cards/")] == ["cards/card-1"]
    assert "details/running" not in list_sections(document)
    headline = find_section(document, "cards/card-1").headline
    assert headline == "Draw: 05-10 – 05-20, owned by Ann, budget ¥500"


@pytest.mark.parametrize(
    "written",
    [
        "offers: [{product: A, price: 1}]",
        "prize: {by_chance: yes}",
        "referral: {reward_for: A}",
        "disclosure: {paid: yes}",
        "permit: {kind: fire}",
        "rules_text: [A]",
        "copy: [A]",
    ],
)
def test_each_kind_of_promise_or_proof_makes_a_page(written: str) -> None:
    document = build(f"activities: [{{name: A, when: 2026-03-01, {written}}}]\n")
    assert "cards/card-1" in list_sections(document)


def test_the_panels_of_a_page_say_who_what_and_under_which_conditions() -> None:
    assert read_panels(build(DRAW), "cards/card-1") == {
        "In short": [
            "Theme: Show your page",
            "Goal: loyalty",
            "For: all",
            "Not for: Newcomers",
            "Hours: 19:00–21:00",
            "Place: Library",
            "People: 30 people",
            "Target: Guests 40 people",
            "Counting rule: By code",
        ],
        "Run of show": ["Open", "Draw"],
        "Rules": ["One page each"],
        "Member-get-member": [
            "Reward for: first order", "Levels of reward: one level", "Only for sharing: no",
        ],
        "People and resources": [
            "With: Bob",
            "Effort: Ann 3 h, Bob 2 h a week (05-10 – 05-12)",
            "On duty: Bob",
            "Resources: Studio",
            "Partners: Inkhouse",
        ],
        "Compliance": [
            (
                "police permit: apply by 2026-04-10, applied on 2026-04-09, granted on 2026-04-30,"
                " handled by Bob"
            ),
            "Paid for: yes",
            "Product gifted: no",
            "Marked as advertising: yes",
            "Reported to the platform: filed",
            "Data collected: Names",
        ],
        "Copy": ["Write a page"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("rules_text: [A], theme: B", [2]),
        ("rules_text: [A], theme: B, run_of_show: [C], copy: [D]", [4]),
        ("rules_text: [A], theme: B, run_of_show: [C], copy: [D], roster: [E]", [2, 3]),
    ],
)
def test_more_than_four_panels_stand_in_rows_of_up_to_three(written: str, rows: list[int]) -> None:
    document = build(f"activities: [{{name: A, when: 2026-03-01, {written}}}]\n")
    blocks = find_section(document, "cards/card-1").blocks
    assert [len(block.panels) for block in blocks if isinstance(block, Panels)] == rows


def test_stages_stand_in_their_order_with_days_counted_from_the_start() -> None:
    (steps,) = (b for b in find_section(build(DRAW), "cards/card-1").blocks if isinstance(b, Steps))
    assert [(step.title, step.when, step.state) for step in steps.steps] == [
        ("Preparation starts", "2026-04-10", BarState.ENDED),
        ("approved by Bob", "2026-04-20", BarState.ENDED),
        ("Promotion starts", "2026-05-07", BarState.ENDED),
        ("Activity", "05-10 – 05-20", BarState.ENDED),
        ("Review", "2026-05-25", BarState.ENDED),
    ]


def test_the_stages_of_a_series_are_distances_without_a_state() -> None:
    document = build(
        "activities: [{name: A, when: 2026, repeats: {on: monthly 18}, prepare_from: -5d,"
        " promote_from: 0d, review_by: +1d, rules_text: [B]}]\n"
    )
    (steps,) = (b for b in find_section(document, "cards/card-1").blocks if isinstance(b, Steps))
    assert [(step.when, step.state) for step in steps.steps] == [
        ("5 days before", None),
        ("same day", None),
        ("day 18 of the month (01-01 – 12-31)", BarState.RUNNING),
        ("1 day after the start", None),
    ]


def test_offers_name_product_or_gift_and_prizes_every_fact_of_a_draw() -> None:
    offers, prize = find_tables(find_section(build(DRAW), "cards/card-1"))
    assert read_rows(offers) == (
        ("Pen", "39", "¥59 (last month)", "from 05-10", "no", ""),
        ("Card", "", "", "", "", "A6, 1,200 pieces, May, by post"),
    )
    assert [row[1] for row in read_rows(prize)] == [
        "by chance", "Pen, Ink", "¥1,680", "3", "1 in 10", "15:00", "on camera", "in 15 days",
        "Us", "2026-05-09", "2 years",
    ]  # fmt: skip


DETAILS = (
    PEOPLE
    + """
phases: [{name: Rise, when: 2026-03-01..2026-06-30}]
milestones: [{name: Ready, due: 2026-02-27, after: [Fair]}]
budget: {categories: [{name: Prizes}]}
campaigns: [{name: Spring, when: 2026-03-01..2026-03-31, budget: {Prizes: 900}}]
channels: [{name: Group, kind: group}]
activities:
  - {name: Fair, when: 2026-03-05, owner: Ann, campaign: Spring, phase: Rise, with: [Bob],
     after: [Ready + 3d], messages: [-2d 10:00 Group @VIP, 0d Group], audience: [VIP],
     attendance: 1, festival: qixi, size: small, status: idea, carry_over: yes, staffed: no,
     automatic: yes, budget: 400, theme: Meet, run_of_show: [A, B]}
  - name: Weekly
    when: 2026-03-01..2026-03-31
    owner: Ann
    effort: 2h
    per: series
    budget: {Prizes: 30}
    hours: 20:00-21:00
    repeats:
      on: weekly Wed
      except: [2026-03-11]
      skip: holidays
      changes: {2026-03-18: {to: 2026-03-19, hours: 19:00-20:00, place: Hall, owner: Bob}}
"""
)


@pytest.mark.parametrize(
    ("key", "headline", "rows"),
    [
        (
            "details/work",
            "People and resources of 2 activities; people involved: 2",
            (
                ("Fair", "Bob", "", "runs by itself, not staffed"),
                ("Weekly", "", "Ann 2 h", ""),
            ),
        ),
        (
            "details/audiences",
            "Whom one activity is for; with messages of its own: 1",
            (("Fair", "VIP (one person)", "2 days before 10:00 Group (VIP), same day Group"),),
        ),
        (
            "details/links",
            (
                "2 activities and milestones belong to something or follow something;"
                " waiting for another: 2"
            ),
            (
                ("Ready (milestone)", "", "Fair", "", ""),
                (
                    "Fair", "Spring, Rise", "Ready (+3 days)", "Qixi Festival",
                    "small, idea, runs into the next period",
                ),
            ),
        ),
        (
            "details/series",
            "One series with 3 occurrences in all, its exceptions day by day",
            (
                (
                    "Weekly", "every Wed", "3", "per series", "not on holidays, 03-11",
                    "03-18: moved to 03-19, 19:00–20:00, Hall, Bob",
                ),
            ),
        ),
        (
            "details/running",
            "Theme and run of show of one activity",
            (("Fair", "Meet", "A → B"),),
        ),
        (
            "details/shares",
            "The budgets of 3 activities and campaigns by category: ¥930 in all",
            (
                ("Spring", "Prizes ¥900", "", "900"),
                ("Fair", "¥400", "1", "400"),
                ("Weekly", "Prizes ¥30", "1", "30"),
            ),
        ),
    ],
)  # fmt: skip
def test_details_go_through_all_activities_by_subject(
    key: str, headline: str, rows: tuple[tuple[str, ...], ...]
) -> None:
    section = find_section(build(DETAILS), key)
    assert section.headline == headline
    (table,) = find_tables(section)
    assert read_rows(table) == rows


def test_hours_stand_beside_the_days_in_the_list_of_activities() -> None:
    (table,) = find_tables(find_section(build(DETAILS), "activities/all"))
    assert read_rows(table)[0][1] == "every Wed (03-01 – 03-31), 20:00–21:00"
