"""When things happen: every activity as its occurrences, a series as one for each time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.calendar import Calendar, DayKind
from commplan.model.dates import DateRange
from commplan.model.repeats import LAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.dates import Hours
    from commplan.model.plan import Plan
    from commplan.model.repeats import Pattern
    from commplan.model.schedule import Activity, Repeats

_WEEK = 7


class Occurrence(NamedTuple):
    """One time that an activity takes place.

    ``id`` is the activity's key, with ``@`` and the planned day for one of a series. ``owner`` is
    the one person responsible (the campaign's where the activity names none), as written.
    """

    id: str
    activity: Activity
    range: DateRange
    hours: Hours | None
    owner: str | None


def list_occurrences(plan: Plan, calendar: Calendar) -> tuple[Occurrence, ...]:
    """Return all occurrences of activities that take place, in the order of the file.

    An activity that ends before it starts has none; a cancelled one has none.
    """
    campaign_owners = {
        word: campaign.owner
        for campaign in plan.campaigns
        for word in (campaign.key, campaign.called)
    }
    occurrences: list[Occurrence] = []
    for activity in plan.activities:
        if activity.status == "cancelled" or activity.range.days < 1:
            continue
        owner = activity.owner or campaign_owners.get(activity.campaign or "")
        if activity.repeats is None:
            occurrences.append(
                Occurrence(activity.key, activity, activity.range, activity.hours, owner)
            )
        else:
            occurrences += _repeat(activity, activity.repeats, owner, calendar)
    return tuple(occurrences)


def _repeat(
    activity: Activity, repeats: Repeats, owner: str | None, calendar: Calendar
) -> Iterator[Occurrence]:
    changes = {change.date: change for change in repeats.changes}
    for day in list_days(repeats.on, activity.range):
        if day in repeats.except_:
            continue
        is_holiday = calendar.look_up(day).kind is DayKind.HOLIDAY
        if repeats.skip == "holidays" and is_holiday and day not in changes:
            continue
        change = changes.get(day)
        moved = change.to if change and change.to else day
        hours = change.hours if change and change.hours else activity.hours
        person = change.owner if change and change.owner else owner
        yield Occurrence(
            f"{activity.key}@{day.isoformat()}", activity, DateRange(moved, moved), hours, person
        )


def list_days(pattern: Pattern, window: DateRange) -> Iterator[date]:
    """Yield the days of a rhythm inside a window; weeks are counted from the window's first."""
    if pattern.unit == "month":
        yield from _list_month_days(pattern, window)
        return
    first_monday = window.start - timedelta(days=window.start.weekday())
    for number in range(window.days):
        day = window.start + timedelta(days=number)
        week = (day - first_monday).days // _WEEK
        is_meant = pattern.unit == "day" or day.weekday() in pattern.weekdays
        if is_meant and week % pattern.interval == 0:
            yield day


def _list_month_days(pattern: Pattern, window: DateRange) -> Iterator[date]:
    year, month = window.start.year, window.start.month
    while (year, month) <= (window.end.year, window.end.month):
        day = _day_in_month(pattern, year, month)
        if day is not None and window.start <= day <= window.end:
            yield day
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004


def _day_in_month(pattern: Pattern, year: int, month: int) -> date | None:
    """Return the day meant in a month; None where the month has no such day (31st, 5th Monday)."""
    first = date(year, month, 1)
    next_month = date(year + month // 12, month % 12 + 1, 1)
    last = next_month - timedelta(days=1)
    if not pattern.weekdays:
        day = last.day if pattern.day == LAST else pattern.day
        return date(year, month, day) if day <= last.day else None
    weekday = pattern.weekdays[0]
    if pattern.nth == LAST:
        return last - timedelta(days=(last.weekday() - weekday) % _WEEK)
    offset = (weekday - first.weekday()) % _WEEK + (pattern.nth - 1) * _WEEK
    day_found = first + timedelta(days=offset)
    return day_found if day_found.month == month else None
