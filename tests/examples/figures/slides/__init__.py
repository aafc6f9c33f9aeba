"""What each slide has to tell: its figures, with their places, and the cells they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.slides.asks import tell_asks
from tests.examples.figures.slides.changes import tell_changes
from tests.examples.figures.slides.channels import tell_channels
from tests.examples.figures.slides.cover import tell_cover
from tests.examples.figures.slides.drivers import tell_drivers
from tests.examples.figures.slides.league import tell_league
from tests.examples.figures.slides.lessons import tell_lessons
from tests.examples.figures.slides.members import tell_members
from tests.examples.figures.slides.money import tell_money
from tests.examples.figures.slides.next_weeks import tell_next
from tests.examples.figures.slides.recovery import tell_recovery
from tests.examples.figures.slides.resolutions import tell_resolutions
from tests.examples.figures.slides.risks import tell_risks
from tests.examples.figures.slides.scorecard import tell_scorecard
from tests.examples.figures.slides.summary import tell_summary
from tests.examples.figures.slides.timeline import tell_timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.examples.figures.matching import Told

SLIDES: dict[str, Callable[[], list[Told]]] = {
    "cover": tell_cover,
    "summary": tell_summary,
    "resolutions": tell_resolutions,
    "scorecard": tell_scorecard,
    "drivers": tell_drivers,
    "recovery": tell_recovery,
    "timeline": tell_timeline,
    "members": tell_members,
    "money": tell_money,
    "league": tell_league,
    "channels": tell_channels,
    "risks": tell_risks,
    "lessons": tell_lessons,
    "next": tell_next,
    "asks": tell_asks,
    "changes": tell_changes,
}
"""The sixteen slides in their order, by their keys."""
