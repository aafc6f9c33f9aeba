"""GOV020: a campaign, or something expensive, has no day of approval or no approver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.model.schedule import Campaign
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.approvals import Approval
    from commplan.diagnostics import Diagnostic, Fact


class MissingApproval(Rule):
    """A campaign, or something expensive, has no day of approval, or nobody who approves.

    It is asked of plans that speak of approvals at all: of campaigns, and of large activities
    outside of campaigns that cost more than the lowest level of `budget.approval_levels`.

    Why: without a day the yes comes when everything is ordered already.
    Do: write `approve_by`, early enough for the rule, and an `approver`.
    Catalogue: GOV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        approver: 秦总
        team: {people: [{name: 林一, role: 社群负责人}], stakeholders: [{name: 秦总, role: 总经理}]}
        campaigns:
          - {name: 开春季, when: 2026-02-09..2026-02-28, owner: 林一}  # GOV020

    Good::

        title: 粉丝社群 2026
        period: 2026
        approver: 秦总
        team: {people: [{name: 林一, role: 社群负责人}], stakeholders: [{name: 秦总, role: 总经理}]}
        campaigns:
          - {name: 开春季, when: 2026-02-09..2026-02-28, owner: 林一, approve_by: 2026-01-16}
    """

    fault = Fault(
        "GOV020",
        "missing-approval",
        Severity.WARNING,
        message=(
            "{item} is to be approved by {day}, and nobody is named who approves it",
            "{item} ({amount}) begins on {start} and has no day of approval",
            "{item} begins on {start} and has no day of approval",
        ),
        help=(
            "write an `approver`, at {item} or at the root of the plan, before {day}",
            "write `approve_by: {due}`, {days} days before the start; {approver} approves",
            "write `approve_by: {due}`, {days} days before the start",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what needs an approval; what starts late in the year has time."""
        for approval in facts.analysis.approvals:
            item = approval.item
            if item.unread & {"approve_by", "approver"}:
                continue
            approver = approval.approver or facts.approver_of(item) or _find_level(approval, facts)
            if approval.on is not None and approver is not None:
                continue
            said = _describe(approval, approver, facts)
            weight = facts.soften(Severity.WARNING, item.start)
            yield self.point_at((*item.route, "name"), (item.key,), said, severity=weight)


def _find_level(approval: Approval, facts: Facts) -> str | None:
    level = facts.analysis.rights.find_level(approval.amount)
    return None if level is None else level[1]


def _describe(approval: Approval, approver: str | None, facts: Facts) -> dict[str, Fact]:
    item = approval.item
    said: dict[str, Fact] = {"item": name_item(item)}
    if approval.on is not None:
        return said | {"day": approval.on}
    calendar = facts.analysis.calendar
    due = approval.due
    if not calendar.look_up(due).is_worked:
        due = calendar.last_workday_before(due) or due
    said |= {"start": item.start, "due": due.isoformat(), "days": (item.start - due).days}
    if approver is not None:
        said["approver"] = name_word(approver, facts.analysis.index)
    if not isinstance(item, Campaign) and approval.amount:
        said["amount"] = Amount(approval.amount, facts.plan.root.currency)
    return said
