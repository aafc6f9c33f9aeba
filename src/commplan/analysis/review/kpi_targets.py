"""What a KPI was to come to over any days of the year: from its quarters, or its months.

A part of a quarter is taken from it by its months, each a third, or by ``season`` where that is
written month by month; a part of a month by its days. A level (``last``) moves evenly from the
quarter before to that of the quarter; a rate or a peak is the same throughout the quarter.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.dates import DateRange
from commplan.model.months import MONTHS_PER_YEAR, count_months

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.year_grid import YearGrid
    from commplan.model.goals import Kpi, Quarters

_NOTHING = Decimal(0)
_WHOLE = Decimal(1)
_QUARTERS = 4


class Slot(NamedTuple):
    """Some days and what a KPI is to come to, or came to, over them."""

    days: DateRange
    value: Decimal


@dataclass(frozen=True, slots=True)
class Slots:
    """The values of a year in the order of their days. ``before`` is the level in front of it."""

    kpi: Kpi
    slots: tuple[Slot, ...]
    before: Decimal | None
    season: tuple[Slot, ...]

    def measure(self, days: DateRange, *, whole: bool = False) -> Decimal | None:
        """Return the value over some days; None where a day of them has none.

        ``whole`` asks for slots that lie within the days altogether: nothing is estimated.
        """
        parts = [(slot, part) for slot in self.slots if (part := slot.days.clip(days)) is not None]
        if whole and any(part != slot.days for slot, part in parts):
            return None
        if self.kpi.rollup == "last":
            return self._measure_level(days)
        if sum(part.days for _, part in parts) != days.days:
            return None
        return self._roll_up(parts)

    def _measure_level(self, days: DateRange) -> Decimal | None:
        """Return where the level is on the last day."""
        for place, slot in enumerate(self.slots):
            if slot.days.start <= days.end <= slot.days.end:
                before = self.slots[place - 1].value if place else self.before
                if before is None or slot.days.end == days.end:
                    return slot.value
                done = DateRange(slot.days.start, days.end)
                return before + (slot.value - before) * _share_of(done, slot.days)
        return None

    def _roll_up(self, parts: list[tuple[Slot, DateRange]]) -> Decimal | None:
        match self.kpi.rollup:
            case "sum":
                return sum((one.value * _share_of(part, one.days) for one, part in parts), _NOTHING)
            case "max":
                return max(one.value for one, _ in parts)
            case "average" | "weighted" | "last":
                weights = [self.weigh(part) for _, part in parts]
                pairs = zip(parts, weights, strict=True)
                total = sum(weights, _NOTHING)
                return sum((one.value * weight for (one, _), weight in pairs), _NOTHING) / total

    def weigh(self, days: DateRange) -> Decimal:
        """Return the weight of some days in a mean: by the season of ``weighted``, else by time."""
        if self.kpi.rollup == "weighted" and self.season:
            parts = (
                slot.value * _share_of(part, slot.days)
                for slot in self.season
                if (part := slot.days.clip(days)) is not None
            )
            weight = sum(parts, _NOTHING)
            if weight > 0:
                return weight
        return count_months(days)


def _share_of(part: DateRange, whole: DateRange) -> Decimal:
    return _WHOLE if part == whole else count_months(part) / count_months(whole)


def lay_out(kpi: Kpi, values: Quarters | None, grid: YearGrid) -> Slots:
    """Lay the values of a KPI out over a year."""
    season = tuple(_list_slots(kpi, kpi.season, grid))
    slots = tuple(_list_slots(kpi, values, grid)) or tuple(_spread_year(kpi, values, grid))
    before = kpi.baseline.value if kpi.baseline is not None else None
    return Slots(kpi, slots, before, season)


def _list_slots(kpi: Kpi, values: Quarters | None, grid: YearGrid) -> Iterator[Slot]:
    """Yield a slot for each quarter that is written, and for each month of one that is not."""
    if values is None:
        return
    for place, (days, value) in enumerate(zip(grid.quarters, values.values, strict=True)):
        months = grid.months[place * 3 : place * 3 + 3]
        if value is None:
            own = values.months if len(values.months) == MONTHS_PER_YEAR else ()
            pairs = zip(months, own[place * 3 : place * 3 + 3], strict=False)
            yield from (Slot(month, one) for month, one in pairs if month is not None)
        elif days is not None:
            yield from _cut_by_season(kpi, Slot(days, value), place, months)


def _cut_by_season(
    kpi: Kpi, slot: Slot, place: int, months: tuple[DateRange | None, ...]
) -> Iterator[Slot]:
    """Yield a sum's quarter by its months where their season is written, else as it is."""
    season = kpi.season.months if kpi.season is not None else ()
    weights = season[place * 3 : place * 3 + 3] if len(season) == MONTHS_PER_YEAR else ()
    known = [(month, one) for month, one in zip(months, weights, strict=False) if month is not None]
    total = sum((one for _, one in known), _NOTHING)
    if kpi.rollup != "sum" or total <= 0:
        yield slot
        return
    yield from (Slot(month, slot.value * one / total) for month, one in known)


def _spread_year(kpi: Kpi, values: Quarters | None, grid: YearGrid) -> Iterator[Slot]:
    """Yield the quarters of a target that is written for the year alone.

    A sum is spread by its season, else evenly; a rate or a peak holds in each quarter. Of a level
    only the end of the year is known.
    """
    if values is None or values.year is None:
        return
    year = values.year
    season = kpi.season.by_quarter(kpi.rollup) if kpi.season is not None else ()
    weights = [one for one in season if one is not None and one >= 0]
    total = sum(weights, _NOTHING)
    is_known = len(weights) == _QUARTERS and total > 0
    for place, days in enumerate(grid.quarters):
        if days is None:
            continue
        match kpi.rollup:
            case "sum":
                yield Slot(days, year * (weights[place] / total if is_known else _WHOLE / 4))
            case "average" | "weighted" | "max":
                yield Slot(days, year)
            case "last":
                if days.end == grid.end:
                    yield Slot(days, year)


def has_course(kpi: Kpi) -> bool:
    """Tell whether it is known how the year's target spreads over the year."""
    targets, season = kpi.targets, kpi.season
    known = () if targets is None else targets.by_quarter(kpi.rollup)
    weights = () if season is None else season.by_quarter(kpi.rollup)
    return any(one is not None for one in (*known, *weights))
