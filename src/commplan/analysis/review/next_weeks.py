"""The thirteen weeks behind a period: what is planned there, as far as it is known by now.

The plan is never changed to match reality: what the actuals moved, called off or finished early is
seen here at its new days, or no more.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.commercial_nodes import list_nodes
from commplan.analysis.review.milestone_slips import gather_milestones
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.analysis.days.commercial_nodes import Node
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.review.review import Review
    from commplan.analysis.review.told_activities import ActivityTold
    from commplan.diagnostics import Route
    from commplan.model.schedule import Milestone

WEEKS = 13
_OVER = ("done", "cancelled")


class Due(NamedTuple):
    """A milestone and its day as it is known now; ``was`` is the day of the plan where it moved."""

    milestone: Milestone
    on: date
    was: date | None


class NextWeeks(NamedTuple):
    """What lies in the weeks behind a period.

    ``times`` are activities at the days known now, ``moved`` the places of those that were moved
    into or within these weeks. ``is_planned`` tells whether the plan reaches so far at all.
    """

    days: DateRange
    is_planned: bool
    times: tuple[Occurrence, ...]
    moved: frozenset[Route]
    milestones: tuple[Due, ...]
    nodes: tuple[Node, ...]
    focus: tuple[str, ...]
    changes: tuple[str, ...]


def look_ahead(review: Review) -> NextWeeks:
    """Return what lies in the thirteen weeks behind the period of a review."""
    first = review.period.days.end + timedelta(days=1)
    days = DateRange(first, first + timedelta(weeks=WEEKS) - timedelta(days=1))
    told = review.told_activities
    times = [one for one in _list_times(review) if days.clip(one.range) is not None]
    said = [one.next_quarter for one in review.own if one.next_quarter is not None]
    return NextWeeks(
        days,
        days.clip(review.plan.period) is not None,
        tuple(sorted(times, key=lambda one: (one.range.start, one.range.end))),
        frozenset(route for route, one in told.items() if one.new_start is not None),
        tuple(sorted(_list_due(review, days), key=lambda one: one.on)),
        list_nodes(review.plan, days),
        said[-1].focus if said else (),
        said[-1].changes if said else (),
    )


def _list_times(review: Review) -> Iterator[Occurrence]:
    """Yield what will still take place; one that comes round keeps the days of the plan."""
    for one in review.analysis.occurrences:
        told = review.told_activities.get(one.activity.route)
        if told is None:
            yield one
        elif one.activity.repeats is not None:
            if told.state != "cancelled":
                yield one
        elif told.state not in _OVER:
            yield one._replace(range=_find_new_days(told, one.range))


def _find_new_days(told: ActivityTold, planned: DateRange) -> DateRange:
    """Return the days to which an activity was moved, else the planned ones.

    Without a new end it lasts as long as it was meant to.
    """
    if told.new_start is None:
        return planned
    last = told.new_start + timedelta(days=planned.days - 1)
    return DateRange(told.new_start, told.new_end or last)


def _list_due(review: Review, days: DateRange) -> Iterator[Due]:
    """Yield the milestones that are not reached and fall into some days."""
    told = gather_milestones(review.begun, review.analysis.index)
    for milestone in review.plan.milestones:
        last = told.get(milestone.route)
        if last is not None and last.done_on is not None:
            continue
        new = last.new_due if last is not None else None
        on = milestone.due if new is None else new
        if days.start <= on <= days.end:
            yield Due(milestone, on, None if new in {None, milestone.due} else milestone.due)
