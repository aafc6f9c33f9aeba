"""The full figures of the money: the way to the forecast, states by category, differences."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.money_standing import NOTHING
from commplan.report.blocks import (
    Cell,
    Pair,
    Pairs,
    Paragraph,
    Tone,
    Waterfall,
    WaterfallStep,
)
from commplan.report.money_scale import head_money, show_amount
from commplan.report.review.money_words import (
    choose_chart_scale,
    is_even,
    name_category,
    name_days,
    name_span,
    name_thing,
    rank_categories,
    sign_amount,
)
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, right, say, word_cell
from commplan.texts.format import put_sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commplan.analysis.review.earned_value import EarnedValue
    from commplan.analysis.review.money_standing import (
        CategorySpending,
        ItemSpending,
        MoneyStanding,
    )
    from commplan.report.blocks import Section
    from commplan.report.review.brief import ReviewBrief

_MOST_STEPS = 7
_VISIBLE = Decimal("0.002")


def draw_forecast(brief: ReviewBrief, standing: MoneyStanding) -> Section | None:
    """Draw the way from the year's budget to its forecast; None where there is no way."""
    terms = brief.words.money.spending
    changes = sorted(
        (
            (name_category(brief, one.name), one.whole.forecast_difference)
            for one in standing.categories
            if one.whole.forecast_difference
        ),
        key=lambda change: -abs(change[1]),
    )
    if not changes or not standing.budget:
        return None
    over = standing.forecast_difference
    sentence = terms.waterfall_over if over > 0 else terms.waterfall_under
    if is_even(over, standing.budget):
        sentence = terms.waterfall_even
    steps = [*_merge_small(brief, changes, standing.budget)]
    if standing.reserve:
        changes.append((terms.reserve, -standing.reserve))
        steps.append(changes[-1])
    headline = sentence.format(
        span=name_span(brief),
        forecast=brief.money(standing.forecast),
        up=brief.money(sum((one for _, one in changes if one > 0), NOTHING)),
        down=brief.money(-sum((one for _, one in changes if one < 0), NOTHING)),
        amount=brief.money(abs(over)),
    )
    figure = _draw_waterfall(brief, standing, steps)
    return make_section(brief, "money-forecast", headline, figure)


def _merge_small(
    brief: ReviewBrief, changes: Sequence[tuple[str, Decimal]], budget: Decimal
) -> Sequence[tuple[str, Decimal]]:
    """Put the changes together that nobody could see beside the budget, and the last of many."""
    seen = sum(abs(amount) >= budget * _VISIBLE for _, amount in changes)
    kept = min(seen, _MOST_STEPS - 1)
    rest = changes[kept:]
    if len(rest) <= 1:
        return changes
    name = brief.words.money.spending.others.fill(len(rest))
    return [*changes[:kept], (name, sum((one for _, one in rest), NOTHING))]


def _draw_waterfall(
    brief: ReviewBrief, standing: MoneyStanding, changes: Sequence[tuple[str, Decimal]]
) -> Waterfall:
    terms = brief.words.money.spending
    scale = choose_chart_scale(brief, (standing.budget, standing.forecast))
    steps = (
        WaterfallStep(
            terms.year_budget,
            standing.budget / scale.size,
            brief.money(standing.budget),
            is_whole=True,
        ),
        *(
            WaterfallStep(
                name,
                amount / scale.size,
                sign_amount(brief, amount),
                tone=Tone.BAD if amount > 0 else Tone.GOOD,
            )
            for name, amount in changes
        ),
        WaterfallStep(
            terms.year_forecast,
            standing.forecast / scale.size,
            brief.money(standing.forecast),
            is_whole=True,
        ),
    )
    values = brief.join(f"{step.label} {step.text}" for step in steps)
    return Waterfall(
        key="money-forecast",
        title=terms.waterfall,
        unit=scale.unit,
        steps=steps,
        legend=(terms.whole, terms.less, terms.more),
        note=terms.waterfall_note,
        alt=terms.waterfall_alt.format(values=values),
    )


