"""Channels and audiences: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

_DIRECT = "channels.kind=push|channels.kind=sms|channels.kind=mail"
_RESTFUL = "channels.quiet_hours|channels.kind=push|channels.kind=sms|channels.kind=group"
_CREATORS = "partners.kind=kol|partners.kind=koc"
_EMPLOYED = "team.people.from_|team.people.until"

RULES: tuple[Entry, ...] = (
    Entry(
        "CHN010",
        "channels.over_platform_quota",
        needs=("channels.quota", "touches|activities.messages|content|channels.cadence"),
    ),
    Entry(
        "CHN011",
        "channels.over_usual_quota",
        needs=(
            "channels.kind=push|channels.kind=group",
            "touches|activities.messages|content|channels.cadence",
        ),
        regions=("CN",),
    ),
    Entry(
        "CHN020",
        "channels.over_own_cap",
        needs=("channels.cap", "touches|activities.messages|content|channels.cadence"),
    ),
    Entry(
        "CHN021",
        "channels.too_many_promotions",
        needs=(_DIRECT, "touches.activity|content.items.activity|activities.messages"),
    ),
    Entry(
        "CHN022",
        "channels.too_many_pushes",
        needs=(
            "channels.kind=push|channels.kind=sms",
            "touches|content.items|activities.messages",
        ),
    ),
    Entry(
        "CHN030",
        "channels.competing_offers",
        needs=(
            f"channels.kind=group|{_DIRECT}",
            "touches.activity|content.items.activity|activities.messages",
        ),
    ),
    Entry(
        "CHN040",
        "channels.overlapping_sessions",
        needs=(
            "channels.exclusive|channels.kind=live",
            "activities.hours",
            "activities.channels",
        ),
    ),
    Entry(
        "CHN050",
        "channels.message_in_quiet_hours",
        needs=(_RESTFUL, "touches.time|content.items.time|activities.messages"),
    ),
    Entry(
        "CHN060",
        "channels.group_over_capacity",
        needs=("community.groups.size_plan|community.groups.size_now",),
    ),
    Entry(
        "CHN061",
        "channels.too_few_groups",
        needs=("community.groups.count", "community.groups.size_plan|community.groups.size_now"),
    ),
    Entry(
        "CHN070",
        "channels.member_price_above_public",
        needs=("membership.tiers", "activities.offers.price"),
    ),
    Entry("CHN071", "channels.group_price_above_shop", needs=("activities.offers.price",)),
    Entry(
        "CHN072",
        "channels.higher_tier_pays_more",
        needs=("membership.tiers", "activities.offers.price"),
    ),
    Entry("CHN073", "channels.two_prices_at_once", needs=("activities.offers.price",)),
    Entry("CHN074", "channels.broken_lowest_price", needs=("activities.offers.price",)),
    Entry(
        "CHN075",
        "channels.lower_price_in_guard",
        needs=("marketing.price_guard_days", "activities.offers.price"),
    ),
    Entry("CHN080", "channels.channel_before_ready", needs=("channels.ready_from",)),
    Entry("CHN081", "channels.unverified_channel", needs=("channels.verified",)),
    Entry("CHN082", "channels.channel_without_staff", needs=("channels.owner", _EMPLOYED)),
    Entry("CHN083", "channels.channel_before_money", needs=("channels", "budget.lines.for_")),
    Entry("CHN090", "channels.missed_cadence", needs=("channels.cadence",)),
    Entry("CHN091", "channels.content_mix_off", needs=("content.pillars.share",)),
    Entry("CHN092", "channels.one_way_messages", needs=("touches.one_way|content.items.one_way",)),
    Entry("CHN093", "channels.one_platform", needs=("channels.platform",), is_off=True),
    Entry(
        "CHN100",
        "channels.partner_outside_contract",
        needs=("partners.contract", "activities.partners"),
    ),
    Entry(
        "CHN101",
        "channels.partner_off_platform",
        needs=("partners.platforms", "activities.partners", "channels"),
    ),
    Entry(
        "CHN102",
        "channels.partner_booked_elsewhere",
        needs=("partners.slots", "activities.partners"),
    ),
    Entry(
        "CHN103",
        "channels.rival_in_exclusivity",
        needs=("partners.exclusive", "activities.partners"),
    ),
    Entry(
        "CHN104",
        "channels.unchecked_licence",
        needs=("partners.licence_checked", "activities.partners"),
    ),
    Entry(
        "CHN105",
        "channels.host_without_stand_in",
        needs=(f"{_CREATORS}|partners.kind=expert", "activities.partners"),
    ),
    Entry(
        "CHN110",
        "channels.message_before_approval",
        needs=("activities.approve_by|campaigns.approve_by",),
    ),
    Entry("CHN111", "channels.content_before_review", needs=("content.items.due_review",)),
    Entry(
        "CHN112",
        "channels.fewer_gifts_than_orders",
        needs=("activities.offers.gift", "activities.targets", "kpis"),
    ),
)
