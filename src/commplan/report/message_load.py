"""How many messages go out: touches, content and the messages of activities, counted alike."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.sendings import WRITTEN

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.messages.sendings import Origin
    from commplan.report.brief import Brief


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
    """Return everything that is written and goes out inside the period: touches come first.

    What lies outside is a finding; what nobody wrote is no message yet.
    """
    period = brief.plan.period
    return tuple(
        Posted(one.day, brief.name(one.channel_text, "channel"), origin)
        for origin in WRITTEN
        for one in brief.analysis.sendings
        if one.origin is origin and period.start <= one.day <= period.end
    )


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
