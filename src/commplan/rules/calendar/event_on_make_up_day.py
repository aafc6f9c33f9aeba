"""CAL020: an event for members is set on a weekend day that is worked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.staffing import is_event
from commplan.rules.naming import name_item
from commplan.texts.format import format_minutes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.days.calendar import Calendar
    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Diagnostic, Fact, Route

_SATURDAY = 5
_MINUTES = 60
_MOST_DAYS = 3


class EventOnMakeUpDay(Rule):
    """An event for members is set on a weekend day that is worked.

    One that begins after work is no fault, and neither is one that runs through working days
    anyway.

    Why: it looks like a weekend in an ordinary calendar, yet visitors are at work or at school.
    Do: take a day that is really off, or begin after work.
    Catalogue: CAL-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 门店品鉴会, when: 2026-05-09, format: offline}  # CAL020

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 门店品鉴会, when: 2026-05-10, format: offline}
    """

    fault = Fault(
        "CAL020",
        "event-on-make-up-day",
        Severity.WARNING,
        message=("{item} is on {day}, a weekend day that is worked: visitors are at work",),
        help=(
            "move that day: `changes: {{{written}: {{to: {moved}}}}}` in `repeats`",
            "move it to {off}, which is off, or begin at {evening} or later",
            "move it to a day that is off, or begin at {evening} or later",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the times of events; those of one series are named once."""
        calendar = facts.analysis.calendar
        evening = int(facts.threshold("work_ends_hour") * _MINUTES)
        groups: dict[Route, list[tuple[Occurrence, date]]] = {}
        for one in facts.analysis.occurrences:
            if one.range.days > _MOST_DAYS or not is_event(one.activity):
                continue
            if "hours" in one.activity.unread or not facts.plan.period.overlaps(one.range):
                continue
            day = _find_worked_weekend(one, calendar)
            if day is not None and (one.hours is None or one.hours.start < evening):
                groups.setdefault(one.activity.route, []).append((one, day))
        for group in groups.values():
            yield self._report(group, evening, calendar)

    def _report(
        self, group: list[tuple[Occurrence, date]], evening: int, calendar: Calendar
    ) -> Diagnostic:
        first, day = group[0]
        said: dict[str, Fact] = {
            "item": name_item(first.activity),
            "day": tuple(one[1] for one in group[:MOST_DAYS]),
            "evening": format_minutes(evening),
        }
        off = calendar.nearest_day_off(day)
        if off is not None:
            said["off"] = off
        field = "start"
        if first.activity.repeats is not None and off is not None:
            said["written"], said["moved"] = first.id.rpartition("@")[2], off.isoformat()
            field = "repeats"
        ids = tuple(one.id for one, _ in group[:MOST_DAYS])
        return self.point_at((*first.activity.route, field), ids, said)


def _find_worked_weekend(occurrence: Occurrence, calendar: Calendar) -> date | None:
    """Return the first make-up day of an event that was meant to lie on days off."""
    days = [
        occurrence.range.start + timedelta(days=number) for number in range(occurrence.range.days)
    ]
    kinds = [calendar.look_up(day).kind for day in days]
    if DayKind.WORKDAY in kinds:
        return None
    worked = (day for day, kind in zip(days, kinds, strict=True) if kind is DayKind.MAKE_UP)
    return next((day for day in worked if day.weekday() >= _SATURDAY), None)
