"""Members, tiers, groups and points: who came, who stayed, who still speaks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commplan.report.blocks import Chart, ChartKind, Paragraph, Run, Series, Takeaway, Tiles
from commplan.report.review.cutting import cut_rows
from commplan.report.review.gaps import note_gap, show_gap
from commplan.report.review.member_facts import list_points, say_members
from commplan.report.review.member_tables import list_details, tabulate_tiers
from commplan.report.review.member_tiles import list_tiles
from commplan.report.sections import make_section
from commplan.report.tables import say
from commplan.texts.format import format_number, format_range

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.review.members import GroupStanding, MemberStanding
    from commplan.analysis.review.period import ReviewPeriod
    from commplan.report.blocks import Block, Section
    from commplan.report.review.brief import ReviewBrief

KEY = "members"
_MOST_TIERS = 5


def show_members(brief: ReviewBrief) -> Section | None:
    """Show how members and groups fare; None where the plan and the actuals know neither."""
    standing = brief.review.members
    if standing is None:
        if brief.plan.membership is None and brief.plan.community is None:
            return None
        fields = ("members.joined", "members.left", "members.active", "groups.active")
        return show_gap(brief, KEY, brief.words.members.members.subject, *fields)
    blocks = tuple(_list_blocks(brief, standing))
    return make_section(brief, KEY, say_members(brief, standing), *blocks)


def detail_members(brief: ReviewBrief) -> tuple[Section, ...]:
    """List what is known of members period by period, tier by tier, with the definitions."""
    standing = brief.review.members
    if standing is None:
        return ()
    tiers = (tabulate_tiers(brief, standing, is_full=True),) if standing.tiers else ()
    headline = brief.words.members.members.detail_headline
    blocks = (*tiers, *list_details(brief, standing))
    return (make_section(brief, f"{KEY}-detail", headline, *blocks),)


def _list_blocks(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Block]:
    """Yield the figures, the groups and the tiers, what to see there, and what is not known.

    Where groups and tiers stand side by side, there is room for one thing to see in a line.
    """
    tiles, points = list_tiles(brief, standing), list_points(brief, standing)
    groups = _draw_groups(brief, standing)
    if tiles:
        yield Tiles(tiles)
    if groups is not None:
        yield groups
    if standing.tiers:
        table = tabulate_tiers(brief, standing, is_full=False)
        highest_first, more = cut_rows(brief, table.rows[::-1], _MOST_TIERS)
        yield replace(table, rows=tuple(highest_first[::-1]))
        yield from more
    if points and groups is not None and standing.tiers:
        yield Paragraph((Run(brief.label(points[0].head, ""), bold=True), *points[0].runs))
    elif points:
        yield Takeaway(brief.words.members.members.takeaway, points)
    yield from _list_notes(brief, standing)


def _draw_groups(brief: ReviewBrief, standing: MemberStanding) -> Chart | None:
    """Draw active, silent and dead groups of each period so far; None where nobody counted."""
    terms = brief.words.members.members
    known = [
        (period, groups)
        for period, groups in zip(standing.periods, standing.groups_so_far, strict=True)
        if groups is not None
    ]
    if not known or standing.groups is None:
        return None
    rows = {
        terms.groups_active: tuple(groups.active for _, groups in known),
        terms.groups_silent: tuple(groups.silent for _, groups in known),
        terms.groups_dead: tuple(groups.dead for _, groups in known),
    }
    values = terms.clause.join(_say_groups(brief, *one) for one in known)
    return Chart(
        key="member-groups",
        kind=ChartKind.STACKED_COLUMNS,
        title=terms.groups_chart,
        unit=terms.groups_unit,
        categories=tuple(brief.name_period(period) for period, _ in known),
        series=tuple(Series(name, values) for name, values in rows.items()),
        decimals=0,
        alt=terms.groups_alt.format(values=values),
    )


def _say_groups(brief: ReviewBrief, period: ReviewPeriod, groups: GroupStanding) -> str:
    missing = brief.words.frame.unknown
    active, silent, dead = (missing if one is None else format_number(one) for one in groups)
    return brief.words.members.members.groups_value.format(
        when=brief.name_period(period), active=active, silent=silent, dead=dead
    )


def _list_notes(brief: ReviewBrief, standing: MemberStanding) -> Iterator[Paragraph]:
    """Yield what does not fit, and which fields are empty."""
    terms, moves = brief.words.members.members, standing.moves
    if standing.tier_gap and moves is not None and moves.end is not None:
        text = terms.tier_gap.format(
            tiers=format_number(moves.end + standing.tier_gap), members=format_number(moves.end)
        )
        yield Paragraph(say(text))
    if moves is not None and moves.days != brief.review.period.days:
        yield Paragraph(say(terms.covers.format(days=format_range(moves.days, brief.texts))))
    fields = tuple(_list_fields(brief, standing))
    if fields:
        yield note_gap(brief, *fields)


def _list_fields(brief: ReviewBrief, standing: MemberStanding) -> Iterator[str]:
    """Yield what the period's files leave out, as far as the plan has a section for it."""
    moves, plan = standing.moves, brief.plan
    told: dict[str, Decimal | None] = {
        "members.start": moves.start if moves is not None else None,
        "members.joined": moves.joined if moves is not None else None,
        "members.left": moves.left if moves is not None else None,
        "members.active": moves.active if moves is not None else None,
    }
    yield from (name for name, value in told.items() if value is None)
    membership = plan.membership
    if membership is not None and membership.tiers and not standing.tiers:
        yield "members.tiers"
    if plan.community is not None and plan.community.groups and standing.groups is None:
        yield "groups"
    if membership is not None and membership.points is not None and standing.points is None:
        yield "points"
