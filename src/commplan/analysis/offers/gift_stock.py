"""Whether there are as many gifts as orders are expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.wording.scripts import fold_script
from commplan.analysis.wording.words_found import holds_word
from commplan.model.goals import Kpi

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.references import Index
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity


class GiftWords(NamedTuple):
    """Words that say what is counted, and that a gift is limited."""

    orders: tuple[str, ...]
    limited: tuple[str, ...]


class GiftGap(NamedTuple):
    """An offer with fewer gifts than orders: the number of the offer and of the target."""

    activity: Activity
    offer: int
    target: int
    kpi: Kpi
    gifts: int
    orders: Decimal


def find_gift_gaps(plan: Plan, index: Index, words: GiftWords) -> tuple[GiftGap, ...]:
    """Return the offers that promise a gift to everybody and have fewer gifts than orders.

    Expected orders are the activity's largest target on a KPI that counts orders. A gift for the
    first ones only (送完为止、限量) promises no more than there is.
    """
    return tuple(
        gap
        for activity in plan.activities
        if activity.offers and activity.status != "cancelled"
        for gap in _compare(activity, index, words)
    )


def _compare(activity: Activity, index: Index, words: GiftWords) -> Iterator[GiftGap]:
    expected = _expect_orders(activity, index, words)
    if expected is None:
        return
    orders, target, kpi = expected
    for number, offer in enumerate(activity.offers):
        gift = offer.gift
        if gift is None or gift.number is None or gift.number >= orders:
            continue
        texts = (gift.kind, gift.spec, gift.period, gift.how, *activity.rules_text)
        if not any(holds_word(text, words.limited) for text in texts if text):
            yield GiftGap(activity, number, target, kpi, gift.number, orders)


def _expect_orders(
    activity: Activity, index: Index, words: GiftWords
) -> tuple[Decimal, int, Kpi] | None:
    """Return the largest target on a KPI that counts orders, its place and the KPI."""
    found: list[tuple[Decimal, int, Kpi]] = []
    for number, target in enumerate(activity.targets):
        named = index.find(target.kpi, ("kpi",))
        kpi = named.item if named is not None else None
        if isinstance(kpi, Kpi) and fold_script(kpi.unit).strip() in words.orders:
            found.append((target.value, number, kpi))
    return max(found, key=lambda one: one[0], default=None)
