"""What each threshold means, in English."""

from __future__ import annotations

THRESHOLDS: dict[str, str] = {
    "detail_days": "days before an item starts, from which its details have to be written",
    "minutes_per_post": (
        "minutes of work behind one post of a channel, "
        "where neither messages nor standing work are written"
    ),
    "load_percent": "percent of a person's hours in a week, above which the week is too full",
    "overload_percent": (
        "percent of a person's hours in a week, above which the week cannot be worked"
    ),
    "owner_share_percent": "percent of the activities that one person may answer for",
    "owner_at_once": "activities that one person may answer for at the same time",
    "owner_fair_share_percent": (
        "percent of an equal share that one person of a small team may answer for"
    ),
    "groups_per_operator": "groups that one operator can look after",
    "members_per_operator": "members that one operator can look after",
    "repeated_sentence_words": (
        "words (a Chinese character is one) from which on a sentence counts as repeated"
    ),
    "alike_percent": "share of common words from which on two sentences count as alike",
    "push_lead_workdays": "working days that a push message needs",
    "live_lead_workdays": "working days that a live show needs",
    "draw_lead_workdays": "working days that a prize draw needs",
    "event_lead_workdays": "working days that an event in person needs",
    "large_event_lead_workdays": "working days that a large event in person needs",
    "large_event_people": "people from whom on an event in person counts as large",
    "kol_lead_workdays": "working days that work with a KOL needs",
    "node_lead_days": "days that a platform festival needs",
    "cross_industry_lead_days": "days that an activity with a brand of another trade needs",
    "work_ends_hour": "hour of the day at which people leave work",
    "node_distance_days": "days between a sale of our own and the peak of a platform festival",
    "festival_days_before": "days before a festival from which an activity can be for it",
    "rest_days": "days of rest between two large campaigns for the same audience",
    "large_in_30_days": "large campaigns in 30 days",
    "venue_opens_hour": "hour of the day from which venues and hosts can be used",
    "venue_closes_hour": "hour of the day until which venues and hosts can be used",
    "review_within_days": "days after the end of an activity by which it is reviewed",
    "promotion_days": (
        "days before an activity from which on messages about it may go out, where no "
        "promotion day is written"
    ),
    "follow_up_days": "days after an activity until which messages about it may go out",
    "review_early_days": "days before the end of a quarter from which on its review may be held",
    "review_late_days": "days after the end of a quarter until which its review may be held",
    "tier_notice_days": "days before an evaluation by which members know how tiers are judged",
    "downgrade_rest_days": "days between the loss of tiers and the next large campaign",
    "cadence_percent": "percent by which planned posts may miss the promised number",
    "mix_points": "percentage points by which a kind of content may miss its share",
    "one_way_percent": "percent of messages that nobody can answer",
    "platform_percent": "percent of messages or money on one platform",
    "judged_posts": "posts or messages below which shares are not judged",
    "promotions_in_30_days": (
        "promotional messages to one member in any 30 days, by one kind of channel"
    ),
    "pushes_per_week": "one-to-one pushes to one member in a calendar week",
    "texts_per_month": "text messages to one member in a calendar month",
    "push_quiet_from_hour": "hour from which one-to-one pushes are silent",
    "push_quiet_until_hour": "hour until which one-to-one pushes are silent",
    "sms_quiet_from_hour": "hour from which SMS are silent",
    "sms_quiet_until_hour": "hour until which SMS are silent",
    "group_quiet_from_hour": "hour from which groups are silent",
    "group_quiet_until_hour": "hour until which groups are silent",
    "idle_days": (
        "days without anything planned after which a channel, tier, segment or leader counts "
        "as idle"
    ),
    "law_facts_max_age_days": "days after which facts of law and platforms are looked up anew",
    "legal_review_days": "days before a text goes out, by which legal has read what is doubtful",
    "rules_steps": "points that the rules of an activity may have",
    "rules_characters": "characters that the rules of an activity may have",
    "limited_offer_days": "days that an activity with a limited offer may run without more to say",
    "outdoor_notice_people": "people, from which an event outside is announced",
    "outdoor_notice_days": "days before an event outside, by which it is announced",
    "contingency_least_percent": "percent of the total that a contingency has at least",
    "contingency_most_percent": "percent of the total that a contingency has at most",
    "event_guests": "guests from whom on an event in person needs money",
    "committed_grave_percent": "percent over a budget line from which on a commitment is an error",
    "settlement_days": "days after the end of an item within which it is paid",
    "unit_cost_times": "times the cost of a result elsewhere or last year that are too much",
    "return_times": (
        "times the best sales for money elsewhere, or such a part of the worst, that are far off"
    ),
    "scale_times": "times its neighbours, or such a part of them, that are another scale",
    "kpi_jump_percent": "percent that a quarter may rise over the same quarter of last year",
    "season_jump_percent": "percent by which a quarter may exceed the share of its season",
    "relation_percent": "percent of difference that count as rounding between related KPIs",
    "contributions_least_percent": "percent of a target that the activities bring at least",
    "contributions_most_percent": "percent of a target that the activities bring at most",
    "register_activities": (
        "activities from which on a plan is expected to have a register of risks"
    ),
    "watched_score": (
        "score (probability times impact) from which on a risk needs an early sign and a review"
    ),
    "crisis_members": "members above which a plan needs cases for a crisis",
    "approval_days": (
        "days before the start by which a campaign is approved, where no gate says otherwise"
    ),
    "result_days": (
        "days after the end of an activity by which its actuals hold a result or a lesson"
    ),
    "forecast_miss_percent": (
        "percent by which a forecast may miss the year before a measure has to stand against it"
    ),
}
