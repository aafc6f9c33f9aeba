"""The boards of the community, and what members can use there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Pair, Pairs
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, say, word_cell

if TYPE_CHECKING:
    from commplan.model.places import Community
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.brief import Brief


def show_boards(brief: Brief, community: Community) -> Section | None:
    """Show where members talk about what, and the facilities they have for it."""
    terms, boards, facilities = brief.terms.people, community.boards, community.facilities
    blocks: list[Block] = [_list_boards(brief, community)] if boards else []
    if facilities:
        blocks.append(Pairs((Pair(terms.facilities, say(brief.tell_all(facilities))),)))
    if not blocks:
        return None
    headline = (
        terms.boards_headline.fill(len(boards))
        if boards
        else terms.facilities_headline.fill(len(facilities))
    )
    return make_section(brief, "boards", headline, *blocks)


def _list_boards(brief: Brief, community: Community) -> Table:
    terms = brief.terms.people
    rows = (
        (
            head_cell(brief.tell(board.name)),
            word_cell(brief.tell_all(board.topics)),
            Cell(brief.read(board.interaction)),
        )
        for board in community.boards
    )
    columns = (left(terms.board, 1.2), left(terms.topics, 2.6), left(terms.interaction, 2.4))
    return make_table("boards", terms.boards, columns, rows)
