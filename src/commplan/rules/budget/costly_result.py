"""BUD060: a result costs far more than it does elsewhere in the plan."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.unit_costs import compare_unit_costs
from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import round_off

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.money.unit_costs import UnitCost
    from commplan.diagnostics import Diagnostic, Fact


class CostlyResult(Rule):
    """A result costs far more than it does elsewhere in the plan.

    The money of an activity is divided by what it brings (new members, orders, guests). It is
    judged by the result that it is best at, beside at least three other activities: three times
    as much as in the dearest of them is too much (`unit_cost_times`). Events in person are
    compared with one another only.

    Why: an amount or a number has a digit too many or too few, or the money is badly spent.
    Do: check both; or say what else the activity is for, as a target of its own.
    Catalogue: BUD-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum}
        activities:
          - {name: 广告招募, when: 2026-03-02..29, budget: 20000, targets: {新增会员: 500}}
          - {name: 包裹卡, when: 2026-04-06..30, budget: 9000, targets: {新增会员: 300}}
          - {name: 老友荐新, when: 2026-05-06..17, budget: 16000, targets: {新增会员: 400}}
          - {name: 校园联名, when: 2026-09-07..20, budget: 31000, targets: {新增会员: 50}}  # BUD060

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum}
        activities:
          - {name: 广告招募, when: 2026-03-02..29, budget: 20000, targets: {新增会员: 500}}
          - {name: 包裹卡, when: 2026-04-06..30, budget: 9000, targets: {新增会员: 300}}
          - {name: 老友荐新, when: 2026-05-06..17, budget: 16000, targets: {新增会员: 400}}
          - {name: 校园联名, when: 2026-09-07..20, budget: 31000, targets: {新增会员: 500}}
    """

    fault = Fault(
        "BUD060",
        "costly-result",
        Severity.WARNING,
        message=(
            "{activity} pays {each} for one of {kpi}; elsewhere in the plan it is at most {usual}",
            "{activity} pays {each} for a guest; elsewhere in the plan it is at most {usual}",
        ),
        help=("check both: {money} should bring {results} or more; for {result}, {fit} is enough",),
        notes={"result": "{result} are planned here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every activity that has money and a result; a slip of scale is said elsewhere."""
        analysis = facts.analysis
        slips = {slip.figure.key for slip in (*analysis.money_slips, *analysis.kpi_slips)}
        costs = compare_unit_costs(
            analysis.ledger.costs, analysis.contributions, analysis.occurrences
        )
        for cost in costs:
            if cost.times >= facts.threshold("unit_cost_times") and cost.activity.key not in slips:
                yield self._report(cost, facts.plan.root.currency)

    def _report(self, cost: UnitCost, currency: str) -> Diagnostic:
        activity = cost.activity
        said: dict[str, Fact] = {
            "activity": name_item(activity),
            "each": Amount(round_off(cost.each), currency),
            "usual": Amount(round_off(cost.most), currency),
            "money": Amount(cost.money, currency),
            "result": cost.result,
            "results": round_off(cost.money / cost.most),
            "fit": Amount(round_off(cost.result * cost.most), currency),
        }
        if cost.kpi is not None:
            said["kpi"] = name_item(cost.kpi)
        keys = (activity.key, *((cost.kpi.key,) if cost.kpi is not None else ()))
        field = "attendance" if cost.kpi is None else "targets"
        place = point_to(activity, field, "result", result=Decimal(cost.result))
        return self.point_at((*activity.route, "budget"), keys, said, (place,))
