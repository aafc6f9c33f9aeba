"""CAL012: a deadline, gate or meeting is set on a weekend day that nobody works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_days_on, report_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic

_KINDS = ("meeting", "legal", "work")


class DeadlineOnWeekend(Rule):
    """A deadline, gate or meeting is set on a weekend day that nobody works.

    Nothing is said of a day that is written as a distance (`-15d`): nobody chose that very day.

    Why: nobody is in the office; the real deadline is the Friday before.
    Do: take the last working day before; a make-up working day is a working day.
    Catalogue: CAL-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 平台上线, due: 2026-04-18, kind: delivery}  # CAL012

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 平台上线, due: 2026-05-09, kind: delivery}
    """

    fault = Fault(
        "CAL012",
        "deadline-on-weekend",
        Severity.INFO,
        message=(
            "{item} falls on weekend days {count} times: {day}",
            "{item} is due on {day}, a weekend day",
        ),
        help=(
            (
                "if nobody works then, move the day: `changes: {{{written}: {{to: {moved}}}}}` "
                "in `repeats`"
            ),
            "if nobody works then, set it to {make_up} (a worked weekend day) or {following}",
            "if nobody works then, set it to {before} or {following}",
            "if nobody works then, take a working day",
        ),
        notes={"before": "set it to {before}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every deadline; make-up working days (调休) count as working days."""
        for days in list_days_on(facts, DayKind.WEEKEND, _KINDS):
            if not days[0].is_counted:
                yield report_days(self, days, facts.analysis.calendar)
