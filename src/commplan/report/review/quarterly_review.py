"""The quarterly review: a document from a plan, its actuals, and what was found in both.

Sixteen slides with the cover, or eight; what is looked up stands in the appendix. A planner may put
a headline of his own over a slide, or leave it out, in the actuals of the period.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from commplan.report.blocks import Cover, Document, Pair
from commplan.report.brand_colour import choose_accent
from commplan.report.findings import build_findings
from commplan.report.frame import list_words, make_footer
from commplan.report.review.asks import detail_asks, show_asks
from commplan.report.review.brief import ReviewBrief, find_data_day, make_brief
from commplan.report.review.changes import detail_changes, show_changes
from commplan.report.review.channels import detail_channels, show_channels
from commplan.report.review.drivers import show_drivers
from commplan.report.review.league import detail_league, show_league
from commplan.report.review.lessons import detail_lessons, show_lessons
from commplan.report.review.members import detail_members, show_members
from commplan.report.review.money import detail_money, show_money
from commplan.report.review.next_weeks import detail_next, show_next
from commplan.report.review.recovery import show_recovery
from commplan.report.review.resolutions import detail_resolutions, show_resolutions
from commplan.report.review.risks import detail_risks, show_risks
from commplan.report.review.scorecard import detail_scorecard, show_scorecard
from commplan.report.review.summary import show_summary
from commplan.report.review.timeline import detail_timeline, show_timeline
from commplan.report.sections import make_chapter
from commplan.report.tables import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.analysis.review import Review
    from commplan.diagnostics import Diagnostic
    from commplan.model.resolutions import SlideChoice
    from commplan.report.blocks import Chapter, Section
    from commplan.texts import Texts
    from commplan.texts.review_terms import ReviewFrameTerms

SHORT = frozenset({"summary", "resolutions", "scorecard", "recovery", "money", "next", "asks"})
"""The slides of a short review, beside the cover."""


class _Part(NamedTuple):
    """Slides under one title."""

    key: str
    title: str
    slides: tuple[Callable[[ReviewBrief], Section | None], ...]


def build_quarterly_review(
    review: Review,
    diagnostics: tuple[Diagnostic, ...],
    texts: Texts,
    source_name: str,
    *,
    is_short: bool = False,
) -> Document:
    """Say how a period went, in the language of ``texts``.

    ``source_name`` is the plan file as readers know it. A slide without data says what to fill in;
    one is left out only where the plan has nothing of the kind, or the planner wants it so.
    """
    brief = make_brief(review, texts, source_name)
    chapters = [
        _make_chapter(brief, part, is_short=is_short) for part in _list_parts(brief, diagnostics)
    ]
    if not is_short:
        chapters += _make_appendix(brief, diagnostics)
    return Document(
        key="quarterly-review",
        language=texts.language,
        cover=_make_cover(brief),
        footer=make_footer(brief),
        chapters=tuple(chapter for chapter in chapters if chapter is not None),
        words=list_words(brief),
        on=review.as_of,
        accent=choose_accent(review.plan),
        has_contents=False,
    )


def _list_parts(brief: ReviewBrief, diagnostics: tuple[Diagnostic, ...]) -> tuple[_Part, ...]:
    frame = brief.words.frame

    def show_weeks(told: ReviewBrief) -> Section | None:
        return show_next(told, diagnostics)

    return (
        _Part("result", frame.chapter_result, (show_summary, show_resolutions)),
        _Part("goals", frame.chapter_goals, (show_scorecard, show_drivers, show_recovery)),
        _Part("delivery", frame.chapter_delivery, (show_timeline,)),
        _Part("members", frame.chapter_members, (show_members,)),
        _Part("money", frame.chapter_money, (show_money, show_league)),
        _Part("channels", frame.chapter_channels, (show_channels,)),
        _Part("risks", frame.chapter_risks, (show_risks, show_lessons)),
        _Part("next", frame.chapter_next, (show_weeks, show_asks, show_changes)),
    )


def _make_chapter(brief: ReviewBrief, part: _Part, *, is_short: bool) -> Chapter | None:
    shown = (show(brief) for show in part.slides)
    sections = [
        _apply_choice(brief, section)
        for section in shown
        if section is not None and (not is_short or section.key in SHORT)
    ]
    return make_chapter(part.key, part.title, sections)


def _apply_choice(brief: ReviewBrief, section: Section) -> Section | None:
    """Give a slide the headline that the planner wrote for it, or leave it out."""
    chosen = _find_choice(brief, section.key)
    if chosen is None:
        return section
    if chosen.hide:
        return None
    return replace(section, headline=brief.tell(chosen.headline) or section.headline)


def _find_choice(brief: ReviewBrief, slide: str) -> SlideChoice | None:
    """Return what the files of the period say of a slide; the latest word counts."""
    choices = (one for file in reversed(brief.review.own) for one in file.slides)
    return next((one for one in choices if one.slide == slide), None)


def _make_appendix(
    brief: ReviewBrief, diagnostics: tuple[Diagnostic, ...]
) -> tuple[Chapter | None, ...]:
    details = (
        *detail_resolutions(brief),
        *detail_scorecard(brief),
        *detail_timeline(brief),
        *detail_members(brief),
        *detail_money(brief),
        *detail_league(brief),
        *detail_channels(brief),
        *detail_risks(brief),
        *detail_lessons(brief),
        *detail_next(brief),
        *detail_asks(brief),
        *detail_changes(brief),
    )
    title = brief.words.frame.appendix
    return (
        make_chapter("details", title, details, is_appendix=True),
        build_findings(brief, diagnostics),
    )


def _make_cover(brief: ReviewBrief) -> Cover:
    root, frame = brief.plan.root, brief.words.frame
    brand, period = brief.tell(root.brand), brief.name_period()
    facts = (
        (frame.presenter, brief.name_person(root.presenter)),
        (frame.period, period),
        (frame.as_of, find_data_day(brief.review).isoformat()),
        (frame.data_status, _word_status(brief, frame)),
    )
    chosen = _find_choice(brief, "cover")
    title = brief.tell(chosen.headline) if chosen is not None else ""
    return Cover(
        title or frame.title.format(plan=brief.tell(root.title), period=period),
        frame.subtitle.format(brand=brand) if brand else "",
        tuple(Pair(label, say(text)) for label, text in facts if text),
    )


def _word_status(brief: ReviewBrief, frame: ReviewFrameTerms) -> str:
    """Say how much of what is expected is there, and whether more is to come."""
    given, expected = brief.review.coverage
    if not expected:
        return frame.no_actuals
    sources = brief.review.sources
    is_complete = bool(sources) and all(one.head.status == "complete" for one in sources)
    share = f"{given * 100 // expected}%"
    words = frame.coverage.format(given=given, expected=expected, share=share)
    return brief.join((frame.complete if is_complete else frame.provisional, words))
