"""CAL013: the public holidays of the period are not officially known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ProvisionalHolidays(Rule):
    """The public holidays of the period are not officially known.

    Why: each year's list comes out in the November before; until then only weekends and the days
    that are off by law are sure, not the days around them, nor the weekends that are worked.
    Do: look again when the list is out.
    Catalogue: CAL-01.

    Bad::

        title: 粉丝社群 2027
        period: 2027  # CAL013
        milestones:
          - {name: 规则定稿, due: 2027-01-29}

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 规则定稿, due: 2026-01-30}
    """

    fault = Fault(
        "CAL013",
        "provisional-holidays",
        Severity.INFO,
        message=(
            "the public holidays of the region {region} are not known; only weekends are checked",
            (
                "the public holidays of {year} are not announced yet; "
                "only weekends and the days off by law are checked"
            ),
        ),
        help=(
            "write the days off of {region} into `calendar.holidays`",
            (
                "check the dates again when the official list is out; "
                "what you know already can stand in `calendar.holidays` and `calendar.working_days`"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the last day of the period: lists come out year by year."""
        calendar, last = facts.analysis.calendar, facts.plan.period.end
        if calendar.is_known(last) or not facts.analysis.deadlines:
            return
        said: dict[str, Fact] = {"year": str(last.year)}
        if calendar.region != "CN":
            said["region"] = calendar.region
            if calendar.own:
                return
        yield self.point_at(("period",), (), said)
