"""Prices of products by day and buyer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.membership.tiers import order_tiers
from commplan.model.dates import DateRange
from commplan.model.foundations import Product
from commplan.model.membership import Tier
from commplan.model.places import Channel, Group

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index, Named
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.offers import Offer
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity


class Price(NamedTuple):
    """A price of one product on some days.

    ``product`` is the key of the plan's product, else the text as written, folded; ``number`` the
    place of the offer in its activity. ``tiers`` are the ranks of those whom it is for, none where
    it is for everybody; ``is_group`` tells that one has to buy in a group (群价、拼团价).
    """

    product: str
    item: Product | None
    amount: Decimal
    days: DateRange
    activity: Activity
    number: int
    tiers: frozenset[int]
    is_group: bool

    @property
    def route(self) -> Route:
        """Where the price stands."""
        return (*self.activity.route, "offers", self.number, "price")

    @property
    def offer(self) -> Offer:
        """The offer that it is the price of."""
        return self.activity.offers[self.number]

    @property
    def buyers(self) -> tuple[frozenset[int], bool]:
        """Who may buy at it: prices with the same buyers compete directly."""
        return self.tiers, self.is_group


def list_prices(plan: Plan, occurrences: tuple[Occurrence, ...], index: Index) -> tuple[Price, ...]:
    """Return every price of an offer: on its own days, else on those of each occurrence.

    What lies outside the period is a fault of its own and sells nothing.
    """
    ranks, period = _rank_tiers(plan), plan.period
    prices: list[Price] = []
    seen: set[Route] = set()
    for occurrence in occurrences:
        activity = occurrence.activity
        if not activity.offers or not period.overlaps(occurrence.range):
            continue
        is_first = activity.route not in seen
        seen.add(activity.route)
        tiers = is_group = None
        for number, offer in enumerate(activity.offers):
            days = _days_of(offer, occurrence, is_first=is_first)
            if offer.price is None or offer.product is None or days is None:
                continue
            if tiers is None or is_group is None:
                tiers, is_group = _find_ranks(activity, ranks, index), _is_group(activity, index)
            named = index.find(offer.product, ("product",))
            item = named.item if named is not None else None
            product = item if isinstance(item, Product) else None
            key = product.key if product is not None else offer.product.casefold()
            prices.append(Price(key, product, offer.price, days, activity, number, tiers, is_group))
    return tuple(prices)


def _days_of(offer: Offer, occurrence: Occurrence, *, is_first: bool) -> DateRange | None:
    """Return the days of an offer; one that has its own counts once, reversed ones never."""
    if offer.start is None and offer.end is None:
        return occurrence.range
    days = DateRange(offer.start or occurrence.activity.start, offer.end or occurrence.activity.end)
    return days if is_first and days.days >= 1 else None


def _rank_tiers(plan: Plan) -> dict[Route, int]:
    """Return the place of each tier, lowest first, by where it stands."""
    if plan.membership is None:
        return {}
    return {tier.route: place for place, tier in enumerate(order_tiers(plan.membership))}


def _find_ranks(activity: Activity, ranks: dict[Route, int], index: Index) -> frozenset[int]:
    """Return the ranks that the activity is for; none where it is for others or all tiers too."""
    found: set[int] = set()
    for text in activity.audience:
        named = index.find(text, ("segment", "tier", "group"))
        tiers = () if named is None else _tiers_of(named, index)
        if not tiers:
            return frozenset()
        found.update(ranks[tier.route] for tier in tiers if tier.route in ranks)
    return frozenset() if len(found) == len(ranks) else frozenset(found)


def _tiers_of(named: Named, index: Index) -> tuple[Item, ...]:
    """Return the tiers of an audience that is nothing but tiers."""
    match named.item:
        case Tier() as tier:
            return (tier,)
        case Group() as group if not group.segments:
            found = (index.find(text, ("tier",)) for text in group.tiers)
            return tuple(one.item for one in found if one is not None and one.item is not None)
        case _:
            return ()


def _is_group(activity: Activity, index: Index) -> bool:
    """Tell whether one buys in a group: group buying, or a sale in groups of members alone."""
    if activity.kind == "group_buy":
        return True
    found = [index.find(text, ("channel",)) for text in activity.channels]
    return bool(found) and all(
        one is not None and isinstance(one.item, Channel) and one.item.kind == "group"
        for one in found
    )
