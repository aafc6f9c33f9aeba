"""Appendix: all gaps of the year, with and without measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, text
from tests.examples.figures.details.kpis import round_gap
from tests.examples.figures.kpis import (
    attain_year,
    find_gap,
    find_target,
    forecast,
    light,
    list_sources,
)
from tests.examples.figures.recovery import find_open, find_recovered, list_gaps, list_measures
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.wording import figures, plain

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "recovery-detail 1 recovery-detail"


def tell_recovery() -> list[Told]:
    found: list[Told] = []
    row = 1
    for kpi in list_gaps():
        found += _tell_gap(row, kpi)
        for measure in list_measures(kpi):
            found += _tell_measure(row, measure)
            row += 1
        row += not list_measures(kpi)
    count = (f"全部 {row - 1} 条", "Q1: kpis; Q2: kpis; Q2: measures")
    return [*tell_place("recovery-detail head", count), *found]


def _tell_gap(row: int, kpi: str) -> list[Told]:
    source = f"plan: kpis[{kpi}].targets.year; {list_sources(kpi, 'Q1', 'Q2')}"
    sign = light(kpi, attain_year(kpi))
    mark = "" if sign == "●" else f"{sign} "
    recovered = "; ".join(f"Q2: measures[{one}].recovers" for one in list_measures(kpi))
    name = f"plan: kpis[{kpi}].name"
    return tell_row(
        TABLE,
        row,
        ("指标", text(name), name),
        ("全年目标", plain(find_target(kpi, "year"), 2), f"plan: kpis[{kpi}].targets.year"),
        ("全年预测", figures(forecast(kpi)), source),
        ("缺口", f"{mark}{round_gap(kpi, find_gap(kpi))}", source),
        (
            "还缺",
            f"{mark}{round_gap(kpi, find_open(kpi))}",
            f"{source}; {recovered}".removesuffix("; "),
        ),
    )


def _tell_measure(row: int, measure: str) -> list[Told]:
    cell = f"Q2: measures[{measure}]"
    return tell_row(
        TABLE,
        row,
        ("追赶措施", text(f"{cell}.text"), f"{cell}.text"),
        ("可追回", plain(find_recovered(measure)), f"{cell}.recovers"),
        ("完成日", day(f"{cell}.due").isoformat(), f"{cell}.due"),
    )
