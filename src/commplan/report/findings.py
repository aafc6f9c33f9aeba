"""Chapter 12: what is still open, what could not be read, and what may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.report.blocks import Bullets, Cell, Chapter, Paragraph, Run, Tile, Tiles, Tone
from commplan.report.inline import read_runs
from commplan.report.judgement import show_settings, show_waivers
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, say, word_cell
from commplan.texts import word_diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.brief import Brief

SEVERITY_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WATCH, Severity.INFO: Tone.PLAIN}


def build_findings(brief: Brief, diagnostics: tuple[Diagnostic, ...]) -> Chapter:
    """Say that the plan was checked, and what came of it. This chapter is never left out."""
    sections = (
        _show_findings(brief, diagnostics),
        _show_broken(brief),
        show_waivers(brief),
        show_settings(brief),
        _show_missing(brief),
    )
    present = tuple(section for section in sections if section is not None)
    return Chapter("findings", brief.terms.findings.chapter, present, is_appendix=True)


def _show_findings(brief: Brief, diagnostics: tuple[Diagnostic, ...]) -> Section:
    terms, day = brief.terms.findings, brief.analysis.as_of.isoformat()
    grave = [one for one in diagnostics if one.severity is not Severity.INFO]
    counts = _count_findings(brief, diagnostics)
    if not diagnostics:
        headline = terms.clean_headline.format(date=day)
    elif grave:
        headline = terms.open_headline.format(findings=_count_findings(brief, tuple(grave)))
    else:
        headline = terms.infos_headline.fill(len(diagnostics))
    text = (
        terms.open_text.format(date=day, findings=counts)
        if diagnostics
        else terms.clean_text.format(date=day)
    )
    blocks: list[Block] = [Paragraph(say(text))]
    tiles = tuple(_count_items(brief))
    if tiles:
        blocks.append(Tiles(tiles))
    if grave:
        blocks.append(_list_findings(brief, grave))
    return make_section(brief, "findings", headline, *blocks)


def _count_items(brief: Brief) -> Iterator[Tile]:
    """Count what was checked, kind by kind."""
    plan = brief.plan
    for kind, number in (
        ("activity", len(plan.activities)),
        ("milestone", len(plan.milestones)),
        ("kpi", len(plan.kpis)),
        ("person", len(plan.team.people) if plan.team else 0),
        ("channel", len(plan.channels)),
        ("risk", len(plan.risks)),
    ):
        if number:
            yield Tile(brief.word("kind", kind), str(number), "", "")


def _count_findings(brief: Brief, diagnostics: tuple[Diagnostic, ...]) -> str:
    terms = brief.terms.findings
    counts = (
        (terms.errors_count, Severity.ERROR),
        (terms.warnings_count, Severity.WARNING),
        (terms.infos_count, Severity.INFO),
    )
    numbers = (
        (count, sum(one.severity is weight for one in diagnostics)) for count, weight in counts
    )
    return brief.join(count.fill(number) for count, number in numbers if number)


def _list_findings(brief: Brief, diagnostics: list[Diagnostic]) -> Table:
    terms = brief.terms.findings
    columns = (
        left(terms.severity, 0.6),
        left(terms.place, 1.5),
        left(terms.message, 3.4),
        left(terms.help, 2.6),
    )
    in_order = sorted(diagnostics, key=lambda one: one.severity is not Severity.ERROR)
    rows = tuple(_list_finding(brief, one) for one in in_order)
    return make_table("findings", terms.findings, columns, rows)


def _list_finding(brief: Brief, diagnostic: Diagnostic) -> tuple[Cell, ...]:
    worded = word_diagnostic(diagnostic, brief.texts)
    severity = brief.word("severity", diagnostic.severity.value)
    path = diagnostic.path or ".".join(str(step) for step in diagnostic.route)
    return (
        word_cell(severity, SEVERITY_TONES[diagnostic.severity]),
        Cell((Run(path, code=True),) if path else ()),
        Cell(read_runs(worded.message)),
        Cell(read_runs(worded.help)),
    )


def _show_broken(brief: Brief) -> Section | None:
    """List what could not be read, item by item and section by section."""
    broken, terms = brief.plan.broken, brief.terms.findings
    blocks: list[Block] = []
    if broken:
        columns = (left(terms.kind, 1), left(terms.item, 3), left(terms.place, 2))
        rows = (
            (
                head_cell(brief.word("kind", one.kind)),
                word_cell(one.name or one.id or terms.nameless),
                Cell((Run(".".join(str(step) for step in one.route), code=True),)),
            )
            for one in broken
        )
        blocks.append(make_table("unreadable", terms.unreadable, columns, rows))
    if brief.plan.unread:
        sections = brief.join(brief.plan.unread)
        blocks.append(Paragraph(say(terms.unread_text.format(sections=sections))))
    if not blocks:
        return None
    headline = (
        terms.broken_headline.fill(len(broken))
        if broken
        else terms.unread_headline.fill(len(brief.plan.unread))
    )
    return make_section(brief, "unreadable", headline, *blocks)


def _show_missing(brief: Brief) -> Section | None:
    """List the sections that the plan lacks, with what each would add."""
    terms = brief.terms.findings
    absent = tuple(
        (Run(name, code=True), Run(brief.label("", gain)))
        for name, gain in terms.gains
        if not getattr(brief.plan, name)
    )
    if not absent:
        return None
    return make_section(brief, "missing", terms.missing_headline.fill(len(absent)), Bullets(absent))
