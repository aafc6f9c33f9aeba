"""When each activity really took place, or will, beside the days for which it was planned."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.lights import Light, light_delay
from commplan.analysis.review.told_activities import ActivityTold
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from commplan.analysis.review.knock_ons import KnockOn
    from commplan.diagnostics import Route
    from commplan.model.schedule import Activity

_WHOLE = 100


class ActivityState(Enum):
    """Where an activity stands; ``UNKNOWN`` has begun by the plan, and no file says whether."""

    DONE = "done"
    RUNNING = "running"
    AHEAD = "ahead"
    MOVED = "moved"
    CANCELLED = "cancelled"
    LATE = "late"
    UNKNOWN = "unknown"


class ActivitySlip(NamedTuple):
    """An activity on a day: planned days beside real or newest ones.

    ``days`` is by how many days its end (of one that has not begun: its start) slipped; negative is
    early, 0 what has not slipped or is not known. ``knock_ons`` is what moves with it.
    """

    activity: Activity
    told: ActivityTold
    planned: DateRange
    window: DateRange
    state: ActivityState
    days: int
    knock_ons: tuple[KnockOn, ...] = ()

    @property
    def has_slipped(self) -> bool:
        """Tell whether it was, or will be, later than planned."""
        return self.days > 0

    @property
    def light(self) -> Light:
        """In time green, up to 7 days late or moved amber, more or late without an end red."""
        match self.state:
            case ActivityState.DONE | ActivityState.RUNNING:
                return light_delay(self.days)
            case ActivityState.MOVED:
                return light_delay(self.days) if self.has_slipped else Light.GREY
            case ActivityState.LATE:
                return Light.RED
            case ActivityState.AHEAD | ActivityState.CANCELLED | ActivityState.UNKNOWN:
                return Light.GREY

    @property
    def has_new_date(self) -> bool:
        """Tell whether somebody wrote when it takes place instead."""
        return self.told.new_start is not None or self.told.new_end is not None


def track_activities(
    spans: Mapping[Route, DateRange],
    activities: Iterable[Activity],
    told: Mapping[Route, ActivityTold],
    on: date,
) -> tuple[ActivitySlip, ...]:
    """Return where all activities stand on a day after what files told, in the plan's order.

    ``spans`` are the days on which each really occurs in the plan. One without days (cancelled in
    the plan, or ending before it starts) counts only where a file tells of it.
    """
    found = []
    for activity in activities:
        said = told.get(activity.route)
        planned = spans.get(activity.route) or activity.range
        is_planned = activity.route in spans
        if planned.days >= 1 and (is_planned or said is not None):
            found.append(_settle(activity, said or ActivityTold(), planned, on))
    return tuple(found)


def _settle(activity: Activity, told: ActivityTold, planned: DateRange, on: date) -> ActivitySlip:
    expected = _expect(told, planned)
    state = _name_state(told, expected, on)
    window, days = expected, (expected.end - planned.end).days
    match state:
        case ActivityState.LATE if _has_begun(told, on):
            window = DateRange(expected.start, max(expected.end, on))
            days = (on - planned.end).days
        case ActivityState.LATE:
            days = (on - planned.start).days
        case ActivityState.CANCELLED | ActivityState.UNKNOWN | ActivityState.AHEAD:
            days = 0
        case ActivityState.MOVED if told.new_end is None and told.new_start is not None:
            days = (told.new_start - planned.start).days
        case _:
            pass
    return ActivitySlip(activity, told, planned, window, state, days)


def _expect(told: ActivityTold, planned: DateRange) -> DateRange:
    """Return real days, else newest ones, else planned ones; what moves keeps its length."""
    start = told.start or told.new_start or planned.start
    length = planned.end - planned.start
    fallback = planned.end if start <= planned.end and told.new_start is None else start + length
    end = told.end or told.new_end or fallback
    return DateRange(start, max(start, end))


def _has_begun(told: ActivityTold, on: date) -> bool:
    return told.state == "running" or (told.start is not None and told.start <= on)


def _name_state(told: ActivityTold, expected: DateRange, on: date) -> ActivityState:
    if told.state == "cancelled":
        return ActivityState.CANCELLED
    if _is_over(told, expected, on):
        return ActivityState.DONE
    if _has_begun(told, on):
        return ActivityState.LATE if expected.end < on else ActivityState.RUNNING
    is_moved = told.state == "moved" or told.new_start is not None or told.new_end is not None
    if expected.start >= on:
        return ActivityState.MOVED if is_moved else ActivityState.AHEAD
    is_told = is_moved or told.state is not None
    return ActivityState.LATE if is_told else ActivityState.UNKNOWN


def _is_over(told: ActivityTold, expected: DateRange, on: date) -> bool:
    """Tell whether it is done: as written, by its last day, or by results behind its last day."""
    if told.state == "done" or told.progress == _WHOLE:
        return True
    if told.state == "waiting" or expected.end > on:
        return False
    is_open = told.state == "running" or (told.progress is not None and told.progress < _WHOLE)
    return not is_open and (told.end is not None or told.has_result)
