"""Gap and catch-up: what the year will miss, what is done about it, what stays open."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.forecasts import ForecastMethod
from commplan.analysis.review.lights import Light
from commplan.analysis.review.recovery import find_gap, light_forecast
from commplan.report.blocks import Cell, Paragraph, Tone
from commplan.report.review.cutting import MOST_ROWS, cut_rows
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.kpi_words import (
    kpi_cell,
    round_value,
    value_cell,
    word_size,
    word_value,
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
    from collections.abc import Iterable, Iterator, Sequence

    from commplan.analysis.review.forecasts import Forecast
    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.analysis.review.recovery import Recovery
    from commplan.model.goals import Kpi
    from commplan.model.results import Measure
    from commplan.report.blocks import Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "recovery"
_MOST_ROWS = 8
_NOTHING = Decimal(0)


class _Row(NamedTuple):
    """A measure of a gap, or a gap without one; ``is_first`` stands for the whole gap."""

    gap: Recovery
    measure: Measure | None
    is_first: bool


def show_recovery(brief: ReviewBrief) -> Section | None:
    """Show each gap with its measures; None where the plan has no KPI."""
    if not brief.plan.kpis:
        return None
    if any(_is_over(one.forecast) for one in brief.review.kpis):
        return _show_result(brief)
    gaps = tuple(one for one in brief.review.recovery if not one.is_near)
    near = len(brief.review.recovery) - len(gaps)
    terms = brief.words.goals.recovery
    forecast = sum(one.forecast is not None for one in brief.review.kpis)
    if not forecast and not gaps:
        return show_gap(brief, KEY, terms.subject, "kpis.value", "measures.recovers")
    headline = _say_gaps(brief, gaps)
    if not headline:
        headline = terms.near_headline.fill(near) if near else terms.fine_headline.fill(forecast)
    if not gaps:
        return make_section(brief, KEY, headline, _list_fine(brief), *_say_all(terms.method))
    rows = tuple(_list_rows(gaps))
    shown, more = cut_rows(brief, rows, _MOST_ROWS)
    table = _list_measures(brief, KEY, shown)
    is_missing = any(row.measure is None for row in rows)
    blocks = (
        *more,
        *_say_all(_say_rate(brief, gaps)),
        *_say_all(terms.between.join((*((terms.near.fill(near),) if near else ()), terms.method))),
        *((note_gap(brief, "measures.text", "measures.recovers"),) if is_missing else ()),
    )
    return make_section(brief, KEY, headline, table, *blocks)


def _is_over(forecast: Forecast | None) -> bool:
    return forecast is not None and forecast.method is ForecastMethod.DONE


def _show_result(brief: ReviewBrief) -> Section:
    """Show what the year came to: behind its end there is nothing to win back."""
    terms, scorecard = brief.words.goals.recovery, brief.words.goals.scorecard
    known = [one for one in brief.review.kpis if _is_over(one.forecast)]
    ranked = sorted(known, key=lambda one: -light_forecast(brief.plan, one))
    missed = [one for one in ranked if light_forecast(brief.plan, one) in {Light.AMBER, Light.RED}]
    columns = (
        left(scorecard.kpi, 2.2),
        right(terms.year_target, 1.0),
        right(terms.result, 1.0),
        right(terms.gap, 1.0),
        centre(scorecard.light, 0.9),
    )
    rows = (_list_result(brief, one) for one in ranked[:MOST_ROWS])
    table = make_table(KEY, terms.subject, columns, rows)
    headline = terms.over_fine_headline.fill(len(known))
    if missed:
        words = scorecard.over_by if missed[0].kpi.direction == "lower" else scorecard.short_by
        size = word_size(
            brief,
            find_gap(missed[0]) or _NOTHING,
            missed[0].kpi,
            missed[0].year_target or _NOTHING,
        )
        headline = terms.over_headline.fill(
            len(missed), kpi=brief.call(missed[0].kpi), gap=words.format(amount=size)
        )
    return make_section(brief, KEY, headline, table)


def _list_result(brief: ReviewBrief, one: KpiStanding) -> tuple[Cell, ...]:
    value = one.forecast.value if one.forecast is not None else None
    return (
        kpi_cell(brief, one.kpi),
        number_cell(one.year_target, Tone.MUTED),
        number_cell(value),
        value_cell(find_gap(one) or None, beside=one.year_target or _NOTHING),
        light_cell(brief, light_forecast(brief.plan, one)),
    )


def _say_all(words: str) -> tuple[Paragraph, ...]:
    return (Paragraph(say(words)),) if words else ()


def detail_recovery(brief: ReviewBrief) -> tuple[Section, ...]:
    """List all gaps and measures where the slide does not show all of them."""
    rows = tuple(_list_rows(brief.review.recovery))
    if any(_is_over(row.gap.forecast) for row in rows):
        return ()
    if len(rows) <= _MOST_ROWS and not any(row.gap.is_near for row in rows):
        return ()
    key, headline = f"{KEY}-detail", brief.words.goals.recovery.detail_headline.fill(len(rows))
    return (make_section(brief, key, headline, _list_measures(brief, key, rows)),)


def _say_gaps(brief: ReviewBrief, gaps: Sequence[Recovery]) -> str:
    """Say how many KPIs miss the year, and of the heaviest open gap how much is won back."""
    found = [one for one in gaps if one.gap and one.light is not Light.GREEN]
    if not found:
        return ""
    terms, scorecard = brief.words.goals.recovery, brief.words.goals.scorecard
    first = next((one for one in found if one.still_open), None)
    if first is None:
        first, sentence = found[0], terms.closed_headline
    else:
        sentence = terms.open_headline if first.recovered else terms.unguarded_headline
    target = first.year_target or _NOTHING
    kpi, gap, still = first.kpi, first.gap or _NOTHING, first.still_open or _NOTHING
    words = scorecard.over_by if kpi.direction == "lower" else scorecard.short_by
    return sentence.fill(
        len(found),
        kpi=brief.call(kpi),
        gap=words.format(amount=word_size(brief, gap, kpi, target)),
        recovered=word_size(brief, first.recovered, kpi, target),
        open=word_size(brief, still, kpi, target),
    )


def _list_rows(gaps: Iterable[Recovery]) -> Iterator[_Row]:
    for gap in gaps:
        if not gap.measures:
            yield _Row(gap, None, is_first=True)
        for place, measure in enumerate(gap.measures):
            yield _Row(gap, measure, is_first=place == 0)


def _list_measures(brief: ReviewBrief, key: str, rows: Iterable[_Row]) -> Table:
    terms = brief.words.goals.recovery
    columns = (
        left(brief.words.goals.scorecard.kpi, 1.8),
        right(terms.year_target, 0.9),
        right(terms.forecast, 0.9),
        right(terms.gap, 0.8),
        left(terms.measure, 3.2),
        right(terms.recovers, 0.8),
        left(terms.owner, 0.8),
        left(terms.due, 1.0),
        right(terms.still_open, 0.9),
    )
    return make_table(key, terms.subject, columns, (_list_cells(brief, row) for row in rows))


def _list_cells(brief: ReviewBrief, row: _Row) -> tuple[Cell, ...]:
    """Say the gap once, in the row of its first measure."""
    gap, measure, terms = row.gap, row.measure, brief.words.goals.recovery
    forecast = gap.forecast.value if gap.forecast is not None else None
    target = gap.year_target or _NOTHING
    whole = (
        (
            kpi_cell(brief, gap.kpi),
            number_cell(gap.year_target, Tone.MUTED),
            value_cell(forecast),
            value_cell(gap.gap, _choose_tone(gap), target),
        )
        if row.is_first
        else (EMPTY,) * 4
    )
    still = _show_open(brief, gap) if row.is_first else EMPTY
    if measure is None:
        return (*whole, word_cell(terms.no_measure, _choose_tone(gap)), EMPTY, EMPTY, EMPTY, still)
    recovers = measure.recovers
    return (
        *whole,
        Cell(brief.read(measure.text)),
        word_cell(terms.unsized, Tone.MUTED) if recovers is None else number_cell(abs(recovers)),
        word_cell(brief.name_person(measure.owner)),
        word_cell(measure.due.isoformat() if measure.due is not None else ""),
        still,
    )


def _choose_tone(gap: Recovery) -> Tone:
    """Return the tone of a gap; one within the green of its KPI has none."""
    return TONES[gap.light] if gap.light in {Light.AMBER, Light.RED} else Tone.PLAIN


def _show_open(brief: ReviewBrief, gap: Recovery) -> Cell:
    if gap.still_open is None:
        return EMPTY
    if gap.still_open == 0:
        return word_cell(brief.words.goals.recovery.covered, Tone.GOOD)
    return value_cell(gap.still_open, _choose_tone(gap), gap.year_target or _NOTHING)


def _say_rate(brief: ReviewBrief, gaps: Sequence[Recovery]) -> str:
    """Say what the heaviest open gap asks of each quarter left, beside the best one so far."""
    terms = brief.words.goals.recovery
    first = next((one for one in gaps if one.still_open and one.required is not None), None)
    if first is None or first.required is None:
        return ""
    required, kpi = first.required, first.kpi
    facts = {"kpi": brief.call(kpi), "rate": _word_rate(brief, kpi, required.rate)}
    if required.times is None or required.best is None:
        return (terms.required if required.is_credible else terms.not_possible).format(**facts)
    words = terms.required_times if required.is_credible else terms.not_credible
    times = format_number(round_value(required.times))
    return words.format(**facts, best=_word_rate(brief, kpi, required.best), times=times)


def _word_rate(brief: ReviewBrief, kpi: Kpi, rate: Decimal) -> str:
    """Word what a quarter brings: of a level that is to rise, by how much."""
    words = word_value(brief, rate, kpi)
    is_rise = kpi.rollup == "last" and kpi.direction == "higher"
    return brief.words.goals.recovery.grow.format(rate=words) if is_rise else words


def _list_fine(brief: ReviewBrief) -> Table:
    """List the forecasts where all of them reach the year."""
    terms = brief.words.goals.recovery
    columns = (
        left(brief.words.goals.scorecard.kpi, 2.2),
        right(terms.year_target, 1.0),
        right(terms.forecast, 1.0),
    )
    known = (one for one in brief.review.kpis if one.forecast is not None)
    rows = tuple(
        (
            kpi_cell(brief, one.kpi),
            number_cell(one.year_target, Tone.MUTED),
            value_cell(one.forecast.value if one.forecast is not None else None, Tone.GOOD),
        )
        for one in known
    )
    return make_table(KEY, terms.subject, columns, rows[: _MOST_ROWS + 1])
