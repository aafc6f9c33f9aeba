"""Where it happens: the community and its groups, channels, resources (sections 8, 9, 17)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money, Number, Percent, Whole
from commplan.model.base import (
    Base,
    ChannelRef,
    GroupRef,
    Item,
    PersonRef,
    SegmentRef,
    TierRef,
    Window,
)
from commplan.model.clock import ClockHours
from commplan.model.dates import Day
from commplan.model.goals import Quarters
from commplan.model.words import Flag, Id, Text


class Group(Item):
    """A group of members, or many alike (``count``)."""

    kind_of_item: ClassVar[str] = "group"

    id: Id | None = None
    name: Text
    channel: ChannelRef | None = None
    kind: Literal["theme", "event", "discussion", "buyers", "neighbourhood", "tier"] | None = None
    count: Whole | None = None
    segments: tuple[SegmentRef, ...] = ()
    tiers: tuple[TierRef, ...] = ()
    admins: tuple[PersonRef, ...] = ()
    size_now: Number | None = None
    size_plan: Quarters | None = None
    capacity: Number | None = None
    life: Text | None = None


class MemberRole(Base):
    """A storey of the community: what its people do, may do, and how one gets there."""

    name: Text
    kind: Literal["owner", "admin", "core", "ordinary"] | None = None
    duties: tuple[Text, ...] = ()
    permissions: tuple[Text, ...] = ()
    how: Text | None = None
    count: Whole | None = None


class Leader(Item):
    """A group leader or key consumer who runs groups for the brand."""

    kind_of_item: ClassVar[str] = "leader"

    id: Id | None = None
    name: Text
    groups: tuple[GroupRef, ...] = ()
    commission: Percent | None = None


class Inactivity(Base):
    """After how many silent days a member is reminded and removed."""

    days: Whole
    reminder: Text | None = None


class CommunityRules(Base):
    """What holds in every group."""

    joining: tuple[Text, ...] = ()
    speech: tuple[Text, ...] = ()
    prohibited: tuple[Text, ...] = ()
    consequences: tuple[Text, ...] = ()
    inactivity: Inactivity | None = None
    appeal: Text | None = None
    published_on: Day | None = None


class Moderation(Base):
    """Who reviews what, and how fast one is answered."""

    what: Text
    who: PersonRef | None = None
    reply_time: Text | None = None


class Readiness(Base):
    """When rules, platform and admins are ready for the first member."""

    rules: Day | None = None
    platform: Day | None = None
    admins: Day | None = None


class Board(Base):
    """A board of the community: its topics, and how members meet there (板块)."""

    short_key: ClassVar[str | None] = "name"

    name: Text
    topics: tuple[Text, ...] = ()
    interaction: Text | None = None


class Community(Base):
    """The community and its order (section 8)."""

    name: Text | None = None
    groups: tuple[Group, ...] = ()
    boards: tuple[Board, ...] = ()
    facilities: tuple[Text, ...] = ()
    member_roles: tuple[MemberRole, ...] = ()
    leaders: tuple[Leader, ...] = ()
    rules: CommunityRules | None = None
    moderation: tuple[Moderation, ...] = ()
    readiness: Readiness | None = None


class Quota(Base):
    """At most ``max`` messages per receiver in a window."""

    max: Whole
    per: Literal["customer", "account", "group"]
    window: Literal["day", "week", "month", "session"]
    source: Text | None = None
    as_of: Day | None = None


class Cadence(Base):
    """How often a channel speaks."""

    short_key: ClassVar[str | None] = "posts_per_week"

    posts_per_week: Number


class MixShare(Base):
    """A kind of content and its share (percent)."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("kind", "share")

    kind: Text
    share: Percent


class Channel(Item):
    """A way to reach members (section 9)."""

    kind_of_item: ClassVar[str] = "channel"

    id: Id | None = None
    name: Text
    kind: Literal[
        "push", "group", "feed", "live", "content", "pull", "offline", "sms", "mail", "store"
    ]
    platform: Text | None = None
    account: Text | None = None
    owner: PersonRef | None = None
    ready_from: Day | None = None
    verified: Flag | None = None
    quota: tuple[Quota, ...] = ()
    cap: tuple[Quota, ...] = ()
    quiet_hours: ClockHours | None = None
    cadence: Cadence | None = None
    mix: tuple[MixShare, ...] = ()
    exclusive: Flag | None = None
    lead_days: Whole | None = None
    cost: Money | None = None
    pros: tuple[Text, ...] = ()
    cons: tuple[Text, ...] = ()
    reason: Text | None = None
    audience_fit: Text | None = None
    distribution: Text | None = None
    functions: tuple[Text, ...] = ()
    tools: tuple[Text, ...] = ()
    trial: Flag | None = None


class Available(Window):
    """Days on which a resource can be used."""

    short_key: ClassVar[str | None] = "when"


class Resource(Item):
    """A tool, venue, studio, host or vehicle (section 17)."""

    kind_of_item: ClassVar[str] = "resource"

    id: Id | None = None
    name: Text
    kind: Literal["tool", "venue", "studio", "account", "host", "vehicle", "prize_stock"]
    exclusive: Flag | None = None
    available: tuple[Available, ...] = ()
    cost: Money | None = None
    supplier: Text | None = None
    purpose: Text | None = None

    @property
    def one_at_a_time(self) -> bool:
        """Whether two activities cannot share it: as written, else by its kind."""
        if self.exclusive is not None:
            return self.exclusive
        return self.kind in {"venue", "studio", "host", "vehicle"}
