"""Channels: how much each member got, who opted out, what was sold, and what worked."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Point, Takeaway, Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.review.cutting import choose_headline, cut_rows
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.member_facts import has_risen, word_change, word_share
from commplan.report.review.member_tables import define
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
from commplan.texts.format import format_number, round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commplan.analysis.review.channel_loads import ChannelStanding
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.review.brief import ReviewBrief

KEY = "channels"
_MOST_CHANNELS = 8
_MOST_WORKED = 4
_NOTHING = Decimal(0)
_FIELDS = ("channels.delivered", "channels.reachable", "channels.opt_outs", "channels.revenue")


def show_channels(brief: ReviewBrief) -> Section | None:
    """Show load, opt-outs and revenue by channel; None where the plan has no channel."""
    if not brief.plan.channels:
        return None
    standings = brief.review.channels
    if not standings:
        return show_gap(brief, KEY, brief.words.members.channels.subject, *_FIELDS)
    headline = _say_channels(brief, standings)
    return make_section(brief, KEY, headline, *_list_blocks(brief, standings))


def detail_channels(brief: ReviewBrief) -> tuple[Section, ...]:
    """List all channels with all figures, and how these are counted."""
    terms, standings = brief.words.members.channels, brief.review.channels
    if not standings:
        return ()
    table = _tabulate(brief, standings, is_full=True)
    headline = terms.detail_headline.fill(len(standings))
    return (make_section(brief, f"{KEY}-detail", headline, table, define(terms.definition_lines)),)


def _list_blocks(brief: ReviewBrief, standings: Sequence[ChannelStanding]) -> Iterator[Block]:
    """Yield the busiest channels, what worked, how many more there are, what is not known."""
    ranked = sorted(standings, key=lambda one: -(one.now.delivered or _NOTHING))
    chosen, more = cut_rows(brief, ranked, _MOST_CHANNELS)
    shown = [one for one in standings if one in chosen]
    yield _tabulate(brief, shown, is_full=False)
    points = _list_worked(brief, ranked)
    yield Takeaway(brief.words.members.channels.takeaway, points)
    yield from more
    fields = tuple(_list_fields(standings))
    if fields:
        yield note_gap(brief, *fields)


def _list_fields(standings: Sequence[ChannelStanding]) -> Iterator[str]:
    """Yield the fields that no channel fills in."""
    told: dict[str, Sequence[object]] = {
        "channels.delivered": [one.now.delivered for one in standings],
        "channels.reachable": [one.now.reachable for one in standings],
        "channels.opt_outs": [one.now.opt_outs for one in standings],
        "channels.revenue": [one.now.revenue for one in standings],
        "channels.worked": [one.now.worked or None for one in standings],
    }
    yield from (name for name, values in told.items() if all(one is None for one in values))


def _list_worked(brief: ReviewBrief, standings: Sequence[ChannelStanding]) -> tuple[Point, ...]:
    """Return what worked, the busiest channels first; else how to read the load."""
    terms = brief.words.members.channels
    found = [
        Point(brief.call(one.channel), brief.read(text), _judge_load(one))
        for one in standings
        for text in one.now.worked[-1:]
    ]
    note = Point(terms.load_head, say(terms.load_note))
    if not found:
        return Point(terms.takeaway, say(terms.worked_nothing), Tone.MUTED), note
    return (*found[: _MOST_WORKED - 1], note) if len(found) < _MOST_WORKED else (*found[:4],)


def _judge_load(standing: ChannelStanding) -> Tone:
    if standing.is_over_limit:
        return Tone.BAD
    return Tone.WATCH if standing.is_over_plan else Tone.PLAIN


def _word_load(load: Decimal) -> str:
    return format_number(round_half_up(load, 1))


def _say_channels(brief: ReviewBrief, standings: Sequence[ChannelStanding]) -> str:
    """Say where too much was sent, and what that cost or brought."""
    terms = brief.words.members.channels
    known = [one for one in standings if one.now.load is not None]
    worst, fact = _say_load(brief, known)
    effects = (*_say_opt_outs(brief, standings, worst), *_say_sales(brief, standings))
    if not fact:
        return effects[0] if effects else terms.partly
    all_effects = brief.words.members.members.clause.join(effects)
    following = (all_effects, *effects) if effects else ()
    sentences = (terms.fact.format(fact=fact, next=one) for one in following)
    return choose_headline(*sentences, fact)


def _say_load(
    brief: ReviewBrief, known: Sequence[ChannelStanding]
) -> tuple[ChannelStanding | None, str]:
    """Say which channel sent too much, that from which most opted out first; "" without a load.

    Where neither plan nor limit say what is too much, the busiest one is named.
    """
    terms = brief.words.members.channels
    over = [one for one in known if one.is_over_limit]
    busy = over or [one for one in known if one.is_over_plan]
    if not busy and any(one.planned is not None or one.limit is not None for one in known):
        return None, terms.within
    worst = max(busy or known, key=_weigh_load, default=None)
    if worst is None:
        return None, ""
    words = {
        "channel": brief.call(worst.channel),
        "load": _word_load(worst.now.load or _NOTHING),
        "limit": _word_load(worst.limit or _NOTHING),
        "planned": _word_load(worst.planned or _NOTHING),
    }
    if not busy:
        return worst, terms.busiest.format(**words)
    if not over:
        return worst, terms.over_plan.format(**words)
    if len(over) == 1:
        return worst, terms.over_limit.format(**words)
    return worst, terms.over_limits.fill(len(over), **words)


def _weigh_load(standing: ChannelStanding) -> tuple[Decimal, Decimal]:
    return standing.now.opt_out_share or _NOTHING, standing.now.load or _NOTHING


def _say_opt_outs(
    brief: ReviewBrief, standings: Sequence[ChannelStanding], named: ChannelStanding | None
) -> Iterator[str]:
    """Say where most opted out; ``named`` is the channel that the sentence already names."""
    terms = brief.words.members.channels
    rates = [(one.now.opt_out_share, one) for one in standings if one.now.opt_out_share]
    if not rates:
        return
    share, worst = max(rates, key=lambda pair: pair[0] or _NOTHING)
    before = worst.before.opt_out_share if worst.before is not None else None
    words = {
        "channel": brief.call(worst.channel),
        "share": word_share(brief, share or _NOTHING),
        "number": format_number(worst.now.opt_outs or _NOTHING),
        "change": word_change(brief, share, before),
    }
    if has_risen(share, before):
        sentence = terms.opt_outs_rose_there if worst is named else terms.opt_outs_rose
    else:
        sentence = terms.opt_outs_there if worst is named else terms.opt_outs
    yield sentence.format(**words)


def _say_sales(brief: ReviewBrief, standings: Sequence[ChannelStanding]) -> Iterator[str]:
    """Say which channel sold most, and its share of all."""
    sales = [(one.now.revenue, one) for one in standings if one.now.revenue]
    if not sales:
        return
    revenue, best = max(sales, key=lambda pair: pair[0] or _NOTHING)
    total = sum((one or _NOTHING for one, _ in sales), _NOTHING)
    yield brief.words.members.channels.best.format(
        channel=brief.call(best.channel),
        money=brief.money(revenue or _NOTHING),
        share=brief.percent(revenue or _NOTHING, total),
    )


def _tabulate(brief: ReviewBrief, standings: Sequence[ChannelStanding], *, is_full: bool) -> Table:
    terms = brief.words.members.channels
    columns = (
        left(terms.channel, 1.6),
        right(terms.delivered),
        *((right(terms.reachable),) if is_full else ()),
        right(terms.load),
        right(terms.planned),
        *((right(terms.limit, 0.8), right(terms.opened, 0.8)) if is_full else ()),
        right(terms.clicked, 0.9),
        *((right(terms.opt_out_number),) if is_full else ()),
        right(terms.opt_out_share, 1.1),
        right(terms.quota, 0.8),
        right(head_money(brief, terms.revenue), 1.3),
    )
    rows = (_list_channel(brief, one, is_full=is_full) for one in standings)
    return make_table(KEY, terms.table, columns, rows)


def _list_channel(
    brief: ReviewBrief, standing: ChannelStanding, *, is_full: bool
) -> tuple[Cell, ...]:
    now, before = standing.now, standing.before
    earlier = before.opt_out_share if before is not None else None
    has_worsened = has_risen(now.opt_out_share, earlier)
    return (
        head_cell(brief.call(standing.channel)),
        number_cell(now.delivered),
        *((number_cell(now.reachable),) if is_full else ()),
        _show_load(now.load, _judge_load(standing)),
        _show_plan(brief, standing),
        *((_show_load(standing.limit), _show_share(brief, now.opened_share)) if is_full else ()),
        _show_share(brief, now.clicked_share),
        *((number_cell(now.opt_outs),) if is_full else ()),
        _show_share(brief, now.opt_out_share, Tone.WATCH if has_worsened else Tone.PLAIN),
        _show_quota(brief, now.quota_used),
        show_amount(now.revenue),
    )


def _show_load(load: Decimal | None, tone: Tone = Tone.PLAIN) -> Cell:
    return EMPTY if load is None else Cell(say(_word_load(load)), load, tone)


def _show_plan(brief: ReviewBrief, standing: ChannelStanding) -> Cell:
    """Show the planned load; one that follows from a promise says so."""
    if standing.planned is None:
        return EMPTY
    words = _word_load(standing.planned)
    if standing.is_estimated:
        words = brief.words.members.channels.estimated.format(number=words)
    return Cell(say(words), standing.planned, Tone.MUTED)


def _show_share(brief: ReviewBrief, share: Decimal | None, tone: Tone = Tone.PLAIN) -> Cell:
    return EMPTY if share is None else word_cell(word_share(brief, share), tone)


def _show_quota(brief: ReviewBrief, share: Decimal | None) -> Cell:
    """Show how much of the platform's quota is used; all of it is a warning."""
    if share is None:
        return EMPTY
    return word_cell(brief.share(share), Tone.WATCH if share >= 1 else Tone.PLAIN)
