"""Chapter 10: what it costs, when, and how much room is left."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import (
    Cell,
    Chart,
    ChartKind,
    Point,
    Series,
    Takeaway,
    Tone,
)
from commplan.report.money_limits import show_limits
from commplan.report.money_lines import show_lines
from commplan.report.money_scale import choose_scale, head_money, show_amount, word_fixed
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.money.budget import Ledger
    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief
    from commplan.report.money_scale import MoneyScale

_NOTHING = Decimal(0)
_MOST_POSTS = 9
_FEWEST_QUARTERS = 2  # money of one quarter has nothing to be compared with
_DIGITS = 2  # of amounts in 万, so that a column of them adds up


def build_money(brief: Brief) -> Chapter | None:
    """Say where the money goes, and by which conditions."""
    ledger = brief.analysis.ledger
    has_money = bool(ledger.posts) or ledger.total is not None
    sections = (
        _show_categories(brief, ledger) if has_money else None,
        _show_quarters(brief, ledger),
        _show_matrix(brief, ledger),
        show_limits(brief, ledger),
        _show_posts(brief, ledger),
        show_lines(brief, has_money=has_money),
    )
    return make_chapter("money", brief.terms.money.chapter, sections)


def find_whole(ledger: Ledger) -> Decimal:
    """Return what shares are taken of: the total as stated, else everything given out."""
    return ledger.allocated if ledger.total is None else ledger.total


def _name_category(brief: Brief, category: str | None) -> str:
    if category is None:
        return brief.terms.money.without_category
    return brief.name(category, "category")


def _add_up_categories(ledger: Ledger) -> dict[str | None, Decimal]:
    """Return the amounts by category, the largest first, undated ones included."""
    sums: dict[str | None, Decimal] = {}
    for post in ledger.posts:
        sums[post.category] = sums.get(post.category, _NOTHING) + post.amount
    return dict(sorted(sums.items(), key=lambda pair: -pair[1]))


def _show_categories(brief: Brief, ledger: Ledger) -> Section:
    terms, sums = brief.terms.money, _add_up_categories(ledger)
    whole = brief.money(find_whole(ledger))
    takeaway = Takeaway(terms.takeaway, tuple(_list_points(brief, ledger, sums)))
    first = next(iter(sums), None)
    if first is None:
        headline = terms.total_headline.format(total=whole)
        return make_section(brief, "categories", headline, takeaway)
    headline = (
        terms.total_headline.format(total=whole)
        if len(sums) == 1
        else terms.categories_headline.format(
            total=whole,
            name=_name_category(brief, first),
            share=brief.percent(sums[first], find_whole(ledger)),
        )
    )
    return make_section(brief, "categories", headline, _draw_categories(brief, sums), takeaway)


def _draw_categories(brief: Brief, sums: dict[str | None, Decimal]) -> Chart:
    terms, scale = brief.terms.money, choose_scale(brief, sums.values())
    names = tuple(_name_category(brief, category) for category in sums)
    values = brief.join(
        f"{name} {brief.money(amount)}" for name, amount in zip(names, sums.values(), strict=True)
    )
    return Chart(
        key="categories",
        kind=ChartKind.COLUMNS,
        title=terms.by_category,
        unit=scale.unit,
        categories=names,
        series=(Series(terms.planned, scale.scale(sums.values())),),
        decimals=scale.decimals,
        alt=terms.chart_alt.format(values=values),
    )


def _list_points(brief: Brief, ledger: Ledger, sums: dict[str | None, Decimal]) -> Iterator[Point]:
    terms, whole = brief.terms.money, find_whole(ledger)
    for category, amount in list(sums.items())[:1]:
        text = terms.largest_text.format(
            name=_name_category(brief, category),
            money=brief.money(amount),
            share=brief.percent(amount, whole),
        )
        yield Point(terms.largest, say(text), Tone.ACCENT)
    budget = brief.plan.budget
    if budget is not None and budget.contingency:
        shape = terms.contingency_inside if budget.contingency_inside else terms.contingency_outside
        text = shape.format(
            money=brief.money(budget.contingency), share=brief.percent(budget.contingency, whole)
        )
        yield Point(terms.contingency, say(text))
    yield from _judge_rest(brief, ledger)


def _judge_rest(brief: Brief, ledger: Ledger) -> Iterator[Point]:
    terms, rest = brief.terms.money, ledger.unallocated
    if rest is None:
        return
    if rest < 0:
        text = terms.missing_text.format(money=brief.money(-rest))
        yield Point(terms.missing, say(text), Tone.BAD)
    elif rest == 0:
        yield Point(terms.unallocated, say(terms.exact), Tone.GOOD)
    else:
        share = brief.percent(rest, find_whole(ledger))
        text = terms.unallocated_text.format(money=brief.money(rest), share=share)
        yield Point(terms.unallocated, say(text), Tone.WATCH)


def _show_quarters(brief: Brief, ledger: Ledger) -> Section | None:
    quarters = ledger.by_quarter()
    dated = sum(quarters, _NOTHING)
    undated = sum((post.amount for post in ledger.posts), _NOTHING) - dated
    if sum(amount != 0 for amount in quarters) < _FEWEST_QUARTERS and not (dated and undated):
        return None
    terms, fullest = brief.terms.money, max(range(4), key=lambda number: quarters[number])
    headline = terms.quarters_headline.format(
        quarter=_name_quarter(brief, fullest),
        money=brief.money(quarters[fullest]),
        share=brief.percent(quarters[fullest], dated),
    )
    points = [
        Point(
            _name_quarter(brief, number),
            say(
                terms.quarter_text.format(
                    money=brief.money(amount), share=brief.percent(amount, dated)
                )
            ),
            Tone.ACCENT if number == fullest else Tone.PLAIN,
        )
        for number, amount in enumerate(quarters)
    ]
    if undated:
        text = terms.undated_text.format(money=brief.money(undated))
        points.append(Point(terms.undated, say(text), Tone.WATCH))
    takeaway = Takeaway(terms.by_quarter, tuple(points))
    return make_section(brief, "quarters", headline, _draw_quarters(brief, ledger), takeaway)


def _name_quarter(brief: Brief, number: int) -> str:
    return brief.texts.format.quarter.format(number=number + 1)


def _draw_quarters(brief: Brief, ledger: Ledger) -> Chart:
    """Stack the categories of each quarter, the largest of the year at the base."""
    terms, quarters, rows = brief.terms.money, ledger.by_quarter(), ledger.by_category()
    scale, names = choose_scale(brief, quarters), tuple(_name_quarter(brief, n) for n in range(4))
    values = brief.join(
        f"{name} {brief.money(amount)}" for name, amount in zip(names, quarters, strict=True)
    )
    return Chart(
        key="quarters",
        kind=ChartKind.STACKED_COLUMNS,
        title=terms.by_quarter,
        unit=scale.unit,
        categories=names,
        series=tuple(
            Series(_name_category(brief, category), scale.scale(rows[category]))
            for category in _add_up_categories(ledger)
            if any(rows.get(category, ()))
        ),
        decimals=scale.decimals,
        alt=terms.chart_alt.format(values=values),
    )


def _show_matrix(brief: Brief, ledger: Ledger) -> Section | None:
    """Show categories by quarters in one unit, with their sums."""
    rows = ledger.by_category()
    if not rows:
        return None
    terms, labels, sums = brief.terms.money, brief.terms.labels, _add_up_categories(ledger)
    given = sum(sums.values(), _NOTHING)
    scale = choose_scale(brief, (given,))
    columns = (
        left(brief.add_unit(labels.category, scale.unit), 1.6),
        *(right(_name_quarter(brief, number)) for number in range(4)),
        right(labels.year, 1.1),
        right(labels.share, 0.7),
    )
    cells = (
        (
            head_cell(_name_category(brief, category)),
            *(_show_share(scale, one) for one in (*rows[category], amount)),
            word_cell(brief.percent(amount, given)),
        )
        for category, amount in sums.items()
    )
    total = (
        word_cell(labels.total),
        *(_show_share(scale, one) for one in (*ledger.by_quarter(), given)),
        word_cell(brief.percent(given, given)),
    )
    headline = terms.table_headline.fill(len(rows), allocated=brief.money(given))
    table = make_table("budget", terms.by_category, columns, cells, total)
    return make_section(brief, "budget", headline, table)


def _show_share(scale: MoneyScale, amount: Decimal) -> Cell:
    """Show an amount in the unit of the table; nothing for zero."""
    if not amount:
        return EMPTY
    number = amount / scale.size
    return Cell(say(word_fixed(number, _DIGITS if scale.decimals else 0)), number)


def _show_posts(brief: Brief, ledger: Ledger) -> Section | None:
    """Show the largest amounts, those of one item in one category together."""
    together: dict[tuple[str, str | None], list[Decimal]] = {}
    for post in ledger.posts:
        row = together.setdefault((post.called, post.category), [_NOTHING] * 5)
        for number, amount in enumerate((*post.quarters, post.amount)):
            row[number] += amount
    largest = sorted(together.items(), key=lambda pair: -pair[1][-1])[:_MOST_POSTS]
    if len(largest) < 2:  # noqa: PLR2004 - one amount alone is the chart before
        return None
    terms, whole = brief.terms.money, find_whole(ledger)
    columns = (
        left(terms.post, 2.4),
        left(brief.terms.labels.category, 1.1),
        left(terms.quarter, 1.1),
        right(head_money(brief, terms.amount), 1),
        right(brief.terms.labels.share, 0.7),
    )
    rows = (
        (
            head_cell(name),
            word_cell(_name_category(brief, category)),
            word_cell(brief.join(_name_quarter(brief, n) for n in range(4) if row[n])),
            show_amount(row[-1]),
            word_cell(brief.percent(row[-1], whole)),
        )
        for (name, category), row in largest
    )
    share = brief.percent(sum((row[-1] for _, row in largest), _NOTHING), whole)
    headline = terms.largest_headline.fill(len(largest), share=share)
    table = make_table("posts", terms.post, columns, rows)
    return make_section(brief, "posts", headline, table)