def list_states(brief: ReviewBrief, standing: MoneyStanding) -> Section:
    """List the categories in all four states, with what is left and what the year will come to."""
    terms, known = brief.words.money.spending, standing.reported
    headline = terms.states_headline.format(
        period=name_days(brief, standing),
        actual=brief.money(known.actual),
        accrued=brief.money(known.accrued),
        committed=brief.money(known.committed),
    )
    columns = (
        left(head_money(brief, brief.terms.labels.category), 1.4),
        right(terms.year),
        right(terms.to_date),
        right(terms.actual),
        right(terms.accrued),
        right(terms.difference),
        right(terms.timing),
        right(terms.real),
        right(terms.unknown),
        right(terms.committed),
        right(terms.available),
        right(terms.forecast),
    )
    rows = [_list_category(brief, one) for one in rank_categories(standing.categories)]
    if standing.reserve:
        reserve = show_amount(standing.reserve)
        blank = (EMPTY,) * 8
        rows.append((head_cell(terms.reserve), reserve, *blank, reserve, EMPTY))
    reported = [one for one in standing.categories if one.is_reported]
    total = (
        head_cell(terms.sum),
        show_amount(standing.budget),
        show_amount(known.planned),
        show_amount(known.actual),
        show_amount(known.accrued),
        _show_difference(known.difference),
        _show_difference(sum((one.timing for one in reported), NOTHING)),
        _show_difference(sum((one.real for one in reported), NOTHING)),
        _show_difference(sum((one.unexplained for one in reported), NOTHING)),
        show_amount(known.committed),
        _show_left(standing.available),
        show_amount(standing.forecast),
    )
    table = make_table("money-states", terms.states, columns, rows, total)
    return make_section(brief, "money-states", headline, table)


def _list_category(brief: ReviewBrief, one: CategorySpending) -> tuple[Cell, ...]:
    whole, terms = one.whole, brief.words.money.spending
    name = head_cell(name_category(brief, one.name))
    if not one.is_reported:
        missing = (word_cell(terms.not_reported, Tone.MUTED), *(EMPTY,) * 6)
        amounts = (_show_left(whole.available), show_amount(whole.forecast))
        return (name, show_amount(whole.budget), show_amount(whole.planned), *missing, *amounts)
    return (
        name,
        show_amount(whole.budget),
        show_amount(whole.planned),
        show_amount(whole.actual),
        show_amount(whole.accrued),
        _show_difference(whole.difference),
        _show_difference(one.timing),
        _show_difference(one.real, _feel_real(one.real)),
        _show_difference(one.unexplained),
        show_amount(whole.committed),
        _show_left(whole.available),
        show_amount(whole.forecast),
    )


def list_items(brief: ReviewBrief, standing: MoneyStanding) -> Section | None:
    """List what differs from the plan to date, the largest first, and what nobody filled in.

    None where all is as planned.
    """
    terms = brief.words.money.spending
    changed = [one for one in standing.items if one.is_reported and one.whole.difference]
    silent = [one for one in standing.items if not one.is_reported and one.whole.planned]
    if not changed and not silent:
        return None
    sums = {
        cause: sum((one.whole.difference for one in changed if one.cause == cause), NOTHING)
        for cause in ("timing", "real", None)
    }
    headline = terms.items_headline.fill(
        len(changed),
        timing=sign_amount(brief, sums["timing"]),
        real=sign_amount(brief, sums["real"]),
        unknown=sign_amount(brief, sums[None]),
    )
    columns = (
        left(head_money(brief, terms.item), 1.7),
        left(brief.terms.labels.category),
        right(terms.year),
        right(terms.to_date),
        right(terms.in_period),
        right(terms.spent),
        right(terms.difference),
        left(terms.cause, 0.8),
        right(terms.forecast),
        left(terms.comment, 2.2),
    )
    rows = [
        _list_item(brief, one)
        for one in sorted(changed, key=lambda one: -abs(one.whole.difference)) + silent
    ]
    table = make_table("money-items", terms.items, columns, rows)
    rest = sum(one.is_reported for one in standing.items) - len(changed)
    as_planned = (Paragraph(say(terms.as_planned.fill(rest))),) if rest else ()
    return make_section(brief, "money-items", headline, table, *as_planned)


