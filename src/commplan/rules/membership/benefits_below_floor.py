"""MEM050: benefits together take a product below its floor price."""

from __future__ import annotations

from decimal import ROUND_CEILING
from typing import TYPE_CHECKING

from commplan.analysis.membership.floors import (
    find_list_breaches,
    find_offer_breaches,
    find_stack,
    least_discount,
)
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import say_value
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.membership.floors import Breach, OfferBreach, Stack
    from commplan.diagnostics import Diagnostic, Fact, Route


class BenefitsBelowFloor(Rule):
    """The best tier's discount, together with points and offers that add up, breaks a floor price.

    Lowest price = list price (or the price of an offer with `stackable: true`) × the deepest member
    discount × (1 − what points give back, as a share). The discount is read from benefits of kind
    `discount` in 折 or `% off`; what points give back is computed as in `points-above-margin`.

    Why: the best customers buy at a loss, and buy most.
    Do: make the discount smaller, say `stackable: false`, or raise the price of the offer.
    Catalogue: MEM-05.

    Bad::

        title: 会员计划 2026
        period: 2026
        positioning:
          audience_statement: 附近三公里的家庭
          value_proposition: 会员价
          products: [{name: 鲜米, list_price: 70, floor_price: 60}]
        membership:
          benefits: [{name: 会员价, kind: discount, unit: 折, better: lower}]
          tiers:
            - {name: 钻石卡, rank: 1, benefits: {会员价: 8}}  # MEM050

    Good::

        title: 会员计划 2026
        period: 2026
        positioning:
          audience_statement: 附近三公里的家庭
          value_proposition: 会员价
          products: [{name: 鲜米, list_price: 70, floor_price: 60}]
        membership:
          benefits: [{name: 会员价, kind: discount, unit: 折, better: lower}]
          tiers:
            - {name: 钻石卡, rank: 1, benefits: {会员价: 9}}
    """

    fault = Fault(
        "MEM050",
        "benefits-below-floor",
        Severity.WARNING,
        message=(
            (
                "{item}: with {benefit} of {tier} on top and {points} % back in points, {product} "
                "costs {lowest}; its floor is {floor}"
            ),
            (
                "{item}: with {benefit} of {tier} on top, {product} costs {lowest}; its floor is "
                "{floor}"
            ),
            (
                "with {benefit} of {tier} and {points} % back in points, {product} costs "
                "{lowest}; its floor is {floor}"
            ),
            "with {benefit} of {tier}, {product} costs {lowest}; its floor is {floor}",
        ),
        help=(
            "write `stackable: false`, or sell {product} for at least {price}",
            "make the discount no deeper than {least} 折, or leave these out of it: {products}",
        ),
        notes={"floor": "the floor of {product} is {floor}", "benefit": "the discount stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at list prices, in one finding, and at each offer that adds up."""
        plan = facts.plan
        stack = find_stack(plan.membership) if plan.membership is not None else None
        if stack is None:
            return
        products = plan.positioning.products if plan.positioning is not None else ()
        listed = find_list_breaches(stack, products)
        if listed:
            yield self._report_list(listed, stack, plan.root.currency)
        for breach in find_offer_breaches(stack, facts.analysis.prices):
            yield self._report_offer(breach, stack, plan.root.currency)

    def _report_list(self, breaches: tuple[Breach, ...], stack: Stack, currency: str) -> Diagnostic:
        first, shown = breaches[0], breaches[:MOST_NAMES]
        said = _say(first, stack, currency) | {
            "least": least_discount(stack, breaches),
            "products": tuple(name_item(one.product) for one in shown),
        }
        places = tuple(_point_to_floor(one, currency) for one in shown)
        ids = (stack.given.tier.key, *(one.product.key for one in breaches))
        return self.point_at(_place_of(stack), ids, said, places)

    def _report_offer(self, breach: OfferBreach, stack: Stack, currency: str) -> Diagnostic:
        activity = breach.price.activity
        said = _say(breach, stack, currency) | {"item": name_item(activity)}
        if stack.back < 1:
            least = breach.floor / (stack.left * (1 - stack.back))
            said["price"] = Amount(least.to_integral_value(ROUND_CEILING), currency)
        places = (Related(_place_of(stack), "benefit"), _point_to_floor(breach, currency))
        ids = (activity.key, stack.given.tier.key, breach.product.key)
        return self.point_at(breach.price.route, ids, said, places)


def _say(breach: Breach | OfferBreach, stack: Stack, currency: str) -> dict[str, Fact]:
    given = stack.given
    value = say_value(given.text, given.benefit.unit or "")
    said: dict[str, Fact] = {
        "product": name_item(breach.product),
        "tier": name_item(given.tier),
        "benefit": f"{given.benefit.called} {value}",
        "lowest": Amount(breach.lowest, currency),
        "floor": Amount(breach.floor, currency),
    }
    if stack.back > 0:
        said["points"] = stack.back * 100
    return said


def _point_to_floor(breach: Breach | OfferBreach, currency: str) -> Related:
    said: dict[str, Fact] = {
        "product": name_item(breach.product),
        "floor": Amount(breach.floor, currency),
    }
    return Related((*breach.product.route, "floor_price"), "floor", facts=said)


def _place_of(stack: Stack) -> Route:
    return (*stack.given.tier.route, "benefits", stack.given.number, "value")
