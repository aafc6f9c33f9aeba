"""Slide 9: the money — planned and spent by category, what differs and why, where the year ends."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.money_standing import NOTHING, Spending, add_up
from commplan.report.blocks import (
    Chart,
    ChartKind,
    ChartNote,
    Paragraph,
    Point,
    Series,
    Takeaway,
    Tone,
)
from commplan.report.review.cutting import choose_headline
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.lights import word_light
from commplan.report.review.money_tables import (
    define_figures,
    draw_forecast,
    list_earned_value,
    list_items,
    list_states,
)
from commplan.report.review.money_words import (
    choose_chart_scale,
    is_even,
    is_overspent,
    name_category,
    name_days,
    name_span,
    name_stretches,
    name_thing,
    rank_categories,
    sign_amount,
    sign_share,
    word_left,
)
from commplan.report.sections import make_section
from commplan.report.tables import say
from commplan.texts.format import format_number, round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.money_standing import (
        CategorySpending,
        ItemSpending,
        MoneyStanding,
    )
    from commplan.report.blocks import Block, Section
    from commplan.report.review.brief import ReviewBrief

_OVERSPENT = Decimal("0.05")
_NOTABLE = Decimal("0.02")
_MOST_CATEGORIES = 7
_MOST_NAMED = 2
_MOST_POINTS = 3
_FIELDS = ("spend.for", "spend.actual", "spend.committed", "spend.forecast", "spend.cause")


def show_money(brief: ReviewBrief) -> Section | None:
    """Show the money on one page; None where the plan has none and nobody spent any."""
    standing, terms = brief.review.money, brief.words.money.spending
    if standing is None:
        ledger = brief.analysis.ledger
        if not ledger.posts and ledger.total is None:
            return None
        return show_gap(brief, "money", terms.subject, *_FIELDS)
    blocks: list[Block] = [
        _draw_categories(brief, standing),
        Takeaway(terms.takeaway, tuple(_list_points(brief, standing))),
        Paragraph(say(" ".join(_list_notes(brief, standing)))),
    ]
    if not standing.has_period:
        blocks.append(note_gap(brief, *_FIELDS[:2]))
    return make_section(brief, "money", _word_headline(brief, standing), *blocks)


def detail_money(brief: ReviewBrief) -> tuple[Section, ...]:
    """Make the full tables: states by category, differences by item, forecast, definitions."""
    standing = brief.review.money
    if standing is None:
        return ()
    sections = (
        draw_forecast(brief, standing),
        list_states(brief, standing),
        list_items(brief, standing),
        list_earned_value(brief),
        define_figures(brief),
    )
    return tuple(section for section in sections if section is not None)


def _word_headline(brief: ReviewBrief, standing: MoneyStanding) -> str:
    """Say what was spent beside the plan, on what too much, and how the year will end."""
    terms, known = brief.words.money.spending, standing.reported
    facts = {
        "period": name_days(brief, standing),
        "spent": brief.money(known.spent),
        "difference": brief.money(abs(known.difference)),
        "share": sign_share(brief, known.difference, known.planned),
        "outlook": _word_outlook(brief, standing),
    }
    if not known.planned:
        return terms.unplanned_headline.format(**facts)
    if is_even(known.difference, known.planned):
        return terms.even_headline.format(**facts)
    if known.difference < 0:
        return terms.under_headline.format(**facts)
    names = brief.join(
        name_category(brief, one.name) for one in _list_overspent(standing)[:_MOST_NAMED]
    )
    longer = terms.over_where_headline.format(names=names, **facts) if names else ""
    return choose_headline(longer, terms.over_headline.format(**facts))


def _list_overspent(standing: MoneyStanding) -> list[CategorySpending]:
    """Return the categories that exceed their plan to date notably, the largest excess first."""
    found = [
        one
        for one in standing.categories
        if one.is_reported and is_overspent(one.whole, _OVERSPENT)
    ]
    return sorted(found, key=lambda one: -one.whole.difference)


def _word_outlook(brief: ReviewBrief, standing: MoneyStanding) -> str:
    terms, over = brief.words.money.spending, standing.forecast_difference
    facts = {
        "span": name_span(brief),
        "forecast": brief.money(standing.forecast),
        "amount": brief.money(abs(over)),
    }
    if not standing.budget:
        return terms.outlook_bare.format(**facts)
    if is_even(over, standing.budget):
        return terms.outlook_even.format(**facts)
    return (terms.outlook_over if over > 0 else terms.outlook_under).format(**facts)


class _Column(NamedTuple):
    """A category of the chart, or the small ones together."""

    name: str
    whole: Spending
    is_reported: bool


def _list_columns(brief: ReviewBrief, standing: MoneyStanding) -> tuple[_Column, ...]:
    ranked = rank_categories(
        one for one in standing.categories if one.whole.planned or one.whole.spent
    )
    shown = ranked if len(ranked) <= _MOST_CATEGORIES else ranked[: _MOST_CATEGORIES - 1]
    columns = [_Column(name_category(brief, one.name), one.whole, one.is_reported) for one in shown]
    rest = ranked[len(shown) :]
    if rest:
        known = [one.whole for one in rest if one.is_reported]
        name = brief.words.money.spending.others.fill(len(known or rest))
        wholes = known or [one.whole for one in rest]
        columns.append(_Column(name, add_up(wholes), bool(known)))
    return tuple(columns)


def _draw_categories(brief: ReviewBrief, standing: MoneyStanding) -> Chart:
    """Draw each category's plan beside what was spent; what is far over stands out."""
    terms, columns = brief.words.money.spending, _list_columns(brief, standing)
    scale = choose_chart_scale(
        brief, [amount for one in columns for amount in (one.whole.planned, one.whole.spent)]
    )
    spent = scale.scale(one.whole.spent if one.is_reported else NOTHING for one in columns)
    missing = brief.words.frame.missing
    values = brief.join(
        terms.chart_value.format(
            name=one.name,
            planned=brief.money(one.whole.planned),
            spent=brief.money(one.whole.spent) if one.is_reported else missing,
        )
        for one in columns
    )
    return Chart(
        key="money",
        kind=ChartKind.COLUMNS,
        title=terms.chart.format(period=name_days(brief, standing)),
        unit=scale.unit,
        categories=tuple(one.name for one in columns),
        series=(
            Series(terms.planned, scale.scale(one.whole.planned for one in columns)),
            Series(terms.spent, spent),
        ),
        decimals=scale.decimals,
        alt=terms.chart_alt.format(values=values),
        exceptions=tuple(
            place
            for place, one in enumerate(columns)
            if one.is_reported and is_overspent(one.whole, _OVERSPENT)
        ),
        exception_label=terms.overspent.format(share=brief.share(_OVERSPENT)),
        notes=tuple(_note_column(brief, one) for one in columns),
    )


