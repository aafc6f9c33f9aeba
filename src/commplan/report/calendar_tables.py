"""The calendar in tables: who takes part in which commercial node, and days of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.commercial_nodes import Node, list_nodes, load_usual_nodes
from commplan.model.dates import DateRange
from commplan.report.calendar_lanes import name_node
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, word_cell
from commplan.texts.format import format_range, format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.calendar import Closed, PlanCalendar
    from commplan.model.schedule import Activity, Campaign
    from commplan.report.blocks import Cell, Section
    from commplan.report.brief import Brief


def show_nodes(brief: Brief) -> Section | None:
    """Show the commercial nodes of the year with those who take part in them.

    Where nothing of the plan is scheduled, only the nodes that it writes down are shown.
    """
    nodes = _list_nodes(brief)
    if not nodes:
        return None
    terms = brief.terms.calendar
    columns = (
        left(terms.node, 1.4),
        left(brief.terms.labels.when, 1.3),
        left(terms.registration, 1.3),
        left(terms.price_check, 1.3),
        left(terms.taken, 2.4),
        left(terms.basis, 1.4),
    )
    rows = (_list_node(brief, node) for node in nodes)
    provisional = sum(node.is_provisional for node in nodes)
    if provisional == len(nodes):
        headline = terms.nodes_usual_headline.fill(len(nodes))
    elif provisional:
        headline = terms.nodes_provisional_headline.fill(len(nodes), provisional=str(provisional))
    else:
        headline = terms.nodes_headline.fill(len(nodes))
    table = make_table("nodes", terms.nodes, columns, rows)
    return make_section(brief, "nodes", headline, table)


def _list_nodes(brief: Brief) -> tuple[Node, ...]:
    """Return the nodes of the period and, behind them, own ones that lie outside of it."""
    plan = brief.plan
    inside = list_nodes(plan, plan.period)
    if not any(one.range.overlaps(plan.period) for one in brief.analysis.occurrences):
        inside = tuple(node for node in inside if node.own is not None)
    shown = [node.own for node in inside]
    outside = (
        Node(one.name, one.start, one.end, one.platform, one.provisional is True, own=one)
        for one in (plan.calendar.nodes if plan.calendar is not None else ())
        if one not in shown
    )
    return (*inside, *outside)


def _list_node(brief: Brief, node: Node) -> tuple[Cell, ...]:
    own, days = node.own, DateRange(node.start, node.end)
    registration = own.registration.range if own and own.registration else None
    check = own.price_check.range if own and own.price_check else None
    return (
        head_cell(name_node(brief, node), brief.note(brief.tell(node.platform))),
        word_cell(format_short_range(days, brief.texts)),
        word_cell(format_short_range(registration, brief.texts) if registration else ""),
        word_cell(format_short_range(check, brief.texts) if check else ""),
        word_cell(_name_takers(brief, node)),
        word_cell(_word_basis(brief, node)),
    )


def _word_basis(brief: Brief, node: Node) -> str:
    terms = brief.terms.calendar
    if node.own is None:
        return terms.usual
    source = brief.tell(node.own.source)
    return brief.join((source, terms.provisional if node.is_provisional else ""))


def _name_takers(brief: Brief, node: Node) -> str:
    """Name the campaigns and activities that take part in a node."""
    names = _list_names(node)
    items: tuple[Campaign | Activity, ...] = (*brief.plan.campaigns, *brief.plan.activities)
    return brief.join(brief.call(one) for one in items if names & set(one.nodes))


def _list_names(node: Node) -> set[str]:
    if node.own is not None:
        return {name for name in (node.own.name, node.own.id) if name}
    return {name for one in load_usual_nodes() if one.key == node.key for name in one.names}


def show_own_days(brief: Brief) -> Section | None:
    """Show the days that are free, worked, closed or celebrated in this plan only."""
    calendar, terms = brief.plan.calendar, brief.terms.calendar
    rows = tuple(_list_days(brief, calendar)) if calendar is not None else ()
    if calendar is None or not rows:
        return None
    columns = (
        left(terms.kind, 0.9),
        left(terms.name, 1.4),
        left(brief.terms.labels.when, 1.4),
        left(terms.scope, 1.6),
        left(terms.reason, 2.4),
    )
    parts = brief.count_all(
        (terms.holidays_count, len(calendar.holidays)),
        (terms.working_days_count, len(calendar.working_days)),
        (terms.brand_days_count, len(calendar.brand_days)),
        (terms.blackouts_count, len(calendar.blackouts)),
        (terms.freezes_count, len(calendar.freezes)),
        (terms.quiet_periods_count, len(calendar.quiet_periods)),
    )
    table = make_table("own-days", terms.own_days, columns, rows)
    return make_section(brief, "own-days", terms.days_headline.fill(len(rows), parts=parts), table)


def _list_days(brief: Brief, calendar: PlanCalendar) -> Iterator[tuple[Cell, ...]]:
    terms = brief.terms.calendar
    for kind, days in (
        (terms.holidays, calendar.holidays),
        (terms.working_days, calendar.working_days),
    ):
        for one in days:
            yield _list_stretch(brief, kind, one.name, one.range)
    for day in calendar.brand_days:
        yield _list_stretch(brief, terms.brand_days, day.name, day.range)
    for kind, closed in (
        (terms.blackouts, calendar.blackouts),
        (terms.freezes, calendar.freezes),
        (terms.quiet_periods, calendar.quiet_periods),
    ):
        for stretch in closed:
            yield _list_stretch(brief, kind, stretch.name, stretch.range, stretch)


def _list_stretch(
    brief: Brief, kind: str, name: str | None, days: DateRange, closed: Closed | None = None
) -> tuple[Cell, ...]:
    return (
        head_cell(kind),
        word_cell(brief.tell(name)),
        word_cell(format_range(days, brief.texts)),
        word_cell(brief.tell_all(closed.scope) if closed else ""),
        word_cell(brief.tell(closed.reason) if closed else ""),
    )
