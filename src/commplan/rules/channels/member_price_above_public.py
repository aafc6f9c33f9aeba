"""CHN070: members pay more than everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.price_clashes import find_above_list, find_dearer
from commplan.diagnostics import Amount, Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.channels.price_clashes import list_modest, report_clashes
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.foundations import Product


class MemberPriceAbovePublic(Rule):
    """Members pay more for a product than everybody does.

    A member price is one of an activity that is for tiers, but not for all of them. It is compared
    with the list price, and with every price for everybody that shares a day with it.

    Why: loyal customers feel cheated, and ask for their money back.
    Do: give members the lower price, or let the two offers have separate days.
    Catalogue: CHN-07.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership: {tiers: [{name: 普通卡, rank: 1}, {name: 金卡, rank: 2}]}
        activities:
          - {name: 小程序周末价, when: 2026-05-16..17, offers: [{product: 拼配豆, price: 69}]}
          - name: 金卡专享
            when: 2026-05-16
            audience: 金卡
            offers: [{product: 拼配豆, price: 79}]  # CHN070

    Good::

        title: 会员计划 2026
        period: 2026
        membership: {tiers: [{name: 普通卡, rank: 1}, {name: 金卡, rank: 2}]}
        activities:
          - {name: 小程序周末价, when: 2026-05-16..17, offers: [{product: 拼配豆, price: 69}]}
          - name: 金卡专享
            when: 2026-05-16
            audience: 金卡
            offers: [{product: 拼配豆, price: 65}]
    """

    fault = Fault(
        "CHN070",
        "member-price-above-public",
        Severity.WARNING,
        message=(
            "{item}: members pay {price} for {product}, everybody else {lower} in {other} ({days})",
            "{item}: members pay {price} for {product}; its list price is {listed}",
        ),
        help=(
            "sell it to members for at most {lower}, or begin {item} after {until}",
            "sell it to members for at most {lower}",
            "sell it to members for at most {listed}",
        ),
        notes={
            "lower": "{other} sells it for {lower}",
            "listed": "the list price is {listed}",
            "same": "write {lower}",
            "list": "write {listed}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare member prices with list prices, then with the prices for everybody."""
        currency = facts.plan.root.currency
        above = find_above_list(one for one in facts.analysis.prices if one.tiers)
        for price, product, listed in above:
            yield self._report_listed(price, product, Amount(listed, currency))
        known = {price.route for price, *_ in above}
        prices = [one for one in list_modest(facts) if not one.is_group]
        members = [one for one in prices if one.tiers and one.route not in known]
        public = [one for one in prices if not one.tiers]
        yield from report_clashes(self, find_dearer(members, public), currency)

    def _report_listed(self, price: Price, product: Product, listed: Amount) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(price.activity),
            "product": name_item(product),
            "price": Amount(price.amount, listed.currency),
            "listed": listed,
        }
        place = point_to(product, "list_price", "listed")
        fix = Fix("list", (Edit(price.route, f"{listed.value:f}"),))
        ids = (price.activity.key, product.key)
        return self.point_at(price.route, ids, said, (place,), fixes=(fix,))
