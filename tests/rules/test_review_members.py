"""Actuals that cannot be: unknown names, lights without a reason, other years, other plans."""

from __future__ import annotations

import pytest

from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, find_all, rules_of

KPIS = (
    "kpis: [{id: K1, name: 成员数, unit: 人, direction: higher, rollup: last,"
    " targets: [900, 950, 990, 999]}]\n"
)
ACTIVITIES = "activities: [{id: A1, name: 招募周, when: 2026-03-02..08}]\n"
RISKS = "risks: [{id: R1, statement: 断货, category: operation, probability: 2, impact: 3}]\n"
Q1 = "--- # actuals/2026-Q1.yaml\n"
Q2 = "--- # actuals/2026-Q2.yaml\n"


def say(text: str, *codes: str) -> list[tuple[str, str]]:
    """Return message and help of everything that the rules find, in English."""
    texts = load_texts("en")
    worded = (word_diagnostic(one, texts) for one in find_all(HEAD + text, rules_of(*codes)))
    return [(one.message, one.help) for one in worded]


@pytest.mark.parametrize(
    ("plan", "actuals", "message", "help_"),
    [
        (
            KPIS,
            "kpis: [{kpi: 会员数, value: 1}]",
            "the plan has no KPI called `会员数`",
            "did you mean `成员数`? Known: K1 成员数",
        ),
        (
            KPIS,
            "kpis: [{kpi: K2, value: 1}]",
            "the plan has no KPI called `K2`",
            "known: K1 成员数",
        ),
        (
            KPIS + ACTIVITIES,
            "kpis: [{kpi: A1, value: 1}]",
            "`A1` is of the kind activity in the plan, and the kind KPI is asked for here",
            "write the KPI instead of the activity; known: K1 成员数",
        ),
        (
            RISKS,
            "risks: [{risk: 纸厂停产, probability: 3, impact: 4}]",
            "the plan has no risk called `纸厂停产`",
            "if it came up during the year, add `new: true`; known: R1 断货",
        ),
        (
            "",
            "channels: [{channel: 公众号, delivered: 3}]",
            "the plan has no channel called `公众号`",
            "add the channel to `channels` of the plan, or take the line out",
        ),
        (
            ACTIVITIES,
            "spend: [{for: 招募月, actual: 3}]",
            "the plan has no item called `招募月`",
            "did you mean `招募周`? Known: A1 招募周",
        ),
    ],
)
def test_an_unknown_name_says_what_is_known(
    plan: str, actuals: str, message: str, help_: str
) -> None:
    assert say(plan + Q1 + actuals, "REV010") == [(message, help_)]


@pytest.mark.parametrize(
    "actuals",
    [
        "risks: [{risk: 纸厂停产, new: true, probability: 3, impact: 4}]",
        "spend: [{for: A1, actual: 3}]",
        "kpis: [{kpi: 成员数, value: 1}]",
        "activities: [{activity: 招募周, state: done}]",
    ],
)
def test_known_names_and_new_risks_are_fine(actuals: str) -> None:
    assert say(KPIS + ACTIVITIES + Q1 + actuals, "REV010") == []


def test_a_new_risk_is_known_to_later_files() -> None:
    text = Q1 + "risks: [{risk: 纸厂停产, new: true, probability: 3, impact: 4}]\n"
    assert say(text + Q2 + "risks: [{risk: 纸厂停产, probability: 2, impact: 4}]", "REV010") == []


def test_one_unknown_name_in_two_files_is_one_finding_with_both_places() -> None:
    text = HEAD + KPIS + Q1 + "kpis: [{kpi: K9, value: 1}]\n" + Q2 + "kpis: [{kpi: K9, value: 2}]\n"
    (found,) = find_all(text, rules_of("REV010"))
    assert found.span is not None
    assert found.span.file.endswith("2026-Q1.yaml")
    (again,) = found.related
    assert again.span is not None
    assert again.span.file.endswith("2026-Q2.yaml")


def test_tiers_of_members_are_references_too() -> None:
    plan = "membership: {tiers: [{name: 银卡}]}\n"
    assert say(plan + Q1 + "members: {tiers: {钻石会员: 3}}", "REV010") == [
        ("the plan has no tier called `钻石会员`", "known: 银卡")
    ]


