"""MEM021: a higher tier lacks a benefit that a lower one has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.benefits import find_lost, list_given
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole, say_value
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class BenefitMissingInHigherTier(Rule):
    """A higher tier lacks a benefit that a lower one has.

    Silent where the higher tier has another benefit of the same kind instead.

    Why: a member who rises loses something, and calls the rise a trick.
    Do: write the benefit in the higher tier too.
    Catalogue: MEM-02.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits:
            - {name: 免费配送, kind: shipping, unit: 次/年, better: higher}
            - {name: 专属管家, kind: service, unit: 次/年, better: higher}
          tiers:
            - {name: 金卡, rank: 1, benefits: {免费配送: 24}}
            - {name: 钻石卡, rank: 2, benefits: {专属管家: 6}}  # MEM021

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits:
            - {name: 免费配送, kind: shipping, unit: 次/年, better: higher}
            - {name: 专属管家, kind: service, unit: 次/年, better: higher}
          tiers:
            - {name: 金卡, rank: 1, benefits: {免费配送: 24}}
            - {name: 钻石卡, rank: 2, benefits: {免费配送: 24, 专属管家: 6}}
    """

    fault = Fault(
        "MEM021",
        "benefit-missing-in-higher-tier",
        Severity.WARNING,
        message=("{lower} gets {benefit} ({value}), the higher {higher} does not",),
        help=("write `{benefit}` in {higher} too, with {value} or better",),
        notes={"lower": "{lower} has it here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each benefit from tier to tier; all tiers that lack it are one finding."""
        membership = facts.plan.membership
        if membership is None or not is_whole(facts.plan):
            return
        for given, without in find_lost(membership, list_given(membership)):
            said: dict[str, Fact] = {
                "benefit": given.benefit.called,
                "lower": name_item(given.tier),
                "higher": tuple(name_item(tier) for tier in without),
                "value": say_value(given.text, given.benefit.unit or ""),
            }
            place = Related((*given.tier.route, "benefits", given.number, "value"), "lower")
            ids = (*(tier.key for tier in without), given.tier.key, given.benefit.key)
            yield self.point_at((*without[0].route, "benefits"), ids, said, (place,))
