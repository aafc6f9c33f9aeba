"""Last period's resolutions: each promise with its owner, its day, and what became of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.period import PeriodKind
from commplan.analysis.review.promises import PromiseState
from commplan.report.blocks import Cell, Panel, Panels, Tone
from commplan.report.review.cutting import MOST_ROWS, choose_headline, cut_rows
from commplan.report.review.gaps import note_gap
from commplan.report.review.lights import state_cell
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, centre, left, make_table, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.promises import Promise, Promises
    from commplan.report.blocks import Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "resolutions"
_STATES = (PromiseState.OPEN, PromiseState.DONE, PromiseState.DROPPED)


def show_resolutions(brief: ReviewBrief) -> Section | None:
    """Show what was promised and what became of it; the longest overdue first."""
    promises, terms = brief.review.promises, brief.words.delivery.resolutions
    if promises.items:
        shown, more = cut_rows(brief, _rank(promises.items))
        table = _list_promises(brief, shown)
        gap = () if promises.is_told else (note_gap(brief, "actions.what", "actions.state"),)
        return make_section(brief, KEY, _say_result(brief, promises), table, *more, *gap)
    last = _name_last(brief)
    if promises.has_earlier:
        headline, text = terms.none_headline.format(last=last), terms.none_text
    elif brief.review.period.days.start <= brief.plan.period.start:
        period = brief.name_period()
        headline, text = terms.first_headline.format(period=period), terms.first_text
    else:
        headline, text = terms.unknown_headline.format(last=last), terms.unknown_text
    panel = Panel(terms.subject, (say(text.format(last=last)),), Tone.MUTED)
    return make_section(brief, KEY, headline, Panels((panel,)))


def detail_resolutions(brief: ReviewBrief) -> tuple[Section, ...]:
    """List every promise where the slide leaves some out."""
    promises, terms = brief.review.promises, brief.words.delivery.resolutions
    if len(promises.items) <= MOST_ROWS:
        return ()
    table = _list_promises(brief, _rank(promises.items))
    count, share = len(promises.items), promises.completion
    headline = (
        terms.detail_dropped_headline.fill(count)
        if share is None
        else terms.detail_headline.fill(count, share=brief.share(share))
    )
    return (make_section(brief, f"{KEY}-detail", headline, table),)


def word_promise_state(brief: ReviewBrief, promise: Promise) -> str:
    """Word what became of a promise: done in time or late, overdue, running, dropped."""
    terms, late = brief.words.delivery.resolutions, promise.late_days
    match promise.state:
        case PromiseState.DROPPED:
            return terms.dropped
        case PromiseState.DONE:
            in_time = terms.done if late is None else terms.done_in_time
            return terms.done_late.fill(late) if late is not None and late > 0 else in_time
        case PromiseState.OPEN:
            return _word_open(brief, promise)


def _word_open(brief: ReviewBrief, promise: Promise) -> str:
    terms, late = brief.words.delivery.resolutions, promise.late_days
    if late is None:
        return terms.undated
    if late <= 0:
        return terms.running
    if promise.new_due is None or promise.new_due < promise.on:
        return terms.overdue.fill(late)
    return terms.overdue_moved.fill(late, day=promise.new_due.isoformat())


def _rank(promises: Iterable[Promise]) -> list[Promise]:
    """Put overdue ones first, the longest on top, then open, done and dropped ones."""
    return sorted(promises, key=lambda one: (_STATES.index(one.state), -(one.late_days or 0)))


def _list_promises(brief: ReviewBrief, promises: Iterable[Promise]) -> Table:
    terms = brief.words.delivery.resolutions
    columns = (
        left(terms.resolution, 3),
        left(brief.terms.labels.owner, 0.9),
        left(terms.due, 1.0),
        left(terms.state, 1.9),
        centre(terms.age, 0.8),
        left(terms.comment, 2.4),
    )
    rows = (_list_promise(brief, one) for one in promises)
    return make_table(KEY, terms.subject, columns, rows)


def _list_promise(brief: ReviewBrief, promise: Promise) -> tuple[Cell, ...]:
    terms, age = brief.words.delivery.resolutions, promise.age_days
    return (
        Cell(brief.read(promise.what)),
        word_cell(brief.name_person(promise.owner)),
        word_cell(promise.due.isoformat() if promise.due else ""),
        state_cell(promise.light, word_promise_state(brief, promise)),
        Cell(say(terms.days.fill(age)), Decimal(age)) if age >= 0 else EMPTY,
        Cell(brief.read(promise.comment)),
    )


def _name_last(brief: ReviewBrief) -> str:
    terms = brief.words.delivery.resolutions
    is_quarter = brief.review.period.kind is PeriodKind.QUARTER
    return terms.last_quarter if is_quarter else terms.last_period


def _say_result(brief: ReviewBrief, promises: Promises) -> str:
    """Say how many were kept, and what the rest of them means."""
    terms, count = brief.words.delivery.resolutions, len(promises.items)
    last, done = _name_last(brief), str(len(promises.done))
    if not promises.is_told:
        return terms.untold_headline.fill(count, last=last)
    overdue = _rank(promises.overdue)
    if overdue:
        worst, days = overdue[0], terms.days.fill(overdue[0].late_days or 0)
        facts = {"last": last, "done": done, "overdue": str(len(overdue)), "days": days}
        named = terms.overdue_named_headline.fill(count, what=brief.tell(worst.what), **facts)
        return choose_headline(named, terms.overdue_headline.fill(count, **facts))
    if promises.open:
        running = str(len(promises.open))
        return terms.open_headline.fill(count, last=last, done=done, open=running)
    return _say_settled(brief, promises, last)


def _say_settled(brief: ReviewBrief, promises: Promises, last: str) -> str:
    """Say that nothing is open: what was done in time, late, or dropped."""
    terms, count = brief.words.delivery.resolutions, len(promises.items)
    done = len(promises.done)
    if not done:
        return terms.dropped_headline.fill(count, last=last)
    if done < count:
        dropped = str(count - done)
        return terms.partly_headline.fill(count, last=last, done=str(done), dropped=dropped)
    late = [one.late_days for one in promises.done if one.late_days is not None]
    behind = [days for days in late if days > 0]
    if not behind:
        return terms.done_headline.fill(count, last=last)
    days = terms.days.fill(max(behind))
    return terms.late_headline.fill(count, last=last, late=str(len(behind)), days=days)
