"""KPI010: a KPI does not say where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.kpis.lists import report_kpis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class KpiWithoutBaseline(Rule):
    """A KPI does not say where it stood.

    All such KPIs are one finding. A KPI without unit, direction or roll-up cannot be read at all:
    that is STR010. One without an owner belongs to GOV-01.

    Why: without last year nobody can say whether the target is bold or modest.
    Do: write last year's value with its date: `baseline: {value: 2600, date: 2025-12-31}`.
    Catalogue: KPI-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 社群成员, unit: 人, direction: higher, rollup: last, targets: 50}  # KPI010
          - {name: 复购率, unit: "%", direction: higher, rollup: average, targets: 32, baseline: 28}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 社群成员, unit: 人, direction: higher, rollup: last, targets: 50, baseline: 36}
          - {name: 复购率, unit: "%", direction: higher, rollup: average, targets: 32, baseline: 28}
    """

    fault = Fault(
        "KPI010",
        "kpi-without-baseline",
        Severity.WARNING,
        message=(
            "{count} KPIs do not say where they stood: {kpis}",
            "{kpi} does not say where it stood",
        ),
        help=("write the value of {day}: `baseline: {{value: …, date: {date}}}`",),
        notes={"also": "{kpi} as well"},
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at KPIs that have targets."""
        missing = [
            kpi
            for kpi in facts.plan.kpis
            if kpi.targets is not None and kpi.baseline is None and "baseline" not in kpi.unread
        ]
        yield from report_kpis(self, missing, facts)
