"""Owners, approvals, community rules: edges, grouping, values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.diagnostics import Amount, Key, Severity
from tests.plans import HEAD, codes_of, find_all, rules_of

TEAM = "team: {people: [{id: P1, name: 林一, role: 群}, {id: P2, name: 陈澄, role: 写}]}\n"


def test_ownerless_items_are_one_finding_with_somebody_who_is_free() -> None:
    text = HEAD + TEAM + "milestones:\n  - {id: M1, name: 定稿, due: 2026-03-02}\n"
    text += "  - {id: M2, name: 验收, due: 2026-03-03, owner: P1}\n"
    text += "channels: [{name: 号, kind: push}]\n"
    (found,) = find_all(text, rules_of("GOV010"))
    assert (found.ids, found.facts["person"]) == (("M1", "号"), "P2 陈澄")


@pytest.mark.parametrize(
    "text",
    [
        "milestones: [{name: 定稿, due: 2026-03-02}]\n",  # nobody is known who could own it
        f"owner: P1\n{TEAM}milestones: [{{name: 定稿, due: 2026-03-02}}]\n",
        f"{TEAM}activities: [{{name: 甲, when: 2026-03-02, status: cancelled}}]\n",
    ],
)
def test_what_has_an_owner_after_all(text: str) -> None:
    assert codes_of(HEAD + text, rules_of("GOV010")) == []


def test_a_department_is_reported_once_with_everything_it_owns() -> None:
    text = (
        HEAD + "team: {people: [{name: 运营部, role: 群}, {name: 林一, role: 写}]}\nmilestones:\n"
    )
    text += "  - {id: M1, name: 定稿, due: 2026-03-02, owner: 运营部}\n"
    text += "  - {id: M2, name: 验收, due: 2026-03-03, owner: 运营部}\n"
    (found,) = find_all(text, rules_of("GOV011"))
    assert (found.ids, found.facts["people"]) == (("M1", "M2", "运营部"), ("林一",))


def test_a_department_that_only_helps_is_fine() -> None:
    text = HEAD + "team: {stakeholders: [{name: 供应链部}], people: [{name: 林一, role: 写}]}\n"
    text += "activities: [{name: 甲, when: 2026-03-02, owner: 林一, with: 供应链部}]\n"
    assert codes_of(text, rules_of("GOV011")) == []


@pytest.mark.parametrize(
    ("task", "codes"),
    [
        ("responsible: [林一, 陈澄]", ["GOV012"]),
        ("responsible: 林一", []),
        ("responsible: [林一, 陈澄], accountable: 陈澄", []),
    ],
)
def test_one_of_several_is_accountable(task: str, codes: list[str]) -> None:
    text = HEAD + TEAM.replace("]}\n", f"], raci: [{{task: 群规, {task}}}]}}\n")
    assert codes_of(text, rules_of("GOV012")) == codes


CAMPAIGN = "campaigns: [{{id: C1, name: 春, when: 2026-{}..2026-04-30, owner: P1{}}}]\n"


@pytest.mark.parametrize(
    ("root", "rest", "codes"),
    [
        ("", "", []),  # the plan speaks of no approvals
        ("approver: P2\n", "", ["GOV020"]),
        ("approver: P2\n", ", approve_by: 2026-01-20", []),
        ("", ", approve_by: 2026-01-20", ["GOV020"]),  # and who approves?
        ("", ", approve_by: 2026-01-20, approver: P2", []),
        ("approver: P2\n", ", approve_by: 某天", []),  # written, and not read
    ],
)
def test_a_campaign_needs_a_day_and_somebody_who_approves(
    root: str, rest: str, codes: list[str]
) -> None:
    text = HEAD + root + TEAM + CAMPAIGN.format("02-16", rest)
    assert [one for one in codes_of(text, rules_of("GOV020")) if one == "GOV020"] == codes


@pytest.mark.parametrize(
    ("start", "severity"),
    [("02-19", Severity.WARNING), ("02-20", Severity.INFO)],
)
def test_an_approval_is_asked_for_when_the_campaign_is_near(start: str, severity: Severity) -> None:
    text = HEAD + "approver: P2\n" + TEAM
    (missing,) = find_all(text + CAMPAIGN.format(start, ""), rules_of("GOV020"))
    (late,) = find_all(text + CAMPAIGN.format(start, ", approve_by: -3d"), rules_of("GOV021"))
    assert (missing.severity, late.severity) == (severity, severity)


@pytest.mark.parametrize(
    ("day", "codes"),
    [("2026-03-10", []), ("2026-03-11", ["GOV021"]), ("-21d", []), ("-20d", ["GOV021"])],
)
def test_exactly_on_the_last_day_is_in_time(day: str, codes: list[str]) -> None:
    text = HEAD + "approver: P2\n" + TEAM + CAMPAIGN.format("03-31", f", approve_by: {day}")
    assert codes_of(text, rules_of("GOV021")) == codes


def test_the_last_working_day_is_proposed_or_a_later_start() -> None:
    text = HEAD + "approver: P2\n" + TEAM
    (found,) = find_all(
        text + CAMPAIGN.format("03-29", ", approve_by: 2026-03-20"), rules_of("GOV021")
    )
    # 21 days before Sunday 03-29 is Sunday 03-08; the Friday before is 03-06; 03-20 + 21 = 04-10
    assert (str(found.facts["due"]), str(found.facts["possible"])) == ("2026-03-06", "2026-04-10")
    assert [edit.text for fix in found.fixes for edit in fix.edits] == ["2026-03-06"]


def test_a_day_that_is_over_is_not_proposed() -> None:
    text = HEAD + "approver: P2\n" + TEAM + CAMPAIGN.format("01-20", ", approve_by: 2026-01-09")
    (found,) = find_all(text, rules_of("GOV021"))
    assert (found.fixes, str(found.facts["missed"])) == ((), "2025-12-30")


@pytest.mark.parametrize(
    ("root", "rest", "ids"),
    [
        ("", ", approver: P1", [("C1", "P1")]),
        ("", ", approver: 林一", [("C1", "P1")]),  # by name
        ("approver: P1\n", "", [("C1", "P1")]),  # inherited
        ("approver: P1\n", ", approver: P2", []),
        ("owner: P1\napprover: P1\n", "", [("P1",)]),  # said once, at the root
        ("approver: P2\n", "", []),
    ],
)
def test_nobody_approves_the_own_work(root: str, rest: str, ids: list[tuple[str, ...]]) -> None:
    text = HEAD + root + TEAM + CAMPAIGN.format("03-31", rest + ", approve_by: -30d")
    assert [one.ids for one in find_all(text, rules_of("GOV022"))] == ids


LEVELS = (
    "budget:\n  total: 90000\n"
    "  approval_levels: [{above: 500, approver: P1}, {above: 5000, approver: P2}]\n"
)


@pytest.mark.parametrize(
    ("rest", "over"),
    [
        (", budget: 5000, approver: P1", None),
        (", budget: 5001, approver: P1", 1),
        (", budget: 5001, approver: P2", None),
        (", budget: 5001", None),  # the levels themselves say who approves
    ],
)
def test_the_levels_are_kept(rest: str, over: int | None) -> None:
    text = HEAD + TEAM + LEVELS + CAMPAIGN.format("03-31", rest)
    found = find_all(text, rules_of("GOV023"))
    said = [(one.facts["over"], one.facts["needed"], one.ids, one.severity) for one in found]
    expected = (Amount(Decimal(over or 0), "CNY"), "P2", ("C1", "P1"), Severity.ERROR)
    assert said == ([] if over is None else [expected])


def test_a_limit_of_a_person_is_kept_and_says_by_how_much() -> None:
    text = HEAD + TEAM + "governance: {decision_rights: [{decision: 物料, who: P1, limit: 3000}]}\n"
    (found,) = find_all(
        text + CAMPAIGN.format("03-31", ", budget: 8000, approver: P1"), rules_of("GOV023")
    )
    assert [getattr(found.facts[name], "value", None) for name in ("limit", "over")] == [3000, 5000]


def test_whoever_approves_the_plan_may_approve_its_parts() -> None:
    text = HEAD + "approver: P1\n" + TEAM + LEVELS
    text += CAMPAIGN.format("03-31", ", budget: 80000, approver: P1")
    assert codes_of(text, rules_of("GOV023")) == []


def test_a_group_that_a_leader_runs_has_an_admin() -> None:
    text = HEAD + "community:\n  groups: [{name: 东}, {name: 西}, {name: 南}]\n"
    text += "  leaders: [{name: 团长, groups: 东}]\n"
    (found,) = find_all(text, rules_of("GOV034"))
    assert (found.ids, found.facts["count"]) == (("西", "南"), 2)


COMMUNITY = (
    "community:\n  groups: [{name: 群}]\n  rules:\n"
    "    joining: [甲]\n    speech: [乙]\n    prohibited: [丙]\n"
)

APPEAL = "    appeal: 私信\n"


@pytest.mark.parametrize(
    ("rest", "missing"),
    [
        ("    consequences: [提醒]\n", ()),
        ("", ("consequences",)),
        ("    consequences: [长期不发言移出]\n", ("inactivity",)),
        ("    consequences: [60 天不发言移出]\n", ()),
        ("    consequences: [提醒]\n    inactivity: {days: 60}\n", ("reminder",)),
        ("    consequences: [提醒]\n    inactivity: {days: 60, reminder: 私信}\n", ()),
    ],
)
def test_the_rules_say_everything_that_a_dispute_asks_for(
    rest: str, missing: tuple[str, ...]
) -> None:
    found = find_all(HEAD + COMMUNITY + rest + APPEAL, rules_of("GOV035"))
    assert [one.facts["missing"] for one in found] == (
        [tuple(map(Key, missing))] if missing else []
    )


def test_groups_without_any_rules_are_one_finding() -> None:
    (found,) = find_all(
        HEAD + "community: {groups: [{name: 东}, {name: 西}]}\n", rules_of("GOV035")
    )
    assert (found.ids, found.facts["count"]) == (("东", "西"), 2)


@pytest.mark.parametrize(
    ("rules", "rest", "codes"),
    [
        ("published_on: 2026-02-02", "", []),  # the day itself
        ("published_on: 2026-02-03", "", ["GOV036"]),
        ("joining: [甲]", "", ["GOV036"]),
        ("joining: [甲]", "  readiness: {rules: 2026-01-30}\n", []),
        ("published_on: 2026-02-03", "  readiness: {rules: 2026-02-03}\n", []),  # CAL-11 says it
    ],
)
def test_rules_are_public_before_the_first_members_come(
    rules: str, rest: str, codes: list[str]
) -> None:
    text = HEAD + f"community:\n  groups: [{{name: 群}}]\n  rules: {{{rules}}}\n{rest}"
    text += "activities: [{name: 招募, when: 2026-02-02..08, kind: recruit}]\n"
    assert codes_of(text, rules_of("GOV036")) == codes
    open_already = text.replace("{name: 群}", "{name: 群, size_now: 80}")
    assert codes_of(open_already, rules_of("GOV036")) == []


def test_roles_without_duties_are_one_finding_and_members_may_have_permissions_only() -> None:
    text = (
        HEAD + "community:\n  member_roles:\n    - {name: 群主, kind: owner}\n    - {name: 达人}\n"
    )
    text += "    - {name: 成员, kind: ordinary, permissions: [发言]}\n"
    (found,) = find_all(text, rules_of("GOV037"))
    assert found.ids == ("群主", "达人")


@pytest.mark.parametrize(
    ("status", "version", "codes"),
    [
        ("approved", "1.0", []),
        ("approved", "v1", []),
        ("approved", "0.9", []),
        ("approved", "1.1", ["GOV038"]),
        ("running", "V2", ["GOV038"]),
        ("draft", "1.1", []),
    ],
)
def test_a_later_version_of_an_approved_plan_is_logged(
    status: str, version: str, codes: list[str]
) -> None:
    text = HEAD + f"status: {status}\nversion: '{version}'\n"
    assert codes_of(text, rules_of("GOV038")) == codes
