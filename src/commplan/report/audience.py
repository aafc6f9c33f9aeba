"""Chapter 5: who is meant, what they need, and where they can be reached."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Panel, Panels, Tone
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import (
    EMPTY,
    centre,
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from commplan.model.foundations import Segment
    from commplan.report.blocks import Chapter, Runs, Section, Table
    from commplan.report.brief import Brief

_MOST_SEGMENTS_ACROSS = 7
_REACHED, _UNREACHED = "●", "–"


def build_audience(brief: Brief) -> Chapter | None:
    """Say who the segments are, what they need, how we know, and who hears us where."""
    if not brief.plan.segments:
        return None
    sections = (
        _show_segments(brief),
        _show_habits(brief),
        _show_needs(brief),
        _show_studies(brief),
        _show_reach(brief),
    )
    return make_chapter("audience", brief.terms.audience.chapter, sections)


def _show_segments(brief: Brief) -> Section:
    terms = brief.terms.audience
    columns = (
        left(terms.segment, 1.3),
        right(terms.size, 1),
        left(terms.age, 1.5),
        left(terms.region, 1.6),
        left(terms.job, 1.8),
    )
    rows = tuple(_list_segment(brief, segment) for segment in brief.plan.segments)
    table = make_table("segments", terms.segment, columns, rows)
    return make_section(brief, "segments", _weigh_segments(brief), table)


def _list_segment(brief: Brief, segment: Segment) -> tuple[Cell, ...]:
    about = segment.attributes
    minors = ""
    if segment.minors is not None:
        terms = brief.terms.audience
        minors = terms.with_minors if segment.minors else terms.without_minors
    if about is None:
        return (
            head_cell(brief.call(segment)),
            _show_size(brief, segment),
            word_cell(minors),
            *(EMPTY,) * 2,
        )
    return (
        head_cell(brief.call(segment)),
        _show_size(brief, segment),
        word_cell(brief.join((brief.tell(about.age), brief.tell(about.sex), minors))),
        word_cell(brief.tell(about.region)),
        word_cell(brief.tell(about.job)),
    )


def _show_size(brief: Brief, segment: Segment) -> Cell:
    if segment.share is None:
        return number_cell(segment.size)
    share = brief.measure(segment.share, "%")
    if segment.size is None:
        return Cell(say(share), segment.share)
    words = brief.terms.audience.size_share.format(size=format_number(segment.size), share=share)
    return Cell(say(words), segment.size)


def _show_habits(brief: Brief) -> Section | None:
    """Show what people spend and like, where they are, and which segments share people."""
    terms = brief.terms.audience
    listed = (_list_habits(brief, one) for one in brief.plan.segments)
    rows = [row for row in listed if any(cell.runs for cell in row[1:])]
    if not rows:
        return None
    columns = (
        left(terms.segment, 1.2),
        left(terms.spend, 1.8),
        left(terms.interests, 2),
        left(terms.platforms, 1.4),
        left(terms.overlaps, 1.2),
    )
    table = make_table("habits", terms.habits, columns, rows)
    return make_section(brief, "habits", terms.habits_headline.fill(len(rows)), table)


def _list_habits(brief: Brief, segment: Segment) -> tuple[Cell, ...]:
    about = segment.attributes
    spend = (brief.tell(about.spend), brief.tell(about.frequency)) if about else ()
    return (
        head_cell(brief.call(segment)),
        word_cell(brief.join(spend)),
        word_cell(brief.tell_all(about.interests) if about else ""),
        word_cell(brief.tell_all(about.platforms) if about else ""),
        word_cell(brief.name_all(segment.overlaps, "segment")),
    )


def _weigh_segments(brief: Brief) -> str:
    """Name the largest segment; its share only where no segments overlap and all are counted."""
    terms, segments = brief.terms.audience, brief.plan.segments
    sized = [(one.size, one) for one in segments if one.size is not None]
    if not sized:
        return terms.segments_headline.fill(len(segments))
    size, largest = max(sized, key=lambda pair: pair[0])
    words = brief.measure(size, terms.people)
    total = sum((one for one, _ in sized), Decimal(0))
    share = brief.percent(size, total)
    is_partition = len(sized) == len(segments) and not any(one.overlaps for one in segments)
    if is_partition and share and len(segments) > 1:
        return terms.segments_share_headline.fill(
            len(segments), name=brief.call(largest), size=words, share=share
        )
    return terms.segments_size_headline.fill(len(segments), name=brief.call(largest), size=words)


def _show_needs(brief: Brief) -> Section | None:
    """Show needs, pains and personas, and the approach that answers them."""
    terms, segments = brief.terms.audience, brief.plan.segments
    panels = tuple(
        Panel(brief.call(segment), lines, Tone.ACCENT)
        for segment in segments
        if (lines := _list_needs(brief, segment))
    )
    if not panels:
        return None
    parts = brief.count_all(
        (terms.needs_count, sum(len(one.needs) for one in segments)),
        (terms.pains_count, sum(len(one.pains) for one in segments)),
        (terms.strategies_count, sum(one.strategy is not None for one in segments)),
        (terms.personas_count, sum(len(one.personas) for one in segments)),
    )
    headline = terms.needs_headline.format(parts=parts)
    return make_section(brief, "needs", headline, Panels(panels))


def _show_studies(brief: Brief) -> Section | None:
    """Show by what study we know the segments, and on what basis they may be written to."""
    terms, segments = brief.terms.audience, brief.plan.segments
    if not any(one.research or one.consent for one in segments):
        return None
    studies = sum(one.research is not None for one in segments)
    headline = terms.studies_headline.fill(studies) if studies else terms.consent_headline
    return make_section(brief, "studies", headline, _list_studies(brief))


def _list_needs(brief: Brief, segment: Segment) -> tuple[Runs, ...]:
    terms = brief.terms.audience
    lines = []
    if segment.needs:
        lines.append(say(brief.label(terms.need, brief.tell_all(segment.needs))))
    if segment.pains:
        lines.append(say(brief.label(terms.pain, brief.tell_all(segment.pains))))
    for persona in segment.personas:
        name, story = brief.tell(persona.name), brief.tell(persona.story)
        lines.append(say(brief.label(name, story) if story else name))
    if segment.strategy is not None:
        lines.append(say(brief.label(terms.strategy, brief.tell(segment.strategy))))
    return tuple(lines)


def _list_studies(brief: Brief) -> Table:
    terms = brief.terms.audience
    columns = (
        left(terms.segment, 1.2),
        left(terms.research_date, 1),
        left(terms.method, 1.2),
        right(terms.sample, 0.7),
        left(terms.finding, 2.4),
        left(terms.consent, 2),
        left(terms.opt_out, 1.4),
    )
    rows = (
        _list_research(brief, segment)
        for segment in brief.plan.segments
        if segment.research or segment.consent
    )
    return make_table("research", terms.studies, columns, rows)


def _list_research(brief: Brief, segment: Segment) -> tuple[Cell, ...]:
    study, consent = segment.research, segment.consent
    return (
        head_cell(brief.call(segment)),
        word_cell(study.date.isoformat() if study else ""),
        word_cell(brief.tell(study.method) if study else ""),
        number_cell(study.sample if study else None),
        Cell(brief.read(study.finding) if study else ()),
        Cell(brief.read(consent.basis) if consent else ()),
        Cell(brief.read(consent.opt_out) if consent else ()),
    )


def _show_reach(brief: Brief) -> Section | None:
    """Show who can be reached where: channels down, segments across while there is room."""
    segments = brief.plan.segments
    heard = {
        segment.key: tuple(brief.name(text, "channel") for text in segment.reachable_on)
        for segment in segments
    }
    channels = tuple(dict.fromkeys(name for names in heard.values() for name in names))
    if not channels:
        return None
    if len(segments) > _MOST_SEGMENTS_ACROSS:
        table = _list_reach(brief, heard)
    else:
        table = _cross_reach(brief, heard, channels)
    return make_section(brief, "reach", _weigh_reach(brief, heard, channels), table)


def _list_reach(brief: Brief, heard: dict[str, tuple[str, ...]]) -> Table:
    terms = brief.terms.audience
    rows = (
        (head_cell(brief.call(one)), word_cell(brief.join(heard[one.key])))
        for one in brief.plan.segments
    )
    columns = (left(terms.segment, 1), left(terms.reachable, 4))
    return make_table("reach", terms.reachable, columns, rows)


def _cross_reach(
    brief: Brief, heard: dict[str, tuple[str, ...]], channels: tuple[str, ...]
) -> Table:
    terms, segments = brief.terms.audience, brief.plan.segments
    rows = (
        (head_cell(channel), *(_mark_reach(channel in heard[one.key]) for one in segments))
        for channel in channels
    )
    columns = (left(terms.channel, 1.4), *(centre(brief.call(one)) for one in segments))
    return make_table("reach", terms.reachable, columns, rows)


def _mark_reach(is_reached: bool) -> Cell:  # noqa: FBT001 - the mark says which it is
    return word_cell(_REACHED) if is_reached else word_cell(_UNREACHED, Tone.MUTED)


def _weigh_reach(brief: Brief, heard: dict[str, tuple[str, ...]], channels: tuple[str, ...]) -> str:
    terms = brief.terms.audience
    unreached = sum(not names for names in heard.values())
    if unreached:
        return terms.unreached_headline.fill(unreached)
    reach = {name: sum(name in names for names in heard.values()) for name in channels}
    widest = max(channels, key=lambda name: reach[name])
    return terms.reach_headline.fill(reach[widest], channel=widest, whole=str(len(heard)))
