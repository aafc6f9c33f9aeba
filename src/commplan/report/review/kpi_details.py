"""The KPIs in full, for the appendix: the period, the year, how each is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.attainment import MOST
from commplan.analysis.review.forecasts import ForecastMethod
from commplan.analysis.review.lights import Light
from commplan.analysis.review.recovery import find_gap, light_forecast
from commplan.analysis.review.score import weigh_kpis
from commplan.report.blocks import Cell, Tone
from commplan.report.review.kpi_words import (
    kpi_cell,
    name_shortly,
    round_value,
    share_cell,
    value_cell,
    word_change,
    word_signed,
)
from commplan.report.review.lights import TONES, light_cell
from commplan.report.sections import make_section
from commplan.report.tables import (
    EMPTY,
    centre,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.review.forecasts import Forecast
    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.report.blocks import Section
    from commplan.report.review.brief import ReviewBrief


def detail_kpis(brief: ReviewBrief) -> tuple[Section, ...]:
    """List every KPI with its period and its year, its forecast, and how it is counted."""
    standings = brief.review.kpis
    if not any(one.actual is not None for one in standings):
        return ()
    sections = (
        _list_periods(brief, standings),
        _list_forecasts(brief, standings),
        _list_comments(brief, standings),
    )
    return tuple(section for section in sections if section is not None)


def _list_periods(brief: ReviewBrief, standings: tuple[KpiStanding, ...]) -> Section:
    terms, period = brief.words.goals.scorecard, name_shortly(brief)
    columns = (
        left(terms.kpi, 2.2),
        right(terms.weight, 0.6),
        right(terms.target.format(period=period), 0.9),
        right(terms.actual.format(period=period), 0.9),
        right(terms.attainment, 0.8),
        right(terms.points, 0.7),
        right(terms.versus_before, 1.1),
        right(terms.versus_last_year, 1.1),
        right(terms.target_to_date, 0.9),
        right(terms.actual_to_date, 0.9),
        right(terms.attainment_to_date, 0.9),
        centre(terms.light, 0.9),
    )
    weights = weigh_kpis(brief.plan)
    rows = (_list_period(brief, one, weights[one.kpi.route]) for one in standings)
    table = make_table("scorecard-detail", terms.subject, columns, rows)
    count, period, score = len(standings), brief.name_period(), brief.review.score.value
    headline = (
        terms.detail_headline_unscored.fill(count, period=period)
        if score is None
        else terms.detail_headline.fill(
            count, period=period, score=format_number(round_value(score * 100))
        )
    )
    return make_section(brief, "scorecard-detail", headline, table)


def _list_period(brief: ReviewBrief, one: KpiStanding, weight: Decimal) -> tuple[Cell, ...]:
    points = None if one.attainment is None else min(one.attainment, MOST) * weight
    return (
        kpi_cell(brief, one.kpi),
        number_cell(weight, Tone.MUTED),
        number_cell(one.target),
        number_cell(one.actual, TONES[one.light]),
        share_cell(brief, one.attainment),
        value_cell(points),
        word_cell(word_change(brief, one.versus_before)),
        word_cell(word_change(brief, one.versus_last_year)),
        number_cell(one.target_to_date),
        number_cell(one.actual_to_date),
        share_cell(brief, one.attainment_to_date),
        light_cell(brief, one.light),
    )


def _list_forecasts(brief: ReviewBrief, standings: tuple[KpiStanding, ...]) -> Section | None:
    known = [one for one in standings if one.forecast is not None]
    if not known:
        return None
    terms = brief.words.goals.scorecard
    columns = (
        left(terms.kpi, 2.2),
        right(terms.year_target, 0.9),
        right(terms.actual_to_date, 0.9),
        right(terms.progress, 0.9),
        right(terms.forecast, 0.9),
        right(terms.range_title, 1.3),
        right(terms.gap, 1.1),
        right(terms.required, 1.1),
        right(terms.required_times, 1.0),
        left(terms.method, 1.3),
    )
    rows = (_list_forecast(brief, one) for one in known)
    table = make_table("forecasts", terms.forecast, columns, rows)
    behind = sum(_is_behind(brief, one) for one in known)
    time = brief.share(known[0].time_progress)
    headline = (
        terms.forecast_headline.fill(len(known), time=time, behind=str(behind))
        if behind
        else terms.forecast_fine_headline.fill(len(known), time=time)
    )
    return make_section(brief, "forecasts", headline, table)


def _list_forecast(brief: ReviewBrief, one: KpiStanding) -> tuple[Cell, ...]:
    forecast, target, required = one.forecast, one.year_target, one.required
    value = None if forecast is None else forecast.value
    gap = EMPTY
    if value is not None and target is not None:
        tone = TONES[light_forecast(brief.plan, one)] if _is_behind(brief, one) else Tone.PLAIN
        gap = Cell(say(word_signed(brief, value - target, target)), value - target, tone)
    return (
        kpi_cell(brief, one.kpi),
        number_cell(target, Tone.MUTED),
        number_cell(one.actual_to_date),
        share_cell(brief, one.year_progress),
        value_cell(value, Tone.ACCENT),
        word_cell(_word_range(brief, forecast)),
        gap,
        value_cell(None if required is None else required.rate),
        _show_times(brief, one),
        word_cell(_word_method(brief, forecast), Tone.MUTED),
    )


def _is_behind(brief: ReviewBrief, one: KpiStanding) -> bool:
    return light_forecast(brief.plan, one) in {Light.AMBER, Light.RED}


def _word_range(brief: ReviewBrief, forecast: Forecast | None) -> str:
    if forecast is None or forecast.error is None:
        return ""
    low, high = forecast.value - forecast.error, forecast.value + forecast.error
    return brief.words.goals.scorecard.range.format(
        low=format_number(round_value(low)), high=format_number(round_value(high))
    )


def _show_times(brief: ReviewBrief, one: KpiStanding) -> Cell:
    """Show how often the best quarter is asked for; red where that cannot be believed."""
    required, terms = one.required, brief.words.goals.scorecard
    if required is None:
        return EMPTY
    is_bad = not required.is_credible and bool(find_gap(one))
    tone = Tone.BAD if is_bad else Tone.PLAIN
    if required.times is None:
        return EMPTY if required.is_credible else word_cell(terms.no_times, tone)
    words = terms.times.format(number=format_number(round_value(required.times)))
    return Cell(say(words), required.times, tone)


def _word_method(brief: ReviewBrief, forecast: Forecast | None) -> str:
    terms = brief.words.goals.scorecard
    if forecast is None:
        return ""
    return {
        ForecastMethod.SEASON: terms.method_season,
        ForecastMethod.STRAIGHT: terms.method_straight,
        ForecastMethod.LEVEL: terms.method_level,
        ForecastMethod.DONE: terms.method_done,
    }[forecast.method]


def _list_comments(brief: ReviewBrief, standings: tuple[KpiStanding, ...]) -> Section | None:
    """List how each KPI is counted, what changed of that, and the comments in full."""
    terms = brief.words.goals.scorecard
    columns = (
        left(terms.kpi, 1.8),
        left(terms.formula, 3.4),
        left(terms.source, 1.6),
        left(terms.changed, 2.2),
        left(terms.comment, 3.0),
    )
    rows = tuple(_list_definition(brief, one) for one in standings)
    if not any(cell.runs for row in rows for cell in row[1:]):
        return None
    changed = sum(bool(row[3].runs) for row in rows)
    headline = (
        terms.definitions_headline.fill(len(rows), changed=str(changed))
        if changed
        else terms.definitions_same_headline.fill(len(rows))
    )
    table = make_table("kpi-definitions", terms.formula, columns, rows)
    return make_section(brief, "kpi-definitions", headline, table)


def _list_definition(brief: ReviewBrief, one: KpiStanding) -> tuple[Cell, ...]:
    terms, item = brief.words.goals.scorecard, one.item
    changed: tuple[str, ...] = ()
    if item is not None:
        changed = (
            brief.tell(item.formula if item.formula != one.kpi.formula else None),
            brief.tell(item.source if item.source != one.kpi.source else None),
            terms.restated if item.restated else "",
        )
    reason = terms.by_hand.format(reason=brief.tell(one.reason)) if one.is_by_hand else ""
    return (
        kpi_cell(brief, one.kpi),
        Cell(brief.read(one.kpi.formula)),
        Cell(brief.read(one.kpi.source)),
        word_cell(brief.join(changed)),
        word_cell(brief.join((brief.tell(one.comment), reason))),
    )
