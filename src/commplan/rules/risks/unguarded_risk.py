"""RSK010: a severe risk has no owner, no early sign or no response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.risk import is_severe
from commplan.diagnostics import Fault, Key, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnguardedRisk(Rule):
    """A severe risk has no owner, no early sign or no response.

    Why: the most likely disaster is nobody's business.
    Do: fill in the fields that the message names.
    Catalogue: RSK-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - {statement: 大促期间快递停运, category: supply, probability: 4, impact: 4}  # RSK010

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}, {name: 陈澄, role: 内容运营}]}
        risks:
          - statement: 大促期间快递停运
            category: supply
            probability: 4
            impact: 4
            owner: 林一
            early_sign: 揽收超 24 小时的订单多于 5%
            response: 提前备两家快递
    """

    fault = Fault(
        "RSK010",
        "unguarded-risk",
        Severity.ERROR,
        message=("the risk {risk} is severe ({score}) and has no {missing}",),
        help=("add {meanings}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at risks with a score of 15 or more, or with the gravest impact."""
        for risk in facts.plan.risks:
            if not is_severe(risk.probability, risk.impact):
                continue
            missing = tuple(
                name
                for name in ("owner", "early_sign", "response")
                if getattr(risk, name) is None and name not in risk.unread
            )
            if missing:
                score = f"{risk.probability} × {risk.impact} = {risk.score}"
                said: dict[str, Fact] = {
                    "risk": name_item(risk),
                    "score": score,
                    "missing": tuple(Key(name) for name in missing),
                    "meanings": tuple(Word(f"guard.{name}") for name in missing),
                }
                yield self.point_at((*risk.route, "impact"), (risk.key,), said)
