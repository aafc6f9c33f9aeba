"""What a plan may wave through, what it may set, and which rules a run is about."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Severity
from commplan.rules import Cause, Choice, Facts, Judgement, judge_plan
from commplan.rules.judge import EVERYTHING
from tests.plans import BASIC, HEAD, analysis_of, plan_of, rules_of

OVER = "budget: {total: 10000, lines: [{id: B1, name: 外包, amount: 12000}]}\n"
MEETINGS = (
    "milestones:\n"
    "  - {id: M1, name: 春季会, due: 2026-10-03, kind: meeting}\n"
    "  - {id: M2, name: 秋季会, due: 2026-10-05, kind: meeting}\n"
)


def judge(text: str, choice: Choice = EVERYTHING) -> Judgement:
    return judge_plan(Facts(plan_of(HEAD + text), analysis_of(HEAD + text)), BASIC, choice)


def codes(text: str) -> list[str]:
    return sorted(one.code for one in judge(text).diagnostics)


@pytest.mark.parametrize("word", ["BUD010", "bud010", "over-total", "BUD-01", "BUD"])
def test_a_waiver_names_a_rule_by_code_name_row_or_group(word: str) -> None:
    judged = judge(f"{OVER}waivers: [{{rule: {word}, reason: 等追加}}]\n")
    assert judged.diagnostics == ()
    assert [one.diagnostic.code for one in judged.waived] == ["BUD010"]
    assert judged.waived[0].waiver.reason == "等追加"


@pytest.mark.parametrize(
    ("items", "left"), [("M1", ["M2"]), ("春季会", ["M2"]), ("[M1, M2]", []), ("[]", [])]
)
def test_a_waiver_covers_the_items_it_names(items: str, left: list[str]) -> None:
    text = f"{MEETINGS}waivers: [{{rule: CAL010, items: {items}, reason: 已约定}}]\n"
    assert [one.ids[0] for one in judge(text).diagnostics] == left


@pytest.mark.parametrize(
    ("until", "expected"),
    [("2026-01-05", []), ("2026-01-04", ["BUD010", "GOV030"])],  # the day itself still counts
)
def test_a_waiver_holds_to_the_end_of_its_last_day(until: str, expected: list[str]) -> None:
    assert codes(f"{OVER}waivers: [{{rule: BUD010, reason: 等追加, until: {until}}}]\n") == expected


def test_a_waiver_that_covers_nothing_is_said_so_only_where_all_rules_ran() -> None:
    text = "waivers: [{rule: BUD010, reason: 等追加}]\n"
    assert codes(text) == ["GOV031"]
    assert judge(text, Choice(select=("CAL",))).diagnostics == ()


def test_a_series_is_waived_as_a_whole() -> None:
    text = (
        "team: {people: [{name: 林一, role: 主播, away: [2026-08-03..14]}]}\n"
        "activities: [{id: A1, name: 直播, when: 2026-08, owner: 林一, repeats: {on: 每周四}}]\n"
        "waivers: [{rule: CAP010, items: A1, reason: 有人替班}]\n"
    )
    assert codes(text) == []


WAITING = "activities: [{name: 甲, when: 2026-03-02, after: 乙}]\n"


@pytest.mark.parametrize(
    "text",
    [
        "waivers: [{rule: REF010, reason: 以后再补}]\n",
        "settings: {rules: [{rule: REF010, severity: info}]}\n",
        'settings: {rules: [{rule: REF010, severity: "off"}]}\n',
    ],
)
def test_errors_of_reference_cannot_be_waved_through(text: str) -> None:
    (found,) = judge(WAITING + text).diagnostics
    assert (found.code, found.severity) == ("REF010", Severity.ERROR)


def test_a_plan_gives_a_rule_another_weight() -> None:
    text = f"{OVER}settings: {{rules: [{{rule: BUD010, severity: warning}}]}}\n"
    (found,) = judge(text).diagnostics
    assert found.severity is Severity.WARNING


def test_the_most_exact_setting_wins() -> None:
    text = (
        f"{OVER}settings:\n  rules:\n    - {{rule: BUD, severity: info}}\n"
        "    - {rule: BUD010, severity: warning}\n"
    )
    (found,) = judge(text).diagnostics
    assert found.severity is Severity.WARNING


def test_a_rule_that_is_switched_off_says_why() -> None:
    text = f'{OVER}settings: {{rules: [{{rule: BUD010, severity: "off", reason: 总额未定}}]}}\n'
    judged = judge(text)
    assert judged.diagnostics == ()
    (off,) = [one for one in judged.not_run if one.cause is Cause.SWITCHED_OFF]
    assert (off.code, off.reason) == ("BUD010", "总额未定")


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(), ["BUD010", "CAL010", "CAL010"]),
        (Choice(select=("BUD",)), ["BUD010"]),
        (Choice(select=("meeting-on-holiday",)), ["CAL010", "CAL010"]),
        (Choice(ignore=("CAL-01",)), ["BUD010"]),
        (Choice(select=("BUD", "CAL"), ignore=("BUD010",)), ["CAL010", "CAL010"]),
    ],
)
def test_a_run_is_about_the_rules_that_were_chosen(choice: Choice, expected: list[str]) -> None:
    found = judge(OVER + MEETINGS, choice).diagnostics
    assert sorted(one.code for one in found) == expected


def test_a_rule_of_another_region_does_not_run() -> None:
    (entry,) = rules_of("BUD010")
    here = [entry._replace(regions=("CN",))]
    for region, expected in (("CN", ["BUD010"]), ("cn", ["BUD010"]), ("HK", [])):
        text = f"{HEAD}region: {region}\n{OVER}"
        judged = judge_plan(Facts(plan_of(text), analysis_of(text)), here)
        assert [one.code for one in judged.diagnostics] == expected


def test_a_rule_on_request_runs_where_a_plan_or_a_run_asks() -> None:
    (entry,) = rules_of("BUD010")
    on_request = [entry._replace(is_off=True)]
    asked = f"{OVER}settings: {{rules: [{{rule: BUD010, severity: warning}}]}}\n"
    for text, choice, expected in (
        (OVER, Choice(), []),
        (OVER, Choice(select=("BUD010",)), ["BUD010"]),
        (asked, Choice(), ["BUD010"]),
    ):
        facts = Facts(plan_of(HEAD + text), analysis_of(HEAD + text))
        found = judge_plan(facts, on_request, choice).diagnostics
        assert [one.code for one in found] == expected
