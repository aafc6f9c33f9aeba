"""Labels and sentences of the chapter on marketing.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class MarketingTerms:
    """Marketing around the community."""

    chapter: str
    strategy_headline: str  # hole: parts
    product: str
    product_count: Counted
    price: str
    price_count: Counted
    place: str
    place_count: Counted
    promotion: str
    promotion_count: Counted
    prices_headline: str
    prices_guarded_headline: Counted
    stacking: str
    price_guard: str
    days: Counted
    gift_rule: str
    mix_headline: Counted  # holes: name, share
    mix: str
    medium: str
    mix_alt: str  # hole: values
    personal_headline: str
    personal_refused_headline: str
    impersonal_headline: str
    personal: str
    means: str
    opt_out: str
    tracked_by: str
    traffic_headline: str  # hole: parts
    traffic: str
    traffic_count: Counted
    allowed: str
    allowed_count: Counted
    refused: str
    refused_count: Counted
    effects: str
    effects_count: Counted
