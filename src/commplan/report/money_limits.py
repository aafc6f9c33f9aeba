"""Planned money against its limits, and who approves what."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, right, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.money.budget import Ledger
    from commplan.report.blocks import Block, Cell, Section, Table
    from commplan.report.brief import Brief

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Margin:
    """What is planned, and the limit above it where there is one."""

    name: str
    note: str
    planned: Decimal
    limit: Decimal | None

    @property
    def room(self) -> Decimal | None:
        """What is left under the limit; negative where too much is planned."""
        return None if self.limit is None else self.limit - self.planned


def show_limits(brief: Brief, ledger: Ledger) -> Section | None:
    """Show the categories with their accounts, and the room under the limits."""
    terms = brief.terms.money
    categories = tuple(_list_categories(brief, ledger))
    quarters = tuple(_list_quarters(brief, ledger))
    blocks: list[Block] = []
    if categories:
        blocks.append(
            _make_table(brief, "category-limits", terms.by_category, terms.category, categories)
        )
    if quarters:
        blocks.append(
            _make_table(brief, "quarter-limits", terms.by_quarter, terms.quarter, quarters)
        )
    if not blocks:
        return None
    margins = (*categories, *quarters)
    return make_section(brief, "limits", _judge_margins(brief, margins), *blocks)


def _list_categories(brief: Brief, ledger: Ledger) -> Iterator[Margin]:
    budget = brief.plan.budget
    if budget is None:
        return
    sums: dict[str | None, Decimal] = {}
    for post in ledger.posts:
        sums[post.category] = sums.get(post.category, _NOTHING) + post.amount
    for category in budget.categories:
        planned = sums.get(category.called, _NOTHING)
        if category.limit is not None or category.account is not None or not planned:
            note = brief.note(brief.tell(category.account))
            yield Margin(brief.call(category), note, planned, category.limit)


def _list_quarters(brief: Brief, ledger: Ledger) -> Iterator[Margin]:
    budget = brief.plan.budget
    if budget is None or budget.quarters is None:
        return
    limits = budget.quarters
    planned = ledger.by_quarter()
    for number, limit in enumerate((limits.Q1, limits.Q2, limits.Q3, limits.Q4)):
        if limit is not None:
            name = brief.texts.format.quarter.format(number=number + 1)
            yield Margin(name, "", planned[number], limit)


def _make_table(
    brief: Brief, key: str, caption: str, title: str, margins: tuple[Margin, ...]
) -> Table:
    terms = brief.terms.money
    columns = (
        left(title, 2),
        right(head_money(brief, terms.planned)),
        right(head_money(brief, terms.limit)),
        right(head_money(brief, terms.room)),
        right(terms.used, 0.8),
    )
    return make_table(key, caption, columns, (_list_margin(brief, one) for one in margins))


def _list_margin(brief: Brief, margin: Margin) -> tuple[Cell, ...]:
    tone = Tone.BAD if margin.room is not None and margin.room < 0 else Tone.PLAIN
    limit = margin.limit
    return (
        head_cell(margin.name, margin.note),
        show_amount(margin.planned),
        show_amount(limit),
        show_amount(margin.room, tone),
        word_cell("" if limit is None else brief.percent(margin.planned, limit)),
    )


def _judge_margins(brief: Brief, margins: tuple[Margin, ...]) -> str:
    terms = brief.terms.money
    rooms = {margin.name: margin.room for margin in margins if margin.room is not None}
    if not rooms:
        return terms.accounts_headline.fill(len(margins))
    over = sum(room < 0 for room in rooms.values())
    if over:
        return terms.limits_over_headline.fill(over)
    name, room = min(rooms.items(), key=lambda pair: pair[1])
    return terms.limits_kept_headline.format(name=name, room=brief.money(room))
