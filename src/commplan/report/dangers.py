"""Chapter 11: what may go wrong, and what is prepared."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.risks.risk import SEVERE_SCORE, risk_band
from commplan.report.blocks import Cell, Panel, Panels, RiskMap, RiskMark, Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_chapter, make_section
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

if TYPE_CHECKING:
    from commplan.model.dangers import Crisis, Risk
    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief

_LEVELS = range(1, 6)
_TONES = (Tone.GOOD, Tone.GOOD, Tone.WATCH, Tone.WATCH, Tone.BAD)


def build_dangers(brief: Brief) -> Chapter | None:
    """Say the risks by rank, how each is guarded, and the crisis cases."""
    sections = (
        _show_map(brief),
        _show_register(brief),
        _show_reviews(brief),
        _show_crisis(brief),
        _show_steps(brief),
    )
    return make_chapter("dangers", brief.terms.dangers.chapter, sections)


def rank_risks(brief: Brief) -> list[Risk]:
    """Return the risks by falling score; equal ones keep the order of the file."""
    return sorted(brief.plan.risks, key=lambda risk: -risk.score)


def _show_map(brief: Brief) -> Section | None:
    risks, terms = rank_risks(brief), brief.terms.dangers
    if not risks:
        return None
    columns = (
        centre(terms.number, 0.45),
        left(terms.risk, 3.2),
        centre(terms.level, 1),
        left(brief.terms.labels.owner, 0.9),
    )
    rows = (
        (
            number_cell(number),
            Cell(brief.read(risk.statement)),
            _show_level(brief, risk.probability, risk.impact),
            word_cell(brief.name_person(risk.owner)),
        )
        for number, risk in enumerate(risks, 1)
    )
    table = make_table("risks", terms.risk, columns, rows)
    severe = sum(risk.score >= SEVERE_SCORE for risk in risks)
    headline = (
        terms.map_severe_headline.fill(len(risks), severe=str(severe))
        if severe
        else terms.map_headline.fill(len(risks))
    )
    return make_section(brief, "risks", headline, _draw_map(brief, risks, severe), table)


def word_level(brief: Brief, probability: int, impact: int) -> str:
    """Word band and score of a risk."""
    terms = brief.terms.dangers
    band = terms.bands[risk_band(probability, impact)]
    return terms.level_text.format(band=band, score=probability * impact)


def _show_level(brief: Brief, probability: int, impact: int) -> Cell:
    tone = _TONES[risk_band(probability, impact)]
    return Cell(say(word_level(brief, probability, impact)), Decimal(probability * impact), tone)


def _draw_map(brief: Brief, risks: list[Risk], severe: int) -> RiskMap:
    terms = brief.terms.dangers
    return RiskMap(
        key="risk-map",
        title=terms.map,
        probability_title=terms.probability,
        probability_levels=terms.probability_levels,
        impact_title=terms.impact,
        impact_levels=terms.impact_levels,
        bands=terms.bands,
        tints=tuple(tuple(risk_band(p, i) for i in _LEVELS) for p in _LEVELS),
        marks=tuple(
            RiskMark(number, brief.tell(risk.statement), risk.probability, risk.impact)
            for number, risk in enumerate(risks, 1)
        ),
        alt=terms.map_alt.format(count=len(risks), severe=severe),
    )


def _show_register(brief: Brief) -> Section | None:
    risks, terms = rank_risks(brief), brief.terms.dangers
    if not risks:
        return None
    columns = (
        centre(terms.number, 0.45),
        left(terms.category, 0.9),
        left(terms.early_sign, 2.1),
        left(terms.response, 2.9),
        left(terms.fallback, 2.7),
    )
    rows = tuple(_list_risk(brief, number, risk) for number, risk in enumerate(risks, 1))
    table = make_table("register", terms.response, columns, rows)
    signs = sum(risk.early_sign is not None for risk in risks)
    answers = sum(risk.response is not None for risk in risks)
    headline = (
        terms.register_full_headline.fill(len(risks))
        if signs == answers == len(risks)
        else terms.register_headline.fill(len(risks), signs=str(signs), answers=str(answers))
    )
    return make_section(brief, "register", headline, table)


def _list_risk(brief: Brief, number: int, risk: Risk) -> tuple[Cell, ...]:
    terms, sign, response = brief.terms.dangers, "", ""
    if risk.early_sign is not None:
        sign = brief.tell(risk.early_sign.measure)
        if risk.early_sign.trigger is not None:
            sign = terms.sign_text.format(measure=sign, trigger=brief.tell(risk.early_sign.trigger))
    if risk.response is not None:
        kind = brief.word("response.kind", risk.response.kind)
        text = brief.tell(risk.response.text)
        response = brief.label(kind, text) if kind else text
    return (
        number_cell(number),
        word_cell(brief.word("risk.category", risk.category)),
        word_cell(sign),
        word_cell(response),
        Cell(brief.read(risk.fallback)),
    )


def _show_reviews(brief: Brief) -> Section | None:
    """Show what each risk would hit and cost, what is left of it, when it is looked at again."""
    ranked = [(n, risk) for n, risk in enumerate(rank_risks(brief), 1) if _is_weighed(risk)]
    if not ranked:
        return None
    terms, as_of = brief.terms.dangers, brief.analysis.as_of
    columns = (
        centre(terms.number, 0.45),
        left(terms.risk, 2.6),
        left(terms.hits, 2.6),
        right(head_money(brief, terms.money), 0.8),
        centre(terms.residual, 0.8),
        left(terms.review_on, 0.9),
    )
    ahead = [risk.review_on for _, risk in ranked if risk.review_on and risk.review_on >= as_of]
    headline = (
        terms.reviews_next_headline.fill(len(ranked), day=min(ahead).isoformat())
        if ahead
        else terms.reviews_headline.fill(len(ranked))
    )
    rows = (_list_review(brief, number, risk) for number, risk in ranked)
    table = make_table("risk-reviews", terms.reviews, columns, rows)
    return make_section(brief, "reviews", headline, table)


def _is_weighed(risk: Risk) -> bool:
    return bool(risk.for_ or risk.residual or risk.review_on) or risk.money is not None


def _list_review(brief: Brief, number: int, risk: Risk) -> tuple[Cell, ...]:
    left_over = risk.residual
    return (
        number_cell(number),
        Cell(brief.read(risk.statement)),
        word_cell(brief.name_all(risk.for_)),
        show_amount(risk.money),
        EMPTY if left_over is None else _show_level(brief, left_over.probability, left_over.impact),
        word_cell(risk.review_on.isoformat() if risk.review_on else ""),
    )


def _show_crisis(brief: Brief) -> Section | None:
    """Show who leads and who speaks in each case, and how soon."""
    cases, terms = brief.plan.crisis, brief.terms.dangers
    if not cases:
        return None
    columns = (
        left(terms.scenario, 2.6),
        left(terms.crisis_level, 0.6),
        right(terms.first_reply, 0.9),
        left(terms.lead, 0.8),
        left(terms.legal, 0.8),
        left(terms.spokesperson, 0.9),
        left(terms.contacts, 2.6),
        left(terms.drill, 1),
    )
    rows = tuple(_list_case(brief, case) for case in cases)
    table = make_table("crisis", terms.cases, columns, rows)
    replies = [one.first_reply_minutes for one in cases if one.first_reply_minutes is not None]
    headline = (
        terms.crisis_reply_headline.fill(len(cases), minutes=terms.minutes.fill(max(replies)))
        if len(replies) == len(cases)
        else terms.crisis_headline.fill(len(cases))
    )
    return make_section(brief, "crisis", headline, table)


def _show_steps(brief: Brief) -> Section | None:
    """Show what is done in each case, step by step."""
    cases = [case for case in brief.plan.crisis if case.steps]
    if not cases:
        return None
    terms = brief.terms.dangers
    panels = Panels(
        tuple(
            Panel(
                brief.tell(case.scenario),
                tuple(brief.read(step) for step in case.steps),
                Tone.ACCENT,
            )
            for case in cases
        )
    )
    steps = terms.steps_count.fill(sum(len(case.steps) for case in cases))
    headline = terms.steps_headline.fill(len(cases), steps=steps)
    return make_section(brief, "crisis-steps", headline, panels)


def _list_case(brief: Brief, case: Crisis) -> tuple[Cell, ...]:
    minutes = case.first_reply_minutes
    reply = "" if minutes is None else brief.terms.dangers.minutes.fill(minutes)
    return (
        Cell(brief.read(case.scenario)),
        word_cell(brief.tell(case.level)),
        word_cell(reply),
        word_cell(brief.name_person(case.lead)),
        word_cell(brief.name_person(case.legal)),
        word_cell(brief.name_person(case.spokesperson)),
        word_cell(brief.tell_all(case.contacts)),
        word_cell(case.drill_on.isoformat() if case.drill_on else ""),
    )
