"""What members receive and read: touches and content (section 12)."""

from typing import ClassVar, Literal, TypeAlias

from commplan.model.amounts import Percent
from commplan.model.base import (
    ActivityRef,
    AudienceRef,
    Base,
    ChannelRef,
    Item,
    PartnerRef,
    PersonRef,
    PillarRef,
    SeriesRef,
)
from commplan.model.clock import ClockTime
from commplan.model.dates import Day
from commplan.model.repeats import Rhythm
from commplan.model.words import Flag, Id, Text

TouchKind: TypeAlias = Literal[
    "push", "group_post", "moments", "sms", "mail", "live", "note", "video"
]


class Sent(Item):
    """Something that goes out on one day, by one channel, to somebody."""

    naming: ClassVar[str] = "title"

    id: Id | None = None
    title: Text | None = None
    date: Day
    time: ClockTime | None = None
    channel: ChannelRef
    audience: tuple[AudienceRef, ...] = ()
    activity: ActivityRef | None = None
    kind: TouchKind | None = None
    one_way: Flag | None = None

    @property
    def called(self) -> str:
        """The title; without one, the day and the channel."""
        return self.title or f"{self.date.isoformat()} {self.channel}"


class Touch(Sent):
    """One message to members (触达)."""

    kind_of_item: ClassVar[str] = "touch"


class ContentItem(Sent):
    """A piece of content with its author, its reviewer and their days."""

    kind_of_item: ClassVar[str] = "content"

    pillar: PillarRef | None = None
    series: SeriesRef | None = None
    author: PersonRef | None = None
    reviewer: PersonRef | None = None
    due_draft: Day | None = None
    due_review: Day | None = None


class Pillar(Item):
    """A theme that content keeps coming back to (内容支柱); shares in percent."""

    kind_of_item: ClassVar[str] = "pillar"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    kind: Literal["product", "knowledge", "story", "activity", "ugc", "offer"] | None = None
    share: Percent | None = None
    purpose: Text | None = None


class Series(Item):
    """A column that comes out in a rhythm (栏目), in the whole period unless it says when."""

    has_window: ClassVar[bool] = True
    kind_of_item: ClassVar[str] = "series"

    id: Id | None = None
    name: Text
    rhythm: Rhythm
    start: Day | None = None
    end: Day | None = None
    channel: tuple[ChannelRef, ...] = ()
    pillar: PillarRef | None = None
    owner: PersonRef | None = None


class MemberContent(Base):
    """Content made by members: how it is invited, reviewed and licensed."""

    invited: Text | None = None
    reviewed: Text | None = None
    licensed: Text | None = None


class Contributor(Base):
    """Somebody from outside who writes, speaks or answers."""

    short_key: ClassVar[str | None] = "name"

    name: Text
    topic: Text | None = None
    partner: PartnerRef | None = None


class Content(Base):
    """What the community reads and watches, and who sees to its quality (section 12)."""

    pillars: tuple[Pillar, ...] = ()
    series: tuple[Series, ...] = ()
    items: tuple[ContentItem, ...] = ()
    forms: tuple[Text, ...] = ()
    style: tuple[Text, ...] = ()
    topics: tuple[Text, ...] = ()
    quality_rules: tuple[Text, ...] = ()
    reviewer: PersonRef | None = None
    ugc: MemberContent | None = None
    contributors: tuple[Contributor, ...] = ()
