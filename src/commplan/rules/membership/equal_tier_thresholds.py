"""MEM011: two tiers ask for the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import is_level, list_steps, list_thresholds, order_tiers
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.membership.saying import say_threshold, word_dimension
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class EqualTierThresholds(Rule):
    """Two tiers ask for the same.

    Why: whoever reaches the lower tier has reached the higher one too, so that the lower one stays
    empty.
    Do: raise at least one threshold of the higher tier.
    Catalogue: MEM-01.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 2500}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}}  # MEM011

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 2500}}
            - {name: 金卡, rank: 2, entry: {spend: 6000}}
    """

    fault = Fault(
        "MEM011",
        "equal-tier-thresholds",
        Severity.ERROR,
        message=("{higher} asks for no more than {lower}: {dimension} {value}",),
        help=("ask for more than {value} in {higher}, or make one tier of the two",),
        notes={"lower": "{lower} asks for the same here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at neighbours in the row of tiers."""
        membership = facts.plan.membership
        if membership is None:
            return
        for lower, higher in filter(is_level, list_steps(order_tiers(membership))):
            dimension, value = next(iter(list_thresholds(higher.entry).items()))
            said: dict[str, Fact] = {
                "lower": name_item(lower),
                "higher": name_item(higher),
                "dimension": word_dimension(dimension),
                "value": say_threshold(dimension, value, facts.plan.root.currency),
            }
            place = point_to(lower, "entry", "lower")
            route = (*higher.route, "entry", dimension)
            yield self.point_at(route, (higher.key, lower.key), said, (place,))
