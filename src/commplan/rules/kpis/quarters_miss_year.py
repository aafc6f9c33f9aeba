"""KPI020: the quarters of a KPI do not make its year by the declared roll-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Choice, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class QuartersMissYear(Rule):
    """The quarters of a KPI do not make its year by the declared roll-up.

    Why: two truths in one deck; the review cannot be reconciled.
    Do: correct a quarter or the year, or name the roll-up that fits.
    Catalogue: KPI-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增粉丝
            unit: 人
            direction: higher
            rollup: sum
            targets: {Q1: 5000, Q2: 6000, Q3: 6500, Q4: 7000, year: 26000}  # KPI020

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增粉丝
            unit: 人
            direction: higher
            rollup: sum
            targets: {Q1: 5000, Q2: 6000, Q3: 6500, Q4: 7000, year: 24500}
    """

    fault = Fault(
        "KPI020",
        "quarters-miss-year",
        Severity.ERROR,
        message=(
            "{kpi}: its quarters make {computed} ({rollup}), its year says {written}: {difference}",
        ),
        help=(
            "write `year: {computed}`, correct a quarter, or use `rollup: {fitting}`, which fits",
            "write `year: {computed}`, or correct a quarter",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every KPI that states both its quarters and its year; slips of scale aside."""
        slips = {slip.figure.key for slip in facts.analysis.kpi_slips}
        for target in facts.analysis.year_targets:
            if target.fits or target.written is None or target.computed is None:
                continue
            if target.kpi.key in slips:
                continue
            difference = target.written - target.computed
            sign = "+" if difference > 0 else "−"
            said: dict[str, Fact] = {
                "kpi": name_item(target.kpi),
                "computed": target.computed,
                "written": target.written,
                "rollup": Choice(target.kpi.rollup, f"rollup.{target.kpi.rollup}"),
                "difference": f"{sign}{format_number(abs(difference))}",
            }
            if target.fitting:
                said["fitting"] = target.fitting[0]
            yield self.point_at((*target.kpi.route, "targets", "year"), (target.kpi.key,), said)
