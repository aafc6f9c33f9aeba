"""Labels and sentences of the chapter on membership.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class TierTerms:
    """Tiers: how one gets in, stays, and how many members each has."""

    tiers_headline: Counted  # holes: first, last
    members_headline: Counted  # holes: members, name, share
    level: str  # holes: name, people
    rank: str  # hole: rank
    entry: str
    keep: str
    spend: str  # hole: money
    orders: Counted
    activity: str  # hole: number
    all_of: str  # hole: conditions
    any_of: str  # hole: conditions
    within: Counted
    grace: Counted
    rules_headline: str
    rules_published_headline: str  # hole: day
    rules_notice_headline: Counted
    evaluated_on: str
    window: str
    months: Counted
    days: Counted
    downgrade: str
    notice: str
    published: str
    growth_headline: str  # holes: now, end, name, rise
    sizes_headline: Counted
    sizes: str
    year_end: str
    rise: str
    tier: str
    now: str
    chart_alt: str  # hole: values
    point_alt: str  # holes: when, number


@dataclass(frozen=True, slots=True)
class BenefitTerms:
    """Benefits: what each tier gets, and what that costs."""

    matrix_headline: Counted
    rising_headline: Counted  # holes: first, least, last, most
    benefit: str
    tier: str
    benefits: str
    costs_headline: Counted
    costs_known_headline: Counted  # hole: known
    kind: str
    better: str
    cost: str
    uses: str
    supply: str


@dataclass(frozen=True, slots=True)
class PointsTerms:
    """Points: earned, worth, used, paid for."""

    headline: str  # hole: parts
    cost_headline: str  # holes: use, cost
    within_headline: str  # holes: cost, budget
    over_headline: str  # holes: cost, budget, gap
    earn_count: Counted
    burn_count: Counted
    earn: str
    value: str
    burn: str
    budget: str
    unit: str
    worth: Counted  # hole: money
    expiry: Counted
    reminder: Counted
    margin: str  # hole: share
    sums: str
    item: str
    reckoning: str
    amount: str
    product: str  # holes: points, money
    lots_product: str  # holes: points, lot, money
    issued: str
    used: str
    unused: str
    left: str
    gap: str
    earn_headline: Counted
    burn_headline: Counted
    draw_rules_headline: str
    action: str
    points: str
    per: str
    daily_cap: str
    purpose: str
    kind: str
    money_value: str
    per_hundred: str
    draw_rules: str


@dataclass(frozen=True, slots=True)
class BelongingTerms:
    """What ties members beside tiers and points: levels, badges, leaders, days, services."""

    growth_headline: str  # hole: parts
    levels_count: Counted
    badges_count: Counted
    levels: str
    level: str
    badges: str
    badge: str
    how: str
    reward: str
    leaders_headline: str
    leaders_number_headline: Counted
    leaders_owner: str  # holes: headline, owner
    found: str
    training: str
    duties: str
    rewards: str
    days_headline: Counted  # hole: times
    times: Counted
    services_headline: Counted
    day: str
    rhythm: str
    tiers: str
    benefit: str
    in_year: str
    services: str


@dataclass(frozen=True, slots=True)
class MembershipTerms:
    """Membership."""

    chapter: str
    tiers: TierTerms
    benefits: BenefitTerms
    points: PointsTerms
    belonging: BelongingTerms
