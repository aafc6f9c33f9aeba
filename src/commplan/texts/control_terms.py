"""Labels and sentences of the chapters on money, dangers and findings.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class MoneyTerms:
    """Budget."""

    chapter: str
    categories_headline: str  # holes: total, name, share
    total_headline: str  # hole: total
    planned: str
    limit: str
    by_category: str
    by_quarter: str
    takeaway: str
    largest: str
    largest_text: str  # holes: name, money, share
    contingency: str
    contingency_inside: str  # holes: money, share
    contingency_outside: str  # hole: money
    unallocated: str
    unallocated_text: str  # holes: money, share
    exact: str
    missing: str
    missing_text: str  # hole: money
    quarters_headline: str  # holes: quarter, money, share
    quarter_text: str  # holes: money, share
    undated: str
    undated_text: str  # hole: money
    table_headline: Counted  # hole: allocated
    without_category: str
    limits_over_headline: Counted
    limits_kept_headline: str  # holes: name, room
    category: str
    quarter: str
    room: str
    used: str
    largest_headline: Counted  # hole: share
    post: str
    amount: str
    approval: str
    approval_text: str  # holes: money, name
    inside: str
    outside: str
    tax: str
    lines_headline: Counted  # hole: money
    conditions_headline: str
    lines: str
    line: str
    for_item: str
    timing: str
    supplier: str
    accounts_headline: Counted
    chart_alt: str  # hole: values


@dataclass(frozen=True, slots=True)
class DangerTerms:
    """Risks and crisis cases."""

    chapter: str
    map_headline: Counted
    map_severe_headline: Counted  # hole: severe
    map: str
    probability: str
    probability_levels: tuple[str, ...]  # 1 to 5
    impact: str
    impact_levels: tuple[str, ...]  # 1 to 5
    bands: tuple[str, ...]  # low to high
    map_alt: str  # holes: count, severe
    number: str
    risk: str
    level: str
    level_text: str  # holes: band, score
    register_headline: Counted  # holes: signs, answers
    register_full_headline: Counted
    category: str
    early_sign: str
    sign_text: str  # holes: measure, trigger
    response: str
    fallback: str
    money: str
    review_on: str
    residual: str
    hits: str
    reviews: str
    reviews_headline: Counted
    reviews_next_headline: Counted  # hole: day
    crisis_headline: Counted
    crisis_reply_headline: Counted  # hole: minutes
    scenario: str
    crisis_level: str
    first_reply: str
    minutes: Counted
    lead: str
    legal: str
    spokesperson: str
    contacts: str
    drill: str
    cases: str
    steps_headline: Counted  # hole: steps
    steps_count: Counted


@dataclass(frozen=True, slots=True)
class FindingTerms:
    """Open findings."""

    chapter: str
    clean_headline: str  # hole: date
    infos_headline: Counted
    open_headline: str  # hole: findings
    errors_count: Counted
    warnings_count: Counted
    infos_count: Counted
    clean_text: str  # hole: date
    open_text: str  # holes: date, findings
    findings: str
    severity: str
    place: str
    message: str
    help: str
    broken_headline: Counted
    unreadable: str
    kind: str
    item: str
    nameless: str
    unread_text: str  # hole: sections
    unread_headline: Counted
    missing_headline: Counted
    gains: tuple[tuple[str, str], ...]  # section of the plan, what it would add
