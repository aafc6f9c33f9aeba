"""BUD011: part of the total budget is not given out yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import TOLERANCE, has_unread_amounts, is_a_slip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnallocatedBudget(Rule):
    """Part of the total budget is not given out yet.

    Why: it is good to know what is left before somebody asks for more.
    Do: nothing has to be done; give it to activities, lines or the contingency when the time comes.
    Catalogue: BUD-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万  # BUD011
          lines:
            - {name: 外包, amount: 4万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 6万
          lines:
            - {name: 外包, amount: 4万}
    """

    fault = Fault(
        "BUD011",
        "unallocated-budget",
        Severity.INFO,
        message=("{left} of the total budget of {total} are not planned yet",),
        help=("nothing is wrong: plan them, or keep them as a reserve",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the ledger with the total, once every amount could be read."""
        if has_unread_amounts(facts.plan) or is_a_slip(facts, ("budget", "total")):
            return
        ledger, currency = facts.analysis.ledger, facts.plan.root.currency
        left = ledger.unallocated
        if ledger.total is not None and left is not None and left >= TOLERANCE:
            said: dict[str, Fact] = {
                "left": Amount(left, currency),
                "total": Amount(ledger.total, currency),
            }
            yield self.point_at(("budget", "total"), (), said)
