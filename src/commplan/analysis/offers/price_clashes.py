"""Where two prices of one product contradict each other, on the same days or soon after."""

from __future__ import annotations

from collections import deque
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.wording.words_found import holds_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.offers.prices import Price
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.foundations import Product
    from commplan.model.schedule import Activity


class Contradiction(NamedTuple):
    """A price and a lower one that it should not be above."""

    price: Price
    lower: Price


def find_above_list(prices: Iterable[Price]) -> tuple[tuple[Price, Product, Decimal], ...]:
    """Return the offers above the list price of their product, each once, with that price."""
    found: dict[Route, tuple[Price, Product, Decimal]] = {}
    for price in prices:
        listed = price.item.list_price if price.item is not None else None
        if price.item is not None and listed is not None and price.amount > listed:
            found.setdefault(price.route, (price, price.item, listed))
    return tuple(found.values())


def find_dearer(prices: Iterable[Price], others: Iterable[Price]) -> tuple[Contradiction, ...]:
    """Return each price that is above one of the others on a day of both, once.

    One sweep over the sorted first days of a product. On the way two heaps hold what still runs:
    the dearest price and the cheapest other on top. Whatever was found leaves the sweep, so that
    time grows with the number of prices and not of overlaps.
    """
    found: list[Contradiction] = []
    for own, other in _by_product(prices, others):
        running: list[tuple[Decimal, int, Price]] = []
        cheap: list[tuple[Decimal, int, Price]] = []
        queue = sorted(
            [(one.days.start, 0, place, one) for place, one in enumerate(own)]
            + [(one.days.start, 1, place, one) for place, one in enumerate(other)],
            key=lambda entry: entry[:3],
        )
        for day, is_other, place, price in queue:
            if is_other:
                found += _pop_dearer(running, price)
                heappush(cheap, (price.amount, place, price))
                continue
            while cheap and cheap[0][2].days.end < day:
                heappop(cheap)
            if cheap and cheap[0][0] < price.amount:
                found.append(Contradiction(price, cheap[0][2]))
            else:
                heappush(running, (-price.amount, place, price))
    return tuple(one for one in found if one.price.activity.route != one.lower.activity.route)


def _pop_dearer(running: list[tuple[Decimal, int, Price]], lower: Price) -> Iterator[Contradiction]:
    """Take from the heap what is above a price; yield what runs on its first day."""
    while running and -running[0][0] > lower.amount:
        price = heappop(running)[2]
        if price.days.end >= lower.days.start:
            yield Contradiction(price, lower)


def _by_product(
    prices: Iterable[Price], others: Iterable[Price]
) -> Iterator[tuple[list[Price], list[Price]]]:
    """Yield the prices of each product that has some on both sides."""
    sides: dict[str, tuple[list[Price], list[Price]]] = {}
    for price in prices:
        sides.setdefault(price.product, ([], []))[0].append(price)
    for price in others:
        if price.product in sides:
            sides[price.product][1].append(price)
    yield from (pair for pair in sides.values() if pair[1])


def find_dearer_tiers(prices: Iterable[Price]) -> tuple[Contradiction, ...]:
    """Return the prices of tiers that are above one of lower tiers alone, each once.

    Ranks are halved again and again: the upper half is held against the lower one, then each half
    is treated so by itself. Time grows with the number of prices, hardly with that of the tiers.
    """
    members = [one for one in prices if one.tiers]
    ranks = sorted({min(one.tiers) for one in members})
    found: dict[tuple[Route, DateRange], Contradiction] = {}
    for one in _halve(members, members, ranks):
        found.setdefault((one.price.route, one.price.days), one)
    return tuple(found.values())


def _halve(prices: list[Price], others: list[Price], ranks: list[int]) -> Iterator[Contradiction]:
    """Compare prices by their lowest rank with others by their highest one."""
    if not ranks or not prices or not others:
        return
    middle = ranks[len(ranks) // 2]
    upper = [one for one in prices if min(one.tiers) >= middle]
    below = [one for one in others if max(one.tiers) < middle]
    yield from find_dearer(upper, below)
    above = [one for one in others if max(one.tiers) >= middle]
    lower = [one for one in prices if min(one.tiers) < middle]
    yield from _halve(upper, above, ranks[len(ranks) // 2 + 1 :])
    yield from _halve(lower, below, ranks[: len(ranks) // 2])


def find_undercut(prices: tuple[Price, ...], guard_days: int) -> tuple[Contradiction, ...]:
    """Return each price after which the same buyers get a lower one within the guarded days.

    The days count from the last day of the price. Sorted last days and a window that slides over
    the sorted first days: each price enters the window once.
    """
    groups: dict[tuple[str, tuple[frozenset[int], bool]], list[Price]] = {}
    for price in prices:
        groups.setdefault((price.product, price.buyers), []).append(price)
    return tuple(one for group in groups.values() for one in _slide(group, guard_days))


def _slide(group: list[Price], guard_days: int) -> Iterator[Contradiction]:
    starts = sorted(group, key=lambda price: price.days.start)
    window: deque[Price] = deque()
    reached = 0
    for price in sorted(group, key=lambda price: price.days.end):
        while reached < len(starts) and _gap(price.days.end, starts[reached]) <= guard_days:
            while window and window[-1].amount >= starts[reached].amount:
                window.pop()
            window.append(starts[reached])
            reached += 1
        while window and window[0].days.start <= price.days.end:
            window.popleft()
        if window and window[0].amount < price.amount:
            yield Contradiction(price, window[0])


def _gap(last_day: date, price: Price) -> int:
    return (price.days.start - last_day).days


def find_promising(
    prices: tuple[Price, ...], words: tuple[str, ...], harmless: tuple[str, ...]
) -> frozenset[Route]:
    """Return the activities whose published texts promise the lowest price.

    Read are name, label, theme, copy and rules; a harmless use of a word promises nothing.
    """
    activities = {price.activity.route: price.activity for price in prices}
    return frozenset(
        route
        for route, activity in activities.items()
        if holds_word("\n".join(_list_texts(activity)), words)
        and any(
            holds_word(text, words) and not holds_word(text, harmless)
            for text in _list_texts(activity)
        )
    )


def _list_texts(activity: Activity) -> tuple[str, ...]:
    titles = (activity.name, activity.label, activity.theme)
    written = (text for text in titles if text is not None)
    return (*written, *activity.copy_, *activity.rules_text)
