"""BUD041: a venue, studio or tool has its price, and no money is planned for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import has_unread_amounts
from commplan.rules.budget.shortfalls import report_short_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class UnfundedResource(Rule):
    """A venue, studio or tool has its price, and no money is planned for it.

    What can pay for it: budget lines for it, and the money of the activities that use it.

    Why: a hidden cost appears in the quarter in which it hurts.
    Do: add a budget line for it, or give the money to the activities that use it.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        resources:
          - {name: 湖畔会场, kind: venue, cost: 18000}  # BUD041
        activities:
          - {name: 见面会, when: 2026-05-16, resources: [湖畔会场], budget: 8000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        resources:
          - {name: 湖畔会场, kind: venue, cost: 18000}
        activities:
          - {name: 见面会, when: 2026-05-16, resources: [湖畔会场], budget: 26000}
    """

    fault = Fault(
        "BUD041",
        "unfunded-resource",
        Severity.WARNING,
        message=(
            "{item} costs {cost}, and only {money} are planned for it",
            "{item} costs {cost}, and no money is planned for it",
        ),
        help=(
            "add {short} to the budget of {user}, or a budget line: `for: {item}`, amount {short}",
            "add a budget line: `for: {item}`, amount {short}",
        ),
        notes={"user": "{item} uses it"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every resource that has a price."""
        if has_unread_amounts(facts.plan):
            return
        for resource in facts.plan.resources:
            if resource.cost:
                yield from report_short_item(self, resource, resource.cost, facts)
