from __future__ import annotations

from commplan.rules import Entry, Facts, judge_plan
from tests.plans import BASIC, HEAD, analysis_of, plan_of

_TEXT = HEAD + "activities: [{name: 甲, when: 2026-03-08..2026-03-02}]\n"


_BROKEN = Entry("XXX000", "raising", home="tests.rules")


def test_a_rule_that_raises_is_named_and_the_others_still_run() -> None:
    facts = Facts(plan_of(_TEXT), analysis_of(_TEXT))
    judged = judge_plan(facts, [_BROKEN, *BASIC])
    assert [one.code for one in judged.diagnostics] == ["SYN090", "STR050"]
    assert judged.diagnostics[0].facts["rule"] == "raising"
    assert "ZeroDivisionError" in judged.crashes[0]


def test_rules_without_data_say_what_they_need() -> None:
    judged = judge_plan(Facts(plan_of(_TEXT), analysis_of(_TEXT)), BASIC)
    needs = {one.code: one.needs for one in judged.not_run}
    assert needs["BUD010"] == ("budget.total",)
    assert needs["CAL100"] == ("resources", "activities.resources")
    assert "STR050" not in needs
