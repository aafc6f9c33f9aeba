"""What the sections of the appendix have to tell, beside what the slides tell already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.details.actions import tell_actions, tell_log
from tests.examples.figures.details.channels import tell_channels
from tests.examples.figures.details.drivers import tell_activities, tell_factors
from tests.examples.figures.details.kpis import tell_definitions, tell_forecasts, tell_kpis
from tests.examples.figures.details.lessons import tell_lessons
from tests.examples.figures.details.members import tell_members
from tests.examples.figures.details.money import tell_forecast, tell_items, tell_rules, tell_states
from tests.examples.figures.details.recovery import tell_recovery
from tests.examples.figures.details.returns import tell_people, tell_returns
from tests.examples.figures.details.risks import tell_risks
from tests.examples.figures.details.schedule import tell_days, tell_milestones
from tests.examples.figures.details.weeks import tell_weeks

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.examples.figures.matching import Told

DETAILS: dict[str, Callable[[], list[Told]]] = {
    "scorecard-detail": tell_kpis,
    "forecasts": tell_forecasts,
    "kpi-definitions": tell_definitions,
    "drivers-1": lambda: tell_factors("K7"),
    "drivers-2": lambda: tell_activities("drivers-2", "K2"),
    "drivers-3": lambda: tell_activities("drivers-3", "K5"),
    "recovery-detail": tell_recovery,
    "timeline-milestones": tell_milestones,
    "timeline-activities": tell_days,
    "members-detail": tell_members,
    "money-forecast": tell_forecast,
    "money-states": tell_states,
    "money-items": tell_items,
    "money-definitions": tell_rules,
    "league-returns": tell_returns,
    "league-people": tell_people,
    "channels-detail": tell_channels,
    "risks-detail": tell_risks,
    "lessons-findings": tell_lessons,
    "next-detail": tell_weeks,
    "changes-actions": tell_actions,
    "changes-log": tell_log,
}
"""The sections of the appendix by their keys."""

LEFT_OUT = {
    "findings": "what rules find has tests of its own",
    "waivers": "the waivers of the plan, which have tests of their own",
    "settings": "the settings of the plan, which have tests of their own",
}
"""Sections that say nothing about the quarter, and why their figures are not told here."""