@pytest.mark.parametrize(
    ("value", "light", "is_found"),
    [
        (900, "red", True),  # 100 % is green, two steps away
        (830, "red", False),  # 92.2 % is amber
        (600, "green", True),  # 66.7 % is red
        (600, "amber", False),
    ],
)
def test_a_reason_carries_a_light_by_one_step(value: int, light: str, *, is_found: bool) -> None:
    item = f"kpis: [{{kpi: K1, value: {value}, light: {light}, light_reason: 补录}}]"
    assert bool(say(KPIS + Q1 + item, "REV015")) is is_found


def test_a_light_by_hand_wants_a_reason() -> None:
    item = "kpis: [{kpi: K1, value: 830, light: red}]"
    assert say(KPIS + Q1 + item, "REV015") == [
        (
            "the light of K1 成员数 was set to red by hand, and nobody says why",
            "add `light_reason`, or take `light` out",
        )
    ]


@pytest.mark.parametrize(
    ("head", "messages"),
    [
        ("light: green", ["the light of the whole was set to green by hand, and nobody says why"]),
        ("light: green\nlight_reason: 大促推迟到七月", []),
        ("status: complete", []),
    ],
)
def test_a_light_of_the_whole_wants_a_reason(head: str, messages: list[str]) -> None:
    found = say(KPIS + Q1 + f"{head}\n", "REV015")
    assert [message for message, _ in found] == messages


def test_a_light_without_numbers_needs_a_reason_only() -> None:
    reasoned = "kpis: [{kpi: K1, light: red, light_reason: 系统停了}]"
    assert say(KPIS + Q1 + reasoned, "REV015") == []
    assert len(say(KPIS + Q1 + "kpis: [{kpi: K1, light: red}]", "REV015")) == 1


@pytest.mark.parametrize(
    ("period", "is_found"),
    [
        ("2025Q4", True),
        ("2025-12-15..2026-01-14", False),  # overlaps the edge of the plan
        ("2026Q1", False),
    ],
)
def test_only_days_that_the_plan_does_not_share_are_of_another_year(
    period: str, *, is_found: bool
) -> None:
    text = f"--- # actuals/one.yaml\nperiod: {period}\nmembers: {{joined: 3}}\n"
    assert bool(say(text, "REV016")) is is_found


@pytest.mark.parametrize(
    ("plan", "is_found"),
    [
        ("粉丝社群 2026", False),
        ("粉丝社群　２０２６", False),  # width and spaces do not count
        ("../plan.yaml", False),  # a path is taken at its word
        ("粉丝社群 2025", True),
    ],
)
def test_another_title_is_another_plan(plan: str, *, is_found: bool) -> None:
    assert bool(say(f"{Q1}plan: {plan}\nmembers: {{joined: 3}}\n", "REV019")) is is_found


def test_a_start_is_the_end_of_the_period_before() -> None:
    text = Q1 + "members: {start: 1000, joined: 260, left: 60}\n"
    assert say(f"{text}{Q2}members: {{start: 1200}}\n", "REV023") == []
    ((message, help_),) = say(f"{text}{Q2}members: {{start: 1201}}\n", "REV023")
    assert message.startswith("1,201 members at the start on ")
    assert message.endswith("but 1,200 at the end of the period before")
    assert help_.startswith("1,000 + 260 joined − 60 left = 1,200: ")


def test_a_start_behind_a_gap_is_not_compared() -> None:
    text = Q1 + "members: {start: 1000, joined: 260, left: 60}\n"
    text += "--- # actuals/2026-Q3.yaml\nmembers: {start: 5000}\n"
    assert say(text, "REV023") == []


@pytest.mark.parametrize(
    ("members", "messages"),
    [
        (
            "start: 1000, joined: 50, left: 1051",
            ["1,051 members left, but there were only 1,000 at the start and 50 joined"],
        ),
        ("start: 1000, joined: 50, left: 1050, active: 0", []),  # nobody is left
        (
            "start: 1000, joined: 50, left: 40, active: 1011",  # 1,010 at the end
            ["1,011 members were active, but there are only 1,010 at the end"],
        ),
        ("active: 1011", []),  # how many there are is not known
    ],
)
def test_nobody_leaves_or_is_active_who_is_not_there(members: str, messages: list[str]) -> None:
    found = say(f"{Q1}members: {{{members}}}\n", "REV025")
    assert [message for message, _ in found] == messages
