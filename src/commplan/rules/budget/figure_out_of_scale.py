"""BUD072: a quarter of a KPI is of another scale than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.numbers import round_off, write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class FigureOutOfScale(Rule):
    """A quarter of a KPI is of another scale than the others.

    A thousand times the median of the other quarters, or a thousandth, is another scale
    (`scale_times`).

    Why: 0.65 beside 6,000 is 6,500 written in 万; every sum and every chart is wrong.
    Do: write all quarters in the unit of the KPI.
    Catalogue: BUD-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增粉丝
            unit: 人
            direction: higher
            rollup: sum
            targets:
              Q1: 5000
              Q2: 6000
              Q3: 0.65  # BUD072
              Q4: 7000

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 新增粉丝
            unit: 人
            direction: higher
            rollup: sum
            targets:
              Q1: 5000
              Q2: 6000
              Q3: 6500
              Q4: 7000
    """

    fault = Fault(
        "BUD072",
        "figure-out-of-scale",
        Severity.WARNING,
        message=("{kpi}: {quarter} says {written}, the other quarters about {usual}",),
        help=("write {meant} if that is meant",),
        notes={"meant": "write {meant}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report every quarter that is far off."""
        for slip in facts.analysis.kpi_slips:
            figure = slip.figure
            meant = write_number(slip.meant)
            said: dict[str, Fact] = {
                "kpi": figure.called,
                "quarter": str(figure.route[-1]),
                "written": write_number(figure.value),
                "usual": round_off(slip.usual),
                "meant": meant,
            }
            fix = Fix("meant", (Edit(figure.route, meant),), {"meant": meant})
            yield self.point_at(figure.route, (figure.key,), said, fixes=(fix,))
