"""CMP030: a discount does not say what it is compared with."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.offers import Offer
    from commplan.model.schedule import Activity


class DiscountWithoutBasis(Rule):
    """A discount does not say what it is compared with.

    Where the plan itself sells the product for less in these days, `raised-then-cut` says so.

    Why: without a basis the lowest price of the seven days before counts, at the same shop.
    Do: write `basis`: which price, where, from when to when.
    Catalogue: CMP-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 六月特价
            when: 2026-06-16
            offers:
              - {product: 冷萃包, price: 69, reference_price: 99}  # CMP030

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 六月特价
            when: 2026-06-16
            offers:
              - {product: 冷萃包, price: 69, reference_price: 99, basis: 6 月 9–15 日小程序最低价}
    """

    fault = Fault(
        "CMP030",
        "discount-without-basis",
        Severity.WARNING,
        message=(
            "{item} sets {reference} beside {price} for {product}, and names no `basis`",
            "{item} sets {reference} beside {price}, and names no `basis`",
        ),
        help=(
            (
                "write `basis`: the lowest price from {from_day} to {to_day} at the "
                "same shop; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each offer with two prices; what is raised first has a rule of its own."""
        raised = {one.price.route for one in facts.analysis.raised_prices}
        for discount in _list_discounts(facts):
            if (*discount.place, "price") not in raised:
                yield self._report(discount, facts)

    def _report(self, discount: _Discount, facts: Facts) -> Diagnostic:
        activity, offer = discount.activity, discount.offer
        days = facts.dated("price_basis_days")
        start = offer.start or activity.start
        currency = facts.plan.root.currency
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "reference": Amount(discount.reference, currency),
            "price": Amount(discount.price, currency),
            "from_day": start - timedelta(days=int(days.number)),
            "to_day": start - timedelta(days=1),
            **cite(days),
        }
        if offer.product is not None:
            said["product"] = str(offer.product)
        return self.point_at((*discount.place, "reference_price"), (activity.key,), said)


class _Discount(NamedTuple):
    activity: Activity
    offer: Offer
    place: Route
    price: Decimal
    reference: Decimal


def _list_discounts(facts: Facts) -> Iterator[_Discount]:
    """Yield the offers that set a higher price beside theirs and name no basis."""
    for activity in facts.plan.activities:
        if activity.status == "cancelled":
            continue
        for number, offer in enumerate(activity.offers):
            price, reference = offer.price, offer.reference_price
            if price is None or reference is None or offer.basis is not None:
                continue
            if reference > price:
                place = (*activity.route, "offers", number)
                yield _Discount(activity, offer, place, price, reference)
