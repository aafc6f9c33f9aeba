"""Slide 2: the light of the whole, the best, the worst, and what has to be decided."""

from __future__ import annotations

from tests.examples.figures.cells import day, items, number, text
from tests.examples.figures.kpis import (
    attain_quarter,
    count_lights,
    find_actual,
    light,
    list_kpis,
    list_sources,
    list_trend,
)
from tests.examples.figures.matching import Told
from tests.examples.figures.score import find_weight, judge_whole, weigh_score
from tests.examples.figures.slides.rows import YEAR, tell_frame, tell_place
from tests.examples.figures.wording import percent, plain, yuan

TILES = "summary 1 tiles row 1"
PANELS = "summary 2 panels row 1"
SCORED = "plan: kpis[*].weight; plan: kpis[*].targets; Q2: kpis"


def tell_summary() -> list[Told]:
    return [
        *_tell_title(),
        *_tell_score(),
        *(told for n, kpi in enumerate(list_heaviest(), start=3) for told in _tell_tile(n, kpi)),
        *(
            told
            for n, kpi in enumerate(list_ranked()[:3], start=1)
            for told in _tell_kpi(1, n, kpi)
        ),
        *(
            told
            for n, kpi in enumerate(list_ranked()[:-4:-1], start=1)
            for told in _tell_kpi(2, n, kpi)
        ),
        *_tell_decisions(),
        *tell_frame(2),
    ]


def list_heaviest() -> list[str]:
    """Return the three KPIs with most weight."""
    return sorted(list_kpis(), key=find_weight, reverse=True)[:3]


def list_ranked() -> list[str]:
    """Return the KPIs, the one that reached most of its target first."""
    return sorted(list_kpis(), key=attain_quarter, reverse=True)


def _tell_title() -> list[Told]:
    worst = list_ranked()[-1]
    return tell_place(
        "title",
        YEAR,
        (f"{len(list_kpis())} 项指标", "plan: kpis"),
        (f"{count_lights()['●']} 项达标", "Q2: kpis"),
        (text(f"plan: kpis[{worst}].name"), f"plan: kpis[{worst}].name"),
        (f"完成 {percent(attain_quarter(worst), 0)}", list_sources(worst)),
        (f"{len(items('Q2: decisions_needed'))} 项待决策", "Q2: decisions_needed"),
    )


def _tell_score() -> list[Told]:
    whole = "Q2: kpis; Q2: milestones[M5].new_due; plan: milestones[M5].due"
    return [
        Told(f"{TILES} 1 line 2", judge_whole(), whole),
        Told(f"{TILES} 2 line 2", plain(weigh_score(), 1), SCORED),
    ]


def _tell_tile(position: int, kpi: str) -> list[Told]:
    unit, attained = text(f"plan: kpis[{kpi}].unit"), attain_quarter(kpi)
    step = "%" if unit == "%" else f" {unit}"
    trend = " → ".join(f"{plain(value, 2)}{step}" for value in list_trend(kpi))
    done = f"{light(kpi, attained)} 完成 {percent(attained, 0)}"
    return [
        Told(
            f"{TILES} {position} line 2", f"{plain(find_actual(kpi), 2)} {unit}", list_sources(kpi)
        ),
        Told(f"{TILES} {position} note", done, list_sources(kpi)),
        Told(
            f"{TILES} {position} trend alt",
            trend,
            f"Q1: kpis[{kpi}].months; Q2: kpis[{kpi}].months",
        ),
    ]


def _tell_kpi(panel: int, line: int, kpi: str) -> list[Told]:
    return tell_place(
        f"{PANELS} {panel} text line {line}",
        (text(f"plan: kpis[{kpi}].name"), f"plan: kpis[{kpi}].name"),
        (f"完成 {percent(attain_quarter(kpi), 0)}", list_sources(kpi)),
    )


def _tell_decisions() -> list[Told]:
    found = []
    for index, decision in enumerate(items("Q2: decisions_needed")):
        cell = f"Q2: decisions_needed[{index}]"
        figures = [
            (text(f"{cell}.what"), f"{cell}.what"),
            (f"{day(f'{cell}.by').isoformat()} 前", f"{cell}.by"),
        ]
        if "money" in decision:
            figures.append((f"需要 {yuan(number(f'{cell}.money'))}", f"{cell}.money"))
        found += tell_place(f"{PANELS} 3 text line {index + 1}", *figures)
    return found
