"""KPI050: numbers of KPIs that hang together do not fit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.goals.relations import find_misfits
from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item, name_named
from commplan.rules.numbers import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.goals.relations import Relation
    from commplan.diagnostics import Diagnostic, Fact

PLACES = (*QUARTERS, "year")


class BrokenRelation(Rule):
    """Numbers of KPIs that hang together do not fit.

    `parts` says how: `期末 = 期初 + 新增 - 流失` or `gmv = buyers × aov`, with names or ids of
    KPIs, tiers, groups and budget categories, `+ − × ÷` and brackets. 期初 and 期末 (start, end)
    are the KPI itself at the beginning and the end of a quarter. Where a name cannot be found,
    nothing is said. One percent of difference is rounding (`relation_percent`).

    Why: the numbers were typed in different meetings, and the deck shows it.
    Do: write the number that fits, or correct one of the parts.
    Catalogue: KPI-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 会员数
            unit: 人
            direction: higher
            rollup: last
            baseline: 20000
            parts: 期末 = 期初 + 新增会员 - 流失会员
            targets:
              Q1: 23000  # KPI050
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: {Q1: 3000}}
          - {name: 流失会员, unit: 人, direction: lower, rollup: sum, targets: {Q1: 400}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 会员数
            unit: 人
            direction: higher
            rollup: last
            baseline: 20000
            parts: 期末 = 期初 + 新增会员 - 流失会员
            targets:
              Q1: 22600
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: {Q1: 3000}}
          - {name: 流失会员, unit: 人, direction: lower, rollup: sum, targets: {Q1: 400}}
    """

    fault = Fault(
        "KPI050",
        "broken-relation",
        Severity.WARNING,
        message=(
            "{kpi}: by its `parts` {place} makes {fitting}, but it says {written}; {count} places",
            "{kpi}: by its `parts` {place} makes {fitting}, but it says {written}",
        ),
        help=("write {fitting}, or correct one of: {others}", "write {fitting}"),
        notes={"parts": "the relation stands here", "write": "write {fitting}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Work out every relation; a slip of scale is said elsewhere."""
        analysis = facts.analysis
        tolerance = facts.threshold("relation_percent")
        slips = {slip.figure.key for slip in analysis.kpi_slips}
        for relation in find_misfits(facts.plan, analysis.ledger, analysis.index, tolerance):
            if slips.isdisjoint((relation.kpi.key, *relation.others)):
                yield self._report(relation, facts)

    def _report(self, relation: Relation, facts: Facts) -> Diagnostic:
        kpi, first = relation.kpi, relation.misfits[0]
        fitting = _fit_digits(first.fitting, first.written)
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "place": PLACES[first.quarter],
            "written": first.written,
            "fitting": fitting,
        }
        if relation.others:
            named = (facts.analysis.index.find(key) for key in relation.others)
            said["others"] = tuple(name_named(one) for one in named if one is not None)
        if len(relation.misfits) > 1:
            said["count"] = len(relation.misfits)
        route = (*kpi.route, "targets", PLACES[first.quarter])
        fix = Fix("write", (Edit(route, write_number(fitting)),), {"fitting": fitting})
        keys = (kpi.key, *relation.others)
        place = point_to(kpi, "parts", "parts")
        return self.point_at(route, keys, said, (place,), fixes=(fix,))


def _fit_digits(value: Decimal, like: Decimal) -> Decimal:
    """Return a value with as many digits behind the point as another one has."""
    return value.quantize(Decimal(1).scaleb(min(int(like.as_tuple().exponent), 0)))
