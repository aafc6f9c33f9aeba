"""Slide 2: the result on one page, and what has to be decided today."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.lights import Light
from commplan.analysis.review.overall import Reason
from commplan.report.blocks import Panel, Panels, Tile, Tiles, Tone
from commplan.report.review.lights import TONES, word_light
from commplan.report.sections import make_section
from commplan.report.tables import say
from commplan.texts.format import format_number, round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.kpi_standings import KpiStanding
    from commplan.report.blocks import Runs, Section
    from commplan.report.review.brief import ReviewBrief

_MOST_LINES = 3
_MOST_KPIS = 3


def show_summary(brief: ReviewBrief) -> Section:
    """Say in one sentence how the period went; three good and three bad facts; the decisions."""
    tiles = tuple(_list_tiles(brief))
    return make_section(
        brief, "summary", _word_headline(brief), Tiles(tiles), Panels(_list_panels(brief))
    )


def _word_headline(brief: ReviewBrief) -> str:
    words, light = brief.words.summary, brief.review.overall.light
    sentence = {
        Light.GREEN: words.headline_green,
        Light.AMBER: words.headline_amber,
        Light.RED: words.headline_red,
        Light.GREY: words.headline_grey,
    }[light]
    facts = words.separator.join(_list_facts(brief)) or brief.words.frame.no_actuals
    return sentence.format(period=brief.name_period(), fact=facts)


def _list_facts(brief: ReviewBrief) -> Iterator[str]:
    """Yield what the headline says: how many KPIs stand well, and the worst of them."""
    words = brief.words.summary
    judged = [one for one in brief.review.kpis if one.light is not Light.GREY]
    if judged:
        good = sum(one.light is Light.GREEN for one in judged)
        yield words.kpis_green.fill(len(judged), good=str(good))
    worst = _rank(brief)[-1:]
    if worst and worst[0].light in {Light.RED, Light.AMBER}:
        yield _head_standing(brief, worst[0])
    if brief.review.period.campaign is not None:
        yield from _word_league(brief)
    asked = sum(len(file.decisions_needed) for file in brief.review.own)
    if asked:
        yield words.decisions.fill(asked)


def _word_league(brief: ReviewBrief) -> Iterator[str]:
    """Yield what the activities of a campaign brought together."""
    known = [one.revenue for one in brief.review.league if one.revenue is not None]
    if known:
        revenue = brief.money(sum(known, Decimal(0)))
        yield brief.words.summary.campaign.fill(len(known), revenue=revenue)


def _rank(brief: ReviewBrief) -> list[KpiStanding]:
    """Return the KPIs with an attainment, the best one first; the order of the plan at equals."""
    known = [one for one in brief.review.kpis if one.attainment is not None]
    return sorted(known, key=lambda one: -(one.attainment or 0))


def _list_tiles(brief: ReviewBrief) -> Iterator[Tile]:
    words, overall = brief.words.summary, brief.review.overall
    note = _word_reasons(brief)
    yield Tile(words.overall, word_light(brief, overall.light), "", note, TONES[overall.light])
    score = brief.review.score
    if score.value is not None:
        note = words.score_whole
        if score.covered < score.total:
            covered, total = _plain(score.covered), _plain(score.total)
            note = words.score_note.format(covered=covered, total=total)
        yield Tile(words.score, _plain(score.value * 100), "", note, TONES[score.light])
    for standing in _choose_kpis(brief):
        yield _make_tile(brief, standing)


def _plain(number: Decimal) -> str:
    return format_number(round_half_up(number, 1))


def _choose_kpis(brief: ReviewBrief) -> list[KpiStanding]:
    """Return the KPIs that count most, among those with a value."""
    known = [one for one in brief.review.kpis if one.actual is not None]
    return sorted(known, key=lambda one: -(one.kpi.weight or 0))[:_MOST_KPIS]


def _make_tile(brief: ReviewBrief, standing: KpiStanding) -> Tile:
    kpi, words = standing.kpi, brief.words.summary
    assert standing.actual is not None  # noqa: S101 - chosen for having one
    unit = brief.tell(kpi.unit)
    value, _, shown_unit = brief.measure(standing.actual, unit).partition(" ")
    note = (
        words.attained.format(share=brief.share(standing.attainment))
        if standing.attainment is not None
        else ""
    )
    trend = tuple(value for _, value in standing.trend)
    return Tile(
        brief.call(kpi),
        value.removesuffix(unit),
        shown_unit or unit,
        note,
        TONES[standing.light],
        trend if len(trend) > 1 else (),
        " → ".join(brief.measure(one, unit) for one in trend) if len(trend) > 1 else "",
    )


def _word_reasons(brief: ReviewBrief) -> str:
    words, overall = brief.words.summary, brief.review.overall
    vetoes = brief.join(brief.call(one.kpi) for one in brief.review.score.vetoes)
    said = {
        Reason.VETO: words.veto.format(kpi=vetoes),
        Reason.SCHEDULE: words.late,
        Reason.MONEY: words.money,
        Reason.BY_HAND: brief.tell(overall.words),
    }
    reasons = brief.join(said[reason] for reason in overall.reasons)
    return words.because.format(reasons=reasons) if reasons else ""


def _list_panels(brief: ReviewBrief) -> tuple[Panel, ...]:
    words = brief.words.summary
    nothing = (say(words.nothing),)
    return (
        Panel(words.well, tuple(_list_good(brief)) or nothing, Tone.GOOD),
        Panel(words.badly, tuple(_list_bad(brief)) or nothing, Tone.BAD),
        Panel(words.decide, _list_decisions(brief), Tone.ACCENT),
    )


def _list_good(brief: ReviewBrief) -> Iterator[Runs]:
    good = [one for one in _rank(brief) if one.light is Light.GREEN]
    yield from (_word_standing(brief, one) for one in good[:_MOST_LINES])


def _list_bad(brief: ReviewBrief) -> Iterator[Runs]:
    bad = [one for one in reversed(_rank(brief)) if one.light in {Light.RED, Light.AMBER}]
    yield from (_word_standing(brief, one) for one in bad[:_MOST_LINES])


def _word_standing(brief: ReviewBrief, standing: KpiStanding) -> Runs:
    head, comment = _head_standing(brief, standing), brief.tell(standing.comment)
    return say(brief.words.summary.told.format(head=head, comment=comment) if comment else head)


def _head_standing(brief: ReviewBrief, standing: KpiStanding) -> str:
    words = brief.words.summary
    sentence = words.ahead if standing.light is Light.GREEN else words.behind
    attained = "" if standing.attainment is None else brief.share(standing.attainment)
    return sentence.format(kpi=brief.call(standing.kpi), attainment=attained)


def _list_decisions(brief: ReviewBrief) -> tuple[Runs, ...]:
    words = brief.words.summary
    needed = [one for file in brief.review.own for one in file.decisions_needed]
    if not needed:
        return (say(words.no_decision),)
    lines = []
    for one in needed[:_MOST_LINES]:
        about = (
            words.by.format(date=one.by.isoformat()) if one.by is not None else "",
            words.cost.format(money=brief.money(one.money)) if one.money is not None else "",
        )
        proposal = brief.tell(one.recommendation)
        advice = words.recommend.format(recommendation=proposal) if proposal else ""
        lines.append((*brief.read(one.what), *say(brief.note(brief.join(about)) + advice)))
    return tuple(lines)
