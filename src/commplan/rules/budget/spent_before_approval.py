"""BUD051: money is spent before anybody has approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import (
    QUARTERS,
    find_quarter,
    find_quarter_days,
)
from commplan.diagnostics import Amount, Edit, Fault, Fix, Severity
from commplan.model.schedule import Activity, Campaign
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.budget.events import list_staged
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact


class SpentBeforeApproval(Rule):
    """Money is spent before anybody has approved it.

    Two things spend money early: a budget line in a quarter that is over before the item is
    approved, and paid promotion that begins before. An approval after the very start, or too
    short before it, belongs to GOV-02.

    Why: what is refused later has been paid already.
    Do: approve earlier, or pay later.
    Catalogue: BUD-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 见面会, when: 2026-09-12, approve_by: 2026-08-12, budget: 8000}
        budget:
          lines:
            - {name: 场地定金, for: 见面会, amount: 5000, quarter: Q2}  # BUD051

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 见面会, when: 2026-09-12, approve_by: 2026-06-12, budget: 8000}
        budget:
          lines:
            - {name: 场地定金, for: 见面会, amount: 5000, quarter: Q2}
    """

    fault = Fault(
        "BUD051",
        "spent-before-approval",
        Severity.WARNING,
        message=(
            "{line} ({amount}) is paid in {quarter}, and {item} is approved on {approved} only",
            "{item} pays for promotion from {first} on, and is approved on {approved} only",
        ),
        help=(
            "have it approved by {before}, or pay it in {fit}",
            "have it approved by {before}, or spend from {after} on",
        ),
        notes={"approved": "{item} is approved here", "move": "write {fit}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at lines for items with an approval, and at promotion that costs money."""
        yield from self._check_lines(facts)
        yield from self._check_promotion(facts)

    def _check_lines(self, facts: Facts) -> Iterator[Diagnostic]:
        plan, first_month = facts.plan, facts.plan.first_month
        for line in plan.budget.lines if plan.budget is not None else ():
            named = facts.analysis.index.find(line.for_, ("activity", "campaign"))
            item = named.item if named is not None else None
            if line.quarter is None or not isinstance(item, Activity | Campaign):
                continue
            approved = _find_approval(item)
            number = QUARTERS.index(line.quarter)
            days = find_quarter_days(plan.period, number, first_month)
            if approved is None or days is None or days.end >= approved:
                continue
            fit = QUARTERS[find_quarter(approved, first_month)]
            said: dict[str, Fact] = {
                "line": line.called,
                "amount": Amount(line.amount, plan.root.currency),
                "quarter": line.quarter,
                "fit": fit,
                **self._say(item, approved, days.end, facts),
            }
            place = point_to(item, "approve_by", "approved", item=name_item(item))
            route = (*line.route, "quarter")
            fix = Fix("move", (Edit(route, fit),), {"fit": fit})
            yield self.point_at(route, (line.key, item.key), said, (place,), fixes=(fix,))

    def _check_promotion(self, facts: Facts) -> Iterator[Diagnostic]:
        for activity in list_staged(facts):
            approved = _find_approval(activity)
            if approved is None or activity.promote_from is None or approved > activity.start:
                continue
            first = activity.promote_from.on(activity.start)
            if first >= approved or not facts.analysis.funding.find_money(activity):
                continue
            said = {"first": first, **self._say(activity, approved, first, facts)}
            place = point_to(activity, "approve_by", "approved", item=name_item(activity))
            route = (*activity.route, "promote_from")
            yield self.point_at(route, (activity.key,), said, (place,))

    def _say(
        self, item: Activity | Campaign, approved: date, spent: date, facts: Facts
    ) -> dict[str, Fact]:
        calendar = facts.analysis.calendar
        last = spent if calendar.is_worked(spent) else calendar.last_workday_before(spent)
        return {
            "item": name_item(item),
            "approved": approved,
            "before": last or spent,
            "after": calendar.first_workday_after(approved) or approved,
        }


def _find_approval(item: Activity | Campaign) -> date | None:
    return item.approve_by.on(item.start) if item.approve_by is not None else None
