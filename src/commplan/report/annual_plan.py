"""The annual plan: one document from a plan, what follows from it, and what was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.changes.earlier_days import list_earlier_days
from commplan.report.activities import build_activities
from commplan.report.activity_cards import build_cards
from commplan.report.activity_details import build_details
from commplan.report.appendix import build_calendar, move_to_appendix
from commplan.report.audience import build_audience
from commplan.report.blocks import Cover, Document, Pair
from commplan.report.brand_colour import choose_accent
from commplan.report.brief import Brief
from commplan.report.content import build_content
from commplan.report.dangers import build_dangers
from commplan.report.data_rules import build_data
from commplan.report.findings import build_findings
from commplan.report.frame import list_words, make_footer
from commplan.report.glance import build_glance
from commplan.report.goals import build_goals
from commplan.report.governance import build_governance
from commplan.report.load import build_load
from commplan.report.marketing import build_marketing
from commplan.report.membership import build_membership
from commplan.report.money import build_money
from commplan.report.partners import build_partners
from commplan.report.people import build_people
from commplan.report.platforms import build_platforms
from commplan.report.positioning import build_positioning
from commplan.report.rhythm import build_rhythm
from commplan.report.service import build_service
from commplan.report.tables import say
from commplan.report.why import build_why
from commplan.texts.format import format_range

if TYPE_CHECKING:
    from commplan.analysis import Analysis
    from commplan.diagnostics import Diagnostic
    from commplan.model.plan import Plan
    from commplan.texts import Texts


def build_annual_plan(
    plan: Plan,
    analysis: Analysis,
    diagnostics: tuple[Diagnostic, ...],
    texts: Texts,
    source_name: str,
    baseline: Plan | None = None,
) -> Document:
    """Say the whole plan in the language of ``texts``.

    Chapters and sections for which the plan has no data are left out. ``source_name`` is the plan
    file as readers know it. With a ``baseline``, an earlier state of the plan, the year chart shows
    what moved since.
    """
    source = _name_source(plan, analysis, texts, source_name)
    earlier = {} if baseline is None else list_earlier_days(baseline, plan)
    brief = Brief(plan, analysis, texts, source, earlier=earlier)
    chapters = (
        build_glance(brief, diagnostics),
        build_why(brief),
        build_positioning(brief),
        build_goals(brief),
        build_audience(brief),
        build_membership(brief),
        build_people(brief),
        build_platforms(brief),
        build_content(brief),
        build_rhythm(brief),
        build_activities(brief),
        build_marketing(brief),
        build_partners(brief),
        build_service(brief),
        build_data(brief),
        build_money(brief),
        build_dangers(brief),
        build_governance(brief),
        build_cards(brief),
        build_details(brief),
        build_load(brief, diagnostics),
        build_findings(brief, diagnostics),
        build_calendar(brief),
    )
    return Document(
        key="annual-plan",
        language=texts.language,
        cover=_make_cover(brief),
        footer=make_footer(brief),
        chapters=move_to_appendix(brief, chapters),
        words=list_words(brief),
        on=analysis.as_of,
        accent=choose_accent(plan),
    )


def _name_source(plan: Plan, analysis: Analysis, texts: Texts, source_name: str) -> str:
    frame, day = texts.document.frame, analysis.as_of.isoformat()
    if plan.root.version is None:
        return frame.source_line.format(file=source_name, date=day)
    version = plan.root.version.in_language(texts.language)
    return frame.versioned_source_line.format(file=source_name, version=version, date=day)


def _make_cover(brief: Brief) -> Cover:
    root, frame = brief.plan.root, brief.terms.frame
    brand, community = brief.tell(root.brand), brief.plan.community
    facts = (
        (frame.presenter, brief.name_person(root.presenter)),
        (frame.owner, brief.name_person(root.owner)),
        (frame.approver, brief.name_person(root.approver)),
        (frame.period, format_range(brief.plan.period, brief.texts)),
        (frame.version, brief.tell(root.version)),
        (frame.industry, brief.tell_all(root.industry)),
        (frame.community, brief.tell(community.name) if community is not None else ""),
        (frame.status, brief.word("plan.status", root.status)),
        (frame.as_of, brief.analysis.as_of.isoformat()),
    )
    return Cover(
        brief.tell(root.title),
        frame.subtitle.format(brand=brand) if brand else "",
        tuple(Pair(label, say(text)) for label, text in facts if text),
    )
