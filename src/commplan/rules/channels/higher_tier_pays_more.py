"""CHN072: a higher tier pays more than a lower one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import order_tiers
from commplan.analysis.offers.price_clashes import find_dearer_tiers
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.price_clashes import (
    group_clashes,
    list_ids,
    list_modest,
    offer_lower,
    point_to_lower,
    say_clash,
)
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class HigherTierPaysMore(Rule):
    """A higher tier pays more for a product than a lower one on the same day.

    Why: the best customers compare first.
    Do: give the higher tier the lower price, or let the two offers have separate days.
    Catalogue: CHN-07.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership: {tiers: [{name: 普通卡}, {name: 银卡}, {name: 金卡}]}
        activities:
          - {name: 银卡日, when: 2026-05-16, audience: 银卡, offers: [{product: 拼配豆, price: 66}]}
          - name: 金卡日
            when: 2026-05-16
            audience: 金卡
            offers: [{product: 拼配豆, price: 69}]  # CHN072

    Good::

        title: 会员计划 2026
        period: 2026
        membership: {tiers: [{name: 普通卡}, {name: 银卡}, {name: 金卡}]}
        activities:
          - {name: 银卡日, when: 2026-05-16, audience: 银卡, offers: [{product: 拼配豆, price: 66}]}
          - name: 金卡日
            when: 2026-05-16
            audience: 金卡
            offers: [{product: 拼配豆, price: 66}]
    """

    fault = Fault(
        "CHN072",
        "higher-tier-pays-more",
        Severity.WARNING,
        message=(
            (
                "{higher} pays {price} for {product} in {item}, the lower {lower_tier} {lower} in "
                "{other} ({days})"
            ),
        ),
        help=(
            "sell it to {higher} for at most {lower}, or begin {item} after {until}",
            "sell it to {higher} for at most {lower}",
        ),
        notes={"lower": "{other} sells it for {lower}", "same": "write {lower}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the prices of each tier with those of all tiers below."""
        if facts.plan.membership is None:
            return
        currency = facts.plan.root.currency
        tiers = order_tiers(facts.plan.membership)
        members = [one for one in list_modest(facts) if not one.is_group]
        for clashes in group_clashes(find_dearer_tiers(members)):
            price, lower = clashes[0]
            said = say_clash(clashes, currency) | {
                "higher": name_item(tiers[min(price.tiers)]),
                "lower_tier": name_item(tiers[max(lower.tiers)]),
            }
            place = point_to_lower(lower, currency)
            fix = offer_lower(clashes)
            yield self.point_at(price.route, list_ids(clashes), said, (place,), fixes=(fix,))
