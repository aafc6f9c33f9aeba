"""BUD031: the contingency is too small to help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.numbers import count_percent, write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ThinContingency(Rule):
    """The contingency is too small to help.

    Why: one venue that raises its price eats it up.
    Do: put five to ten percent of the total aside.
    Catalogue: BUD-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 1500  # BUD031

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 3000
    """

    fault = Fault(
        "BUD031",
        "thin-contingency",
        Severity.INFO,
        message=("the contingency of {contingency} is only {percent} % of {total}",),
        help=("raise it by {more} to {least} ({bound} %) at least",),
        notes={"raise": "raise it to {least}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Hold the contingency against the total, whether it stands inside it or not."""
        budget, currency = facts.plan.budget, facts.plan.root.currency
        if budget is None or not budget.total or not budget.contingency:
            return
        bound = facts.threshold("contingency_least_percent")
        least = budget.total * bound / 100
        if budget.contingency >= least:
            return
        said: dict[str, Fact] = {
            "total": Amount(budget.total, currency),
            "contingency": Amount(budget.contingency, currency),
            "percent": count_percent(budget.contingency, budget.total),
            "bound": bound,
            "least": Amount(least, currency),
            "more": Amount(least - budget.contingency, currency),
        }
        route = ("budget", "contingency")
        fix = Fix("raise", (Edit(route, write_number(least)),), {"least": Amount(least, currency)})
        yield self.point_at(route, (), said, fixes=(fix,))
