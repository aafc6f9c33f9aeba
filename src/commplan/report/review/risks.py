"""The risks on the map with arrows from where they were, and who answers for them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.risk_moves import Movement
from commplan.analysis.risks.risk import SEVERE_SCORE, risk_band
from commplan.report.blocks import Cell, RiskMap, RiskMark, Tone
from commplan.report.dangers import word_level
from commplan.report.money_scale import head_money, show_amount
from commplan.report.review.cutting import choose_headline, cut_rows
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.lights import TONES
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from commplan.analysis.review.risk_moves import RiskMove, Risks
    from commplan.report.blocks import Runs, Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "risks"
_LEVELS = range(1, 6)
_MOST = 7
_BAD = {Movement.HAPPENED: Tone.BAD, Movement.UP: Tone.BAD, Movement.NEW: Tone.WATCH}
_GOOD = {Movement.DOWN: Tone.GOOD, Movement.CLOSED: Tone.GOOD, Movement.SAME: Tone.PLAIN}
_TONES = _BAD | _GOOD


def show_risks(brief: ReviewBrief) -> Section | None:
    """Show where the risks stand and how they moved; None where nobody speaks of any."""
    risks, terms = brief.review.risks, brief.words.delivery.risks
    if not risks.items:
        return show_gap(brief, KEY, terms.subject, *_FIELDS) if brief.plan.risks else None
    shown, more = cut_rows(brief, risks.items, _MOST)
    gap = () if risks.is_told else (note_gap(brief, *_FIELDS),)
    blocks = (_draw_map(brief, shown), _list_moves(brief, shown), *more, *gap)
    return make_section(brief, KEY, _say_moves(brief, risks), *blocks)


_FIELDS = ("risks.probability", "risks.impact", "risks.state")


def detail_risks(brief: ReviewBrief) -> tuple[Section, ...]:
    """List every risk with its cells then and now, the money at stake and what is done."""
    risks, terms = brief.review.risks, brief.words.delivery.risks
    if not risks.items:
        return ()
    labels = brief.terms.dangers
    columns = (
        centre(labels.number, 0.45),
        left(labels.risk, 2.6),
        centre(terms.was, 0.9),
        centre(terms.now, 0.9),
        left(terms.movement, 0.9),
        right(head_money(brief, terms.money), 0.9),
        left(brief.terms.labels.owner, 0.9),
        left(terms.response, 3),
    )
    rows = (
        (
            number_cell(number),
            Cell(brief.read(one.statement)),
            _show_was(brief, one),
            _show_level(brief, one),
            _show_movement(brief, one),
            show_amount(one.money),
            word_cell(brief.name_person(one.owner)),
            Cell(_respond(brief, one)),
        )
        for number, one in enumerate(risks.items, 1)
    )
    table = make_table(f"{KEY}-detail", terms.subject, columns, rows)
    headline = terms.detail_headline.fill(len(risks.items))
    if risks.exposure is not None:
        headline += terms.exposure_part.format(exposure=_word_exposure(brief, risks))
    return (make_section(brief, f"{KEY}-detail", headline, table),)


def _draw_map(brief: ReviewBrief, moves: Sequence[RiskMove]) -> RiskMap:
    labels = brief.terms.dangers
    marks = tuple(
        RiskMark(
            number,
            brief.tell(one.statement),
            one.now.probability,
            one.now.impact,
            one.was if one.was != one.now else None,
        )
        for number, one in enumerate(moves, 1)
        if one.now is not None and one.movement is not Movement.CLOSED
    )
    severe = sum(mark.probability * mark.impact >= SEVERE_SCORE for mark in marks)
    return RiskMap(
        key="risk-moves",
        title=labels.map,
        probability_title=labels.probability,
        probability_levels=labels.probability_levels,
        impact_title=labels.impact,
        impact_levels=labels.impact_levels,
        bands=labels.bands,
        tints=tuple(tuple(risk_band(p, i) for i in _LEVELS) for p in _LEVELS),
        marks=marks,
        alt=labels.map_alt.format(count=len(marks), severe=severe),
    )


def _list_moves(brief: ReviewBrief, moves: Iterable[RiskMove]) -> Table:
    labels, terms = brief.terms.dangers, brief.words.delivery.risks
    columns = (
        centre(labels.number, 0.4),
        left(labels.risk, 2.2),
        centre(labels.level, 0.8),
        left(terms.movement, 0.9),
        left(brief.terms.labels.owner, 0.75),
        left(terms.response, 2.2),
    )
    rows = (
        (
            number_cell(number),
            Cell(brief.read(one.statement)),
            _show_level(brief, one),
            _show_movement(brief, one),
            word_cell(brief.name_person(one.owner)),
            Cell(_respond(brief, one)),
        )
        for number, one in enumerate(moves, 1)
    )
    return make_table(KEY, labels.risk, columns, rows)


def _show_level(brief: ReviewBrief, move: RiskMove) -> Cell:
    if move.now is None:
        return EMPTY
    words = word_level(brief, move.now.probability, move.now.impact)
    return Cell(say(words), Decimal(move.now.score), TONES[move.light])


def _show_was(brief: ReviewBrief, move: RiskMove) -> Cell:
    if move.was is None:
        return EMPTY
    return Cell(say(word_level(brief, *move.was)), Decimal(move.was.score))


def _show_movement(brief: ReviewBrief, move: RiskMove) -> Cell:
    terms = brief.words.delivery.risks
    words = {
        Movement.HAPPENED: terms.happened,
        Movement.NEW: terms.new,
        Movement.CLOSED: terms.closed,
        Movement.UP: terms.up,
        Movement.DOWN: terms.down,
        Movement.SAME: terms.same,
    }[move.movement]
    if move.movement in {Movement.UP, Movement.DOWN} and move.was and move.now:
        words = words.format(was=move.was.score, now=move.now.score)
    return word_cell(words, _TONES[move.movement])


def _respond(brief: ReviewBrief, move: RiskMove) -> Runs:
    """Say what happened, then what is done about it."""
    event, response = brief.read(move.event), brief.read(move.response)
    between = say(brief.words.delivery.risks.between) if event and response else ()
    return (*event, *between, *response)


def _say_moves(brief: ReviewBrief, risks: Risks) -> str:
    """Say what moved and what is at stake; where nothing was told, that the map is old."""
    terms, count = brief.words.delivery.risks, len(risks.items)
    if not risks.is_told:
        return terms.untold_headline.fill(count)
    moves = brief.count_all(
        (terms.happened_count, len(risks.list_moved(Movement.HAPPENED))),
        (terms.new_count, len(risks.list_moved(Movement.NEW))),
        (terms.up_count, len(risks.list_moved(Movement.UP))),
        (terms.down_count, len(risks.list_moved(Movement.DOWN))),
        (terms.closed_count, len(risks.list_moved(Movement.CLOSED))),
    )
    worst = max(risks.items, key=lambda one: one.now.score if one.is_open and one.now else 0)
    score = str(worst.now.score) if worst.now is not None else ""
    if moves:
        plain = terms.moved_headline.fill(count, moves=moves)
    else:
        plain = terms.still_headline.fill(count, score=score)
    if risks.exposure is not None:
        plain += terms.exposure_part.format(exposure=_word_exposure(brief, risks))
    happened = next((one for one in risks.items if one.event is not None), None)
    if happened is None:
        return plain
    return choose_headline(plain + terms.event_part.format(event=brief.tell(happened.event)), plain)


def _word_exposure(brief: ReviewBrief, risks: Risks) -> str:
    """Word the money at stake, and by how much it changed where that is known."""
    terms, now = brief.words.delivery.risks, risks.exposure or Decimal(0)
    before, money = risks.exposure_before, brief.money(risks.exposure or Decimal(0))
    if before is None or before == now:
        return terms.exposure.format(money=money)
    change = brief.sign_money(now - before)
    return terms.exposure_change.format(money=money, change=change)
