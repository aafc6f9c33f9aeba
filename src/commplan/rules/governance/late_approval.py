"""GOV021: something is to be approved later than the rule asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.approvals import Approval
    from commplan.diagnostics import Diagnostic, Fact


class LateApproval(Rule):
    """Something is to be approved later than the rule asks.

    A campaign is approved so many days before its start as the gate for campaigns says, else as the
    threshold does; an activity with an approval of its own as the gate for its kind says, and
    before it begins in any case.

    Why: a late yes makes printing, stock and advertising dear; a late no makes them waste.
    Do: bring the approval forward, or start later; the message has both days.
    Catalogue: GOV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - name: 开春季
            when: 2026-02-09..2026-02-28
            approve_by: 2026-01-30  # GOV021
            approver: 秦总
        team: {stakeholders: [{name: 秦总, role: 总经理}]}

    Good::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - name: 开春季
            when: 2026-02-09..2026-02-28
            approve_by: 2026-01-16
            approver: 秦总
        team: {stakeholders: [{name: 秦总, role: 总经理}]}
    """

    fault = Fault(
        "GOV021",
        "late-approval",
        Severity.WARNING,
        message=(
            "{item} is to be approved on {day}, after it begins on {start}",
            "{item} is to be approved {ahead} days before it begins; {gate} asks for {days}",
            "{item} is to be approved {ahead} days before it begins; the rule is {days}",
        ),
        help=(
            "approve it by {due}, or begin on {possible} at the earliest",
            "begin on {possible} at the earliest: the day for a timely yes ({missed}) is over",
        ),
        notes={"start": "{item} begins here", "forward": "write {due}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the day of approval with the last one that keeps the rule."""
        for approval in facts.analysis.approvals:
            if approval.is_late and approval.on is not None:
                yield self._report(approval, facts)

    def _report(self, approval: Approval, facts: Facts) -> Diagnostic:
        item, calendar, on = approval.item, facts.analysis.calendar, approval.on or approval.due
        due = approval.due
        if not calendar.look_up(due).is_worked:
            due = calendar.last_workday_before(due) or due
        said: dict[str, Fact] = {
            "item": name_item(item),
            "days": approval.days,
            "possible": on + (item.start - approval.due),
        }
        route = (*item.route, "approve_by")
        fixes: tuple[Fix, ...] = ()
        if due >= facts.analysis.as_of:
            said["due"] = due
            fix = Fix("forward", (Edit(route, due.isoformat()),), {"due": due})
            fixes = (fix,)
        else:
            said["missed"] = due
        if on > item.start:
            said |= {"day": on, "start": item.start}
        else:
            said["ahead"] = (item.start - on).days
        if approval.gate is not None and approval.gate.days_before is not None:
            said["gate"] = approval.gate.name
        place = point_to(item, "start", "start")
        weight = facts.soften(Severity.WARNING, item.start)
        return self.point_at(route, (item.key,), said, (place,), severity=weight, fixes=fixes)
