"""BUD062: a result is to cost far more than it did last year."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.goals.units import is_unit_cost
from commplan.analysis.money.unit_costs import compare_unit_costs
from commplan.diagnostics import Amount, Fault, Severity
from commplan.model.schedule import Activity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import round_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.goals import Kpi


class _Cost(NamedTuple):
    """An activity, what it spends on how many of a KPI, and the KPI that knows last year's cost."""

    activity: Activity
    money: Decimal
    result: Decimal
    kpi: Kpi
    cost_kpi: Kpi
    base: Decimal


class CostlierThanLastYear(Rule):
    """A result is to cost far more than it did last year.

    Last year's cost is the baseline of a KPI in money for something (`元/人`) whose `formula` or
    `parts` name the KPI that counts the results. Activities that bring nothing else are held
    against it; three times as much is too much (`unit_cost_times`).

    Why: an amount or a number has a digit too many or too few, or the money is badly spent.
    Do: check both; or say what else the activity is for, as a target of its own.
    Catalogue: BUD-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: 3000}
          - name: 获客成本
            unit: 元/人
            direction: lower
            rollup: average
            baseline: 38
            formula: 招募费用 ÷ 新增会员
        activities:
          - {name: 广告招募, when: 2026-03, budget: 31000, targets: {新增会员: 100}}  # BUD062

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: 3000}
          - name: 获客成本
            unit: 元/人
            direction: lower
            rollup: average
            baseline: 38
            formula: 招募费用 ÷ 新增会员
        activities:
          - {name: 广告招募, when: 2026-03, budget: 31000, targets: {新增会员: 1000}}
    """

    fault = Fault(
        "BUD062",
        "costlier-than-last-year",
        Severity.WARNING,
        message=("{activity} pays {each} for one of {kpi}; last year it was {base}",),
        help=("check both: {money} should bring about {results}; for {result}, {fit} is enough",),
        notes={"base": "last year's cost stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what can be compared with last year and is not said by `costly-result`."""
        costs = list(_list_costs(facts))
        if not costs:
            return
        analysis, times = facts.analysis, facts.threshold("unit_cost_times")
        known = {slip.figure.key for slip in (*analysis.money_slips, *analysis.kpi_slips)}
        known |= {
            one.activity.key
            for one in compare_unit_costs(
                analysis.ledger.costs, analysis.contributions, analysis.occurrences
            )
            if one.times >= times
        }
        for cost in costs:
            is_dear = cost.money >= cost.base * cost.result * times
            if is_dear and cost.activity.key not in known:
                yield self._report(cost, facts.plan.root.currency)

    def _report(self, cost: _Cost, currency: str) -> Diagnostic:
        said: dict[str, Fact] = {
            "activity": name_item(cost.activity),
            "each": Amount(round_off(cost.money / cost.result), currency),
            "kpi": name_item(cost.kpi),
            "base": Amount(cost.base, currency),
            "money": Amount(cost.money, currency),
            "result": cost.result,
            "results": round_off(cost.money / cost.base),
            "fit": Amount(round_off(cost.result * cost.base), currency),
        }
        keys = (cost.activity.key, cost.kpi.key, cost.cost_kpi.key)
        place = point_to(cost.cost_kpi, "baseline", "base")
        return self.point_at((*cost.activity.route, "budget"), keys, said, (place,))


def _list_costs(facts: Facts) -> Iterator[_Cost]:
    """Yield the activities that bring only what a KPI of unit cost divides by."""
    analysis = facts.analysis
    money = {activity.route: amount for activity, amount in analysis.ledger.costs}
    cost_kpis = [
        (kpi, f"{kpi.formula} {kpi.parts}", kpi.baseline.value)
        for kpi in facts.plan.kpis
        if kpi.baseline is not None and kpi.baseline.value > 0 and is_unit_cost(kpi.unit)
    ]
    for one in analysis.contributions:
        named = [found for found in cost_kpis if one.kpi.called in found[1]]
        if one.kpi.rollup != "sum" or len(named) != 1:
            continue
        cost_kpi, _, base = named[0]
        for share in one.shares:
            item = share.item
            spent = money.get(item.route)
            if not isinstance(item, Activity) or not spent or share.amount <= 0:
                continue
            if len(item.targets) == 1:
                yield _Cost(item, spent, share.amount, one.kpi, cost_kpi, base)
