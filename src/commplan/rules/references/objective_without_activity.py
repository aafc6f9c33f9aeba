"""REF052: no activity works on an objective."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.serving import find_unserved
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.lacking import may_be_unread
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ObjectiveWithoutActivity(Rule):
    """No activity works on an objective.

    An activity works on an objective by a target for one of its KPIs, or by a `goal` or `kind` that
    fits the kind of the objective. One that has no KPI either is told that first (REF050).

    Why: a goal on which nobody works is a wish.
    Do: plan something for it, or give an activity that already helps a target for its KPI.
    Catalogue: REF-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        objectives:
          - {id: O1, title: 提高销量, kind: sales}
          - {id: O2, title: 收集反馈, kind: feedback}  # REF052
        kpis:
          - {id: K1, name: 订单数, unit: 单, direction: higher, rollup: sum, objective: O1}
          - {id: K2, name: 有效建议, unit: 条, direction: higher, rollup: sum, objective: O2}
        activities:
          - {name: 会员日, when: 2026-03-18, kind: discount, targets: {K1: 300}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        objectives:
          - {id: O1, title: 提高销量, kind: sales}
          - {id: O2, title: 收集反馈, kind: feedback}
        kpis:
          - {id: K1, name: 订单数, unit: 单, direction: higher, rollup: sum, objective: O1}
          - {id: K2, name: 有效建议, unit: 条, direction: higher, rollup: sum, objective: O2}
        activities:
          - {name: 会员日, when: 2026-03-18, kind: discount, targets: {K1: 300}}
          - {name: 新品口味投票, when: 2026-04-15, kind: vote, targets: {K2: 60}}
    """

    fault = Fault(
        "REF052",
        "objective-without-activity",
        Severity.WARNING,
        message=(
            "no activity works on {count} objectives: {items}",
            "no activity works on the objective {item}",
        ),
        help=(
            "plan something for {item}, such as {idea}, or give an activity a target for {kpis}",
            "plan something for {item}, such as {idea}, with a target for a KPI of this objective",
            "give an activity a target for {kpis}, or plan one that works on {item}",
            "plan something that works on {item}",
        ),
        notes={"again": "nothing works on {item} either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all objectives without an activity together; propose one for the first."""
        plan, index = facts.plan, facts.analysis.index
        if may_be_unread(plan, "kpi", "activity", "campaign"):
            return
        found = find_unserved(plan, index)
        if not found:
            return
        first = found[0]
        said: dict[str, Fact] = {"item": name_item(first)}
        if len(found) > 1:
            said |= {"count": len(found), "items": tuple(map(name_item, found))}
        if first.kind is not None:
            said["idea"] = Word(f"activity_idea.{first.kind}")
        words = {first.key, first.called}
        kpis = tuple(name_item(kpi) for kpi in plan.kpis if kpi.objective in words)
        if kpis:
            said["kpis"] = kpis
        places = tuple(point_to(one, "title", "again", item=name_item(one)) for one in found[1:])
        keys = tuple(one.key for one in found)
        yield self.point_at((*first.route, "title"), keys, said, places)
