"""REV024: what a file says of a KPI does not fit together, so that a part of it is left out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_percent
from commplan.diagnostics import Fault, Key, Severity
from commplan.model.goals import Kpi
from commplan.model.months import list_months
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.actuals import Actuals
    from commplan.model.results import KpiActual

_ROUNDING = Decimal("0.01")
"""A rate may be rounded by so large a part of itself."""

_HUNDRED = Decimal(100)
_VALUE = Key("KpiActual.value")


class ContradictingKpiValues(Rule):
    """What a file says of a KPI does not fit together, so that a part of it is left out.

    More months than the file has days for, a numerator without a denominator, months that do not
    add up to the value, a rate that is not what its parts make.

    Why: the value counts, the rest is dropped, and nobody sees which of the two was wrong.
    Do: correct the one that is wrong, or leave it out.
    Catalogue: REV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
        --- # actuals/2026-Q1.yaml
        kpis:
          - kpi: 订单
            value: 190
            months: [60, 60, 60]  # REV024

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
        --- # actuals/2026-Q1.yaml
        kpis:
          - kpi: 订单
            value: 190
            months: [60, 60, 70]
    """

    fault = Fault(
        "REV024",
        "contradicting-kpi-values",
        Severity.WARNING,
        message=(
            "{kpi} has {count} months, but its file is about {months}",
            "{kpi} has a `{given}` and no `{lacking}`",
            "the `{zero}` of {kpi} is 0",
            "the months of {kpi} add up to {total}, but its `{key}` is {value}",
            "the last month of {kpi} is {last}, but its `{key}` is {value}",
            "the parts of {kpi} make {rate}, but its `{key}` is {value}",
        ),
        help=(
            "write one number for each month in their order, {months} at most",
            "add `{lacking}`, or write the value alone",
            "write the real `{zero}`, or take the line out",
            "correct the one that is wrong; until then `{key}` counts",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every statement about a KPI of the plan; one finding for each."""
        index = facts.analysis.index
        for file in facts.analysis.actuals:
            for item in file.kpis:
                named = index.find(item.kpi, ("kpi",))
                if named is None or not isinstance(named.item, Kpi):
                    continue
                found = next(_contradict(named.item, item, file), None)
                if found is not None:
                    field, said = found
                    said["kpi"] = name_item(named.item)
                    yield self.point_at((*item.route, field), (named.item.key,), said)


def _contradict(kpi: Kpi, item: KpiActual, file: Actuals) -> Iterator[tuple[str, dict[str, Fact]]]:
    """Yield the field that does not fit, and what is to be said of it."""
    months = len(list_months(file.days))
    if months and len(item.months) > months:
        yield "months", {"count": len(item.months), "months": months}
    yield from _contradict_parts(kpi, item)
    if item.value is None or not months or len(item.months) != months:
        return
    said: dict[str, Fact] = {"key": _VALUE, "value": item.value}
    total = sum(item.months, Decimal(0))
    if kpi.rollup == "sum" and total != item.value:
        yield "months", {**said, "total": total}
    if kpi.rollup == "last" and item.months[-1] != item.value:
        yield "months", {**said, "last": item.months[-1]}


def _contradict_parts(kpi: Kpi, item: KpiActual) -> Iterator[tuple[str, dict[str, Fact]]]:
    above, below = item.numerator, item.denominator
    if above is None and below is None:
        return
    if above is None or below is None:
        given, lacking = (
            ("numerator", "denominator")
            if below is None
            else (
                "denominator",
                "numerator",
            )
        )
        if lacking not in item.unread:
            yield given, {"given": Key(given), "lacking": Key(lacking)}
        return
    if not below:
        yield "denominator", {"zero": Key("denominator")}
        return
    if item.value is None or not is_percent(kpi.unit):
        return
    rate = above / below * _HUNDRED
    if abs(rate - item.value) > abs(rate) * _ROUNDING:
        yield "value", {"key": _VALUE, "value": item.value, "rate": round(rate, 1)}
