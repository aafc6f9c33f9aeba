"""What the year lacks by the forecast, what is done about it, and what stays open."""

from __future__ import annotations

from decimal import Decimal

from tests.examples.figures.cells import items, name_item, number
from tests.examples.figures.kpis import attain_year, find_gap, light, list_kpis
from tests.examples.figures.score import find_weight


def list_measures(kpi: str) -> list[str]:
    """Return the measures for a KPI that are not done, the one that brings most first."""
    found = [
        name_item(one)
        for one in items("Q2: measures")
        if one["kpi"] == kpi and one["state"] != "done"
    ]
    return sorted(found, key=find_recovered, reverse=True)


def find_recovered(measure: str) -> Decimal:
    return number(f"Q2: measures[{measure}].recovers")


def sum_recovered(kpi: str) -> Decimal:
    return sum((find_recovered(one) for one in list_measures(kpi)), Decimal())


def find_open(kpi: str) -> Decimal:
    return find_gap(kpi) - sum_recovered(kpi)


def list_gaps() -> list[str]:
    """Return the KPIs that will miss their target of the year, the most score lost first."""
    gaps = [kpi for kpi in list_kpis() if find_gap(kpi) > 0]
    return sorted(gaps, key=lambda kpi: find_weight(kpi) * (attain_year(kpi) - 1))


def list_serious_gaps() -> list[str]:
    """Return those of them that will not even be green."""
    return [kpi for kpi in list_gaps() if light(kpi, attain_year(kpi)) != "●"]
