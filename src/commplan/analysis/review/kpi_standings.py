"""Where each KPI stands: target, actual, attainment, light, comparisons, trend and forecast."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.goals.units import is_percent
from commplan.analysis.review.attainment import Band, attain, make_band
from commplan.analysis.review.forecasts import forecast_year, require_rate
from commplan.analysis.review.kpi_targets import lay_out
from commplan.analysis.review.lights import Light, light_share, read_light, settle_cuts
from commplan.analysis.review.period import PeriodKind
from commplan.model.dates import DateRange
from commplan.model.months import count_months

if TYPE_CHECKING:
    from commplan.analysis.review.forecasts import Forecast, Required
    from commplan.analysis.review.kpi_values import Measured
    from commplan.analysis.review.kpi_year import KpiYear, TrendPoint
    from commplan.analysis.review.review import Review
    from commplan.model.goals import Kpi
    from commplan.model.results import KpiActual


class Change(NamedTuple):
    """A difference from an earlier value: a share of it, or points where both are percent."""

    amount: Decimal
    is_points: bool


@dataclass(frozen=True, slots=True)
class KpiStanding:
    """A KPI in the period of a review, to date and in the year; None is what nobody said.

    ``target`` is that of the whole period, ``target_so_far`` that of the days of it that the
    actuals know; both are the same where these are complete. ``attainment`` compares with the
    latter. ``band`` stands for the target of a KPI that should stay within one. ``item`` is what
    the latest file of the period says. A light by hand counts where a reason is written.
    """

    kpi: Kpi
    item: KpiActual | None
    target: Decimal | None
    target_so_far: Decimal | None
    band: Band | None
    actual: Decimal | None
    attainment: Decimal | None
    target_to_date: Decimal | None
    actual_to_date: Decimal | None
    attainment_to_date: Decimal | None
    year_target: Decimal | None
    light: Light
    computed_light: Light
    is_by_hand: bool
    reason: str | None
    versus_before: Change | None
    versus_last_year: Change | None
    trend: tuple[TrendPoint, ...]
    year_progress: Decimal | None
    time_progress: Decimal
    comment: str | None
    forecast: Forecast | None
    required: Required | None

    @property
    def deviation(self) -> Decimal | None:
        """What the actual value is above the target of its days, in the unit of the KPI."""
        if self.actual is None or self.target_so_far is None:
            return None
        return self.actual - self.target_so_far

    @property
    def is_partial(self) -> bool:
        """Whether the actuals know only a part of the period."""
        return self.target != self.target_so_far


def stand_kpis(review: Review) -> tuple[KpiStanding, ...]:
    """Return where each KPI stands, in the plan's order; of a campaign, those that it serves."""
    said = _find_said(review)
    targets = _list_campaign_targets(review)
    return tuple(
        _stand(review, year, said.get(year.kpi.route), targets)
        for year in review.kpi_years
        if targets is None or year.kpi.route in targets
    )


def _find_said(review: Review) -> dict[tuple[str | int, ...], KpiActual]:
    """Return what the latest file of the period says of each KPI, by the place of the KPI."""
    index = review.analysis.index
    pairs = ((index.find(item.kpi, ("kpi",)), item) for file in review.own for item in file.kpis)
    return {named.route: item for named, item in pairs if named is not None}


def _list_campaign_targets(review: Review) -> dict[tuple[str | int, ...], Decimal] | None:
    """Return what the campaign of the review is to bring for each KPI; None for other periods."""
    campaign = review.period.campaign
    if campaign is None:
        return None
    found: dict[tuple[str | int, ...], Decimal] = {}
    for target in campaign.targets:
        named = review.analysis.index.find(target.kpi, ("kpi",))
        if named is not None:
            found[named.route] = found.get(named.route, Decimal(0)) + target.value
    return found


