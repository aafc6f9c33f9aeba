"""What happens when: tracks, phases, milestones, campaigns, activities (sections 10 and 11)."""

from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from commplan.model.amounts import Money, Number, Whole, WorkHours
from commplan.model.base import (
    AudienceRef,
    Base,
    CampaignRef,
    CategoryRef,
    ChannelRef,
    DataRef,
    Item,
    KpiRef,
    NodeRef,
    PartnerRef,
    PersonRef,
    PhaseRef,
    ResourceRef,
    TrackRef,
    Window,
)
from commplan.model.clock import ClockHours
from commplan.model.dates import Day
from commplan.model.distances import After, DayOrDistance, ShortMessage
from commplan.model.offers import Disclosure, Offer, Permit, Prize, Referral
from commplan.model.repeats import Rhythm
from commplan.model.words import Flag, Id, Text

Festival: TypeAlias = Literal[
    "new_year",
    "laba",
    "spring_festival",
    "lantern",
    "womens_day",
    "qingming",
    "labour_day",
    "youth_day",
    "mothers_day",
    "childrens_day",
    "fathers_day",
    "dragon_boat",
    "qixi",
    "mid_autumn",
    "teachers_day",
    "national_day",
    "double_ninth",
    "winter_solstice",
    "christmas",
]


class Track(Item):
    """A lane of the year chart (板块); a ``parent`` makes it a line of that lane (主线)."""

    kind_of_item: ClassVar[str] = "track"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    parent: TrackRef | None = None
    colour: Text | None = None


class Windowed(Window, Item):
    """An item with a first and a last day."""


class Phase(Windowed):
    """A stretch of the year with an outcome to be judged by, and a limit of what it may cost."""

    kind_of_item: ClassVar[str] = "phase"

    id: Id | None = None
    name: Text
    outcome: Text | None = None
    exit_criteria: tuple[Text, ...] = ()
    limit: Money | None = None
    kind: Literal["foundation", "recruit", "operate", "evaluate", "deepen", "close"] | None = None


class Milestone(Item):
    """A day by which something stands."""

    kind_of_item: ClassVar[str] = "milestone"

    id: Id | None = None
    name: Text
    due: Day
    owner: PersonRef | None = None
    after: tuple[After, ...] = ()
    criteria: tuple[Text, ...] = ()
    kind: Literal["gate", "delivery", "meeting", "freeze", "registration", "review"] | None = None


class BudgetShare(Base):
    """Money of one item, for a category where one was named."""

    short_key: ClassVar[str | None] = "amount"
    keyed: ClassVar[tuple[str, str | None] | None] = ("category", "amount")

    category: CategoryRef | None = None
    amount: Money


class Contribution(Base):
    """What an item adds to a KPI, in the KPI's unit."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("kpi", "value")

    kpi: KpiRef
    value: Number


class Campaign(Windowed):
    """A group of activities with one goal and one envelope (战役)."""

    kind_of_item: ClassVar[str] = "campaign"

    id: Id | None = None
    name: Text
    owner: PersonRef | None = None
    budget: tuple[BudgetShare, ...] = ()
    nodes: tuple[NodeRef, ...] = ()
    size: Literal["small", "medium", "large"] | None = None
    targets: tuple[Contribution, ...] = ()
    approve_by: DayOrDistance | None = None
    approver: PersonRef | None = None
    review_by: DayOrDistance | None = None


class Effort(Base):
    """Work on an activity: hours in all, or hours a week; the owner's where nobody is named.

    Without days of its own it is done on the days of the activity.
    """

    has_window: ClassVar[bool] = True
    short_key: ClassVar[str | None] = "hours"

    person: PersonRef | None = None
    hours: WorkHours | None = None
    hours_per_week: Number | None = None
    start: Day | None = None
    end: Day | None = None


class OccurrenceChange(Base):
    """What is different on one day of a series: another day, other hours, another place."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("date", None)

    date: Day
    to: Day | None = None
    hours: ClockHours | None = None
    place: Text | None = None
    owner: PersonRef | None = None


class Repeats(Base):
    """When a series comes round inside the activity's window."""

    short_key: ClassVar[str | None] = "on"

    on: Rhythm
    except_: tuple[Day, ...] = ()
    skip: Literal["holidays"] | None = None
    changes: tuple[OccurrenceChange, ...] = ()


class Activity(Windowed):
    """What is scheduled, staffed, paid and measured (活动)."""

    kind_of_item: ClassVar[str] = "activity"

    id: Id | None = None
    name: Text
    label: Text | None = None
    theme: Text | None = None
    goal: Literal["awareness", "sales", "loyalty"] | None = None
    hours: ClockHours | None = None
    owner: PersonRef | None = None
    with_: tuple[PersonRef, ...] = ()
    channels: tuple[ChannelRef, ...] = ()
    campaign: CampaignRef | None = None
    phase: PhaseRef | None = None
    track: TrackRef | None = None
    kind: (
        Literal[
            "draw",
            "vote",
            "qa",
            "quiz",
            "topic",
            "flash_sale",
            "group_buy",
            "coupon",
            "discount",
            "live",
            "content",
            "class",
            "survey",
            "referral",
            "win_back",
            "member_day",
            "points",
            "salon",
            "fan_meeting",
            "experience",
            "festival",
            "cross_industry",
            "service",
            "setup",
            "recruit",
            "meeting",
        ]
        | None
    ) = None
    format: Literal["online", "offline", "both"] | None = None
    size: Literal["small", "medium", "large"] | None = None
    repeats: Repeats | None = None
    per: Literal["occurrence", "series"] = "occurrence"
    prepare_from: DayOrDistance | None = None
    promote_from: DayOrDistance | None = None
    review_by: DayOrDistance | None = None
    approve_by: DayOrDistance | None = None
    approver: PersonRef | None = None
    messages: tuple[ShortMessage, ...] = ()
    audience: tuple[AudienceRef, ...] = ()
    exclude: tuple[AudienceRef, ...] = ()
    targets: tuple[Contribution, ...] = ()
    attribution: Text | None = None
    effort: tuple[Effort, ...] = ()
    resources: tuple[ResourceRef, ...] = ()
    partners: tuple[PartnerRef, ...] = ()
    budget: tuple[BudgetShare, ...] = ()
    offers: tuple[Offer, ...] = ()
    prize: Prize | None = None
    referral: Referral | None = None
    disclosure: Disclosure | None = None
    permit: Permit | None = None
    data: tuple[DataRef, ...] = ()
    copy_: tuple[Text, ...] = ()
    place: Text | None = None
    attendance: Whole | None = None
    staffed: Flag | None = None
    automatic: Flag | None = None
    roster: tuple[PersonRef, ...] = ()
    nodes: tuple[NodeRef, ...] = ()
    festival: Festival | None = None
    run_of_show: tuple[Text, ...] = ()
    rules_text: tuple[Text, ...] = ()
    after: tuple[After, ...] = ()
    carry_over: Flag | None = None
    status: Literal["idea", "planned", "approved", "cancelled"] | None = None

    @property
    def budget_total(self) -> Decimal:
        """Money of the activity: of one occurrence, or of the series where ``per`` says so."""
        return sum((share.amount for share in self.budget), Decimal(0))
