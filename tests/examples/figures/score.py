"""The light of the whole: the weighted score, lowered by a red schedule or red money."""

from __future__ import annotations

from decimal import Decimal

from tests.examples.figures.cells import number
from tests.examples.figures.kpis import attain_quarter, list_kpis
from tests.examples.figures.money import find_pace
from tests.examples.figures.schedule import find_slip, list_due

CAP = Decimal("1.2")
ORDER = "●▲◆"


def find_weight(kpi: str) -> Decimal:
    return number(f"plan: kpis[{kpi}].weight")


def score_kpi(kpi: str) -> Decimal:
    """Return the points of a KPI, out of its weight."""
    return find_weight(kpi) * min(attain_quarter(kpi), CAP)


def weigh_score() -> Decimal:
    """Return the points out of 100."""
    kpis = list_kpis()
    return sum(map(score_kpi, kpis), Decimal()) * 100 / sum(map(find_weight, kpis), Decimal())


def judge_whole() -> str:
    """Return the sign of the light of the whole; no KPI of the example has a veto."""
    score = weigh_score()
    light = ORDER[0 if score >= 95 else 1 if score >= 90 else 2]
    lowered = is_schedule_red() or abs(find_pace() - 1) > Decimal("0.1")
    return ORDER[min(ORDER.index(light) + lowered, 2)]


def is_schedule_red() -> bool:
    """Whether a milestone of the quarter is more than a week late."""
    return any(find_slip(milestone) > 7 for milestone in list_due())
