"""The scorecard: what was to be reached, what was reached, and how that compares."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from commplan.analysis.review.attainment import MOST
from commplan.analysis.review.lights import Light, settle_cuts
from commplan.analysis.review.recovery import find_gap
from commplan.analysis.review.score import weigh_kpis
from commplan.report.blocks import Cell, Meter, Paragraph, Run, Tone, Trend
from commplan.report.review.cutting import MOST_ROWS, choose_headline, cut_rows, cut_text
from commplan.report.review.driver_details import detail_drivers
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.kpi_details import detail_kpis
from commplan.report.review.kpi_words import (
    kpi_cell,
    name_shortly,
    round_value,
    word_missing,
    word_size,
)
from commplan.report.review.lights import TONES, light_cell, word_light
from commplan.report.review.recovery import detail_recovery
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
    from collections.abc import Iterable, Sequence

    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.report.blocks import Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "scorecard"
_FIELDS = ("kpis.value",)
_LONGEST_COMMENT = 40


def show_scorecard(brief: ReviewBrief) -> Section | None:
    """Show the heaviest KPIs beside their targets; None where the plan has no KPI."""
    if not brief.plan.kpis:
        return None
    standings = brief.review.kpis
    known = [one for one in standings if one.actual is not None]
    if not known:
        return show_gap(brief, KEY, brief.words.goals.scorecard.subject, *_FIELDS)
    ranked = _rank(brief, standings)
    shown, cut = cut_rows(brief, ranked, MOST_ROWS)
    more = tuple(run.text for line in cut for run in line.runs)
    kept = {id(one) for one in shown}
    table = _list_kpis(brief, [one for one in standings if id(one) in kept])
    gap = () if len(known) == len(standings) else (note_gap(brief, *_FIELDS),)
    partly = sum(one.is_partial for one in known)
    note = brief.words.goals.scorecard.partial_note.fill(partly) if partly else ""
    notes = (Paragraph(say(note)),) if note else ()
    headline = _say_result(brief, standings)
    legend = Paragraph(say(_word_legend(brief, standings, more)))
    return make_section(brief, KEY, headline, table, legend, *notes, *gap)


def detail_scorecard(brief: ReviewBrief) -> tuple[Section, ...]:
    """List every KPI in full: the period, the year, the parts of deviations, the definitions."""
    return (*detail_kpis(brief), *detail_drivers(brief), *detail_recovery(brief))


def _rank(brief: ReviewBrief, standings: Sequence[KpiStanding]) -> list[KpiStanding]:
    """Return the KPIs by weight; those behind come first, those without data last."""
    weights = weigh_kpis(brief.plan)

    def rank(one: KpiStanding) -> tuple[bool, bool, Decimal]:
        is_behind = one.light in {Light.AMBER, Light.RED}
        return one.actual is None, not is_behind, -weights[one.kpi.route]

    return sorted(standings, key=rank)


def _say_result(brief: ReviewBrief, standings: Sequence[KpiStanding]) -> str:
    """Say how many KPIs stand well, and what is missing of the one that weighs most."""
    terms, period = brief.words.goals.scorecard, brief.name_period()
    judged = [one for one in standings if one.light is not Light.GREY]
    behind = [one for one in judged if one.light is not Light.GREEN]
    unknown = len(standings) - len(judged)
    rest = terms.unknown_part.fill(unknown) if unknown else ""
    if not behind:
        best = max(judged, key=lambda one: one.attainment or Decimal(0), default=None)
        if best is None or best.attainment is None:
            return brief.words.frame.fill_in_headline.format(subject=terms.subject)
        share = brief.share(best.attainment, 1)
        name = brief.call(best.kpi)
        plain = terms.all_green_headline.fill(len(judged), period=period, best=name, share=share)
        return choose_headline(plain + rest, plain)
    worst = _find_worst(brief, behind)
    plain = terms.mixed_headline.fill(
        len(judged),
        period=period,
        green=str(len(judged) - len(behind)),
        kpi=brief.call(worst.kpi),
        share="–" if worst.attainment is None else brief.share(worst.attainment, 1),
        missing=word_missing(brief, worst),
    )
    year = _say_year(brief, worst)
    return choose_headline(plain + year + rest, plain + year, plain + rest, plain)


def _find_worst(brief: ReviewBrief, behind: Sequence[KpiStanding]) -> KpiStanding:
    """Return the KPI whose shortfall weighs most, as the slide about causes has it."""
    places = {one.standing.kpi.route: place for place, one in enumerate(brief.review.drivers)}
    return min(behind, key=lambda one: places.get(one.kpi.route, len(places)))


def _say_year(brief: ReviewBrief, standing: KpiStanding) -> str:
    terms, gap = brief.words.goals.scorecard, find_gap(standing)
    if not gap:
        return ""
    words = terms.over_by if standing.kpi.direction == "lower" else terms.short_by
    amount = words.format(
        amount=word_size(brief, gap, standing.kpi, standing.year_target or Decimal(0))
    )
    return terms.year_part.format(gap=amount)


def _word_legend(brief: ReviewBrief, standings: Sequence[KpiStanding], more: Sequence[str]) -> str:
    """Say how many KPIs have which light, what that means, and the weighted score."""
    terms, cuts = brief.words.goals.scorecard, settle_cuts(brief.plan)
    facts = {"green": brief.share(cuts.green), "amber": brief.share(cuts.amber)}
    counts = (
        words.fill(count, light=word_light(brief, light), **facts)
        for light, words in (
            (Light.GREEN, terms.green_note),
            (Light.AMBER, terms.amber_note),
            (Light.RED, terms.red_note),
        )
        if (count := sum(one.light is light for one in standings))
    )
    turned = terms.worsening if any(_is_worsening(one) for one in standings) else ""
    words = (*counts, turned, _word_score(brief), *more)
    return terms.legend_between.join(one for one in words if one)


def _word_score(brief: ReviewBrief) -> str:
    terms, score = brief.words.goals.scorecard, brief.review.score
    if score.value is None:
        return ""
    value = format_number(round_value(score.value * 100))
    if score.covered == score.total:
        return terms.score.format(score=value)
    covered, total = format_number(score.covered), format_number(score.total)
    return terms.score_partly.format(score=value, covered=covered, total=total)


def _list_kpis(brief: ReviewBrief, standings: Iterable[KpiStanding]) -> Table:
    terms, period = brief.words.goals.scorecard, name_shortly(brief)
    columns = (
        left(terms.dimension, 0.55),
        left(terms.kpi, 2.2),
        right(terms.year_target, 0.8),
        right(terms.target.format(period=period), 0.8),
        right(terms.actual.format(period=period), 0.8),
        left(terms.attainment, 1.3),
        left(terms.trend, 0.9),
        centre(terms.light, 0.8),
        left(terms.comment, 3.2),
    )
    rows = [_list_cells(brief, one) for one in standings]
    first = 0 if any(row[0].runs for row in rows) else 1  # plans need not name dimensions
    return make_table(KEY, terms.subject, columns[first:], (row[first:] for row in rows))


def _list_cells(brief: ReviewBrief, one: KpiStanding) -> tuple[Cell, ...]:
    tone = TONES[one.light]
    return (
        word_cell(brief.tell(one.kpi.dimension), Tone.MUTED),
        kpi_cell(brief, one.kpi),
        number_cell(one.year_target, Tone.MUTED),
        number_cell(one.target),
        _show_actual(brief, one, tone),
        _show_attainment(brief, one, tone),
        _show_trend(brief, one),
        light_cell(brief, one.light),
        word_cell(cut_text(_comment(brief, one), _LONGEST_COMMENT)),
    )


def _show_actual(brief: ReviewBrief, one: KpiStanding, tone: Tone) -> Cell:
    """Show the actual value, bold, in colour where it is not on track."""
    if one.actual is None:
        return word_cell(brief.words.frame.missing, Tone.MUTED)
    shown = format_number(one.actual)
    is_loud = one.light in {Light.AMBER, Light.RED}
    return Cell((Run(shown, bold=True),), one.actual, tone if is_loud else Tone.PLAIN)


def _show_attainment(brief: ReviewBrief, one: KpiStanding, tone: Tone) -> Cell:
    if one.attainment is None:
        return EMPTY
    words = say(brief.share(one.attainment, 1))
    return Cell(words, one.attainment, tone, mark=Meter(one.attainment, MOST))


def _show_trend(brief: ReviewBrief, one: KpiStanding) -> Cell:
    values = tuple(point.value for point in one.trend)
    if len(values) <= 1:
        return EMPTY
    between = brief.words.goals.scorecard.trend_between
    words = between.join(format_number(round_value(value)) for value in values)
    tone = Tone.BAD if _is_worsening(one) else Tone.PLAIN
    return Cell(say(words), tone=tone, mark=Trend(values))


def _is_worsening(one: KpiStanding) -> bool:
    """Tell whether a rate or a level is worse than one step before; sums have their seasons."""
    if len(one.trend) <= 1 or one.kpi.rollup in {"sum", "max"}:
        return False
    before, last = one.trend[-2].value, one.trend[-1].value
    match one.kpi.direction:
        case "higher":
            return last < before
        case "lower":
            return last > before
        case "within":
            return False


def _comment(brief: ReviewBrief, one: KpiStanding) -> str:
    """Return why the light is as it is: the planner's comment, else a measure, else a cause."""
    if one.is_by_hand:
        reason = brief.tell(one.reason)
        return brief.words.goals.scorecard.by_hand.format(reason=reason)
    if one.comment:
        return brief.tell(one.comment)
    measures = (
        measure.text
        for gap in brief.review.recovery
        if gap.kpi.route == one.kpi.route
        for measure in gap.measures
    )
    causes = (
        cause.text
        for split in brief.review.drivers
        if split.standing.kpi.route == one.kpi.route
        for cause in split.causes
    )
    return brief.tell(next(chain(measures, causes), None))
