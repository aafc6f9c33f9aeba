"""BUD046: benefits of the tiers cost more than the budget has for them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.funding import add_lines
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import MOST_POSTS, TOLERANCE, has_unread_amounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.membership import MemberBenefit, Membership


class UnfundedBenefits(Rule):
    """Benefits of the tiers cost more than the budget has for them.

    A benefit costs its price for each use, by the members who have it today. Every budget line
    that is for nothing else in the plan may pay for benefits, so this speaks only where they
    cannot be paid at all.

    Why: benefits are a promise to the best customers, and are paid whether planned or not.
    Do: add a budget line for the benefits, or grant fewer of them.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        membership:
          benefits:
            - {name: 生日礼, cost_per_use: 8, uses_per_year: 1}  # BUD046
          tiers:
            - {name: 银卡, members: 5000, benefits: {生日礼: 1 份}}
        budget:
          total: 10万
          lines:
            - {name: 会员礼品, amount: 3万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        membership:
          benefits:
            - {name: 生日礼, cost_per_use: 8, uses_per_year: 1}
          tiers:
            - {name: 银卡, members: 5000, benefits: {生日礼: 1 份}}
        budget:
          total: 10万
          lines:
            - {name: 会员礼品, amount: 4万}
    """

    fault = Fault(
        "BUD046",
        "unfunded-benefits",
        Severity.WARNING,
        message=(
            "the benefits of the tiers cost {cost} a year; the lines that could pay have {money}",
            "the benefits of the tiers cost {cost} a year, and no budget line pays for them",
        ),
        help=("add a budget line with {short}; most of it is for: {largest}",),
        notes={"benefit": "{benefit}: {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the cost of all benefits with the lines that are not for something else."""
        membership = facts.plan.membership
        if membership is None or has_unread_amounts(facts.plan):
            return
        costs = sorted(_list_costs(membership), key=lambda pair: pair[1], reverse=True)
        cost = sum((amount for _, amount in costs), Decimal(0))
        money = _find_money(facts)
        if cost - money >= TOLERANCE:
            yield self._report(costs, cost, money, facts)

    def _report(
        self,
        costs: list[tuple[MemberBenefit, Decimal]],
        cost: Decimal,
        money: Decimal,
        facts: Facts,
    ) -> Diagnostic:
        currency = facts.plan.root.currency
        said: dict[str, Fact] = {
            "cost": Amount(cost, currency),
            "short": Amount(cost - money, currency),
            "largest": tuple(benefit.called for benefit, _ in costs[:MOST_POSTS]),
        }
        if money:
            said["money"] = Amount(money, currency)
        places = tuple(
            Related(
                (*benefit.route, "cost_per_use"),
                "benefit",
                facts={"benefit": benefit.called, "amount": Amount(amount, currency)},
            )
            for benefit, amount in costs[1:MOST_POSTS]
        )
        keys = tuple(benefit.key for benefit, _ in costs)
        return self.point_at((*costs[0][0].route, "cost_per_use"), keys, said, places)


def _list_costs(membership: Membership) -> Iterator[tuple[MemberBenefit, Decimal]]:
    """Yield what each benefit costs a year; one whose members are not known costs nothing yet."""
    members: dict[str, Decimal] = {}
    for tier in membership.tiers:
        now = tier.members.now if tier.members is not None else None
        for one in tier.benefits:
            members[one.benefit] = members.get(one.benefit, Decimal(0)) + (now or Decimal(0))
    for benefit in membership.benefits:
        uses = benefit.uses_per_year
        if not benefit.cost_per_use or not uses:
            continue
        having = max(members.get(benefit.key, Decimal(0)), members.get(benefit.called, Decimal(0)))
        if having:
            yield benefit, benefit.cost_per_use * uses * having


def _find_money(facts: Facts) -> Decimal:
    """Return the lines for benefits, tiers and segments, those of discounts, and those for nothing.

    Lines for points pay for points.
    """
    budget = facts.plan.budget
    free = ("benefit", "tier", "segment", "group")
    lines = (
        line
        for line in (budget.lines if budget is not None else ())
        if line.kind == "discount"
        or (
            line.kind != "points"
            and (line.for_ is None or facts.analysis.index.find(line.for_, free) is not None)
        )
    )
    return add_lines(lines)
