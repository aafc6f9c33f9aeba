"""KPI060: the planned activities bring far less than a KPI is to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.contributions import find_gaps
from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.kpis.sums import list_sums, say_sum

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.goals.contributions import Contributions
    from commplan.diagnostics import Diagnostic


class ThinContributions(Rule):
    """The planned activities bring far less than a KPI is to reach.

    What activities write as `targets` (each time that they take place, unless `per: series`) and
    what campaigns write beyond that is added up, for KPIs whose quarters add up. Less than 80 % of
    the target is thin (`contributions_least_percent`). A KPI to which nothing contributes is not
    judged.

    Why: the target has no plan behind it.
    Do: add an activity, raise a contribution, or lower the target.
    Catalogue: KPI-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增会员
            unit: 人
            direction: higher
            rollup: sum
            targets: [1000, 1500, 1200, 1100]  # KPI060
        activities:
          - {name: 广告招募, when: 2026-03-02..29, targets: {新增会员: 900}}
          - {name: 包裹卡, when: 2026-01-15..12-15, repeats: 每月15日, targets: {新增会员: 180}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增会员
            unit: 人
            direction: higher
            rollup: sum
            targets: [1000, 1500, 1200, 1100]
        activities:
          - {name: 广告招募, when: 2026-03-02..29, targets: {新增会员: 900}}
          - {name: 老友荐新, when: 2026-05-06..17, targets: {新增会员: 1000}}
          - {name: 包裹卡, when: 2026-01-15..12-15, repeats: 每月15日, targets: {新增会员: 180}}
    """

    fault = Fault(
        "KPI060",
        "thin-contributions",
        Severity.WARNING,
        message=(
            "{kpi} is to reach {target}; all activities bring {planned}, {percent} % of that",
        ),
        help=(
            "find another {gap}, most of it in {quarter} ({short} short), or lower the target",
            "find another {gap}, or lower the target",
        ),
        notes={"share": "{item} brings {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at KPIs to which something contributes, once every contribution could be read."""
        least = facts.threshold("contributions_least_percent")
        for one, year in list_sums(facts):
            if one.kpi.direction == "higher" and one.planned * 100 < least * year:
                yield self._report(one)

    def _report(self, one: Contributions) -> Diagnostic:
        said, places = say_sum(one)
        gaps = find_gaps(one)
        if any(gaps):
            widest = max(range(len(gaps)), key=gaps.__getitem__)
            said["quarter"] = QUARTERS[widest]
            said["short"] = gaps[widest].to_integral_value()
        keys = (one.kpi.key, *(share.item.key for share in one.shares))
        return self.point_at((*one.kpi.route, "targets"), keys, said, places)
