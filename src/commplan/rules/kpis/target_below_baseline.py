"""KPI030: the target of a KPI is worse than where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.goals import Kpi


class TargetBelowBaseline(Rule):
    """The target of a KPI is worse than where it stood.

    Worse is less where higher is better, and more where lower is better; `within` has no better
    side. The year is compared with last year's.

    Why: it is usually a wrong direction or a typed digit.
    Do: confirm it with a note in the objective, or correct the direction or the number.
    Catalogue: KPI-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 投诉率
            unit: "%"
            direction: lower
            rollup: average
            baseline: 1.1
            targets: {year: 1.6}  # KPI030

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 投诉率
            unit: "%"
            direction: lower
            rollup: average
            baseline: 1.1
            targets: {year: 0.9}
    """

    fault = Fault(
        "KPI030",
        "target-below-baseline",
        Severity.WARNING,
        message=(
            "{kpi} is to rise from {base} to {risen}, although lower is better",
            "{kpi} is to fall from {base} to {fallen}, although higher is better",
        ),
        help=("write a target better than {base}, or `direction: {other}` if that is meant",),
        notes={"base": "it stood at {base}", "turn": "write `direction: {other}`"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the year of every KPI with its baseline; a slip of scale is said elsewhere."""
        slips = {slip.figure.key for slip in facts.analysis.kpi_slips}
        for target in facts.analysis.year_targets:
            base = find_base(target.kpi)
            if target.year is None or base is None or target.kpi.key in slips:
                continue
            worse = {
                "higher": target.year < base,
                "lower": target.year > base,
                "within": False,
            }
            if worse[target.kpi.direction]:
                yield self._report(target, target.year, base)

    def _report(self, target: YearTarget, year: Decimal, base: Decimal) -> Diagnostic:
        kpi = target.kpi
        other = "higher" if kpi.direction == "lower" else "lower"
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "risen" if kpi.direction == "lower" else "fallen": year,
            "base": base,
            "other": other,
        }
        fix = Fix("turn", (Edit((*kpi.route, "direction"), other),), {"other": other})
        place = point_to(kpi, "baseline", "base", base=base)
        route = (*kpi.route, "targets", *(("year",) if target.written is not None else ()))
        return self.point_at(route, (kpi.key,), said, (place,), fixes=(fix,))


def find_base(kpi: Kpi) -> Decimal | None:
    """Return last year's value: of its year, else the one that was measured."""
    if kpi.baseline is None:
        return None
    quarters = kpi.baseline.quarters
    return kpi.baseline.value if quarters is None or quarters.year is None else quarters.year
