"""CAL031: something is launched on the last working day before a long holiday."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.staffing import needs_people
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.days.calendar import Calendar, Holiday
    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Diagnostic, Fact


class LaunchBeforeHoliday(Rule):
    """Something is launched on the last working day before a long holiday.

    It counts for what runs into the holiday and needs people there; with a `roster`, or
    `automatic`, somebody has thought of it.

    Why: what goes wrong on the first days meets an empty office.
    Do: launch some days earlier, or when everybody is back.
    Catalogue: CAL-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 秋日团购, when: 2026-09-30..2026-10-10, kind: group_buy}  # CAL031

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 秋日团购, when: 2026-10-08..2026-10-18, kind: group_buy}
    """

    fault = Fault(
        "CAL031",
        "launch-before-holiday",
        Severity.WARNING,
        message=(
            (
                "{item} starts on {start}, the last working day before {holiday} "
                "({from_day} to {to_day})"
            ),
        ),
        help=("start on {before} or earlier, or on {following} when everybody is back",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what begins on the eve of a long holiday."""
        calendar = facts.analysis.calendar
        eves = {
            calendar.last_workday_before(one.range.start): one
            for one in facts.analysis.long_holidays
        }
        for one in facts.analysis.occurrences:
            holiday = eves.get(one.range.start)
            is_launch = holiday is not None and launches_into(one, holiday, calendar)
            if holiday is not None and is_launch and needs_people(one.activity):
                yield self._report(one, holiday, calendar)

    def _report(self, one: Occurrence, holiday: Holiday, calendar: Calendar) -> Diagnostic:
        start = one.range.start
        said: dict[str, Fact] = {
            "item": name_item(one.activity),
            "start": start,
            "holiday": Word(f"holiday.{holiday.key}"),
            "from_day": holiday.range.start,
            "to_day": holiday.range.end,
            "before": _find_day_before(start, calendar),
            "following": calendar.first_workday_after(holiday.range.end) or holiday.range.end,
        }
        return self.point_at((*one.activity.route, "start"), (one.id,), said)


def _find_day_before(start: date, calendar: Calendar) -> date:
    """Return the last working day that is followed by two more before the holiday."""
    before = calendar.workday_before(start, 2) or start
    while not calendar.is_worked(before + timedelta(days=1)):
        before = calendar.workday_before(before) or before - timedelta(days=1)
    return before


def launches_into(one: Occurrence, holiday: Holiday, calendar: Calendar) -> bool:
    """Tell whether something begins on the last working day before a holiday and runs into it."""
    is_launch = one.activity.repeats is None and one.range.end >= holiday.range.start
    return is_launch and one.range.start == calendar.last_workday_before(holiday.range.start)
