"""Slide 10: what activities brought for what they cost, the best and the worst of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.review.activity_returns import mark_extremes
from commplan.report.blocks import Cell, Panel, Panels, Paragraph, Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.review.cutting import choose_headline
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.money_words import name_thing
from commplan.report.sections import make_section
from commplan.report.tables import (
    EMPTY,
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commplan.analysis.review.activity_returns import ActivityReturn
    from commplan.diagnostics import Route
    from commplan.report.blocks import Block, Section
    from commplan.report.review.brief import ReviewBrief

_MOST_ROWS = 9
_MOST_LAST = 3
_ROWS_BESIDE_PANELS = 7
_MOST_LINES = 3
_MOST_PHOTOS = 4
_LOSS = 1
_FIELDS = (
    "activities.participants",
    "activities.buyers",
    "activities.orders",
    "activities.revenue",
    "activities.margin",
    "activities.cost",
)


def show_league(brief: ReviewBrief) -> Section | None:
    """Show the activities by their return; None where the plan has no activities."""
    returns = brief.review.league
    if not brief.plan.activities:
        return None
    if not returns:
        return show_gap(brief, "league", brief.words.money.league.subject, *_FIELDS)
    shown = _choose_rows(returns)
    blocks: list[Block] = [_make_league(brief, shown)]
    if len(shown) <= _ROWS_BESIDE_PANELS:
        blocks += _list_panels(brief, returns)
    blocks.append(Paragraph(say(" · ".join(_list_notes(brief, returns, len(shown))))))
    missing = tuple(
        field
        for field, is_given in (
            ("activities.revenue", any(one.revenue is not None for one in returns)),
            ("activities.cost", any(one.cost is not None for one in returns)),
        )
        if not is_given
    )
    if missing:
        blocks.append(note_gap(brief, *missing))
    return make_section(brief, "league", _word_headline(brief, returns), *blocks)


def detail_league(brief: ReviewBrief) -> tuple[Section, ...]:
    """Make the full tables: cost and return of all activities, and the people that they reached."""
    returns, terms = brief.review.league, brief.words.money.league
    if not returns:
        return ()
    money = make_section(
        brief,
        "league-returns",
        terms.returns_headline.fill(len(returns)),
        _make_returns(brief, returns),
    )
    people = make_section(
        brief,
        "league-people",
        terms.people_headline.fill(len(returns)),
        _make_people(brief, returns),
    )
    return money, people


def _choose_rows(returns: Sequence[ActivityReturn]) -> tuple[ActivityReturn, ...]:
    """Return what fits on one page: the first, and the last of those that can be ranked."""
    if len(returns) <= _MOST_ROWS:
        return tuple(returns)
    ranked = [one for one in returns if one.turnover is not None]
    if len(ranked) <= _MOST_ROWS:
        return tuple(returns[:_MOST_ROWS])
    return (*ranked[: _MOST_ROWS - _MOST_LAST], *ranked[-_MOST_LAST:])


def _word_headline(brief: ReviewBrief, returns: Sequence[ActivityReturn]) -> str:
    """Name the best and the worst with their return; without any, say what is missing for it."""
    terms = brief.words.money.league
    ranked = [(one, one.turnover) for one in returns if one.turnover is not None]
    if not ranked:
        people = [one.participants for one in returns if one.participants is not None]
        if not people:
            return terms.bare_headline.fill(len(returns))
        return terms.unranked_headline.fill(
            len(returns), people=brief.measure(Decimal(sum(people)), "")
        )
    (best, most), (worst, least) = ranked[0], ranked[-1]
    extremes = ""
    if most != least:
        sentence = terms.loss_headline if least < _LOSS else terms.extremes_headline
        extremes = sentence.format(
            best=name_thing(brief, best.called),
            most=_word_times(brief, most),
            worst=name_thing(brief, worst.called),
            least=_word_times(brief, least),
        )
    counted = terms.returns_headline.fill(len(returns))
    return choose_headline(extremes, _name_best(brief, best, most), counted)


def _name_best(brief: ReviewBrief, best: ActivityReturn, most: Decimal) -> str:
    return brief.words.money.league.best_headline.format(
        best=name_thing(brief, best.called),
        most=_word_times(brief, most),
        revenue=brief.money(best.revenue or Decimal(0)),
        cost=brief.money(best.cost or Decimal(0)),
    )


def _make_league(brief: ReviewBrief, shown: Sequence[ActivityReturn]) -> Block:
    terms, (best, worst) = brief.words.money.league, mark_extremes(brief.review.league)
    columns = (
        left(terms.activity, 2.2),
        left(terms.rank, 0.7),
        right(terms.participants),
        right(terms.conversion),
        right(terms.orders, 0.8),
        right(head_money(brief, terms.revenue)),
        right(head_money(brief, terms.margin)),
        right(head_money(brief, terms.cost)),
        right(head_money(brief, terms.per_participant)),
        right(terms.turnover, 0.9),
        right(terms.roi, 0.9),
    )
    ranked = [one.route for one in brief.review.league if one.turnover is not None]
    places = {route: place for place, route in enumerate(ranked, 1)}
    rows = (
        _list_return(brief, one, places.get(one.route), _judge(one.route, best, worst))
        for one in shown
    )
    return make_table("league", terms.caption, columns, rows)


def _judge(route: Route, best: frozenset[Route], worst: frozenset[Route]) -> Tone:
    if route in best:
        return Tone.GOOD
    return Tone.BAD if route in worst else Tone.PLAIN


def _list_return(
    brief: ReviewBrief, one: ActivityReturn, place: int | None, tone: Tone
) -> tuple[Cell, ...]:
    sign = {Tone.GOOD: "▲ ", Tone.BAD: "▼ "}.get(tone, "")
    rank = brief.words.frame.unknown if place is None else f"{sign}{place}"
    return (
        head_cell(name_thing(brief, one.called)),
        word_cell(rank, tone),
        number_cell(one.participants),
        _show_share(brief, one.conversion),
        number_cell(one.orders),
        show_amount(one.revenue),
        show_amount(one.margin),
        show_amount(one.cost),
        _show_times(brief, one.cost_per_participant),
        _show_times(brief, one.turnover, tone),
        _show_share(brief, one.roi),
    )


def _list_panels(brief: ReviewBrief, returns: Sequence[ActivityReturn]) -> Iterator[Block]:
    """Yield what the best did well and what the worst has to change, where somebody wrote it."""
    terms = brief.words.money.league
    ranked = [one for one in returns if one.turnover is not None] or list(returns)
    good = next((one for one in ranked if one.well), None)
    bad = next((one for one in reversed(ranked) if one.badly), None)
    panels = []
    if good is not None:
        lines = tuple(brief.read(text) for text in good.well[:_MOST_LINES])
        panels.append(
            Panel(terms.well.format(name=name_thing(brief, good.called)), lines, Tone.GOOD)
        )
    if bad is not None:
        lines = tuple(brief.read(text) for text in bad.badly[:_MOST_LINES])
        panels.append(
            Panel(terms.badly.format(name=name_thing(brief, bad.called)), lines, Tone.WATCH)
        )
    if panels:
        yield Panels(tuple(panels))


def _list_notes(brief: ReviewBrief, returns: Sequence[ActivityReturn], shown: int) -> Iterator[str]:
    terms = brief.words.money.league
    if len(returns) > shown:
        yield brief.words.frame.more.fill(len(returns) - shown)
    with_photos = [one for one in returns if one.photos][:_MOST_PHOTOS]
    if with_photos:
        photos = brief.join(
            terms.photo.format(name=name_thing(brief, one.called), files=brief.tell(one.photos[0]))
            for one in with_photos
        )
        yield terms.photos.format(list=photos)
    yield terms.legend


def _make_returns(brief: ReviewBrief, returns: Sequence[ActivityReturn]) -> Block:
    terms = brief.words.money.league
    valued = [
        one
        for one in returns
        if any(part is not None for part in (one.revenue, one.margin, one.cost))
    ]
    columns = (
        left(head_money(brief, terms.activity), 2.2),
        right(terms.orders),
        right(terms.revenue),
        right(terms.extra),
        right(terms.margin),
        right(terms.cost),
        right(terms.per_participant),
        right(terms.per_member),
        right(terms.per_order),
        right(terms.turnover),
        right(terms.roi),
    )
    rows = (
        (
            head_cell(name_thing(brief, one.called)),
            number_cell(one.orders),
            show_amount(one.revenue),
            show_amount(one.extra_revenue),
            show_amount(one.margin),
            show_amount(one.cost),
            _show_times(brief, one.cost_per_participant),
            _show_times(brief, one.cost_per_member),
            _show_times(brief, one.cost_per_order),
            _show_times(brief, one.turnover),
            _show_share(brief, one.roi),
        )
        for one in valued
    )
    return make_table("league-returns", terms.caption, columns, rows)


def _make_people(brief: ReviewBrief, returns: Sequence[ActivityReturn]) -> Block:
    terms = brief.words.money.league
    columns = (
        left(terms.activity, 2.2),
        right(terms.reached),
        right(terms.participants),
        right(terms.participation),
        right(terms.new_members),
        right(terms.buyers),
        right(terms.conversion),
        right(terms.again_30),
        right(terms.again_90),
    )
    rows = (
        (
            head_cell(name_thing(brief, one.called)),
            number_cell(one.reached),
            number_cell(one.participants),
            _show_share(brief, one.participation),
            number_cell(one.new_members),
            number_cell(one.buyers),
            _show_share(brief, one.conversion),
            _show_percent(brief, one.again_30),
            _show_percent(brief, one.again_90),
        )
        for one in returns
    )
    return make_table("league-people", terms.caption, columns, rows)


def _show_share(brief: ReviewBrief, share: Decimal | None) -> Cell:
    if share is None:
        return EMPTY
    return Cell(say(brief.share(share, 1)), share)


def _show_percent(brief: ReviewBrief, percent: Decimal | None) -> Cell:
    return EMPTY if percent is None else Cell(say(brief.measure(percent, "%")), percent)


def _show_times(brief: ReviewBrief, number: Decimal | None, tone: Tone = Tone.PLAIN) -> Cell:
    return EMPTY if number is None else Cell(say(_word_times(brief, number)), number, tone)


def _word_times(brief: ReviewBrief, number: Decimal) -> str:
    """Word a return or a cost for each: two digits behind the point."""
    return brief.measure(number, "")
