"""Tables that go through all activities by subject: what the list of activities has no room for."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.activity_cards import has_card
from commplan.report.activity_money import show_shares
from commplan.report.activity_stages import show_stages
from commplan.report.activity_words import (
    word_change,
    word_dependency,
    word_duty,
    word_efforts,
    word_message,
)
from commplan.report.occurrences import find_owner, group_occurrences, word_rhythm
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, number_cell, right, word_cell
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from commplan.model.schedule import Activity, Milestone, Repeats
    from commplan.report.blocks import Cell, Chapter, Section
    from commplan.report.brief import Brief

_AUDIENCE = ("segment", "tier", "group")


def build_details(brief: Brief) -> Chapter | None:
    """Say of every activity what it needs, whom it is for, and how it hangs together."""
    sections = (
        show_stages(brief),
        _show_running(brief),
        _show_work(brief),
        _show_audience(brief),
        _show_links(brief),
        _show_series(brief),
        show_shares(brief),
    )
    return make_chapter("details", brief.terms.details.chapter, sections, is_appendix=True)


def _show_running(brief: Brief) -> Section | None:
    """Show theme and run of show of the activities that have no page of their own."""
    told = [
        one
        for one in brief.plan.activities
        if not has_card(one) and (one.theme or one.goal or one.run_of_show)
    ]
    if not told:
        return None
    terms, cards = brief.terms.details, brief.terms.cards
    columns = (
        left(brief.terms.activities.activity, 1.3),
        left(cards.theme, 1.4),
        left(cards.goal, 0.7),
        left(terms.running, 4),
    )
    rows = (
        (
            head_cell(brief.call(one)),
            word_cell(brief.tell(one.theme)),
            word_cell(brief.word("goal", one.goal)),
            word_cell(" → ".join(brief.tell(step) for step in one.run_of_show)),
        )
        for one in told
    )
    table = make_table("run-of-show", terms.running, columns, rows)
    return make_section(brief, "running", terms.running_headline.fill(len(told)), table)


def _show_work(brief: Brief) -> Section | None:
    """Show who works on what, for how long, and with what; a card says it of its own activity."""
    worked = [one for one in brief.plan.activities if _has_work(one) and not has_card(one)]
    if not worked:
        return None
    terms, cards = brief.terms.details, brief.terms.cards
    columns = (
        left(brief.terms.activities.activity, 1.4),
        left(terms.together, 1.2),
        left(terms.effort, 2),
        left(terms.on_duty, 1.2),
        left(cards.tools, 1.4),
        left(cards.partners, 1.2),
    )
    people = {
        brief.name_person(name)
        for one in worked
        for name in (find_owner(brief, one), *one.with_, *one.roster, *_list_helpers(one))
        if name is not None
    }
    rows = (_list_work(brief, one) for one in worked)
    headline = terms.work_headline.fill(len(worked), people=str(len(people)))
    return make_section(brief, "work", headline, make_table("work", cards.resources, columns, rows))


def _list_helpers(activity: Activity) -> tuple[str | None, ...]:
    return tuple(effort.person for effort in activity.effort)


def _has_work(activity: Activity) -> bool:
    named = activity.with_ or activity.effort or activity.roster
    booked = activity.resources or activity.partners
    return bool(named or booked or activity.automatic) or activity.staffed is not None


def _list_work(brief: Brief, activity: Activity) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(activity)),
        word_cell(brief.name_people(activity.with_)),
        word_cell(word_efforts(brief, activity)),
        word_cell(word_duty(brief, activity)),
        word_cell(brief.name_all(activity.resources, "resource")),
        word_cell(brief.name_all(activity.partners, "partner")),
    )


def _show_audience(brief: Brief) -> Section | None:
    """Show for whom activities are, which messages they send, what they ask of people."""
    aimed = [one for one in brief.plan.activities if not has_card(one) and _has_audience(one)]
    if not aimed:
        return None
    terms, cards = brief.terms.details, brief.terms.cards
    columns = (
        left(brief.terms.activities.activity, 1.4),
        left(cards.audience, 1.8),
        left(cards.exclude, 1),
        left(terms.messages, 2.2),
        left(cards.data, 1.2),
        left(cards.attribution, 1.6),
    )
    messages = sum(bool(one.messages) for one in aimed)
    headline = (
        terms.audience_headline.fill(len(aimed), messages=str(messages))
        if messages
        else terms.audience_only_headline.fill(len(aimed))
    )
    rows = (_list_audience(brief, one) for one in aimed)
    table = make_table("audiences", cards.audience, columns, rows)
    return make_section(brief, "audiences", headline, table)


def _has_audience(activity: Activity) -> bool:
    people = activity.audience or activity.exclude or activity.attendance is not None
    return bool(people or activity.messages or activity.data or activity.attribution)


def _list_audience(brief: Brief, activity: Activity) -> tuple[Cell, ...]:
    people = activity.attendance
    number = "" if people is None else brief.terms.details.attendance.fill(people)
    audience = brief.name_all(activity.audience, *_AUDIENCE)
    return (
        head_cell(brief.call(activity)),
        word_cell(audience + brief.note(number) if audience else number),
        word_cell(brief.name_all(activity.exclude, *_AUDIENCE)),
        word_cell(brief.join(word_message(brief, one) for one in activity.messages)),
        word_cell(brief.name_all(activity.data, "data item")),
        word_cell(brief.tell(activity.attribution)),
    )


def _show_links(brief: Brief) -> Section | None:
    """Show what activities belong to, what they and milestones wait for, where they stand."""
    rows = tuple(
        row
        for row in (
            *(_list_waiting(brief, one) for one in brief.plan.milestones),
            *(_list_links(brief, one) for one in brief.plan.activities),
        )
        if any(cell.runs for cell in row[1:])
    )
    if not rows:
        return None
    terms = brief.terms.details
    columns = (
        left(terms.item_or_milestone, 1.5),
        left(terms.belongs, 2.2),
        left(terms.waits, 1.6),
        left(terms.season, 1.4),
        left(terms.standing, 1.2),
    )
    items: tuple[Milestone | Activity, ...] = (*brief.plan.milestones, *brief.plan.activities)
    waiting = sum(bool(one.after) for one in items)
    headline = terms.links_headline.fill(len(rows), waiting=str(waiting))
    return make_section(brief, "links", headline, make_table("links", terms.links, columns, rows))


def _list_waiting(brief: Brief, milestone: Milestone) -> tuple[Cell, ...]:
    waits = brief.join(word_dependency(brief, one) for one in milestone.after)
    kind = brief.word("kind", milestone.kind_of_item)
    return (
        head_cell(brief.call(milestone), brief.note(kind)),
        EMPTY,
        word_cell(waits),
        EMPTY,
        EMPTY,
    )


def _list_links(brief: Brief, activity: Activity) -> tuple[Cell, ...]:
    belongs = (
        brief.name(activity.campaign, "campaign"),
        brief.name(activity.phase, "phase"),
        brief.name(activity.track, "track"),
    )
    season = (
        brief.name_all(activity.nodes, "node"),
        brief.word("festival", activity.festival),
    )
    standing = (
        brief.word("size", activity.size),
        brief.word("activity.status", activity.status),
        brief.terms.details.carry_over if activity.carry_over else "",
    )
    return (
        head_cell(brief.call(activity)),
        word_cell(brief.join(belongs)),
        word_cell(brief.join(word_dependency(brief, one) for one in activity.after)),
        word_cell(brief.join(season)),
        word_cell(brief.join(standing)),
    )


def _show_series(brief: Brief) -> Section | None:
    """Show how often series come round, and on which days they do not, or otherwise."""
    series = [(one, one.repeats) for one in brief.plan.activities if one.repeats is not None]
    if not series:
        return None
    terms, occurrences = brief.terms.details, group_occurrences(brief)
    times = {one.route: len(occurrences.get(one.route, [])) for one, _ in series}
    columns = (
        left(brief.terms.activities.activity, 1.4),
        left(terms.rhythm, 1.2),
        right(terms.times, 0.6),
        left(terms.per, 1),
        left(terms.left_out, 1.6),
        left(terms.changed, 2.6),
    )
    rows = (_list_series(brief, one, repeats, times[one.route]) for one, repeats in series)
    words = brief.terms.activities.times_count.fill(sum(times.values()))
    headline = terms.series_headline.fill(len(series), times=words)
    table = make_table("activity-series", terms.series, columns, rows)
    return make_section(brief, "series", headline, table)


def _list_series(
    brief: Brief, activity: Activity, repeats: Repeats, times: int
) -> tuple[Cell, ...]:
    left_out = (
        brief.word("skip", repeats.skip),
        *(format_short_day(day) for day in repeats.except_),
    )
    return (
        head_cell(brief.call(activity)),
        word_cell(word_rhythm(brief, repeats.on)),
        number_cell(Decimal(times)),
        word_cell(brief.word("activity.per", activity.per)),
        word_cell(brief.join(left_out)),
        word_cell(brief.join(word_change(brief, one) for one in repeats.changes)),
    )
