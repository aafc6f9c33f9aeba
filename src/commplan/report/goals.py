"""Chapter 3: what is to be reached, in words and in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Panel, Panels, Tile, Tiles, Tone
from commplan.report.kpi_changes import choose_first_kpis, is_better, word_change
from commplan.report.kpi_paths import show_paths
from commplan.report.kpi_tables import show_definitions, show_judging, show_targets
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import say
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.kpi import YearTarget
    from commplan.model.goals import Objective
    from commplan.report.blocks import Block, Chapter, Runs, Section
    from commplan.report.brief import Brief

_MOST_TILES = 4


def build_goals(brief: Brief) -> Chapter | None:
    """Say the objectives, the numbers that measure them, and how these are counted."""
    return make_chapter(
        "goals",
        brief.terms.goals.chapter,
        (
            _show_objectives(brief),
            show_targets(brief),
            *show_paths(brief),
            show_judging(brief),
            show_definitions(brief),
        ),
    )


def _show_objectives(brief: Brief) -> Section | None:
    terms, objectives = brief.terms.goals, brief.plan.objectives
    tiles = tuple(_make_tile(brief, target) for target in choose_first_kpis(brief, _MOST_TILES))
    blocks: list[Block] = [Tiles(tiles)] if tiles else []
    if objectives:
        blocks.append(Panels(tuple(_make_panels(brief))))
    if not blocks:
        return None
    kpis = len(brief.plan.kpis)
    if not objectives:
        headline = terms.tiles_headline.fill(len(tiles))
    elif not kpis:
        headline = terms.objectives_only_headline.fill(len(objectives))
    else:
        headline = terms.objectives_headline.format(
            objectives=terms.objectives_count.fill(len(objectives)),
            kpis=terms.kpis_count.fill(kpis),
        )
    return make_section(brief, "objectives", headline, *blocks)


def _make_tile(brief: Brief, target: YearTarget) -> Tile:
    kpi, terms = target.kpi, brief.terms.goals
    value = "" if target.year is None else format_number(target.year)
    unit, note = brief.tell(kpi.unit), ""
    if kpi.baseline is not None:
        baseline = brief.measure(kpi.baseline.value, unit)
        note = terms.baseline_note.format(baseline=baseline, change=word_change(brief, target))
    tone = Tone.GOOD if is_better(target) else Tone.PLAIN
    return Tile(brief.call(kpi), value, unit, note.strip(), tone)


def _make_panels(brief: Brief) -> Iterator[Panel]:
    by_objective: dict[str, list[YearTarget]] = {}
    for target in brief.analysis.year_targets:
        named = brief.analysis.index.find(target.kpi.objective, ("objective",))
        by_objective.setdefault(named.key if named else "", []).append(target)
    for objective in brief.plan.objectives:
        about = _describe_objective(brief, objective)
        kpis = by_objective.get(objective.key, [])
        lines = (*((say(about),) if about else ()), *(_word_target(brief, kpi) for kpi in kpis))
        yield Panel(brief.tell(objective.title), lines, Tone.ACCENT)
    if by_objective.get(""):
        lines = tuple(_word_target(brief, kpi) for kpi in by_objective[""])
        yield Panel(brief.terms.goals.without_objective, lines, Tone.MUTED)


def _describe_objective(brief: Brief, objective: Objective) -> str:
    weight = "" if objective.weight is None else brief.measure(objective.weight, "%")
    return brief.join(
        (
            brief.name_person(objective.owner),
            brief.word("objective.kind", objective.kind),
            brief.word("horizon", objective.horizon),
            weight and brief.terms.goals.weight.format(weight=weight),
        )
    )


def _word_target(brief: Brief, target: YearTarget) -> Runs:
    name = brief.call(target.kpi)
    if target.year is None:
        return say(name)
    year = brief.measure(target.year, brief.tell(target.kpi.unit))
    return say(brief.terms.goals.target_text.format(name=name, value=year))
