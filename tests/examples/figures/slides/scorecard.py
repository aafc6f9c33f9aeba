"""Slide 4: each KPI against its target; the last one stands in the appendix."""

from __future__ import annotations

from tests.examples.figures.cells import text
from tests.examples.figures.kpis import (
    attain_quarter,
    count_lights,
    find_actual,
    find_gap,
    find_target,
    light,
    list_kpis,
    list_sources,
    list_trend,
)
from tests.examples.figures.matching import Told
from tests.examples.figures.score import weigh_score
from tests.examples.figures.slides.rows import YEAR, tell_frame, tell_place, tell_row
from tests.examples.figures.wording import figures, percent, plain

TABLE = "scorecard 1 scorecard"
SHOWN = 9
CUTS = "fixed: 95 and 90 per cent, docs/spec/review.md"


def tell_scorecard() -> list[Told]:
    return [
        *_tell_title(),
        *(
            told
            for number, kpi in enumerate(list_kpis()[:SHOWN], start=1)
            for told in _tell_kpi(number, kpi)
        ),
        *_tell_legend(),
        *tell_frame(4),
    ]


def _tell_title() -> list[Told]:
    worst = min(list_kpis(), key=attain_quarter)
    missing = find_target(worst) - find_actual(worst)
    return tell_place(
        "title",
        YEAR,
        (f"{len(list_kpis())} 项指标", "plan: kpis"),
        (f"{count_lights()['●']} 项达标", "Q2: kpis"),
        (text(f"plan: kpis[{worst}].name"), f"plan: kpis[{worst}].name"),
        (f"达成率 {percent(attain_quarter(worst))}", list_sources(worst)),
        (f"差 {plain(missing)} 单", list_sources(worst)),
        (
            f"全年差 {plain(find_gap(worst))} 单",
            f"plan: kpis[{worst}].targets.year; {list_sources(worst, 'Q1', 'Q2')}",
        ),
    )


def _tell_kpi(number: int, kpi: str) -> list[Told]:
    attained = attain_quarter(kpi)
    sign = light(kpi, attained)
    mark = "" if sign == "●" else f"{sign} "
    trend = " → ".join(figures(value) for value in list_trend(kpi))
    return [
        *tell_row(
            TABLE,
            number,
            ("全年目标", plain(find_target(kpi, "year"), 2), f"plan: kpis[{kpi}].targets.year"),
            ("二季度目标", plain(find_target(kpi), 2), f"plan: kpis[{kpi}].targets.Q2"),
            ("二季度实际", f"{mark}{plain(find_actual(kpi), 2)}", list_sources(kpi)),
            ("达成率", percent(attained), list_sources(kpi)),
        ),
        Told(f"{TABLE} {number}-7 trend alt", trend, list_sources(kpi, "Q1", "Q2")),
        Told(f"{TABLE} {number}-8 light", sign, list_sources(kpi)),
    ]


def _tell_legend() -> list[Told]:
    lights = count_lights()
    return tell_place(
        "scorecard 2 paragraph",
        (f"● 达标 {lights['●']} 项", "Q2: kpis"),
        ("≥ 95%", CUTS),
        (f"▲ 关注 {lights['▲']} 项", "Q2: kpis"),
        ("90% – 95%", CUTS),
        (f"◆ 落后 {lights['◆']} 项", "Q2: kpis"),
        ("< 90%", CUTS),
        (f"加权得分 {plain(weigh_score(), 1)}", "Q2: kpis; plan: kpis[*].weight"),
        (f"{len(list_kpis()) - SHOWN} 项", "plan: kpis"),
    )
