"""BUD023: the same money stands in an item and in a budget line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class MoneyCountedTwice(Rule):
    """The same money stands in an item and in a budget line.

    Why: the plan looks more expensive than it is, or the money is spent twice.
    Do: keep one of the two; an activity's `budget` is its line.
    Catalogue: BUD-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          lines:
            - {name: 品鉴周物料, for: 品鉴周, amount: 3万}  # BUD023
        activities:
          - {name: 品鉴周, when: 2026-03-02..08, budget: 3万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          lines:
            - {name: 品鉴周物料, for: 品鉴周, amount: 3万}
        activities:
          - {name: 品鉴周, when: 2026-03-02..08}
    """

    fault = Fault(
        "BUD023",
        "money-counted-twice",
        Severity.ERROR,
        message=("the line {line} repeats the budget of {item}: {amount} would be counted twice",),
        help=("delete one of the two; the `budget` of an activity or campaign is its line",),
        notes={"first": "the same amount stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at lines whose amount is the very budget of the item that they are for."""
        for line, route in facts.analysis.ledger.counted_twice:
            said: dict[str, Fact] = {
                "line": line.called,
                "item": line.for_ or "",
                "amount": Amount(line.amount, facts.plan.root.currency),
            }
            place = Related(route, "first")
            yield self.point_at((*line.route, "amount"), (line.key,), said, (place,))
