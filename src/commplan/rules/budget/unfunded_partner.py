"""BUD043: a partner is to be paid, and no money is planned for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.budget.fees import list_fees
from commplan.rules.budget.posts import MOST_POSTS, has_unread_amounts
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnfundedPartner(Rule):
    """A partner is to be paid, and no money is planned for it.

    Neither a budget line names the partner, nor has an activity with it any money. A stand-in who
    takes part in nothing yet is paid nothing.

    Why: the bill comes in the quarter in which it hurts; a commitment without a line is no plan.
    Do: add a budget line for the partner, or give the money to the activity.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - name: 山野拾光
            terms: {fee: 24000}  # BUD043
        activities:
          - {name: 露营试喝, when: 2026-05-21..31, partners: [山野拾光]}
        budget:
          total: 10万

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners:
          - name: 山野拾光
            terms: {fee: 24000}
        activities:
          - {name: 露营试喝, when: 2026-05-21..31, partners: [山野拾光]}
        budget:
          total: 10万
          lines:
            - {name: 达人合作, for: 山野拾光, amount: 24000}
    """

    fault = Fault(
        "BUD043",
        "unfunded-partner",
        Severity.WARNING,
        message=("{partner} is to get {fee}, and no money is planned for it",),
        help=(
            "add {fee} to the budget of {user}, or a line: `for: {partner}`, amount {fee}",
            "add a budget line: `for: {partner}`, amount {fee}",
        ),
        notes={"user": "{item} takes part here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every fee behind which there is no money at all."""
        if has_unread_amounts(facts.plan):
            return
        for fee in list_fees(facts):
            if fee.means.whole:
                continue
            users = fee.means.users[:MOST_POSTS]
            said: dict[str, Fact] = {
                "partner": fee.partner.called,
                "fee": Amount(fee.amount, facts.plan.root.currency),
            }
            if users:
                said["user"] = name_item(users[0])
            places = tuple(
                point_to(user, "partners", "user", item=name_item(user)) for user in users
            )
            keys = (fee.partner.key, *(user.key for user in users))
            yield self.point_at((*fee.partner.route, "terms", "fee"), keys, said, places)
