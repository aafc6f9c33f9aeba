"""BUD010: the amounts add up to more than the total budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import (
    TOLERANCE,
    count_slipped,
    is_a_slip,
    list_largest,
    name_largest,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class OverTotal(Rule):
    """The amounts add up to more than the total budget.

    Why: it is the first thing a finance reviewer looks for.
    Do: cut the largest amounts, or ask for a larger total.
    Catalogue: BUD-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万  # BUD010
          lines:
            - {name: 外包, amount: 40001}
        activities:
          - {name: 开春季, when: 2026-03-02..08, budget: 6万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          lines:
            - {name: 外包, amount: 40000}
        activities:
          - {name: 开春季, when: 2026-03-02..08, budget: 6万}
    """

    fault = Fault(
        "BUD010",
        "over-total",
        Severity.ERROR,
        message=(
            "{allocated} are planned, {over} over the total of {total}; contingency: {contingency}",
            "{allocated} are planned, {over} over the total of {total}",
        ),
        help=("cut {over}; the largest amounts: {largest}",),
        notes={
            "large": "{item}: {amount}",
            "series": "{item}: {count} × {each} = {amount}; `per: series` if {each} is all",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the ledger with the total; less than one unit of money is rounding."""
        ledger, currency = facts.analysis.ledger, facts.plan.root.currency
        left = ledger.unallocated
        if ledger.total is None or left is None or left > -TOLERANCE:
            return
        if left + count_slipped(facts) > -TOLERANCE or is_a_slip(facts, ("budget", "total")):
            return
        largest = list_largest(ledger.posts)
        said: dict[str, Fact] = {
            "total": Amount(ledger.total, currency),
            "allocated": Amount(ledger.allocated, currency),
            "over": Amount(-left, currency),
            "largest": tuple(called for _, _, called, _ in largest),
        }
        if ledger.contingency:
            said["contingency"] = Amount(ledger.contingency, currency)
        keys = tuple(key for _, key, _, _ in largest)
        places = name_largest(largest, self, facts)
        yield self.point_at(("budget", "total"), keys, said, places)
