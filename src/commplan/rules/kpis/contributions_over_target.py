"""KPI070: the planned activities bring far more than a KPI is to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.kpis.sums import list_sums, say_sum

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class ContributionsOverTarget(Rule):
    """The planned activities bring far more than a KPI is to reach.

    Added up as in `thin-contributions`; more than 120 % of the target is too much
    (`contributions_most_percent`).

    Why: something is counted twice, or the target is too modest; the review cannot be reconciled.
    Do: look at the largest contributions; `per: series` where one is meant for all times together.
    Catalogue: KPI-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增会员
            unit: 人
            direction: higher
            rollup: sum
            targets: {year: 1500}  # KPI070
        activities:
          - {name: 广告招募, when: 2026-03-02..29, targets: {新增会员: 900}}
          - {name: 包裹卡, when: 2026-01-15..12-15, repeats: 每月15日, targets: {新增会员: 100}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增会员
            unit: 人
            direction: higher
            rollup: sum
            targets: {year: 2000}
        activities:
          - {name: 广告招募, when: 2026-03-02..29, targets: {新增会员: 900}}
          - {name: 包裹卡, when: 2026-01-15..12-15, repeats: 每月15日, targets: {新增会员: 100}}
    """

    fault = Fault(
        "KPI070",
        "contributions-over-target",
        Severity.WARNING,
        message=(
            "{kpi} is to reach {target}; all activities bring {planned}, {percent} % of that",
        ),
        help=("take {gap} off, most easily at: {largest}; or raise the target to {planned}",),
        notes={"share": "{item} brings {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at KPIs to which something contributes."""
        most = facts.threshold("contributions_most_percent")
        for one, year in list_sums(facts):
            if one.planned * 100 > most * year:
                said, places = say_sum(one)
                keys = (one.kpi.key, *(share.item.key for share in one.shares))
                yield self.point_at((*one.kpi.route, "targets"), keys, said, places)
