"""CHN112: more gifts are promised than there are for the expected orders."""

from __future__ import annotations

from decimal import ROUND_UP
from typing import TYPE_CHECKING

from commplan.analysis.offers.gift_stock import GiftWords, find_gift_gaps
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.gift_stock import GiftGap
    from commplan.diagnostics import Diagnostic, Fact


class FewerGiftsThanOrders(Rule):
    """A gift is promised with every order, and there are fewer gifts than expected orders.

    Expected orders are the activity's target on a KPI whose unit is orders (单、笔、订单, orders).
    Gifts for the first ones only (送完为止、限量, while stocks last) promise no more than there is.

    Why: who orders on the last day gets an apology instead.
    Do: stock more, or say that the gift is for the first ones.
    Catalogue: CHN-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis: [{id: K1, name: 活动订单, unit: 单, direction: higher, rollup: sum}]
        activities:
          - name: 满赠周
            when: 2026-06-16..18
            targets: {K1: 3000}
            offers: [{gift: {kind: 环保袋, number: 500}}]  # CHN112

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis: [{id: K1, name: 活动订单, unit: 单, direction: higher, rollup: sum}]
        activities:
          - name: 满赠周
            when: 2026-06-16..18
            targets: {K1: 3000}
            offers: [{gift: {kind: 环保袋, number: 500, period: 活动期内，送完为止}}]
    """

    fault = Fault(
        "CHN112",
        "fewer-gifts-than-orders",
        Severity.WARNING,
        message=("{item} promises {gift} with every order: {gifts} for {orders} expected orders",),
        help=("stock {missing} more, or write that the first {gifts} orders get it",),
        notes={"orders": "{orders} orders are expected", "stock": "write {orders}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the gifts of each activity with its orders."""
        words = GiftWords(facts.dated("order_units").words, facts.dated("limited_gifts").words)
        for gap in find_gift_gaps(facts.plan, facts.analysis.index, words):
            yield self._report(gap)

    def _report(self, gap: GiftGap) -> Diagnostic:
        activity, gift = gap.activity, gap.activity.offers[gap.offer].gift
        orders = gap.orders.to_integral_value(ROUND_UP)
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "gift": gift.kind if gift is not None else "",
            "gifts": gap.gifts,
            "orders": orders,
            "missing": orders - gap.gifts,
        }
        route = (*activity.route, "offers", gap.offer, "gift", "number")
        place = Related((*activity.route, "targets", gap.target, "value"), "orders")
        fix = Fix("stock", (Edit(route, f"{orders:f}"),))
        ids = (activity.key, gap.kpi.key)
        return self.point_at(route, ids, said, (place,), fixes=(fix,))
