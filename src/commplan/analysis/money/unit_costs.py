"""What a result costs, activity by activity, beside what the same result costs elsewhere.

An activity with several results is judged by the one it is best at: an evening for regulars need
not be a cheap way to orders. Activities that people come to are compared with one another only.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.goals.units import is_money, scale_of
from commplan.model.schedule import Activity

if TYPE_CHECKING:
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.goals.contributions import Contributions
    from commplan.diagnostics import Route
    from commplan.model.goals import Kpi

_FEWEST = 4
"""With fewer activities there is nothing to compare with."""


class UnitCost(NamedTuple):
    """What one unit of a result costs in an activity; ``kpi`` is None for a guest.

    ``least`` and ``most`` are what it costs in the cheapest and the dearest other activity.
    """

    activity: Activity
    kpi: Kpi | None
    money: Decimal
    result: Decimal
    least: Decimal
    most: Decimal

    @property
    def each(self) -> Decimal:
        """What one unit costs here."""
        return self.money / self.result

    @property
    def times(self) -> Decimal:
        """How many times as dear as the dearest other one that is."""
        return self.each / self.most


def compare_unit_costs(
    costs: tuple[tuple[Activity, Decimal], ...],
    contributions: tuple[Contributions, ...],
    occurrences: tuple[Occurrence, ...],
) -> tuple[UnitCost, ...]:
    """Return for each activity with money the result that it is best at, beside the others."""
    money = {activity.route: amount for activity, amount in costs if amount > 0}
    best: dict[Route, UnitCost] = {}
    pools = [_count_guests(costs, occurrences)]
    for one in contributions:
        kpi = one.kpi
        if kpi.rollup == "sum" and kpi.direction == "higher" and not is_money(kpi.unit):
            results = _count_results(one, money)
            pools.append([result for result in results if _is_online(result[0])])
            pools.append([result for result in results if not _is_online(result[0])])
    for pool in pools:
        for cost in _compare(pool):
            before = best.get(cost.activity.route)
            if before is None or cost.times < before.times:
                best[cost.activity.route] = cost
    return tuple(best.values())


def compare_returns(
    costs: tuple[tuple[Activity, Decimal], ...], contributions: tuple[Contributions, ...]
) -> tuple[UnitCost, ...]:
    """Return what each yuan of sales costs, for every activity and every KPI of money."""
    money = {activity.route: amount for activity, amount in costs if amount > 0}
    found: list[UnitCost] = []
    for one in contributions:
        if one.kpi.rollup == "sum" and is_money(one.kpi.unit):
            scale = scale_of(one.kpi.unit)
            pool = [
                (activity, kpi, spent, result * scale)
                for activity, kpi, spent, result in _count_results(one, money)
            ]
            found += _compare(pool)
    return tuple(found)


_Measure = tuple["Activity", "Kpi | None", Decimal, Decimal]


def _is_online(activity: Activity) -> bool:
    return activity.format == "online" or (activity.format is None and not activity.attendance)


def _count_results(one: Contributions, money: dict[Route, Decimal]) -> list[_Measure]:
    return [
        (share.item, one.kpi, money[share.item.route], share.amount)
        for share in one.shares
        if isinstance(share.item, Activity) and share.item.route in money and share.amount > 0
    ]


def _count_guests(
    costs: tuple[tuple[Activity, Decimal], ...], occurrences: tuple[Occurrence, ...]
) -> list[_Measure]:
    """Return the guests of all times together, for activities that people come to."""
    times = Counter(occurrence.activity.route for occurrence in occurrences)
    return [
        (activity, None, amount, Decimal(activity.attendance * times[activity.route]))
        for activity, amount in costs
        if amount > 0 and activity.attendance and times[activity.route]
    ]


def _compare(pool: list[_Measure]) -> list[UnitCost]:
    if len(pool) < _FEWEST:
        return []
    each = [money / result for _, _, money, result in pool]
    first, second, *_, last_but_one, last = sorted(each)
    return [
        UnitCost(
            activity,
            kpi,
            money,
            result,
            second if cost == first else first,
            last_but_one if cost == last else last,
        )
        for (activity, kpi, money, result), cost in zip(pool, each, strict=True)
    ]


def find_cost_of_guest(
    costs: tuple[tuple[Activity, Decimal], ...], occurrences: tuple[Occurrence, ...]
) -> Decimal | None:
    """Return what a guest usually costs (the lower median), or None where no event says so."""
    each = sorted(money / guests for _, _, money, guests in _count_guests(costs, occurrences))
    return each[(len(each) - 1) // 2] if each else None
