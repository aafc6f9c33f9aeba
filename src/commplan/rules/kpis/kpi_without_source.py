"""KPI011: a KPI does not say where its number comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.kpis.lists import report_kpis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class KpiWithoutSource(Rule):
    """A KPI does not say where its number comes from.

    A system of `data.sources` that names the KPI counts as well. All such KPIs are one finding.

    Why: two people will count it in two ways, and the review ends in a quarrel about numbers.
    Do: write the report or system it is read from: `source: 企微后台`.
    Catalogue: KPI-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 社群成员, unit: 人, direction: higher, rollup: last, targets: 50}  # KPI011

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 社群成员, unit: 人, direction: higher, rollup: last, targets: 50, source: 后台}
    """

    fault = Fault(
        "KPI011",
        "kpi-without-source",
        Severity.WARNING,
        message=(
            "{count} KPIs do not say where their numbers come from: {kpis}",
            "{kpi} does not say where its number comes from",
        ),
        help=("write the report or system that it is read from, such as `source: …`",),
        notes={"also": "{kpi} as well"},
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at KPIs that have targets; sources of the data section count."""
        index, data = facts.analysis.index, facts.plan.data
        if "data" in {*facts.plan.unread, *facts.plan.incomplete}:
            return
        systems = data.sources if data is not None else ()
        named = {
            found.route
            for system in systems
            for text in system.kpi
            if (found := index.find(text, ("kpi",))) is not None
        }
        missing = [
            kpi
            for kpi in facts.plan.kpis
            if kpi.targets is not None
            and kpi.source is None
            and "source" not in kpi.unread
            and kpi.route not in named
        ]
        yield from report_kpis(self, missing, facts)
