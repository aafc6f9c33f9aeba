"""RSK030: nobody can measure when a risk is about to happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.early_signs import find_first_day, is_measurable
from commplan.analysis.risks.risk import is_severe
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class VagueEarlySign(Rule):
    """Nobody can measure when a risk is about to happen.

    A number or an event will do. Slight risks may go without an early sign; what severe ones lack
    is a matter of RSK-01.

    Why: “watch closely” tells nobody when to act.
    Do: write what is measured, and the value from which somebody acts.
    Catalogue: RSK-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - statement: 群里沉默
            category: operation
            probability: 3
            impact: 3
            early_sign: 密切关注群内气氛  # RSK030
            review_on: 2026-06-30

    Good::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - statement: 群里沉默
            category: operation
            probability: 3
            impact: 3
            early_sign: {measure: 周发言人数占比, trigger: 连续两周低于 8%}
            review_on: 2026-06-30
    """

    fault = Fault(
        "RSK030",
        "vague-early-sign",
        Severity.WARNING,
        message=(
            "“{sign}” does not say when the risk {risk} calls for action",
            "the risk {risk} ({score}) has no early sign",
        ),
        help=(
            "write a measure and a number, for example {example}; act by {start}",
            "write a measure and a number, for example {example}",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each risk; what starts late in the year has time."""
        least = facts.threshold("watched_score")
        for risk in facts.plan.risks:
            sign, field = risk.early_sign, "early_sign"
            if field in risk.unread or (sign is not None and is_measurable(sign)):
                continue
            is_other = is_severe(risk.probability, risk.impact) or risk.score < least
            if sign is None and is_other:
                continue
            said: dict[str, Fact] = {
                "risk": name_item(risk),
                "score": f"{risk.probability} × {risk.impact} = {risk.score}",
                "example": Word(f"early_sign.{risk.category}"),
            }
            start = find_first_day(risk, facts.analysis.index)
            if start is not None and start > facts.analysis.as_of:
                said["start"] = start
            if sign is None:
                field = risk.naming
            else:
                said["sign"] = sign.trigger or sign.measure
            weight = facts.soften(Severity.WARNING, start or facts.plan.period.start)
            yield self.point_at((*risk.route, field), (risk.key,), said, severity=weight)
