"""CAL011: a deadline, gate or review is set on a public holiday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_days_on, report_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class DeadlineOnHoliday(Rule):
    """A deadline, gate or review is set on a public holiday.

    Milestones, approvals and reviews of activities and campaigns, reviews of risks and what other
    departments promise are deadlines. A day that is written as a distance (`-15d`) is information
    only, and so is a day of a year whose list of holidays is not out yet.

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
          - {name: 平台上线, due: 2026-04-29, kind: delivery}
    """

    fault = Fault(
        "CAL011",
        "deadline-on-holiday",
        Severity.WARNING,
        message=(
            (
                "{item} is due on {day}, a day off by law ({holiday}); "
                "the holidays of {year} are not announced yet"
            ),
            "{item} is due on {day}, a public holiday ({holiday})",
            "{item} is due on {own_day}, which the plan keeps free (`calendar.holidays`)",
            "{item} is due on {day}, a public holiday",
        ),
        help=(
            "set it to {make_up} (a worked weekend day), or to {following}",
            "set it to {before}, the last working day before, or to {following}",
            "set it to {before}, the last working day before",
            "take a working day",
        ),
        notes={"before": "set it to {before}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at deadlines that are neither meetings nor set by law."""
        for days in list_days_on(facts, DayKind.HOLIDAY, ("work",)):
            yield report_days(self, days, facts.analysis.calendar)
