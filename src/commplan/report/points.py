"""Points as a loop: how they are earned, what they are worth, how they are used, who pays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.points import cost_of_use
from commplan.report.blocks import Cell, Panel, Panels, Step, Steps, Tone
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.model.membership import Points
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.brief import Brief


_HUNDRED = 100
_LOTS = (1, 10, 100, 1000, 10_000)


def show_points(brief: Brief, points: Points | None) -> Section | None:
    """Show the loop, and whether the money for it is there."""
    if points is None:
        return None
    steps = tuple(step for step in _list_steps(brief, points) if step.when or step.points)
    if not steps:
        return None
    blocks: list[Block] = [Steps(steps)]
    if points.value is not None and (points.expected_issue or points.expected_use):
        blocks.append(_reckon(brief, points, points.value))
    return make_section(brief, "points", _weigh_points(brief, points), *blocks)


def _list_steps(brief: Brief, points: Points) -> Iterator[Step]:
    terms = brief.terms.membership.points
    yield Step(
        terms.earn,
        _say_expected(brief, terms.issued, points.expected_issue),
        "",
        tuple(brief.tell(one.action) for one in points.earn),
    )
    worth = points.value
    yield Step(
        terms.value,
        "" if worth is None else _word_worth(brief, worth),
        "",
        tuple(_list_limits(brief, points)),
    )
    yield Step(
        terms.burn,
        _say_expected(brief, terms.used, points.expected_use),
        "",
        tuple(brief.tell(one.name) for one in points.burn),
    )
    budget = "" if points.budget is None else brief.money(points.budget)
    yield Step(terms.budget, budget, "", tuple(_list_balance(brief, points)))


def choose_lot(worth: Decimal) -> int:
    """Return how many points are worth an amount that two decimals can say."""
    return next((lot for lot in _LOTS if worth * lot >= 1), _LOTS[-1])


def _word_worth(brief: Brief, worth: Decimal) -> str:
    lot = choose_lot(worth)
    return brief.terms.membership.points.worth.fill(lot, money=brief.money(worth * lot))


def _say_expected(brief: Brief, label: str, number: Decimal | None) -> str:
    return "" if number is None else f"{label} {_count_points(brief, number)}"


def _count_points(brief: Brief, number: Decimal) -> str:
    return brief.measure(number, brief.terms.membership.points.unit)


def _list_limits(brief: Brief, points: Points) -> Iterator[str]:
    terms = brief.terms.membership.points
    if points.expiry_months is not None:
        yield terms.expiry.fill(points.expiry_months)
    if points.reminder_days is not None:
        yield terms.reminder.fill(points.reminder_days)
    if points.margin is not None:
        yield terms.margin.format(share=brief.measure(points.margin, "%"))


def _list_balance(brief: Brief, points: Points) -> Iterator[str]:
    cost = cost_of_use(points)
    if cost is None:
        return
    terms = brief.terms.membership.points
    yield brief.label(terms.used, brief.money(cost))
    if points.budget is not None:
        rest = points.budget - cost
        yield brief.label(terms.left if rest >= 0 else terms.gap, brief.money(abs(rest)))


def _weigh_points(brief: Brief, points: Points) -> str:
    terms, cost = brief.terms.membership.points, cost_of_use(points)
    if cost is None or points.expected_use is None:
        parts = brief.count_all(
            (terms.earn_count, len(points.earn)), (terms.burn_count, len(points.burn))
        )
        return terms.headline.format(parts=parts or terms.value)
    if points.budget is None:
        use = _count_points(brief, points.expected_use)
        return terms.cost_headline.format(use=use, cost=brief.money(cost))
    budget = brief.money(points.budget)
    if cost > points.budget:
        gap = brief.money(cost - points.budget)
        return terms.over_headline.format(cost=brief.money(cost), budget=budget, gap=gap)
    return terms.within_headline.format(cost=brief.money(cost), budget=budget)


def _reckon(brief: Brief, points: Points, worth: Decimal) -> Table:
    """Show each sum with the figures that make it."""
    terms = brief.terms.membership.points
    columns = (left(terms.item, 1.2), left(terms.reckoning, 2), right(terms.amount, 1))
    rows = [
        _reckon_row(brief, label, number, worth)
        for label, number in (
            (terms.issued, points.expected_issue),
            (terms.used, points.expected_use),
            (terms.unused, _find_unused(points)),
        )
        if number is not None
    ]
    cost = cost_of_use(points)
    if cost is not None and points.budget is not None:
        rest = points.budget - cost
        label, tone = (terms.left, Tone.GOOD) if rest >= 0 else (terms.gap, Tone.BAD)
        sums = f"{brief.money(points.budget)} − {brief.money(cost)}"
        row = (head_cell(label), word_cell(sums), Cell(say(brief.money(abs(rest))), rest, tone))
        rows.append(row)
    return make_table("points-sums", terms.sums, columns, rows)


def _reckon_row(brief: Brief, label: str, number: Decimal, worth: Decimal) -> tuple[Cell, ...]:
    terms, lot = brief.terms.membership.points, choose_lot(worth)
    words = _count_points(brief, number)
    price = brief.money(worth * lot)
    product = (
        terms.product.format(points=words, money=price)
        if lot == 1
        else terms.lots_product.format(points=words, lot=lot, money=price)
    )
    cost = number * worth
    return head_cell(label), word_cell(product), Cell(say(brief.money(cost)), cost)


def _find_unused(points: Points) -> Decimal | None:
    if points.expected_issue is None or points.expected_use is None:
        return None
    unused = points.expected_issue - points.expected_use
    return unused if unused > 0 else None


def show_earning(brief: Brief, points: Points | None) -> Section | None:
    """Show every way to earn points."""
    if points is None or not points.earn:
        return None
    headline = brief.terms.membership.points.earn_headline.fill(len(points.earn))
    return make_section(brief, "points-earn", headline, _list_earnings(brief, points))


def show_burning(brief: Brief, points: Points | None) -> Section | None:
    """Show every way to use points, and the rules of draws."""
    if points is None:
        return None
    terms = brief.terms.membership.points
    blocks: list[Block] = [_list_burnings(brief, points)] if points.burn else []
    if points.draw_rules:
        rules = tuple(brief.read(rule) for rule in points.draw_rules)
        blocks.append(Panels((Panel(terms.draw_rules, rules, Tone.ACCENT),)))
    if not blocks:
        return None
    headline = (
        terms.burn_headline.fill(len(points.burn)) if points.burn else terms.draw_rules_headline
    )
    return make_section(brief, "points-burn", headline, *blocks)


def _list_earnings(brief: Brief, points: Points) -> Table:
    terms = brief.terms.membership.points
    columns = (
        left(terms.action, 2),
        right(terms.points, 0.8),
        left(terms.per, 1.6),
        right(terms.daily_cap, 0.8),
    )
    rows = (
        (
            head_cell(brief.tell(one.action)),
            number_cell(one.points),
            Cell(brief.read(one.per)),
            number_cell(one.daily_cap),
        )
        for one in points.earn
    )
    return make_table("points-earn", terms.earn, columns, rows)


def _list_burnings(brief: Brief, points: Points) -> Table:
    terms = brief.terms.membership.points
    columns = (
        left(terms.purpose, 2),
        left(terms.kind, 0.9),
        right(terms.points, 0.8),
        right(terms.money_value, 1),
        right(terms.per_hundred, 0.9),
    )
    rows = (
        (
            head_cell(brief.tell(one.name)),
            word_cell(brief.word("burning.kind", one.kind)),
            number_cell(one.points),
            word_cell("" if one.money_value is None else brief.money(one.money_value)),
            word_cell(_price_points(brief, one.money_value, one.points)),
        )
        for one in points.burn
    )
    return make_table("points-burn", terms.burn, columns, rows)


def _price_points(brief: Brief, worth: Decimal | None, points: Decimal) -> str:
    """Word what a hundred points are worth when they are used so."""
    return "" if worth is None or points <= 0 else brief.money(worth * _HUNDRED / points)
