"""Chapter 6: who does it, and by which rules."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Pair, Pairs, Panel, Panels, Tone
from commplan.report.boards import show_boards
from commplan.report.community import (
    show_groups,
    show_leaders,
    show_member_roles,
    show_moderation,
    show_rules,
)
from commplan.report.group_sizes import show_group_sizes
from commplan.report.load_map import show_months
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import (
    head_cell,
    left,
    make_table,
    number_cell,
    right,
    say,
    word_cell,
)
from commplan.texts.format import format_hours, format_number, format_short_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.people import Person, Team
    from commplan.report.blocks import Block, Chapter, Section, Table
    from commplan.report.brief import Brief


def build_people(brief: Brief) -> Chapter | None:
    """Say who is in the team and around it, how the community is layered, and what holds in it."""
    team, community = brief.plan.team, brief.plan.community
    sections: list[Section | None] = []
    if community is not None:
        sections += [show_member_roles(brief, community)]
    if team is not None:
        sections += [
            _show_team(brief, team),
            show_months(brief),
            _show_attendance(brief, team),
            _show_duties(brief, team),
            _show_roles(brief, team),
            _show_work(brief, team),
        ]
    if community is not None:
        sections += [
            show_boards(brief, community),
            show_groups(brief, community),
            show_group_sizes(brief, community),
            show_leaders(brief, community),
            show_rules(brief, community),
            show_moderation(brief, community),
        ]
    return make_chapter("people", brief.terms.people.chapter, sections)


def _show_team(brief: Brief, team: Team) -> Section | None:
    terms, people = brief.terms.people, team.people
    if not people:
        return None
    columns = (
        left(terms.person, 1),
        left(terms.role, 2.4),
        right(terms.capacity, 0.8),
        right(terms.standing, 0.8),
        right(terms.free, 0.8),
        left(terms.backup, 1),
    )
    whole = sum((person.capacity for person in people), Decimal(0))
    standing = sum((person.standing_work or Decimal(0) for person in people), Decimal(0))
    free = whole - standing
    hours = {"hours": format_number(whole), "free": format_number(free)}
    total = (
        word_cell(brief.terms.labels.total),
        word_cell(""),
        number_cell(whole),
        number_cell(standing),
        number_cell(free),
        word_cell(""),
    )
    rows = tuple(_list_person(brief, person) for person in people)
    table = make_table("team", terms.team, columns, rows, total if len(people) > 1 else ())
    return make_section(brief, "team", terms.team_headline.fill(len(people), **hours), table)


def _list_person(brief: Brief, person: Person) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(person)),
        word_cell(brief.tell(person.role)),
        number_cell(person.capacity),
        number_cell(person.standing_work),
        number_cell(person.capacity - (person.standing_work or 0)),
        word_cell(brief.name_person(person.backup)),
    )


def _show_attendance(brief: Brief, team: Team) -> Section | None:
    """Show who works when and who is away, and how much one operator can look after."""
    terms = brief.terms.people
    listed = (_list_days(brief, person) for person in team.people)
    rows = [row for row in listed if any(cell.runs for cell in row[1:])]
    columns = (
        left(terms.person, 1),
        left(terms.shift, 1),
        left(terms.away, 3),
        left(terms.in_office, 1.6),
    )
    blocks: list[Block] = []
    if rows:
        blocks.append(make_table("attendance", terms.attendance, columns, rows))
    pairs = tuple(_list_terms(brief, team))
    if pairs:
        blocks.append(Pairs(pairs))
    if not blocks:
        return None
    if rows:
        headline = terms.attendance_headline.fill(len(rows))
    elif team.ready_on is not None:
        headline = brief.label(terms.ready_on, team.ready_on.isoformat())
    else:
        headline = terms.ratio_headline
    return make_section(brief, "attendance", headline, *blocks)


def _list_days(brief: Brief, person: Person) -> tuple[Cell, ...]:
    terms = brief.terms.people
    away = brief.join(
        format_short_range(leave.range, brief.texts) + brief.note(brief.tell(leave.reason))
        for leave in person.away
    )
    days = (
        person.from_ and terms.from_day.format(day=person.from_.isoformat()),
        person.until and terms.until_day.format(day=person.until.isoformat()),
    )
    return (
        head_cell(brief.call(person)),
        word_cell(format_hours(person.shift) if person.shift else ""),
        word_cell(away),
        word_cell(brief.join(day or "" for day in days)),
    )


def _show_duties(brief: Brief, team: Team) -> Section | None:
    terms = brief.terms.people
    told = [person for person in team.people if person.duties or person.skills]
    if not told:
        return None
    columns = (left(terms.person, 0.8), left(terms.duties, 3), left(terms.skills, 3))
    rows = (
        (
            head_cell(brief.call(person)),
            word_cell(brief.tell_all(person.duties)),
            word_cell(brief.tell_all(person.skills)),
        )
        for person in told
    )
    table = make_table("duties", terms.duties, columns, rows)
    return make_section(brief, "duties", terms.duties_headline.fill(len(told)), table)


def _show_roles(brief: Brief, team: Team) -> Section | None:
    """Show who may decide what: roles, key tasks, and the people around the team."""
    terms = brief.terms.people
    blocks: list[Block] = []
    if team.roles:
        blocks.append(_list_roles(brief, team))
    if team.raci:
        blocks.append(_list_tasks(brief, team))
    if team.stakeholders:
        around = brief.join(
            brief.call(one) + brief.note(brief.tell(one.role)) for one in team.stakeholders
        )
        blocks.append(Pairs((Pair(terms.stakeholders, say(around)),)))
    if not blocks:
        return None
    missing = sum(one.accountable is None for one in team.raci)
    if missing:
        headline = terms.raci_missing_headline.fill(len(team.raci), missing=str(missing))
    else:
        parts = brief.count_all(
            (terms.roles_count, len(team.roles)),
            (terms.tasks_count, len(team.raci)),
            (terms.stakeholders_count, len(team.stakeholders)),
        )
        headline = terms.roles_headline.format(parts=parts)
    return make_section(brief, "roles", headline, *blocks)


def _list_roles(brief: Brief, team: Team) -> Table:
    terms = brief.terms.people
    columns = (
        left(terms.role, 1),
        left(terms.duties, 2.4),
        left(terms.rights, 2.4),
        left(terms.reports_to, 1),
    )
    rows = (
        (
            head_cell(brief.tell(role.name)),
            word_cell(brief.tell_all(role.duties)),
            word_cell(brief.tell_all(role.rights)),
            word_cell(brief.tell(role.reports_to)),
        )
        for role in team.roles
    )
    return make_table("roles", terms.roles, columns, rows)


def _list_tasks(brief: Brief, team: Team) -> Table:
    terms = brief.terms.people
    columns = (
        left(terms.task, 1.6),
        left(terms.responsible, 1.2),
        left(terms.accountable, 1.2),
        left(terms.consulted, 1.4),
        left(terms.informed, 1.6),
    )
    rows = (
        (
            head_cell(brief.tell(one.task)),
            word_cell(brief.name_people(one.responsible)),
            word_cell(brief.name_person(one.accountable)),
            word_cell(brief.name_people(one.consulted)),
            word_cell(brief.name_people(one.informed)),
        )
        for one in team.raci
    )
    return make_table("raci", terms.tasks, columns, rows)


def _show_work(brief: Brief, team: Team) -> Section | None:
    """Show how the team gets ready and keeps going: training, meetings, incentives, appraisal."""
    terms = brief.terms.people
    blocks: list[Block] = []
    if team.training:
        blocks.append(_list_training(brief, team))
    if team.meetings:
        blocks.append(_list_meetings(brief, team))
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), Tone.ACCENT)
        for title, texts in (
            (terms.incentives, team.incentives),
            (terms.appraisal, team.appraisal),
        )
        if texts
    )
    if panels:
        blocks.append(Panels(panels))
    if not blocks:
        return None
    parts = brief.count_all(
        (terms.training_count, len(team.training)),
        (terms.meetings_count, len(team.meetings)),
        (terms.incentives_count, len(team.incentives)),
        (terms.appraisal_count, len(team.appraisal)),
    )
    headline = (
        terms.work_ready_headline.format(day=team.ready_on.isoformat(), parts=parts)
        if team.ready_on
        else terms.work_headline.format(parts=parts)
    )
    return make_section(brief, "work", headline, *blocks)


def _list_terms(brief: Brief, team: Team) -> Iterator[Pair]:
    """List when the team is ready, and how much one operator can look after."""
    terms, limits = brief.terms.people, team.ratio_limits
    if team.ready_on is not None:
        yield Pair(terms.ready_on, say(team.ready_on.isoformat()))
    if limits is None:
        return
    words = brief.join(
        text.format(number=format_number(number))
        for text, number in (
            (terms.ratio_groups, limits.groups_per_operator),
            (terms.ratio_members, limits.members_per_operator),
        )
        if number is not None
    )
    if words:
        yield Pair(terms.ratio, say(words))
    if limits.groups:
        yield Pair(terms.ratio_for, say(brief.name_all(limits.groups, "group")))


def _list_training(brief: Brief, team: Team) -> Table:
    terms = brief.terms.people
    columns = (
        left(terms.topic, 2),
        left(terms.method, 1.4),
        left(brief.terms.labels.when, 1),
        left(terms.trained, 2.4),
    )
    rows = (
        (
            head_cell(brief.tell(lesson.topic)),
            word_cell(brief.tell(lesson.method)),
            word_cell(lesson.date.isoformat() if lesson.date else ""),
            word_cell(brief.name_people(lesson.people)),
        )
        for lesson in team.training
    )
    return make_table("training", terms.training, columns, rows)


def _list_meetings(brief: Brief, team: Team) -> Table:
    terms = brief.terms.people
    columns = (
        left(terms.meeting, 2),
        left(terms.rhythm, 1.4),
        left(brief.terms.labels.when, 1),
        left(terms.chair, 2.4),
    )
    rows = (
        (
            head_cell(brief.tell(meeting.name)),
            word_cell(brief.tell(meeting.rhythm)),
            word_cell(brief.tell(meeting.day)),
            word_cell(brief.name_person(meeting.chair)),
        )
        for meeting in team.meetings
    )
    return make_table("meetings", terms.meeting, columns, rows)
