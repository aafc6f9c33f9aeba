"""The words of the chapter on marketing in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.marketing_terms import MarketingTerms

MARKETING = MarketingTerms(
    chapter="Marketing",
    strategy_headline="How we sell: {parts}",
    product="Product",
    product_count=Counted("one point on product", "{count} on product"),
    price="Price",
    price_count=Counted("one on price", "{count} on price"),
    place="Place",
    place_count=Counted("one on place", "{count} on place"),
    promotion="Promotion",
    promotion_count=Counted("one on promotion", "{count} on promotion"),
    prices_headline="How offers add up and gifts are given is settled beforehand",
    prices_guarded_headline=Counted(
        "A price is a promise: kept for one day", "A price is a promise: kept for {count} days"
    ),
    stacking="Adding up offers",
    price_guard="Price protection",
    days=Counted("one day", "{count} days"),
    gift_rule="Gifts",
    mix_headline=Counted(
        "One means of communication: {name}, {share}",
        "{count} means of communication; {name} takes most, {share}",
    ),
    mix="Communication mix",
    medium="Means",
    mix_alt="Doughnut chart: communication mix: {values}.",
    personal_headline="Offers follow preferences, by means that are stated",
    personal_refused_headline="Offers follow preferences, and members can switch that off",
    impersonal_headline="No personal offers: everybody sees the same",
    personal="Personal offers",
    means="By means of",
    opt_out="Switched off by",
    tracked_by="Measured by",
    traffic_headline="People bring people: {parts}",
    traffic="Between stores and groups",
    traffic_count=Counted("one way from store to group", "{count} ways between store and group"),
    allowed="Referrals we use",
    allowed_count=Counted("one kind of referral", "{count} kinds of referral"),
    refused="Referrals we refuse",
    refused_count=Counted("one kind refused", "{count} kinds refused"),
    effects="What we expect",
    effects_count=Counted("one effect", "{count} effects"),
)
