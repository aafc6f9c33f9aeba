"""REV016: the days of a file of actuals lie outside the plan, or behind its own `as_of`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange

_USUAL_LAG = timedelta(days=7)


class ActualsOutsidePlan(Rule):
    """The days of a file of actuals lie outside the plan, or it is as of a day before them.

    Why: its numbers are counted nowhere, or in the wrong year.
    Do: correct the year; results of an earlier year belong into `baseline.quarters` of the KPIs.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/Q1.yaml
        quarter: 2025Q1  # REV016
        members: {joined: 90}

    Good::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/Q1.yaml
        quarter: 2026Q1
        members: {joined: 90}
    """

    fault = Fault(
        "REV016",
        "actuals-outside-plan",
        Severity.ERROR,
        message=(
            "the actuals are about {start} to {end}, the plan is about {first} to {last}",
            "the actuals are as of {as_of}, but begin on {begin} only",
        ),
        help=(
            (
                "write the day up to which the numbers were counted as `as_of`, such as {after}, "
                "or correct the period"
            ),
            (
                "correct the year in the file or in its name; "
                "an earlier year belongs into `baseline.quarters` of the KPIs"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at files that share no day with the plan; one that overlaps its edge is fine."""
        period = facts.plan.period
        if period.days < 1:
            return
        for file in facts.analysis.actuals:
            days, as_of = file.days, file.head.as_of
            if days.days >= 1 and days.clip(period) is None:
                said = _word_days(days, period)
                yield self.point_at((*file.route, "period"), (file.file,), said)
            elif as_of is not None and as_of < days.start:
                yield self._report_day(file)

    def _report_day(self, file: Actuals) -> Diagnostic:
        days = file.days
        said: dict[str, Fact] = {
            "as_of": file.as_of.isoformat(),
            "begin": days.start.isoformat(),
            "after": (days.end + _USUAL_LAG).isoformat(),
        }
        return self.point_at((*file.route, "as_of"), (file.file,), said)


def _word_days(days: DateRange, period: DateRange) -> dict[str, Fact]:
    return {
        "start": days.start.isoformat(),
        "end": days.end.isoformat(),
        "first": period.start.isoformat(),
        "last": period.end.isoformat(),
    }
