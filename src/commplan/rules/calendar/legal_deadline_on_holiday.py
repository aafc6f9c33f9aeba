"""CAL014: a day by which an office has to be asked is a public holiday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_days_on, report_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class LegalDeadlineOnHoliday(Rule):
    """A day by which an office has to be asked is a public holiday.

    Why: the counter is closed, the application comes too late, and the event has no permit.
    Do: apply on the last working day before, or earlier.
    Catalogue: CAL-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 秋日市集
            when: 2026-11-07
            permit: {kind: police, apply_by: 2026-10-06}  # CAL014

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 秋日市集
            when: 2026-11-07
            permit: {kind: police, apply_by: 2026-09-30}
    """

    fault = Fault(
        "CAL014",
        "legal-deadline-on-holiday",
        Severity.ERROR,
        message=(
            (
                "the permit for {item} is to be asked for by {day}, a day off by law ({holiday}); "
                "the holidays of {year} are not announced yet"
            ),
            (
                "the permit for {item} is to be asked for by {day}, a public holiday ({holiday}): "
                "the office is closed"
            ),
            "the permit for {item} is to be asked for by {day}, when the office is closed",
        ),
        help=(
            "apply by {before}, the last working day before; later may be too late",
            "apply on a working day before",
        ),
        notes={"before": "apply by {before}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the days by which permits are asked for."""
        for days in list_days_on(facts, DayKind.HOLIDAY, ("legal",)):
            yield report_days(self, days, facts.analysis.calendar)
