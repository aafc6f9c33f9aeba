"""RSK031: no day is set on which a risk is looked at again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.risks.early_signs import find_first_day, find_last_day
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dangers import Risk

_A_MONTH = timedelta(days=30)


class RiskWithoutReview(Rule):
    """No day is set on which a risk is looked at again.

    Slight risks may go without.

    Why: the register is written once and never read.
    Do: write `review_on`, at best before what the risk is for begins.
    Catalogue: RSK-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - {statement: 群里沉默, category: operation, probability: 3, impact: 3}  # RSK031

    Good::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - statement: 群里沉默
            category: operation
            probability: 3
            impact: 3
            review_on: 2026-03-30
    """

    fault = Fault(
        "RSK031",
        "risk-without-review",
        Severity.WARNING,
        message=(
            "{count} risks have no day on which they are looked at again: {risks}",
            "no day is set on which the risk {risk} ({score}) is looked at again",
        ),
        help=("write `review_on: {day}` at {risk}, for example",),
        notes={"again": "{risk} has none either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all such risks together; the weight is that of the one that is nearest."""
        least, as_of = facts.threshold("watched_score"), facts.analysis.as_of
        found = [
            risk
            for risk in facts.plan.risks
            if risk.review_on is None and "review_on" not in risk.unread and risk.score >= least
        ]
        found = [risk for risk in found if not _is_over(risk, facts)]
        if not found:
            return
        start = facts.plan.period.start
        starts = [find_first_day(risk, facts.analysis.index) or start for risk in found]
        said: dict[str, Fact] = {
            "risk": name_item(found[0]),
            "score": f"{found[0].probability} × {found[0].impact} = {found[0].score}",
            "day": _propose_day(starts[0], as_of, facts),
        }
        if len(found) > 1:
            risks = tuple(name_item(risk) for risk in found[:MOST_NAMES])
            said |= {"count": len(found), "risks": risks}
        places = tuple(
            point_to(risk, risk.naming, "again", risk=name_item(risk))
            for risk in found[1:MOST_NAMES]
        )
        keys = tuple(risk.key for risk in found)
        weight = facts.soften(Severity.WARNING, min(starts))
        route = (*found[0].route, found[0].naming)
        yield self.point_at(route, keys, said, places, severity=weight)


def _is_over(risk: Risk, facts: Facts) -> bool:
    last = find_last_day(risk, facts.analysis.index)
    return last is not None and last < facts.analysis.as_of


def _propose_day(start: date, as_of: date, facts: Facts) -> str:
    """Return the last working day before a start that lies ahead, else one in a month."""
    calendar = facts.analysis.calendar
    before = calendar.last_workday_before(start)
    if before is None or before <= as_of:
        before = calendar.first_workday_after(as_of + _A_MONTH)
    return (before or start).isoformat()
