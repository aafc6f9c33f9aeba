"""KPI040: a quarter is to be far better than the same quarter of last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item
from commplan.rules.numbers import count_percent, round_off

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.goals import Kpi


class JumpOverLastYear(Rule):
    """A quarter is to be far better than the same quarter of last year.

    More than twice as much (`kpi_jump_percent`: +100 %) needs a reason. Where last year's quarters
    are not known, see `jump-against-season`.

    Why: a hockey stick in a chart is the first thing that a reviewer circles.
    Do: say what carries the jump, or spread it over the year.
    Catalogue: KPI-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 活动订单
            unit: 单
            direction: higher
            rollup: sum
            baseline: {value: 2000, quarters: [400, 500, 500, 600]}
            targets:
              Q1: 500
              Q2: 700
              Q3: 1400  # KPI040
              Q4: 900

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 活动订单
            unit: 单
            direction: higher
            rollup: sum
            baseline: {value: 2000, quarters: [400, 500, 500, 600]}
            targets:
              Q1: 500
              Q2: 900
              Q3: 1000
              Q4: 1100
    """

    fault = Fault(
        "KPI040",
        "jump-over-last-year",
        Severity.INFO,
        message=(
            "{kpi}: {quarter} is to rise by {percent} % over last year, from {base} to {target}",
        ),
        help=(
            "say what carries it, or plan up to {most}; the year rises by {year} %",
            "say what carries it, or plan up to {most}",
        ),
        notes={"also": "{quarter}: +{percent} %"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the quarters of KPIs that are to rise; those of one KPI are one finding."""
        limit = facts.threshold("kpi_jump_percent")
        slips = {slip.figure.key for slip in facts.analysis.kpi_slips}
        for kpi in facts.plan.kpis:
            if kpi.direction == "higher" and kpi.key not in slips:
                jumps = [jump for jump in _list_rises(kpi) if jump[2] > jump[1] * (1 + limit / 100)]
                if jumps:
                    yield self._report(kpi, jumps, limit, facts)

    def _report(
        self, kpi: Kpi, jumps: list[tuple[int, Decimal, Decimal]], limit: Decimal, facts: Facts
    ) -> Diagnostic:
        number, base, target = max(jumps, key=lambda jump: jump[2] / jump[1])
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "quarter": QUARTERS[number],
            "base": base,
            "target": target,
            "percent": round_off(count_percent(target - base, base)),
            "most": base * (1 + limit / 100),
        }
        last, years = kpi.baseline, facts.analysis.year_targets
        year = next((one.year for one in years if one.kpi is kpi), None)
        before = last.quarters.year if last is not None and last.quarters is not None else None
        if year is not None and before:
            said["year"] = round_off(count_percent(year - before, before))
        places = tuple(
            Related(
                (*kpi.route, "targets", QUARTERS[other]),
                "also",
                facts={
                    "quarter": QUARTERS[other],
                    "percent": round_off(count_percent(now - then, then)),
                },
            )
            for other, then, now in jumps
            if other != number
        )
        return self.point_at((*kpi.route, "targets", QUARTERS[number]), (kpi.key,), said, places)


def _list_rises(kpi: Kpi) -> Iterable[tuple[int, Decimal, Decimal]]:
    """Yield number, last year's value and target of the quarters in which both are known."""
    last = kpi.baseline.quarters if kpi.baseline is not None else None
    if last is None or kpi.targets is None:
        return
    pairs = zip(last.by_quarter(kpi.rollup), kpi.targets.by_quarter(kpi.rollup), strict=True)
    for number, (then, now) in enumerate(pairs):
        if then is not None and now is not None and then > 0:
            yield number, then, now
