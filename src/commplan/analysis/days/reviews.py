"""Which activities have to be reviewed, and the days on which a plan looks back."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.calendar_words import select_with_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

_NOT_REVIEWED = frozenset({"setup", "meeting", "survey"})


class Ended(NamedTuple):
    """An activity that has to be reviewed, the last day of its last time, and of its window.

    A series may be looked at from its last time on; the days to do so count from the window's end.
    """

    activity: Activity
    last: date
    end: date


class Reviews(NamedTuple):
    """What has to be reviewed, and the sorted days on which the plan as a whole looks back."""

    ended: tuple[Ended, ...]
    days: tuple[date, ...]

    def look_at(self, last: date, bound: date) -> bool:
        """Tell whether the plan looks back between a last day and a bound."""
        number = bisect_left(self.days, last)
        return number < len(self.days) and self.days[number] <= bound


def list_reviews(
    plan: Plan, occurrences: tuple[Occurrence, ...], spans: Mapping[Route, DateRange]
) -> Reviews:
    """Return what has to be reviewed: activities with money or targets; and when a plan looks back.

    Setting up, asking around and looking back need no review. A plan looks back on milestones of
    the kind ``review`` or with a word for it, and with activities whose name has such a word.
    """
    names = (one.called for one in (*plan.activities, *plan.milestones))
    reviews = select_with_word(names, "review_words")
    looking = {one.route for one in plan.activities if one.called in reviews} if reviews else set()
    ended = tuple(_list_ended(plan, spans, looking))
    days = [one.due for one in plan.milestones if one.kind == "review" or one.called in reviews]
    if looking:
        days += [one.range.end for one in occurrences if one.activity.route in looking]
    return Reviews(ended, tuple(sorted(days)))


def _list_ended(
    plan: Plan, spans: Mapping[Route, DateRange], looking: set[Route]
) -> Iterator[Ended]:
    for activity in plan.activities:
        has_result = activity.budget or activity.targets
        if not has_result or activity.kind in _NOT_REVIEWED or activity.route in looking:
            continue
        span = spans.get(activity.route)
        if span is not None and plan.period.overlaps(span):
            yield Ended(activity, span.end, max(span.end, activity.end))
