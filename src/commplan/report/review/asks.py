"""What is asked of the room: decisions, means, the work of other departments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.report.blocks import Cell, Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.review.cutting import choose_headline, cut_rows
from commplan.report.review.gaps import show_gap
from commplan.report.sections import make_section
from commplan.report.tables import left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.report.blocks import Runs, Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "asks"
_MOST = 8


class _Ask(NamedTuple):
    """A row: what is asked, of whom or how, by when, and what happens otherwise."""

    kind: str
    tone: Tone
    what: Runs
    proposal: Runs
    by: date | None
    money: Decimal | None
    consequence: Runs


def show_asks(brief: ReviewBrief) -> Section | None:
    """Show decisions by their day, then what is asked of others."""
    asks, terms = _collect(brief), brief.words.delivery.asks
    if not asks:
        return show_gap(brief, KEY, terms.subject, "decisions_needed.what", "support_needed.what")
    shown, more = cut_rows(brief, asks, _MOST)
    return make_section(brief, KEY, _say_asks(brief, asks), _list_asks(brief, shown), *more)


def detail_asks(brief: ReviewBrief) -> tuple[Section, ...]:
    """List everything that is asked where the slide leaves some out."""
    asks = _collect(brief)
    if len(asks) <= _MOST:
        return ()
    return (make_section(brief, f"{KEY}-detail", _count_asks(brief), _list_asks(brief, asks)),)


def _collect(brief: ReviewBrief) -> list[_Ask]:
    terms, own = brief.words.delivery.asks, brief.review.own
    decisions = [
        _Ask(
            terms.decision,
            Tone.ACCENT,
            brief.read(one.what),
            _propose(brief, one.recommendation, one.who),
            one.by,
            one.money,
            brief.read(one.consequence),
        )
        for file in own
        for one in file.decisions_needed
    ]
    kinds = {"resource": terms.resource, "department": terms.department, None: terms.support}
    supports = [
        _Ask(
            kinds[one.kind],
            Tone.PLAIN,
            brief.read(one.what),
            brief.read(one.department),
            one.by,
            None,
            brief.read(one.consequence),
        )
        for file in own
        for one in file.support_needed
    ]
    return [*sorted(decisions, key=_day_of), *sorted(supports, key=_day_of)]


def _day_of(ask: _Ask) -> date:
    return ask.by or date.max


def _propose(brief: ReviewBrief, recommendation: str | None, who: str | None) -> Runs:
    terms, person = brief.words.delivery.asks, brief.name_person(who)
    proposal = brief.read(recommendation)
    decider = terms.decider.format(who=person) if person else ""
    return (*proposal, *say(brief.note(decider) if proposal else decider))


def _list_asks(brief: ReviewBrief, asks: Sequence[_Ask]) -> Table:
    terms = brief.words.delivery.asks
    columns = (
        left(terms.kind, 0.9),
        left(terms.what, 2.6),
        left(terms.proposal, 2.4),
        left(terms.by, 1),
        right(head_money(brief, terms.money), 0.9),
        left(terms.consequence, 2.6),
    )
    rows = (
        (
            word_cell(one.kind, one.tone),
            Cell(one.what),
            Cell(one.proposal),
            word_cell(one.by.isoformat() if one.by else ""),
            show_amount(one.money),
            Cell(one.consequence),
        )
        for one in asks
    )
    return make_table(KEY, terms.subject, columns, rows)


def _count_asks(brief: ReviewBrief) -> str:
    terms, own = brief.words.delivery.asks, brief.review.own
    decisions = sum(len(file.decisions_needed) for file in own)
    supports = sum(len(file.support_needed) for file in own)
    return brief.count_all((terms.decisions_count, decisions), (terms.supports_count, supports))


def _say_asks(brief: ReviewBrief, asks: Sequence[_Ask]) -> str:
    """Say how much is asked, what it costs, by when, and what waiting would mean."""
    terms, amounts = brief.words.delivery.asks, [one.money for one in asks if one.money is not None]
    said = _count_asks(brief)
    if any(amounts):
        said = terms.money_part.format(asks=said, money=brief.money(sum(amounts, Decimal(0))))
    first = min(asks, key=_day_of)
    if first.by is None:
        return said
    urgent = terms.day_part.format(asks=said, day=first.by.isoformat())
    consequence = "".join(run.text for run in first.consequence)
    if not consequence:
        return urgent
    full = terms.consequence_part.format(urgent=urgent, consequence=consequence)
    return choose_headline(full, urgent)
