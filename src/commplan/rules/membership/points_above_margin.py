"""MEM044: points give back more than the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.points import find_return
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PointsAboveMargin(Rule):
    """Points give back more of a yuan than the product earns.

    Given back, in percent = points per yuan spent × the highest points multiple of a tier × the
    value of a point × 100. Points per yuan come from a way to earn that names an amount of money
    (`每满 1 元`); the value of a point is `value`, or what it takes off a price in cash where that
    is more. Compared with `margin` (percent).

    Why: every order of the best members costs money.
    Do: give fewer points for a yuan, or let a point be worth less.
    Catalogue: MEM-04.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            earn: [{action: 消费, points: 10, per: 每满 1 元}]
            value: 0.03  # MEM044
            margin: 25

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            earn: [{action: 消费, points: 10, per: 每满 1 元}]
            value: 0.005
            margin: 25
    """

    fault = Fault(
        "MEM044",
        "points-above-margin",
        Severity.ERROR,
        message=(
            (
                "points give back {percent} % of what the best tier spends ({points} points for "
                "each unit of money × {multiple} × {value}); the margin is {margin} %"
            ),
            (
                "points give back {percent} % of what is spent ({points} points for each unit of "
                "money × {value}); the margin is {margin} %"
            ),
        ),
        help=("let a point be worth at most {most}, or give fewer points",),
        notes={
            "earn": "{points} points for each unit of money here",
            "margin": "the margin is {margin} %",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare what comes back with the margin."""
        membership = facts.plan.membership
        points = membership.points if membership is not None else None
        if membership is None or points is None or points.margin is None:
            return
        found = find_return(membership)
        if found is None or found.percent <= points.margin:
            return
        said: dict[str, Fact] = {
            "percent": found.percent,
            "points": found.points_per_yuan,
            "value": f"{found.value.normalize():f}",
            "margin": points.margin,
            "most": f"{found.highest_value(points.margin).normalize():f}",
        }
        if found.multiple != 1:
            said["multiple"] = found.multiple
        home = ("membership", "points")
        places = (
            Related((*home, "earn", found.number), "earn"),
            Related((*home, "margin"), "margin"),
        )
        field = "value" if points.value is not None else "burn"
        yield self.point_at((*home, field), (), said, places)
