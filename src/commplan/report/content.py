"""The chapter on content: pillars, series, how content is made, and how much goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.schedule import list_days
from commplan.report.blocks import Cell, Pair, Pairs, Panel, Panels, Tone
from commplan.report.messages import has_short_calendar, show_load, show_message_calendar
from commplan.report.occurrences import find_stretch, word_course
from commplan.report.sections import make_chapter, make_section
from commplan.report.shares import draw_shares
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
    from commplan.model.messages import Content, Pillar, Series
    from commplan.report.blocks import Block, Chapter, Section, Table
    from commplan.report.brief import Brief


def build_content(brief: Brief) -> Chapter | None:
    """Say what the community reads and receives; a long calendar stands in the appendix."""
    content = brief.plan.content
    sections: list[Section | None] = []
    if content is not None:
        sections += [
            _show_pillars(brief, content),
            _show_series(brief, content),
            _show_style(brief, content),
            _show_authors(brief, content),
        ]
    sections.append(show_load(brief))
    if has_short_calendar(brief):
        sections += show_message_calendar(brief)
    return make_chapter("content", brief.terms.content.chapter, sections)


def _show_pillars(brief: Brief, content: Content) -> Section | None:
    pillars, terms = content.pillars, brief.terms.content
    if not pillars:
        return None
    shared = [(one.share, one) for one in pillars if one.share is not None]
    shares = [(brief.call(one), share) for share, one in shared]
    blocks: tuple[Block, ...] = (
        *draw_shares(brief, "pillars", terms.shares, terms.shares_alt, shares),
        _list_pillars(brief, content),
    )
    if not shared:
        return make_section(brief, "pillars", terms.pillars_headline.fill(len(pillars)), *blocks)
    share, largest = max(shared, key=lambda pair: pair[0])
    headline = terms.pillars_share_headline.fill(
        len(pillars), name=brief.call(largest), share=brief.measure(share, "%")
    )
    return make_section(brief, "pillars", headline, *blocks)


def _list_pillars(brief: Brief, content: Content) -> Table:
    terms = brief.terms.content
    columns = (
        left(terms.pillar, 1.4),
        left(terms.kind, 0.8),
        right(brief.terms.labels.share, 0.7),
        left(terms.purpose, 2.4),
        right(terms.planned, 0.8),
    )
    rows = (_list_pillar(brief, content, pillar) for pillar in content.pillars)
    return make_table("pillars", terms.pillars, columns, rows)


def _list_pillar(brief: Brief, content: Content, pillar: Pillar) -> tuple[Cell, ...]:
    index = brief.analysis.index
    meant = (index.find(item.pillar, ("pillar",)) for item in content.items)
    planned = sum(named is not None and named.item is pillar for named in meant)
    share = "" if pillar.share is None else brief.measure(pillar.share, "%")
    return (
        head_cell(brief.call(pillar)),
        word_cell(brief.word("pillar.kind", pillar.kind)),
        Cell(say(share), pillar.share),
        Cell(brief.read(pillar.purpose)),
        number_cell(planned or None),
    )


def _show_series(brief: Brief, content: Content) -> Section | None:
    terms, listed = brief.terms.content, content.series
    if not listed:
        return None
    columns = (
        left(terms.series, 1.5),
        left(terms.rhythm, 1.3),
        left(terms.channel, 1.6),
        left(terms.pillar, 1.2),
        left(brief.terms.labels.owner, 0.8),
        right(terms.in_year, 0.7),
    )
    rows = (_list_series(brief, one) for one in listed)
    times = terms.times.fill(sum(_count_issues(brief, one) for one in listed))
    headline = terms.series_headline.fill(len(listed), times=times)
    table = make_table("series", terms.series, columns, rows)
    return make_section(brief, "series", headline, table)


def _count_issues(brief: Brief, series: Series) -> int:
    return sum(1 for _ in list_days(series.rhythm, find_stretch(brief, series)))


def _list_series(brief: Brief, series: Series) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(series)),
        word_cell(word_course(brief, series)),
        word_cell(brief.name_all(series.channel, "channel")),
        word_cell(brief.name(series.pillar, "pillar")),
        word_cell(brief.name_person(series.owner)),
        number_cell(_count_issues(brief, series)),
    )


def _show_style(brief: Brief, content: Content) -> Section | None:
    """Show in which forms and manner content is made, and who looks at it before it goes out."""
    terms, reviewer = brief.terms.content, brief.name_person(content.reviewer)
    sides = (
        (terms.forms, terms.forms_count, content.forms, Tone.ACCENT),
        (terms.topics, terms.topics_count, content.topics, Tone.ACCENT),
        (terms.style, terms.style_count, content.style, Tone.PLAIN),
        (terms.quality, terms.quality_count, content.quality_rules, Tone.PLAIN),
    )
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), tone)
        for title, _, texts, tone in sides
        if texts
    )
    blocks: list[Block] = [Panels(panels)] if panels else []
    if reviewer:
        blocks.append(Pairs((Pair(terms.reviewer, say(reviewer)),)))
    if not blocks:
        return None
    parts = brief.count_all(*((count, len(texts)) for _, count, texts, _ in sides))
    headline = (
        terms.style_headline.format(parts=parts)
        if parts
        else terms.reviewer_headline.format(person=reviewer)
    )
    return make_section(brief, "style", headline, *blocks)


def _show_authors(brief: Brief, content: Content) -> Section | None:
    """Show how members write, and who comes from outside."""
    terms, ugc, guests = brief.terms.content, content.ugc, content.contributors
    blocks: list[Block] = []
    if ugc is not None:
        pairs = tuple(
            Pair(label, brief.read(text))
            for label, text in (
                (terms.invited, ugc.invited),
                (terms.reviewed, ugc.reviewed),
                (terms.licensed, ugc.licensed),
            )
            if text is not None
        )
        blocks += [Pairs(pairs)] if pairs else []
    has_members = bool(blocks)
    if guests:
        blocks.append(_list_guests(brief, content))
    if not blocks:
        return None
    if not guests:
        headline = terms.ugc_headline
    else:
        sentence = terms.ugc_guests_headline if has_members else terms.guests_headline
        headline = sentence.fill(len(guests))
    return make_section(brief, "authors", headline, *blocks)


def _list_guests(brief: Brief, content: Content) -> Table:
    terms = brief.terms.content
    rows = (
        (
            head_cell(brief.tell(guest.name)),
            Cell(brief.read(guest.topic)),
            word_cell(brief.name(guest.partner, "partner")),
        )
        for guest in content.contributors
    )
    columns = (left(terms.guest, 1.2), left(terms.topic, 3), left(terms.partner, 1.4))
    return make_table("guests", terms.guests, columns, rows)
