"""Words of the review: KPIs: the scorecard, why they moved, how the gap is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class ScorecardTerms:
    """What was to be reached, what was reached, and how that compares."""

    subject: str
    all_green_headline: Counted  # holes: period, best, share
    mixed_headline: Counted  # holes: period, green, kpi, share, missing
    unknown_part: Counted
    year_part: str  # hole: gap
    short_by: str  # hole: amount; the value should be higher
    over_by: str  # hole: amount; the value should be lower
    off_by: str  # hole: amount; the value should stay within a band
    green_note: Counted  # holes: light, green
    amber_note: Counted  # holes: light, green, amber
    red_note: Counted  # holes: light, amber
    legend_between: str
    worsening: str
    score: str  # hole: score
    score_partly: str  # holes: score, covered, total
    dimension: str
    kpi: str
    year_target: str
    target: str  # hole: period
    actual: str  # hole: period
    this_period: str  # in front of target and actual where the period has no short name
    attainment: str
    trend: str
    trend_between: str
    light: str
    comment: str
    by_hand: str  # hole: reason
    partial_note: Counted
    detail_headline: Counted  # holes: period, score
    detail_headline_unscored: Counted  # hole: period
    weight: str
    points: str
    versus_before: str
    versus_last_year: str
    target_to_date: str
    actual_to_date: str
    attainment_to_date: str
    forecast_headline: Counted  # holes: time, behind
    forecast_fine_headline: Counted  # hole: time
    forecast: str
    range: str  # holes: low, high
    range_title: str
    gap: str
    progress: str
    required: str
    required_times: str
    times: str  # hole: number
    no_times: str
    method: str
    method_season: str
    method_straight: str
    method_level: str
    method_done: str
    definitions_headline: Counted  # hole: changed
    definitions_same_headline: Counted
    formula: str
    source: str
    changed: str
    restated: str


@dataclass(frozen=True, slots=True)
class DriverTerms:
    """Why the largest deviations came about."""

    subject: str
    headline: str  # holes: kpi, share, missing, parts
    headline_plain: str  # holes: kpi, share, missing
    headline_green: str  # holes: kpi, share, missing
    headline_ahead: str  # holes: kpi, share
    more: str  # holes: name, amount
    less: str  # holes: name, amount
    title: str  # holes: kpi, period
    target: str
    actual: str
    whole: str
    helps: str
    hurts: str
    rest: str
    other_items: Counted
    between: str
    cancelled: str  # hole: name
    not_planned: str  # hole: name
    method_logarithmic: str
    method_chain: str  # hole: order
    method_items: str
    alt: str  # holes: kpi, target, actual, parts
    why: str
    internal: str
    external: str
    cause: str
    no_cause: str
    second: str  # holes: share, missing, parts
    deviation: str
    detail_headline: str  # holes: kpi, change
    factor: str
    activity: str
    effect: str


@dataclass(frozen=True, slots=True)
class RecoveryTerms:
    """What the forecast misses of the year, and what is done about it."""

    subject: str
    open_headline: Counted  # holes: kpi, gap, recovered, open
    unguarded_headline: Counted  # holes: kpi, gap
    closed_headline: Counted  # holes: kpi, gap, recovered
    fine_headline: Counted
    over_headline: Counted  # holes: kpi, gap; the year is over
    over_fine_headline: Counted
    result: str
    year_target: str
    forecast: str
    gap: str
    measure: str
    recovers: str
    owner: str
    due: str
    still_open: str
    no_measure: str
    unsized: str
    near: Counted
    between: str  # stands between two sentences
    near_headline: Counted
    covered: str
    grow: str  # hole: rate; what a level has to rise by
    required: str  # holes: kpi, rate
    required_times: str  # holes: kpi, rate, best, times
    not_credible: str  # holes: kpi, rate, best, times
    not_possible: str  # hole: kpi
    method: str
    detail_headline: Counted


@dataclass(frozen=True, slots=True)
class ReviewGoalTerms:
    """KPIs: the scorecard, why they moved, how the gap is closed."""

    scorecard: ScorecardTerms
    drivers: DriverTerms
    recovery: RecoveryTerms
