"""BUD030: the budget keeps nothing back for surprises."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import has_unread_amounts
from commplan.rules.numbers import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

USUAL_PERCENT = Decimal(5)
"""What is proposed; reviewers ask for five to ten percent."""


class NoContingency(Rule):
    """The budget keeps nothing back for surprises.

    Why: every plan meets a surprise, and asking for money takes longer than the surprise lasts.
    Do: put five to ten percent of the total aside as `contingency`.
    Catalogue: BUD-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万  # BUD030
          lines:
            - {name: 外包, amount: 4万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 5000
          lines:
            - {name: 外包, amount: 4万}
    """

    fault = Fault(
        "BUD030",
        "no-contingency",
        Severity.INFO,
        message=("the budget of {total} has no contingency",),
        help=(
            "write `contingency: {written}` (5 %); {left} are not planned yet and could be that",
            "put {usual} (5 %) aside: `contingency: {written}`",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the contingency, once every amount could be read."""
        budget, currency = facts.plan.budget, facts.plan.root.currency
        if budget is None or not budget.total or has_unread_amounts(facts.plan):
            return
        if budget.contingency:
            return
        usual = budget.total * USUAL_PERCENT / 100
        said: dict[str, Fact] = {
            "total": Amount(budget.total, currency),
            "usual": Amount(usual, currency),
            "written": write_number(usual),
        }
        left = facts.analysis.ledger.unallocated
        if left is not None and left >= usual:
            said["left"] = Amount(left, currency)
        yield self.point_at(("budget", "total"), (), said)
