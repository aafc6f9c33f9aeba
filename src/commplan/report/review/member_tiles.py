"""The large figures of the members' slide: how many, who came, who left, who still speaks."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Tile, Tone
from commplan.report.review.member_facts import (
    has_risen,
    is_overstretched,
    word_change,
    word_share,
)
from commplan.texts.format import format_number, round_half_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from commplan.analysis.review.member_moves import Moves
    from commplan.analysis.review.members import MemberStanding
    from commplan.report.review.brief import ReviewBrief


def list_tiles(brief: ReviewBrief, standing: MemberStanding) -> tuple[Tile, ...]:
    """Return a tile for each figure that is known."""
    return (*_count_members(brief, standing), *_count_operators(brief, standing))


def _count_members(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Tile]:
    terms, moves = brief.words.members.members, standing.moves
    if moves is None:
        return
    people = terms.people
    if moves.end is not None:
        trend = _follow(standing, lambda one: one.end)
        yield _make_tile(terms.end, (moves.end, people), _note_net(brief, moves), trend)
    if moves.joined is not None:
        earlier = standing.before.joined if standing.before is not None else None
        note = "" if earlier is None else terms.before.format(number=format_number(earlier))
        trend = _follow(standing, lambda one: one.joined)
        yield _make_tile(terms.joined, (moves.joined, people), note, trend)
    if moves.left is not None:
        before = standing.before.leaving_share if standing.before is not None else None
        tone = Tone.WATCH if has_risen(moves.leaving_share, before) else Tone.PLAIN
        trend = _follow(standing, lambda one: one.left)
        yield _make_tile(terms.left, (moves.left, people), _note_leaving(brief, moves), trend, tone)
    if moves.active_share is not None:
        yield _show_active(brief, standing, moves)


def _show_active(brief: ReviewBrief, standing: MemberStanding, moves: Moves) -> Tile:
    terms = brief.words.members.members
    share = moves.active_share or Decimal(0)
    before = standing.before.active_share if standing.before is not None else None
    note = terms.of_members.format(number=format_number(moves.active or Decimal(0)))
    if change := word_change(brief, share, before):
        note = terms.against.format(change=change)
    is_better, is_worse = has_risen(share, before), has_risen(before, share)
    tone = Tone.GOOD if is_better else Tone.BAD if is_worse else Tone.PLAIN
    trend = _follow(standing, lambda one: one.active_share)
    words = " → ".join(word_share(brief, one) for one in trend)
    value = word_share(brief, share).removesuffix("%")
    return Tile(terms.active, value, "%", note, tone, trend, words)


def _count_operators(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Tile]:
    terms, each = brief.words.members.members, standing.members_per_operator
    if each is None:
        return
    is_over = is_overstretched(standing)
    most, revenue = standing.most_per_operator, standing.revenue_per_operator
    note = "" if most is None else terms.most.format(number=format_number(most))
    if revenue is not None and not is_over:
        note = terms.revenue_each.format(money=brief.money(revenue))
    tone = Tone.WATCH if is_over else Tone.PLAIN
    yield _make_tile(terms.per_operator, (round_half_up(each), terms.people), note, (), tone)


def _make_tile(
    label: str,
    figure: tuple[Decimal, str],
    note: str,
    trend: tuple[Decimal, ...],
    tone: Tone = Tone.PLAIN,
) -> Tile:
    """Make the tile of a figure and its unit."""
    number, unit = figure
    words = " → ".join(format_number(one) for one in trend)
    return Tile(label, format_number(number), unit, note, tone, trend, words)


def _follow(
    standing: MemberStanding, choose: Callable[[Moves], Decimal | None]
) -> tuple[Decimal, ...]:
    """Return the values of the periods so far; none where there are fewer than two of them."""
    values = (choose(one) for one in standing.moves_so_far if one is not None)
    known = tuple(one for one in values if one is not None)
    return known if len(known) > 1 else ()


def _note_net(brief: ReviewBrief, moves: Moves) -> str:
    if moves.joined is None or moves.left is None:
        return ""
    number = brief.sign(moves.joined - moves.left)
    return brief.words.members.members.net.format(number=number)


def _note_leaving(brief: ReviewBrief, moves: Moves) -> str:
    share = moves.leaving_share
    terms = brief.words.members.members
    return "" if share is None else terms.leaving.format(share=word_share(brief, share))
