"""Who does it: the team (section 7)."""

from decimal import Decimal
from typing import ClassVar

from commplan.model.amounts import Number
from commplan.model.base import Base, GroupRef, Item, PersonRef, Window
from commplan.model.clock import ClockHours
from commplan.model.dates import Day
from commplan.model.words import Id, Text


class Away(Window):
    """Days on which a person is not there."""

    short_key: ClassVar[str | None] = "when"
    reason: Text | None = None


class Person(Item):
    """A member of the team. Hours are per week."""

    kind_of_item: ClassVar[str] = "person"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    role: Text
    capacity: Number = Decimal(40)
    standing_work: Number | None = None
    away: tuple[Away, ...] = ()
    from_: Day | None = None
    until: Day | None = None
    skills: tuple[Text, ...] = ()
    backup: PersonRef | None = None
    shift: ClockHours | None = None
    duties: tuple[Text, ...] = ()


class Stakeholder(Item):
    """Someone outside the team who approves, helps or decides."""

    kind_of_item: ClassVar[str] = "stakeholder"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    role: Text | None = None


class Role(Base):
    """A role in the team: what it does and what it may decide."""

    name: Text
    duties: tuple[Text, ...] = ()
    rights: tuple[Text, ...] = ()
    reports_to: Text | None = None


class Training(Base):
    """A lesson for the team."""

    topic: Text
    method: Text | None = None
    date: Day | None = None
    people: tuple[PersonRef, ...] = ()


class TeamMeeting(Base):
    """A meeting with a rhythm."""

    name: Text
    rhythm: Text
    day: Text | None = None
    chair: PersonRef | None = None


class Responsibility(Base):
    """Who is responsible, accountable, consulted and informed for a task (RACI)."""

    task: Text
    responsible: tuple[PersonRef, ...] = ()
    accountable: PersonRef | None = None
    consulted: tuple[PersonRef, ...] = ()
    informed: tuple[PersonRef, ...] = ()


class RatioLimits(Base):
    """How many groups and members one operator can look after."""

    groups_per_operator: Number | None = None
    members_per_operator: Number | None = None
    groups: tuple[GroupRef, ...] = ()


class Team(Base):
    """The people, their roles and their rules (section 7)."""

    people: tuple[Person, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    roles: tuple[Role, ...] = ()
    training: tuple[Training, ...] = ()
    incentives: tuple[Text, ...] = ()
    appraisal: tuple[Text, ...] = ()
    meetings: tuple[TeamMeeting, ...] = ()
    raci: tuple[Responsibility, ...] = ()
    ratio_limits: RatioLimits | None = None
    ready_on: Day | None = None
