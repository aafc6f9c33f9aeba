"""From when to when an activity takes place: the first day of its first time to the last of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Route


def span_activities(occurrences: tuple[Occurrence, ...]) -> Mapping[Route, DateRange]:
    """Return the days from the first to the last time of each activity, by its place."""
    spans: dict[Route, DateRange] = {}
    for one in occurrences:
        route = one.activity.route
        known = spans.get(route)
        if known is None:
            spans[route] = one.range
        else:
            start, end = min(known.start, one.range.start), max(known.end, one.range.end)
            spans[route] = DateRange(start, end)
    return spans
