"""BUD052: money is to be spent when its purpose is long over."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import (
    QUARTERS,
    find_quarter,
    find_quarter_days,
)
from commplan.diagnostics import Amount, Edit, Fault, Fix, Severity
from commplan.model.partners import Partner
from commplan.model.schedule import Windowed
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.base import Item
    from commplan.model.money import BudgetLine


class SpentAfterClosing(Rule):
    """Money is to be spent when its purpose is long over.

    A line for a dated item, or for a partner with a contract, should be paid in the quarters of
    that item or within sixty days behind it (`settlement_days`), and inside the plan's period.

    Why: the item is settled and its books are closed; the money falls to nobody.
    Do: put the line into the quarter in which the item is paid.
    Catalogue: BUD-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春季市集, when: 2026-03-07..08}
        budget:
          lines:
            - {name: 市集尾款, for: 春季市集, amount: 5000, quarter: Q3}  # BUD052

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春季市集, when: 2026-03-07..08}
        budget:
          lines:
            - {name: 市集尾款, for: 春季市集, amount: 5000, quarter: Q2}
    """

    fault = Fault(
        "BUD052",
        "spent-after-closing",
        Severity.WARNING,
        message=(
            "{line} ({amount}) is paid in {quarter}, {days} days after {item} ended on {end}",
            "{line} ({amount}) is paid in {quarter}, which the plan does not have",
        ),
        help=("write `quarter: {fit}`",),
        notes={"end": "{item} ends here", "move": "write {fit}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every line that is paid in a quarter."""
        plan, first_month = facts.plan, facts.plan.first_month
        for line in plan.budget.lines if plan.budget is not None else ():
            if line.quarter is None:
                continue
            days = find_quarter_days(plan.period, QUARTERS.index(line.quarter), first_month)
            if days is None:
                fit = QUARTERS[find_quarter(plan.period.end, first_month)]
                yield self._report(line, fit, {}, (), facts)
                continue
            named = facts.analysis.index.find(line.for_)
            item = named.item if named is not None else None
            end = _find_end(item)
            if item is None or end is None:
                continue
            late = (days.start - end).days
            if late > facts.threshold("settlement_days"):
                said: dict[str, Fact] = {"item": name_item(item), "end": end, "days": late}
                fit = QUARTERS[find_quarter(end + timedelta(days=1), first_month)]
                yield self._report(line, fit, said, (item,), facts)

    def _report(
        self,
        line: BudgetLine,
        fit: str,
        said: dict[str, Fact],
        items: tuple[Item, ...],
        facts: Facts,
    ) -> Diagnostic:
        route = (*line.route, "quarter")
        whole: dict[str, Fact] = {
            **said,
            "line": line.called,
            "amount": Amount(line.amount, facts.plan.root.currency),
            "quarter": str(line.quarter),
            "fit": fit,
        }
        places = tuple(
            point_to(item, "contract" if isinstance(item, Partner) else "end", "end", **said)
            for item in items
        )
        fix = Fix("move", (Edit(route, fit),), {"fit": fit})
        keys = (line.key, *(item.key for item in items))
        return self.point_at(route, keys, whole, places, fixes=(fix,))


def _find_end(item: Item | None) -> date | None:
    """Return the last day of a dated item, or of a partner's contract."""
    match item:
        case Windowed():
            return item.end if item.range.days >= 1 else None
        case Partner():
            return item.contract.end if item.contract is not None else None
        case _:
            return None
