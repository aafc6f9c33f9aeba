"""What a plan says about the prizes of a draw: the largest one, and which facts are missing."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.words import fold_width

if TYPE_CHECKING:
    from datetime import date

    from commplan.model.offers import Prize
    from commplan.model.schedule import Activity

_AMOUNT = r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万)?\s*(?:元|yuan|CNY|RMB)"
_TEN_THOUSAND = 10_000


class TopPrize(NamedTuple):
    """The largest prize in yuan; ``is_written`` unless it was read out of the list of prizes."""

    value: Decimal
    is_written: bool


def is_by_chance(activity: Activity) -> bool:
    """Tell whether luck decides: as written, else where prizes are drawn or have odds."""
    prize = activity.prize
    if prize is None:
        return False
    if prize.by_chance is not None:
        return prize.by_chance
    return activity.kind == "draw" or prize.odds is not None or prize.draw_at is not None


def find_top_prize(prize: Prize) -> TopPrize | None:
    """Return the largest prize: as written, else the largest amount that the prizes name."""
    if prize.top_value is not None:
        return TopPrize(prize.top_value, is_written=True)
    amounts = [amount for item in prize.items for amount in _read_amounts(item)]
    return TopPrize(max(amounts), is_written=False) if amounts else None


def _read_amounts(text: str) -> list[Decimal]:
    return [
        Decimal(whole.replace(",", "") + cents) * (_TEN_THOUSAND if scale else 1)
        for whole, cents, scale in re.findall(_AMOUNT, fold_width(text))
    ]


def list_missing_facts(activity: Activity, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Return which of the facts that have to be public an activity with prizes does not say.

    A fact is a field of the prize, or of the activity; ``a|b`` asks for one of two. A value that
    stands in the list of prizes counts.
    """
    prize = activity.prize
    if prize is None:
        return ()
    return tuple(
        fact
        for fact in asked
        if not any(_says(activity, prize, field) for field in fact.split("|"))
    )


def _says(activity: Activity, prize: Prize, field: str) -> bool:
    if field == "top_value":
        return find_top_prize(prize) is not None
    if field == "rules_text":
        return bool(activity.rules_text) or field in activity.unread
    return getattr(prize, field) not in {None, ()}


def find_late_publication(activity: Activity) -> date | None:
    """Return the day on which the facts are published, where that is after the start."""
    published = activity.prize.published if activity.prize is not None else None
    return published if published is not None and published > activity.start else None
