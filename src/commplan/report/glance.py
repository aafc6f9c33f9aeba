"""Chapter 1: what a reader looks for first, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.report.blocks import Panel, Panels, Run, Tile, Tiles, Tone
from commplan.report.dangers import rank_risks, word_level
from commplan.report.inline import read_runs
from commplan.report.kpi_changes import choose_first_kpis
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import say
from commplan.report.tiles import make_budget_tile, make_kpi_tile
from commplan.texts import word_diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic
    from commplan.report.blocks import Block, Chapter, Runs
    from commplan.report.brief import Brief

_MOST_KPIS = 5
_MOST_LINES = 3
_MOST_OBJECTIVES = 4
_FEWEST_SUBJECTS = 2
_MOST_FACTS = 3  # in the headline


def build_glance(brief: Brief, diagnostics: tuple[Diagnostic, ...]) -> Chapter | None:
    """Say the year on one page; None for a plan of one subject, which says it better itself."""
    grave = sorted(
        (one for one in diagnostics if one.severity is not Severity.INFO),
        key=lambda one: one.severity is not Severity.ERROR,
    )
    tiles = tuple(_make_tiles(brief))
    panels = tuple(_make_panels(brief, grave))
    if len(tiles) + len(panels) < _FEWEST_SUBJECTS:
        return None
    blocks: list[Block] = [Tiles(tiles)] if tiles else []
    if panels:
        blocks.append(Panels(panels))
    section = make_section(brief, "glance", _word_year(brief, grave), *blocks)
    return make_chapter("glance", brief.terms.glance.chapter, (section,))


def _make_tiles(brief: Brief) -> Iterator[Tile]:
    for target in choose_first_kpis(brief, _MOST_KPIS, one_each=True):
        yield make_kpi_tile(brief, target)
    if brief.analysis.ledger.total is not None:
        yield make_budget_tile(brief, brief.analysis.ledger.total)


def _make_panels(brief: Brief, grave: list[Diagnostic]) -> Iterator[Panel]:
    terms = brief.terms.glance
    objectives = tuple(_list_objectives(brief))
    if objectives:
        yield Panel(terms.objectives, objectives, Tone.ACCENT)
    milestones = tuple(_list_milestones(brief))
    if milestones:
        yield Panel(terms.milestones.fill(len(milestones)), milestones)
    risks = tuple(_list_risks(brief))
    if risks:
        yield Panel(terms.risks.fill(len(risks)), risks, Tone.WATCH)
    if grave:
        lines = tuple(
            read_runs(word_diagnostic(one, brief.texts).message) for one in grave[:_MOST_LINES]
        )
        yield Panel(terms.findings.fill(len(grave)), lines, Tone.BAD)


def _list_objectives(brief: Brief) -> Iterator[Runs]:
    """Yield each objective with the first of its KPIs."""
    find = brief.analysis.index.find
    for objective in brief.plan.objectives[:_MOST_OBJECTIVES]:
        title = brief.tell(objective.title)
        firsts = (
            target
            for target in brief.analysis.year_targets
            if (named := find(target.kpi.objective, ("objective",))) and named.item is objective
        )
        first = next(firsts, None)
        if first is None or first.year is None:
            yield say(title)
            continue
        value = brief.measure(first.year, brief.tell(first.kpi.unit))
        goal = brief.terms.goals.target_text.format(name=brief.call(first.kpi), value=value)
        yield say(brief.label(title, goal))


def _list_milestones(brief: Brief) -> Iterator[Runs]:
    in_order = sorted(brief.plan.milestones, key=lambda one: one.due)
    due = [one for one in in_order if one.due >= brief.analysis.as_of]
    for milestone in due[:_MOST_LINES]:
        owner = brief.note(brief.name_person(milestone.owner))
        yield (
            Run(milestone.due.isoformat(), bold=True),
            Run(f" {brief.call(milestone)}{owner}"),
        )


def _list_risks(brief: Brief) -> Iterator[Runs]:
    for risk in rank_risks(brief)[:_MOST_LINES]:
        about = (word_level(brief, risk.probability, risk.impact), brief.name_person(risk.owner))
        yield (*brief.read(risk.statement), *say(brief.note(brief.join(about))))


def _word_year(brief: Brief, grave: list[Diagnostic]) -> str:
    terms, facts = brief.terms.glance, tuple(_list_facts(brief))[:_MOST_FACTS]
    words = terms.separator.join(facts)
    if not grave:
        return terms.headline.format(facts=words)
    return terms.findings_headline.format(facts=words, findings=terms.open.fill(len(grave)))


def _list_facts(brief: Brief) -> Iterator[str]:
    """Yield what the year comes to, the most telling facts first."""
    terms, plan = brief.terms, brief.plan
    for target in choose_first_kpis(brief, 1):
        if target.year is not None:
            value = brief.measure(target.year, brief.tell(target.kpi.unit))
            yield terms.goals.target_text.format(name=brief.call(target.kpi), value=value)
    if brief.analysis.ledger.total is not None:
        yield terms.glance.budget.format(money=brief.money(brief.analysis.ledger.total))
    counts = (
        (terms.glance.activities, len(plan.activities)),
        (terms.rhythm.milestones_count, len(plan.milestones)),
        (terms.glance.objectives_count, len(plan.objectives)),
        (terms.glance.risks_count, len(plan.risks)),
    )
    yield from (words.fill(number) for words, number in counts if number)
