"""The full tables of members, tiers, groups and points, and how their figures are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Pair, Pairs
from commplan.report.money_scale import head_money, show_amount
from commplan.report.review.member_facts import word_share
from commplan.report.tables import (
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from commplan.analysis.review.member_moves import Moves
    from commplan.analysis.review.members import MemberStanding
    from commplan.report.blocks import Block, Cell, Column, Table
    from commplan.report.review.brief import ReviewBrief


def list_details(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Block]:
    """Yield the tables that say anything, and the definitions."""
    tables = (
        _list_periods(brief, standing),
        _list_groups(brief, standing),
        _list_points(brief, standing),
    )
    yield from (table for table in tables if table.rows)
    yield define(brief.words.members.members.definition_lines)


def define(lines: Iterable[tuple[str, str]]) -> Pairs:
    """Say how figures are counted."""
    return Pairs(tuple(Pair(name, say(text)) for name, text in lines))


def tabulate_tiers(brief: ReviewBrief, standing: MemberStanding, *, is_full: bool) -> Table:
    """List the tiers; the slide leaves out target and steps, which their results imply."""
    terms = brief.words.members.members
    columns: tuple[Column, ...] = (
        left(terms.tier, 1.4),
        right(terms.members),
        right(terms.growth),
        *((right(terms.up, 0.8), right(terms.down, 0.8)) if is_full else ()),
        right(terms.tier_net, 0.8),
        *((right(terms.target),) if is_full else ()),
        right(terms.attained),
    )
    rows = []
    for one in standing.tiers:
        steps = (number_cell(one.up), number_cell(one.down)) if is_full else ()
        share = one.members / one.target if one.members is not None and one.target else None
        rows.append(
            (
                head_cell(brief.call(one.tier)),
                number_cell(one.members),
                _show_change(brief, one.growth),
                *steps,
                _show_change(brief, one.net),
                *((number_cell(one.target),) if is_full else ()),
                word_cell("" if share is None else brief.share(share)),
            )
        )
    return make_table("member-tiers", terms.tiers_chart, columns, rows)


def _show_change(brief: ReviewBrief, number: Decimal | None) -> Cell:
    return word_cell("" if number is None else brief.sign(number))


def _list_periods(brief: ReviewBrief, standing: MemberStanding) -> Table:
    terms = brief.words.members.members
    columns = (
        left(terms.period, 1.4),
        right(terms.start),
        right(terms.joined),
        right(terms.left),
        right(terms.end),
        right(terms.leaving_share),
        right(terms.leaving_month),
        right(terms.active_share),
    )
    rows = (
        _list_moves(brief, brief.name_period(period), moves)
        for period, moves in zip(standing.periods, standing.moves_so_far, strict=True)
        if moves is not None
    )
    return make_table("member-moves", brief.words.members.members.members, columns, rows)


def _list_moves(brief: ReviewBrief, name: str, moves: Moves) -> tuple[Cell, ...]:
    return (
        head_cell(name),
        *(number_cell(one) for one in (moves.start, moves.joined, moves.left, moves.end)),
        *(
            _show_share(brief, one)
            for one in (moves.leaving_share, moves.leaving_per_month, moves.active_share)
        ),
    )


def _list_groups(brief: ReviewBrief, standing: MemberStanding) -> Table:
    terms = brief.words.members.members
    columns = (
        left(terms.period, 1.4),
        right(terms.groups_active),
        right(terms.groups_silent),
        right(terms.groups_dead),
        right(brief.terms.labels.total),
        right(terms.active_share),
    )
    rows = (
        (
            head_cell(brief.name_period(period)),
            *(number_cell(one) for one in (*groups, groups.total)),
            _show_share(brief, groups.active_share),
        )
        for period, groups in zip(standing.periods, standing.groups_so_far, strict=True)
        if groups is not None
    )
    return make_table("member-groups", terms.groups_chart, columns, rows)


def _list_points(brief: ReviewBrief, standing: MemberStanding) -> Table:
    terms = brief.words.members.members
    columns = (
        left(terms.period, 1.4),
        right(terms.issued),
        right(terms.used),
        right(terms.used_share),
        right(terms.expired),
        right(terms.outstanding),
        right(head_money(brief, terms.liability)),
    )
    rows = (
        (
            head_cell(brief.name_period(period)),
            number_cell(points.issued),
            number_cell(points.used),
            _show_share(brief, points.use_share),
            number_cell(points.expired),
            number_cell(points.outstanding),
            show_amount(points.liability),
        )
        for period, points in zip(standing.periods, standing.points_so_far, strict=True)
        if points is not None
    )
    return make_table("member-points", terms.points, columns, rows)


def _show_share(brief: ReviewBrief, share: Decimal | None) -> Cell:
    return word_cell("" if share is None else word_share(brief, share))
