"""How many people an event draws, and the last day to ask for a permit or give notice."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from commplan.model.schedule import Activity

IN_PERSON_KINDS = frozenset({"salon", "fan_meeting", "experience", "festival"})
_CLOSED_KINDS = frozenset({"meeting", "setup", "class", "service", "survey"})


class Crowd(NamedTuple):
    """The people of an event: all of them, and on one of its days at an even spread."""

    people: int
    per_day: Decimal
    days: int


def is_public_event(activity: Activity) -> bool:
    """Tell whether people from outside come together: in person, and not for a meeting."""
    if activity.status == "cancelled" or activity.range.days < 1:
        return False
    if activity.kind in _CLOSED_KINDS or activity.format == "online":
        return False
    has_place = activity.place is not None and activity.kind in IN_PERSON_KINDS
    return activity.format in {"offline", "both"} or has_place


def count_crowd(activity: Activity) -> Crowd | None:
    """Return the people of an event; a day of a series has all of them, other days share them."""
    if activity.attendance is None:
        return None
    days = 1 if activity.repeats is not None else activity.range.days
    return Crowd(activity.attendance, Decimal(activity.attendance) / days, days)


def find_last_day(activity: Activity, lead_days: int) -> date:
    """Return the last day to apply, so many days before the first one of the event."""
    return activity.start - timedelta(days=lead_days)


def find_application(activity: Activity, kind: str) -> date | None:
    """Return the day on which a permit of a kind is, or will be, applied for."""
    permit = activity.permit
    if permit is None or permit.kind != kind:
        return None
    return permit.applied_on or permit.apply_by
