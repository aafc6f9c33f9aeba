"""BUD042: guests are expected, and nobody planned what that costs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.unit_costs import find_cost_of_guest
from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.events import has_money, list_staged
from commplan.rules.budget.posts import has_unread_amounts
from commplan.rules.naming import name_item
from commplan.rules.numbers import round_off

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_INSIDE = frozenset({"setup", "meeting", "service"})
"""Work among ourselves, and what the shop does anyway."""


class EventWithoutMoney(Rule):
    """Guests are expected, and nobody planned what that costs.

    It holds from twenty guests on (`event_guests`), where nothing pays: neither the activity nor
    its campaign, no budget line, no partner and no resource with money behind it.

    Why: venue, tea and insurance come as a surprise, in the quarter in which it hurts.
    Do: give the event its money; where it costs nothing, write `budget: 0`.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春季沙龙, when: 2026-04-18, format: offline, attendance: 40}  # BUD042
          - {name: 秋季沙龙, when: 2026-10-17, format: offline, attendance: 50, budget: 6000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春季沙龙, when: 2026-04-18, format: offline, attendance: 40, budget: 4800}
          - {name: 秋季沙龙, when: 2026-10-17, format: offline, attendance: 50, budget: 6000}
    """

    fault = Fault(
        "BUD042",
        "event-without-money",
        Severity.WARNING,
        message=("{guests} guests are expected at {activity}, and it has no money",),
        help=(
            "add about {amount}: other events of the plan cost {each} a guest; or `budget: 0`",
            "add its cost as `budget`, or `budget: 0` where there is none",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at events in person, in plans that have money at all."""
        if has_unread_amounts(facts.plan):
            return
        least = facts.threshold("event_guests")
        each = find_cost_of_guest(facts.analysis.ledger.costs, facts.analysis.occurrences)
        for activity in list_staged(facts):
            guests = activity.attendance or 0
            is_event = activity.format == "offline" and activity.kind not in _INSIDE
            if not is_event or guests < least or has_money(activity, facts):
                continue
            said: dict[str, Fact] = {"guests": guests, "activity": name_item(activity)}
            if each is not None:
                currency = facts.plan.root.currency
                said["each"] = Amount(round_off(each), currency)
                said["amount"] = Amount(round_off(each * Decimal(guests)), currency)
            yield self.point_at((*activity.route, "attendance"), (activity.key,), said)
