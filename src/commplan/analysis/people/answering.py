"""Who answers for what: items without an owner, owners who are no single person."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.inheritance import find_owner
from commplan.analysis.risks.risk import is_severe
from commplan.model.schedule import Activity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commplan.analysis.references import Index, Reference
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.people import Person, Stakeholder
    from commplan.model.plan import Plan

_DEPARTMENT = re.compile(
    r"(部|部门|部門|组|組|小组|小組|团队|團隊|中心|事业部|事業部|办公室|辦公室|委员会|委員會)$"
    r"|\b(team|department|dept|office|committee|unit)$"
)
_SEVERAL = re.compile(r"[、，,/&+;；]|\s(and|与|和|及)\s")
_ANSWERING = frozenset({"owner", "lead", "accountable", "chair", "reviewer", "who"})
"""Keys of fields that name the one who answers."""


class SharedOwner(NamedTuple):
    """Somebody of the team who is no single person, and where the plan names them as owner."""

    person: Person | Stakeholder
    uses: tuple[Reference, ...]


def find_ownerless(plan: Plan, index: Index) -> tuple[Item, ...]:
    """Return milestones, KPIs, risks, channels and activities for which nobody answers.

    An activity inherits from its campaign, everything from the plan. Severe risks are left out:
    for them the lack of an owner is an error of its own.
    """
    risks = tuple(one for one in plan.risks if not is_severe(one.probability, one.impact))
    living = tuple(one for one in plan.activities if one.status != "cancelled")
    items: tuple[Item, ...] = (*plan.milestones, *plan.kpis, *risks, *plan.channels, *living)
    return tuple(
        item
        for item in items
        if find_owner(item, plan, index) is None
        and not item.unread & {"owner", "campaign"}
        and not _belongs_to_unread(item, index)
    )


def _belongs_to_unread(item: Item, index: Index) -> bool:
    """Tell whether the campaign of an activity is not known, so that its owner is not either."""
    if not isinstance(item, Activity) or item.campaign is None:
        return False
    named = index.find(item.campaign, ("campaign",))
    return named is None or named.item is None


def find_freest(plan: Plan, references: Sequence[Reference]) -> Person | None:
    """Return the member of the team who owns least, the first of several; None without a team."""
    people = plan.team.people if plan.team is not None else ()
    owned = Counter(
        found.route
        for reference in references
        if reference.route[-1] == "owner"
        for found in reference.found
    )
    return min(people, key=lambda person: owned[person.route], default=None)


def find_shared_owners(plan: Plan, references: Sequence[Reference]) -> Iterator[SharedOwner]:
    """Yield departments, and several names written as one, that own something."""
    team = plan.team
    if team is None:
        return
    everybody: tuple[Person | Stakeholder, ...] = (*team.people, *team.stakeholders)
    shared = {one.route: one for one in everybody if is_shared(one.called)}
    uses: dict[Route, list[Reference]] = {}
    for reference in references if shared else ():
        for named in reference.found:
            if named.route in shared and reference.route[-1] in _ANSWERING:
                uses.setdefault(named.route, []).append(reference)
    for route, found in uses.items():
        yield SharedOwner(shared[route], tuple(found))


def is_shared(name: str) -> bool:
    """Tell whether a name is that of a department, or of several people."""
    folded = name.casefold()
    return bool(_DEPARTMENT.search(folded) or _SEVERAL.search(folded))
