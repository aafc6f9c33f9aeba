"""Labels and sentences about those who help from outside, and about service to members.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class PartnerTerms:
    """Partners, what was agreed with them, and the resources that are used."""

    chapter: str
    partners_headline: Counted
    partners_kinds_headline: Counted  # hole: kinds
    kind_count: str  # holes: kind, number
    partner: str
    kind: str
    platforms: str
    fit: str
    purpose: str
    shared: str
    agreements_headline: Counted  # hole: fees
    agreements_plain_headline: Counted
    agreements: str
    contract: str
    fee: str
    commission: str
    deliverables: str
    exclusive: str
    days_before: Counted
    days_after: Counted
    unchecked_headline: Counted  # hole: unchecked
    slots: str
    free: str
    licence: str
    checked: str
    unchecked: str
    contact: str
    backup: str
    resources_headline: Counted
    resources_cost_headline: Counted  # hole: money
    resource: str
    use: str
    available: str
    sharing: str
    one_at_a_time: str
    shareable: str
    cost: str
    supplier: str


@dataclass(frozen=True, slots=True)
class ServiceTerms:
    """Service around the purchase, and what comes back from members."""

    chapter: str
    stages_headline: Counted  # hole: promises
    promises_count: Counted
    response_time: str
    feedback_headline: Counted
    feedback_looped_headline: Counted
    measures_headline: Counted
    feedback: str
    channel: str
    handling_time: str
    loop: str
    satisfaction: str
    method: str
    rhythm: str
    kpi: str
    care_headline: str  # hole: parts
    quality: str
    quality_count: Counted
    reputation: str
    reputation_count: Counted
    peaks_count: Counted
    peaks: str
    agents: str
    note: str
