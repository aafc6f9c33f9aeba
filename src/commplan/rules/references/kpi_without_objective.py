"""REF051: KPIs serve no objective."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.serving import find_aimless, find_likeliest
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class KpiWithoutObjective(Rule):
    """A KPI serves no objective.

    Why: it is counted every month, and nobody knows what for.
    Do: write the objective that it measures, or stop counting it.
    Catalogue: REF-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        objectives:
          - {id: O1, title: 提高复购, kind: stickiness}
        kpis:
          - {name: 复购率, unit: "%", direction: higher, rollup: last, objective: O1}
          - {name: 群消息数, unit: 条, direction: higher, rollup: sum}  # REF051

    Good::

        title: 粉丝社群 2026
        period: 2026
        objectives:
          - {id: O1, title: 提高复购, kind: stickiness}
          - {id: O2, title: 让群里热闹起来, kind: activity}
        kpis:
          - {name: 复购率, unit: "%", direction: higher, rollup: last, objective: O1}
          - {name: 群消息数, unit: 条, direction: higher, rollup: sum, objective: O2}
    """

    fault = Fault(
        "REF051",
        "kpi-without-objective",
        Severity.WARNING,
        message=(
            "{count} KPIs serve no objective: {items}",
            "the KPI {item} serves no objective",
        ),
        help=(
            "write `objective: {objective}` at {item} if that fits; there are: {objectives}",
            "write the `objective` of {item}; there are: {objectives}",
        ),
        notes={"again": "{item} serves none either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all KPIs without an objective together; propose one for the first."""
        found = find_aimless(facts.plan)
        if not found:
            return
        first, objectives = found[0], facts.plan.objectives
        said: dict[str, Fact] = {
            "item": name_item(first),
            "objectives": tuple(name_item(one) for one in objectives[:MOST_NAMES]),
        }
        fitting = find_likeliest(f"{first.name} {first.dimension or ''}", objectives)
        if fitting is not None:
            said["objective"] = fitting.key
        if len(found) > 1:
            said |= {"count": len(found), "items": tuple(map(name_item, found[:MOST_NAMES]))}
        places = tuple(point_to(one, "name", "again", item=name_item(one)) for one in found[1:])
        keys = tuple(one.key for one in found)
        yield self.point_at((*first.route, "name"), keys, said, places)
