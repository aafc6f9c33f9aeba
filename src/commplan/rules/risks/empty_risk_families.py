"""RSK021: none of the families of risks that every plan has occurs in the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.risks.implied_risks import FAMILIES, find_empty_families, find_unregistered
from commplan.diagnostics import Choice, Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class EmptyRiskFamilies(Rule):
    """The register holds no risk of the market, competition, operation, law or technology.

    A plan without a register is held to this from so many activities on as the threshold says.

    Why: every plan has risks of these families; a register without them was not thought through.
    Do: go through the five families and write down at least the gravest risk.
    Catalogue: RSK-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - {statement: 活动日下雨, category: safety, probability: 2, impact: 3}  # RSK021
        activities:
          - {name: 会员日, when: 2026-05-18}

    Good::

        title: 粉丝社群 2026
        period: 2026
        risks:
          - {statement: 活动日下雨, category: safety, probability: 2, impact: 3}
          - {statement: 同城竞品提前开团, category: competition, probability: 3, impact: 3}
        activities:
          - {name: 会员日, when: 2026-05-18}
    """

    fault = Fault(
        "RSK021",
        "empty-risk-families",
        Severity.WARNING,
        message=("no risk is written down about any of: {families}",),
        help=(
            (
                "go through the five families; for example: "
                "`- {{statement: {statement}, category: market, probability: 3, impact: 3}}`"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the register as a whole; without one, at plans of some size.

        A missing register of a plan that brings risks with it is another rule's finding.
        """
        plan = facts.plan
        if may_be_unread(plan, "risk"):
            return
        if not find_empty_families(plan.risks):
            return
        least = facts.threshold("register_activities")
        is_small = len(plan.activities) < least
        if not plan.risks and (is_small or find_unregistered(plan, facts.analysis.index)):
            return
        said: dict[str, Fact] = {
            "families": tuple(Choice(one, f"risk.category.{one}") for one in FAMILIES),
            "statement": Word("risk_entry.market"),
        }
        first = plan.risks[0] if plan.risks else plan.activities[0]
        keys = tuple(risk.key for risk in plan.risks)
        yield self.point_at((*first.route, first.naming), keys, said)
