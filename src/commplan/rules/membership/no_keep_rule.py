"""MEM031: nobody knows how a tier is kept or lost."""

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


class NoKeepRule(Rule):
    """Tiers can be reached, and nobody says how they are kept or lost.

    Why: the first mass downgrade makes the rule, in front of everybody.
    Do: write `keep` in each tier, or how a tier is lost in `downgrade`; "for life" is a rule too.
    Catalogue: MEM-03.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}}  # MEM031

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}, keep: {spend: 2000}}
    """

    fault = Fault(
        "MEM031",
        "no-keep-rule",
        Severity.WARNING,
        message=("{tiers} can be reached, but nothing says how they are kept or lost",),
        help=(
            (
                "write `keep` in each, for {tier} with {dimension} {value} or less; or say in "
                "`downgrade` how a tier is lost"
            ),
        ),
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the tiers above the lowest; all of them are one finding."""
        membership = facts.plan.membership
        if membership is None or not is_whole(facts.plan):
            return
        if membership.rules is not None and membership.rules.downgrade:
            return
        lacking = [
            tier
            for tier in order_tiers(membership)[1:]
            if list_thresholds(tier.entry) and tier.keep is None and "keep" not in tier.unread
        ]
        if lacking:
            first = lacking[0]
            dimension, value = next(iter(list_thresholds(first.entry).items()))
            said: dict[str, Fact] = {
                "tiers": tuple(name_item(tier) for tier in lacking),
                "tier": name_item(first),
                "dimension": word_dimension(dimension),
                "value": say_threshold(dimension, value, facts.plan.root.currency),
            }
            ids = tuple(tier.key for tier in lacking)
            yield self.point_at((*first.route, "entry"), ids, said)
