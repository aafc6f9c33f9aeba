"""Which activities put an offer before members: what counts as promotional."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.model.schedule import Activity

OFFER_KINDS = frozenset(
    {
        *("flash_sale", "group_buy", "coupon", "discount", "draw"),
        *("referral", "win_back", "points", "member_day"),
    }
)
"""Activities that ask members to buy, to bring somebody, or to take a chance."""


def is_promotional(activity: Activity | None) -> bool:
    """Tell whether a message of the activity asks for a purchase: by kind, goal, or a price.

    A gift alone does not: whoever fills in a survey is thanked, not sold to.
    """
    if activity is None:
        return False
    has_price = any(offer.price is not None for offer in activity.offers)
    return activity.kind in OFFER_KINDS or activity.goal == "sales" or has_price


def makes_offer(activity: Activity | None) -> bool:
    """Tell whether members get something out of it that they can compare with another offer."""
    if activity is None:
        return False
    has_prize = activity.prize is not None or activity.referral is not None
    return activity.kind in OFFER_KINDS or bool(activity.offers) or has_prize
