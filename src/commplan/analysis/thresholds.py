"""The numbers that decide a finding and are no law: a default each, which a plan may replace.

``settings.thresholds`` in a plan sets another value. What each number means is worded in ``texts``;
docs/thresholds.md is made from this table.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.model.plan import Plan

Unit: TypeAlias = Literal["days", "hours", "minutes", "percent", "count", "times", "money"]
Basis: TypeAlias = Literal["house", "practice", "survey", "law"]


class Threshold(NamedTuple):
    """A number, its unit, what it rests on, and the codes of the rules that use it.

    ``house`` is a rule of our own where no standard exists, ``practice`` what trade articles agree
    on, ``survey`` a published survey, ``law`` a custom around a law that leaves the number open.
    """

    default: Decimal
    unit: Unit
    basis: Basis
    codes: tuple[str, ...]


THRESHOLDS: Mapping[str, Threshold] = {
    "detail_days": Threshold(
        Decimal(45),
        "days",
        "house",
        (
            *("CAL030", "CAL060", "CMP020", "CMP023", "CMP025", "CMP033", "CMP055", "CMP070"),
            *("CMP071", "CMP072", "GOV020", "GOV021", "GOV036", "RSK030", "RSK031"),
        ),
    ),
    "minutes_per_post": Threshold(Decimal(60), "minutes", "house", ("CAP020",)),
    "load_percent": Threshold(Decimal(100), "percent", "house", ("CAP020",)),
    "overload_percent": Threshold(Decimal(130), "percent", "house", ("CAP020",)),
    "owner_share_percent": Threshold(Decimal(40), "percent", "house", ("CAP030",)),
    "owner_at_once": Threshold(Decimal(3), "count", "house", ("CAP030", "CAP031")),
    "owner_fair_share_percent": Threshold(Decimal(150), "percent", "house", ("CAP030", "CAP031")),
    "groups_per_operator": Threshold(Decimal(40), "count", "house", ("CAP050",)),
    "members_per_operator": Threshold(Decimal(8000), "count", "house", ("CAP051",)),
    "repeated_sentence_words": Threshold(Decimal(12), "count", "house", ("STR072",)),
    "alike_percent": Threshold(Decimal(85), "percent", "house", ("STR072",)),
    "push_lead_workdays": Threshold(Decimal(2), "days", "practice", ("CAL060",)),
    "live_lead_workdays": Threshold(Decimal(5), "days", "practice", ("CAL060",)),
    "draw_lead_workdays": Threshold(Decimal(10), "days", "practice", ("CAL060",)),
    "event_lead_workdays": Threshold(Decimal(15), "days", "practice", ("CAL060",)),
    "large_event_lead_workdays": Threshold(Decimal(30), "days", "practice", ("CAL060",)),
    "large_event_people": Threshold(Decimal(200), "count", "practice", ("CAL060",)),
    "kol_lead_workdays": Threshold(Decimal(20), "days", "practice", ("CAL060",)),
    "node_lead_days": Threshold(Decimal(45), "days", "practice", ("CAL060",)),
    "cross_industry_lead_days": Threshold(Decimal(60), "days", "practice", ("CAL060",)),
    "work_ends_hour": Threshold(Decimal(18), "hours", "house", ("CAL020",)),
    "node_distance_days": Threshold(Decimal(7), "days", "house", ("CAL041",)),
    "festival_days_before": Threshold(Decimal(60), "days", "house", ("CAL080",)),
    "rest_days": Threshold(Decimal(7), "days", "house", ("CAL090",)),
    "large_in_30_days": Threshold(Decimal(3), "count", "house", ("CAL090", "CAL091")),
    "venue_opens_hour": Threshold(Decimal(9), "hours", "house", ("CAL100", "CAL101")),
    "venue_closes_hour": Threshold(Decimal(21), "hours", "house", ("CAL100", "CAL101")),
    "review_within_days": Threshold(Decimal(14), "days", "practice", ("CAL112", "CAL113")),
    "promotion_days": Threshold(Decimal(30), "days", "house", ("REF042",)),
    "follow_up_days": Threshold(Decimal(14), "days", "house", ("REF042",)),
    "review_early_days": Threshold(Decimal(21), "days", "house", ("REF043",)),
    "review_late_days": Threshold(Decimal(45), "days", "house", ("REF043", "REV020")),
    "tier_notice_days": Threshold(Decimal(7), "days", "practice", ("MEM034",)),
    "downgrade_rest_days": Threshold(Decimal(14), "days", "house", ("MEM035",)),
    "cadence_percent": Threshold(Decimal(25), "percent", "house", ("CHN090",)),
    "mix_points": Threshold(Decimal(15), "percent", "house", ("CHN091",)),
    "one_way_percent": Threshold(Decimal(70), "percent", "house", ("CHN092",)),
    "platform_percent": Threshold(Decimal(60), "percent", "house", ("CHN093",)),
    "judged_posts": Threshold(
        Decimal(10), "count", "house", ("CHN090", "CHN091", "CHN092", "CHN093")
    ),
    "promotions_in_30_days": Threshold(Decimal(4), "count", "survey", ("CHN021",)),
    "pushes_per_week": Threshold(Decimal(2), "count", "practice", ("CHN022",)),
    "texts_per_month": Threshold(Decimal(4), "count", "practice", ("CHN022",)),
    "push_quiet_from_hour": Threshold(Decimal(21), "hours", "practice", ("CHN050",)),
    "push_quiet_until_hour": Threshold(Decimal(9), "hours", "practice", ("CHN050",)),
    "sms_quiet_from_hour": Threshold(Decimal(20), "hours", "practice", ("CHN050",)),
    "sms_quiet_until_hour": Threshold(Decimal(9), "hours", "practice", ("CHN050",)),
    "group_quiet_from_hour": Threshold(Decimal(23), "hours", "practice", ("CHN050",)),
    "group_quiet_until_hour": Threshold(Decimal(8), "hours", "practice", ("CHN050",)),
    "idle_days": Threshold(Decimal(60), "days", "house", ("REF062", "REF063", "REF064")),
    "law_facts_max_age_days": Threshold(Decimal(365), "days", "house", ("CMP001",)),
    "legal_review_days": Threshold(
        Decimal(10),
        "days",
        "house",
        ("CMP024", "CMP054", "CMP080", "CMP081", "CMP082", "CMP083", "CMP084", "CMP085", "CMP102"),
    ),
    "rules_steps": Threshold(Decimal(8), "count", "house", ("CMP027",)),
    "rules_characters": Threshold(Decimal(500), "count", "house", ("CMP027",)),
    "limited_offer_days": Threshold(Decimal(31), "days", "house", ("CMP032",)),
    "outdoor_notice_people": Threshold(Decimal(50), "count", "house", ("CMP092",)),
    "outdoor_notice_days": Threshold(Decimal(15), "days", "house", ("CMP092",)),
    "contingency_least_percent": Threshold(Decimal(3), "percent", "practice", ("BUD031",)),
    "contingency_most_percent": Threshold(Decimal(15), "percent", "practice", ("BUD032",)),
    "event_guests": Threshold(Decimal(20), "count", "house", ("BUD042",)),
    "committed_grave_percent": Threshold(Decimal(10), "percent", "house", ("BUD050",)),
    "settlement_days": Threshold(Decimal(60), "days", "house", ("BUD052",)),
    "unit_cost_times": Threshold(Decimal(3), "times", "house", ("BUD060", "BUD062")),
    "return_times": Threshold(Decimal(3), "times", "house", ("BUD061",)),
    "scale_times": Threshold(Decimal(1000), "times", "house", ("BUD070", "BUD072")),
    "kpi_jump_percent": Threshold(Decimal(100), "percent", "house", ("KPI040",)),
    "season_jump_percent": Threshold(Decimal(100), "percent", "house", ("KPI041",)),
    "relation_percent": Threshold(Decimal(1), "percent", "house", ("KPI050", "KPI052")),
    "contributions_least_percent": Threshold(Decimal(80), "percent", "house", ("KPI060",)),
    "contributions_most_percent": Threshold(Decimal(120), "percent", "house", ("KPI070",)),
    "register_activities": Threshold(Decimal(10), "count", "house", ("RSK021",)),
    "watched_score": Threshold(Decimal(5), "count", "house", ("RSK030", "RSK031")),
    "crisis_members": Threshold(Decimal(10000), "count", "house", ("RSK040", "RSK041", "RSK042")),
    "approval_days": Threshold(Decimal(21), "days", "practice", ("GOV020", "GOV021")),
    "result_days": Threshold(Decimal(14), "days", "practice", ("REV040",)),
    "forecast_miss_percent": Threshold(Decimal(10), "percent", "house", ("REV060", "REV061")),
}


def settle_thresholds(plan: Plan) -> dict[str, Decimal]:
    """Return the value of every threshold: the plan's own, else the default."""
    values = {name: threshold.default for name, threshold in THRESHOLDS.items()}
    own = plan.settings.thresholds if plan.settings is not None else ()
    return values | {one.name: one.value for one in own if one.name in values}
