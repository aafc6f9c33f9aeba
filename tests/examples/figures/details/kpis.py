"""Appendix: score, comparisons, year to date and forecast of each KPI."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.examples.figures.cells import number_or_none, text
from tests.examples.figures.kpis import (
    attain_quarter,
    attain_to_date,
    attain_year,
    compare_required,
    find_actual,
    find_actual_to_date,
    find_required,
    find_rollup,
    find_target,
    find_target_to_date,
    forecast,
    light,
    list_kpis,
    list_sources,
)
from tests.examples.figures.recovery import list_serious_gaps
from tests.examples.figures.schedule import LAST
from tests.examples.figures.score import find_weight, score_kpi, weigh_score
from tests.examples.figures.slides.rows import YEAR, tell_place, tell_row
from tests.examples.figures.wording import figures, percent, plain, signed

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

SCORES, FORECASTS = "scorecard-detail 1 scorecard-detail", "forecasts 1 forecasts"


def tell_kpis() -> list[Told]:
    kpis = list_kpis()
    return [
        *tell_place(
            "scorecard-detail head",
            YEAR,
            (f"{len(kpis)} 项指标", "plan: kpis"),
            (f"{plain(weigh_score(), 1)} 分", "plan: kpis[*].weight; Q2: kpis"),
        ),
        *(told for row, kpi in enumerate(kpis, start=1) for told in _tell_score(row, kpi)),
    ]


def tell_forecasts() -> list[Told]:
    kpis = list_kpis()
    elapsed = Decimal(LAST.month) / 12
    return [
        *tell_place(
            "forecasts head",
            (percent(elapsed), "fixed: two of four quarters are over"),
            (f"{len(kpis)} 项指标", "plan: kpis"),
            (f"{len(list_serious_gaps())} 项达不到", "plan: kpis[*].targets; Q1: kpis; Q2: kpis"),
        ),
        *(told for row, kpi in enumerate(kpis, start=1) for told in _tell_forecast(row, kpi)),
    ]


def tell_definitions() -> list[Told]:
    return tell_place("kpi-definitions head", (f"{len(list_kpis())} 项指标", "plan: kpis"))


def _tell_score(row: int, kpi: str) -> list[Told]:
    attained, both = attain_quarter(kpi), list_sources(kpi, "Q1", "Q2")
    return tell_row(
        SCORES,
        row,
        ("权重", plain(find_weight(kpi)), f"plan: kpis[{kpi}].weight"),
        ("二季度目标", plain(find_target(kpi), 2), f"plan: kpis[{kpi}].targets.Q2"),
        (
            "二季度实际",
            f"{light(kpi, attained)} {plain(find_actual(kpi), 2)}",
            list_sources(kpi),
        ),
        ("达成率", percent(attained), list_sources(kpi)),
        ("得分", figures(score_kpi(kpi)), f"plan: kpis[{kpi}].weight; {list_sources(kpi)}"),
        ("环比", _compare(kpi, find_actual(kpi, "Q1")), both),
        ("同比", _compare_last_year(kpi), f"{list_sources(kpi)}; plan: kpis[{kpi}].baseline"),
        ("累计目标", plain(find_target_to_date(kpi), 2), both),
        ("累计实际", plain(find_actual_to_date(kpi), 2), both),
        ("累计达成率", percent(attain_to_date(kpi)), both),
    )


def _compare_last_year(kpi: str) -> str:
    before = number_or_none(f"plan: kpis[{kpi}].baseline.quarters.Q2")
    return "" if before is None else _compare(kpi, before)


def _compare(kpi: str, before: Decimal) -> str:
    """Return the change: points for rates, per cent for amounts."""
    change = find_actual(kpi) - before
    if text(f"plan: kpis[{kpi}].unit") == "%":
        return f"{signed(figures(change))} 个百分点"
    return signed(percent(change / before)) if change else "0%"


def _tell_forecast(row: int, kpi: str) -> list[Told]:
    year, expected = find_target(kpi, "year"), forecast(kpi)
    source = f"plan: kpis[{kpi}].targets.year; {list_sources(kpi, 'Q1', 'Q2')}"
    sign = light(kpi, attain_year(kpi))
    mark = "" if sign == "●" else f"{sign} "
    share = find_actual_to_date(kpi) / year
    return tell_row(
        FORECASTS,
        row,
        ("全年目标", plain(year, 2), f"plan: kpis[{kpi}].targets.year"),
        ("累计实际", plain(find_actual_to_date(kpi), 2), source),
        ("全年进度", "" if find_rollup(kpi) == "average" else percent(share), source),
        ("全年预测", figures(expected), source),
        ("预测与目标之差", f"{mark}{signed(round_gap(kpi, expected - year))}", source),
        ("余下每季需要", figures(find_required(kpi)), source),
        ("是最好一季的", f"{plain(compare_required(kpi), 2)} 倍", source),
    )


def round_gap(kpi: str, gap: Decimal) -> str:
    """Return a gap with as many places as the forecast is shown with."""
    places = max(0, 2 - forecast(kpi).adjusted())
    return plain(gap, places)
