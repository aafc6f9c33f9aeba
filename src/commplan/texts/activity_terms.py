"""Labels and sentences of the pages that say everything about single activities.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class CardTerms:
    """One page for each activity with prices, prizes, rules or proofs of its own."""

    chapter: str
    headline: str  # holes: name, facts
    separator: str
    owned: str  # hole: name
    costs: str  # hole: money
    prepare: str
    approve: str
    promote: str
    run: str
    review: str
    approver: str  # hole: name
    idea: str
    theme: str
    goal: str
    audience: str
    exclude: str
    attribution: str
    running: str
    rules: str
    prize: str
    prize_fact: str
    prize_text: str
    draw: str
    by_chance: str
    by_merit: str
    top_value: str
    prizes: str
    prize_number: str
    odds: str
    draw_at: str
    how: str
    claim: str
    organiser: str
    published: str
    archive: str
    years: Counted
    referral: str
    reward_for: str
    levels: str
    levels_count: Counted
    needs_sharing: str
    resources: str
    roster: str
    tools: str
    partners: str
    proof: str
    apply_by: str
    applied_on: str
    granted_on: str
    permit_owner: str
    paid: str
    gifted: str
    marked: str
    platform_report: str
    data: str
    copy_lines: str
    offers: str
    offer: str
    price: str
    reference_price: str
    reference_note: str  # holes: money, basis
    offer_days: str
    days_from: str  # hole: day
    days_until: str  # hole: day
    stackable: str
    gift: str
    pieces: Counted


@dataclass(frozen=True, slots=True)
class DetailTerms:
    """Tables that go through all activities by subject."""

    chapter: str
    stages_headline: Counted  # holes: name, day
    stages: str
    run: str
    distance_before: str  # hole: days
    distance_after: str  # hole: days
    distance_none: str
    days: Counted
    work_headline: Counted  # hole: people
    together: str
    effort: str
    hours: str  # hole: number
    hours_a_week: str  # hole: number
    on_duty: str
    automatic: str
    staffed: str
    unstaffed: str
    audience_headline: Counted  # hole: messages
    audience_only_headline: Counted
    attendance: Counted
    messages: str
    message: str  # holes: when, channel
    links_headline: Counted  # hole: waiting
    links: str
    item_or_milestone: str
    belongs: str
    waits: str
    lag: str  # holes: name, days
    season: str
    standing: str
    carry_over: str
    series_headline: Counted  # hole: times
    series: str
    rhythm: str
    per: str
    left_out: str
    changed: str
    change: str  # holes: day, facts
    moved: str  # hole: day
    running_headline: Counted
    running: str
    money_headline: Counted  # hole: money
    item: str
    each: str
    times: str
    in_all: str
