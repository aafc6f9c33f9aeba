"""A file of actuals: how a quarter, a month or a year really went (section 23).

It stands beside the plan, which is never changed to match reality.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.section import Section

if TYPE_CHECKING:
    from datetime import date

    from commplan.diagnostics import Route
    from commplan.model.actuals_head import ActualsHead
    from commplan.model.broken import Broken
    from commplan.model.dates import DateRange
    from commplan.model.resolutions import (
        Action,
        DecisionMade,
        DecisionNeeded,
        Lesson,
        NextQuarter,
        SlideChoice,
        SupportAsk,
    )
    from commplan.model.results import (
        ActivityActual,
        ChannelActual,
        Driver,
        GroupActuals,
        KpiActual,
        KpiCause,
        Measure,
        MemberActuals,
        MilestoneActual,
        PointActuals,
        RiskActual,
        Spend,
    )

ACTUALS_SECTIONS: dict[str, Section] = {
    "kpis": Section("results", "KpiActual"),
    "drivers": Section("results", "Driver"),
    "milestones": Section("results", "MilestoneActual"),
    "activities": Section("results", "ActivityActual"),
    "spend": Section("results", "Spend"),
    "risks": Section("results", "RiskActual"),
    "members": Section("results", "MemberActuals", is_list=False),
    "groups": Section("results", "GroupActuals", is_list=False),
    "points": Section("results", "PointActuals", is_list=False),
    "channels": Section("results", "ChannelActual"),
    "causes": Section("results", "KpiCause"),
    "measures": Section("results", "Measure"),
    "lessons": Section("resolutions", "Lesson"),
    "decisions_needed": Section("resolutions", "DecisionNeeded"),
    "support_needed": Section("resolutions", "SupportAsk"),
    "decisions_made": Section("resolutions", "DecisionMade"),
    "actions": Section("resolutions", "Action"),
    "next_quarter": Section("resolutions", "NextQuarter", is_list=False),
    "slides": Section("resolutions", "SlideChoice"),
}
"""Every section of a file of actuals behind its head."""


class Actuals(NamedTuple):
    """Everything that a file of actuals says, read. Sections that it lacks are empty or None.

    ``file`` is the file as messages name it, ``route`` where it stands beside the plan. ``unread``
    names the sections that stand in the file and could not be read.
    """

    head: ActualsHead
    file: str
    route: Route
    kpis: tuple[KpiActual, ...] = ()
    drivers: tuple[Driver, ...] = ()
    milestones: tuple[MilestoneActual, ...] = ()
    activities: tuple[ActivityActual, ...] = ()
    spend: tuple[Spend, ...] = ()
    risks: tuple[RiskActual, ...] = ()
    members: MemberActuals | None = None
    groups: GroupActuals | None = None
    points: PointActuals | None = None
    channels: tuple[ChannelActual, ...] = ()
    causes: tuple[KpiCause, ...] = ()
    measures: tuple[Measure, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    decisions_needed: tuple[DecisionNeeded, ...] = ()
    support_needed: tuple[SupportAsk, ...] = ()
    decisions_made: tuple[DecisionMade, ...] = ()
    actions: tuple[Action, ...] = ()
    next_quarter: NextQuarter | None = None
    slides: tuple[SlideChoice, ...] = ()
    broken: tuple[Broken, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def as_of(self) -> date:
        """The day that the file speaks of: as it says, else the last of its days."""
        return self.head.as_of or self.head.period.end

    @property
    def days(self) -> DateRange:
        """The days that the file is about."""
        return self.head.period.range
