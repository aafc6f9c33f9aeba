"""MEM051: an offer is below the floor price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.floors import find_low_offers
from commplan.diagnostics import Amount, Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class OfferBelowFloor(Rule):
    """An offer sells a product below its floor price.

    Why: the floor is the price at which the last yuan is earned.
    Do: raise the price to the floor, or give something away with it instead.
    Catalogue: MEM-05.

    Bad::

        title: 会员计划 2026
        period: 2026
        positioning:
          audience_statement: 附近三公里的家庭
          value_proposition: 会员价
          products: [{name: 鲜米, list_price: 70, floor_price: 60}]
        activities:
          - name: 会员日
            when: 2026-05-16
            offers: [{product: 鲜米, price: 58}]  # MEM051

    Good::

        title: 会员计划 2026
        period: 2026
        positioning:
          audience_statement: 附近三公里的家庭
          value_proposition: 会员价
          products: [{name: 鲜米, list_price: 70, floor_price: 60}]
        activities:
          - name: 会员日
            when: 2026-05-16
            offers: [{product: 鲜米, price: 60}]
    """

    fault = Fault(
        "MEM051",
        "offer-below-floor",
        Severity.WARNING,
        message=("{item} sells {product} for {price}, {under} below its floor of {floor}",),
        help=("sell it for {floor} or more",),
        notes={"floor": "the floor of {product} is {floor}", "raise": "write {floor}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each offer of a product with a floor."""
        currency = facts.plan.root.currency
        for price, product, lowest, floor in find_low_offers(facts.analysis.prices):
            said: dict[str, Fact] = {
                "item": name_item(price.activity),
                "product": name_item(product),
                "price": Amount(lowest, currency),
                "under": Amount(floor - lowest, currency),
                "floor": Amount(floor, currency),
            }
            place = Related((*product.route, "floor_price"), "floor")
            fix = Fix("raise", (Edit(price.route, f"{floor:f}"),))
            ids = (price.activity.key, product.key)
            yield self.point_at(price.route, ids, said, (place,), fixes=(fix,))
