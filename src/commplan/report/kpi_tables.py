"""The KPIs as tables: their targets, how they are judged, how they are counted."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import QUARTERS
from commplan.report.blocks import Cell, Paragraph, Tone
from commplan.report.kpi_changes import is_better, measure_change, word_change
from commplan.report.sections import make_section
from commplan.report.tables import (
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.goals.kpi import YearTarget
    from commplan.model.goals import Kpi
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief

_NO_QUARTERS: tuple[Decimal | None, ...] = (None,) * len(QUARTERS)


def show_targets(brief: Brief) -> Section | None:
    """Show baseline, quarters and year of each KPI, those of one dimension together."""
    targets = brief.analysis.year_targets
    if not targets:
        return None
    terms = brief.terms.goals
    columns = (
        left(terms.kpi, 2.4),
        left(terms.dimension, 0.8),
        right(terms.baseline, 0.9),
        *(right(_word_quarter(brief, number), 0.8) for number in range(1, 5)),
        right(brief.terms.labels.year, 0.9),
    )
    table = make_table("kpis", terms.kpi, columns, _list_targets(brief))
    return make_section(brief, "kpis", _weigh_targets(brief), table)


def _word_quarter(brief: Brief, number: int) -> str:
    return brief.texts.format.quarter.format(number=number)


def _list_targets(brief: Brief) -> Iterator[tuple[Cell, ...]]:
    groups: dict[str, list[YearTarget]] = {}
    for target in brief.analysis.year_targets:
        groups.setdefault(target.kpi.dimension or "", []).append(target)
    for members in groups.values():
        for target in members:
            kpi = target.kpi
            quarters = (
                kpi.targets.by_quarter(kpi.rollup) if kpi.targets is not None else _NO_QUARTERS
            )
            year = number_cell(target.year, Tone.ACCENT)
            yield (
                head_cell(brief.call(kpi), brief.note(brief.tell(kpi.unit))),
                word_cell(brief.tell(kpi.dimension), Tone.MUTED),
                number_cell(kpi.baseline.value if kpi.baseline else None, Tone.MUTED),
                *(number_cell(value) for value in quarters),
                year,
            )


def _weigh_targets(brief: Brief) -> str:
    terms, targets = brief.terms.goals, brief.analysis.year_targets
    better = [target for target in targets if is_better(target)]
    if not better:
        return terms.targets_headline.fill(len(targets))
    most = max(better, key=lambda target: abs(measure_change(target) or Decimal(0)))
    name, change = brief.call(most.kpi), word_change(brief, most)
    if len(better) == len(targets):
        return terms.targets_all_better_headline.fill(len(targets), name=name, change=change)
    return terms.targets_better_headline.fill(
        len(targets), better=str(len(better)), name=name, change=change
    )


def show_judging(brief: Brief) -> Section | None:
    """Show how attainment is judged: weights, lights, vetoes, guards. Left out where unset."""
    judged = tuple(kpi for kpi in brief.plan.kpis if _has_judgement(kpi))
    if not judged:
        return None
    terms = brief.terms.goals
    columns = (
        left(terms.kpi, 2),
        left(terms.direction, 1),
        left(terms.rollup, 1.1),
        right(terms.weight_title, 0.7),
        left(terms.remarks, 3.2),
    )
    vetoes = sum(bool(kpi.veto) for kpi in judged)
    headline = (
        terms.judging_veto_headline.fill(len(judged), vetoes=str(vetoes))
        if vetoes
        else terms.judging_headline.fill(len(judged))
    )
    rows = tuple(_list_judgement(brief, kpi) for kpi in judged)
    table = make_table("judging", terms.lights, columns, rows)
    return make_section(brief, "judging", headline, table, *_word_common_lights(brief))


def _word_common_lights(brief: Brief) -> Iterator[Paragraph]:
    """Say from which attainment on KPIs without lights of their own are green and amber."""
    settings = brief.plan.settings
    if settings is not None and settings.lights is not None:
        lights = _word_lights(brief, settings.lights.green, settings.lights.amber)
        yield Paragraph(say(brief.terms.goals.common_lights.format(lights=lights)))


def _word_lights(brief: Brief, green: Decimal, amber: Decimal) -> str:
    return brief.terms.goals.lights_text.format(
        green=brief.measure(green, "%"), amber=brief.measure(amber, "%")
    )


def _has_judgement(kpi: Kpi) -> bool:
    noted = kpi.thresholds or kpi.veto or kpi.parts or kpi.guards
    return bool(noted) or kpi.weight is not None


def _list_judgement(brief: Brief, kpi: Kpi) -> tuple[Cell, ...]:
    """Few KPIs have lights, a veto or guards: they stand together as remarks."""
    terms, lights = brief.terms.goals, kpi.thresholds
    remarks = (
        terms.veto_mark if kpi.veto else "",
        _word_lights(brief, lights.green, lights.amber) if lights is not None else "",
        brief.label(terms.parts, brief.tell(kpi.parts)) if kpi.parts else "",
        brief.label(terms.guards, brief.name_all(kpi.guards, "kpi")) if kpi.guards else "",
    )
    weight = "" if kpi.weight is None else brief.measure(kpi.weight, "%")
    return (
        head_cell(brief.call(kpi)),
        word_cell(brief.word("direction", kpi.direction)),
        word_cell(brief.word("rollup", kpi.rollup)),
        Cell(say(weight), kpi.weight),
        word_cell(terms.separator.join(remark for remark in remarks if remark)),
    )


def _date_baseline(kpi: Kpi) -> str:
    baseline = kpi.baseline
    return baseline.date.isoformat() if baseline is not None and baseline.date is not None else ""


def _is_defined(kpi: Kpi) -> bool:
    return bool(kpi.formula or kpi.source or kpi.frequency or kpi.owner or _date_baseline(kpi))


def show_definitions(brief: Brief) -> Section | None:
    """Show how each KPI is counted, and on which day its baseline was."""
    kpis, terms = brief.plan.kpis, brief.terms.goals
    if not any(_is_defined(kpi) for kpi in kpis):
        return None
    columns = (
        left(terms.kpi, 1.6),
        left(terms.formula, 4),
        left(brief.terms.labels.source, 1.8),
        left(terms.frequency, 0.8),
        left(brief.terms.labels.owner, 0.9),
        left(terms.baseline_date, 0.9),
    )
    rows = (
        (
            head_cell(brief.call(kpi)),
            Cell(brief.read(kpi.formula)),
            Cell(brief.read(kpi.source)),
            word_cell(brief.tell(kpi.frequency)),
            word_cell(brief.name_person(kpi.owner)),
            word_cell(_date_baseline(kpi)),
        )
        for kpi in kpis
    )
    missing = sum(kpi.formula is None or kpi.source is None for kpi in kpis)
    headline = (
        terms.definitions_missing_headline.fill(len(kpis), missing=str(missing))
        if missing
        else terms.definitions_headline.fill(len(kpis))
    )
    table = make_table("definitions", terms.formula, columns, rows)
    return make_section(brief, "definitions", headline, table)
