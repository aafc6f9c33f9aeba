"""What happens on site: places, hours, people, permits."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.money_scale import head_money, show_amount
from commplan.report.occurrences import (
    add_up_costs,
    count_times,
    find_owner,
    group_occurrences,
    word_dates,
)
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.texts.format import format_hours, format_number

if TYPE_CHECKING:
    from commplan.model.schedule import Activity
    from commplan.report.blocks import Cell, Section
    from commplan.report.brief import Brief


_INWARD = {"setup", "meeting"}  # work of the team: nobody is invited


def show_events(brief: Brief) -> Section | None:
    """Show the activities that take place on site and are not cancelled."""
    events = [
        one
        for one in brief.plan.activities
        if one.format in {"offline", "both"}
        and one.status != "cancelled"
        and one.kind not in _INWARD
    ]
    if not events:
        return None
    terms = brief.terms.activities
    columns = (
        left(terms.activity, 1.4),
        left(brief.terms.labels.when, 1.5),
        left(terms.hours, 1),
        left(brief.terms.activities.site, 2),
        right(terms.attendance, 0.7),
        left(brief.terms.labels.owner, 0.8),
        left(terms.permit, 1.4),
        right(head_money(brief, brief.terms.labels.budget), 0.9),
    )
    costs = add_up_costs(brief)
    in_order = sorted(events, key=lambda one: one.start)
    rows = tuple(_list_event(brief, one, costs.get(one.route)) for one in in_order)
    table = make_table("events", terms.activity, columns, rows)
    return make_section(brief, "events", _weigh_events(brief, events), table)


def _list_event(brief: Brief, event: Activity, cost: Decimal | None) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(event)),
        word_cell(word_dates(brief, event)),
        word_cell(format_hours(event.hours) if event.hours else ""),
        word_cell(brief.tell(event.place)),
        number_cell(event.attendance),
        word_cell(brief.name_person(find_owner(brief, event))),
        word_cell(_word_permit(brief, event)),
        show_amount(cost),
    )


def _word_permit(brief: Brief, event: Activity) -> str:
    permit, terms = event.permit, brief.terms.activities
    if permit is None:
        return ""
    kind = brief.word("permit.kind", permit.kind)
    if permit.granted_on is not None:
        return kind + brief.note(terms.granted.format(day=permit.granted_on.isoformat()))
    if permit.apply_by is not None:
        return kind + brief.note(terms.apply_by.format(day=permit.apply_by.isoformat()))
    return kind


def _weigh_events(brief: Brief, events: list[Activity]) -> str:
    """Count events as often as they take place; people as often as they come."""
    terms, occurrences = brief.terms.activities, group_occurrences(brief)
    held = {one.route: occurrences.get(one.route, []) for one in events}
    times = terms.times_count.fill(sum(len(one) for one in held.values()))
    people = sum((one.attendance or 0) * count_times(one, held[one.route]) for one in events)
    if not people:
        return terms.events_headline.fill(len(events), times=times)
    return terms.events_people_headline.fill(
        len(events), times=times, people=format_number(Decimal(people))
    )
