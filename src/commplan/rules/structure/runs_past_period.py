"""STR061: an activity runs a few days past the plan's end on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.dated import is_carried_over
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class RunsPastPeriod(Rule):
    """An activity runs a few days past the plan's end on purpose.

    Why: the rest of it belongs to next year's plan and is easily forgotten there.
    Do: take it over into next year's plan; nothing has to change in this one.
    Catalogue: STR-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 跨年抽奖, when: 2026-12-28..2027-01-03, carry_over: true}  # STR061

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 跨年抽奖, when: 2026-12-28..2026-12-31}
    """

    fault = Fault(
        "STR061",
        "runs-past-period",
        Severity.WARNING,
        message=("{item} runs {days} days past the plan's end on {bound}",),
        help=("put the rest of it into next year's plan, or end it on {bound}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the activities that are marked as carried over."""
        period = facts.plan.period
        for activity in facts.plan.activities:
            if activity.end > period.end and is_carried_over(activity, activity.end, period):
                days = (activity.end - period.end).days
                said: dict[str, Fact] = {
                    "item": name_item(activity),
                    "days": days,
                    "bound": period.end,
                }
                yield self.point_at((*activity.route, "end"), (activity.key,), said)
