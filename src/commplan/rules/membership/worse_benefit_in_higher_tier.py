"""MEM020: a higher tier gets less of a benefit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.benefits import find_worse, list_given
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import say_value
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class WorseBenefitInHigherTier(Rule):
    """A higher tier gets less of a benefit than a lower one.

    Values are compared as numbers for a year (`6 次/月` is 72), in the direction that the benefit
    calls better; a discount in 折 is better where it is lower. Values of other units are left
    alone.

    Why: top customers compare first, and leave loudest.
    Do: give the higher tier at least as much.
    Catalogue: MEM-02.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits: [{name: 免费配送, kind: shipping, unit: 次/月, better: higher}]
          tiers:
            - {name: 金卡, rank: 1, benefits: {免费配送: 6}}
            - {name: 钻石卡, rank: 2, benefits: {免费配送: 4}}  # MEM020

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits: [{name: 免费配送, kind: shipping, unit: 次/月, better: higher}]
          tiers:
            - {name: 金卡, rank: 1, benefits: {免费配送: 6}}
            - {name: 钻石卡, rank: 2, benefits: {免费配送: 6}}
    """

    fault = Fault(
        "MEM020",
        "worse-benefit-in-higher-tier",
        Severity.WARNING,
        message=("{benefit}: {higher} gets {less}, the lower {lower} {more}",),
        help=("give {higher} {more} or better, or take {lower} down to {less}",),
        notes={"lower": "{lower} gets {more} here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each benefit from tier to tier."""
        membership = facts.plan.membership
        if membership is None:
            return
        for lower, higher in find_worse(list_given(membership)):
            unit = lower.benefit.unit or ""
            said: dict[str, Fact] = {
                "benefit": lower.benefit.called,
                "lower": name_item(lower.tier),
                "higher": name_item(higher.tier),
                "more": say_value(lower.text, unit),
                "less": say_value(higher.text, unit),
            }
            place = Related((*lower.tier.route, "benefits", lower.number, "value"), "lower")
            route = (*higher.tier.route, "benefits", higher.number, "value")
            ids = (higher.tier.key, lower.tier.key, lower.benefit.key)
            yield self.point_at(route, ids, said, (place,))
