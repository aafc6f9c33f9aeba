"""What the forecast misses of the year, what is done about it, and what stays open."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.attainment import attain
from commplan.analysis.review.lights import Light, light_share, settle_cuts
from commplan.analysis.review.score import weigh_kpis

if TYPE_CHECKING:
    from commplan.analysis.review.forecasts import Forecast, Required
    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.analysis.review.review import Review
    from commplan.diagnostics import Route
    from commplan.model.goals import Kpi
    from commplan.model.plan import Plan
    from commplan.model.results import Measure

_NOTHING = Decimal(0)
_OVER = ("done", "dropped")


class Recovery(NamedTuple):
    """The gap of one KPI in its unit, and the measures against it; a gap of None is unknown.

    ``recovered`` adds up what measures still to come say they win back; ``unsized`` are
    those that do not say it. ``still_open`` is never below 0. ``share`` is the gap as a share of
    the year's target; ``light`` is that of the forecast, held against the year like any value.
    """

    kpi: Kpi
    year_target: Decimal | None
    forecast: Forecast | None
    required: Required | None
    gap: Decimal | None
    share: Decimal | None
    measures: tuple[Measure, ...]
    recovered: Decimal
    unsized: int
    still_open: Decimal | None
    light: Light

    @property
    def is_near(self) -> bool:
        """Whether the forecast is as good as on target, and nothing has to be done."""
        return self.light is Light.GREEN and not self.measures


def plan_recovery(review: Review) -> tuple[Recovery, ...]:
    """Return every KPI that misses its year or has a measure, the heaviest gap first."""
    measures = _list_measures(review)
    weights = weigh_kpis(review.plan)
    found = [
        one
        for standing in review.kpis
        if (
            one := _hold_against(review.plan, standing, tuple(measures.get(standing.kpi.route, ())))
        ).measures
        or (one.gap is not None and one.gap > 0)
    ]
    found.sort(key=lambda one: -(one.share or _NOTHING) * (weights[one.kpi.route] or _NOTHING))
    return tuple(found)


def find_gap(standing: KpiStanding) -> Decimal | None:
    """Return by how much the forecast misses the year, 0 where it does not; None if unknown."""
    if standing.forecast is None or standing.year_target is None:
        return None
    missing = standing.year_target - standing.forecast.value
    match standing.kpi.direction:
        case "higher":
            return max(missing, _NOTHING)
        case "lower":
            return max(-missing, _NOTHING)
        case "within":
            return None


def light_forecast(plan: Plan, standing: KpiStanding) -> Light:
    """Return the light that a KPI ends the year with, if it goes on like this."""
    kpi, forecast = standing.kpi, standing.forecast
    value = None if forecast is None else forecast.value
    attainment = attain(kpi.direction, value, standing.year_target)
    return light_share(attainment, settle_cuts(plan, kpi))


def _hold_against(plan: Plan, standing: KpiStanding, measures: tuple[Measure, ...]) -> Recovery:
    gap, target = find_gap(standing), standing.year_target
    sizes = [abs(one.recovers) for one in measures if one.recovers is not None]
    recovered = sum(sizes, _NOTHING)
    return Recovery(
        standing.kpi,
        target,
        standing.forecast,
        standing.required,
        gap,
        gap / abs(target) if gap is not None and target else None,
        measures,
        recovered,
        len(measures) - len(sizes),
        None if gap is None else max(gap - recovered, _NOTHING),
        light_forecast(plan, standing),
    )


def _list_measures(review: Review) -> dict[Route, list[Measure]]:
    """Return the measures of the period's files by KPI; a later file states one again.

    One is the same by its id, else by its text. Dropped ones win nothing back, and what done ones
    won is in the actual values.
    """
    latest: dict[tuple[Route, str], Measure] = {}
    for file in review.own:
        for measure in file.measures:
            named = review.analysis.index.find(measure.kpi, ("kpi",))
            if named is not None:
                latest[named.route, measure.id or measure.text] = measure
    found: dict[Route, list[Measure]] = {}
    for (route, _), measure in latest.items():
        if measure.state not in _OVER:
            found.setdefault(route, []).append(measure)
    return found
