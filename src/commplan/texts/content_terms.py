"""Labels and sentences of the chapter on content and messages.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class ContentTerms:
    """What the community reads and watches, and who sees to its quality."""

    chapter: str
    pillars_headline: Counted
    pillars_share_headline: Counted  # holes: name, share
    pillar: str
    pillars: str
    kind: str
    purpose: str
    planned: str
    shares: str
    shares_alt: str  # hole: values
    series_headline: Counted  # hole: times
    times: Counted
    series: str
    rhythm: str
    channel: str
    in_year: str
    style_headline: str  # hole: parts
    forms: str
    forms_count: Counted
    style: str
    style_count: Counted
    topics: str
    topics_count: Counted
    quality: str
    quality_count: Counted
    reviewer: str
    reviewer_headline: str  # hole: person
    ugc_headline: str
    ugc_guests_headline: Counted
    guests_headline: Counted
    invited: str
    reviewed: str
    licensed: str
    guests: str
    guest: str
    topic: str
    partner: str


@dataclass(frozen=True, slots=True)
class MessageTerms:
    """What members receive: how much by month and channel, and every dated message."""

    load_headline: Counted  # holes: month, most
    load_even_headline: Counted
    by_month: str
    load_alt: str  # hole: values
    month_alt: str  # holes: month, number
    messages: str
    channel: str
    touches: str
    items: str
    activities: str
    unit: str
    appendix: str
    calendar_headline: Counted  # hole: quarter
    when: str
    title: str
    kind: str
    audience: str
    belongs: str
    one_way: str
    two_way: str
    production_headline: Counted
    production_missing_headline: Counted  # hole: missing
    content: str
    author: str
    draft: str
    reviewer: str
    review: str
    out: str
