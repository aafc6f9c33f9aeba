"""Risks and crisis cases: what is asked of whom, when, and in one finding."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Severity
from commplan.texts import load_texts, word_diagnostic
from tests.plans import HEAD, codes_of, find_all, rules_of

CHINESE = load_texts("zh-Hans")
TEAM = "team: {people: [{name: 林一, role: 群}, {name: 陈澄, role: 写}]}\n"
EVENT = "activities: [{name: 沙龙, when: 2026-05-02, format: offline}]\n"


def _risk(rest: str = "", probability: int = 3, impact: int = 3) -> str:
    scores = f"probability: {probability}, impact: {impact}"
    return f"risks: [{{statement: 险, category: market, {scores}{rest}}}]\n"


def test_all_unregistered_risks_are_one_finding_with_an_entry_to_copy() -> None:
    text = HEAD + "activities:\n  - {name: 抽, when: 2026-05-02, kind: draw}\n"
    text += "  - {name: 聚, when: 2026-05-03, format: offline}\n"
    (found,) = find_all(text, rules_of("RSK020"))
    assert (found.ids, found.facts["count"], len(found.related)) == (("聚", "抽"), 2, 1)
    assert word_diagnostic(found, CHINESE).help == (
        "在 `risks` 里加一条："
        "`- {statement: 现场有人受伤或拥挤, category: safety, probability: 2, impact: 4}`"
    )


def test_the_entry_to_copy_answers_the_finding() -> None:
    text = HEAD + "activities: [{name: 聚, when: 2026-05-03, format: offline}]\n"
    text += "risks:\n  - {statement: 现场有人受伤, category: safety, probability: 2, impact: 4}\n"
    assert codes_of(text, rules_of("RSK020")) == []


def test_an_unreadable_risk_may_be_the_one() -> None:
    text = HEAD + "risks: [{statement: 险, category: 天气}]\n" + EVENT
    assert "RSK020" not in codes_of(text, rules_of("RSK020", "RSK021"))


@pytest.mark.parametrize(
    ("count", "codes"),
    [(9, []), (10, ["RSK021"])],
)
def test_a_small_plan_needs_no_register(count: int, codes: list[str]) -> None:
    lines = "".join(f"  - {{name: 第{n}场, when: 2026-05-02}}\n" for n in range(count))
    assert codes_of(HEAD + "activities:\n" + lines, rules_of("RSK021")) == codes


@pytest.mark.parametrize(
    ("risk", "codes"),
    [
        (_risk(), ["RSK030"]),
        (_risk(probability=5, impact=1), ["RSK030"]),  # exactly the score that is watched
        (_risk(probability=2, impact=2), []),  # 4 is below the score that is watched
        (_risk(probability=1, impact=5), []),  # severe: RSK010 asks for its early sign
        (_risk(", early_sign: 密切关注", 1, 1), ["RSK030"]),
        (_risk(", early_sign: {measure: 退群率, trigger: 高于 3%}"), []),
    ],
)
def test_which_risks_need_a_sign(risk: str, codes: list[str]) -> None:
    assert codes_of(HEAD + risk, rules_of("RSK030")) == codes


@pytest.mark.parametrize(
    ("when", "severity"),
    [
        ("2026-02-19", Severity.WARNING),  # 45 days after 01-05
        ("2026-02-20", Severity.INFO),
    ],
)
def test_a_sign_is_asked_for_when_the_activity_is_near(when: str, severity: Severity) -> None:
    text = HEAD + f"activities: [{{id: A1, name: 沙龙, when: {when}}}]\n"
    for code in ("RSK030", "RSK031"):
        (found,) = find_all(text + _risk(", for: A1"), rules_of(code))
        assert found.severity is severity


def test_risks_without_a_review_are_one_finding_with_a_day() -> None:
    text = HEAD + "activities: [{id: A1, name: 沙龙, when: 2026-02-09}]\nrisks:\n"
    text += "  - {statement: 甲, category: market, probability: 3, impact: 3, for: A1}\n"
    text += "  - {statement: 乙, category: market, probability: 3, impact: 3}\n"
    (found,) = find_all(text, rules_of("RSK031"))
    assert found.ids == ("甲", "乙")
    assert found.facts["day"] == "2026-02-06"  # the Friday before 02-09


@pytest.mark.parametrize(
    ("day", "codes"),
    [("2026-01-05", []), ("2026-01-04", ["RSK032"])],
)
def test_the_day_of_the_review_itself_is_not_over(day: str, codes: list[str]) -> None:
    assert codes_of(HEAD + _risk(f", review_on: {day}"), rules_of("RSK032")) == codes


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        (", for: A1", ["RSK033"]),
        (", for: [A1, A2]", []),
        (", for: A1, review_on: 2025-12-20", ["RSK033"]),  # and not RSK032 beside it
        (", for: A1, review_on: 2026-02-20", []),  # somebody still watches it
    ],
)
def test_a_risk_outlives_what_it_is_for(rest: str, codes: list[str]) -> None:
    text = "title: 跨年\nperiod: {start: 2025-07-01, end: 2026-06-30}\nactivities:\n"
    text += "  - {id: A1, name: 甲, when: 2025-12-01}\n  - {id: A2, name: 乙, when: 2026-03-02}\n"
    assert codes_of(text + _risk(rest), rules_of("RSK031", "RSK032", "RSK033")) == (
        codes if rest != ", for: [A1, A2]" else ["RSK031"]
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("segments: [{name: 新客, size: 10000}]\n", []),
        ("segments: [{name: 新客, size: 10001}]\n", ["RSK040"]),
        (EVENT, ["RSK040"]),
        (EVENT.replace("offline", "online"), []),
        (EVENT + "crisis: [{scenario: 争吵}]\n", ["RSK041"]),
        ("crisis: [{scenario: 争吵}]\n", []),  # a small online plan is not asked
    ],
)
def test_many_members_or_events_need_crisis_cases(text: str, codes: list[str]) -> None:
    assert codes_of(HEAD + text, rules_of("RSK040", "RSK041")) == codes


def test_what_could_not_be_read_is_not_called_missing() -> None:
    case = "crisis: [{scenario: 争吵, lead: 林一, first_reply_minutes: 很快, contacts: 店长}]\n"
    assert "RSK041" not in codes_of(HEAD + TEAM + EVENT + case, rules_of("RSK041"))


@pytest.mark.parametrize(
    ("case", "codes"),
    [
        ("lead: 林一, contacts: 店长", ["RSK042"]),
        ("lead: 林一, contacts: [店长, 医院]", []),
        ("lead: 林一, spokesperson: 陈澄", []),
        ("lead: 林一, spokesperson: 林一", ["RSK042"]),
    ],
)
def test_somebody_stands_in_for_the_lead(case: str, codes: list[str]) -> None:
    text = HEAD + TEAM + EVENT + f"crisis: [{{scenario: 争吵, {case}}}]\n"
    assert codes_of(text, rules_of("RSK042")) == codes


def test_a_lead_of_several_cases_is_one_finding() -> None:
    text = HEAD + TEAM.replace("role: 群", "role: 群, away: 2026-05-01..05") + EVENT
    text += "crisis:\n  - {scenario: 争吵, lead: 林一}\n  - {scenario: 受伤, lead: 林一}\n"
    (found,) = find_all(text, rules_of("RSK042"))
    assert found.ids == ("争吵", "受伤", "林一")
    assert (str(found.facts["start"]), found.facts["other"]) == ("2026-05-01", "陈澄")


def test_overdue_reviews_are_one_finding_the_oldest_first() -> None:
    text = HEAD + "risks:\n"
    for name, day in (("甲", "2025-12-20"), ("乙", "2025-11-20"), ("丙", "2026-02-20")):
        text += f"  - {{statement: {name}, category: market, probability: 2, impact: 2, "
        text += f"review_on: {day}}}\n"
    (found,) = find_all(text, rules_of("RSK032"))
    assert (found.ids, found.facts["late"]) == (("乙", "甲"), 46)  # 10 days of November, 31, 5
    assert [edit.text for fix in found.fixes for edit in fix.edits] == ["2026-01-06"] * 2
