"""MEM041: points can be earned and not be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PointsWithoutUse(Rule):
    """Points can be earned, and there is nothing to use them for.

    Why: a number that only grows moves nobody, and the debt grows with it.
    Do: write at least one way to use them in `burn`: a gift, money off, a benefit.
    Catalogue: MEM-04.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            earn: [{action: 每日签到, points: 5}]  # MEM041
            expiry_months: 12
            reminder_days: 30

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            earn: [{action: 每日签到, points: 5}]
            burn: [{name: 换礼品, kind: gift, points: 2000}]
            expiry_months: 12
            reminder_days: 30
    """

    fault = Fault(
        "MEM041",
        "points-without-use",
        Severity.WARNING,
        message=("members earn points ({ways}) and can use them for nothing",),
        help=(
            "add a way to use them in `burn`, such as `{{name: …, kind: gift, points: {points}}}`",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for a way to use what can be earned; a hundred times the best way is a first aim."""
        points = facts.plan.membership.points if facts.plan.membership is not None else None
        if points is None or not points.earn or points.burn or not is_whole(facts.plan):
            return
        said: dict[str, Fact] = {
            "ways": tuple(one.action for one in points.earn[:3]),
            "points": max(one.points for one in points.earn) * 100,
        }
        yield self.point_at(("membership", "points", "earn"), (), said)
