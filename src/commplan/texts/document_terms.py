"""Every word of the annual plan as a closed type: the frame, and one class for each chapter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.activity_terms import CardTerms, DetailTerms
    from commplan.texts.calendar_terms import CalendarTerms
    from commplan.texts.content_terms import ContentTerms, MessageTerms
    from commplan.texts.control_terms import DangerTerms, FindingTerms, MoneyTerms
    from commplan.texts.cooperation_terms import PartnerTerms, ServiceTerms
    from commplan.texts.counted import Counted
    from commplan.texts.foundation_terms import (
        AudienceTerms,
        GoalTerms,
        PositioningTerms,
        WhyTerms,
    )
    from commplan.texts.load_terms import LoadTerms
    from commplan.texts.marketing_terms import MarketingTerms
    from commplan.texts.membership_terms import MembershipTerms
    from commplan.texts.operation_terms import (
        ActivityTerms,
        PeopleTerms,
        PlatformTerms,
        RhythmTerms,
    )
    from commplan.texts.order_terms import DataTerms, GovernanceTerms, JudgementTerms


@dataclass(frozen=True, slots=True)
class FrameTerms:
    """Cover, footer and the words of the frame."""

    presenter: str
    owner: str
    approver: str
    period: str
    version: str
    status: str
    industry: str
    as_of: str
    community: str
    subtitle: str  # hole: brand
    footer: str  # holes: title, confidentiality
    source_line: str  # holes: file, date
    versioned_source_line: str  # holes: file, version, date
    contents: str
    source: str
    legend: str
    dates: str
    back_to_top: str
    appendix: str
    appendix_foundations: str
    appendix_operations: str
    appendix_control: str


@dataclass(frozen=True, slots=True)
class LabelTerms:
    """Words that stand in several chapters, and how texts are put together."""

    owner: str
    total: str
    when: str
    budget: str
    source: str
    category: str
    year: str
    share: str
    other: str
    yes: str
    no: str
    labelled: str  # holes: label, text
    note: str  # hole: note
    measured: str  # holes: number, unit
    percent: str  # hole: number


@dataclass(frozen=True, slots=True)
class GlanceTerms:
    """The year on one page."""

    chapter: str
    headline: str  # hole: facts
    findings_headline: str  # holes: facts, findings
    separator: str
    open: Counted
    budget: str  # hole: money
    budget_title: str
    allocated: str  # hole: share
    activities: Counted
    objectives_count: Counted
    risks_count: Counted
    objectives: str
    milestones: Counted
    risks: Counted
    findings: Counted


@dataclass(frozen=True, slots=True)
class DocumentTerms:
    """All words of the annual plan in one language."""

    frame: FrameTerms
    labels: LabelTerms
    glance: GlanceTerms
    why: WhyTerms
    positioning: PositioningTerms
    goals: GoalTerms
    audience: AudienceTerms
    membership: MembershipTerms
    people: PeopleTerms
    platforms: PlatformTerms
    content: ContentTerms
    messages: MessageTerms
    rhythm: RhythmTerms
    calendar: CalendarTerms
    activities: ActivityTerms
    marketing: MarketingTerms
    partners: PartnerTerms
    service: ServiceTerms
    data: DataTerms
    money: MoneyTerms
    dangers: DangerTerms
    governance: GovernanceTerms
    cards: CardTerms
    details: DetailTerms
    load: LoadTerms
    judgement: JudgementTerms
    findings: FindingTerms
