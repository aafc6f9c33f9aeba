"""The membership system: tiers, benefits, points and what goes with them (section 13)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money, Number, Percent, Whole
from commplan.model.base import Base, BenefitRef, Item, PersonRef, TierRef
from commplan.model.dates import Day
from commplan.model.goals import Quarters
from commplan.model.repeats import Rhythm
from commplan.model.words import Id, Text


class Entry(Base):
    """What a member must have reached: spend in the plan's currency, orders, activity."""

    spend: Money | None = None
    orders: Whole | None = None
    activity: Number | None = None
    match: Literal["all", "any"] = "all"


class Keep(Entry):
    """What keeps a tier: within ``window_months``, with ``grace_days`` of patience."""

    window_months: Whole | None = None
    grace_days: Whole | None = None


class TierMembers(Base):
    """How many members a tier has, and is planned to have at the end of each quarter."""

    short_key: ClassVar[str | None] = "now"

    now: Number | None = None
    plan: Quarters | None = None


class TierBenefit(Base):
    """What one tier gets of one benefit, in the benefit's unit."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("benefit", "value")

    benefit: BenefitRef
    value: Text


class Tier(Item):
    """A level of membership (会员等级); ``rank`` counts from 1, the lowest."""

    kind_of_item: ClassVar[str] = "tier"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    rank: Whole | None = None
    entry: Entry | None = None
    keep: Keep | None = None
    members: TierMembers | None = None
    benefits: tuple[TierBenefit, ...] = ()


class MemberBenefit(Item):
    """Something that members get (会员权益); money in the plan's currency."""

    kind_of_item: ClassVar[str] = "benefit"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    kind: (
        Literal[
            "discount",
            "points_multiple",
            "gift",
            "trial",
            "shipping",
            "service",
            "event",
            "birthday",
        ]
        | None
    ) = None
    unit: Text | None = None
    better: Literal["higher", "lower"] | None = None
    cost_per_use: Money | None = None
    uses_per_year: Number | None = None
    supply: Number | None = None


class TierRules(Base):
    """When and how tiers are judged, and how members hear of it."""

    evaluated_on: tuple[Day, ...] = ()
    window_months: Whole | None = None
    downgrade: Text | None = None
    notice_days: Whole | None = None
    published: Day | None = None


class Earning(Base):
    """A way to earn points."""

    action: Text
    points: Number
    per: Text | None = None
    daily_cap: Number | None = None


class Burning(Base):
    """A way to use points; ``money_value`` is what the member gets for them."""

    name: Text
    kind: Literal["gift", "cash", "upgrade", "draw", "benefit"] | None = None
    points: Number
    money_value: Money | None = None


class Points(Base):
    """The points: where they come from, where they go, what they cost.

    ``value`` is the money that one point stands for, ``margin`` the product margin in percent.
    """

    earn: tuple[Earning, ...] = ()
    burn: tuple[Burning, ...] = ()
    value: Money | None = None
    margin: Percent | None = None
    expiry_months: Whole | None = None
    reminder_days: Whole | None = None
    expected_issue: Number | None = None
    expected_use: Number | None = None
    budget: Money | None = None
    draw_rules: tuple[Text, ...] = ()


class Badge(Base):
    """A badge and how one gets it (勋章)."""

    short_key: ClassVar[str | None] = "name"

    name: Text
    how: Text | None = None


class Level(Base):
    """A level of activity inside the community, beside the tiers (成长等级)."""

    short_key: ClassVar[str | None] = "name"

    name: Text
    how: Text | None = None
    reward: Text | None = None


class LeaderProgramme(Base):
    """How leaders are found among members, grown and thanked (社群领袖)."""

    found: Text | None = None
    training: Text | None = None
    duties: tuple[Text, ...] = ()
    rewards: tuple[Text, ...] = ()
    number: Whole | None = None
    owner: PersonRef | None = None


class MemberDay(Base):
    """A day that belongs to members, in a rhythm (会员日); all year unless it says when."""

    has_window: ClassVar[bool] = True

    name: Text
    rhythm: Rhythm
    start: Day | None = None
    end: Day | None = None
    tiers: tuple[TierRef, ...] = ()
    benefit: Text | None = None


class Membership(Base):
    """The membership system (section 13)."""

    tiers: tuple[Tier, ...] = ()
    benefits: tuple[MemberBenefit, ...] = ()
    rules: TierRules | None = None
    points: Points | None = None
    badges: tuple[Badge, ...] = ()
    levels: tuple[Level, ...] = ()
    leader_programme: LeaderProgramme | None = None
    member_days: tuple[MemberDay, ...] = ()
    services: tuple[Text, ...] = ()