def _stand(
    review: Review,
    year: KpiYear,
    item: KpiActual | None,
    campaign: dict[tuple[str | int, ...], Decimal] | None,
) -> KpiStanding:
    kpi, days = year.kpi, review.period.days
    fixed = None if campaign is None else campaign.get(kpi.route)
    held, to_date = _hold(year, days, fixed), _hold(year, year.to_date)
    computed, by_hand = (
        light_share(held.attainment, settle_cuts(review.plan, kpi)),
        _read_light(item),
    )
    return KpiStanding(
        kpi=kpi,
        item=item,
        target=year.targets.measure(days) if campaign is None else fixed,
        target_so_far=held.target,
        band=held.band,
        actual=held.actual,
        attainment=held.attainment,
        target_to_date=to_date.target,
        actual_to_date=to_date.actual,
        attainment_to_date=to_date.attainment,
        year_target=year.year_target,
        light=computed if by_hand is None else by_hand,
        computed_light=computed,
        is_by_hand=by_hand is not None,
        reason=item.light_reason if item is not None else None,
        versus_before=_compare(kpi, held, days, _find_before(review, year)),
        versus_last_year=_compare(kpi, held, days, year.measure_last_year(days)),
        trend=year.follow(),
        year_progress=_measure_progress(year, to_date.actual),
        time_progress=_measure_time(review, year),
        comment=item.comment if item is not None else None,
        forecast=forecast_year(year),
        required=require_rate(year),
    )


class _Held(NamedTuple):
    """The value of some days, as far as they are ``known``, beside the target of these."""

    known: DateRange
    actual: Decimal | None
    target: Decimal | None
    band: Band | None
    attainment: Decimal | None


def _hold(year: KpiYear, days: DateRange, fixed: Decimal | None = None) -> _Held:
    """Hold the value of some days against their target, or against a ``fixed`` one."""
    measured = year.measure(days)
    known = _clip(days, measured)
    target = year.targets.measure(known) if fixed is None else fixed
    band = _find_band(year, known, target)
    actual = None if measured is None else measured.value
    return _Held(known, actual, target, band, attain(year.kpi.direction, actual, target, band))


def _clip(days: DateRange, measured: Measured | None) -> DateRange:
    """Return the days that are known, or all of them where nothing is."""
    return days if measured is None else DateRange(days.start, min(days.end, measured.through))


def _find_band(year: KpiYear, days: DateRange, target: Decimal | None) -> Band | None:
    kpi = year.kpi
    if kpi.direction != "within":
        return None
    edges = (lay_out(kpi, values, year.grid).measure(days) for values in (kpi.floor, kpi.stretch))
    return make_band(target, *edges)


def _read_light(item: KpiActual | None) -> Light | None:
    return read_light(item.light) if item is not None and item.light_reason else None


def _find_before(review: Review, year: KpiYear) -> Decimal | None:
    """Return the value of the period before; that of a campaign has none."""
    if review.period.kind is PeriodKind.OTHER:
        return None
    return year.measure_whole(review.period.before)


def _compare(kpi: Kpi, held: _Held, days: DateRange, earlier: Decimal | None) -> Change | None:
    """Compare a whole period with an earlier one: a part of one says nothing beside a whole.

    From nothing, or from below, there is no share; rates differ in points.
    """
    if held.actual is None or earlier is None or (held.known != days and kpi.rollup != "last"):
        return None
    if is_percent(kpi.unit):
        return Change(held.actual - earlier, is_points=True)
    if earlier <= 0:
        return None
    return Change(held.actual / earlier - 1, is_points=False)


def _measure_progress(year: KpiYear, actual: Decimal | None) -> Decimal | None:
    """Return which share of the year's target is reached: of sums, and of levels that rise."""
    target = year.year_target
    if actual is None or target is None or target <= 0 or year.kpi.direction != "higher":
        return None
    return actual / target if year.kpi.rollup in {"sum", "last"} else None


def _measure_time(review: Review, year: KpiYear) -> Decimal:
    """Return which share of the year's months is over on the day, or at the end of the period."""
    start, end = year.grid.start, year.grid.end
    if start is None or end is None:
        return Decimal(0)
    until = min(year.end, max(review.as_of, start))
    return count_months(DateRange(start, until)) / count_months(DateRange(start, end))
