"""MEM040: the points that will be used cost more than was set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.points import find_shortfall
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PointsOverBudget(Rule):
    """The points that will be used cost more than was set aside for them.

    Cost in the plan's currency = `expected_use` × `value` of one point.

    Why: points are money that members have already earned; it is missing when they come.
    Do: set more aside, give out fewer points, or let a point be worth less.
    Catalogue: MEM-04.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            expected_use: 880万
            value: 0.01
            budget: 6万  # MEM040

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            expected_use: 600万
            value: 0.01
            budget: 6万
    """

    fault = Fault(
        "MEM040",
        "points-over-budget",
        Severity.WARNING,
        message=(
            (
                "the points to be used cost {cost} ({use} × {value}), {over} more than was set "
                "aside ({budget})"
            ),
        ),
        help=(
            (
                "set {over} more aside, or keep the use at {affordable} points; {budget} pay for "
                "no more"
            ),
        ),
        notes={"use": "{use} points are expected to be used"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare cost and budget; less than one unit of money is rounding."""
        points = facts.plan.membership.points if facts.plan.membership is not None else None
        found = find_shortfall(points) if points is not None else None
        if points is None or found is None or points.expected_use is None:
            return
        currency = facts.plan.root.currency
        said: dict[str, Fact] = {
            "cost": Amount(found.cost, currency),
            "use": points.expected_use,
            "value": str(points.value),
            "over": Amount(found.over, currency),
            "budget": Amount(found.budget, currency),
            "affordable": found.affordable,
        }
        home = ("membership", "points")
        place = Related((*home, "expected_use"), "use")
        yield self.point_at((*home, "budget"), (), said, (place,))
