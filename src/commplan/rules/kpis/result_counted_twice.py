"""KPI071: two activities may count the same sale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.units import is_money
from commplan.diagnostics import Fault, Severity
from commplan.model.schedule import Activity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.goals.contributions import Contributions
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.dates import DateRange

_PAIR = 2
_ORDERS = frozenset({"单", "單", "笔", "筆", "订单", "訂單", "order", "orders", "sales"})


class ResultCountedTwice(Rule):
    """Two activities may count the same sale.

    It holds for KPIs of money and of orders: two activities that take place on the same days both
    count towards one of them, and neither says by which rule (`attribution`). Activities that hang
    together by their days are one finding.

    Why: one order is counted for the sale and for its live show; the review cannot be reconciled.
    Do: name the rule, such as `attribution: 按直播订单标记计`, or split the target.
    Catalogue: KPI-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 活动订单, unit: 单, direction: higher, rollup: sum, targets: 2000}
        activities:
          - {name: 年中大促, when: 2026-06-10..18, targets: {活动订单: 1200}}  # KPI071
          - {name: 大促直播, when: 2026-06-16, targets: {活动订单: 600}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 活动订单, unit: 单, direction: higher, rollup: sum, targets: 2000}
        activities:
          - {name: 年中大促, when: 2026-06-10..18, targets: {活动订单: 1200}}
          - name: 大促直播
            when: 2026-06-16
            targets: {活动订单: 600}
            attribution: 按直播订单标记计，不计入大促
    """

    fault = Fault(
        "KPI071",
        "result-counted-twice",
        Severity.WARNING,
        message=(
            "{activities} run on the same days and may count the same {kpi} twice",
            "{first} and {second} run on the same days and may count the same {kpi} twice",
        ),
        help=("write `attribution` at {second}: by which code or mark its results are counted",),
        notes={"also": "{activity} counts {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at KPIs of money and of orders."""
        when: dict[Route, list[DateRange]] = {}
        for occurrence in facts.analysis.occurrences:
            when.setdefault(occurrence.activity.route, []).append(occurrence.range)
        for one in facts.analysis.contributions:
            unit = one.kpi.unit.strip().casefold()
            if one.kpi.rollup == "sum" and (is_money(unit) or unit in _ORDERS):
                for found in _find_overlapping(one, when):
                    yield self._report(one, found)

    def _report(self, one: Contributions, found: list[Activity]) -> Diagnostic:
        amounts = {share.item.route: share.amount for share in one.shares}
        said: dict[str, Fact] = {
            "first": name_item(found[0]),
            "second": name_item(found[1]),
            "kpi": name_item(one.kpi),
        }
        if len(found) > _PAIR:
            said["activities"] = tuple(name_item(activity) for activity in found[:MOST_NAMES])
        places = tuple(
            point_to(
                activity,
                "targets",
                "also",
                activity=name_item(activity),
                amount=amounts[activity.route],
            )
            for activity in found[1:]
        )
        keys = (*(activity.key for activity in found), one.kpi.key)
        return self.point_at((*found[0].route, "targets"), keys, said, places)


def _find_overlapping(
    one: Contributions, when: dict[Route, list[DateRange]]
) -> list[list[Activity]]:
    """Return the activities without a counting rule that share days with other such ones.

    One sweep over the sorted days joins what overlaps into clusters: of those that have begun, the
    two that last longest are enough to know whether another one still runs.
    """
    open_ones = [
        share.item
        for share in one.shares
        if isinstance(share.item, Activity) and share.item.attribution is None
    ]
    days = sorted(
        (days, number) for number, activity in enumerate(open_ones) for days in when[activity.route]
    )
    clusters = {number: [number] for number in range(len(open_ones))}
    running: dict[int, date] = {}
    for (start, end), number in days:
        for other, last in running.items():
            if last >= start and clusters[other] is not clusters[number]:
                small, large = sorted((clusters[other], clusters[number]), key=len)
                large += small
                clusters |= dict.fromkeys(small, large)
        running[number] = max(end, running.get(number, end))
        longest = sorted(running, key=running.__getitem__, reverse=True)[:_PAIR]
        running = {other: running[other] for other in longest}
    found = {id(cluster): cluster for cluster in clusters.values() if len(cluster) > 1}
    return [[open_ones[number] for number in sorted(cluster)] for cluster in found.values()]
