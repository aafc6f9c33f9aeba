"""Next: thirteen weeks with what is planned, the calendar that it has to respect, known clashes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.model.head import Period
from commplan.report.blocks import Panel, Panels, Tone
from commplan.report.calendar_lanes import name_node
from commplan.report.clashes import date_clashes
from commplan.report.inline import join_lines, read_plain
from commplan.report.review.cutting import choose_headline, cut_text
from commplan.report.review.gaps import show_gap
from commplan.report.review.weeks_chart import draw_weeks
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, say, word_cell
from commplan.texts import word_diagnostic
from commplan.texts.format import format_short_day, format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.analysis.review.next_weeks import NextWeeks
    from commplan.diagnostics import Diagnostic
    from commplan.report.blocks import Block, Cell, Runs, Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "next"
_MOST_LINES = 3
_LONGEST = 45


def show_next(brief: ReviewBrief, diagnostics: tuple[Diagnostic, ...]) -> Section:
    """Show what the next thirteen weeks are about, and what clashes there."""
    weeks = brief.review.next_weeks
    narrowed = narrow_brief(brief)
    clashes = _list_clashes(narrowed, diagnostics)
    blocks = tuple(_list_blocks(narrowed, weeks, clashes))
    if not blocks:
        subject = brief.words.members.next.chart
        return show_gap(brief, KEY, subject, "next_quarter.focus", "next_quarter.changes")
    return make_section(brief, KEY, _say_weeks(brief, weeks, clashes), *blocks)


def detail_next(brief: ReviewBrief) -> tuple[Section, ...]:
    """List everything that is planned in the next thirteen weeks, by its day."""
    weeks = brief.review.next_weeks
    if not weeks.times and not weeks.milestones:
        return ()
    headline = brief.words.members.next.detail_headline.format(counts=_count(brief, weeks).strip())
    return (make_section(brief, f"{KEY}-detail", headline, _tabulate(brief, weeks)),)


def narrow_brief(brief: ReviewBrief) -> ReviewBrief:
    """Return a brief whose plan covers the next weeks only, for what draws a plan's period."""
    days = brief.review.next_weeks.days
    period = Period(start=days.start, end=days.end)
    root = brief.plan.root.model_copy(update={"period": period})
    return replace(brief, plan=brief.plan._replace(root=root))


def _list_clashes(
    brief: ReviewBrief, diagnostics: tuple[Diagnostic, ...]
) -> tuple[tuple[date, Diagnostic], ...]:
    """Return what clashes within the period of the brief, by its day."""
    dated = date_clashes(brief, diagnostics)
    return tuple((day, one) for day, one in dated if day is not None)


def _list_blocks(
    brief: ReviewBrief, weeks: NextWeeks, clashes: tuple[tuple[date, Diagnostic], ...]
) -> Iterator[Block]:
    terms = brief.words.members.next
    chart = draw_weeks(brief, weeks)
    if chart is not None:
        yield chart
    panels = [
        Panel(title, _cut_lines(brief, lines), tone)
        for title, lines, tone in (
            (terms.focus, [brief.read(one) for one in weeks.focus], Tone.ACCENT),
            (terms.changes, [brief.read(one) for one in weeks.changes], Tone.PLAIN),
            (terms.known, [_word_clash(brief, *one) for one in clashes], Tone.WATCH),
        )
        if lines
    ]
    if panels:
        yield Panels(tuple(panels))


def _cut_lines(brief: ReviewBrief, lines: list[Runs]) -> tuple[Runs, ...]:
    """Return the first lines, and one that says how many more there are."""
    left_out = len(lines) - _MOST_LINES
    more = (say(brief.words.frame.more.fill(left_out)),) if left_out > 0 else ()
    return (*lines[:_MOST_LINES], *more)


def _word_clash(brief: ReviewBrief, day: date, diagnostic: Diagnostic) -> Runs:
    """Say a clash in one line; the findings in the appendix have its whole sentence."""
    message = join_lines(read_plain(word_diagnostic(diagnostic, brief.texts).message))
    shown = cut_text(message, _LONGEST)
    return say(brief.words.members.next.clash.format(day=format_short_day(day), message=shown))


