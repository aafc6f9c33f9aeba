"""CAL011: a deadline, gate or review is set on a public holiday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_deadlines, report_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class DeadlineOnHoliday(Rule):
    """A deadline, gate or review is set on a public holiday.

    Why: the approver is away, and the date slips past the long holiday.
    Do: take the last working day before the holiday.
    Catalogue: CAL-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 平台上线, due: 2026-05-01, kind: delivery}  # CAL011

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 平台上线, due: 2026-04-30, kind: delivery}
    """

    fault = Fault(
        "CAL011",
        "deadline-on-holiday",
        Severity.WARNING,
        message=("{item} is due on {day}, a public holiday ({holiday})",),
        help=(
            "set it to {make_up} (a worked weekend day), or to {following}",
            "set it to {before}, the last working day before, or to {following}",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at milestones that are no meetings, and at review and approval days."""
        for deadline in list_deadlines(facts.plan):
            info = facts.analysis.calendar.look_up(deadline.day)
            if not deadline.is_meeting and info.kind is DayKind.HOLIDAY:
                yield report_day(self, deadline, facts.analysis.calendar)
