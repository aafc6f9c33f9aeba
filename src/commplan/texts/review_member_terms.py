"""Words of the review: members, groups, channels and the next weeks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class MemberSlideTerms:
    """Members, tiers, groups and points of a period."""

    subject: str
    rose: str  # holes: net, end, joined, left
    fell: str  # holes: net, end, joined, left
    level: str  # holes: end, joined, left
    only_end: str  # hole: end
    only_moves: str  # holes: joined, left
    only_groups: str  # holes: active, total, share
    only_points: str  # holes: used, issued
    partly: str
    headline: str  # holes: fact, next
    too_many: str  # holes: number, most
    more_left: str  # holes: share, change
    groups_worse: str  # holes: share, change
    active_worse: str  # holes: share, change
    active_better: str  # holes: share, change
    active_is: str  # hole: share
    people: str
    clause: str
    end: str
    joined: str
    left: str
    active: str
    per_operator: str
    net: str  # hole: number
    before: str  # hole: number
    against: str  # hole: change
    leaving: str  # hole: share
    leaving_by_month: str  # holes: share, month
    most: str  # hole: number
    revenue_each: str  # hole: money
    of_members: str  # holes: number
    takeaway: str
    leaving_head: str
    tiers_head: str
    groups_head: str
    points_head: str
    operators_head: str
    leaving_text: str  # hole: share
    leaving_change: str  # hole: change
    tiers_text: str  # holes: up, down, net
    tiers_short: str  # holes: tier, number
    tiers_met: str
    tier_gap: str  # holes: tiers, members
    groups_text: str  # holes: active, silent, dead, share
    points_cohort: str  # holes: issued, share
    points_flow: str  # holes: issued, share
    points_owed: str  # hole: money
    operators_text: str  # holes: number, each, most
    tiers_chart: str
    tier: str
    members: str
    growth: str
    up: str
    down: str
    tier_net: str
    target: str
    attained: str
    groups_chart: str
    groups_unit: str
    groups_active: str
    groups_silent: str
    groups_dead: str
    groups_alt: str  # hole: values
    groups_value: str  # holes: when, active, silent, dead
    covers: str  # hole: days
    detail_headline: str
    period: str
    start: str
    leaving_share: str
    leaving_month: str
    active_share: str
    points: str
    issued: str
    used: str
    used_share: str
    expired: str
    outstanding: str
    liability: str
    definition_lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChannelSlideTerms:
    """Message load and what became of messages, channel by channel."""

    subject: str
    over_limit: str  # holes: channel, load, limit
    over_limits: Counted  # holes: channel, load, limit
    over_plan: str  # holes: channel, load, planned
    within: str
    busiest: str  # holes: channel, load
    fact: str  # holes: fact, next
    opt_outs: str  # holes: channel, share, number
    opt_outs_rose: str  # holes: channel, share, change
    opt_outs_there: str  # hole: share
    opt_outs_rose_there: str  # holes: share, change
    best: str  # holes: channel, money, share
    partly: str
    table: str
    channel: str
    delivered: str
    load: str
    planned: str
    limit: str
    clicked: str
    opened: str
    opt_out_share: str
    quota: str
    revenue: str
    reachable: str
    opt_out_number: str
    estimated: str  # hole: number
    takeaway: str
    worked_nothing: str
    load_head: str
    load_note: str
    detail_headline: Counted
    definition_lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NextSlideTerms:
    """The thirteen weeks behind the period."""

    headline: str  # holes: counts, next
    clashes: Counted  # hole: first
    no_clash: str
    node: str  # holes: node, day
    season: str
    nothing: str
    beyond: str  # hole: day
    activities: Counted
    milestones: Counted
    chart: str
    lane: str
    calendar_lane: str
    make_up: str  # hole: days
    make_up_alt: str  # holes: days
    focus: str
    changes: str
    known: str
    clash: str  # holes: day, message
    was: str
    detail_headline: str  # hole: counts
    when: str
    what: str
    kind: str
    owner: str
    moved: str
    milestone: str


@dataclass(frozen=True, slots=True)
class ReviewMemberTerms:
    """Members, groups, channels and the next weeks."""

    members: MemberSlideTerms
    channels: ChannelSlideTerms
    next: NextSlideTerms
