"""MEM042: points never expire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_USUAL_MONTHS = 12


class PointsWithoutExpiry(Rule):
    """Points can be earned, and nothing says when they expire.

    Left over each year = (`expected_issue` − `expected_use`) × `value`.

    Why: what is not used in a year is owed for ever, and grows unseen.
    Do: write `expiry_months`, and tell members when they join.
    Catalogue: MEM-04.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          points:  # MEM042
            earn: [{action: 每日签到, points: 5}]
            burn: [{name: 换礼品, kind: gift, points: 2000}]

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
        "MEM042",
        "points-without-expiry",
        Severity.WARNING,
        message=(
            "points never expire; {left} of debt are left over each year",
            "points never expire: there is no `expiry_months`",
        ),
        help=("write `expiry_months: {months}`, with `reminder_days: {days}` before",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for the months; the debt of a year is said where it can be computed."""
        points = facts.plan.membership.points if facts.plan.membership is not None else None
        if points is None or not points.earn or not is_whole(facts.plan):
            return
        if points.expiry_months is not None:
            return
        said: dict[str, Fact] = {"months": _USUAL_MONTHS, "days": 30}
        if points.value and points.expected_issue and points.expected_use is not None:
            left = (points.expected_issue - points.expected_use) * points.value
            if left > 0:
                said["left"] = Amount(left, facts.plan.root.currency)
        route = ("membership", "points")
        yield self.point_at(route, (), said, part=Part.KEY)
