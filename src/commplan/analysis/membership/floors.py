"""Whether benefits and offers leave a product at its floor price."""

from __future__ import annotations

import re
from decimal import ROUND_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.membership.benefits import Given, list_given
from commplan.analysis.membership.points import find_return
from commplan.model.words import fold_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Route
    from commplan.model.foundations import Product
    from commplan.model.membership import Membership

_WHOLE = Decimal(1)
_TENTH = Decimal("0.1")
_TEN = Decimal(10)  # 十折 is the full price
_PERCENT_OFF = r"(?i)%\s*(?:off|discount)|(?:减|优惠)\D*%"


class Stack(NamedTuple):
    """What the best tier pays of a price: the share left by its discount, and points on top.

    ``left`` and ``back`` are shares (0–1): lowest price = price × left × (1 − back).
    """

    given: Given
    left: Decimal
    back: Decimal

    def lower(self, price: Decimal) -> Decimal:
        """Return what is left of a price when everything is used together."""
        return price * self.left * (_WHOLE - self.back)


class Breach(NamedTuple):
    """A product whose list price falls below its floor."""

    product: Product
    lowest: Decimal
    floor: Decimal


class OfferBreach(NamedTuple):
    """An offer that falls below the floor of its product."""

    price: Price
    product: Product
    lowest: Decimal
    floor: Decimal


def find_stack(membership: Membership) -> Stack | None:
    """Return the deepest member discount with the points that spending brings back.

    A discount counts where it is written as 折 (``9.2``, ``88折``) or as ``… % off``.
    """
    shares = [
        (left, one)
        for found in list_given(membership).values()
        for one in found
        if (left := _share_left(one)) is not None
    ]
    if not shares:
        return None
    left, given = min(shares, key=lambda pair: pair[0])
    returned = find_return(membership)
    back = Decimal(0) if returned is None else min(returned.percent / 100, _WHOLE)
    return Stack(given, left, back)


def _share_left(given: Given) -> Decimal | None:
    if given.benefit.kind != "discount" or given.worth is None or given.worth.amount <= 0:
        return None
    amount = given.worth.amount
    if "折" in given.worth.unit:
        return amount / _TEN if amount < _TEN else None
    text = fold_value(f"{given.text} {given.benefit.unit or ''}")
    return _WHOLE - amount / 100 if re.search(_PERCENT_OFF, text) else None


def find_list_breaches(stack: Stack, products: tuple[Product, ...]) -> tuple[Breach, ...]:
    """Return the products whose list price the stack takes below the floor."""
    return tuple(
        Breach(product, lowest, product.floor_price)
        for product in products
        if product.list_price is not None
        and product.floor_price is not None
        and (lowest := stack.lower(product.list_price)) < product.floor_price <= product.list_price
    )


def find_offer_breaches(stack: Stack, prices: tuple[Price, ...]) -> tuple[OfferBreach, ...]:
    """Return the offers that add up (``stackable``) and that the stack takes below the floor.

    One that is below the floor by itself is no matter of the stack. Each offer once.
    """
    found: dict[Route, OfferBreach] = {}
    for price, product, floor in _list_floors(prices):
        lowest = stack.lower(price.amount)
        if price.offer.stackable is True and lowest < floor <= price.amount:
            found.setdefault(price.route, OfferBreach(price, product, lowest, floor))
    return tuple(found.values())


def find_low_offers(prices: tuple[Price, ...]) -> tuple[OfferBreach, ...]:
    """Return the offers whose price alone is below the floor, each once."""
    found: dict[Route, OfferBreach] = {}
    for price, product, floor in _list_floors(prices):
        if price.amount < floor:
            found.setdefault(price.route, OfferBreach(price, product, price.amount, floor))
    return tuple(found.values())


def _list_floors(prices: tuple[Price, ...]) -> Iterator[tuple[Price, Product, Decimal]]:
    for price in prices:
        if price.item is not None and price.item.floor_price is not None:
            yield price, price.item, price.item.floor_price


def least_discount(stack: Stack, breaches: tuple[Breach, ...]) -> Decimal:
    """Return the discount in tenths (折) that keeps every list price at its floor, rounded up.

    Ten where points alone give everything back: no discount at all.
    """
    shares = [
        one.floor / (one.product.list_price * (_WHOLE - stack.back))
        for one in breaches
        if one.product.list_price and stack.back < 1
    ]
    return (max(shares, default=_WHOLE) * _TEN).quantize(_TENTH, ROUND_UP)
