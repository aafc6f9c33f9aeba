"""Slide 5: what the KPI furthest off lost and won by its factors, and the next one's gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import text
from tests.examples.figures.drivers import Effect, split_difference
from tests.examples.figures.kpis import (
    attain_quarter,
    find_actual,
    find_target,
    list_kpis,
    list_sources,
)
from tests.examples.figures.matching import Told
from tests.examples.figures.score import find_weight
from tests.examples.figures.slides.rows import HAND_DRAWN, YEAR, tell_frame, tell_place, tell_value
from tests.examples.figures.wording import percent, plain, signed

if TYPE_CHECKING:
    from decimal import Decimal

CHART = "drivers 1 drivers"
CUT = "1,000"
"""The round number from which the bars are drawn, below the lowest of them, 1,404."""
BEFORE, UP, DOWN = "目标 / 实际", "拉动", "拖累"


def tell_drivers() -> list[Told]:
    worst, second = sorted(list_kpis(), key=lose_score, reverse=True)[:2]
    return [
        *_tell_title("title", worst),
        *_tell_chart(worst),
        *_tell_second(second),
        *tell_frame(5),
    ]


def lose_score(kpi: str) -> Decimal:
    """Return by what the slide ranks KPIs: weight x (1 - attainment), docs/spec/review-kpis.md."""
    return find_weight(kpi) * (1 - attain_quarter(kpi))


def _word_effects(kpi: str) -> list[tuple[str, str]]:
    """Return the effects in words, those that pull down first, the largest first."""
    effects = sorted(split_difference(kpi), key=lambda one: one.amount)
    return [
        (f"{one.factor}{'少' if one.amount < 0 else '多'} {plain(abs(one.amount))} 单", _cells(one))
        for one in effects
    ]


def _cells(effect: Effect) -> str:
    return f"{effect.cell}.plan; {effect.cell}.actual"


def _tell_title(place: str, kpi: str) -> list[Told]:
    return tell_place(
        place,
        (text(f"plan: kpis[{kpi}].name"), f"plan: kpis[{kpi}].name"),
        (f"达成率 {percent(attain_quarter(kpi))}", list_sources(kpi)),
        (f"差 {plain(find_target(kpi) - find_actual(kpi))} 单", list_sources(kpi)),
        *_word_effects(kpi),
    )


def _tell_chart(kpi: str) -> list[Told]:
    target, actual = find_target(kpi), find_actual(kpi)
    target_cell, actual_cell = list_sources(kpi).split("; ")
    return [
        *tell_place(f"{CHART} title", YEAR),
        *tell_value(CHART, BEFORE, "目标", target, target_cell),
        *tell_value(CHART, BEFORE, "实际", actual, actual_cell),
        *_tell_steps(kpi),
        *_tell_labels(kpi),
        *tell_place(
            f"{CHART} alt line 1",
            (f"目标 {plain(target)} 单", target_cell),
            (f"实际 {plain(actual)} 单", actual_cell),
            *_word_effects(kpi),
        ),
        *_tell_axis(kpi),
    ]


def _tell_axis(kpi: str) -> list[Told]:
    """Return where the axis is cut, and how high it goes: to the target with all that pulls up."""
    ups = [one for one in split_difference(kpi) if one.amount > 0]
    highest = find_target(kpi) + sum(one.amount for one in ups)
    return [
        Told(f"{CHART} axis start", f"{CUT} 单", HAND_DRAWN),
        *tell_place(
            f"{CHART} alt line 2",
            (CUT, HAND_DRAWN),
            (f"{plain(highest)} 单", f"{list_sources(kpi)}; Q2: drivers[{kpi}].factors"),
        ),
    ]


def _tell_steps(kpi: str) -> list[Told]:
    """Return each factor's bar, and what holds it up: the lower end of its step."""
    level, found = find_target(kpi), []
    for effect in split_difference(kpi):
        series = DOWN if effect.amount < 0 else UP
        lower = min(level, level + effect.amount)
        found += tell_value(CHART, series, effect.factor, abs(effect.amount), _cells(effect))
        found += tell_value(CHART, "", effect.factor, lower, _cells(effect))
        level += effect.amount
    return found


def _tell_labels(kpi: str) -> list[Told]:
    """Return the labels: the two ends, then what pulls up, then what pulls down."""
    target_cell, actual_cell = list_sources(kpi).split("; ")
    effects = split_difference(kpi)
    ordered = [one for one in effects if one.amount > 0] + [
        one for one in effects if one.amount < 0
    ]
    labels = (
        (plain(find_target(kpi)), target_cell),
        (plain(find_actual(kpi)), actual_cell),
        *((signed(plain(one.amount)), _cells(one)) for one in ordered),
    )
    return [
        Told(f"{CHART} label {n}", words, source)
        for n, (words, source) in enumerate(labels, start=1)
    ]


def _tell_second(kpi: str) -> list[Told]:
    """Return the line on the KPI that is off next to most; its gap is in points of per cent."""
    missing = find_target(kpi) - find_actual(kpi)
    return tell_place(
        "drivers 2 takeaway points 1 line 8",
        (f"达成率 {percent(attain_quarter(kpi))}", list_sources(kpi)),
        (f"差 {plain(missing, 1)} 个百分点", list_sources(kpi)),
    )