def _note_column(brief: ReviewBrief, column: _Column) -> ChartNote:
    if not column.is_reported:
        return ChartNote(brief.words.money.spending.not_reported, tone=Tone.MUTED)
    over = column.whole.difference
    tone = Tone.GOOD if over < 0 else Tone.PLAIN
    if is_overspent(column.whole, _OVERSPENT):
        tone = Tone.BAD
    share = sign_share(brief, over, column.whole.planned)
    return ChartNote(sign_amount(brief, over), share, tone)


def _list_points(brief: ReviewBrief, standing: MoneyStanding) -> Iterator[Point]:
    """Yield the largest real differences, one of timing, one without a cause; then the year."""
    items = sorted(
        (one for one in standing.items if one.is_reported and one.whole.difference),
        key=lambda one: -abs(one.whole.difference),
    )
    real = [one for one in items if one.cause == "real"][:_MOST_NAMED]
    timing = [one for one in items if one.cause == "timing"][:1]
    notable = standing.reported.planned * _NOTABLE
    unknown = [one for one in items if one.cause is None and abs(one.whole.difference) > notable][
        :1
    ]
    for item in (*real, *timing, *unknown)[:_MOST_POINTS]:
        yield _explain_item(brief, item)
    yield _explain_forecast(brief, standing)


