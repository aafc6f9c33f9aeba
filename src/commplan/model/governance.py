"""Who decides, what is asked of others, what is proven and excused (section 20)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money, Whole
from commplan.model.base import AnyRef, Base, Item, PersonRef
from commplan.model.dates import Day
from commplan.model.words import Id, Text


class SupportRequest(Item):
    """What another department has to do, and by when (需协同支持)."""

    kind_of_item: ClassVar[str] = "request"
    naming: ClassVar[str] = "what"

    id: Id | None = None
    department: Text
    what: Text
    by: Day | None = None
    for_: tuple[AnyRef, ...] = ()
    state: Literal["open", "asked", "agreed", "refused", "done"] | None = None


class Gate(Base):
    """A point that work passes only with a yes: so many days before, from whom."""

    name: Text
    applies_to: tuple[Text, ...] = ()
    days_before: Whole | None = None
    approver: PersonRef | None = None


class DecisionRight(Base):
    """Who may decide what, up to which amount."""

    decision: Text
    who: PersonRef
    limit: Money | None = None


class Change(Base):
    """A change of the plan after its approval."""

    date: Day
    item: AnyRef | None = None
    what: Text
    why: Text | None = None
    by: PersonRef | None = None


class Governance(Base):
    """Gates, rights to decide and the log of changes (section 20)."""

    gates: tuple[Gate, ...] = ()
    decision_rights: tuple[DecisionRight, ...] = ()
    change_log: tuple[Change, ...] = ()


class Compliance(Item):
    """A rule of law or of a platform that was looked at, and the proof."""

    kind_of_item: ClassVar[str] = "compliance"
    naming: ClassVar[str] = "rule"

    rule: Text
    applies: Text | None = None
    evidence: Text | None = None
    checked_on: Day | None = None
    by: PersonRef | None = None


class Waiver(Item):
    """A finding that is accepted for a time, with a reason and a name (特批说明)."""

    kind_of_item: ClassVar[str] = "waiver"
    naming: ClassVar[str] = "rule"

    rule: Text
    items: tuple[AnyRef, ...] = ()
    reason: Text
    by: PersonRef | None = None
    until: Day | None = None


class Limit(Item):
    """A limit of the planner's own, over the figures of the plan."""

    kind_of_item: ClassVar[str] = "limit"
    naming: ClassVar[str] = "expr"

    expr: Text
    message: Text | None = None
