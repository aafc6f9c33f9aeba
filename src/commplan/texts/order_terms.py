"""Labels and sentences about what is lawful, who decides, and how the plan is judged.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class DataTerms:
    """Data about members, and the rules that were looked at."""

    chapter: str
    items_headline: Counted
    items_unfounded_headline: Counted  # hole: missing
    items_sensitive_headline: Counted  # hole: sensitive
    item: str
    fields: str
    purpose: str
    legal_basis: str
    consent_text: str
    grounds: str
    guard: str
    retention: str
    access: str
    shared_with: str
    sensitivity: str
    sensitive: str
    minors: str
    impact: str
    assessed: str
    not_assessed: str
    sources_count: Counted
    sources: str
    system: str
    measured: str
    refresh: str
    use_headline: str  # hole: parts
    analysis: str
    analysis_count: Counted
    security: str
    security_count: Counted
    compliance_headline: Counted
    compliance_open_headline: Counted  # hole: open
    rule: str
    applies: str
    evidence: str
    checked_on: str
    checked_by: str


@dataclass(frozen=True, slots=True)
class GovernanceTerms:
    """What is asked of others, who decides, what was changed."""

    chapter: str
    support_headline: Counted  # hole: departments
    support_open_headline: Counted  # holes: departments, open
    departments_count: Counted
    department: str
    what: str
    by: str
    for_items: str
    state: str
    rights_headline: str  # hole: parts
    gates: str
    gates_count: Counted
    gate: str
    applies_to: str
    lead: str
    days_before: Counted
    approver: str
    rights: str
    rights_count: Counted
    decision: str
    who: str
    limit: str
    changes_headline: Counted  # holes: day, what
    changes: str
    date: str
    item: str
    change: str
    why: str
    changed_by: str


@dataclass(frozen=True, slots=True)
class JudgementTerms:
    """How the plan is judged: what is accepted, what is limited, what was set."""

    waivers_headline: Counted
    waivers_expired_headline: Counted  # hole: expired
    waivers: str
    rule: str
    items: str
    reason: str
    granted_by: str
    until: str
    expired: str  # hole: day
    limits_headline: Counted
    limits: str
    expression: str
    message: str
    settings_headline: str
    settings_rules_headline: Counted
    rules: str
    severity: str
    thresholds: str
    threshold: str
    value: str
    lights: str
    lights_text: str  # holes: green, amber
    week_start: str
    fiscal_start: str
    currency: str
    timezone: str
    region: str
    language: str
    variants: str
