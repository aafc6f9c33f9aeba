"""RSK032: the day on which a risk was to be looked at again is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.early_signs import find_last_day
from commplan.analysis.risks.looked_at import find_looks
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dangers import Risk


class OverdueRiskReview(Rule):
    """The day on which a risk was to be looked at again is over.

    Why: nobody knows whether the risk has grown since.
    Do: look at it now, correct its scores, and write the next day.
    Catalogue: RSK-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - statement: 群里沉默
            category: operation
            probability: 3
            impact: 3
            review_on: 2025-12-15  # RSK032

    Good::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - statement: 群里沉默
            category: operation
            probability: 3
            impact: 3
            review_on: 2026-03-16
    """

    fault = Fault(
        "RSK032",
        "overdue-risk-review",
        Severity.WARNING,
        message=(
            "{count} risks were to be looked at again, {risk} {late} days ago: {risks}",
            "the risk {risk} was to be looked at on {day}, {late} days ago",
        ),
        help=("look at it now, correct its scores, and write the next day, such as {following}",),
        notes={"again": "{risk} was due on {day}", "next": "write {following}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare each review with the day of this check, which is not over; report all once.

        What a risk is for being over is another rule's finding. A risk of which actuals tell was
        looked at on the day of their file.
        """
        as_of, analysis = facts.analysis.as_of, facts.analysis
        looks = find_looks(analysis.actuals, analysis.index)
        overdue: list[tuple[date, Risk]] = []
        for risk in facts.plan.risks:
            last = find_last_day(risk, analysis.index)
            is_over = last is not None and last < as_of
            look = looks.get(risk.route)
            if look is not None and (look.is_over or look.on >= (risk.review_on or look.on)):
                continue
            if risk.review_on is not None and risk.review_on < as_of and not is_over:
                overdue.append((risk.review_on, risk))
        if overdue:
            following = analysis.calendar.first_workday_after(as_of) or as_of
            yield self._report(sorted(overdue, key=lambda one: one[0]), as_of, following)

    def _report(self, overdue: list[tuple[date, Risk]], as_of: date, following: date) -> Diagnostic:
        (day, first), *others = overdue
        said: dict[str, Fact] = {
            "risk": name_item(first),
            "day": day,
            "late": (as_of - day).days,
            "following": following,
        }
        if others:
            risks = tuple(name_item(risk) for _, risk in overdue[:MOST_NAMES])
            said |= {"count": len(overdue), "risks": risks}
        places = tuple(
            point_to(risk, "review_on", "again", risk=name_item(risk), day=on)
            for on, risk in others[:MOST_NAMES]
        )
        edits = tuple(
            Edit((*risk.route, "review_on"), following.isoformat()) for _, risk in overdue
        )
        keys = tuple(risk.key for _, risk in overdue)
        fixes = (Fix("next", edits),)
        return self.point_at((*first.route, "review_on"), keys, said, places, fixes=fixes)
