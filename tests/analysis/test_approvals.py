"""Who approves what by when, and up to which amount; who answers for what."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.analysis.people.answering import find_freest, find_ownerless, is_shared
from tests.plans import HEAD, analysis_of, facts_of

PEOPLE = "team: {people: [{id: P1, name: 林一, role: 群}, {id: P2, name: 陈澄, role: 写}]}\n"


def _gates(*gates: str) -> str:
    return "governance:\n  gates:\n" + "".join(f"    - {{{gate}}}\n" for gate in gates)


@pytest.mark.parametrize(
    ("gates", "due"),
    [
        ("", "2026-03-10"),  # 21 days before 03-31
        (_gates("name: 关, applies_to: [战役], days_before: 30"), "2026-03-01"),
        (_gates("name: 关, applies_to: [抽奖], days_before: 30"), "2026-03-10"),
        (_gates("name: 关, applies_to: [战役], approver: 林一"), "2026-03-10"),
        (
            _gates(
                "name: 甲, applies_to: [Campaigns], days_before: 10",
                "name: 乙, applies_to: [全部活动], days_before: 40",
            ),
            "2026-02-19",  # the gate that asks earliest
        ),
    ],
)
def test_a_campaign_is_approved_as_its_gate_says(gates: str, due: str) -> None:
    text = HEAD + PEOPLE + gates + "campaigns: [{name: 春, when: 2026-03-31..2026-04-20}]\n"
    (approval,) = analysis_of(text).approvals
    assert approval.due.isoformat() == due


@pytest.mark.parametrize(
    ("rest", "days"),
    [
        (", kind: draw, approve_by: -12d", 10),
        (", kind: points, approve_by: -12d", 0),  # "等级与积分规则调整" is no kind of activity
        (", kind: draw", None),  # it has no approval of its own
        (", approver: 林一", 21),
        (", kind: draw, approve_by: -12d, status: cancelled", None),
    ],
)
def test_an_activity_is_held_to_the_gate_of_its_kind(rest: str, days: int | None) -> None:
    gates = _gates(
        "name: 文案关, applies_to: [抽奖活动], days_before: 10",
        "name: 成本关, applies_to: [等级与积分规则调整], days_before: 30",
    )
    text = HEAD + PEOPLE + gates + f"activities: [{{name: 甲, when: 2026-05-02{rest}}}]\n"
    assert [one.days for one in analysis_of(text).approvals] == ([] if days is None else [days])


@pytest.mark.parametrize(
    ("rest", "count"),
    [
        ("size: large, budget: 5001", 1),
        ("size: large, budget: 5000", 0),  # exactly the level
        ("size: large, budget: 5001, campaign: 春", 0),  # approved with its campaign
        ("budget: 90000", 0),
        ("size: large, budget: 3000, repeats: 每月8日", 1),  # twice 3,000
    ],
)
def test_large_activities_outside_of_campaigns_need_an_approval(rest: str, count: int) -> None:
    text = (
        HEAD + PEOPLE + "budget: {total: 99999, approval_levels: [{above: 5000, approver: P1}]}\n"
    )
    text += "campaigns: [{name: 春, when: 2026-03-01..2026-06-30}]\n"
    text += f"activities: [{{name: 甲, when: 2026-05-02..2026-06-20, {rest}}}]\n"
    approvals = analysis_of(text).approvals
    assert len([one for one in approvals if one.item.key == "甲"]) == count


RIGHTS = (
    "governance:\n  decision_rights:\n"
    "    - {decision: 物料, who: 林一, limit: 5000}\n    - {decision: 群规, who: 林一}\n"
    "budget:\n  approval_levels: [{above: 20000, approver: 陈澄}, {above: 50000, approver: 秦总}]\n"
)


@pytest.mark.parametrize(
    ("approver", "amount", "is_entitled"),
    [
        ("林一", 5000, True),
        ("P1", 5001, False),
        ("陈澄", 20000, True),
        ("陈澄", 50000, True),  # exactly the next level
        ("陈澄", 50001, False),
        ("秦总", 900000, True),
        ("法务", 900000, True),  # looks at the wording and has neither limit nor level
    ],
)
def test_rights_and_levels_bound_what_one_may_approve(
    approver: str, amount: int, is_entitled: bool
) -> None:
    people = PEOPLE.replace("]}", "], stakeholders: [{name: 秦总}, {name: 法务}]}")
    rights = analysis_of(HEAD + people + RIGHTS).rights
    assert rights.is_entitled(approver, Decimal(amount)) is is_entitled


@pytest.mark.parametrize(
    ("amount", "entitled"),
    [(4000, "P1"), (5001, None), (20001, "P2"), (50001, "秦总")],
)
def test_who_may_approve_an_amount(amount: int, entitled: str | None) -> None:
    people = PEOPLE.replace("]}", "], stakeholders: [{name: 秦总}]}")
    rights = analysis_of(HEAD + people + RIGHTS).rights
    assert rights.find_entitled(Decimal(amount)) == entitled


@pytest.mark.parametrize(
    ("root", "rest", "keys"),
    [
        ("", "", ["M", "K", "R", "C", "A", "B"]),
        ("owner: P1\n", "", []),  # the plan's owner answers for all of it
        ("", "campaigns: [{name: 春, when: 2026, owner: P1}]\n", ["M", "K", "R", "C", "A"]),
    ],
)
def test_what_nobody_answers_for(root: str, rest: str, keys: list[str]) -> None:
    text = HEAD + root + PEOPLE + rest
    text += "milestones: [{name: M, due: 2026-03-02}]\n"
    text += "kpis: [{name: K, unit: 人, direction: higher, rollup: sum}]\n"
    text += "risks:\n  - {statement: R, category: market, probability: 2, impact: 2}\n"
    text += "  - {statement: S, category: market, probability: 5, impact: 5}\n"  # RSK010
    text += "channels: [{name: C, kind: push}]\nactivities:\n  - {name: A, when: 2026-03-02}\n"
    text += f"  - {{name: B, when: 2026-03-02{', campaign: 春' if rest else ''}}}\n"
    text += "  - {name: X, when: 2026-03-02, status: cancelled}\n"
    analysis = analysis_of(text)
    assert [one.key for one in find_ownerless(analysis.plan, analysis.index)] == keys


def test_the_freest_owns_least() -> None:
    analysis = analysis_of(HEAD + PEOPLE + "milestones: [{name: M, due: 2026-03-02, owner: P1}]\n")
    freest = find_freest(analysis.plan, analysis.references)
    assert freest is not None
    assert freest.key == "P2"


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        *(("运营部", True), ("设计组", True), ("市场中心", True), ("林一、陈澄", True)),
        *(("林一/陈澄", True), ("Marketing team", True), ("Lin and Chen", True)),
        *(("林一", False), ("张和平", False), ("Anderson", False), ("组长", False)),
    ],
)
def test_departments_and_several_people_are_no_single_person(name: str, is_one: bool) -> None:
    assert is_shared(name) is is_one


@pytest.mark.parametrize("campaign", ["春", "夏"])
def test_an_owner_may_stand_in_a_campaign_that_could_not_be_read(campaign: str) -> None:
    text = HEAD + PEOPLE + "campaigns: [{name: 春, when: 某天, owner: P1}]\n"
    text += f"activities: [{{name: A, when: 2026-03-02, campaign: {campaign}}}]\n"
    facts = facts_of(text)
    assert find_ownerless(facts.plan, facts.analysis.index) == ()
