"""STR047: a series leaves out the months that are too short for its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.schedule import list_short_months
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class SkippedShortMonths(Rule):
    """A series leaves out the months that are too short for its day.

    Why: a member day on the 31st comes round seven times a year, and nobody counted on that.
    Do: name the last day, `每月最后一天` or `monthly last`, or a day that every month has.
    Catalogue: STR-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 会员日, when: 2026, repeats: 每月31日}  # STR047

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 会员日, when: 2026, repeats: 每月最后一天}
    """

    fault = Fault(
        "STR047",
        "skipped-short-months",
        Severity.WARNING,
        message=(
            "{activity} leaves out {number} months, which have no such day: {months}",
            "{activity} leaves out {month}, which has no such day",
        ),
        help=("write `monthly last` for the last day of each month, or name a day up to the 28th",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every series that takes place."""
        for activity in facts.plan.activities:
            if activity.repeats is None or activity.status == "cancelled":
                continue
            lacking = list_short_months(activity.repeats.on, activity.range)
            months = tuple(f"{last.year}-{last.month:02}" for last in lacking)
            if not months:
                continue
            said: dict[str, Fact] = {"activity": name_item(activity)}
            said |= (
                {"number": len(months), "months": months}
                if len(months) > 1
                else {"month": months[0]}
            )
            yield self.point_at((*activity.route, "repeats", "on"), (activity.key,), said)
