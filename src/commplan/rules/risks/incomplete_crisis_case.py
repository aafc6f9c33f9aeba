"""RSK041: a case for a crisis lacks what the first hour asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.implied_risks import count_members, is_in_person
from commplan.diagnostics import Fault, Key, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_NEEDED = ("lead", "first_reply_minutes", "contacts")


class IncompleteCrisisCase(Rule):
    """A case for a crisis names no lead, no time for the first reply or nobody to call.

    It is asked of plans with many members or with offline events.

    Why: in the first hour nobody looks for names and numbers.
    Do: fill in the fields that the message names.
    Catalogue: RSK-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春游读书会, when: 2026-04-18, format: offline}
        crisis:
          - {scenario: 现场有人受伤, steps: [停止活动, 急救]}  # RSK041

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春游读书会, when: 2026-04-18, format: offline}
        crisis:
          - scenario: 现场有人受伤
            lead: 林一
            first_reply_minutes: 10
            contacts: [现场负责人, 社区医院]
            steps: [停止活动, 急救]
        team: {people: [{name: 林一, role: 活动负责人}]}
    """

    fault = Fault(
        "RSK041",
        "incomplete-crisis-case",
        Severity.WARNING,
        message=("the case {case} has no {missing}",),
        help=("add {meanings}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each case of a plan that needs cases."""
        if not needs_crisis_cases(facts):
            return
        for case in facts.plan.crisis:
            missing = tuple(
                name for name in _NEEDED if not getattr(case, name) and name not in case.unread
            )
            if missing:
                said: dict[str, Fact] = {
                    "case": name_item(case),
                    "missing": tuple(Key(name) for name in missing),
                    "meanings": tuple(Word(f"crisis_field.{name}") for name in missing),
                }
                yield self.point_at((*case.route, "scenario"), (case.key,), said)


def needs_crisis_cases(facts: Facts) -> bool:
    """Tell whether a plan has many members or activities where people meet."""
    if count_members(facts.plan) > facts.threshold("crisis_members"):
        return True
    living = (one for one in facts.plan.activities if one.status != "cancelled")
    return any(is_in_person(one) for one in living)
