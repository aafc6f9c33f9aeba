"""BUD048: content is to be paid for, and no money is planned for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.events import has_money, list_staged
from commplan.rules.budget.posts import has_unread_amounts
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PaidContentWithoutMoney(Rule):
    """Content is to be paid for, and no money is planned for it.

    Why: a paid post without a price in the plan is a cost that finance hears of last.
    Do: give the activity its money, or write the fee at the partner.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 达人种草, when: 2026-04-13..26, disclosure: {paid: true}}  # BUD048
          - {name: 品鉴周, when: 2026-03-02..08, budget: 3万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 达人种草, when: 2026-04-13..26, disclosure: {paid: true}, budget: 2万}
          - {name: 品鉴周, when: 2026-03-02..08, budget: 3万}
    """

    fault = Fault(
        "BUD048",
        "paid-content-without-money",
        Severity.WARNING,
        message=("{activity} is paid content, and it has no money",),
        help=(
            "add its price; {example}, paid content as well, has {amount}",
            "add its price: `budget: …`; if nothing is paid, write `paid: no`",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at activities that disclose paid content, in plans that have money at all."""
        if has_unread_amounts(facts.plan):
            return
        paid = [
            activity
            for activity in list_staged(facts)
            if activity.disclosure is not None and activity.disclosure.paid
        ]
        funding = facts.analysis.funding
        funded = [activity for activity in paid if funding.find_money(activity)]
        for activity in paid:
            if has_money(activity, facts):
                continue
            said: dict[str, Fact] = {"activity": name_item(activity)}
            if funded:
                money = funding.find_money(funded[0])
                said["example"] = name_item(funded[0])
                said["amount"] = Amount(money, facts.plan.root.currency)
            yield self.point_at((*activity.route, "disclosure", "paid"), (activity.key,), said)