def _list_item(brief: ReviewBrief, item: ItemSpending) -> tuple[Cell, ...]:
    terms, whole = brief.words.money.spending, item.whole
    categories = brief.join(name_category(brief, one) for one in item.by_category)
    name = (head_cell(name_thing(brief, item.called)), word_cell(categories))
    plan = (show_amount(whole.budget), show_amount(whole.planned))
    if not item.is_reported:
        missing = word_cell(terms.not_reported, Tone.MUTED)
        return (*name, *plan, missing, EMPTY, EMPTY, EMPTY, show_amount(whole.forecast), EMPTY)
    causes = {"timing": terms.timing, "real": terms.real}
    tone = _feel_real(whole.difference) if item.cause == "real" else Tone.PLAIN
    return (
        *name,
        *plan,
        show_amount(whole.spent_in_period),
        show_amount(whole.spent),
        _show_difference(whole.difference, tone),
        word_cell(causes.get(item.cause or "", terms.unknown)),
        show_amount(whole.forecast),
        Cell(brief.read(item.comment)),
    )


def _show_difference(amount: Decimal, tone: Tone = Tone.PLAIN) -> Cell:
    """Show a difference with its sign under a header that names the unit."""
    number = show_amount(abs(amount), tone)
    if not amount:
        return show_amount(amount)
    return Cell(say(put_sign(number.runs[0].text, amount)), amount, tone)


def _show_left(amount: Decimal) -> Cell:
    """Show what is left; less than nothing has its sign and stands out."""
    return show_amount(amount) if amount >= 0 else _show_difference(amount, Tone.BAD)


def _feel_real(amount: Decimal) -> Tone:
    """Return how a real difference feels; one of timing says nothing yet."""
    return Tone.BAD if amount > 0 else Tone.GOOD


def list_earned_value(brief: ReviewBrief) -> Section | None:
    """List the earned value; None where it covers too little of the money to say anything."""
    measured, terms = brief.review.earned_value, brief.words.money.earned
    if measured is None or not measured.fits:
        return None
    share = brief.share(measured.share)
    headline = terms.headline.format(share=share, count=measured.activities)
    columns = (left(terms.measure), right(terms.value), left(terms.meaning, 2.4))
    rows = (
        (head_cell(name), word_cell(value), word_cell(meaning))
        for name, value, meaning in _list_measures(brief, measured)
    )
    table = make_table("money-earned-value", terms.caption, columns, rows)
    return make_section(brief, "money-earned-value", headline, table)


def _list_measures(brief: ReviewBrief, one: EarnedValue) -> Iterator[tuple[str, str, str]]:
    terms = brief.words.money.earned
    schedule = terms.schedule_meaning.format(amount=sign_amount(brief, one.earned - one.planned))
    cost = terms.cost_index_meaning.format(amount=sign_amount(brief, one.earned - one.cost))
    yield terms.planned, brief.money(one.planned), terms.planned_meaning
    yield terms.earned, brief.money(one.earned), terms.earned_meaning
    yield terms.cost, brief.money(one.cost), terms.cost_meaning
    yield terms.budget, brief.money(one.budget), terms.budget_meaning
    yield terms.schedule, _word_index(brief, one.schedule_index), schedule
    yield terms.cost_index, _word_index(brief, one.cost_index), cost
    by_index = one.forecast_by_index
    if by_index is not None:
        meaning = terms.forecast_by_index_meaning
        yield terms.forecast_by_index, brief.money(by_index), meaning
    meaning = terms.forecast_as_planned_meaning
    yield terms.forecast_as_planned, brief.money(one.forecast_as_planned), meaning
    yield terms.to_complete, _word_index(brief, one.index_to_complete), terms.to_complete_meaning


def _word_index(brief: ReviewBrief, index: Decimal | None) -> str:
    return brief.words.frame.unknown if index is None else brief.measure(index, "")


def define_figures(brief: ReviewBrief) -> Section:
    """Say what each figure of the money means, and why earned value is not among them."""
    terms, earned = brief.words.money.spending, brief.words.money.earned
    pairs = [Pair(name, say(meaning)) for name, meaning in terms.definitions]
    measured = brief.review.earned_value
    if measured is not None and not measured.fits:
        words = earned.unfit.format(share=brief.share(measured.share))
        pairs.append(Pair(earned.caption, say(words)))
    return make_section(brief, "money-definitions", terms.definitions_headline, Pairs(tuple(pairs)))
