"""The chapter on data about members and on the rules of law and platforms that were checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Panel, Panels, Tone
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, word_cell

if TYPE_CHECKING:
    from commplan.model.data import Data, DataItem
    from commplan.report.blocks import Block, Chapter, Section, Table
    from commplan.report.brief import Brief


def build_data(brief: Brief) -> Chapter | None:
    """Say what is collected and on which ground, how it is guarded, which rules were checked."""
    data = brief.plan.data
    sections: list[Section | None] = []
    if data is not None:
        sections += [
            _show_items(brief, data),
            _show_use(brief, data),
        ]
    sections.append(_show_compliance(brief))
    return make_chapter("data", brief.terms.data.chapter, sections)


def _show_items(brief: Brief, data: Data) -> Section | None:
    """Show what is collected and why, and below it how it is kept."""
    items, terms = data.items, brief.terms.data
    if not items:
        return None
    guarded = [one for one in items if _is_guarded(one)]
    missing = sum(one.purpose is None or one.legal_basis is None for one in items)
    sensitive = sum(_is_delicate(one) for one in items)
    if missing:
        headline = terms.items_unfounded_headline.fill(len(items), missing=str(missing))
    elif sensitive:
        headline = terms.items_sensitive_headline.fill(len(items), sensitive=str(sensitive))
    else:
        headline = terms.items_headline.fill(len(items))
    blocks: list[Block] = [_list_grounds(brief, data)]
    if guarded:
        blocks.append(_list_guards(brief, guarded))
    return make_section(brief, "items", headline, *blocks)


def _list_grounds(brief: Brief, data: Data) -> Table:
    terms = brief.terms.data
    columns = (
        left(terms.item, 1.2),
        left(terms.fields, 1.8),
        left(terms.purpose, 2),
        left(terms.legal_basis, 1.5),
        left(terms.consent_text, 2.4),
    )
    rows = (
        (
            head_cell(brief.call(one)),
            word_cell(brief.tell_all(one.fields)),
            Cell(brief.read(one.purpose)),
            Cell(brief.read(one.legal_basis)),
            Cell(brief.read(one.consent_text)),
        )
        for one in data.items
    )
    return make_table("data-items", terms.grounds, columns, rows)


def _list_guards(brief: Brief, guarded: list[DataItem]) -> Table:
    terms = brief.terms.data
    columns = (
        left(terms.item, 1.2),
        left(terms.retention, 1.6),
        left(terms.access, 1.8),
        left(terms.shared_with, 1.5),
        left(terms.sensitivity, 1.6),
        left(terms.impact, 1),
    )
    rows = (_list_guard(brief, one) for one in guarded)
    return make_table("data-guard", terms.guard, columns, rows)


def _is_delicate(item: DataItem) -> bool:
    return bool(item.sensitive or item.about_minors_under_14)


def _is_guarded(item: DataItem) -> bool:
    written = bool(item.retention or item.access or item.shared_with)
    return written or _is_delicate(item) or item.impact_assessment is not None


def _list_guard(brief: Brief, item: DataItem) -> tuple[Cell, ...]:
    terms = brief.terms.data
    delicate = brief.join(
        (
            terms.sensitive if item.sensitive else "",
            terms.minors if item.about_minors_under_14 else "",
        )
    )
    return (
        head_cell(brief.call(item)),
        word_cell(brief.tell(item.retention)),
        word_cell(brief.tell_all(item.access)),
        word_cell(brief.name_all(item.shared_with, "partner")),
        word_cell(delicate, Tone.WATCH),
        _show_assessment(brief, item),
    )


def _show_assessment(brief: Brief, item: DataItem) -> Cell:
    terms = brief.terms.data
    if item.impact_assessment is None:
        return EMPTY
    if item.impact_assessment:
        return word_cell(terms.assessed, Tone.GOOD)
    return word_cell(terms.not_assessed, Tone.WATCH if _is_delicate(item) else Tone.PLAIN)


def _show_use(brief: Brief, data: Data) -> Section | None:
    """Show where numbers come from, how they are read, and how everything is kept safe."""
    terms = brief.terms.data
    blocks: list[Block] = [_list_sources(brief, data)] if data.sources else []
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), tone)
        for title, texts, tone in (
            (terms.analysis, data.analysis, Tone.ACCENT),
            (terms.security, data.security, Tone.GOOD),
        )
        if texts
    )
    if panels:
        blocks.append(Panels(panels))
    if not blocks:
        return None
    parts = brief.count_all(
        (terms.sources_count, len(data.sources)),
        (terms.analysis_count, len(data.analysis)),
        (terms.security_count, len(data.security)),
    )
    return make_section(brief, "use", terms.use_headline.format(parts=parts), *blocks)


def _list_sources(brief: Brief, data: Data) -> Table:
    terms = brief.terms.data
    columns = (
        left(terms.system, 1.4),
        left(terms.measured, 3),
        left(terms.refresh, 1),
        left(brief.terms.labels.owner, 0.9),
    )
    rows = (
        (
            head_cell(brief.tell(one.system)),
            word_cell(brief.name_all(one.kpi, "kpi")),
            word_cell(brief.tell(one.refresh)),
            word_cell(brief.name_person(one.owner)),
        )
        for one in data.sources
    )
    return make_table("data-sources", terms.sources, columns, rows)


def _show_compliance(brief: Brief) -> Section | None:
    checked, terms = brief.plan.compliance, brief.terms.data
    if not checked:
        return None
    columns = (
        left(terms.rule, 2.2),
        left(terms.applies, 1.6),
        left(terms.evidence, 2.2),
        left(terms.checked_on, 0.9),
        left(terms.checked_by, 0.8),
    )
    rows = (
        (
            Cell(brief.read(one.rule)),
            Cell(brief.read(one.applies)),
            Cell(brief.read(one.evidence)),
            word_cell(one.checked_on.isoformat() if one.checked_on else ""),
            word_cell(brief.name_person(one.by)),
        )
        for one in checked
    )
    unchecked = sum(one.checked_on is None for one in checked)
    headline = (
        terms.compliance_open_headline.fill(len(checked), open=str(unchecked))
        if unchecked
        else terms.compliance_headline.fill(len(checked))
    )
    table = make_table("compliance", terms.rule, columns, rows)
    return make_section(brief, "compliance", headline, table)
