"""CAL010: a meeting is set on a public holiday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import DayKind
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_days_on, report_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class MeetingOnHoliday(Rule):
    """A meeting is set on a public holiday.

    Lessons, crisis drills and activities of the kind `meeting` are meetings as well. In a year
    whose list of holidays is not out yet, only the days off by law are known: then this is
    information.

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
        message=(
            (
                "the meeting {item} is on {day}, a day off by law ({holiday}); "
                "the holidays of {year} are not announced yet"
            ),
            "the meeting {item} is on public holidays {count} times: {day}",
            "the meeting {item} is on {day}, a public holiday ({holiday})",
            "the meeting {item} is on {own_day}, which the plan keeps free (`calendar.holidays`)",
            "the meeting {item} is on {day}, a public holiday",
        ),
        help=(
            (
                "write `skip: holidays` in `repeats`, "
                "or move the day: `changes: {{{written}: {{to: {moved}}}}}`"
            ),
            "hold it on {make_up} (a worked weekend day), or on {following}",
            "hold it on {before}, the last working day before, or on {following}",
            "hold it on {before}, the last working day before",
            "take a working day",
        ),
        notes={"before": "hold it on {before}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the days on which people have to meet."""
        for days in list_days_on(facts, DayKind.HOLIDAY, ("meeting",)):
            yield report_days(self, days, facts.analysis.calendar)
