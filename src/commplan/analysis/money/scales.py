"""Numbers of another scale than their neighbours: yuan for ten thousand yuan, a zero too many.

A number is held against the median of its neighbours: amounts that are spent against one another,
limits against limits, the quarters of a KPI against one another.
"""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.money.quarters import QUARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.money.budget import Ledger
    from commplan.diagnostics import Route
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, Campaign

_TEN_THOUSAND, _THOUSAND = Decimal(10_000), Decimal(1000)
"""What slips: 元 for 万元; in English, units for thousands."""

_ROOM = 3
"""A mended number may be so many times the largest neighbour, or such a part of the smallest."""

_ROOM_OF_TOTAL = 10
"""A mended total is at least what is planned, and at most so many times that."""

_PAIR = 2
"""Of two numbers, the small one is taken for the slip."""


class Figure(NamedTuple):
    """A number of the plan, where it stands, and whose it is."""

    value: Decimal
    route: Route
    key: str
    called: str


class Slip(NamedTuple):
    """A number far off its neighbours, their median, and what it was probably meant to be."""

    figure: Figure
    usual: Decimal
    meant: Decimal


def find_money_slips(plan: Plan, ledger: Ledger, times: Decimal) -> tuple[Slip, ...]:
    """Return the amounts that are ``times`` their neighbours, or such a part of them."""
    spent = list(_list_spent(plan))
    factor = _find_factor(plan)
    slips = _compare(spent, times, factor)
    budget = plan.budget
    if budget is None:
        return slips
    limits = [
        Figure(one.limit, (*one.route, "limit"), one.key, one.called)
        for one in budget.categories
        if one.limit is not None
    ]
    slips += _compare(limits, times, factor)
    slips += _compare(list(_list_quarters(plan)), times, factor)
    right = {slip.figure.route: slip.meant for slip in slips}
    whole = sum((right.get(one.route, one.value) for one in spent), Decimal(0))
    if budget.total and len(spent) > 1:
        total = Figure(budget.total, ("budget", "total"), "", "")
        planned = max(whole, ledger.contingency)
        bounds = (planned, planned * _ROOM_OF_TOTAL)
        slips += tuple(_judge(total, (planned, planned), bounds, times, factor))
    return slips


def find_kpi_slips(plan: Plan, times: Decimal) -> tuple[Slip, ...]:
    """Return the quarters of KPIs that are ``times`` the other quarters, or such a part of them."""
    slips: tuple[Slip, ...] = ()
    factor = _find_factor(plan)
    for kpi in plan.kpis:
        if kpi.targets is None:
            continue
        pairs = zip(QUARTERS, kpi.targets.values, strict=True)
        figures = [
            Figure(value, (*kpi.route, "targets", quarter), kpi.key, kpi.called)
            for quarter, value in pairs
            if value is not None
        ]
        slips += _compare(figures, times, factor)
    return slips


def _find_factor(plan: Plan) -> Decimal:
    return _THOUSAND if plan.root.language == "en" else _TEN_THOUSAND


def _list_spent(plan: Plan) -> Iterator[Figure]:
    """Yield everything that is given out: by activities, campaigns and lines."""
    items: tuple[Activity | Campaign, ...] = (*plan.activities, *plan.campaigns)
    for item in items:
        if getattr(item, "status", None) == "cancelled":
            continue
        key, called = item.key, item.called
        for number, share in enumerate(item.budget):
            route = (*item.route, "budget", number, "amount")
            yield Figure(share.amount, route, key, called)
    for line in plan.budget.lines if plan.budget is not None else ():
        yield Figure(line.amount, (*line.route, "amount"), line.key, line.called)


def _list_quarters(plan: Plan) -> Iterator[Figure]:
    limits = plan.budget.quarters if plan.budget is not None else None
    for quarter in QUARTERS:
        value: Decimal | None = getattr(limits, quarter, None)
        if value is not None:
            yield Figure(value, ("budget", "quarters", quarter), quarter, quarter)


def _compare(figures: list[Figure], times: Decimal, factor: Decimal) -> tuple[Slip, ...]:
    figures = [figure for figure in figures if figure.value > 0]
    if len(figures) <= 1:
        return ()
    values = sorted(figure.value for figure in figures)
    floor, ceiling = values[len(values) // 2], values[(len(values) - 1) // 2] * times
    found: list[Slip] = []
    for figure in figures:
        if figure.value < ceiling and figure.value * times > floor:
            continue  # whatever the exact medians are
        place = bisect_left(values, figure.value)
        least = values[1] if place == 0 else values[0]
        most = values[-2] if place == len(values) - 1 else values[-1]
        medians = find_medians(values, place)
        if len(figures) == _PAIR and figure.value > medians[0]:
            continue
        bounds = (least / _ROOM, most * _ROOM)
        found += _judge(figure, medians, bounds, times, factor)
    return tuple(found)


def find_medians(values: list[Decimal], place: int) -> tuple[Decimal, Decimal]:
    """Return the lower and the upper median of sorted values without the one at a place."""
    low, high = (len(values) - 2) // 2, (len(values) - 1) // 2
    return values[low + (place <= low)], values[high + (place <= high)]


def _judge(
    figure: Figure,
    medians: tuple[Decimal, Decimal],
    bounds: tuple[Decimal, Decimal],
    times: Decimal,
    factor: Decimal,
) -> Iterator[Slip]:
    """Yield the figure as a slip if it is far off and the usual slip explains it."""
    low, high = medians
    if figure.value * times <= low:
        usual, meant = low, figure.value * factor
    elif high > 0 and figure.value >= high * times:
        usual, meant = high, figure.value / factor
    else:
        return
    if bounds[0] <= meant <= bounds[1]:
        yield Slip(figure, usual, meant)
