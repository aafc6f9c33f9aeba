"""GOV023: somebody approves more than the limit allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.approvals import is_same_person
from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class OverApprovalLimit(Rule):
    """Somebody approves more than the own limit, or than the levels of approval, allow.

    Limits stand in `governance.decision_rights`, levels in `budget.approval_levels`. Whoever
    approves the whole plan may approve any part of it; whoever stands in neither looks at something
    else than money, such as the wording.

    Why: the approval does not count, and finance stops the payment on the day of the event.
    Do: write the approver whom the levels ask for, or spend less.
    Catalogue: GOV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]
          stakeholders: [{name: 秦总, role: 总经理}]
        campaigns:
          - name: 开春季
            when: 2026-03-02..2026-03-28
            owner: 陈澄
            approver: 林一  # GOV023
            approve_by: 2026-02-06
            budget: 80000
        budget:
          total: 300000
          approval_levels: [{above: 5000, approver: 林一}, {above: 50000, approver: 秦总}]

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]
          stakeholders: [{name: 秦总, role: 总经理}]
        campaigns:
          - name: 开春季
            when: 2026-03-02..2026-03-28
            owner: 陈澄
            approver: 秦总
            approve_by: 2026-02-06
            budget: 80000
        budget:
          total: 300000
          approval_levels: [{above: 5000, approver: 林一}, {above: 50000, approver: 秦总}]
    """

    fault = Fault(
        "GOV023",
        "over-approval-limit",
        Severity.ERROR,
        message=(
            "{approver} may approve up to {limit}, but {item} costs {amount}, {over} more",
            "{item} costs {amount}; above {above} it takes the approval of {entitled}",
        ),
        help=(
            "write `approver: {needed}`, or take {over} off the budget",
            "write an `approver` who may approve {amount}, or take {over} off the budget",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what names its approver; the levels themselves supply a missing one."""
        rights, index = facts.analysis.rights, facts.analysis.index
        currency = facts.plan.root.currency
        for approval in facts.analysis.approvals:
            item, amount, approver = approval.item, approval.amount, approval.approver
            is_plans = is_same_person(approver, facts.plan.root.approver, index)
            if approver is None or is_plans or rights.is_entitled(approver, amount):
                continue
            limit, level = rights.find_limit(approver), rights.find_level(amount)
            needed = rights.find_entitled(amount)
            said: dict[str, Fact] = {
                "item": name_item(item),
                "approver": name_word(approver, index),
                "amount": Amount(amount, currency),
            }
            bound = level[0] if level is not None else amount
            if limit is not None and amount > limit:
                bound = limit
                said["limit"] = Amount(limit, currency)
            said |= {"above": Amount(bound, currency), "over": Amount(amount - bound, currency)}
            if needed is not None:
                said |= {"needed": needed, "entitled": name_word(needed, index)}
            field = "approver" if item.approver is not None else "budget"
            yield self.point_at((*item.route, field), (item.key, approver), said)
