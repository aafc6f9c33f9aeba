"""BUD061: the sales for each yuan spent are far off those of the other activities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.money.unit_costs import compare_returns
from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import round_off

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.money.unit_costs import UnitCost
    from commplan.diagnostics import Diagnostic, Fact


class ImplausibleReturn(Rule):
    """The sales for each yuan spent are far off those of the other activities.

    The target of an activity for a KPI of money (元, 万元) is divided by its money, beside at least
    three other activities: three times the best of them, or a third of the worst, is far off
    (`return_times`).

    Why: a target that nobody could have reached is not a plan.
    Do: check the target and the money.
    Catalogue: BUD-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 活动销售额, unit: 万元, direction: higher, rollup: sum}
        activities:
          - {name: 直播, when: 2026-05-27, budget: 8000, targets: {活动销售额: 8.5}}
          - {name: 团购, when: 2026-06-01..05, budget: 4000, targets: {活动销售额: 5}}
          - {name: 秒杀, when: 2026-11-10, budget: 6000, targets: {活动销售额: 9}}
          - {name: 会员日, when: 2026-12-12, budget: 5000, targets: {活动销售额: 90}}  # BUD061

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 活动销售额, unit: 万元, direction: higher, rollup: sum}
        activities:
          - {name: 直播, when: 2026-05-27, budget: 8000, targets: {活动销售额: 8.5}}
          - {name: 团购, when: 2026-06-01..05, budget: 4000, targets: {活动销售额: 5}}
          - {name: 秒杀, when: 2026-11-10, budget: 6000, targets: {活动销售额: 9}}
          - {name: 会员日, when: 2026-12-12, budget: 5000, targets: {活动销售额: 9}}
    """

    fault = Fault(
        "BUD061",
        "implausible-return",
        Severity.WARNING,
        message=(
            "{activity} is to sell {sales} for {money}: {each} for 1; elsewhere at most {best}",
            "{activity} is to sell {sales} for {money}: {each} for 1; elsewhere at least {worst}",
        ),
        help=("check both numbers: by the other activities, {money} sell {fit}",),
        notes={"money": "{money} are planned here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at activities with money and a target for sales; slips of scale aside."""
        analysis = facts.analysis
        slips = {slip.figure.key for slip in (*analysis.money_slips, *analysis.kpi_slips)}
        times = facts.threshold("return_times")
        for cost in compare_returns(analysis.ledger.costs, analysis.contributions):
            is_far = cost.each >= cost.most * times or cost.each * times <= cost.least
            if is_far and cost.activity.key not in slips:
                yield self._report(cost, facts.plan.root.currency)

    def _report(self, cost: UnitCost, currency: str) -> Diagnostic:
        activity = cost.activity
        money = Amount(cost.money, currency)
        near = cost.least if cost.each < cost.least else cost.most
        said: dict[str, Fact] = {
            "activity": name_item(activity),
            "sales": Amount(cost.result, currency),
            "money": money,
            "each": round_off(cost.result / cost.money),
            "best" if cost.each < cost.least else "worst": round_off(1 / near),
            "fit": Amount(round_off(cost.money / near), currency),
        }
        keys = (activity.key, cost.kpi.key) if cost.kpi is not None else (activity.key,)
        place = point_to(activity, "budget", "money", money=money)
        return self.point_at((*activity.route, "targets"), keys, said, (place,))
