"""The stages of an activity: preparation, approval, promotion, run, review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.activity_words import find_day, word_moment
from commplan.report.blocks import BarState, Step, Steps
from commplan.report.occurrences import word_dates
from commplan.report.sections import make_section
from commplan.report.states import find_state
from commplan.report.tables import head_cell, left, make_table, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.model.distances import Moment
    from commplan.model.schedule import Activity
    from commplan.report.blocks import Cell, Section
    from commplan.report.brief import Brief


def has_stages(activity: Activity) -> bool:
    """Tell whether an activity says more of its stages than when it runs."""
    return bool(
        activity.prepare_from
        or activity.approve_by
        or activity.approver
        or activity.promote_from
        or activity.review_by
    )


def make_stages(brief: Brief, activity: Activity) -> Steps | None:
    """Make the line of stages of an activity; None where it has only its run."""
    if not has_stages(activity):
        return None
    terms, as_of = brief.terms.cards, brief.analysis.as_of
    run = Step(terms.run, word_dates(brief, activity), "", (), find_state(activity.range, as_of))
    before = (
        (terms.prepare, activity.prepare_from),
        (_word_approval(brief, activity), activity.approve_by),
        (terms.promote, activity.promote_from),
    )
    return Steps(
        (
            *_list_steps(brief, activity, before),
            run,
            *_list_steps(brief, activity, ((terms.review, activity.review_by),)),
        )
    )


def _word_approval(brief: Brief, activity: Activity) -> str:
    if activity.approver is None:
        return brief.terms.cards.approve
    return brief.terms.cards.approver.format(name=brief.name_person(activity.approver))


def _list_steps(
    brief: Brief, activity: Activity, stages: tuple[tuple[str, Moment | None], ...]
) -> Iterator[Step]:
    for title, moment in stages:
        if moment is not None:
            day = find_day(moment, _find_start(activity))
            state = _find_state(day, brief.analysis.as_of)
            yield Step(title, word_moment(brief, moment, activity), "", (), state)


def _find_start(activity: Activity) -> date | None:
    """Return the one start that distances are counted from; a series has many."""
    return activity.start if activity.repeats is None else None


def _find_state(day: date | None, as_of: date) -> BarState | None:
    """Return where a day stands; the stages of a series come again and again."""
    return None if day is None else find_state(DateRange(day, day), as_of)


def show_stages(brief: Brief) -> Section | None:
    """Show the stages of all activities that have any, in the order of their beginning."""
    staged = sorted(
        (one for one in brief.plan.activities if has_stages(one)), key=lambda one: one.start
    )
    if not staged:
        return None
    terms, cards = brief.terms.details, brief.terms.cards
    columns = (
        left(brief.terms.activities.activity, 1.6),
        left(cards.prepare, 1.1),
        left(cards.approve, 1.5),
        left(cards.promote, 1.1),
        left(terms.run, 1.8),
        left(cards.review, 1.1),
    )
    first, day = _find_first(staged)
    table = make_table(
        "stages", terms.stages, columns, (_list_stages(brief, one) for one in staged)
    )
    headline = terms.stages_headline.fill(len(staged), name=brief.call(first), day=day.isoformat())
    return make_section(brief, "stages", headline, table)


def _find_first(staged: list[Activity]) -> tuple[Activity, date]:
    """Return the activity that is begun first, and when."""
    begins = (
        (one, (find_day(one.prepare_from, one.start) if one.prepare_from else None) or one.start)
        for one in staged
    )
    return min(begins, key=lambda pair: pair[1])


def _list_stages(brief: Brief, activity: Activity) -> tuple[Cell, ...]:
    approver = brief.name_person(activity.approver)
    approval = word_moment(brief, activity.approve_by, activity)
    return (
        head_cell(brief.call(activity)),
        word_cell(word_moment(brief, activity.prepare_from, activity)),
        word_cell(approval + brief.note(approver) if approval else approver),
        word_cell(word_moment(brief, activity.promote_from, activity)),
        word_cell(word_dates(brief, activity)),
        word_cell(word_moment(brief, activity.review_by, activity)),
    )
