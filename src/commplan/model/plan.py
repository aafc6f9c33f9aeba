"""A plan as it was read: the root (section 1) and every section that this version knows."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.months import MONTHS_PER_YEAR
from commplan.model.section import Section

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.model.broken import Broken
    from commplan.model.calendar import PlanCalendar
    from commplan.model.dangers import Crisis, Risk
    from commplan.model.data import Data
    from commplan.model.dates import DateRange
    from commplan.model.foundations import Background, Positioning, Segment
    from commplan.model.goals import Kpi, Objective
    from commplan.model.governance import Compliance, Governance, Limit, SupportRequest, Waiver
    from commplan.model.head import Root
    from commplan.model.marketing import Marketing, Service
    from commplan.model.membership import Membership
    from commplan.model.messages import Content, Touch
    from commplan.model.money import Budget
    from commplan.model.partners import Partner
    from commplan.model.people import Team
    from commplan.model.places import Channel, Community, Resource
    from commplan.model.schedule import Activity, Campaign, Milestone, Phase, Track
    from commplan.model.settings import Settings


SECTIONS: dict[str, Section] = {
    "background": Section("foundations", "Background", is_list=False),
    "positioning": Section("foundations", "Positioning", is_list=False),
    "segments": Section("foundations", "Segment"),
    "objectives": Section("goals", "Objective"),
    "kpis": Section("goals", "Kpi"),
    "team": Section("people", "Team", is_list=False),
    "community": Section("places", "Community", is_list=False),
    "channels": Section("places", "Channel"),
    "tracks": Section("schedule", "Track"),
    "phases": Section("schedule", "Phase"),
    "milestones": Section("schedule", "Milestone"),
    "campaigns": Section("schedule", "Campaign"),
    "activities": Section("schedule", "Activity"),
    "touches": Section("messages", "Touch"),
    "content": Section("messages", "Content", is_list=False),
    "membership": Section("membership", "Membership", is_list=False),
    "marketing": Section("marketing", "Marketing", is_list=False),
    "partners": Section("partners", "Partner"),
    "service": Section("marketing", "Service", is_list=False),
    "data": Section("data", "Data", is_list=False),
    "resources": Section("places", "Resource"),
    "budget": Section("money", "Budget", is_list=False),
    "risks": Section("dangers", "Risk"),
    "crisis": Section("dangers", "Crisis"),
    "support_needed": Section("governance", "SupportRequest"),
    "governance": Section("governance", "Governance", is_list=False),
    "compliance": Section("governance", "Compliance"),
    "calendar": Section("calendar", "PlanCalendar", is_list=False),
    "waivers": Section("governance", "Waiver"),
    "limits": Section("governance", "Limit"),
    "settings": Section("settings", "Settings", is_list=False),
}
"""Every section behind the root. A model is imported when a plan has its section: a small plan
pays for nothing that it does not use."""


@cache
def model_of(section: str) -> type[Base]:
    """Return the model of a section, or of its items where it is a list."""
    return SECTIONS[section].load()


class Plan(NamedTuple):
    """Everything that a file says, read. Sections that it lacks are empty or None.

    ``unread`` names the sections that stand in the file and could not be read, ``incomplete`` those
    of which a part could not.
    """

    root: Root
    background: Background | None = None
    positioning: Positioning | None = None
    segments: tuple[Segment, ...] = ()
    objectives: tuple[Objective, ...] = ()
    kpis: tuple[Kpi, ...] = ()
    team: Team | None = None
    community: Community | None = None
    channels: tuple[Channel, ...] = ()
    tracks: tuple[Track, ...] = ()
    phases: tuple[Phase, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    activities: tuple[Activity, ...] = ()
    touches: tuple[Touch, ...] = ()
    content: Content | None = None
    membership: Membership | None = None
    marketing: Marketing | None = None
    partners: tuple[Partner, ...] = ()
    service: Service | None = None
    data: Data | None = None
    resources: tuple[Resource, ...] = ()
    budget: Budget | None = None
    risks: tuple[Risk, ...] = ()
    crisis: tuple[Crisis, ...] = ()
    support_needed: tuple[SupportRequest, ...] = ()
    governance: Governance | None = None
    compliance: tuple[Compliance, ...] = ()
    calendar: PlanCalendar | None = None
    waivers: tuple[Waiver, ...] = ()
    limits: tuple[Limit, ...] = ()
    settings: Settings | None = None
    broken: tuple[Broken, ...] = ()
    unread: tuple[str, ...] = ()
    incomplete: tuple[str, ...] = ()

    @property
    def region(self) -> str:
        """The region whose holidays and laws count, in capitals: mainland China unless it says."""
        return (self.root.region or "CN").upper()

    @property
    def period(self) -> DateRange:
        """The days that the plan covers."""
        return self.root.period.range

    @property
    def first_month(self) -> int:
        """The month (1 to 12) in which the first quarter of the plan's year begins."""
        month = self.settings.fiscal_year_starts if self.settings is not None else 1
        return month if 1 <= month <= MONTHS_PER_YEAR else 1
