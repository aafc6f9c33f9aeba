"""Where each KPI stands after two quarters: attainment, light, year to date, forecast.

Second formulas for D3.1 – D3.4 of the review. Rates are numbers as people write them (25.5 per
cent is 25.5), as in the files.
"""

from __future__ import annotations

from decimal import Decimal

from tests.examples.figures.cells import (
    QUARTERS,
    items,
    name_item,
    number,
    number_or_none,
    text,
)

LEFT = 4 - len(QUARTERS)
"""The quarters of the year that are still to come."""


def list_kpis() -> list[str]:
    return [name_item(one) for one in items("plan: kpis")]


def is_lower_better(kpi: str) -> bool:
    return text(f"plan: kpis[{kpi}].direction") == "lower"


def find_rollup(kpi: str) -> str:
    return text(f"plan: kpis[{kpi}].rollup")


def find_target(kpi: str, stretch: str = "Q2") -> Decimal:
    return number(f"plan: kpis[{kpi}].targets.{stretch}")


def find_actual(kpi: str, *quarters: str) -> Decimal:
    """Return the actual of some quarters: a rate with its parts is the rate of their sums."""
    quarters = quarters or ("Q2",)
    parts = [_list_parts(kpi, quarter) for quarter in quarters]
    if all(denominator for _, denominator in parts):
        numerators, denominators = (sum(column, Decimal()) for column in zip(*parts, strict=True))
        rate = numerators / denominators
        return rate * 100 if text(f"plan: kpis[{kpi}].unit") == "%" else rate
    values = [number(f"{quarter}: kpis[{kpi}].value") for quarter in quarters]
    return {
        "sum": sum(values, Decimal()),
        "last": values[-1],
        "average": sum(values, Decimal()) / len(values),
    }[find_rollup(kpi)]


def _list_parts(kpi: str, quarter: str) -> tuple[Decimal, Decimal]:
    cell = f"{quarter}: kpis[{kpi}]"
    numerator, denominator = (
        number_or_none(f"{cell}.{one}") for one in ("numerator", "denominator")
    )
    return numerator or Decimal(), denominator or Decimal()


def find_actual_to_date(kpi: str) -> Decimal:
    return find_actual(kpi, *QUARTERS)


def find_target_to_date(kpi: str) -> Decimal:
    values = [find_target(kpi, quarter) for quarter in QUARTERS]
    return {
        "sum": sum(values, Decimal()),
        "last": values[-1],
        "average": sum(values, Decimal()) / len(values),
    }[find_rollup(kpi)]


def attain(kpi: str, actual: Decimal, target: Decimal) -> Decimal:
    return target / actual if is_lower_better(kpi) else actual / target


def attain_quarter(kpi: str) -> Decimal:
    return attain(kpi, find_actual(kpi), find_target(kpi))


def attain_to_date(kpi: str) -> Decimal:
    return attain(kpi, find_actual_to_date(kpi), find_target_to_date(kpi))


def attain_year(kpi: str) -> Decimal:
    return attain(kpi, forecast(kpi), find_target(kpi, "year"))


def light(kpi: str, attained: Decimal) -> str:
    """Return the sign of a light, by the cuts of the KPI, else 95 and 90 per cent."""
    green, amber = (
        number_or_none(f"plan: kpis[{kpi}].thresholds.{name}") or cut
        for name, cut in (("green", Decimal(95)), ("amber", Decimal(90)))
    )
    if attained * 100 >= green:
        return "●"
    return "▲" if attained * 100 >= amber else "◆"


def forecast(kpi: str) -> Decimal:
    """Return what the year comes to: by the season, or by the average step of two quarters."""
    if find_rollup(kpi) == "last":
        return find_actual(kpi) + (find_actual(kpi) - _find_start(kpi)) / len(QUARTERS) * LEFT
    return find_actual_to_date(kpi) * find_target(kpi, "year") / find_target_to_date(kpi)


def _find_start(kpi: str) -> Decimal:
    return number(f"plan: kpis[{kpi}].baseline.value")


def find_gap(kpi: str) -> Decimal:
    """Return what the forecast lacks of the year's target; below zero where it is above."""
    gap = find_target(kpi, "year") - forecast(kpi)
    return -gap if is_lower_better(kpi) else gap


def find_required(kpi: str) -> Decimal:
    """Return what each quarter left has to bring for the year's target."""
    year, rollup = find_target(kpi, "year"), find_rollup(kpi)
    if rollup == "last":
        return (year - find_actual(kpi)) / LEFT
    if rollup == "sum":
        return (year - find_actual_to_date(kpi)) / LEFT
    return (year * 4 - find_actual_to_date(kpi) * len(QUARTERS)) / LEFT


def compare_required(kpi: str) -> Decimal:
    """Return the required rate as a multiple of the best quarter so far."""
    required = find_required(kpi)
    values = [find_actual(kpi, quarter) for quarter in QUARTERS]
    if find_rollup(kpi) == "last":
        return required / max(values[0] - _find_start(kpi), values[1] - values[0])
    return min(values) / required if is_lower_better(kpi) else required / max(values)


def count_lights() -> dict[str, int]:
    signs = [light(kpi, attain_quarter(kpi)) for kpi in list_kpis()]
    return {sign: signs.count(sign) for sign in "●▲◆"}


def list_trend(kpi: str) -> list[Decimal]:
    """Return the months of both quarters; without months, quarters, from last year's on."""
    months = [_list_months(kpi, quarter) for quarter in QUARTERS]
    if all(months):
        return [value for quarter in months for value in quarter]
    last_year = [number_or_none(f"plan: kpis[{kpi}].baseline.quarters.Q{n}") for n in range(1, 5)]
    known = [value for value in last_year if value is not None]
    return [*known, *(find_actual(kpi, quarter) for quarter in QUARTERS)]


def _list_months(kpi: str, quarter: str) -> list[Decimal]:
    kpis = {name_item(one): one for one in items(f"{quarter}: kpis")}
    months = kpis[kpi].get("months", [])
    assert isinstance(months, list)
    return [Decimal(str(one)) for one in months]


def list_sources(kpi: str, *quarters: str) -> str:
    """Return the cells of a KPI's target and actual."""
    quarters = quarters or ("Q2",)
    cells = [f"plan: kpis[{kpi}].targets.{quarter}" for quarter in quarters]
    for quarter in quarters:
        cell = f"{quarter}: kpis[{kpi}]"
        parts = ("numerator", "denominator") if _list_parts(kpi, quarter)[1] else ("value",)
        cells += [f"{cell}.{one}" for one in parts]
    return "; ".join(cells)
