"""BUD025: the fees of partners are more than the activities with them can pay."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.budget.fees import list_fees
from commplan.rules.budget.posts import MOST_POSTS, TOLERANCE, has_unread_amounts
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.rules.budget.fees import Fee


class PartnerFeeOverBudget(Rule):
    """The fees of partners are more than the activities with them can pay.

    Partners who take part in the same activities share that money. One with a budget line of its
    own belongs to `committed-over-line`, one without any money to `unfunded-partner`.

    Why: the contract is signed, and the activity cannot pay it.
    Do: raise the budget of the activity, or agree on a smaller fee.
    Catalogue: BUD-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - name: 山野拾光
            terms: {fee: 24000}  # BUD025
        activities:
          - {name: 露营试喝, when: 2026-05-21..31, partners: [山野拾光], budget: 2万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - name: 山野拾光
            terms: {fee: 24000}
        activities:
          - {name: 露营试喝, when: 2026-05-21..31, partners: [山野拾光], budget: 24000}
    """

    fault = Fault(
        "BUD025",
        "partner-fee-over-budget",
        Severity.ERROR,
        message=(
            "{partners} together get {fee}, but the activities with them have only {money}",
            "{partner} gets {fee}, but the activities with this partner have only {money}",
        ),
        help=("add {short} to the budget of {largest}, or agree on a fee of {money} at most",),
        notes={"user": "{item} takes part here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at partners without a line, together where they share their activities."""
        if has_unread_amounts(facts.plan):
            return
        shared: dict[tuple[Route, ...], list[Fee]] = {}
        for fee in list_fees(facts):
            if not fee.means.lines and fee.means.activities:
                routes = tuple(sorted(user.route for user in fee.means.users))
                shared.setdefault(routes, []).append(fee)
        for fees in shared.values():
            if sum(fee.amount for fee in fees) - fees[0].means.activities >= TOLERANCE:
                yield self._report(fees, facts)

    def _report(self, fees: list[Fee], facts: Facts) -> Diagnostic:
        currency = facts.plan.root.currency
        whole = sum((fee.amount for fee in fees), Decimal(0))
        means = fees[0].means
        users = sorted(means.users, key=facts.analysis.funding.find_money, reverse=True)
        said: dict[str, Fact] = {
            "partner": fees[0].partner.called,
            "fee": Amount(whole, currency),
            "money": Amount(means.activities, currency),
            "short": Amount(whole - means.activities, currency),
            "largest": name_item(users[0]),
        }
        if len(fees) > 1:
            said["partners"] = tuple(fee.partner.called for fee in fees)
        places = tuple(
            point_to(user, "partners", "user", item=name_item(user)) for user in users[:MOST_POSTS]
        )
        keys = (*(fee.partner.key for fee in fees), *(user.key for user in users))
        return self.point_at((*fees[0].partner.route, "terms", "fee"), keys, said, places)
