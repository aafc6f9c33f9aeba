"""What is said about something for which nothing is planned for long."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from commplan.analysis.goals.usage import Idle
    from commplan.diagnostics import Fact


def describe_idle(idle: Idle, limit: int) -> dict[str, Fact]:
    """Return the longest stretch, and the day ``by`` which something has to happen."""
    said: dict[str, Fact] = {
        "item": name_item(idle.item),
        "start": idle.days.start,
        "end": idle.days.end,
        "days": idle.days.days,
        "limit": limit,
        "by": idle.days.start + timedelta(days=limit),
    }
    if idle.stretches > 1:
        said["count"] = idle.stretches
    return said
