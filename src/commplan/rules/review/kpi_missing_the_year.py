"""REV060: a KPI is going to miss its year by far, and no measure is written against it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.forecasts import ForecastMethod
from commplan.analysis.review.share_slips import find_share_slips
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import count_percent, round_off

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.recovery import Recovery
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.results import KpiActual


class KpiMissingTheYear(Rule):
    """A KPI is going to miss its year by far, and no measure is written against it.

    The forecast goes on as the year went so far, by the season of the targets; a miss of more than
    `forecast_miss_percent` (10 %) counts.

    Why: in April a gap can be closed; in November it can only be explained.
    Do: write a measure with what it wins back, or a new target.
    Catalogue: REV-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
        --- # actuals/2026-Q1.yaml
        kpis:
          - {kpi: 订单, value: 150}  # REV060

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
        --- # actuals/2026-Q1.yaml
        kpis:
          - {kpi: 订单, value: 150}
        measures:
          - {text: 会员日加开两场, kpi: 订单, recovers: 120}
    """

    fault = Fault(
        "REV060",
        "kpi-missing-the-year",
        Severity.WARNING,
        message=(
            (
                "{kpi} will come to {forecast} {unit} of {target} {unit} this year, "
                "{percent} % off, and no measure is written"
            ),
        ),
        help=(
            (
                "write a new measure under `measures`: each quarter that is left would need "
                "{far} {unit}, {times} times the best one so far, which is not credible without"
            ),
            (
                "write a new measure under `measures`: each quarter that is left would need "
                "{far_growth} {unit} more, {times} times the best one so far, "
                "which is not credible without"
            ),
            (
                "write under `measures` what wins it back: each quarter that is left needs "
                "{rate} {unit}"
            ),
            (
                "write under `measures` what wins it back: each quarter that is left needs "
                "{growth} {unit} more"
            ),
            "write under `measures` what wins it back, and how much",
        ),
        notes={"target": "the targets stand here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what the forecasts of the latest quarter miss."""
        review = facts.analysis.standing
        limit = facts.threshold("forecast_miss_percent") / 100
        items = {one.kpi.route: one.item for one in review.kpis}
        for gap in review.recovery:
            item = items.get(gap.kpi.route)
            forecast = gap.forecast
            is_over = forecast is None or forecast.method is ForecastMethod.DONE
            is_missed = gap.share is not None and gap.share > limit
            if item is None or is_over or not is_missed or gap.measures:
                continue
            if find_share_slips(gap.kpi, item) is None:  # REV018 says why it seems to be missed
                yield self._report(gap, item)

    def _report(self, gap: Recovery, item: KpiActual) -> Diagnostic:
        kpi = gap.kpi
        value = gap.forecast.value if gap.forecast is not None else Decimal(0)
        target = gap.year_target or Decimal(1)
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "forecast": round_off(value),
            "target": target,
            "unit": kpi.unit,
            "percent": count_percent(gap.gap or Decimal(0), abs(target)),
        }
        required = gap.required
        if required is not None and required.rate > 0:
            rate = round_off(required.rate)
            is_level = kpi.rollup == "last"
            if required.is_credible:
                said["growth" if is_level else "rate"] = rate
            elif required.times is not None:
                far = "far_growth" if is_level else "far"
                said |= {far: rate, "times": round_off(required.times)}
        field = next((one for one in ("value", "numerator", "months") if _has(item, one)), "kpi")
        related = (point_to(kpi, "targets", "target"),)
        return self.point_at((*item.route, field), (kpi.key,), said, related)


def _has(item: KpiActual, field: str) -> bool:
    return getattr(item, field) not in {None, ()}