def _explain_item(brief: ReviewBrief, item: ItemSpending) -> Point:
    terms, over = brief.words.money.spending, item.whole.difference
    head = terms.point.format(name=name_thing(brief, item.called), amount=sign_amount(brief, over))
    if item.cause == "timing":
        words = terms.timing_over if over > 0 else terms.timing_under
        if item.comment is not None:
            comment = brief.tell(item.comment)
            words = terms.timing_comment.format(meaning=words, comment=comment)
        return Point(head, say(words), Tone.MUTED)
    tone = Tone.BAD if over > 0 else Tone.GOOD
    if item.comment is not None:
        return Point(head, brief.read(item.comment), tone)
    words = terms.unexplained if item.cause is None else terms.no_comment
    return Point(head, say(words), Tone.WATCH if item.cause is None else tone)


def _explain_forecast(brief: ReviewBrief, standing: MoneyStanding) -> Point:
    """Say where the year will end, and what that means."""
    terms, over = brief.words.money.spending, standing.forecast_difference
    head = terms.outlook.format(span=name_span(brief))
    facts = {
        "forecast": brief.money(standing.forecast),
        "budget": brief.money(standing.budget),
        "amount": brief.money(abs(over)),
        "share": sign_share(brief, abs(over), standing.budget).removeprefix("+"),
    }
    if not standing.budget:
        return Point(head, say(terms.forecast_bare.format(**facts)))
    if over > 0:
        names = brief.join(
            terms.point.format(
                name=name_category(brief, one.name),
                amount=sign_amount(brief, one.whole.forecast_difference),
            )
            for one in _list_beyond(standing)[:_MOST_POINTS]
        )
        words = terms.forecast_over.format(**facts)
        if names:
            words = f"{words}{terms.forecast_over_by.format(names=names)}"
        return Point(head, say(words), Tone.BAD)
    used = standing.reserve + over  # what the forecast takes out of money that is in no item
    if standing.reserve > 0 and used > 0 and over < 0:
        facts["amount"] = brief.money(used)
        return Point(head, say(terms.forecast_reserve.format(**facts)), Tone.WATCH)
    words = terms.forecast_under if over < 0 else terms.forecast_even
    return Point(head, say(words.format(**facts)), Tone.GOOD)


def _list_beyond(standing: MoneyStanding) -> list[CategorySpending]:
    """Return the categories that will exceed their budget, the largest excess first."""
    beyond = [one for one in standing.categories if one.whole.forecast_difference > 0]
    return sorted(beyond, key=lambda one: -one.whole.forecast_difference)


def _list_notes(brief: ReviewBrief, standing: MoneyStanding) -> Iterator[str]:
    """Yield the totals with their light, what is left, and what is not in them."""
    terms, known = brief.words.money.spending, standing.reported
    share = brief.note(sign_share(brief, known.difference, known.planned))
    yield terms.total.format(
        planned=brief.money(known.planned),
        spent=brief.money(known.spent),
        difference=sign_amount(brief, known.difference) + share,
        light=word_light(brief, standing.light),
    )
    if standing.budget:
        is_over = standing.days.end >= brief.plan.period.end
        is_year = brief.review.period.campaign is None and not is_over
        lasts = is_year and standing.runway is not None and standing.available > 0
        sentence = terms.left_with_runway if lasts else terms.left
        yield sentence.format(
            committed=brief.money(known.committed),
            available=word_left(brief, standing.available),
            share=brief.share(standing.available / standing.budget),
            burn=brief.money(standing.burn_rate),
            months=format_number(round_half_up(standing.runway or NOTHING, 1)),
        )
    silent = [one for one in standing.categories if not one.is_reported and one.whole.planned]
    if silent:
        names = brief.join(name_category(brief, one.name) for one in silent)
        amount = add_up(one.whole for one in silent).planned
        yield terms.unreported.format(names=names, amount=brief.money(amount))
    if not standing.is_complete:
        yield terms.incomplete.format(days=name_stretches(brief, standing))
