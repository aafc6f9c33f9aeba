"""Chapter 4: what is to be reached, in words and in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Panel, Panels, Tiles, Tone
from commplan.report.kpi_changes import choose_first_kpis
from commplan.report.kpi_paths import show_paths
from commplan.report.kpi_ranges import show_months, show_ranges
from commplan.report.kpi_tables import show_definitions, show_judging, show_targets
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import say
from commplan.report.tiles import make_kpi_tile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.model.goals import Objective
    from commplan.report.blocks import Chapter, Runs, Section
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
            show_ranges(brief),
            show_months(brief),
            show_judging(brief),
            show_definitions(brief),
        ),
    )


def _show_objectives(brief: Brief) -> Section | None:
    terms, objectives = brief.terms.goals, brief.plan.objectives
    if not objectives and not any(kpi.objective for kpi in brief.plan.kpis):
        return _show_tiles(brief)
    kpis = len(brief.plan.kpis)
    if not objectives:
        headline = terms.tiles_headline.fill(kpis)
    elif not kpis:
        headline = terms.objectives_only_headline.fill(len(objectives))
    else:
        headline = terms.objectives_headline.format(
            objectives=terms.objectives_count.fill(len(objectives)),
            kpis=terms.kpis_count.fill(kpis),
        )
    return make_section(brief, "objectives", headline, Panels(tuple(_make_panels(brief))))


def _show_tiles(brief: Brief) -> Section | None:
    """Show the first KPIs as figures, where no objective gathers them."""
    firsts = choose_first_kpis(brief, _MOST_TILES)
    if not firsts:
        return None
    tiles = Tiles(tuple(make_kpi_tile(brief, target) for target in firsts))
    headline = brief.terms.goals.tiles_headline.fill(len(firsts))
    return make_section(brief, "objectives", headline, tiles)


def _make_panels(brief: Brief) -> Iterator[Panel]:
    by_objective: dict[str, list[YearTarget]] = {}
    for target in brief.analysis.year_targets:
        named = brief.analysis.index.find(target.kpi.objective, ("objective",))
        key = named.key if named is not None else target.kpi.objective or ""
        by_objective.setdefault(key, []).append(target)
    for objective in brief.plan.objectives:
        about = _describe_objective(brief, objective)
        kpis = by_objective.pop(objective.key, [])
        lines = (*((say(about),) if about else ()), *(_word_target(brief, kpi) for kpi in kpis))
        yield Panel(brief.tell(objective.title), lines, Tone.ACCENT)
    for reference, kpis in by_objective.items():
        title = brief.name(reference) if reference else brief.terms.goals.without_objective
        yield Panel(title, tuple(_word_target(brief, kpi) for kpi in kpis), Tone.MUTED)


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
