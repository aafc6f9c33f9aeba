"""What a review learns, asks and resolves: lessons, decisions, actions, slides (section 23)."""

from typing import ClassVar, Literal, TypeAlias

from commplan.model.amounts import Money
from commplan.model.base import ActivityRef, Base, Item, PersonRef
from commplan.model.dates import Day
from commplan.model.words import Flag, Id, Text

SlideName: TypeAlias = Literal[
    "cover",
    "summary",
    "resolutions",
    "scorecard",
    "drivers",
    "recovery",
    "timeline",
    "members",
    "money",
    "league",
    "channels",
    "risks",
    "lessons",
    "next",
    "asks",
    "changes",
]


class Lesson(Item):
    """What to keep, stop or start, the evidence, and who sees to it."""

    kind_of_item: ClassVar[str] = "lesson"
    naming: ClassVar[str] = "text"

    text: Text
    kind: Literal["keep", "stop", "start"] | None = None
    evidence: Text | None = None
    activity: ActivityRef | None = None
    owner: PersonRef | None = None
    due: Day | None = None


class DecisionNeeded(Item):
    """What the room is asked to decide (请示决策); ``consequence`` is what happens otherwise."""

    kind_of_item: ClassVar[str] = "decision needed"
    naming: ClassVar[str] = "what"
    short_key: ClassVar[str | None] = "what"

    what: Text
    recommendation: Text | None = None
    by: Day | None = None
    who: PersonRef | None = None
    money: Money | None = None
    consequence: Text | None = None


class SupportAsk(Item):
    """What is asked of others: means (资源支持) or the work of a department (跨部门协同)."""

    kind_of_item: ClassVar[str] = "support ask"
    naming: ClassVar[str] = "what"
    short_key: ClassVar[str | None] = "what"

    what: Text
    kind: Literal["resource", "department"] | None = None
    department: Text | None = None
    by: Day | None = None
    consequence: Text | None = None


class DecisionMade(Item):
    """What was decided in the period; it is a promise of the next one where it has an owner."""

    kind_of_item: ClassVar[str] = "decision made"
    naming: ClassVar[str] = "what"
    short_key: ClassVar[str | None] = "what"

    id: Id | None = None
    what: Text
    on: Day | None = None
    who: PersonRef | None = None
    owner: PersonRef | None = None
    due: Day | None = None


class Action(Item):
    """What somebody will have done by a day. A later file states it again by its id or its text."""

    kind_of_item: ClassVar[str] = "action"
    naming: ClassVar[str] = "what"
    short_key: ClassVar[str | None] = "what"

    id: Id | None = None
    what: Text
    owner: PersonRef | None = None
    due: Day | None = None
    state: Literal["open", "done", "dropped"] | None = None
    done_on: Day | None = None
    comment: Text | None = None


class NextQuarter(Base):
    """What the next quarter is about, and what will be done otherwise than planned."""

    focus: tuple[Text, ...] = ()
    changes: tuple[Text, ...] = ()


class SlideChoice(Item):
    """A slide of the review with a headline of the planner's own, or left out."""

    kind_of_item: ClassVar[str] = "slide"
    naming: ClassVar[str] = "slide"
    keyed: ClassVar[tuple[str, str | None] | None] = ("slide", None)

    slide: SlideName
    headline: Text | None = None
    hide: Flag | None = None
