"""What a product cost just before it was reduced."""

from __future__ import annotations

from datetime import timedelta
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Route

_Heap = list[tuple["Decimal", int, "Price"]]
_ALL_PLACES, _NO_PLACE = "\0all", "\0none"
"""Beside the channels: the prices of all places, and those of offers that name no channel."""


class Earlier(NamedTuple):
    """A reduced price, what it is compared with, and the lowest one of the days before."""

    price: Price
    reference: Decimal
    lowest: Price


def find_raised_prices(prices: Iterable[Price], days: int) -> Iterator[Earlier]:
    """Yield each reduced price that is compared with more than the lowest one of the days before.

    A price is reduced that names a higher one to be compared with. Only what was sold at the same
    place counts: on a channel that both offers share; an offer without channels is sold everywhere.
    Earlier days of one offer do not count against it. A sweep by first days: each price enters the
    heaps of its channels once.
    """
    products: dict[str, list[Price]] = {}
    for price in prices:
        products.setdefault(price.product, []).append(price)
    for group in products.values():
        if len(group) > 1 and any(_is_reduced(price) for price in group):
            yield from _sweep(sorted(group, key=lambda price: price.days.start), days)


def _is_reduced(price: Price) -> bool:
    compared = price.offer.reference_price
    return compared is not None and compared > price.amount


def _sweep(group: list[Price], days: int) -> Iterator[Earlier]:
    heaps: dict[str, _Heap] = {}
    told: set[Route] = set()
    entered = 0
    for price in group:
        while group[entered].days.start < price.days.start:
            _enter(group[entered], entered, heaps)
            entered += 1
        if not _is_reduced(price) or price.route in told:
            continue
        found = [low for place in _places_to_ask(price) if (low := _top(heaps, place, price, days))]
        lowest = min(found, key=lambda low: low.amount, default=None)
        compared = price.offer.reference_price
        if lowest is not None and compared is not None and lowest.amount < compared:
            told.add(price.route)
            yield Earlier(price, compared, lowest)


def _enter(price: Price, number: int, heaps: dict[str, _Heap]) -> None:
    channels = price.activity.channels
    for place in {_ALL_PLACES, *(channels or (_NO_PLACE,))}:
        heappush(heaps.setdefault(place, []), (price.amount, number, price))


def _places_to_ask(price: Price) -> tuple[str, ...]:
    channels = price.activity.channels
    return (*channels, _NO_PLACE) if channels else (_ALL_PLACES,)


def _top(heaps: dict[str, _Heap], place: str, price: Price, days: int) -> Price | None:
    """Return the lowest price of a place that still held in the days before another one."""
    heap = heaps.get(place, [])
    since = price.days.start - timedelta(days=days)
    while heap and heap[0][2].days.end < since:
        heappop(heap)
    lowest = heap[0][2] if heap else None
    return None if lowest is None or lowest.route == price.route else lowest
