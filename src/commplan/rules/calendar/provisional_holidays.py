"""CAL013: the public holidays of the period are not officially known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.deadlines import list_deadlines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class ProvisionalHolidays(Rule):
    """The public holidays of the period are not officially known.

    Why: each year's list comes out in the November before; until then only weekends are
    sure.
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
        message=("the public holidays of {year} are not known yet; only weekends are checked",),
        help=("check the dates again when the official list is out",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the last day of the period: lists come out year by year."""
        if facts.plan.root.region not in {None, "CN"} or not list_deadlines(facts.plan):
            return
        last = facts.plan.period.end
        if not facts.analysis.calendar.is_official(last):
            yield self.point_at(("period",), (), {"year": str(last.year)})