def _say_weeks(
    brief: ReviewBrief, weeks: NextWeeks, clashes: tuple[tuple[date, Diagnostic], ...]
) -> str:
    """Say how much is planned, and what has to be solved before it begins."""
    terms = brief.words.members.next
    counts = _count(brief, weeks)
    if not counts:
        end = brief.review.plan.period.end.isoformat()
        return terms.nothing if weeks.is_planned else terms.beyond.format(day=end)
    if clashes:
        following = terms.clashes.fill(len(clashes), first=format_short_day(clashes[0][0]))
    else:
        following = terms.no_clash
    parts = (following, *_say_season(brief, weeks))
    fullest = brief.words.members.members.clause.join(parts)
    sentences = (terms.headline.format(counts=counts, next=one) for one in (fullest, following))
    return choose_headline(*sentences, following)


def _say_season(brief: ReviewBrief, weeks: NextWeeks) -> Iterator[str]:
    """Say which season begins in these weeks: one that the plan writes down comes first."""
    ahead = [one for one in weeks.nodes if one.start >= weeks.days.start]
    for node in sorted(ahead, key=lambda one: (one.own is None, one.start))[:1]:
        day = format_short_day(node.start)
        yield brief.words.members.next.node.format(node=name_node(brief, node), day=day)


def _count(brief: ReviewBrief, weeks: NextWeeks) -> str:
    terms = brief.words.members.next
    activities = len({one.activity.route for one in weeks.times})
    return brief.count_all(
        (terms.activities, activities), (terms.milestones, len(weeks.milestones))
    )


def _tabulate(brief: ReviewBrief, weeks: NextWeeks) -> Table:
    terms = brief.words.members.next
    columns = (
        left(terms.when, 1.2),
        left(terms.what, 2.4),
        left(terms.kind),
        left(terms.owner),
        left(terms.moved, 1.2),
    )
    rows = (
        *_list_nodes(brief, weeks),
        *_list_milestones(brief, weeks),
        *_list_activities(brief, weeks),
    )
    dated = sorted(rows, key=_first)
    return make_table("next-weeks", terms.chart, columns, (cells for _, cells in dated))


def _first(row: tuple[date, tuple[Cell, ...]]) -> date:
    return row[0]


def _list_nodes(brief: ReviewBrief, weeks: NextWeeks) -> Iterator[tuple[date, tuple[Cell, ...]]]:
    for node in weeks.nodes:
        days = DateRange(node.start, node.end)
        cells = (
            word_cell(format_short_range(days, brief.texts)),
            head_cell(name_node(brief, node)),
            word_cell(brief.words.members.next.season),
            EMPTY,
            EMPTY,
        )
        yield node.start, cells


def _list_milestones(
    brief: ReviewBrief, weeks: NextWeeks
) -> Iterator[tuple[date, tuple[Cell, ...]]]:
    for due in weeks.milestones:
        yield (
            due.on,
            (
                word_cell(format_short_day(due.on)),
                head_cell(brief.call(due.milestone)),
                word_cell(brief.words.members.next.milestone),
                word_cell(brief.name_person(due.milestone.owner)),
                word_cell("" if due.was is None else format_short_day(due.was)),
            ),
        )


def _list_activities(
    brief: ReviewBrief, weeks: NextWeeks
) -> Iterator[tuple[date, tuple[Cell, ...]]]:
    """Yield each activity once, at its first time, with all its days in these weeks."""
    for number, one in enumerate(weeks.times):
        activity = one.activity
        if any(earlier.activity.route == activity.route for earlier in weeks.times[:number]):
            continue
        times = [other.range for other in weeks.times if other.activity.route == activity.route]
        is_moved = activity.route in weeks.moved and activity.repeats is None
        yield (
            one.range.start,
            (
                word_cell(brief.join(format_short_range(days, brief.texts) for days in times)),
                head_cell(brief.call(activity)),
                word_cell(brief.word("activity.kind", activity.kind)),
                word_cell(brief.name_person(one.owner)),
                word_cell(format_short_range(activity.range, brief.texts) if is_moved else ""),
            ),
        )
