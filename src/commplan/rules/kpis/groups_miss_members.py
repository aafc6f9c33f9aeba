"""KPI052: the members of all tiers or groups are not the members that the KPI counts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Edit, Fault, Fix, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item
from commplan.rules.numbers import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.goals import Kpi
    from commplan.model.plan import Plan


class _Whole(NamedTuple):
    """The members of all parts of one kind: now, and at the end of each quarter."""

    kind: str
    keys: tuple[str, ...]
    now: Decimal
    quarters: tuple[Decimal | None, ...]


class GroupsMissMembers(Rule):
    """The members of all tiers or groups are not the members that the KPI counts.

    The KPI is found by its baseline: tiers, or groups, that have as many members today as the KPI
    had (within one percent) count the same people, and have to go on doing so in every quarter.

    Why: two chapters of one deck show two sizes of the same community.
    Do: write the sum of the parts, or correct one of them.
    Catalogue: KPI-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 会员总数
            unit: 人
            direction: higher
            rollup: last
            baseline: 5000
            targets:
              Q4: 8000  # KPI052
        membership:
          tiers:
            - {name: 普通, members: {now: 4000, plan: {Q4: 5600}}}
            - {name: 金卡, members: {now: 1000, plan: {Q4: 1400}}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 会员总数
            unit: 人
            direction: higher
            rollup: last
            baseline: 5000
            targets:
              Q4: 7000
        membership:
          tiers:
            - {name: 普通, members: {now: 4000, plan: {Q4: 5600}}}
            - {name: 金卡, members: {now: 1000, plan: {Q4: 1400}}}
    """

    fault = Fault(
        "KPI052",
        "groups-miss-members",
        Severity.WARNING,
        message=("{kpi} is {written} in {quarter}, but the members of each {parts} make {whole}",),
        help=("write {whole}, or correct the plan of one {parts} by {difference}",),
        notes={"write": "write {whole}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare levels of members with the sums of tiers and of groups."""
        tolerance = facts.threshold("relation_percent") / 100
        wholes = tuple(_add_up_parts(facts.plan))
        for kpi in facts.plan.kpis:
            if kpi.rollup != "last" or kpi.baseline is None or kpi.targets is None:
                continue
            for whole in wholes:
                if abs(whole.now - kpi.baseline.value) > kpi.baseline.value * tolerance:
                    continue
                pairs = zip(kpi.targets.by_quarter("last"), whole.quarters, strict=True)
                for number, (target, planned) in enumerate(pairs):
                    if target is None or planned is None:
                        continue
                    if abs(target - planned) > max(target, planned) * tolerance:
                        yield self._report(kpi, whole, number, (target, planned))
                        break

    def _report(
        self, kpi: Kpi, whole: _Whole, number: int, values: tuple[Decimal, Decimal]
    ) -> Diagnostic:
        target, planned = values
        route: Route = (*kpi.route, "targets", QUARTERS[number])
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "written": target,
            "quarter": QUARTERS[number],
            "parts": Word(f"kind.{whole.kind}"),
            "whole": planned,
            "difference": abs(target - planned),
        }
        fix = Fix("write", (Edit(route, write_number(planned)),), {"whole": planned})
        return self.point_at(route, (kpi.key, *whole.keys), said, fixes=(fix,))


def _add_up_parts(plan: Plan) -> Iterator[_Whole]:
    """Yield the sums of tiers and of groups, where every part says how many it has today."""
    tiers = plan.membership.tiers if plan.membership is not None else ()
    sizes = [(one.key, one.members.now, one.members.plan) for one in tiers if one.members]
    groups = plan.community.groups if plan.community is not None else ()
    rooms = [(one.key, one.size_now, one.size_plan) for one in groups]
    for kind, count, parts in (("tier", len(tiers), sizes), ("group", len(groups), rooms)):
        nows = [now for _, now, _ in parts if now is not None]
        if not nows or len(nows) < count or not sum(nows):
            continue
        rows = [
            plan.by_quarter("last") if plan is not None else (None,) * 4 for _, _, plan in parts
        ]
        quarters = tuple(
            None if None in column else sum((one for one in column if one), Decimal(0))
            for column in zip(*rows, strict=True)
        )
        yield _Whole(kind, tuple(key for key, _, _ in parts), sum(nows, Decimal(0)), quarters)
