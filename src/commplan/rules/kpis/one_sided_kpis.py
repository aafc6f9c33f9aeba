"""KPI061: the KPIs show one side of the community only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_money, is_percent
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.goals import Kpi

_FEWEST = 3
"""With fewer KPIs there is no set to speak of."""

_QUALITY = frozenset(
    {"分", "点", "點", "points", "score", "‰", "分钟", "分鐘", "minutes", "小时", "天"}
)
"""Units that measure how well, and not how many."""

_ORDERS = frozenset({"单", "單", "笔", "筆", "订单", "訂單", "order", "orders"})


class OneSidedKpis(Rule):
    """The KPIs show one side of the community only.

    Only sales (money, orders, objectives of sales), or only counts (no rate, no score, none that
    should fall), from three KPIs on.

    Why: what is not measured is spent: a community that counts only sales turns into an advert.
    Do: add a KPI of the other side: complaint rate, repeat purchase, active members, satisfaction.
    Catalogue: KPI-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增粉丝, unit: 人, direction: higher, rollup: sum, targets: 5000}  # KPI061
          - {name: 参与人次, unit: 人次, direction: higher, rollup: sum, targets: 20000}
          - {name: 发帖数, unit: 篇, direction: higher, rollup: sum, targets: 3000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增粉丝, unit: 人, direction: higher, rollup: sum, targets: 5000}
          - {name: 参与人次, unit: 人次, direction: higher, rollup: sum, targets: 20000}
          - {name: 月活跃率, unit: "%", direction: higher, rollup: average, targets: 28}
    """

    fault = Fault(
        "KPI061",
        "one-sided-kpis",
        Severity.WARNING,
        message=(
            "all {sales} KPIs are about sales: {kpis}",
            "all {counts} KPIs only count how many: {kpis}",
        ),
        help=(
            "add one that shows the price of selling, such as the complaint or the leaving rate",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the KPIs together, once all of them could be read."""
        plan = facts.plan
        kpis = plan.kpis
        if len(kpis) < _FEWEST or any(broken.kind == "kpi" for broken in plan.broken):
            return
        if all(_is_sales(kpi, facts) for kpi in kpis):
            side = "sales"
        elif all(_is_count(kpi) for kpi in kpis):
            side = "counts"
        else:
            return
        said: dict[str, Fact] = {
            side: len(kpis),
            "kpis": tuple(name_item(kpi) for kpi in kpis[:MOST_NAMES]),
        }
        keys = tuple(kpi.key for kpi in kpis)
        yield self.point_at((*kpis[0].route, "name"), keys, said)


def _is_sales(kpi: Kpi, facts: Facts) -> bool:
    unit = kpi.unit.strip().casefold()
    named = facts.analysis.index.find(kpi.objective, ("objective",))
    is_meant = named is not None and getattr(named.item, "kind", None) == "sales"
    return kpi.direction == "higher" and (is_money(unit) or unit in _ORDERS or is_meant)


def _is_count(kpi: Kpi) -> bool:
    unit = kpi.unit.strip().casefold()
    is_rate = is_percent(unit) or unit in _QUALITY or "/" in unit or kpi.rollup == "average"
    return kpi.direction == "higher" and not is_rate
