"""Small plans for tests, read as planners' files are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from commplan.analysis import Analysis, analyse
from commplan.reading import read_plan
from commplan.rules import RULES, Facts, judge_plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.model.plan import Plan
    from commplan.rules import Rule

HEAD = "title: 粉丝社群 2026\nperiod: 2026\n"
AS_OF = date(2026, 1, 5)


def plan_of(text: str) -> Plan:
    """Return the plan of a text that has nothing wrong with its form."""
    loaded = read_plan(text, "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def analysis_of(text: str) -> Analysis:
    """Return what follows from a plan."""
    return analyse(plan_of(text), AS_OF)


def find_all(text: str, rules: Iterable[Rule] = RULES) -> tuple[Diagnostic, ...]:
    """Return everything that reader and rules find, with places."""
    loaded = read_plan(text, "plan.yaml")
    if loaded.plan is None:
        return loaded.diagnostics
    facts = Facts(loaded.plan, analyse(loaded.plan, AS_OF))
    judged = judge_plan(facts, rules)
    assert judged.crashes == ()
    return loaded.diagnostics + loaded.locate(judged.diagnostics)


def codes_of(text: str, rules: Iterable[Rule] = RULES) -> list[str]:
    """Return the codes of everything that is found."""
    return sorted(one.code for one in find_all(text, rules))
