"""REV022: the actuals of a quarter that is over leave KPIs with a target out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Key, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.kpi_year import KpiYear
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange


class KpiWithoutActual(Rule):
    """The actuals of a quarter that is over leave KPIs with a target out.

    Why: a KPI that nobody reports is grey on the scorecard and left out of the score.
    Do: add its value, or take the target out of the plan.
    Catalogue: REV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
          - {name: 成员数, unit: 人, direction: higher, rollup: last, targets: [200, 300, 350, 400]}
        --- # actuals/2026-Q1.yaml
        as_of: 2026-04-08
        kpis:  # REV022
          订单: 190

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
          - {name: 成员数, unit: 人, direction: higher, rollup: last, targets: [200, 300, 350, 400]}
        --- # actuals/2026-Q1.yaml
        as_of: 2026-04-08
        kpis:
          订单: 190
          成员数: 205
    """

    fault = Fault(
        "REV022",
        "kpi-without-actual",
        Severity.INFO,
        message=(
            "{count} KPIs with a target have no value for {start} to {end}: {kpis}",
            "{kpi} has a target and no value for {start} to {end}",
        ),
        help=(
            "list the values of the months under `{months}`: that of the year counts at its end",
            "add what it came to, or take the target out of the plan",
        ),
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the latest file with KPIs of each quarter that is over."""
        analysis = facts.analysis
        years = analysis.standing.kpi_years
        grid = years[0].grid if years else None
        for days in grid.quarters if grid is not None else ():
            if days is None or days.end >= analysis.as_of:
                continue
            files = [one for one in analysis.actuals if one.kpis and days.overlaps(one.days)]
            if files and not any("kpi" in one.kind for file in files for one in file.broken):
                yield from self._check_quarter(files[-1], days, years)

    def _check_quarter(
        self, file: Actuals, days: DateRange, years: Iterable[KpiYear]
    ) -> Iterable[Diagnostic]:
        lacking = [
            year.kpi
            for year in years
            if year.targets.measure(days) is not None and year.measure(days) is None
        ]
        if not lacking:
            return
        said: dict[str, Fact] = {
            "kpi": name_item(lacking[0]),
            "start": days.start.isoformat(),
            "end": days.end.isoformat(),
        }
        if len(lacking) > 1:
            names = tuple(name_item(kpi) for kpi in lacking[:MOST_NAMES])
            said |= {"count": len(lacking), "kpis": names}
        if not days.contains(file.days):
            said["months"] = Key("months")
        ids = tuple(kpi.key for kpi in lacking)
        yield self.point_at((*file.route, "kpis"), ids, said, part=Part.KEY)
