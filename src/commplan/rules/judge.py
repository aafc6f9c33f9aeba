"""The judging arrow: every rule on the facts of one plan."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Fault, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.rules.base import Facts, Rule

CRASHED_RULE = Fault(
    "SYN090",
    "crashed-rule",
    Severity.ERROR,
    message=("the rule {rule} ({code}) broke down: {reason}",),
    help=("this is a bug in commplan, not in the plan; please report it with the plan's lines",),
)


class NotRun(NamedTuple):
    """A rule that had nothing to judge, and what it would need (paths in the plan)."""

    code: str
    name: str
    needs: tuple[str, ...]


class Judgement(NamedTuple):
    """What all rules say. ``crashes`` are the tracebacks of rules that broke down."""

    diagnostics: tuple[Diagnostic, ...]
    not_run: tuple[NotRun, ...]
    crashes: tuple[str, ...]


def judge_plan(facts: Facts, rules: Iterable[Rule]) -> Judgement:
    """Apply the rules; one that raises is reported by name, and the others still run."""
    found: list[Diagnostic] = []
    not_run: list[NotRun] = []
    crashes: list[str] = []
    for rule in rules:
        missing = tuple(path for path in rule.needs if not facts.has(path))
        if missing:
            needs = tuple(path.rstrip("_") for path in missing)
            not_run.append(NotRun(rule.fault.code, rule.fault.name, needs))
            continue
        try:
            found += rule.check(facts)
        except Exception as error:  # noqa: BLE001 - whatever a rule raises is a bug of that rule
            crashes.append(traceback.format_exc())
            said = {
                "rule": rule.fault.name,
                "code": rule.fault.code,
                "reason": f"{type(error).__name__}: {error}",
            }
            found.append(Diagnostic(CRASHED_RULE, (), facts=said))
    return Judgement(tuple(found), tuple(not_run), tuple(crashes))
