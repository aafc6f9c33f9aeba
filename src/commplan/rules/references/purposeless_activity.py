"""REF053: activities serve nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.serving import find_likeliest, find_purposeless
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class PurposelessActivity(Rule):
    """An activity serves nothing that the plan is for.

    It has no target and no goal, its campaign has none, nothing waits for it, and no challenge,
    line of money or request names it. Preparation and meetings serve the whole plan. An activity
    that costs money and measures nothing is a matter of KPI-01.

    Why: busy work takes the hours that the goals need.
    Do: give it a target for a KPI, or a `goal`; or leave it out.
    Catalogue: REF-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {id: K1, name: 订单数, unit: 单, direction: higher, rollup: sum}
        activities:
          - {name: 会员日, when: 2026-03-18, kind: discount, targets: {K1: 300}}
          - {name: 每日一图, when: 2026-03-02..2026-12-18}  # REF053

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {id: K1, name: 订单数, unit: 单, direction: higher, rollup: sum}
        activities:
          - {name: 会员日, when: 2026-03-18, kind: discount, targets: {K1: 300}}
          - {name: 每日一图, when: 2026-03-02..2026-12-18, goal: awareness}
    """

    fault = Fault(
        "REF053",
        "purposeless-activity",
        Severity.WARNING,
        message=(
            "{count} activities serve no KPI, no goal and no other item: {items}",
            "{item} serves no KPI, no goal and no other item",
        ),
        help=(
            "write `targets: {{{kpi}: …}}` at {item} if that fits, or a `goal`, or leave it out",
            "write `targets` or a `goal` at {item}, or leave it out; KPIs: {kpis}",
        ),
        notes={"again": "{item} serves nothing either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all such activities together, once the plan gives targets to activities at all."""
        plan, analysis = facts.plan, facts.analysis
        found = find_purposeless(plan, analysis.index, analysis.order, analysis.references)
        if not found:
            return
        first = found[0]
        said: dict[str, Fact] = {
            "item": name_item(first),
            "kpis": tuple(name_item(kpi) for kpi in plan.kpis[:MOST_NAMES]),
        }
        fitting = find_likeliest(first.name, plan.kpis)
        if fitting is not None:
            said["kpi"] = fitting.key
        if len(found) > 1:
            said |= {"count": len(found), "items": tuple(map(name_item, found[:MOST_NAMES]))}
        places = tuple(
            point_to(one, "name", "again", item=name_item(one)) for one in found[1:MOST_NAMES]
        )
        keys = tuple(one.key for one in found)
        yield self.point_at((*first.route, "name"), keys, said, places)
