"""What members, groups and points of a period say, in sentences: the headline and its reasons."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Point, Tone
from commplan.report.review.cutting import choose_headline
from commplan.report.tables import say
from commplan.texts.format import format_number, round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.review.members import MemberStanding, TierStanding
    from commplan.report.review.brief import ReviewBrief

MOST_POINTS = 2
_NOTABLE = Decimal("0.005")
"""A rate that moved by less than half a percentage point has not moved."""


def say_members(brief: ReviewBrief, standing: MemberStanding) -> str:
    """Say what became of the members, and what matters most about it."""
    terms = brief.words.members.members
    fact = _say_moves(brief, standing)
    following = _say_consequence(brief, standing)
    if not following:
        return fact
    return choose_headline(terms.headline.format(fact=fact, next=following), fact)


def list_points(brief: ReviewBrief, standing: MemberStanding) -> tuple[Point, ...]:
    """Return what there is to see beside the figures, what is bad first."""
    found = (
        *_weigh_operators(brief, standing),
        *_weigh_groups(brief, standing),
        *_weigh_leaving(brief, standing),
        *_weigh_tiers(brief, standing),
        *_weigh_points(brief, standing),
    )
    order = (Tone.BAD, Tone.WATCH)
    ranked = sorted(found, key=lambda one: order.index(one.tone) if one.tone in order else 2)
    return tuple(ranked[:MOST_POINTS])


def word_share(brief: ReviewBrief, share: Decimal) -> str:
    """Word a rate with one digit behind the point."""
    return brief.share(share, 1)


def word_change(brief: ReviewBrief, now: Decimal | None, before: Decimal | None) -> str:
    """Word by how many points a rate moved; "" where one of the two is not known."""
    if now is None or before is None:
        return ""
    return brief.sign_points(round_half_up((now - before) * 100, 1))


def has_risen(now: Decimal | None, before: Decimal | None) -> bool:
    """Tell whether a rate went up by a notable distance."""
    return now is not None and before is not None and now - before >= _NOTABLE


def is_overstretched(standing: MemberStanding) -> bool:
    """Tell whether each operator looks after more members than one can."""
    each, most = standing.members_per_operator, standing.most_per_operator
    return each is not None and most is not None and each > most


def _people(brief: ReviewBrief, number: Decimal) -> str:
    return brief.measure(round_half_up(number), brief.words.members.members.people)


def _say_moves(brief: ReviewBrief, standing: MemberStanding) -> str:
    terms, moves = brief.words.members.members, standing.moves
    if moves is None:
        return _say_groups(brief, standing)
    joined, left, end = moves.joined, moves.left, moves.end
    if joined is not None and left is not None:
        words = {"joined": _people(brief, joined), "left": _people(brief, left)}
        if end is None:
            return terms.only_moves.format(**words)
        net = joined - left
        sentence = terms.rose if net > 0 else terms.fell if net < 0 else terms.level
        return sentence.format(net=_people(brief, abs(net)), end=_people(brief, end), **words)
    if end is not None:
        return terms.only_end.format(end=_people(brief, end))
    return _say_groups(brief, standing)


def _say_groups(brief: ReviewBrief, standing: MemberStanding) -> str:
    """Say what there is where nobody counted members."""
    terms, groups, points = brief.words.members.members, standing.groups, standing.points
    if groups is not None and groups.active is not None and groups.active_share is not None:
        return terms.only_groups.format(
            active=format_number(groups.active),
            total=format_number(groups.total or Decimal(0)),
            share=brief.share(groups.active_share),
        )
    if points is not None and points.issued is not None and points.used is not None:
        return terms.only_points.format(
            issued=format_number(points.issued), used=format_number(points.used)
        )
    return terms.partly


def _say_consequence(brief: ReviewBrief, standing: MemberStanding) -> str:
    """Say what matters most: too few hands, people who leave, groups and members that fall silent.

    Where nothing is bad, how many are active; "" where that is not known.
    """
    terms, each = brief.words.members.members, standing.members_per_operator
    most = standing.most_per_operator
    if each is not None and most is not None and is_overstretched(standing):
        return terms.too_many.format(number=_people(brief, each), most=_people(brief, most))
    now, before = standing.moves, standing.before
    if now is not None and before is not None:
        leaving, earlier = now.leaving_share, before.leaving_share
        if leaving is not None and has_risen(leaving, earlier):
            return _fill(brief, terms.more_left, leaving, earlier)
    groups, groups_before = standing.groups, standing.groups_before
    if groups is not None and groups_before is not None and groups.active_share is not None:
        alive, earlier = groups.active_share, groups_before.active_share
        if has_risen(earlier, alive):
            return _fill(brief, terms.groups_worse, alive, earlier)
    active = now.active_share if now is not None else None
    if active is None:
        return ""
    earlier = before.active_share if before is not None else None
    if has_risen(earlier, active):
        return _fill(brief, terms.active_worse, active, earlier)
    better = terms.active_better if has_risen(active, earlier) else terms.active_is
    return _fill(brief, better, active, earlier)


def _fill(brief: ReviewBrief, sentence: str, now: Decimal, before: Decimal | None) -> str:
    return sentence.format(share=word_share(brief, now), change=word_change(brief, now, before))


def _weigh_operators(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Point]:
    """Yield that there are too few hands; the figure itself stands on its tile."""
    terms, each = brief.words.members.members, standing.members_per_operator
    operators, most = standing.operators, standing.most_per_operator
    if each is None or operators is None or most is None or not is_overstretched(standing):
        return
    text = terms.operators_text.format(
        number=format_number(operators),
        each=_people(brief, each),
        most=_people(brief, most),
    )
    yield Point(terms.operators_head, say(text), Tone.WATCH)


def _weigh_leaving(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Point]:
    terms, moves, before = brief.words.members.members, standing.moves, standing.before
    if moves is None or moves.leaving_share is None:
        return
    earlier = before.leaving_share if before is not None else None
    text = terms.leaving_text.format(share=word_share(brief, moves.leaving_share))
    if moves.leaving_per_month is not None:
        month = word_share(brief, moves.leaving_per_month)
        text = terms.leaving_by_month.format(
            share=word_share(brief, moves.leaving_share), month=month
        )
    if change := word_change(brief, moves.leaving_share, earlier):
        text += terms.leaving_change.format(change=change)
    is_worse = has_risen(moves.leaving_share, earlier)
    is_better = has_risen(earlier, moves.leaving_share)
    tone = Tone.BAD if is_worse else Tone.GOOD if is_better else Tone.PLAIN
    yield Point(terms.leaving_head, say(text), tone)


def _weigh_tiers(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Point]:
    terms = brief.words.members.members
    ups = [one.up for one in standing.tiers if one.up is not None]
    downs = [one.down for one in standing.tiers if one.down is not None]
    parts = []
    if ups and downs:
        net = sum(ups) - sum(downs)
        parts.append(
            terms.tiers_text.format(
                up=format_number(Decimal(sum(ups))),
                down=format_number(Decimal(sum(downs))),
                net=brief.sign(Decimal(net)),
            )
        )
    short = _find_shortest(standing)
    if short is not None and short.members is not None and short.target is not None:
        missing = _people(brief, short.target - short.members)
        parts.append(terms.tiers_short.format(tier=brief.call(short.tier), number=missing))
    elif standing.tiers and all(_is_met(one) for one in standing.tiers):
        parts.append(terms.tiers_met)
    if parts:
        tone = Tone.WATCH if short is not None else Tone.PLAIN
        yield Point(terms.tiers_head, say(terms.clause.join(parts)), tone)


def _is_met(tier: TierStanding) -> bool:
    return tier.members is not None and tier.target is not None and tier.members >= tier.target


def _find_shortest(standing: MemberStanding) -> TierStanding | None:
    """Return the tier that lacks the largest share of its target; None where all reach theirs."""
    lacking = [
        ((one.target - one.members) / one.target, one)
        for one in standing.tiers
        if one.members is not None and one.target and one.members < one.target
    ]
    return max(lacking, key=lambda pair: pair[0])[1] if lacking else None


def _weigh_groups(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Point]:
    terms, groups, before = brief.words.members.members, standing.groups, standing.groups_before
    if groups is None or groups.active_share is None:
        return
    text = terms.groups_text.format(
        active=format_number(groups.active or Decimal(0)),
        silent=format_number(groups.silent or Decimal(0)),
        dead=format_number(groups.dead or Decimal(0)),
        share=brief.share(groups.active_share),
    )
    earlier = before.active_share if before is not None else None
    if change := word_change(brief, groups.active_share, earlier):
        text += terms.leaving_change.format(change=change)
    is_worse = has_risen(earlier, groups.active_share)
    is_better = has_risen(groups.active_share, earlier)
    tone = Tone.BAD if is_worse else Tone.GOOD if is_better else Tone.PLAIN
    yield Point(terms.groups_head, say(text), tone)


def _weigh_points(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Point]:
    terms, points = brief.words.members.members, standing.points
    if points is None:
        return
    parts = []
    if points.issued is not None and points.use_share is not None:
        sentence = terms.points_cohort if points.is_cohort else terms.points_flow
        issued, share = format_number(points.issued), brief.share(points.use_share)
        parts.append(sentence.format(issued=issued, share=share))
    if points.liability is not None:
        parts.append(terms.points_owed.format(money=brief.money(points.liability)))
    if parts:
        yield Point(terms.points_head, say(terms.clause.join(parts)))
