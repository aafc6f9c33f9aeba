"""KPI041: a quarter is to carry far more of the year than its season does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.kpi import list_quarters
from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import count_percent, round_off

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.goals import Kpi


class JumpAgainstSeason(Rule):
    """A quarter is to carry far more of the year than its season does.

    It holds where `season` is written and last year's quarters are not: more than twice the share
    (`season_jump_percent`: +100 %) is a jump.

    Why: the year is put off to a quarter that the business does not have.
    Do: spread the year by the season, or say what carries the quarter.
    Catalogue: KPI-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 活动订单
            unit: 单
            direction: higher
            rollup: sum
            season: [20, 30, 20, 30]
            targets:
              Q1: 200
              Q2: 300
              Q3: 900  # KPI041
              Q4: 500

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 活动订单
            unit: 单
            direction: higher
            rollup: sum
            season: [20, 30, 20, 30]
            targets:
              Q1: 300
              Q2: 600
              Q3: 400
              Q4: 600
    """

    fault = Fault(
        "KPI041",
        "jump-against-season",
        Severity.INFO,
        message=(
            "{kpi}: {quarter} is to carry {share} % of the year; its season carries {usual} %",
        ),
        help=("say what carries it, or spread the year by the season: {fit} in {quarter}",),
        notes={"season": "the season stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at KPIs whose quarters add up and that know their season only."""
        limit = facts.threshold("season_jump_percent")
        slips = {slip.figure.key for slip in facts.analysis.kpi_slips}
        for kpi in facts.plan.kpis:
            is_known = kpi.baseline is not None and kpi.baseline.quarters is not None
            if kpi.rollup == "sum" and not is_known and kpi.key not in slips:
                yield from self._check_kpi(kpi, limit)

    def _check_kpi(self, kpi: Kpi, limit: Decimal) -> Iterable[Diagnostic]:
        targets, season = list_quarters(kpi, kpi.targets), list_quarters(kpi, kpi.season)
        if targets is None or season is None or sum(targets) <= 0 or sum(season) <= 0:
            return
        year, whole = sum(targets[1:], targets[0]), sum(season[1:], season[0])
        shares = [
            (number, target / year, weight / whole)
            for number, (target, weight) in enumerate(zip(targets, season, strict=True))
            if weight > 0
        ]
        number, share, usual = max(shares, key=lambda one: one[1] / one[2])
        if share <= usual * (1 + limit / 100):
            return
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "quarter": QUARTERS[number],
            "share": count_percent(targets[number], year),
            "usual": count_percent(season[number], whole),
            "fit": round_off(year * usual),
        }
        route = (*kpi.route, "targets", QUARTERS[number])
        yield self.point_at(route, (kpi.key,), said, (point_to(kpi, "season", "season"),))
