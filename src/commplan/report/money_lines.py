"""Costs that are no activity's, and the conditions of the budget: tax, approval."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Pair, Pairs
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.money import Budget, BudgetLine
    from commplan.report.blocks import Block, Cell, Section, Table
    from commplan.report.brief import Brief


def show_lines(brief: Brief, *, has_money: bool) -> Section | None:
    """Show every line of the budget, and how amounts are meant and approved.

    The contingency stands here where there is no money beside which it could stand.
    """
    budget, terms = brief.plan.budget, brief.terms.money
    if budget is None:
        return None
    blocks: list[Block] = [_list_lines(brief, budget)] if budget.lines else []
    pairs = tuple(_list_conditions(brief, budget, has_money=has_money))
    if pairs:
        blocks.append(Pairs(pairs))
    if not blocks:
        return None
    money = sum((line.amount for line in budget.lines), Decimal(0))
    headline = (
        terms.lines_headline.fill(len(budget.lines), money=brief.money(money))
        if budget.lines
        else terms.conditions_headline
    )
    return make_section(brief, "lines", headline, *blocks)


def _list_lines(brief: Brief, budget: Budget) -> Table:
    terms = brief.terms.money
    columns = (
        left(terms.line, 1.8),
        left(terms.category, 1),
        left(terms.for_item, 1.4),
        right(head_money(brief, terms.amount), 1),
        left(terms.timing, 1),
        left(terms.supplier, 2.4),
    )
    return make_table("lines", terms.lines, columns, (_list_line(brief, x) for x in budget.lines))


def _list_line(brief: Brief, line: BudgetLine) -> tuple[Cell, ...]:
    timing = (brief.word("quarter", line.quarter), brief.word("budget_line.kind", line.kind))
    supplier, note = brief.tell(line.supplier), brief.tell(line.note)
    return (
        head_cell(brief.call(line)),
        word_cell(brief.name(line.category, "category")),
        word_cell(brief.name(line.for_)),
        show_amount(line.amount),
        word_cell(brief.join(timing)),
        word_cell(supplier + brief.note(note) if supplier else note),
    )


def _list_conditions(brief: Brief, budget: Budget, *, has_money: bool) -> Iterator[Pair]:
    terms = brief.terms.money
    if budget.contingency and not has_money:
        place = terms.inside if budget.contingency_inside else terms.outside
        text = brief.money(budget.contingency) + brief.note(place)
        yield Pair(terms.contingency, say(text))
    if budget.approval_levels:
        levels = brief.join(
            terms.approval_text.format(
                money=brief.money(level.above), name=brief.name_person(level.approver)
            )
            for level in budget.approval_levels
        )
        yield Pair(terms.approval, say(levels))
    if budget.tax is not None:
        yield Pair(terms.tax, say(brief.word("tax", budget.tax)))
