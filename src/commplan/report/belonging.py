"""What ties members beside tiers and points: levels, badges, leaders, member days, services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.schedule import list_days
from commplan.report.blocks import Cell, Panel, Panels, Paragraph, Tone
from commplan.report.occurrences import find_stretch, word_course
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, say, word_cell

if TYPE_CHECKING:
    from commplan.model.membership import LeaderProgramme, MemberDay, Membership
    from commplan.report.blocks import Block, Section, Table
    from commplan.report.brief import Brief


def show_growth(brief: Brief, membership: Membership) -> Section | None:
    """Show which levels and badges members reach by taking part."""
    terms, levels, badges = brief.terms.membership.belonging, membership.levels, membership.badges
    blocks = [
        table
        for members, table in (
            (levels, _list_levels(brief, membership)),
            (badges, _list_badges(brief, membership)),
        )
        if members
    ]
    if not blocks:
        return None
    parts = brief.count_all((terms.levels_count, len(levels)), (terms.badges_count, len(badges)))
    return make_section(brief, "growth", terms.growth_headline.format(parts=parts), *blocks)


def _list_levels(brief: Brief, membership: Membership) -> Table:
    terms = brief.terms.membership.belonging
    columns = (left(terms.level, 1.2), left(terms.how, 2.4), left(terms.reward, 2.4))
    rows = (
        (
            head_cell(brief.tell(level.name)),
            Cell(brief.read(level.how)),
            Cell(brief.read(level.reward)),
        )
        for level in membership.levels
    )
    return make_table("levels", terms.levels, columns, rows)


def _list_badges(brief: Brief, membership: Membership) -> Table:
    terms = brief.terms.membership.belonging
    rows = (
        (head_cell(brief.tell(badge.name)), Cell(brief.read(badge.how)))
        for badge in membership.badges
    )
    return make_table("badges", terms.badges, (left(terms.badge, 1.2), left(terms.how, 4.8)), rows)


def show_leader_programme(brief: Brief, programme: LeaderProgramme | None) -> Section | None:
    """Show how leaders are found among members, grown and thanked."""
    if programme is None:
        return None
    terms = brief.terms.membership.belonging
    sides = (
        (terms.found, (programme.found,), Tone.ACCENT),
        (terms.training, (programme.training,), Tone.ACCENT),
        (terms.duties, programme.duties, Tone.PLAIN),
        (terms.rewards, programme.rewards, Tone.GOOD),
    )
    panels = tuple(
        Panel(title, lines, tone)
        for title, texts, tone in sides
        if (lines := tuple(brief.read(text) for text in texts if text is not None))
    )
    owner = brief.name_person(programme.owner)
    if not panels and programme.number is None and not owner:
        return None
    headline = (
        terms.leaders_headline
        if programme.number is None
        else terms.leaders_number_headline.fill(programme.number)
    )
    if owner:
        headline = terms.leaders_owner.format(headline=headline, owner=owner)
    block = Panels(panels) if panels else Paragraph(say(headline))
    return make_section(brief, "leader-programme", headline, block)


def show_member_days(brief: Brief, membership: Membership) -> Section | None:
    """Show the days that belong to members, and what they get beyond discounts."""
    terms, days = brief.terms.membership.belonging, membership.member_days
    blocks: list[Block] = []
    if days:
        blocks.append(_list_member_days(brief, days))
    if membership.services:
        services = tuple(brief.read(text) for text in membership.services)
        blocks.append(Panels((Panel(terms.services, services, Tone.ACCENT),)))
    if not blocks:
        return None
    if not days:
        headline = terms.services_headline.fill(len(membership.services))
    else:
        times = terms.times.fill(sum(_count_days(brief, day) for day in days))
        headline = terms.days_headline.fill(len(days), times=times)
    return make_section(brief, "member-days", headline, *blocks)


def _count_days(brief: Brief, day: MemberDay) -> int:
    return sum(1 for _ in list_days(day.rhythm, find_stretch(brief, day)))


def _list_member_days(brief: Brief, days: tuple[MemberDay, ...]) -> Table:
    terms = brief.terms.membership.belonging
    columns = (
        left(terms.day, 1.4),
        left(terms.rhythm, 1.2),
        left(terms.tiers, 1.6),
        left(terms.benefit, 2.6),
        right(terms.in_year, 0.8),
    )
    rows = (
        (
            head_cell(brief.tell(day.name)),
            word_cell(word_course(brief, day)),
            word_cell(brief.name_all(day.tiers, "tier")),
            Cell(brief.read(day.benefit)),
            number_cell(_count_days(brief, day)),
        )
        for day in days
    )
    return make_table("member-days", terms.day, columns, rows)
