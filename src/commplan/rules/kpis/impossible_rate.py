"""KPI051: a rate lies outside 0 to 100 percent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_percent
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.goals import Kpi, Quarters

_WHOLE = 100
_OPEN = (
    *(
        "增长",
        "增長",
        "增幅",
        "同比",
        "环比",
        "環比",
        "涨",
        "回报",
        "回報",
        "投产",
        "投產",
        "投入产出",
    ),
    *(
        "达成",
        "達成",
        "完成",
        "净推荐",
        "淨推薦",
        "growth",
        "change",
        "return",
        "roi",
        "roas",
        "nps",
    ),
    *("attainment", "index", "指数", "指數", "利润", "利潤", "毛利", "margin"),
)
"""Words by which a percentage is known that is no part of a whole, and may leave 0 to 100."""


class ImpossibleRate(Rule):
    """A rate lies outside 0 to 100 percent.

    Growth, returns, margins, indices and attainment may: a KPI that says so in its name is left
    alone.

    Why: the number was typed into the wrong row, or the unit is another one.
    Do: correct the number or the unit.
    Catalogue: KPI-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 复购率
            unit: "%"
            direction: higher
            rollup: average
            targets:
              Q1: 30
              Q2: 320  # KPI051

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 复购率
            unit: "%"
            direction: higher
            rollup: average
            targets:
              Q1: 30
              Q2: 32
    """

    fault = Fault(
        "KPI051",
        "impossible-rate",
        Severity.WARNING,
        message=("{kpi} is a percentage, and {written} % cannot be",),
        help=(
            "write {meant} if that is meant, or the unit that {written} is counted in",
            "write the unit that {written} is counted in, or a number from 0 to 100",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the figures of every KPI in percent; the first one of each is reported."""
        for kpi in facts.plan.kpis:
            words = f"{kpi.called} {kpi.formula}".casefold()
            if not is_percent(kpi.unit) or any(word in words for word in _OPEN):
                continue
            for route, value in _list_figures(kpi):
                if not 0 <= value <= _WHOLE:
                    yield self._report(kpi, route, value)
                    break

    def _report(self, kpi: Kpi, route: Route, value: Decimal) -> Diagnostic:
        said: dict[str, Fact] = {"kpi": name_item(kpi), "written": value}
        if _WHOLE < value <= _WHOLE * _WHOLE:
            said["meant"] = value / (10 if value <= _WHOLE * 10 else _WHOLE)
        return self.point_at(route, (kpi.key,), said)


def _list_figures(kpi: Kpi) -> Iterator[tuple[Route, Decimal]]:
    """Yield every figure of a KPI with its place."""
    if kpi.baseline is not None:
        yield (*kpi.route, "baseline", "value"), kpi.baseline.value
    for field in ("targets", "floor", "stretch"):
        quarters: Quarters | None = getattr(kpi, field)
        if quarters is None:
            continue
        for name in ("Q1", "Q2", "Q3", "Q4", "year"):
            value: Decimal | None = getattr(quarters, name)
            if value is not None:
                yield (*kpi.route, field, name), value
        for number, month in enumerate(quarters.months):
            yield (*kpi.route, field, "months", number), month
