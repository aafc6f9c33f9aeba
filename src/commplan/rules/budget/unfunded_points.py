"""BUD045: members will use points, and no money is planned for that."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.membership.points import cost_of_use
from commplan.analysis.money.funding import add_lines, split_name
from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import TOLERANCE, has_unread_amounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.membership import Points
    from commplan.model.money import BudgetLine
    from commplan.model.plan import Plan

_POINTS = frozenset({"积分", "積分", "点数", "點數", "points"})


class UnfundedPoints(Rule):
    """Members will use points, and no money is planned for that.

    What the points cost is the money set aside for them, else the points that will be used at
    their value. Budget lines of `kind: points`, or with points in their name, pay for it. Whether
    enough is set aside is another matter: see MEM-04.

    Why: points are a debt; the gifts are claimed whether finance knows of them or not.
    Do: add a budget line of `kind: points`.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        membership:
          points: {value: 0.01, expected_use: 620000}  # BUD045
        budget:
          total: 10万
          lines:
            - {name: 外包, amount: 4万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        membership:
          points: {value: 0.01, expected_use: 620000}
        budget:
          total: 10万
          lines:
            - {name: 外包, amount: 4万}
            - {name: 积分兑换, amount: 6200, kind: points}
    """

    fault = Fault(
        "BUD045",
        "unfunded-points",
        Severity.WARNING,
        message=(
            "points will cost {cost}, and the budget has only {money} for them",
            "points will cost {cost}, and the budget has no money for them",
        ),
        help=("add a budget line of `kind: points` with {short}",),
        notes={"line": "{line}: {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare what the points cost with the lines for points."""
        membership = facts.plan.membership
        points = membership.points if membership is not None else None
        if points is None or has_unread_amounts(facts.plan):
            return
        field, cost = _find_cost(points)
        money = add_lines(_list_lines(facts.plan))
        if cost - money < TOLERANCE:
            return
        currency = facts.plan.root.currency
        said: dict[str, Fact] = {
            "cost": Amount(cost, currency),
            "short": Amount(cost - money, currency),
        }
        if money:
            said["money"] = Amount(money, currency)
        keys = tuple(line.key for line in _list_lines(facts.plan))
        yield self.point_at(("membership", "points", field), keys, said)


def _find_cost(points: Points) -> tuple[str, Decimal]:
    """Return what the points cost, and the field that says so."""
    if points.budget is not None:
        return "budget", points.budget
    return "expected_use", cost_of_use(points) or Decimal(0)


def _list_lines(plan: Plan) -> Iterator[BudgetLine]:
    lines = plan.budget.lines if plan.budget is not None else ()
    for line in lines:
        if line.kind == "points" or _POINTS & split_name(f"{line.name} {line.category}"):
            yield line
