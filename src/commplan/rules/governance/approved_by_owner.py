"""GOV022: the owner approves the own work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.approvals import is_same_person
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity, Campaign


class ApprovedByOwner(Rule):
    """The owner of something approves it.

    Why: the second pair of eyes that an approval is for is missing.
    Do: write another `approver`.
    Catalogue: GOV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        campaigns:
          - name: 开春季
            when: 2026-03-02..2026-03-28
            owner: 林一
            approver: 林一  # GOV022
            approve_by: 2026-02-06

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        campaigns:
          - name: 开春季
            when: 2026-03-02..2026-03-28
            owner: 陈澄
            approver: 林一
            approve_by: 2026-02-06
    """

    fault = Fault(
        "GOV022",
        "approved-by-owner",
        Severity.WARNING,
        message=(
            "{boss} answers for the whole plan and approves it too",
            "{person} approves {count} things of which {person} is the owner: {items}",
            "{person} approves {items} and is its owner too",
        ),
        help=(
            "let {other} approve, or give it another owner",
            "write another `approver`, somebody who does not answer for it",
        ),
        notes={"again": "{item} too"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report each approver of own work once; what follows from the root is said there."""
        root, index = facts.plan.root, facts.analysis.index
        is_of_plan = is_same_person(root.owner, root.approver, index)
        if is_of_plan and root.owner is not None:
            yield self.point_at(
                ("approver",), (root.owner,), {"boss": name_word(root.owner, index)}
            )
        own: dict[str, list[Campaign | Activity]] = {}
        for approval in facts.analysis.approvals:
            item = approval.item
            approver = approval.approver or facts.approver_of(item)
            is_inherited = is_of_plan and approval.approver is None
            if is_inherited or not is_same_person(approver, facts.owner_of(item), index):
                continue
            own.setdefault(approver or "", []).append(item)
        for person, items in own.items():
            yield self._report(person, items, facts)

    def _report(self, person: str, items: list[Campaign | Activity], facts: Facts) -> Diagnostic:
        first, *others = items
        index = facts.analysis.index
        said: dict[str, Fact] = {
            "person": name_word(person, index),
            "items": tuple(name_item(one) for one in items[:MOST_NAMES]),
        }
        if others:
            said["count"] = len(items)
        other = _find_other(person, facts)
        if other is not None:
            said["other"] = name_word(other, index)
        field = "approver" if first.approver is not None else "name"
        places = tuple(
            point_to(one, "name", "again", item=name_item(one)) for one in others[:MOST_NAMES]
        )
        named = index.find(person, ("person", "stakeholder"))
        keys = (*(one.key for one in items), person if named is None else named.key)
        return self.point_at((*first.route, field), keys, said, places)


def _find_other(person: str, facts: Facts) -> str | None:
    """Return somebody else who approves things in this plan."""
    plan, index = facts.plan, facts.analysis.index
    gates = plan.governance.gates if plan.governance is not None else ()
    others = (plan.root.approver, *(gate.approver for gate in gates))
    return next(
        (one for one in others if one is not None and not is_same_person(one, person, index)), None
    )
