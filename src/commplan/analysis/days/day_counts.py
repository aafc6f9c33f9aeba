"""Days to count with: a number that a planner wrote, kept to what a calendar can hold."""

from __future__ import annotations

from datetime import timedelta

from commplan.model.dates import FIRST_YEAR, LAST_YEAR

_LONGEST = (LAST_YEAR - FIRST_YEAR + 1) * 366


def span_days(days: int) -> timedelta:
    """Return a number of days to add to a day of a plan.

    More days than all years that a plan can name mean the same as those, and would leave the
    calendar.
    """
    return timedelta(days=max(-_LONGEST, min(days, _LONGEST)))
