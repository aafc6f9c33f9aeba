"""CHN071: buying in a group costs more than buying alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.price_clashes import find_dearer
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.price_clashes import list_modest, report_clashes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class GroupPriceAboveShop(Rule):
    """Buying in a group costs more than buying alone on the same day.

    A group price is that of group buying, or of an activity that runs in groups of members alone.

    Why: whoever gathered three neighbours finds out that the shop is cheaper.
    Do: take the group price below the shop's, or let the two offers have separate days.
    Catalogue: CHN-07.

    Bad::

        title: 社群团购 2026
        period: 2026
        activities:
          - {name: 小程序满减, when: 2026-06-01..18, offers: [{product: 鲜米, price: 59}]}
          - name: 三人拼团
            kind: group_buy
            when: 2026-06-12..14
            offers: [{product: 鲜米, price: 62}]  # CHN071

    Good::

        title: 社群团购 2026
        period: 2026
        activities:
          - {name: 小程序满减, when: 2026-06-01..18, offers: [{product: 鲜米, price: 59}]}
          - name: 三人拼团
            kind: group_buy
            when: 2026-06-12..14
            offers: [{product: 鲜米, price: 56}]
    """

    fault = Fault(
        "CHN071",
        "group-price-above-shop",
        Severity.WARNING,
        message=(
            (
                "{item} sells {product} to groups for {price}, while {other} sells it to anybody "
                "for {lower} ({days})"
            ),
        ),
        help=(
            "take the group price below {lower}, or begin {item} after {until}",
            "take the group price below {lower}",
        ),
        notes={"lower": "{other} sells it for {lower}", "same": "write {lower}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare group prices with the prices for everybody."""
        currency = facts.plan.root.currency
        prices = list_modest(facts)
        groups = [one for one in prices if one.is_group]
        shop = [one for one in prices if not one.is_group and not one.tiers]
        yield from report_clashes(self, find_dearer(groups, shop), currency)
