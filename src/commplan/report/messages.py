"""What members receive: how much by month and channel, and every dated message and content."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.messages.sendings import WRITTEN
from commplan.model.messages import ContentItem
from commplan.report.blocks import Cell, Chart, ChartKind, Series
from commplan.report.message_load import count_by_month, list_period_months, list_posted
from commplan.report.sections import make_section
from commplan.report.tables import (
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    word_cell,
)
from commplan.report.year_chart import LONGEST_DAYS
from commplan.texts.format import format_minutes, format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.model.messages import Sent
    from commplan.report.blocks import Section, Table
    from commplan.report.brief import Brief
    from commplan.report.message_load import Month, Posted

_ROWS_TOGETHER = 12  # what one slide holds
_MOST_SERIES = 6
_MOST_MONTHS = 12


def show_load(brief: Brief) -> Section | None:
    """Show how many messages go out: by month as columns, by channel and origin in figures."""
    posted = list_posted(brief)
    if not posted or brief.plan.period.days > LONGEST_DAYS:
        return None
    chart = _draw_load(brief, posted, list_period_months(brief))
    return make_section(brief, "load", _weigh_load(brief, posted), chart, _list_load(brief, posted))


def _weigh_load(brief: Brief, posted: tuple[Posted, ...]) -> str:
    terms = brief.terms.messages
    by_month = Counter((one.day.year, one.day.month) for one in posted)
    (month, most), *others = by_month.most_common()
    if others and others[0][1] == most:
        return terms.load_even_headline.fill(len(posted))
    name = brief.texts.format.months[month[1] - 1]
    return terms.load_headline.fill(len(posted), month=name, most=str(most))


def _draw_load(brief: Brief, posted: tuple[Posted, ...], months: tuple[Month, ...]) -> Chart:
    """Draw the channels with most messages one by one, the others together."""
    terms, counts = brief.terms.messages, count_by_month(posted)
    ranked = [name for name, _ in Counter(one.channel for one in posted).most_common()]
    shown = ranked if len(ranked) <= _MOST_SERIES else ranked[: _MOST_SERIES - 1]
    series = [_make_series(name, [counts[name, month] for month in months]) for name in shown]
    rest = ranked[len(shown) :]
    if rest:
        sums = [sum(counts[name, month] for name in rest) for month in months]
        series.append(_make_series(brief.terms.labels.other, sums))
    names = tuple(_name_month(brief, month, months) for month in months)
    totals = [sum(counts[name, month] for name in ranked) for month in months]
    values = brief.join(
        terms.month_alt.format(month=name, number=number)
        for name, number in zip(names, totals, strict=True)
        if number
    )
    return Chart(
        key="load",
        kind=ChartKind.STACKED_COLUMNS,
        title=terms.by_month,
        unit=terms.unit,
        categories=names,
        series=tuple(series),
        decimals=0,
        alt=terms.load_alt.format(values=values),
    )


def _make_series(name: str, numbers: list[int]) -> Series:
    return Series(name, tuple(Decimal(number) if number else None for number in numbers))


def _name_month(brief: Brief, month: Month, months: tuple[Month, ...]) -> str:
    name = brief.texts.format.months[month.number - 1]
    return name if len(months) <= _MOST_MONTHS else f"{month.year} {name}"


def _list_load(brief: Brief, posted: tuple[Posted, ...]) -> Table:
    terms = brief.terms.messages
    columns = (
        left(terms.channel, 1.6),
        right(terms.touches, 0.7),
        right(terms.items, 0.7),
        right(terms.activities, 0.8),
        right(brief.terms.labels.total, 0.7),
    )
    ranked = [name for name, _ in Counter(one.channel for one in posted).most_common()]
    rows = (
        (head_cell(name), *_count_origins([one for one in posted if one.channel == name]))
        for name in ranked
    )
    total = (word_cell(brief.terms.labels.total), *_count_origins(list(posted)))
    return make_table("load", terms.messages, columns, rows, total if len(ranked) > 1 else ())


def _count_origins(posted: list[Posted]) -> Iterator[Cell]:
    numbers = Counter(one.origin for one in posted)
    for origin in WRITTEN:
        yield number_cell(numbers[origin] or None)
    yield number_cell(len(posted))


def has_short_calendar(brief: Brief) -> bool:
    """Tell whether all dated messages and contents fit on one table."""
    return len(_list_sent(brief)) <= _ROWS_TOGETHER


def _list_sent(brief: Brief) -> list[Sent]:
    items = brief.plan.content.items if brief.plan.content else ()
    return sorted((*brief.plan.touches, *items), key=lambda one: (one.date, one.time or 0))


def show_message_calendar(brief: Brief) -> Iterator[Section]:
    """Show every dated message and content, a quarter at a time, and who makes the content."""
    for number, (quarters, members) in enumerate(_join_quarters(brief), 1):
        first, last = quarters[0], quarters[-1]
        span = brief.texts.format.day_range.format(start=first, end=last)
        headline = brief.terms.messages.calendar_headline.fill(
            len(members), quarter=first if first == last else span
        )
        key = f"messages-{number}"
        yield make_section(brief, key, headline, _list_messages(brief, key, members))
    production = _show_production(brief)
    if production is not None:
        yield production


def _join_quarters(brief: Brief) -> list[tuple[tuple[str, ...], list[Sent]]]:
    """Join quarters that follow each other while one table holds what goes out in them."""
    by_quarter: dict[str, list[Sent]] = {}
    for one in _list_sent(brief):
        by_quarter.setdefault(_name_quarter(brief, one.date), []).append(one)
    joined: list[tuple[tuple[str, ...], list[Sent]]] = []
    for quarter, members in by_quarter.items():
        if joined and len(joined[-1][1]) + len(members) <= _ROWS_TOGETHER:
            quarters, before = joined.pop()
            joined.append(((*quarters, quarter), before + members))
        else:
            joined.append(((quarter,), members))
    return joined


def _name_quarter(brief: Brief, day: date) -> str:
    name = brief.texts.format.quarter.format(number=(day.month + 2) // 3)
    is_other = day.year != brief.plan.period.start.year
    return f"{day.year} {name}" if is_other else name


def _list_messages(brief: Brief, key: str, members: list[Sent]) -> Table:
    terms = brief.terms.messages
    columns = (
        left(terms.when, 1.2),
        left(terms.title, 2),
        left(terms.kind, 1),
        left(terms.channel, 1.2),
        left(terms.audience, 1.3),
        left(terms.belongs, 1.7),
    )
    rows = (_list_message(brief, one) for one in members)
    return make_table(key, terms.title, columns, rows)


def _list_message(brief: Brief, sent: Sent) -> tuple[Cell, ...]:
    terms, belongs = brief.terms.messages, [brief.name(sent.activity, "activity")]
    if isinstance(sent, ContentItem):
        belongs += [brief.name(sent.series, "series"), brief.name(sent.pillar, "pillar")]
    ways = {None: "", True: terms.one_way, False: terms.two_way}
    return (
        head_cell(_word_moment(brief, sent)),
        Cell(brief.read(sent.title)),
        word_cell(brief.join((brief.word("touch.kind", sent.kind), ways[sent.one_way]))),
        word_cell(brief.name(sent.channel, "channel")),
        word_cell(brief.name_all(sent.audience, "segment", "tier", "group")),
        word_cell(brief.join(belongs)),
    )


def _word_moment(brief: Brief, sent: Sent) -> str:
    weekday = brief.texts.format.weekdays[sent.date.weekday()]
    time = "" if sent.time is None else f" {format_minutes(sent.time)}"
    return f"{format_short_day(sent.date)} {weekday}{time}"


def _show_production(brief: Brief) -> Section | None:
    """Show who writes and reviews each content, and by when."""
    items = [
        one
        for one in (brief.plan.content.items if brief.plan.content else ())
        if one.author or one.reviewer or one.due_draft or one.due_review
    ]
    if not items:
        return None
    terms = brief.terms.messages
    columns = (
        left(terms.content, 2.2),
        left(terms.author, 0.8),
        left(terms.draft, 0.9),
        left(terms.reviewer, 0.8),
        left(terms.review, 0.9),
        left(terms.out, 0.9),
    )
    rows = (_list_item(brief, one) for one in sorted(items, key=lambda one: one.date))
    missing = sum(not (one.author and one.reviewer) for one in items)
    headline = (
        terms.production_missing_headline.fill(len(items), missing=str(missing))
        if missing
        else terms.production_headline.fill(len(items))
    )
    table = make_table("production", terms.content, columns, rows)
    return make_section(brief, "production", headline, table)


def _list_item(brief: Brief, item: ContentItem) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(item) if item.title else brief.name(item.channel, "channel")),
        word_cell(brief.name_person(item.author)),
        word_cell(format_short_day(item.due_draft) if item.due_draft else ""),
        word_cell(brief.name_person(item.reviewer)),
        word_cell(format_short_day(item.due_review) if item.due_review else ""),
        word_cell(format_short_day(item.date)),
    )
