"""CHN073: one product has two prices for the same people on the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.price_clashes import find_dearer
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.price_clashes import list_modest, report_clashes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Diagnostic


class TwoPricesAtOnce(Rule):
    """One product has two prices for the same people on the same day.

    Compared are offers of different activities that are for the same buyers: for everybody, for the
    same tiers, or for groups.

    Why: whoever paid more this morning asks for the difference this afternoon.
    Do: one price, or separate days.
    Catalogue: CHN-07.

    Bad::

        title: 社群团购 2026
        period: 2026
        activities:
          - {name: 直播专场, when: 2026-06-12, offers: [{product: 鲜米, price: 55}]}
          - name: 小程序满减
            when: 2026-06-10..14
            offers: [{product: 鲜米, price: 59}]  # CHN073

    Good::

        title: 社群团购 2026
        period: 2026
        activities:
          - {name: 直播专场, when: 2026-06-12, offers: [{product: 鲜米, price: 55}]}
          - name: 小程序满减
            when: 2026-06-13..14
            offers: [{product: 鲜米, price: 59}]
    """

    fault = Fault(
        "CHN073",
        "two-prices-at-once",
        Severity.WARNING,
        message=(
            "{product} costs {price} in {item} and {lower} in {other} on the same day ({days})",
        ),
        help=(
            "sell it for {lower} in both, or begin {item} after {until}",
            "sell it for {lower} in both",
        ),
        notes={"lower": "{other} sells it for {lower}", "same": "write {lower}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the prices of each kind of buyers with one another."""
        currency = facts.plan.root.currency
        buyers: dict[tuple[frozenset[int], bool], list[Price]] = {}
        for price in list_modest(facts):
            buyers.setdefault(price.buyers, []).append(price)
        for prices in buyers.values():
            yield from report_clashes(self, find_dearer(prices, prices), currency)
