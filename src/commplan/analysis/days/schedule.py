"""When things happen: every activity as its occurrences, a series as one for each time."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.calendar import Calendar, DayKind
from commplan.model.dates import DateRange
from commplan.model.pattern import LAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.clock import Hours
    from commplan.model.pattern import Pattern
    from commplan.model.plan import Plan
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


def list_short_months(pattern: Pattern, window: DateRange) -> Iterator[date]:
    """Yield the last day of each month in which a day of the rhythm is missing.

    A month counts where the window holds that last day: a 31st would follow it at once.
    """
    for year, month in _list_months(pattern, window):
        last = _end_month(year, month)
        if any(day > last.day for day in pattern.days) and window.start <= last <= window.end:
            yield last


def _list_month_days(pattern: Pattern, window: DateRange) -> Iterator[date]:
    for year, month in _list_months(pattern, window):
        for day in _list_days_in_month(pattern, year, month):
            if window.start <= day <= window.end:
                yield day


def _list_months(pattern: Pattern, window: DateRange) -> Iterator[tuple[int, int]]:
    """Yield the months of a window in which a rhythm falls."""
    first = window.start.year * 12 + window.start.month - 1
    last = window.end.year * 12 + window.end.month - 1
    for number in range(first, last + 1):
        year, month = number // 12, number % 12 + 1
        if not pattern.months or month in pattern.months:
            yield year, month


def _end_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _list_days_in_month(pattern: Pattern, year: int, month: int) -> list[date]:
    """Return the days meant in a month, in their order; one that the month lacks is left out."""
    last = _end_month(year, month)
    if not pattern.weekdays:
        days = {last.day if day == LAST else day for day in pattern.days}
        return [date(year, month, day) for day in sorted(days) if day <= last.day]
    return sorted({_find_weekday(pattern.weekdays[0], nth, last) for nth in pattern.nths})


def _find_weekday(weekday: int, nth: int, last: date) -> date:
    """Return the first to fourth, or the last, such weekday of the month that ends on ``last``."""
    if nth == LAST:
        return last - timedelta(days=(last.weekday() - weekday) % _WEEK)
    first = last.replace(day=1)
    return first + timedelta(days=(weekday - first.weekday()) % _WEEK + (nth - 1) * _WEEK)
