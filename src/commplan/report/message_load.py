"""How many messages go out: touches, content and the messages of activities, counted alike."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.brief import Brief


class Origin(Enum):
    """Where a message stands in the plan."""

    TOUCH = "touch"
    CONTENT = "content"
    ACTIVITY = "activity"


class Posted(NamedTuple):
    """One message on its day; ``channel`` is what readers call it."""

    day: date
    channel: str
    origin: Origin


class Month(NamedTuple):
    """A month of a year."""

    year: int
    number: int


def list_posted(brief: Brief) -> tuple[Posted, ...]:
    """Return everything that goes out inside the period; what lies outside is a finding."""
    period = brief.plan.period
    return tuple(one for one in _collect(brief) if period.start <= one.day <= period.end)


def _collect(brief: Brief) -> Iterator[Posted]:
    for touch in brief.plan.touches:
        yield Posted(touch.date, brief.name(touch.channel, "channel"), Origin.TOUCH)
    for item in brief.plan.content.items if brief.plan.content else ():
        yield Posted(item.date, brief.name(item.channel, "channel"), Origin.CONTENT)
    for occurrence in brief.analysis.occurrences:
        for message in occurrence.activity.messages:
            day = occurrence.range.start + timedelta(days=message.offset_days)
            yield Posted(day, brief.name(message.channel, "channel"), Origin.ACTIVITY)


def list_period_months(brief: Brief) -> tuple[Month, ...]:
    """Return the months that the period touches."""
    period, months = brief.plan.period, []
    month = Month(period.start.year, period.start.month)
    while month <= (period.end.year, period.end.month):
        months.append(month)
        year, number = divmod(month.year * 12 + month.number, 12)
        month = Month(year, number + 1)
    return tuple(months)


def count_by_month(posted: tuple[Posted, ...]) -> Counter[tuple[str, Month]]:
    """Count messages by channel and month."""
    return Counter((one.channel, Month(one.day.year, one.day.month)) for one in posted)
