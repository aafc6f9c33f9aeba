"""A KPI through the year of a review: what it came to and was to come to over any days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.kpi_targets import Slots, lay_out
from commplan.analysis.review.kpi_values import KpiFigure, collect_figures, measure_actual
from commplan.analysis.review.year_grid import YearGrid, make_grid, make_last_year
from commplan.model.dates import DateRange
from commplan.model.months import go_back_a_year

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.analysis.review.kpi_values import Measured
    from commplan.analysis.review.review import Review
    from commplan.model.goals import Kpi

_MONTHS_SHOWN = 6
_FEWEST_MONTHS = 3
_QUARTERS_SHOWN = 6


class TrendPoint(NamedTuple):
    """The value of a month or of a quarter."""

    days: DateRange
    value: Decimal


@dataclass(frozen=True, slots=True)
class KpiYear:
    """Figures, targets and last year of one KPI. ``end`` is the last day of the review."""

    kpi: Kpi
    grid: YearGrid
    end: date
    figures: tuple[KpiFigure, ...]
    targets: Slots
    last_year: Slots
    year_target: Decimal | None

    @property
    def to_date(self) -> DateRange:
        """The days from the beginning of the year to the end of the review."""
        return DateRange(self.grid.start or self.end, self.end)

    @property
    def quarters(self) -> tuple[DateRange, ...]:
        """The quarters that are over at the end of the review."""
        return tuple(one for one in self.grid.quarters if one is not None and one.end <= self.end)

    def measure(self, days: DateRange) -> Measured | None:
        """Return what the KPI came to over some days, as far as that is known."""
        return measure_actual(self.kpi, self.figures, days, self.targets.weigh)

    def measure_whole(self, days: DateRange) -> Decimal | None:
        """Return what the KPI came to, only where all of the days are known.

        Days of last year are read from the plan's baseline.
        """
        if self.grid.start is not None and days.end < self.grid.start:
            return self.last_year.measure(days, whole=True)
        found = self.measure(days)
        return found.value if found is not None and found.through >= days.end else None

    def measure_last_year(self, days: DateRange) -> Decimal | None:
        """Return what the KPI came to over the same days a year before; nothing is estimated."""
        return self.last_year.measure(go_back_a_year(days), whole=True)

    def follow(self) -> tuple[TrendPoint, ...]:
        """Return the last six months where at least three are known, else the last quarters."""
        months = self._walk_back(self.grid.months)[-_MONTHS_SHOWN:]
        if len(months) >= _FEWEST_MONTHS:
            return months
        quarters = (*self._list_last_quarters(), *self.grid.quarters)
        return self._walk_back(quarters)[-_QUARTERS_SHOWN:]

    def _list_last_quarters(self) -> tuple[DateRange | None, ...]:
        return tuple(None if one is None else go_back_a_year(one) for one in self.grid.quarters)

    def _walk_back(self, stretches: tuple[DateRange | None, ...]) -> tuple[TrendPoint, ...]:
        """Return the values of the latest stretches, back to the first one that is not known."""
        points: list[TrendPoint] = []
        for days in reversed(stretches):
            if days is None or days.end > self.end:
                continue
            value = self.measure_whole(days)
            if value is None:
                break
            points.append(TrendPoint(days, value))
        return tuple(reversed(points))


def follow_kpis(review: Review) -> tuple[KpiYear, ...]:
    """Return the year of each KPI of the plan, in its order."""
    end = review.period.days.end
    grid, last_year = make_grid(review.plan, end), make_last_year(review.plan, end)
    files, index = review.analysis.actuals, review.analysis.index
    figures = collect_figures(files, index, grid.start)
    return tuple(
        _follow(target, grid, last_year, end, figures.get(target.kpi.route, ()))
        for target in review.analysis.year_targets
    )


def _follow(
    target: YearTarget,
    grid: YearGrid,
    last_year: YearGrid,
    end: date,
    figures: tuple[KpiFigure, ...],
) -> KpiYear:
    kpi = target.kpi
    known = kpi.baseline.quarters if kpi.baseline is not None else None
    return KpiYear(
        kpi,
        grid,
        end,
        figures,
        lay_out(kpi, kpi.targets, grid),
        lay_out(kpi, known, last_year),
        target.year,
    )
