"""Values of a KPI in percent that were written as shares: 0.31 for 31."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.goals.units import is_percent
from commplan.analysis.money.quarters import QUARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Route
    from commplan.model.goals import Kpi
    from commplan.model.results import KpiActual

HUNDRED = Decimal(100)
_NEAR = Decimal(3)
"""A hundred times the value may be so many times the target, or such a part of it."""


class ShareSlips(NamedTuple):
    """The values that were meant in percent, by their places, and the target beside them."""

    target: Decimal
    values: tuple[tuple[Route, Decimal], ...]


def find_share_slips(kpi: Kpi, item: KpiActual) -> ShareSlips | None:
    """Return the values of at most 1 of which a hundred times is near the targets; None if none."""
    target = _find_smallest_target(kpi) if is_percent(kpi.unit) else None
    if target is None or target <= 1:
        return None
    slips = tuple(
        (place, value)
        for place, value in _list_values(item)
        if 0 < value <= 1 and target / _NEAR <= value * HUNDRED <= target * _NEAR
    )
    return ShareSlips(target, slips) if slips else None


def _find_smallest_target(kpi: Kpi) -> Decimal | None:
    if kpi.targets is None:
        return None
    written = (getattr(kpi.targets, name) for name in (*QUARTERS, "year"))
    return min((one for one in (*written, *kpi.targets.months) if one is not None), default=None)


def _list_values(item: KpiActual) -> Iterator[tuple[Route, Decimal]]:
    if item.value is not None:
        yield (*item.route, "value"), item.value
    for number, month in enumerate(item.months):
        yield (*item.route, "months", number), month
