"""BUD024: more is planned in a phase than its limit allows."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.phase_money import PhaseMoney, add_up_phases
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import MOST_POSTS, TOLERANCE, count_slipped, is_a_slip
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PhaseOverLimit(Rule):
    """More is planned in a phase than its limit allows.

    An activity that names its phase spends all its money there; another one, and what a campaign
    has left, day by day in the phases that its days fall into. Lines for a phase, or for an item
    of it, count as well.

    Why: the phase has used up its money before it is over, and the next one pays.
    Do: move an activity to another phase, or raise the limit.
    Catalogue: BUD-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 开门招募, when: 2026-01-01..04-30, limit: 5万}  # BUD024
          - {name: 日常运营, when: 2026-05-01..12-31}
        activities:
          - {name: 品鉴周, when: 2026-03-02..08, budget: 3万}
          - {name: 开春抽奖, when: 2026-04-16..22, budget: 25000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        phases:
          - {name: 开门招募, when: 2026-01-01..04-30, limit: 5万}
          - {name: 日常运营, when: 2026-05-01..12-31}
        activities:
          - {name: 品鉴周, when: 2026-03-02..08, budget: 3万}
          - {name: 开春抽奖, when: 2026-04-16..22, budget: 2万}
    """

    fault = Fault(
        "BUD024",
        "phase-over-limit",
        Severity.ERROR,
        message=("{planned} are planned in {phase}, {over} more than its limit of {limit}",),
        help=("cut {over} or move it to another phase; the largest amounts: {largest}",),
        notes={"large": "{item}: {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at phases with a limit; amounts over several phases are estimates, without cents."""
        analysis = facts.analysis
        for money in add_up_phases(
            facts.plan, analysis.ledger, analysis.occurrences, analysis.index
        ):
            over = money.planned - money.limit
            items = (share.item.route for share in money.shares)
            if over < TOLERANCE or over - count_slipped(facts) < TOLERANCE:
                continue
            if not is_a_slip(facts, *items):
                yield self._report(money, facts.plan.root.currency)

    def _report(self, money: PhaseMoney, currency: str) -> Diagnostic:
        largest = sorted(money.shares, key=lambda share: share.amount, reverse=True)[:MOST_POSTS]
        planned = _drop_cents(money.planned)
        said: dict[str, Fact] = {
            "phase": name_item(money.phase),
            "planned": Amount(planned, currency),
            "limit": Amount(money.limit, currency),
            "over": Amount(planned - money.limit, currency),
            "largest": tuple(name_item(share.item) for share in largest),
        }
        places = tuple(
            Related(
                share.item.route,
                "large",
                facts={
                    "item": name_item(share.item),
                    "amount": Amount(_drop_cents(share.amount), currency),
                },
            )
            for share in largest
        )
        keys = (money.phase.key, *(share.item.key for share in largest))
        return self.point_at((*money.phase.route, "limit"), keys, said, places)


def _drop_cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1), ROUND_HALF_UP)
