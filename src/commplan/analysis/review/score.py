"""The weighted score of the KPIs, and those of them that nothing outweighs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.attainment import MOST
from commplan.analysis.review.lights import Light, light_share, settle_cuts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.model.goals import Kpi
    from commplan.model.plan import Plan

_NOTHING = Decimal(0)


class Score(NamedTuple):
    """Σ weight × attainment (at most 120 %) ÷ Σ weight, over the KPIs with data: a share.

    ``covered`` and ``total`` are the weights of the KPIs with data and of all. ``vetoes`` are veto
    KPIs that are red; ``light`` is that of the value alone.
    """

    value: Decimal | None
    covered: Decimal
    total: Decimal
    vetoes: tuple[KpiStanding, ...]
    light: Light


def add_up_score(plan: Plan, standings: Sequence[KpiStanding]) -> Score:
    """Return the score of a period."""
    weights = weigh_kpis(plan)
    points = covered = total = _NOTHING
    for one in standings:
        weight = weights[one.kpi.route]
        total += weight
        if one.attainment is not None:
            covered += weight
            points += weight * min(one.attainment, MOST)
    value = points / covered if covered else None
    vetoes = tuple(one for one in standings if one.kpi.veto and one.light is Light.RED)
    return Score(value, covered, total, vetoes, light_share(value, settle_cuts(plan)))


def weigh_kpis(plan: Plan) -> dict[tuple[str | int, ...], Decimal]:
    """Return the weight of each KPI by its place: all count the same where none has a weight."""
    is_weighed = any(_read_weight(kpi) for kpi in plan.kpis)
    return {kpi.route: _read_weight(kpi) if is_weighed else Decimal(1) for kpi in plan.kpis}


def _read_weight(kpi: Kpi) -> Decimal:
    return max(kpi.weight or _NOTHING, _NOTHING)
