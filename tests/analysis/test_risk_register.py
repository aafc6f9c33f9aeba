"""Which risks a plan brings, how many members it has, and whether a sign can be measured."""

from __future__ import annotations

import pytest

from commplan.analysis.risks.early_signs import find_first_day, find_last_day, is_measurable
from commplan.analysis.risks.implied_risks import count_members, find_unregistered
from commplan.model.dangers import EarlySign
from commplan.model.words import LocalText
from tests.plans import HEAD, analysis_of, plan_of

DAY = "name: 甲, when: 2026-05-02"
PARTNERS = "partners: [{name: 小林, kind: kol}, {name: 邮局, kind: supplier}]\n"


def _risk(category: str, statement: str = "出事") -> str:
    return f"risks: [{{statement: {statement}, category: {category}, probability: 2, impact: 2}}]\n"


@pytest.mark.parametrize(
    ("activity", "reasons"),
    [
        ("format: offline", ["offline"]),
        ("format: both", ["offline"]),
        ("format: online, kind: salon", []),
        ("kind: salon", ["offline"]),
        ("kind: meeting, format: offline", []),  # the team's own meeting
        ("kind: draw", ["draw"]),
        ("prize: {by_chance: true}", ["draw"]),
        ("prize: {by_chance: false}", []),
        ("partners: 小林", ["partner"]),
        ("partners: 邮局", []),
        ("kind: live, goal: sales", ["claims", "outage"]),
        ("kind: live", []),
        ("size: large, nodes: ['618']", ["peak"]),
        ("size: large", []),
        ("kind: draw, status: cancelled", []),
    ],
)
def test_what_is_planned_brings_its_risk(activity: str, reasons: list[str]) -> None:
    analysis = analysis_of(HEAD + PARTNERS + f"activities: [{{{DAY}, {activity}}}]\n")
    found = find_unregistered(analysis.plan, analysis.index)
    assert [one.reason for one in found] == reasons


@pytest.mark.parametrize(
    ("risk", "count"),
    [
        (_risk("legal"), 0),
        (_risk("market"), 1),
    ],
)
def test_a_risk_of_the_category_answers(risk: str, count: int) -> None:
    analysis = analysis_of(HEAD + risk + f"activities: [{{{DAY}, kind: draw}}]\n")
    assert len(find_unregistered(analysis.plan, analysis.index)) == count


@pytest.mark.parametrize(
    ("risk", "count"),
    [
        (_risk("privacy"), 0),
        (_risk("legal", "个人信息泄露"), 0),
        (_risk("legal", "商标纠纷"), 1),
    ],
)
def test_a_legal_risk_about_data_answers_for_data(risk: str, count: int) -> None:
    analysis = analysis_of(HEAD + risk + "data: {items: [{name: 手机号}]}\n")
    assert len(find_unregistered(analysis.plan, analysis.index)) == count


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("membership: {tiers: [{name: 银, members: 300}, {name: 金, members: 20}]}\n", 320),
        (  # the last planned size counts, and the larger of the two
            "membership: {tiers: [{name: 银, members: {now: 300, plan: [310, 320, 330, 340]}}]}\n",
            340,
        ),
        ("community: {groups: [{name: 群, count: 90, size_now: 200}]}\n", 18_000),
        (
            (
                "community: {groups: [{name: 群, size_now: 200}]}\n"
                "membership: {tiers: [{name: 银, members: 300}]}\n"
            ),
            300,
        ),
        ("segments: [{name: 新客, size: 900}, {name: 老客, size: 100}]\n", 1000),
        (
            "community: {groups: [{name: 群, size_now: 5}]}\nsegments: [{name: 新客, size: 900}]\n",
            5,
        ),
        ("", 0),
    ],
)
def test_members_are_counted_by_tiers_groups_or_segments(text: str, members: int) -> None:
    assert count_members(plan_of(HEAD + text)) == members


@pytest.mark.parametrize(
    ("measure", "trigger", "is_one"),
    [
        ("退群率", "单周高于 3%", True),
        ("连续两周没有新话题", None, True),
        ("密切关注群内气氛", None, False),
        ("密切关注", "出现异常", False),
        ("平台动态", "公告改版", True),  # an event
        ("群内气氛", None, False),
        ("Complaints", "more than five a day", True),
        ("Mood in the group", "watch closely", False),
        ("Mood in the group", None, False),
    ],
)
def test_a_sign_is_a_number_or_an_event(measure: str, trigger: str | None, is_one: bool) -> None:
    sign = EarlySign(
        measure=LocalText(measure), trigger=None if trigger is None else LocalText(trigger)
    )
    assert is_measurable(sign) is is_one


@pytest.mark.parametrize(
    ("for_", "first", "last"),
    [
        ("", None, None),
        (", for: A1", "2026-02-02", "2026-02-08"),
        (", for: [A1, A2]", "2026-02-02", "2026-05-02"),
        (", for: [A1, 银]", "2026-02-02", None),  # a tier has no end
    ],
)
def test_the_days_of_what_a_risk_is_for(for_: str, first: str | None, last: str | None) -> None:
    text = HEAD + "membership: {tiers: [{name: 银}]}\nactivities:\n"
    text += (
        "  - {id: A1, name: 甲, when: 2026-02-02..08}\n  - {id: A2, name: 乙, when: 2026-05-02}\n"
    )
    text += f"risks: [{{statement: 险, category: market, probability: 2, impact: 2{for_}}}]\n"
    analysis = analysis_of(text)
    (risk,) = analysis.plan.risks
    days = find_first_day(risk, analysis.index), find_last_day(risk, analysis.index)
    assert tuple(None if day is None else day.isoformat() for day in days) == (first, last)
