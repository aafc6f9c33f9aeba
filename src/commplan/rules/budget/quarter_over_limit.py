"""BUD022: more is planned in a quarter than its limit allows."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import TOLERANCE, count_slipped, is_a_slip, report_over

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class QuarterOverLimit(Rule):
    """More is planned in a quarter than its limit allows.

    Why: the money is there in the year, but not when it is needed.
    Do: move an amount to another quarter, or the limit.
    Catalogue: BUD-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 65000
          quarters:
            Q1: 3万  # BUD022
          lines:
            - {name: 平台搭建, amount: 35000, quarter: Q1}

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget:
          total: 10万
          contingency: 65000
          quarters:
            Q1: 3万
          lines:
            - {name: 平台搭建, amount: 35000, quarter: Q2}
    """

    fault = Fault(
        "BUD022",
        "quarter-over-limit",
        Severity.ERROR,
        message=("{planned} are planned for {quarter}, {over} more than its limit of {limit}",),
        help=("move {over} to another quarter; the largest amounts: {largest}",),
        notes={"large": "{item}: {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the four quarters; amounts over several quarters count by their days.

        Such shares are estimates, so they are said without cents.
        """
        limits = facts.plan.budget.quarters if facts.plan.budget else None
        if limits is None:
            return
        ledger = facts.analysis.ledger
        for number, planned in enumerate(ledger.by_quarter()):
            quarter = QUARTERS[number]
            limit: Decimal | None = getattr(limits, quarter)
            if limit is not None and planned - limit >= TOLERANCE:
                posts = tuple(
                    post._replace(amount=_drop_cents(post.quarters[number]))
                    for post in ledger.posts
                )
                route = ("budget", "quarters", quarter)
                if planned - limit - count_slipped(facts) < TOLERANCE or is_a_slip(facts, route):
                    continue
                said: dict[str, Fact] = {"quarter": quarter}
                yield report_over(
                    self, (route, quarter), said, (_drop_cents(planned), limit), posts, facts
                )


def _drop_cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1), ROUND_HALF_UP)
