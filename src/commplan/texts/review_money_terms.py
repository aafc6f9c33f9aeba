"""The words of a review about money and what activities brought."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class SpendingTerms:
    """Where the money stands: the slide, its tables, what its figures mean."""

    subject: str
    three_quarters: str  # hole: year
    until: str  # holes: year, month, day
    over_headline: str  # holes: period, spent, difference, share, outlook
    over_where_headline: str  # the same, and names
    under_headline: str  # holes: period, spent, difference, share, outlook
    even_headline: str  # holes: period, spent, outlook
    unplanned_headline: str  # holes: period, spent, outlook
    the_year: str
    the_campaign: str
    outlook_over: str  # holes: span, forecast, amount
    outlook_under: str  # holes: span, forecast, amount
    outlook_even: str  # holes: span, forecast
    outlook_bare: str  # holes: span, forecast
    chart: str  # hole: period
    chart_alt: str  # hole: values
    chart_value: str  # holes: name, planned, spent
    thousand: str  # hole: unit
    planned: str
    spent: str
    overspent: str  # hole: share
    others: Counted
    without_category: str
    takeaway: str
    point: str  # holes: name, amount
    no_comment: str
    timing_over: str
    timing_under: str
    timing_comment: str  # holes: meaning, comment
    unexplained: str
    outlook: str  # hole: span
    forecast_over: str  # holes: forecast, amount, share
    forecast_over_by: str  # hole: names
    forecast_reserve: str  # holes: forecast, budget, amount
    forecast_under: str  # holes: forecast, amount, share
    forecast_even: str  # hole: forecast
    forecast_bare: str  # hole: forecast
    total: str  # holes: planned, spent, difference, light
    left: str  # holes: committed, available, share
    left_with_runway: str  # the same, burn, months
    unreported: str  # holes: names, amount
    incomplete: str  # hole: days
    waterfall: str
    waterfall_over: str  # holes: span, forecast, up, down, amount
    waterfall_under: str  # holes: span, forecast, up, down, amount
    waterfall_even: str  # holes: span, forecast, up, down
    waterfall_alt: str  # hole: values
    waterfall_note: str
    year_budget: str
    year_forecast: str
    more: str
    less: str
    whole: str
    reserve: str
    states: str
    states_headline: str  # holes: period, actual, accrued, committed
    items: str
    items_headline: Counted  # holes: timing, real, unknown
    as_planned: Counted
    item: str
    year: str
    to_date: str
    in_period: str
    actual: str
    accrued: str
    committed: str
    available: str
    difference: str
    timing: str
    real: str
    unknown: str
    forecast: str
    cause: str
    comment: str
    sum: str
    not_reported: str
    definitions_headline: str
    definitions: tuple[tuple[str, str], ...]  # a figure and what it means


@dataclass(frozen=True, slots=True)
class EarnedValueTerms:
    """Earned value: shown where it fits, never as the headline of the money."""

    headline: str  # holes: share, count
    caption: str
    unfit: str  # hole: share
    measure: str
    value: str
    meaning: str
    planned: str
    earned: str
    cost: str
    budget: str
    schedule: str
    cost_index: str
    forecast_by_index: str
    forecast_as_planned: str
    to_complete: str
    planned_meaning: str
    earned_meaning: str
    cost_meaning: str
    budget_meaning: str
    schedule_meaning: str  # hole: amount
    cost_index_meaning: str  # hole: amount
    forecast_by_index_meaning: str
    forecast_as_planned_meaning: str
    to_complete_meaning: str


@dataclass(frozen=True, slots=True)
class LeagueTerms:
    """What activities brought for what they cost."""

    subject: str
    extremes_headline: str  # holes: best, most, worst, least
    loss_headline: str  # the same: the worst brought less than it cost
    best_headline: str  # holes: best, most, revenue, cost
    unranked_headline: Counted  # hole: people
    bare_headline: Counted
    caption: str
    activity: str
    participants: str
    conversion: str
    orders: str
    revenue: str
    margin: str
    cost: str
    per_participant: str
    turnover: str
    roi: str
    buyers: str
    reached: str
    participation: str
    new_members: str
    per_member: str
    per_order: str
    again_30: str
    again_90: str
    extra: str
    rank: str
    well: str  # hole: name
    badly: str  # hole: name
    photos: str  # hole: list
    photo: str  # holes: name, files
    legend: str
    returns_headline: Counted
    people_headline: Counted


@dataclass(frozen=True, slots=True)
class ReviewMoneyTerms:
    """Money and what activities brought."""

    spending: SpendingTerms
    earned: EarnedValueTerms
    league: LeagueTerms
