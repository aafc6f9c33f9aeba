"""BUD021: a category of the budget is planned above its limit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import TOLERANCE, is_a_slip, report_over

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class CategoryOverLimit(Rule):
    """A category of the budget is planned above its limit.

    Why: money moved between categories has to be approved anew.
    Do: cut an amount of this category, or move the limit.
    Catalogue: BUD-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 39000
          categories:
            - {name: 物料, limit: 6万}  # BUD021
          lines:
            - {name: 礼盒, category: 物料, amount: 61000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 4万
          categories:
            - {name: 物料, limit: 6万}
          lines:
            - {name: 礼盒, category: 物料, amount: 6万}
    """

    fault = Fault(
        "BUD021",
        "category-over-limit",
        Severity.ERROR,
        message=("{planned} are planned for {category}, {over} more than its limit of {limit}",),
        help=("cut {over}; the largest amounts: {largest}",),
        notes={
            "large": "{item}: {amount}",
            "series": "{item}: {count} × {each} = {amount}; `per: series` if {each} is all",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every category that has a limit."""
        budget, ledger = facts.plan.budget, facts.analysis.ledger
        for category in budget.categories if budget else ():
            posts = tuple(post for post in ledger.posts if post.category == category.called)
            planned = sum((post.amount for post in posts), Decimal(0))
            if category.limit is None or planned - category.limit < TOLERANCE:
                continue
            if not is_a_slip(facts, category.route, *(post.route for post in posts)):
                route = (*category.route, "limit")
                said: dict[str, Fact] = {"category": category.called}
                whole = (planned, category.limit)
                yield report_over(self, (route, category.key), said, whole, posts, facts)
