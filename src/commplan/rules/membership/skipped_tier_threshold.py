"""MEM012: a higher tier can be reached without what the lower one asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import find_gap, list_steps, list_thresholds, order_tiers
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import say_threshold, word_dimension
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.membership.tiers import Gap
    from commplan.diagnostics import Diagnostic, Fact


class SkippedTierThreshold(Rule):
    """A higher tier can be reached without what the lower one asks for.

    Whoever fulfils the entry of the higher tier should fulfil that of the lower one; with
    `match: any` each threshold alone is enough. A first order is taken for granted.

    Why: a member fits the upper tier and not the lower one, and falls through when it is lost.
    Do: write the missing threshold in the higher tier too, or take it out of the lower one.
    Catalogue: MEM-01.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 2000, orders: 12}}
            - {name: 金卡, rank: 2, entry: {spend: 6000}}  # MEM012

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 2000, orders: 12}}
            - {name: 金卡, rank: 2, entry: {spend: 6000, orders: 30}}
    """

    fault = Fault(
        "MEM012",
        "skipped-tier-threshold",
        Severity.WARNING,
        message=("{higher} can be reached without what {lower} asks for: {dimension} {value}",),
        help=("ask for {dimension} {value} or more in {higher} too (`match: all`)",),
        notes={"lower": "{lower} asks for {value} here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at neighbours in the row of tiers."""
        membership = facts.plan.membership
        if membership is None:
            return
        for step in list_steps(order_tiers(membership)):
            gap = find_gap(step)
            if gap is not None:
                yield self._report(gap, facts.plan.root.currency)

    def _report(self, gap: Gap, currency: str) -> Diagnostic:
        lower, higher = gap.step
        dimension = gap.missing[0]
        value = list_thresholds(lower.entry)[dimension]
        said: dict[str, Fact] = {
            "lower": name_item(lower),
            "higher": name_item(higher),
            "dimension": word_dimension(dimension),
            "value": say_threshold(dimension, value, currency),
        }
        place = Related((*lower.route, "entry", dimension), "lower")
        return self.point_at((*higher.route, "entry"), (higher.key, lower.key), said, (place,))
