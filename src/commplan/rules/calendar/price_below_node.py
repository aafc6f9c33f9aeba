"""CAL071: a product is sold for less while a platform watches its price."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.calendar import CommercialNode


class PriceBelowNode(Rule):
    """A product is sold for less while a platform watches its price.

    It compares the prices of what joins a season (`nodes`) with every other price of the same
    product on the days of its `price_check`.

    Why: a price given away in September can bar the product from Double 11.
    Do: raise the price, or move the offer out of the window.
    Catalogue: CAL-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 双11 满减
            when: 2026-11-08..11
            nodes: 双11
            offers: [{product: 冷萃, price: 79}]
          - name: 国庆小聚
            when: 2026-10-20
            offers: [{product: 冷萃, price: 69}]  # CAL071
        calendar:
          nodes:
            - {name: 双11, when: 2026-10-12..2026-11-11, price_check: 2026-10-12..2026-10-30}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 双11 满减
            when: 2026-11-08..11
            nodes: 双11
            offers: [{product: 冷萃, price: 79}]
          - name: 国庆小聚
            when: 2026-10-20
            offers: [{product: 冷萃, price: 79}]
        calendar:
          nodes:
            - {name: 双11, when: 2026-10-12..2026-11-11, price_check: 2026-10-12..2026-10-30}
    """

    fault = Fault(
        "CAL071",
        "price-below-node",
        Severity.ERROR,
        message=(
            (
                "{item} sells {product} for {price} on {day}, while {node} checks prices "
                "({from_day} to {to_day}); its own price there is {node_price}"
            ),
        ),
        help=(
            "ask at least {node_price}, or move it to {following} or later (or before {from_day})",
        ),
        notes={"node": "the price for {node} stands here", "raise": "ask {node_price}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each season that checks prices and that somebody joins with a price."""
        nodes = facts.plan.calendar.nodes if facts.plan.calendar is not None else ()
        for node in nodes:
            if node.price_check is None:
                continue
            inside: dict[str, Price] = {}
            for price in facts.analysis.prices:
                if not _joins(price, node, facts):
                    continue
                known = inside.get(price.product)
                if known is None or price.amount < known.amount:
                    inside[price.product] = price
            yield from self._check_others(node, inside, facts)

    def _check_others(
        self, node: CommercialNode, inside: dict[str, Price], facts: Facts
    ) -> Iterator[Diagnostic]:
        window = node.price_check.range if node.price_check is not None else node.range
        told = set()
        for price in facts.analysis.prices:
            own = inside.get(price.product)
            days = window.clip(price.days)
            is_lower = own is not None and price.amount < own.amount
            if own is None or days is None or not is_lower or price.route in told:
                continue
            if _joins(price, node, facts):
                continue
            told.add(price.route)
            currency = facts.plan.root.currency
            said: dict[str, Fact] = {
                "item": name_item(price.activity),
                "product": price.offer.product or price.product,
                "price": Amount(price.amount, currency),
                "day": days.start,
                "node": node.called,
                "node_price": Amount(own.amount, currency),
                "from_day": window.start,
                "to_day": window.end,
                "following": window.end + timedelta(days=1),
            }
            ids = (price.activity.key, own.activity.key, node.key)
            fix = Fix("raise", (Edit(price.route, f"{own.amount:f}"),))
            place = Related(own.route, "node")
            yield self.point_at(price.route, ids, said, (place,), fixes=(fix,))


def _joins(price: Price, node: CommercialNode, facts: Facts) -> bool:
    """Tell whether a price is one of the season itself."""
    named = facts.analysis.index.find(price.activity.campaign, ("campaign",))
    nodes: tuple[str, ...] = getattr(named.item, "nodes", ()) if named is not None else ()
    return any(text in {node.id, node.name} for text in (*price.activity.nodes, *nodes))
