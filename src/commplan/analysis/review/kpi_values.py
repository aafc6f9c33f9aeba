"""What a KPI came to over any days, put together from files of months, quarters or the year."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.goals.units import is_percent
from commplan.analysis.review.known_days import find_last_known
from commplan.model.dates import DateRange
from commplan.model.goals import Kpi
from commplan.model.months import list_months

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.goals import Rollup
    from commplan.model.results import KpiActual

_NOTHING = Decimal(0)
_PER_MILLE = ("‰", "per mille", "千分比")


class KpiFigure(NamedTuple):
    """What a file states of a KPI for some days; ``through`` is the last of them that it knows.

    ``parts`` are numerator and denominator of a rate, where both are given.
    """

    days: DateRange
    through: date
    value: Decimal
    parts: tuple[Decimal, Decimal] | None
    item: KpiActual


class Measured(NamedTuple):
    """A value, and the last day that it knows of."""

    value: Decimal
    through: date


def collect_figures(
    files: tuple[Actuals, ...], index: Index, start: date | None
) -> dict[Route, tuple[KpiFigure, ...]]:
    """Return what the files state of each KPI, by the place of the KPI in the plan.

    ``start`` is the first day of the year inside the plan: days before it are not the plan's.
    """
    found: dict[Route, list[KpiFigure]] = {}
    for file in files:
        days = file.days if start is None else DateRange(max(file.days.start, start), file.days.end)
        through = find_last_known(file)
        if days.start > through:
            continue
        for item in file.kpis:
            named = index.find(item.kpi, ("kpi",))
            if named is not None and isinstance(named.item, Kpi):
                figures = _list_figures(named.item, item, days, through)
                found.setdefault(named.route, []).extend(figures)
    return {route: tuple(figures) for route, figures in found.items()}


def _list_figures(kpi: Kpi, item: KpiActual, days: DateRange, through: date) -> Iterator[KpiFigure]:
    """Yield the value of a file, and those of its months."""
    parts = list_months(days)
    months = [
        KpiFigure(part, min(part.end, through), value, None, item)
        for part, value in zip(parts, item.months, strict=False)
        if part.start <= through
    ]
    yield from months if len(item.months) <= len(parts) else ()
    value, parts_of_rate = item.value, read_parts(item)
    if value is None and parts_of_rate is not None:
        value = parts_of_rate[0] / parts_of_rate[1] * _count_in(kpi.unit)
    if value is not None:
        yield KpiFigure(days, through, value, parts_of_rate, item)


def read_parts(item: KpiActual) -> tuple[Decimal, Decimal] | None:
    """Return numerator and denominator of a rate, where both are given and can be divided."""
    if item.numerator is None or not item.denominator:
        return None
    return item.numerator, item.denominator


def _count_in(unit: str) -> int:
    """Return what a quotient is multiplied by to stand in the unit of the KPI."""
    if is_percent(unit):
        return 100
    return 1000 if unit.strip().casefold() in _PER_MILLE else 1


def measure_actual(
    kpi: Kpi,
    figures: tuple[KpiFigure, ...],
    days: DateRange,
    weigh: Callable[[DateRange], Decimal],
) -> Measured | None:
    """Return what the KPI came to from the first of some days on, as far as it is known.

    A level is the latest value within them, of two for the same days the later one. For anything
    else the first day has to be covered: a sum with a hole in front would be too small. ``weigh``
    is the weight of days in a mean.
    """
    if kpi.rollup == "last":
        within = [one for one in figures if days.start <= one.through <= days.end]
        latest = max(reversed(within), key=lambda one: (one.through, one.days.days), default=None)
        return None if latest is None else Measured(latest.value, latest.through)
    parts = tuple(_lay_side_by_side(figures, days))
    if not parts:
        return None
    return Measured(_roll_up(kpi, parts, weigh), parts[-1].through)


def _lay_side_by_side(figures: tuple[KpiFigure, ...], days: DateRange) -> Iterator[KpiFigure]:
    """Yield figures one behind the other, the longest first, up to the first gap.

    Of two for the same days the one that knows more counts, then the later one.
    """
    first = days.start
    while True:
        fitting = [one for one in figures if one.days.start == first and one.days.end <= days.end]
        if not fitting:
            return
        best = max(reversed(fitting), key=lambda one: (one.days.end, one.through))
        yield best
        if best.days.end >= days.end:
            return
        first = best.days.end + timedelta(days=1)


def _roll_up(
    kpi: Kpi, parts: tuple[KpiFigure, ...], weigh: Callable[[DateRange], Decimal]
) -> Decimal:
    """Put parts together; of a rate by numerators and denominators where all parts have them."""
    if len(parts) == 1:
        return parts[0].value
    method: Rollup = kpi.rollup
    match method:
        case "sum":
            return sum((one.value for one in parts), _NOTHING)
        case "max":
            return max(one.value for one in parts)
        case "last":
            return parts[-1].value
        case "average" | "weighted":
            return _average(kpi, parts, weigh)


def _average(
    kpi: Kpi, parts: tuple[KpiFigure, ...], weigh: Callable[[DateRange], Decimal]
) -> Decimal:
    rates = [one.parts for one in parts if one.parts is not None]
    below = sum((one[1] for one in rates), _NOTHING)
    if len(rates) == len(parts) and below:
        return sum((one[0] for one in rates), _NOTHING) / below * _count_in(kpi.unit)
    weights = [weigh(one.days) for one in parts]
    pairs = zip(parts, weights, strict=True)
    return sum((one.value * weight for one, weight in pairs), _NOTHING) / sum(weights, _NOTHING)
