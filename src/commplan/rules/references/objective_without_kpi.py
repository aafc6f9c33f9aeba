"""REF050: objectives have no KPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.serving import find_aimless, find_likeliest, find_unmeasured
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.lacking import may_be_unread
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ObjectiveWithoutKpi(Rule):
    """An objective has no KPI.

    Why: at the end of the year nobody can say whether it was reached.
    Do: write a KPI for it, or name the objective at a KPI that already measures it.
    Catalogue: REF-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        objectives:
          - {id: O1, title: 提高复购, kind: stickiness}
          - {id: O2, title: 收集反馈, kind: feedback}  # REF050
        kpis:
          - {name: 复购率, unit: "%", direction: higher, rollup: last, objective: O1}

    Good::

        title: 粉丝社群 2026
        period: 2026
        objectives:
          - {id: O1, title: 提高复购, kind: stickiness}
          - {id: O2, title: 收集反馈, kind: feedback}
        kpis:
          - {name: 复购率, unit: "%", direction: higher, rollup: last, objective: O1}
          - {name: 有效建议, unit: 条, direction: higher, rollup: sum, objective: O2}
    """

    fault = Fault(
        "REF050",
        "objective-without-kpi",
        Severity.WARNING,
        message=(
            "{count} objectives have no KPI: {items}",
            "the objective {item} has no KPI",
        ),
        help=(
            "write `objective: {key}` at the KPI {kpi}, if that measures it",
            "for {item}, for example, count {idea}, and write `objective: {key}` at that KPI",
            "write a KPI for {item}, with `objective: {key}`",
        ),
        notes={"again": "{item} has none either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all objectives without a KPI together; propose a KPI for the first."""
        plan = facts.plan
        if may_be_unread(plan, "kpi"):
            return
        found = find_unmeasured(plan, facts.analysis.index)
        if not found:
            return
        first = found[0]
        said: dict[str, Fact] = {"item": name_item(first), "key": first.key}
        if len(found) > 1:
            said |= {"count": len(found), "items": tuple(map(name_item, found))}
        fitting = find_likeliest(first.title, find_aimless(plan))
        if fitting is not None:
            said["kpi"] = name_item(fitting)
        if first.kind is not None:
            said["idea"] = Word(f"kpi_idea.{first.kind}")
        places = tuple(point_to(one, "title", "again", item=name_item(one)) for one in found[1:])
        keys = tuple(one.key for one in found)
        yield self.point_at((*first.route, "title"), keys, said, places)
