"""The chapter on service: what members are promised, and what comes back from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Panel, Panels, Tone
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, say, word_cell
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.marketing import Service, ServiceStage
    from commplan.report.blocks import Block, Chapter, Runs, Section, Table
    from commplan.report.brief import Brief


def build_service(brief: Brief) -> Chapter | None:
    """Say how members are served before, during and after a purchase."""
    service = brief.plan.service
    if service is None:
        return None
    sections = (
        _show_stages(brief, service),
        _show_feedback(brief, service),
        _show_care(brief, service),
    )
    return make_chapter("service", brief.terms.service.chapter, sections)


def _show_stages(brief: Brief, service: Service) -> Section | None:
    if not service.stages:
        return None
    terms = brief.terms.service
    panels = tuple(
        Panel(
            brief.word("stage", one.stage),
            tuple(_list_promises(brief, one)),
            Tone.ACCENT,
        )
        for one in service.stages
    )
    promises = terms.promises_count.fill(sum(len(one.promise) for one in service.stages))
    headline = terms.stages_headline.fill(len(panels), promises=promises)
    return make_section(brief, "stages", headline, Panels(panels))


def _list_promises(brief: Brief, stage: ServiceStage) -> Iterator[Runs]:
    yield from (brief.read(promise) for promise in stage.promise)
    if stage.response_time is not None:
        yield say(brief.label(brief.terms.service.response_time, brief.tell(stage.response_time)))
    if stage.owner is not None:
        yield say(brief.label(brief.terms.labels.owner, brief.name_person(stage.owner)))


def _show_feedback(brief: Brief, service: Service) -> Section | None:
    """Show where members speak up, and how their satisfaction is measured."""
    terms = brief.terms.service
    blocks: list[Block] = [_list_feedback(brief, service)] if service.feedback else []
    if service.satisfaction:
        blocks.append(_list_measures(brief, service))
    if not blocks:
        return None
    if not service.feedback:
        headline = terms.measures_headline.fill(len(service.satisfaction))
    else:
        is_looped = all(one.loop for one in service.feedback)
        words = terms.feedback_looped_headline if is_looped else terms.feedback_headline
        headline = words.fill(len(service.feedback))
    return make_section(brief, "feedback", headline, *blocks)


def _list_feedback(brief: Brief, service: Service) -> Table:
    terms = brief.terms.service
    columns = (
        left(terms.channel, 1.2),
        left(terms.handling_time, 1.6),
        left(terms.loop, 3),
        left(brief.terms.labels.owner, 0.8),
    )
    rows = (
        (
            head_cell(brief.name(one.channel, "channel")),
            word_cell(brief.tell(one.handling_time)),
            Cell(brief.read(one.loop)),
            word_cell(brief.name_person(one.owner)),
        )
        for one in service.feedback
    )
    return make_table("feedback", terms.feedback, columns, rows)


def _list_measures(brief: Brief, service: Service) -> Table:
    terms = brief.terms.service
    columns = (left(terms.method, 2.4), left(terms.rhythm, 1), left(terms.kpi, 1.4))
    rows = (
        (
            head_cell(brief.tell(one.method)),
            word_cell(brief.tell(one.rhythm)),
            word_cell(brief.name(one.kpi, "kpi")),
        )
        for one in service.satisfaction
    )
    return make_table("satisfaction", terms.satisfaction, columns, rows)


def _show_care(brief: Brief, service: Service) -> Section | None:
    """Show what keeps quality and reputation, and who helps when everybody asks at once."""
    terms = brief.terms.service
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), Tone.ACCENT)
        for title, texts in (
            (terms.quality, service.quality),
            (terms.reputation, service.reputation),
        )
        if texts
    )
    blocks: list[Block] = [Panels(panels)] if panels else []
    if service.peak_plan:
        blocks.append(_list_peaks(brief, service))
    if not blocks:
        return None
    parts = brief.count_all(
        (terms.quality_count, len(service.quality)),
        (terms.reputation_count, len(service.reputation)),
        (terms.peaks_count, len(service.peak_plan)),
    )
    return make_section(brief, "care", terms.care_headline.format(parts=parts), *blocks)


def _list_peaks(brief: Brief, service: Service) -> Table:
    terms = brief.terms.service
    columns = (left(brief.terms.labels.when, 1.2), right(terms.agents, 0.8), left(terms.note, 3))
    rows = (
        (
            head_cell(format_short_range(one.range, brief.texts)),
            number_cell(one.extra_agents),
            Cell(brief.read(one.note)),
        )
        for one in service.peak_plan
    )
    return make_table("peaks", terms.peaks, columns, rows)
