"""How the money of a review is named: its days, its categories, its differences."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import find_quarter_days
from commplan.analysis.review.period import PeriodKind, make_period
from commplan.report.inline import join_lines
from commplan.report.money_scale import MoneyScale, choose_scale
from commplan.texts.format import format_range, put_sign, round_half_up

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from commplan.analysis.review.money_standing import CategorySpending, MoneyStanding, Spending
    from commplan.report.review.brief import ReviewBrief

_THREE_QUARTERS = (0, 1, 2)
_THOUSAND = Decimal(1000)
_LONG = Decimal(10_000)
_LARGEST_SHARE = Decimal("9.99")
_TENTH_PERCENT = Decimal("0.0005")


def name_days(brief: ReviewBrief, standing: MoneyStanding) -> str:
    """Name the days that the money is about: so many quarters, else up to when."""
    if brief.review.period.campaign is not None:
        return brief.name_period()
    terms, period = brief.words.money.spending, make_period(brief.plan, standing.days)
    if period.kind is not PeriodKind.OTHER:
        return brief.name_period(period)
    if period.quarters == _THREE_QUARTERS:
        last = find_quarter_days(brief.plan.period, 2, brief.plan.first_month)
        if last is not None and last.end == standing.days.end:
            return terms.three_quarters.format(year=standing.days.start.year)
    end = standing.days.end
    return terms.until.format(year=end.year, month=end.month, day=end.day)


def name_span(brief: ReviewBrief) -> str:
    """Name what the budget and the forecast are for: the year, or the campaign."""
    terms = brief.words.money.spending
    return terms.the_year if brief.review.period.campaign is None else terms.the_campaign


def word_left(brief: ReviewBrief, amount: Decimal) -> str:
    """Word what is left of money; it may be less than nothing."""
    return sign_amount(brief, amount) if amount < 0 else brief.money(amount)


def name_stretches(brief: ReviewBrief, standing: MoneyStanding) -> str:
    """Name the days with data, where there are gaps between them."""
    return brief.join(format_range(one, brief.texts) for one in standing.covered)


def name_category(brief: ReviewBrief, category: str | None) -> str:
    """Name a category; one of nothing has words of its own."""
    if category is None:
        return brief.words.money.spending.without_category
    return brief.name(category, "category")


def name_thing(brief: ReviewBrief, called: str) -> str:
    """Name an item that money was planned for or spent on; names hold no marks."""
    return join_lines(brief.choose_text(called))


def rank_categories(categories: Iterable[CategorySpending]) -> list[CategorySpending]:
    """Put the categories with the most money first."""
    return sorted(categories, key=lambda one: -max(one.whole.planned, one.whole.spent))


def choose_chart_scale(brief: ReviewBrief, amounts: Collection[Decimal]) -> MoneyScale:
    """Choose the unit of a chart: thousands where the language has no 万 and labels get long."""
    scale = choose_scale(brief, amounts)
    if scale.size != 1 or max(amounts, default=Decimal(0)) < _LONG:
        return scale
    unit = brief.words.money.spending.thousand.format(unit=scale.unit)
    return MoneyScale(unit, _THOUSAND, 1)


def sign_amount(brief: ReviewBrief, amount: Decimal) -> str:
    """Word a difference of money with its sign, without cents where there is more than them."""
    return brief.sign_money(round_half_up(amount) or amount)


def sign_share(brief: ReviewBrief, part: Decimal, whole: Decimal) -> str:
    """Word a difference as a share of the whole, with its sign; "" where there is no whole.

    Ten times the plan or more is a slip or a new thing: its digits say nothing.
    """
    if not whole:
        return ""
    share = part / whole
    if abs(share) > _LARGEST_SHARE:
        return f">{brief.share(_LARGEST_SHARE)}"
    words = brief.share(abs(share), 1)
    if is_even(part, whole):
        return words
    return put_sign(words, share)


def is_even(part: Decimal, whole: Decimal) -> bool:
    """Tell whether a difference is too small to be said in tenths of a percent."""
    return part == 0 if not whole else abs(part / whole) < _TENTH_PERCENT


def is_overspent(spending: Spending, limit: Decimal) -> bool:
    """Tell whether more than the plan to date and a share of it was spent."""
    return spending.difference > spending.planned * limit
