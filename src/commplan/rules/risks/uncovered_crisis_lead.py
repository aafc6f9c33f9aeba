"""RSK042: nobody stands in for the one who leads in a crisis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.model.people import Person
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item
from commplan.rules.risks.incomplete_crisis_case import needs_crisis_cases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dangers import Crisis


class UncoveredCrisisLead(Rule):
    """Nobody stands in for the one who leads in a crisis.

    Who leads needs a `backup`, or the case a second person: a spokesperson, a lawyer, two contacts.

    Why: things go wrong on holidays, and then the lead is away too.
    Do: give the lead a `backup`, or name a second contact.
    Catalogue: RSK-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 活动负责人}, {name: 陈澄, role: 社群运营}]}
        activities:
          - {name: 春游读书会, when: 2026-04-18, format: offline}
        crisis:
          - scenario: 现场有人受伤
            lead: 林一  # RSK042
            first_reply_minutes: 10
            contacts: 社区医院

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 活动负责人, backup: 陈澄}, {name: 陈澄, role: 社群运营}]}
        activities:
          - {name: 春游读书会, when: 2026-04-18, format: offline}
        crisis:
          - scenario: 现场有人受伤
            lead: 林一
            first_reply_minutes: 10
            contacts: 社区医院
    """

    fault = Fault(
        "RSK042",
        "uncovered-crisis-lead",
        Severity.WARNING,
        message=(
            "{lead} leads in the case {case} and is away from {start} to {end}; nobody stands in",
            "{lead} leads in the case {case}, and nobody stands in on holidays",
        ),
        help=(
            "give {lead} a `backup`, for example {other}, or name a second contact",
            "give {lead} a `backup`, or name a second contact",
        ),
        notes={"again": "{case}: nobody stands in here either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each lead once, in a plan that needs cases."""
        if not needs_crisis_cases(facts):
            return
        alone: dict[str, tuple[Person, list[Crisis]]] = {}
        for case in facts.plan.crisis:
            named = facts.analysis.index.find(case.lead, ("person",))
            lead = named.item if named is not None else None
            if isinstance(lead, Person) and lead.backup is None and not _has_others(case, lead):
                alone.setdefault(lead.key, (lead, []))[1].append(case)
        for lead, cases in alone.values():
            yield self._report(lead, cases, facts)

    def _report(self, lead: Person, cases: list[Crisis], facts: Facts) -> Diagnostic:
        said: dict[str, Fact] = {"lead": name_item(lead), "case": name_item(cases[0])}
        away = next((one for one in lead.away if one.end >= facts.analysis.as_of), None)
        if away is not None:
            said |= {"start": away.start, "end": away.end}
        team = facts.plan.team
        other = next((one for one in team.people if one is not lead), None) if team else None
        if other is not None:
            said["other"] = name_item(other)
        places = tuple(
            Related((*case.route, "lead"), "again", facts={"case": name_item(case)})
            for case in cases[1:]
        )
        keys = (*(case.key for case in cases), lead.key)
        return self.point_at((*cases[0].route, "lead"), keys, said, places)


def _has_others(case: Crisis, lead: Person) -> bool:
    """Tell whether a case names a second person who can act."""
    others = {case.legal, case.spokesperson, *case.contacts} - {None, lead.key, lead.called}
    return len(case.contacts) > 1 or bool(others - set(case.contacts))
