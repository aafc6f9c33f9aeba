"""Membership: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

RULES: tuple[Entry, ...] = (
    Entry("MEM010", "membership.falling_tier_threshold", needs=("membership.tiers.entry",)),
    Entry("MEM011", "membership.equal_tier_thresholds", needs=("membership.tiers.entry",)),
    Entry("MEM012", "membership.skipped_tier_threshold", needs=("membership.tiers.entry",)),
    Entry("MEM013", "membership.shared_tier_rank", needs=("membership.tiers.rank",)),
    Entry("MEM014", "membership.tier_without_threshold", needs=("membership.tiers.entry",)),
    Entry(
        "MEM020",
        "membership.worse_benefit_in_higher_tier",
        needs=("membership.benefits", "membership.tiers.benefits"),
    ),
    Entry(
        "MEM021",
        "membership.benefit_missing_in_higher_tier",
        needs=("membership.benefits", "membership.tiers.benefits"),
    ),
    Entry("MEM022", "membership.equal_tier_benefits", needs=("membership.tiers.benefits",)),
    Entry("MEM030", "membership.no_evaluation_period", needs=("membership.tiers.entry",)),
    Entry("MEM031", "membership.no_keep_rule", needs=("membership.tiers.entry",)),
    Entry("MEM032", "membership.no_grace_before_downgrade", needs=("membership.tiers.keep",)),
    Entry("MEM033", "membership.keep_above_entry", needs=("membership.tiers.keep",)),
    Entry(
        "MEM034",
        "membership.short_tier_notice",
        needs=("membership.rules.notice_days|membership.rules.published",),
    ),
    Entry(
        "MEM035",
        "membership.downgrade_before_campaign",
        needs=("membership.rules.evaluated_on", "campaigns.size=large"),
    ),
    Entry(
        "MEM040",
        "membership.points_over_budget",
        needs=(
            "membership.points.expected_use",
            "membership.points.value",
            "membership.points.budget",
        ),
    ),
    Entry("MEM041", "membership.points_without_use", needs=("membership.points.earn",)),
    Entry("MEM042", "membership.points_without_expiry", needs=("membership.points.earn",)),
    Entry(
        "MEM043",
        "membership.expiry_without_reminder",
        needs=("membership.points.expiry_months",),
    ),
    Entry(
        "MEM044",
        "membership.points_above_margin",
        needs=("membership.points.earn", "membership.points.margin"),
    ),
    Entry(
        "MEM050",
        "membership.benefits_below_floor",
        needs=("membership.tiers.benefits", "positioning.products.floor_price"),
    ),
    Entry(
        "MEM051",
        "membership.offer_below_floor",
        needs=("activities.offers.price", "positioning.products.floor_price"),
    ),
    Entry(
        "MEM052",
        "membership.promise_above_supply",
        needs=("membership.benefits.supply", "membership.tiers.benefits"),
    ),
)
