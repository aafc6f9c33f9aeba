"""REF030: something starts before what it waits for is finished."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.dependencies import start_of
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.dated import date_field
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class StartsBeforeDependency(Rule):
    """Something starts before what it waits for is finished.

    Why: the shop opens before the system is tested, or the group before its rules are signed.
    Do: start later, or finish what is waited for earlier; the message names both days.
    Catalogue: REF-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 系统验收, due: 2026-06-12}
        activities:
          - {name: 积分商城开业, when: 2026-06-01..05, after: M1}  # REF030

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 系统验收, due: 2026-06-12}
        activities:
          - {name: 积分商城开业, when: 2026-06-15..19, after: M1}
    """

    fault = Fault(
        "REF030",
        "starts-before-dependency",
        Severity.ERROR,
        message=(
            "{item} begins on {starts}, but waits until {lag} days after {awaited} (ends on {due})",
            "{item} begins on {starts}, but waits for {awaited}, which ends on {due}",
        ),
        help=("begin on {earliest} at the earliest, or finish {awaited} by {latest}",),
        notes={"awaited": "{awaited} ends here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every wait that is not part of a circle."""
        order = facts.analysis.order
        in_circles = {wait.route for knot in order.knots for wait in knot.waits}
        for wait in order.waits:
            start, earliest = start_of(wait.waiting.item), wait.earliest
            item, awaited = wait.waiting.item, wait.awaited.item
            if wait.route in in_circles or item is None or awaited is None:
                continue
            if start is None or earliest is None or start >= earliest:
                continue
            if start < facts.plan.period.start or earliest > facts.plan.period.end:
                continue  # a day outside the period is a fault of its own, this one its echo
            said: dict[str, Fact] = {
                "item": name_item(item),
                "awaited": name_item(awaited),
                "starts": start,
                "due": earliest - timedelta(days=wait.lag_days),
                "earliest": earliest,
                "latest": start - timedelta(days=wait.lag_days),
            }
            if wait.lag_days:
                said["lag"] = wait.lag_days
            place = point_to(awaited, date_field(awaited, "end"), "awaited")
            route = (*item.route, date_field(item, "start"))
            yield self.point_at(route, (item.key, awaited.key), said, (place,))
