"""Slide 6: what the year will lack, what is done about it, and what stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, text
from tests.examples.figures.kpis import (
    attain_year,
    compare_required,
    find_actual,
    find_gap,
    find_required,
    find_target,
    forecast,
    light,
    list_sources,
)
from tests.examples.figures.recovery import (
    find_open,
    find_recovered,
    list_gaps,
    list_measures,
    list_serious_gaps,
    sum_recovered,
)
from tests.examples.figures.slides.rows import tell_frame, tell_place, tell_row
from tests.examples.figures.wording import plain

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "recovery 1 recovery"
SHOWN = ("K7", "K2", "K1")
"""The KPIs with measures, or that will not be green; what lacks most of its target comes first."""


def tell_recovery() -> list[Told]:
    return [*_tell_title(SHOWN[0]), *_tell_table(), *_tell_notes(SHOWN[0]), *tell_frame(6)]


def _cells(kpi: str) -> str:
    return f"plan: kpis[{kpi}].targets.year; {list_sources(kpi, 'Q1', 'Q2')}"


def _measure_cells(kpi: str) -> str:
    return "; ".join(f"Q2: measures[{one}].recovers" for one in list_measures(kpi))


def _tell_title(worst: str) -> list[Told]:
    return tell_place(
        "title",
        (f"{len(list_serious_gaps())} 项指标", "Q1: kpis; Q2: kpis"),
        (text(f"plan: kpis[{worst}].name"), f"plan: kpis[{worst}].name"),
        (f"差 {plain(find_gap(worst))} 单", _cells(worst)),
        (f"追回 {plain(sum_recovered(worst))} 单", _measure_cells(worst)),
        (f"还缺 {plain(find_open(worst))} 单", f"{_cells(worst)}; {_measure_cells(worst)}"),
    )


def _tell_table() -> list[Told]:
    found: list[Told] = []
    number = 1
    for kpi in SHOWN:
        found += _tell_gap(number, kpi)
        for measure in list_measures(kpi):
            found += _tell_measure(number, measure)
            number += 1
    return found


def _tell_gap(number: int, kpi: str) -> list[Told]:
    sign = light(kpi, attain_year(kpi))
    mark = "" if sign == "●" else f"{sign} "
    return tell_row(
        TABLE,
        number,
        ("全年目标", plain(find_target(kpi, "year")), f"plan: kpis[{kpi}].targets.year"),
        ("全年预测", plain(forecast(kpi)), _cells(kpi)),
        ("缺口", f"{mark}{plain(find_gap(kpi))}", _cells(kpi)),
        ("还缺", f"{mark}{plain(find_open(kpi))}", f"{_cells(kpi)}; {_measure_cells(kpi)}"),
    )


def _tell_measure(number: int, measure: str) -> list[Told]:
    cell = f"Q2: measures[{measure}]"
    return tell_row(
        TABLE,
        number,
        ("追赶措施", text(f"{cell}.text"), f"{cell}.text"),
        ("可追回", plain(find_recovered(measure)), f"{cell}.recovers"),
        ("完成日", day(f"{cell}.due").isoformat(), f"{cell}.due"),
    )


def _tell_notes(worst: str) -> list[Told]:
    left_out = [one for one in list_gaps() if one not in SHOWN]
    return [
        *tell_place(
            "recovery 2 paragraph",
            (text(f"plan: kpis[{worst}].name"), f"plan: kpis[{worst}].name"),
            (f"{plain(find_required(worst))} 单", _cells(worst)),
            (f"{plain(find_actual(worst))} 单", list_sources(worst)),
            (f"{plain(compare_required(worst), 2)} 倍", _cells(worst)),
        ),
        *tell_place("recovery 3 paragraph", (f"{len(left_out)} 项预测", "Q1: kpis; Q2: kpis")),
    ]
