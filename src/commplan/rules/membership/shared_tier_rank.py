"""MEM013: two tiers have the same rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.membership import Tier


class SharedTierRank(Rule):
    """Two tiers have the same rank.

    Why: nobody can say which of the two is higher, and benefits cannot be compared.
    Do: number the tiers from 1, the lowest.
    Catalogue: MEM-01.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 1, entry: {spend: 2500}}  # MEM013

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}}
    """

    fault = Fault(
        "MEM013",
        "shared-tier-rank",
        Severity.ERROR,
        message=("{second} has rank {rank}, which {first} has already",),
        help=("give {second} a rank of its own, such as {free}",),
        notes={"first": "{first} has this rank", "free": "write {free}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for a rank that was met before."""
        membership = facts.plan.membership
        ranked: dict[int, Tier] = {}
        for tier in membership.tiers if membership is not None else ():
            if tier.rank is None:
                continue
            first = ranked.setdefault(tier.rank, tier)
            if first is tier or membership is None:
                continue
            free = max(one.rank or 0 for one in membership.tiers) + 1
            said: dict[str, Fact] = {
                "first": name_item(first),
                "second": name_item(tier),
                "rank": tier.rank,
                "free": free,
            }
            route = (*tier.route, "rank")
            fix = Fix("free", (Edit(route, str(free)),))
            place = point_to(first, "rank", "first")
            yield self.point_at(route, (tier.key, first.key), said, (place,), fixes=(fix,))
