"""What points cost: their use against the money for them, and what a yuan spent brings back."""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.membership.benefits import list_given
from commplan.model.words import fold_value

if TYPE_CHECKING:
    from commplan.model.membership import Earning, Membership, Points

_SPENT = r"(?i)(\d+(?:\.\d+)?)?\s*(?:元|块|yuan|rmb|cny|dollars?|euros?|[¥$€])"
_HUNDRED = 100
_STEP = Decimal("0.0001")


class Shortfall(NamedTuple):
    """Points whose expected use costs more than was set aside: all in money but ``affordable``."""

    cost: Decimal
    budget: Decimal
    over: Decimal
    affordable: Decimal


class Return(NamedTuple):
    """What comes back for a yuan spent, in percent: points × multiple × value × 100.

    ``number`` is the place of the way to earn; ``multiple`` is that of the best tier, ``value`` the
    money of one point, or what a point brings in cash where that is more.
    """

    number: int
    points_per_yuan: Decimal
    multiple: Decimal
    value: Decimal
    percent: Decimal

    def highest_value(self, margin: Decimal) -> Decimal:
        """Return the value of a point at which the margin is just used up, rounded down."""
        value = margin / _HUNDRED / (self.points_per_yuan * self.multiple)
        return value.quantize(_STEP, ROUND_DOWN)


def cost_of_use(points: Points) -> Decimal | None:
    """Return the money of the points that are expected to be used: number × value of one."""
    if points.expected_use is None or points.value is None:
        return None
    return points.expected_use * points.value


def find_shortfall(points: Points) -> Shortfall | None:
    """Return by how much the expected use exceeds the budget; less than one yuan is rounding."""
    cost = cost_of_use(points)
    if cost is None or points.budget is None or cost - points.budget < 1:
        return None
    affordable = (points.budget / points.value).to_integral_value(ROUND_DOWN) if points.value else 0
    return Shortfall(cost, points.budget, cost - points.budget, Decimal(affordable))


def find_return(membership: Membership) -> Return | None:
    """Return what the best way to earn by spending gives back to the best tier."""
    points = membership.points
    if points is None:
        return None
    rates = [(rate, number) for number, one in enumerate(points.earn) if (rate := _rate_of(one))]
    value = max(filter(None, (points.value, *_list_cash(points))), default=None)
    if not rates or value is None:
        return None
    rate, number = max(rates, key=lambda pair: pair[0])
    multiple = _best_multiple(membership)
    return Return(number, rate, multiple, value, rate * multiple * value * _HUNDRED)


def _rate_of(earning: Earning) -> Decimal:
    """Return points per yuan spent, 0 where the points are not for money."""
    for text in (earning.per, earning.action):
        match = re.search(_SPENT, fold_value(text)) if text else None
        if match is not None:
            spent = Decimal(match[1] or 1)
            return earning.points / spent if spent > 0 else Decimal(0)
    return Decimal(0)


def _list_cash(points: Points) -> list[Decimal]:
    """Return the money of a point in each way to take it off a price."""
    return [
        one.money_value / one.points
        for one in points.burn
        if one.kind == "cash" and one.money_value is not None and one.points > 0
    ]


def _best_multiple(membership: Membership) -> Decimal:
    multiples = [
        one.worth.amount
        for found in list_given(membership).values()
        for one in found
        if one.benefit.kind == "points_multiple" and one.worth is not None
    ]
    return max((Decimal(1), *multiples))
