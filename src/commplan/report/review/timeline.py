"""Milestones and activities: planned against real days, what slipped, and what waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from commplan.analysis.review.activity_slips import ActivitySlip, ActivityState
from commplan.analysis.review.milestone_slips import MilestoneSlip, MilestoneState
from commplan.report.blocks import Cell
from commplan.report.review.cutting import choose_headline, cut_rows
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.lights import state_cell
from commplan.report.review.timeline_chart import MOST_LANES, draw_timeline
from commplan.report.sections import make_section
from commplan.report.tables import left, make_table, word_cell
from commplan.texts.format import format_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from commplan.analysis.review.deliveries import Schedule
    from commplan.analysis.review.knock_ons import KnockOn
    from commplan.report.blocks import Paragraph, Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "timeline"
_MOST_SLIPS = 3
_LANES_WITH_SLIPS = 8
"""So many lanes and rows of slips fit on one page, with few milestones."""
_FEWEST_LANES = 3
_MILESTONES_A_ROW = 5
"""So many milestones have their names in one row; each row more takes the place of a lane."""

_MILESTONE_FIELDS = ("milestones.done_on", "milestones.new_due")
_ACTIVITY_FIELDS = ("activities.state", "activities.start", "activities.end")
_NOT_TOLD = frozenset({ActivityState.UNKNOWN, ActivityState.AHEAD})


def show_timeline(brief: ReviewBrief) -> Section | None:
    """Show the chart of the period and what slipped; None where the plan has no dates at all."""
    schedule, plan = brief.review.schedule, brief.plan
    if not plan.milestones and not plan.activities:
        return None
    gap = _note_gaps(brief, schedule)
    shown, more = cut_rows(brief, schedule.slips, _MOST_SLIPS)
    rows = len(shown) + len(more) + len(schedule.milestones) // _MILESTONES_A_ROW
    lanes = max(_LANES_WITH_SLIPS - rows, _FEWEST_LANES) if shown else MOST_LANES
    chart = draw_timeline(brief, lanes)
    if chart is None or (gap and not _is_told(brief)):
        subject = brief.words.delivery.schedule.subject
        return show_gap(brief, KEY, subject, *_MILESTONE_FIELDS, *_ACTIVITY_FIELDS)
    table = (_list_slips(brief, shown),) if shown else ()
    return make_section(brief, KEY, _say_schedule(brief, schedule), chart, *table, *more, *gap)


def detail_timeline(brief: ReviewBrief) -> tuple[Section, ...]:
    """List all milestones and all activities of the period with both dates."""
    schedule = brief.review.schedule
    parts: tuple[tuple[str, Sequence[MilestoneSlip | ActivitySlip], str], ...] = (
        ("milestones", schedule.milestones, _count_milestones(brief, schedule)),
        ("activities", schedule.activities, _count_activities(brief, schedule.activities)),
    )
    return tuple(
        make_section(brief, f"{KEY}-{key}", headline, _list_slips(brief, items, is_full=True))
        for key, items, headline in parts
        if items
    )


def _is_told(brief: ReviewBrief) -> bool:
    return any(file.milestones or file.activities for file in brief.review.schedule.files)


def _note_gaps(brief: ReviewBrief, schedule: Schedule) -> tuple[Paragraph, ...]:
    """Say which dates the files of the period leave out altogether."""
    files, fields = schedule.files, list[str]()
    if schedule.milestones and not any(file.milestones for file in files):
        fields += _MILESTONE_FIELDS
    if schedule.activities and not any(file.activities for file in files):
        fields += _ACTIVITY_FIELDS
    return (note_gap(brief, *fields),) if fields else ()


def _list_slips(
    brief: ReviewBrief,
    slips: Iterable[MilestoneSlip | ActivitySlip],
    *,
    is_full: bool = False,
) -> Table:
    terms = brief.words.delivery.schedule
    columns = (
        left(terms.item, 2),
        left(terms.planned, 1.5),
        left(terms.now, 1.5),
        left(terms.state, 1.5),
        left(terms.reason, 2.4),
        left(terms.knock_ons, 2),
    )
    rows = (_list_slip(brief, one) for one in slips)
    return make_table(f"{KEY}-{'all' if is_full else 'slips'}", terms.subject, columns, rows)


def _list_slip(brief: ReviewBrief, slip: MilestoneSlip | ActivitySlip) -> tuple[Cell, ...]:
    terms = brief.words.delivery.schedule
    if isinstance(slip, MilestoneSlip):
        item, reason = brief.call(slip.milestone), slip.reason
        planned = slip.milestone.due.isoformat()
        day = slip.done_on or slip.new_due
        now = "" if day is None else day.isoformat()
    else:
        item, reason = brief.call(slip.activity), slip.told.reason
        planned = format_range(slip.planned, brief.texts)
        is_known = slip.state not in _NOT_TOLD and slip.state is not ActivityState.CANCELLED
        now = format_range(slip.window, brief.texts) if is_known else ""
        if slip.state is ActivityState.LATE and not slip.has_new_date:
            now = ""
    if not now and slip.has_slipped:
        now = terms.no_date
    return (
        word_cell(item),
        word_cell(planned),
        word_cell(now),
        word_slip(brief, slip),
        Cell(brief.read(reason)),
        word_cell(_word_knock_ons(brief, slip.knock_ons)),
    )


def word_slip(brief: ReviewBrief, slip: MilestoneSlip | ActivitySlip) -> Cell:
    """Word where a milestone or an activity stands, with its days, as the cell of its light."""
    words = (
        _word_milestone(brief, slip)
        if isinstance(slip, MilestoneSlip)
        else _word_activity(brief, slip)
    )
    return state_cell(slip.light, words)


def _word_milestone(brief: ReviewBrief, slip: MilestoneSlip) -> str:
    terms = brief.words.delivery.schedule
    match slip.state:
        case MilestoneState.DONE:
            return terms.done_late.fill(slip.days) if slip.has_slipped else terms.done
        case MilestoneState.MOVED:
            return _word_move(brief, slip.days)
        case MilestoneState.OVERDUE:
            return terms.overdue.fill(slip.days)
        case MilestoneState.AHEAD:
            return terms.ahead
        case MilestoneState.UNKNOWN:
            return brief.words.frame.missing
        case _:
            assert_never(slip.state)


def _word_activity(brief: ReviewBrief, slip: ActivitySlip) -> str:
    terms = brief.words.delivery.schedule
    if slip.state is ActivityState.MOVED:
        return _word_move(brief, slip.days)
    late = {
        ActivityState.DONE: terms.done_late,
        ActivityState.RUNNING: terms.running_late,
        ActivityState.LATE: terms.overdue,
    }
    if slip.has_slipped and slip.state in late:
        return late[slip.state].fill(slip.days)
    return {
        ActivityState.DONE: terms.done,
        ActivityState.RUNNING: terms.running,
        ActivityState.LATE: terms.running,
        ActivityState.AHEAD: terms.ahead,
        ActivityState.CANCELLED: terms.cancelled,
        ActivityState.UNKNOWN: brief.words.frame.missing,
    }[slip.state]


def _word_move(brief: ReviewBrief, days: int) -> str:
    terms = brief.words.delivery.schedule
    if days == 0:
        return terms.moved
    return terms.moved_later.fill(days) if days > 0 else terms.moved_earlier.fill(-days)


def _word_knock_ons(brief: ReviewBrief, knock_ons: tuple[KnockOn, ...]) -> str:
    """Name what moves the most, and how many others move with it."""
    if not knock_ons:
        return ""
    terms = brief.words.delivery.schedule
    first = max(knock_ons, key=lambda one: one.days)
    name = brief.name(first.named.key, first.named.kind)
    words = terms.knock_on.fill(first.days, name=name)
    others = len(knock_ons) - 1
    return terms.knock_more.fill(others, first=words) if others else words


def _count_activities(brief: ReviewBrief, activities: Sequence[ActivitySlip]) -> str:
    terms, late = brief.words.delivery.schedule, sum(one.has_slipped for one in activities)
    words = terms.activities_late_headline if late else terms.activities_kept_headline
    return words.fill(len(activities), late=str(late))


def _count_milestones(brief: ReviewBrief, schedule: Schedule) -> str:
    """Say how many milestones were due and how many were kept."""
    terms, due, share = brief.words.delivery.schedule, len(schedule.due), schedule.on_time
    if share is None:
        is_lacking = any(one.state is MilestoneState.UNKNOWN for one in schedule.milestones)
        return terms.milestones_unknown if is_lacking else terms.milestones_none
    if len(schedule.kept) == due:
        return terms.milestones_kept.fill(due)
    return terms.milestones_missed.fill(due, kept=str(len(schedule.kept)), share=brief.share(share))


def _say_schedule(brief: ReviewBrief, schedule: Schedule) -> str:
    """Say what was kept, what is overdue or moves the most with it, and by how much."""
    terms, first = brief.words.delivery.schedule, _count_milestones(brief, schedule)
    if not schedule.slips:
        known = [one for one in schedule.activities if one.state not in _NOT_TOLD]
        second = terms.activities_kept.fill(len(known))
        return terms.parts.format(first=first, second=second) if known else first
    worst = max(schedule.slips, key=lambda one: (one in schedule.overdue, len(one.knock_ons)))
    is_overdue = worst in schedule.overdue
    item = worst.milestone if isinstance(worst, MilestoneSlip) else worst.activity
    words = terms.overdue_part if is_overdue else terms.slip_part
    second = words.fill(worst.days, name=brief.call(item))
    moved = len(worst.knock_ons)
    longest = second + terms.knock_part.fill(moved) if moved else second
    count = terms.slips_part.fill(len(schedule.slips))
    return choose_headline(
        *(terms.parts.format(first=first, second=one) for one in (longest, second, count))
    )
