"""BUD050: more is promised to a partner than its budget line has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.budget.fees import list_fees
from commplan.rules.budget.posts import MOST_POSTS, TOLERANCE, has_unread_amounts
from commplan.rules.naming import name_item
from commplan.rules.numbers import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.rules.budget.fees import Fee


class CommittedOverLine(Rule):
    """More is promised to a partner than its budget line has.

    Money of the activities that the partner takes part in counts as well. An error from ten
    percent over on (`committed_grave_percent`). What was really paid is looked at in the review.

    Why: the contract binds; the overspending is seen a month late.
    Do: raise the line, or agree on less before the contract is signed.
    Catalogue: BUD-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - {name: 山野拾光, terms: {fee: 104000}}
        budget:
          lines:
            - {name: 达人合作, for: 山野拾光, amount: 9万}  # BUD050

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - {name: 山野拾光, terms: {fee: 104000}}
        budget:
          lines:
            - {name: 达人合作, for: 山野拾光, amount: 104000}
    """

    fault = Fault(
        "BUD050",
        "committed-over-line",
        Severity.WARNING,
        message=(
            "{partner} is to get {fee}; the line {line} and {users} have only {money} together",
            "{partner} is to get {fee}, the line {line} has only {money}",
        ),
        help=("raise the line by {short} to {fit}, or agree on a fee of {money}",),
        notes={"fee": "the fee stands here", "raise": "raise the line to {fit}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the fees of partners that have a line."""
        if has_unread_amounts(facts.plan):
            return
        for fee in list_fees(facts):
            if fee.means.lines and fee.amount - fee.means.whole >= TOLERANCE:
                yield self._report(fee, facts)

    def _report(self, fee: Fee, facts: Facts) -> Diagnostic:
        currency = facts.plan.root.currency
        line = facts.analysis.funding.list_lines(fee.partner)[0]
        short = fee.amount - fee.means.whole
        fit = Amount(line.amount + short, currency)
        said: dict[str, Fact] = {
            "partner": fee.partner.called,
            "fee": Amount(fee.amount, currency),
            "line": line.called,
            "money": Amount(fee.means.whole, currency),
            "short": Amount(short, currency),
            "fit": fit,
        }
        if fee.means.activities:
            said["users"] = tuple(name_item(user) for user in fee.means.users[:MOST_POSTS])
        grave = facts.threshold("committed_grave_percent") * fee.means.whole
        severity = Severity.ERROR if short * 100 > grave else Severity.WARNING
        route = (*line.route, "amount")
        fix = Fix("raise", (Edit(route, write_number(fit.value)),), {"fit": fit})
        place = point_to(fee.partner, "terms", "fee")
        keys = (line.key, fee.partner.key)
        return self.point_at(route, keys, said, (place,), severity=severity, fixes=(fix,))
