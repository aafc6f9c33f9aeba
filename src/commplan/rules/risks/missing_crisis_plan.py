"""RSK040: a plan with many members or with events has no case for a crisis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.implied_risks import count_members, is_in_person
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

SCENARIOS = ("quarrel", "attack", "accident", "leak")


class MissingCrisisPlan(Rule):
    """A plan with many members or with offline events has no case for a crisis.

    Why: the first hour decides, and nobody has time then to ask who speaks.
    Do: write a case for each of four scenarios: a quarrel among members, an attack from outside, an
    accident at an event, a leak of data.
    Catalogue: RSK-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春游读书会, when: 2026-04-18, format: offline}  # RSK040

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
        team: {people: [{name: 林一, role: 活动负责人}]}
    """

    fault = Fault(
        "RSK040",
        "missing-crisis-plan",
        Severity.WARNING,
        message=(
            "the plan has {members} members (the limit is {limit}) and no case for a crisis",
            "members meet at {event}, and there is no case for a crisis",
        ),
        help=(
            (
                "write a `crisis` case for each: {scenarios}; "
                "with `lead`, `first_reply_minutes` and `contacts`"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the number of members and at activities where people meet."""
        plan = facts.plan
        if plan.crisis or may_be_unread(plan, "crisis"):
            return
        event = next(
            (one for one in plan.activities if one.status != "cancelled" and is_in_person(one)),
            None,
        )
        members, limit = count_members(plan), facts.threshold("crisis_members")
        if event is None and members <= limit:
            return
        said: dict[str, Fact] = {
            "scenarios": tuple(Word(f"crisis_scenario.{one}") for one in SCENARIOS)
        }
        if members > limit:
            said |= {"members": members, "limit": limit}
        if event is not None:
            said["event"] = name_item(event)
            yield self.point_at((*event.route, "name"), (event.key,), said)
        else:
            yield self.point_at(("title",), (), said)
