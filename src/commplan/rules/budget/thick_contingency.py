"""BUD032: so much is kept back that it is no reserve any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.numbers import count_percent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ThickContingency(Rule):
    """So much is kept back that it is no reserve any more.

    Why: a reviewer reads a large reserve as money that nobody has a plan for.
    Do: give the surplus to activities or lines, or ask for a smaller total.
    Catalogue: BUD-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 2万  # BUD032

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 15000
    """

    fault = Fault(
        "BUD032",
        "thick-contingency",
        Severity.INFO,
        message=("the contingency of {contingency} is {percent} % of {total}",),
        help=("keep at most {most} ({bound} %) and plan the other {over}, or ask for less",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Hold the contingency against the total, whether it stands inside it or not."""
        budget, currency = facts.plan.budget, facts.plan.root.currency
        if budget is None or not budget.total or not budget.contingency:
            return
        bound = facts.threshold("contingency_most_percent")
        most = budget.total * bound / 100
        if budget.contingency <= most:
            return
        said: dict[str, Fact] = {
            "total": Amount(budget.total, currency),
            "contingency": Amount(budget.contingency, currency),
            "percent": count_percent(budget.contingency, budget.total),
            "bound": bound,
            "most": Amount(most, currency),
            "over": Amount(budget.contingency - most, currency),
        }
        yield self.point_at(("budget", "contingency"), (), said)
