"""CAL010: a meeting is set on a public holiday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_deadlines, report_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class MeetingOnHoliday(Rule):
    """A meeting is set on a public holiday.

    Why: the people who have to attend are away, and the date slips past the holiday in silence.
    Do: take the last working day before, or the first one after.
    Catalogue: CAL-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 运营评审会, due: 2026-10-03, kind: meeting}  # CAL010

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 运营评审会, due: 2026-09-30, kind: meeting}
    """

    fault = Fault(
        "CAL010",
        "meeting-on-holiday",
        Severity.ERROR,
        message=("the meeting {item} is on {day}, a public holiday ({holiday})",),
        help=(
            "hold it on {make_up} (a worked weekend day), or on {following}",
            "hold it on {before}, the last working day before, or on {following}",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at milestones of the kind meeting."""
        for deadline in list_deadlines(facts.plan):
            info = facts.analysis.calendar.look_up(deadline.day)
            if deadline.is_meeting and info.kind is DayKind.HOLIDAY:
                yield report_day(self, deadline, facts.analysis.calendar)
