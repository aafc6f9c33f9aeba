"""Labels and sentences of the chapters that say why and for whom.

Fields that end in ``headline`` are sentences; their holes are filled by the chapter that says them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class WhyTerms:
    """Why now."""

    chapter: str
    market_headline: Counted  # hole: backed
    market_backed_headline: Counted
    market_size_headline: str
    driver: str
    change: str
    figure: str
    market_size: str
    growth: str  # hole: growth
    panels_headline: str  # hole: parts
    problems_count: Counted
    opportunities_count: Counted
    benefits_count: Counted
    problems: str
    opportunities: str
    benefits: str
    competitors_headline: Counted
    competitors_share_headline: Counted  # holes: name, share
    competitors: str
    competitor: str
    market_share: str
    strengths: str
    weaknesses: str
    expected_move: str
    last_year_headline: str  # hole: parts
    results_headline: str
    answered_headline: Counted
    unanswered_headline: Counted  # hole: missing
    keep_count: Counted
    stop_count: Counted
    challenges_count: Counted
    results: str
    keep: str
    stop: str
    challenges: str
    challenge: str
    answer: str
    points_to: str
    trends: str
    trends_headline: str  # hole: parts
    trends_count: Counted
    tools_count: Counted
    tools: str
    tool: str
    purpose: str
    cases_headline: str  # hole: parts
    good_count: Counted
    bad_count: Counted
    cases: str
    company: str
    outcome: str
    keywords: str
    happened: str
    lesson: str
    stage: str
    factors_headline: str  # hole: parts
    factors: str
    factors_count: Counted
    signs: str
    signs_count: Counted


@dataclass(frozen=True, slots=True)
class PositioningTerms:
    """Positioning."""

    chapter: str
    promise_headline: str  # hole: promise
    statements_headline: str
    model_headline: str
    audience: str
    promise: str
    concept: str
    theme: str
    product: str
    price: str
    channel: str
    service: str
    business_model: str
    panels_headline: str  # hole: parts
    functions_count: Counted
    values_count: Counted
    features_count: Counted
    functions: str
    values: str
    features: str
    slogan_headline: str  # hole: slogan
    identity_headline: str
    slogan: str
    idea: str
    story: str
    tone: str
    logo: str
    colours: str
    fonts: str
    pattern: str
    protection: str
    products_headline: Counted
    products_priced_headline: Counted  # hole: prices
    products_guarded_headline: Counted  # hole: prices
    hero: str
    heroes_headline: str  # holes: products, names
    products_count: Counted
    arguments_headline: Counted
    arguments: str
    advantages: str
    selling_points: str
    name: str
    list_price: str
    floor_price: str
    price_band: str
    launch: str
    stock_ready: str
    range_headline: Counted
    range: str
    supplier: str
    storage: str
    goes_with: str
    replaces: str
    packaging: str


@dataclass(frozen=True, slots=True)
class GoalTerms:
    """Objectives and KPIs."""

    chapter: str
    objectives_headline: str  # holes: objectives, kpis
    objectives_count: Counted
    kpis_count: Counted
    objectives_only_headline: Counted
    tiles_headline: Counted
    weight: str  # hole: weight
    without_objective: str
    baseline_note: str  # holes: baseline, change
    targets_headline: Counted
    targets_better_headline: Counted  # holes: better, name, change
    targets_all_better_headline: Counted  # holes: name, change
    dimension: str
    kpi: str
    baseline: str
    paths_headline: Counted  # hole: targets
    target_text: str  # holes: name, value
    last_year: str
    target: str
    chart_alt: str  # holes: name, values
    definitions_headline: Counted
    definitions_missing_headline: Counted  # hole: missing
    formula: str
    frequency: str
    baseline_date: str
    judging_headline: Counted
    judging_veto_headline: Counted  # hole: vetoes
    direction: str
    rollup: str
    floor: str
    stretch: str
    weight_title: str
    lights: str
    lights_text: str  # holes: green, amber
    veto_mark: str
    remarks: str
    separator: str
    common_lights: str  # hole: lights
    parts: str
    guards: str
    ranges_headline: Counted
    measure: str
    season: str
    months_headline: Counted
    by_month: str


@dataclass(frozen=True, slots=True)
class AudienceTerms:
    """Audience."""

    chapter: str
    segments_headline: Counted
    segments_size_headline: Counted  # holes: name, size
    segments_share_headline: Counted  # holes: name, size, share
    segment: str
    size: str
    people: str
    age: str
    region: str
    job: str
    spend: str
    interests: str
    platforms: str
    habits_headline: Counted
    habits: str
    overlaps: str
    size_share: str  # holes: size, share
    strategy: str
    strategies_count: Counted
    needs_headline: str  # hole: parts
    needs_count: Counted
    pains_count: Counted
    personas_count: Counted
    studies: str
    studies_headline: Counted
    need: str
    pain: str
    consent_headline: str
    research_date: str
    method: str
    sample: str
    finding: str
    consent: str
    opt_out: str
    with_minors: str
    without_minors: str
    reach_headline: Counted  # holes: channel, whole
    unreached_headline: Counted
    channel: str
    reachable: str
