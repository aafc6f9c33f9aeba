"""MEM022: a higher tier gets the same of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.benefits import find_equal_steps
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class EqualTierBenefits(Rule):
    """A higher tier gets the same of everything as the one below.

    One benefit that is equal in both is fine, as long as another one rises.

    Why: there is no reason to rise.
    Do: let at least one benefit be better in the higher tier.
    Catalogue: MEM-02.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits: [{name: 免费配送, kind: shipping, unit: 次/年, better: higher}]
          tiers:
            - {name: 银卡, rank: 1, benefits: {免费配送: 6}}
            - {name: 金卡, rank: 2, benefits: {免费配送: 6}}  # MEM022

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits: [{name: 免费配送, kind: shipping, unit: 次/年, better: higher}]
          tiers:
            - {name: 银卡, rank: 1, benefits: {免费配送: 6}}
            - {name: 金卡, rank: 2, benefits: {免费配送: 24}}
    """

    fault = Fault(
        "MEM022",
        "equal-tier-benefits",
        Severity.WARNING,
        message=("{higher} gets nothing that {lower} does not get: {benefits}",),
        help=("make one of them better in {higher}, for example `{benefit}`",),
        notes={"lower": "{lower} gets the same here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at neighbours in the row of tiers."""
        membership = facts.plan.membership
        if membership is None:
            return
        for lower, higher in find_equal_steps(membership):
            benefits = tuple(one.benefit for one in higher.benefits)
            said: dict[str, Fact] = {
                "lower": name_item(lower),
                "higher": name_item(higher),
                "benefits": benefits,
                "benefit": benefits[0],
            }
            place = point_to(lower, "benefits", "lower")
            ids = (higher.key, lower.key)
            yield self.point_at((*higher.route, "benefits"), ids, said, (place,))
