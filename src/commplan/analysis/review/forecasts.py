"""Where a KPI will end the year if it goes on as it went, and what the rest of it asks for."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.kpi_targets import has_course
from commplan.model.dates import DateRange
from commplan.model.months import MONTHS_OF_QUARTER, count_months

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.review.kpi_year import KpiYear

CREDIBLE = Decimal("1.3")
"""More than so many times the best quarter so far needs a measure of its own to be believed."""

_NOTHING = Decimal(0)
_FEWEST_ERRORS = 2
_CHANGES = 2


class ForecastMethod(Enum):
    """How a year is forecast: see docs/spec/review-kpis.md."""

    SEASON = "season"
    STRAIGHT = "straight"
    LEVEL = "level"
    DONE = "done"  # the year is over: what it came to


class Required(NamedTuple):
    """What each quarter that is left has to bring for the year's target.

    For a level it is the change of each quarter, for a rate the mean of the rest. ``best`` is the
    best quarter so far in the same measure, ``times`` how often it that is; None where there is no
    such quarter, or where more of it is worse.
    """

    rate: Decimal
    best: Decimal | None
    times: Decimal | None
    is_credible: bool  # without a new measure


class Forecast(NamedTuple):
    """The year as forecast, with its band where earlier quarters show how far off it may be.

    ``error`` is half the width of the band: the mean of what the forecasts of earlier quarters
    missed, whatever the direction.
    """

    value: Decimal
    method: ForecastMethod
    error: Decimal | None


def forecast_year(year: KpiYear) -> Forecast | None:
    """Forecast the year of a KPI by what fits its kind; None where too little is known."""
    measured = year.measure(year.to_date)
    end = year.grid.end
    if measured is None or end is None:
        return None
    left = count_quarters_left(measured.through, end)
    if left == 0:
        return Forecast(measured.value, ForecastMethod.DONE, None)
    if year.kpi.rollup == "last":
        return _forecast_level(year, measured.value, left)
    done = DateRange(year.to_date.start, measured.through)
    return _forecast_course(year, measured.value, done)


def count_quarters_left(through: date, end: date) -> Decimal:
    """Return how many quarters of the year lie behind a day; a month is a third."""
    return count_months(DateRange(through + timedelta(days=1), end)) / MONTHS_OF_QUARTER


def _forecast_course(year: KpiYear, actual: Decimal, done: DateRange) -> Forecast | None:
    """Forecast by the targets: the rest of the year goes as well, or badly, as it went so far.

    Where nobody wrote how the target spreads over the year, a sum is drawn out in a straight line.
    """
    planned = year.targets.measure(done)
    if has_course(year.kpi) and planned and year.year_target is not None:
        value = actual * year.year_target / planned
        if year.kpi.rollup == "max":
            value = max(value, actual)
        return Forecast(value, ForecastMethod.SEASON, _measure_error(year))
    if year.kpi.rollup != "sum" or year.grid.end is None:
        return None
    whole = count_months(DateRange(done.start, year.grid.end))
    value = actual * whole / count_months(done)
    return Forecast(value, ForecastMethod.STRAIGHT, None)


def _measure_error(year: KpiYear) -> Decimal | None:
    """Return by how much the forecasts of earlier quarters were off in the mean.

    At the end of each quarter the next one could have been forecast by the same rule. It is said of
    sums only, and from two such quarters on.
    """
    if year.kpi.rollup != "sum":
        return None
    errors: list[Decimal] = []
    for before, quarter in zip(year.quarters, year.quarters[1:], strict=False):
        so_far = DateRange(year.to_date.start, before.end)
        actual, result = year.measure_whole(so_far), year.measure_whole(quarter)
        planned, target = year.targets.measure(so_far), year.targets.measure(quarter)
        if actual is not None and result is not None and planned and target is not None:
            errors.append(abs(result - target * actual / planned))
    return sum(errors, _NOTHING) / len(errors) if len(errors) >= _FEWEST_ERRORS else None


def _forecast_level(year: KpiYear, last: Decimal, left: Decimal) -> Forecast | None:
    """Forecast a level by its mean change in the last two quarters, or in the one that is known.

    A level that is not negative now is not forecast below zero.
    """
    changes = list_changes(year)[-_CHANGES:]
    if not changes:
        return None
    mean = sum(changes, _NOTHING) / len(changes)
    value = last + mean * left
    if last >= 0:
        value = max(value, _NOTHING)
    return Forecast(value, ForecastMethod.LEVEL, None)


def list_changes(year: KpiYear) -> list[Decimal]:
    """Return by how much a level changed in each quarter; what it was before is the baseline."""
    changes: list[Decimal] = []
    before = year.targets.before
    for quarter in year.quarters:
        now = year.measure_whole(quarter)
        if now is not None and before is not None:
            changes.append(now - before)
        before = now
    return changes


def require_rate(year: KpiYear) -> Required | None:
    """Return what the rest of the year asks of each quarter, beside the best one so far.

    None at the end of the year, without a target, and for peaks and bands.
    """
    kpi, target = year.kpi, year.year_target
    measured, end = year.measure(year.to_date), year.grid.end
    if measured is None or target is None or end is None or kpi.direction == "within":
        return None
    left = count_quarters_left(measured.through, end)
    if left == 0:
        return None
    match kpi.rollup:
        case "sum" | "last":
            rate = (target - measured.value) / left
        case "average" | "weighted":
            past = year.targets.weigh(DateRange(year.to_date.start, measured.through))
            rest = year.targets.weigh(DateRange(measured.through + timedelta(days=1), end))
            rate = (target * (past + rest) - measured.value * past) / rest
        case "max":
            return None
    return _compare_best(year, rate)


def _compare_best(year: KpiYear, rate: Decimal) -> Required:
    """Hold the required rate against the best quarter so far, in the KPI's direction."""
    is_level = year.kpi.rollup == "last"
    quarters = (year.measure_whole(one) for one in year.quarters)
    values = list_changes(year) if is_level else [one for one in quarters if one is not None]
    is_low = year.kpi.direction == "lower"
    if not values:
        return Required(rate, None, None, is_credible=True)
    best = min(values) if is_low else max(values)
    times = _count_times(rate, best, is_low=is_low, is_level=is_level)
    is_overdrawn = is_low and not is_level and rate <= 0 < best
    is_credible = not is_overdrawn and (times is None or times <= CREDIBLE)
    return Required(rate, best, times, is_credible)


def _count_times(rate: Decimal, best: Decimal, *, is_low: bool, is_level: bool) -> Decimal | None:
    """Return how much more than the best quarter is asked; of what should be low, how much less.

    Levels that should be low fall: a change of -3 is more than one of -2.
    """
    if is_level and is_low:
        return rate / best if best < 0 and rate < 0 else None
    if best <= 0 or rate <= 0:
        return None
    return best / rate if is_low else rate / best
