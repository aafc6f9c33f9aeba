"""MEM043: points expire and nobody is reminded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_USUAL_DAYS = 30


class ExpiryWithoutReminder(Rule):
    """Points expire, and nobody is reminded before.

    Why: members find their points gone, and call it theft.
    Do: write `reminder_days`, for example 30.
    Catalogue: MEM-04.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          points:
            earn: [{action: 每日签到, points: 5}]
            burn: [{name: 换礼品, kind: gift, points: 2000}]
            expiry_months: 12  # MEM043

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
        "MEM043",
        "expiry-without-reminder",
        Severity.WARNING,
        message=("points expire after {months} months, and nobody is reminded before",),
        help=("write `reminder_days: {days}`, and plan the message",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for the reminder of points that expire."""
        points = facts.plan.membership.points if facts.plan.membership is not None else None
        if points is None or points.expiry_months is None or points.reminder_days:
            return
        if is_whole(facts.plan):
            said: dict[str, Fact] = {"months": points.expiry_months, "days": _USUAL_DAYS}
            route = ("membership", "points", "expiry_months")
            yield self.point_at(route, (), said)
