"""The community itself: its storeys, groups, leaders, rules and reviews."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.model.dates import DateRange
from commplan.report.blocks import (
    Cell,
    Level,
    Pair,
    Pairs,
    Panel,
    Panels,
    Pyramid,
    Step,
    Steps,
    Tone,
)
from commplan.report.lanes import word_due
from commplan.report.sections import make_section
from commplan.report.states import find_state
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.places import Community, CommunityRules, Group, MemberRole
    from commplan.report.blocks import Block, Runs, Section, Table
    from commplan.report.brief import Brief

_STOREYS = ("owner", "admin", "core", "ordinary")


def show_member_roles(brief: Brief, community: Community) -> Section | None:
    """Show the storeys of the community from the few at the top to the many at the base."""
    roles = sorted(community.member_roles, key=_rank_role)
    if not roles:
        return None
    terms = brief.terms.people
    levels = tuple(
        Level(_title_level(brief, role), tuple(_list_role(brief, role))) for role in roles
    )
    headline = terms.pyramid_headline.fill(
        len(roles), top=brief.tell(roles[0].name), base=brief.tell(roles[-1].name)
    )
    return make_section(brief, "member-roles", headline, Pyramid(levels))


def _rank_role(role: MemberRole) -> int:
    return _STOREYS.index(role.kind) if role.kind else len(_STOREYS)


def _title_level(brief: Brief, role: MemberRole) -> str:
    name, kind = brief.tell(role.name), brief.word("member_role.kind", role.kind)
    if kind and kind.casefold() not in name.casefold():
        name = brief.terms.people.role_kind.format(name=name, kind=kind)
    if role.count is None:
        return name
    people = brief.measure(Decimal(role.count), brief.terms.audience.people)
    return brief.terms.people.level.format(name=name, people=people)


def _list_role(brief: Brief, role: MemberRole) -> Iterator[Runs]:
    terms = brief.terms.people
    if role.duties:
        yield say(brief.label(terms.duties, brief.tell_all(role.duties)))
    if role.permissions:
        yield say(brief.label(terms.permissions, brief.tell_all(role.permissions)))
    if role.how:
        yield say(brief.label(terms.how, brief.tell(role.how)))


def show_groups(brief: Brief, community: Community) -> Section | None:
    """Show where the groups are, whom they gather, and who looks after them."""
    groups, terms = community.groups, brief.terms.people
    if not groups:
        return None
    columns = (
        left(terms.group, 1.5),
        left(terms.kind, 1.1),
        left(terms.channel, 1.1),
        left(terms.audience, 2),
        left(terms.admins, 1.2),
        left(terms.life, 1.8),
    )
    rows = tuple(_list_group(brief, group) for group in groups)
    missing = sum(not group.admins for group in groups)
    headline = (
        terms.groups_missing_headline.fill(len(groups), missing=str(missing))
        if missing
        else terms.groups_headline.fill(len(groups))
    )
    table = make_table("groups", terms.group, columns, rows)
    return make_section(brief, "groups", headline, table)


def _list_group(brief: Brief, group: Group) -> tuple[Cell, ...]:
    count = "" if group.count is None else f"× {group.count}"
    people = (
        brief.name_all(group.segments, "segment"),
        brief.name_all(group.tiers, "tier"),
    )
    return (
        head_cell(brief.call(group), count),
        word_cell(brief.word("group.kind", group.kind)),
        word_cell(brief.name(group.channel, "channel")),
        word_cell(brief.join(people)),
        word_cell(brief.name_people(group.admins)),
        Cell(brief.read(group.life)),
    )


def show_leaders(brief: Brief, community: Community) -> Section | None:
    """Show who runs groups for the brand, and for which share."""
    leaders, terms = community.leaders, brief.terms.people
    if not leaders:
        return None
    columns = (left(terms.leader, 1.2), left(terms.run_groups, 3), right(terms.commission, 0.8))
    rows = (
        (
            head_cell(brief.call(leader)),
            word_cell(brief.name_all(leader.groups, "group")),
            word_cell("" if leader.commission is None else brief.measure(leader.commission, "%")),
        )
        for leader in leaders
    )
    table = make_table("leaders", terms.leader, columns, rows)
    return make_section(brief, "leaders", terms.leaders_headline.fill(len(leaders)), table)


def show_rules(brief: Brief, community: Community) -> Section | None:
    """Show the rules of the groups on one card."""
    rules = community.rules
    if rules is None:
        return None
    terms = brief.terms.people
    sides = (
        (terms.joining, rules.joining, Tone.ACCENT),
        (terms.speech, rules.speech, Tone.ACCENT),
        (terms.prohibited, rules.prohibited, Tone.BAD),
        (terms.consequences, rules.consequences, Tone.WATCH),
    )
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), tone)
        for title, texts, tone in sides
        if texts
    )
    pairs = tuple(_list_procedures(brief, rules))
    blocks: list[Block] = [Panels(panels)] if panels else []
    if pairs:
        blocks.append(Pairs(pairs))
    if not blocks:
        return None
    count = sum(len(texts) for _, texts, _ in sides)
    day = rules.published_on.isoformat() if rules.published_on else ""
    if not count:
        headline = terms.rules_day_headline.format(day=day) if day else terms.procedures_headline
    elif day:
        headline = terms.rules_published_headline.fill(count, day=day)
    else:
        headline = terms.rules_headline.fill(count)
    return make_section(brief, "rules", headline, *blocks)


def _list_procedures(brief: Brief, rules: CommunityRules) -> Iterator[Pair]:
    terms = brief.terms.people
    if rules.inactivity is not None:
        days = terms.inactive_days.fill(rules.inactivity.days)
        reminder = brief.tell(rules.inactivity.reminder)
        yield Pair(terms.inactivity, say(brief.label(days, reminder) if reminder else days))
    if rules.appeal is not None:
        yield Pair(terms.appeal, brief.read(rules.appeal))
    if rules.published_on is not None:
        yield Pair(terms.published, say(rules.published_on.isoformat()))


def show_moderation(brief: Brief, community: Community) -> Section | None:
    """Show who reviews what and how fast, and by when rules, platform and admins stand."""
    reviews, terms = community.moderation, brief.terms.people
    steps = tuple(_list_readiness(brief, community))
    blocks: list[Block] = [_list_reviews(brief, community)] if reviews else []
    if steps:
        blocks.append(Steps(steps))
    if not blocks:
        return None
    headline = (
        terms.moderation_headline.fill(len(reviews))
        if reviews
        else terms.ready_headline.format(day=max(step.when for step in steps))
    )
    return make_section(brief, "moderation", headline, *blocks)


def _list_reviews(brief: Brief, community: Community) -> Table:
    terms = brief.terms.people
    columns = (left(terms.reviewed, 1.6), left(terms.reviewer, 1), left(terms.reply_time, 3.4))
    rows = (
        (
            head_cell(brief.tell(review.what)),
            word_cell(brief.name_person(review.who)),
            Cell(brief.read(review.reply_time)),
        )
        for review in community.moderation
    )
    return make_table("moderation", terms.reviewed, columns, rows)


def _list_readiness(brief: Brief, community: Community) -> Iterator[Step]:
    ready, terms = community.readiness, brief.terms.people
    if ready is None:
        return
    for title, day in (
        (terms.ready_rules, ready.rules),
        (terms.ready_platform, ready.platform),
        (terms.ready_admins, ready.admins),
    ):
        if day is not None:
            state = find_state(DateRange(day, day), brief.analysis.as_of)
            yield Step(title, day.isoformat(), word_due(brief, state), (), state)
