"""STR060: something is dated outside the plan's period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.dated import CARRY_OVER_DAYS, date_field, is_carried_over, list_dated
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.base import Item


class OutsidePeriod(Rule):
    """Something is dated outside the plan's period.

    Why: its money and results fall into another year's plan.
    Do: correct the date, or write `carry_over: true` where a few days run over on purpose.
    Catalogue: STR-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 感谢抽奖, when: 2026-12-20..2027-01-10}  # STR060

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 感谢抽奖, when: 2026-12-20..2026-12-31}
    """

    fault = Fault(
        "STR060",
        "outside-period",
        Severity.ERROR,
        message=(
            "{item} runs to {day}, after the plan's end on {bound}",
            "{item} starts on {day}, before the plan's start on {early}",
        ),
        help=(
            "end it on {bound}, or write `carry_over: true` if up to {days} days are meant",
            "start it on {early} or later, or widen `period`",
        ),
        notes={"period": "the period of the plan"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every dated item; a short carry-over that is meant is another rule's."""
        period = facts.plan.period
        for item, start, end in list_dated(facts.plan):
            if start < period.start:
                said: dict[str, Fact] = {
                    "item": name_item(item),
                    "day": start,
                    "early": period.start,
                }
                yield self._report(item, date_field(item, "start"), said)
            elif end > period.end and not is_carried_over(item, end, period):
                said = {
                    "item": name_item(item),
                    "day": end,
                    "bound": period.end,
                    "days": CARRY_OVER_DAYS,
                }
                yield self._report(item, date_field(item, "end"), said)

    def _report(self, item: Item, field: str, said: dict[str, Fact]) -> Diagnostic:
        place = Related(("period",), "period")
        return self.point_at((*item.route, field), (item.key,), said, (place,))
