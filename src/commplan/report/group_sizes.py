"""How the groups grow from quarter to quarter, and how much room they have."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import QUARTERS
from commplan.report.blocks import Cell, Tone
from commplan.report.monthly import list_months
from commplan.report.sections import make_section
from commplan.report.tables import (
    EMPTY,
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
    from commplan.model.places import Community, Group
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief

_NO_QUARTERS: tuple[Decimal | None, ...] = (None,) * len(QUARTERS)


def show_group_sizes(brief: Brief, community: Community) -> Section | None:
    """Show what is known of the size of each group, with the sum; members do not add up in time."""
    groups = [one for one in community.groups if one.size_now or one.size_plan or one.capacity]
    if not groups:
        return None
    terms = brief.terms.people
    columns = (
        left(terms.group, 1.8),
        right(terms.now, 0.8),
        *(right(brief.texts.format.quarter.format(number=number), 0.8) for number in range(1, 5)),
        right(brief.terms.labels.year, 0.8),
        right(brief.add_unit(terms.limit, terms.full), 1.3),
    )
    sums = _add_up_sizes(groups)
    total = (word_cell(brief.terms.labels.total), *(number_cell(one) for one in sums), EMPTY, EMPTY)
    rows = (_list_sizes(brief, group) for group in groups)
    table = make_table("group-sizes", terms.group, columns, rows, total if len(groups) > 1 else ())
    monthly = [(brief.call(one), one.size_plan) for one in groups if one.size_plan is not None]
    headline = _head_sizes(brief, len(groups), sums)
    return make_section(
        brief,
        "group-sizes",
        headline,
        table,
        *list_months(brief, "group-sizes", terms.group, monthly),
    )


def _head_sizes(brief: Brief, groups: int, sums: tuple[Decimal, ...]) -> str:
    terms = brief.terms.people
    last = next((number for number in reversed(sums[1:]) if number), None)
    if last is None:
        return terms.sizes_headline.fill(groups)
    return terms.growth_headline.fill(groups, now=format_number(sums[0]), end=format_number(last))


def _list_quarters(group: Group) -> tuple[Decimal | None, ...]:
    return group.size_plan.by_quarter("last") if group.size_plan else _NO_QUARTERS


def _add_up_sizes(groups: list[Group]) -> tuple[Decimal, ...]:
    rows = [(one.size_now, *_list_quarters(one)) for one in groups]
    return tuple(
        sum((number or Decimal(0) for number in column), Decimal(0))
        for column in zip(*rows, strict=True)
    )


def _list_sizes(brief: Brief, group: Group) -> tuple[Cell, ...]:
    year = group.size_plan.year if group.size_plan else None
    return (
        head_cell(brief.call(group)),
        number_cell(group.size_now, Tone.MUTED),
        *(number_cell(number) for number in _list_quarters(group)),
        number_cell(year, Tone.ACCENT),
        _show_limit(brief, group),
    )


def _show_limit(brief: Brief, group: Group) -> Cell:
    """Show the limit, and how full the group is at the end of the year."""
    if group.capacity is None:
        return EMPTY
    last = next((one for one in reversed(_list_quarters(group)) if one is not None), None)
    full = "" if last is None else brief.note(brief.percent(last, group.capacity))
    return Cell(say(format_number(group.capacity) + full), group.capacity, Tone.MUTED)
