"""BUD040: the prizes are worth more than the activity has."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from commplan.analysis.money.funding import add_lines
from commplan.analysis.offers.prizes import add_up_prizes
from commplan.diagnostics import Amount, Fault, Severity
from commplan.model.partners import Partner
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.budget.posts import TOLERANCE, has_unread_amounts
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity

_GIVERS = frozenset({"brand", "supplier"})
"""Partners of these kinds may well give the prizes themselves."""


class PrizesOverBudget(Rule):
    """The prizes are worth more than the activity has.

    Their worth is the largest prize, or all prizes of which number and price are written
    (`礼盒 10 份每份 168 元`). The activity's money is its own budget, else what its campaign has
    left, with the budget lines for it and for its stock of prizes.

    Why: the prizes are promised in public, and there is no money to buy them.
    Do: add what is missing, or choose smaller prizes.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 开春抽奖
            when: 2026-03-02..08
            kind: draw
            budget: 2万
            prize:
              items: [咖啡机 12 台每台 5500 元]  # BUD040

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 开春抽奖
            when: 2026-03-02..08
            kind: draw
            budget: 2万
            prize:
              items: [咖啡机 3 台每台 5500 元]
    """

    fault = Fault(
        "BUD040",
        "prizes-over-budget",
        Severity.WARNING,
        message=(
            "the prizes of {activity} are worth {worth}, and it has only {money}",
            "the prizes of {activity} are worth {worth}, and it has no money",
        ),
        help=("add {short}, or choose smaller prizes",),
        notes={"budget": "{money} stand here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the worth of prizes with the money, each time that the activity takes place."""
        if has_unread_amounts(facts.plan):
            return
        times = Counter(one.activity.route for one in facts.analysis.occurrences)
        for activity in facts.plan.activities:
            if activity.prize is None or not times[activity.route]:
                continue
            if _has_giver(activity, facts):
                continue
            count = 1 if activity.per == "series" else times[activity.route]
            worth = add_up_prizes(activity.prize) * count
            money = _find_money(activity, facts)
            if worth - money >= TOLERANCE:
                yield self._report(activity, worth, money, facts)

    def _report(
        self, activity: Activity, worth: Decimal, money: Decimal, facts: Facts
    ) -> Diagnostic:
        currency = facts.plan.root.currency
        said: dict[str, Fact] = {
            "activity": name_item(activity),
            "worth": Amount(worth, currency),
            "short": Amount(worth - money, currency),
        }
        if money:
            said["money"] = Amount(money, currency)
        field = "items" if activity.prize is not None and activity.prize.items else "top_value"
        places = (
            (point_to(activity, "budget", "budget", money=Amount(money, currency)),)
            if activity.budget
            else ()
        )
        return self.point_at((*activity.route, "prize", field), (activity.key,), said, places)


def _find_money(activity: Activity, facts: Facts) -> Decimal:
    """Return what can pay for prizes: the activity's money and the lines for its stock."""
    funding, index = facts.analysis.funding, facts.analysis.index
    stocks = (index.find(text, ("resource",)) for text in activity.resources)
    lines = (
        add_lines(funding.list_lines(stock.item))
        for stock in stocks
        if stock is not None and stock.item is not None
    )
    return sum(lines, funding.find_money(activity))


def _has_giver(activity: Activity, facts: Facts) -> bool:
    for text in activity.partners:
        named = facts.analysis.index.find(text, ("partner",))
        partner = named.item if named is not None else None
        if isinstance(partner, Partner) and partner.kind in _GIVERS:
            return True
    return False
