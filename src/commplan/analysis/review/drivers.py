"""Why KPIs missed their targets: the deviation of each, split by factors or by activities."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.activity_shares import ItemEffect, split_by_activities
from commplan.analysis.review.factors import FactorEffect, SplitMethod, split_product
from commplan.analysis.review.score import weigh_kpis

if TYPE_CHECKING:
    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.analysis.review.review import Review
    from commplan.model.goals import Kpi
    from commplan.model.results import Driver, KpiCause

_NOTHING = Decimal(0)
_NOISE = Decimal("0.001")
"""Less than this share of the target is a rounding of the factors, no rest."""


class Attribution(NamedTuple):
    """The deviation of a KPI in the period, and what made it, in the unit of the KPI.

    ``before`` is the target and ``after`` the actual value. ``rest`` is what the effects leave
    unexplained. Without effects there is no ``method``. ``causes`` are the planner's words.
    """

    standing: KpiStanding
    before: Decimal
    after: Decimal
    method: SplitMethod | None
    effects: tuple[FactorEffect | ItemEffect, ...]
    rest: Decimal
    causes: tuple[KpiCause, ...]

    @property
    def change(self) -> Decimal:
        """Actual less target."""
        return self.after - self.before


def attribute_deviations(review: Review) -> tuple[Attribution, ...]:
    """Return the deviations of all KPIs with target and actual, the heaviest shortfall first.

    A shortfall weighs weight × what is missing of the attainment; KPIs ahead of their targets come
    last.
    """
    weights = weigh_kpis(review.plan)
    pairs = [
        (weights[one.kpi.route] * (1 - one.attainment), one)
        for one in review.kpis
        if one.attainment is not None
    ]
    pairs.sort(key=lambda pair: -pair[0])
    found = (_attribute(review, one) for _, one in pairs)
    return tuple(one for one in found if one is not None)


def _attribute(review: Review, standing: KpiStanding) -> Attribution | None:
    if standing.actual is None or standing.target_so_far is None:
        return None
    kpi, before, after = standing.kpi, standing.target_so_far, standing.actual
    causes = _list_causes(review, kpi)
    driver = _find_driver(review, kpi)
    split = split_product(driver.factors, before, after) if driver is not None else None
    effects: tuple[FactorEffect | ItemEffect, ...] = ()
    method = None
    if split is not None:
        effects, method = split.effects, split.method
    elif items := split_by_activities(review, kpi):
        effects, method = items, SplitMethod.ITEMS
    explained = sum((one.amount for one in effects), _NOTHING)
    rest = after - before - explained
    if split is not None and abs(rest) <= _NOISE * max(abs(before), abs(after)):
        rest = _NOTHING
    return Attribution(standing, before, after, method, effects, rest, causes)


def _find_driver(review: Review, kpi: Kpi) -> Driver | None:
    """Return the latest factors of a KPI in the period."""
    index = review.analysis.index
    found = None
    for file in review.own:
        for driver in file.drivers:
            named = index.find(driver.kpi, ("kpi",))
            if named is not None and named.route == kpi.route:
                found = driver
    return found


def _list_causes(review: Review, kpi: Kpi) -> tuple[KpiCause, ...]:
    index = review.analysis.index
    pairs = ((index.find(one.kpi, ("kpi",)), one) for file in review.own for one in file.causes)
    return tuple(one for named, one in pairs if named is not None and named.route == kpi.route)
