"""REF054: promised benefits point to no objective."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.serving import find_likeliest
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, name_item
from commplan.rules.passages import cut_short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class BenefitWithoutObjective(Rule):
    """A promised benefit points to no objective.

    Why: it is what the budget is asked for, and nothing in the plan makes it come true.
    Do: name the objective that makes it real, or take it out.
    Catalogue: REF-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        background:
          benefits:
            - {statement: 老会员更愿意推荐, objective: 提高复购}
            - {statement: 新品改得更准}  # REF054
        objectives: [{title: 提高复购, kind: stickiness}, {title: 收集反馈, kind: feedback}]

    Good::

        title: 粉丝社群 2026
        period: 2026
        background:
          benefits:
            - {statement: 老会员更愿意推荐, objective: 提高复购}
            - {statement: 新品改得更准, objective: 收集反馈}
        objectives: [{title: 提高复购, kind: stickiness}, {title: 收集反馈, kind: feedback}]
    """

    fault = Fault(
        "REF054",
        "benefit-without-objective",
        Severity.WARNING,
        message=(
            "{count} benefits point to no objective: {texts}",
            "the benefit “{text}” points to no objective",
        ),
        help=(
            "write `objective: {objective}` if that fits; there are: {objectives}",
            "write the `objective` that makes it real; there are: {objectives}",
        ),
        notes={"again": "“{text}” points to none either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all benefits without an objective together."""
        background, objectives = facts.plan.background, facts.plan.objectives
        benefits = background.benefits if background is not None else ()
        found = [
            (number, cut_short(one.statement))
            for number, one in enumerate(benefits)
            if one.objective is None
        ]
        if not found or "background" in facts.plan.incomplete:
            return
        said: dict[str, Fact] = {
            "text": found[0][1],
            "objectives": tuple(name_item(one) for one in objectives[:MOST_NAMES]),
        }
        if len(found) > 1:
            said |= {"count": len(found), "texts": tuple(text for _, text in found)}
        fitting = find_likeliest(benefits[found[0][0]].statement, objectives)
        if fitting is not None:
            said["objective"] = fitting.key
        routes = [("background", "benefits", number, "statement") for number, _ in found]
        places = tuple(
            Related(route, "again", facts={"text": text})
            for route, (_, text) in zip(routes[1:], found[1:], strict=True)
        )
        yield self.point_at(routes[0], (), said, places)
