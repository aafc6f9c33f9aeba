from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules import RULES, Facts, Rule, judge_plan
from tests.plans import HEAD, analysis_of, plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic

_TEXT = HEAD + "activities: [{name: 甲, when: 2026-03-08..2026-03-02}]\n"


class _Raising(Rule):
    fault = Fault("XXX000", "raising", Severity.ERROR, ("",), ("",))

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        raise ZeroDivisionError(str(facts.plan.root.title))


def test_a_rule_that_raises_is_named_and_the_others_still_run() -> None:
    facts = Facts(plan_of(_TEXT), analysis_of(_TEXT))
    judged = judge_plan(facts, [_Raising(), *RULES])
    assert [one.code for one in judged.diagnostics] == ["SYN090", "STR050"]
    assert judged.diagnostics[0].facts["rule"] == "raising"
    assert "ZeroDivisionError" in judged.crashes[0]


def test_rules_without_data_say_what_they_need() -> None:
    judged = judge_plan(Facts(plan_of(_TEXT), analysis_of(_TEXT)), RULES)
    needs = {one.code: one.needs for one in judged.not_run}
    assert needs["BUD010"] == ("budget.total",)
    assert needs["CAL100"] == ("resources", "activities.resources")
    assert "STR050" not in needs
