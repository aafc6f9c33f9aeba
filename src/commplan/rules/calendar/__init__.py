"""Calendar and schedule: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

_SELLING = (
    "activities.kind=flash_sale|activities.kind=group_buy|"
    "activities.kind=coupon|activities.kind=discount"
)
_LARGE = "campaigns.size=large|activities.size=large"
_MEETING = "activities.kind=meeting|milestones.kind=meeting|crisis.drill_on|team.training.date"

RULES: tuple[Entry, ...] = (
    Entry("CAL010", "calendar.meeting_on_holiday", needs=(_MEETING,)),
    Entry("CAL011", "calendar.deadline_on_holiday"),
    Entry("CAL012", "calendar.deadline_on_weekend"),
    Entry("CAL013", "calendar.provisional_holidays"),
    Entry("CAL014", "calendar.legal_deadline_on_holiday", needs=("activities.permit.apply_by",)),
    Entry(
        "CAL020",
        "calendar.event_on_make_up_day",
        needs=("activities.format=offline|activities.format=both",),
    ),
    Entry("CAL030", "calendar.unstaffed_holiday", needs=("activities",)),
    Entry("CAL031", "calendar.launch_before_holiday", needs=("activities",)),
    Entry(
        "CAL040",
        "calendar.ignored_node",
        needs=(_SELLING, "channels|campaigns.nodes|activities.nodes"),
        regions=("CN",),
    ),
    Entry("CAL041", "calendar.sale_beside_node", needs=(_SELLING,), regions=("CN",)),
    Entry("CAL050", "calendar.change_in_freeze", needs=("calendar.freezes",)),
    Entry("CAL051", "calendar.inside_blackout", needs=("calendar.blackouts", "activities")),
    Entry(
        "CAL052",
        "calendar.promotion_in_quiet_period",
        needs=("calendar.quiet_periods", "activities"),
    ),
    Entry(
        "CAL053",
        "calendar.message_on_closed_days",
        needs=(
            "calendar.blackouts|calendar.quiet_periods",
            "activities.messages|touches|content.items",
        ),
    ),
    Entry(
        "CAL060",
        "calendar.short_preparation",
        needs=("activities.prepare_from|activities.approve_by|campaigns.approve_by", "activities"),
    ),
    Entry(
        "CAL070",
        "calendar.registration_before_approval",
        needs=(
            "calendar.nodes.registration|calendar.nodes.price_check",
            "activities.approve_by|campaigns.approve_by",
        ),
    ),
    Entry(
        "CAL071",
        "calendar.price_below_node",
        needs=("calendar.nodes.price_check", "activities.offers.price"),
    ),
    Entry("CAL080", "calendar.festival_on_wrong_date", needs=("activities",)),
    Entry("CAL090", "calendar.too_little_rest", needs=(_LARGE,)),
    Entry("CAL091", "calendar.crowded_campaigns", needs=(_LARGE,)),
    Entry("CAL100", "calendar.double_booked_resource", needs=("resources", "activities.resources")),
    Entry("CAL101", "calendar.double_booked_partner", needs=("partners", "activities.partners")),
    Entry(
        "CAL102",
        "calendar.unavailable_resource",
        needs=("resources.available", "activities.resources"),
    ),
    Entry(
        "CAL110",
        "calendar.stages_out_of_order",
        needs=("activities.prepare_from|activities.promote_from|activities.review_by",),
    ),
    Entry(
        "CAL111",
        "calendar.recruiting_before_ready",
        needs=("community.readiness|community.rules.published_on", "activities.kind=recruit"),
    ),
    Entry("CAL112", "calendar.missing_review", needs=("activities.budget|activities.targets",)),
    Entry("CAL113", "calendar.late_review", needs=("activities.review_by|campaigns.review_by",)),
)
