"""MEM014: nobody knows how a tier is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import list_thresholds, order_tiers
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole, say_threshold, word_dimension
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.membership import Tier


class TierWithoutThreshold(Rule):
    """A tier says nothing about how it is reached, while others do.

    The lowest tier may: it is for everybody who joins.

    Why: members stand before a tier that they cannot work towards.
    Do: write what it asks for in `entry`, more than the tier below.
    Catalogue: MEM-01.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2}  # MEM014

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}}
    """

    fault = Fault(
        "MEM014",
        "tier-without-threshold",
        Severity.WARNING,
        message=("{tier} does not say how it is reached",),
        help=(
            "write an `entry` above that of {lower} ({dimension}: {value})",
            "write an `entry`: what one must have spent, ordered or done",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every tier but the lowest."""
        membership = facts.plan.membership
        if membership is None or not is_whole(facts.plan):
            return
        tiers = order_tiers(membership)
        for place, tier in enumerate(tiers[1:], 1):
            if list_thresholds(tier.entry) or "entry" in tier.unread:
                continue
            said: dict[str, Fact] = {"tier": name_item(tier)}
            asking = [one for one in tiers[:place] if list_thresholds(one.entry)]
            if asking:
                said |= _say_lower(asking[-1], facts.plan.root.currency)
            yield self.point_at((*tier.route, "name"), (tier.key,), said)


def _say_lower(lower: Tier, currency: str) -> dict[str, Fact]:
    dimension, value = next(iter(list_thresholds(lower.entry).items()))
    return {
        "lower": name_item(lower),
        "dimension": word_dimension(dimension),
        "value": say_threshold(dimension, value, currency),
    }
