"""What was reached, by the plan's own items: KPIs, dates, activities, money, risks (section 23)."""

from typing import Annotated, ClassVar, Literal, TypeAlias

from commplan.model.amounts import FiveStep, Money, Number, Percent, Whole
from commplan.model.base import (
    ActivityRef,
    AnyRef,
    Base,
    CategoryRef,
    ChannelRef,
    Item,
    KpiRef,
    PersonRef,
    RefTo,
    TierRef,
)
from commplan.model.dates import Day
from commplan.model.words import Flag, Id, Text

MilestoneRef: TypeAlias = Annotated[str, RefTo(("milestone",))]
RiskRef: TypeAlias = Annotated[str, RefTo(("risk",))]


class KpiActual(Item):
    """What a KPI came to in the period, in the unit of the plan.

    A rate may give ``numerator`` and ``denominator`` instead of ``value``, so that periods can be
    put together by weight. ``months`` are the three months of a quarter. ``formula`` and ``source``
    are written where they differ from the plan's; ``restated`` then says that earlier values were
    counted again in the new way. ``light`` replaces the computed one and needs ``light_reason``.
    """

    kind_of_item: ClassVar[str] = "kpi actual"
    naming: ClassVar[str] = "kpi"
    keyed: ClassVar[tuple[str, str | None] | None] = ("kpi", "value")

    kpi: KpiRef
    value: Number | None = None
    numerator: Number | None = None
    denominator: Number | None = None
    months: tuple[Number, ...] = ()
    on: Day | None = None
    comment: Text | None = None
    formula: Text | None = None
    source: Text | None = None
    restated: Flag | None = None
    light: Literal["green", "amber", "red"] | None = None
    light_reason: Text | None = None


class Factor(Base):
    """A factor of a KPI's value: planned and reached, in ``unit`` (a percent counts as such)."""

    name: Text
    plan: Number
    actual: Number
    unit: Text | None = None


class Driver(Item):
    """How a KPI's value comes about as a product of factors: reach × participation × order value.

    The plan's product is the target of the period, the actual one its value.
    """

    kind_of_item: ClassVar[str] = "driver"
    naming: ClassVar[str] = "kpi"

    kpi: KpiRef
    factors: tuple[Factor, ...]


class MilestoneActual(Item):
    """When a milestone was reached, or by when it will be, and why it moved."""

    kind_of_item: ClassVar[str] = "milestone actual"
    naming: ClassVar[str] = "milestone"
    keyed: ClassVar[tuple[str, str | None] | None] = ("milestone", "done_on")

    milestone: MilestoneRef
    done_on: Day | None = None
    new_due: Day | None = None
    reason: Text | None = None


class ActivityActual(Item):
    """How an activity went. Counts are people, money is in the plan's currency.

    ``start`` and ``end`` are the days on which it really took place; ``new_start`` and ``new_end``
    those to which it was moved. ``usual_revenue`` is what comparable days bring without it.
    ``revenue`` and ``margin`` are what is attributed to it; ``cost`` is all that it took, prizes,
    discounts given, points at expected use and partner fees included.
    """

    kind_of_item: ClassVar[str] = "activity actual"
    naming: ClassVar[str] = "activity"
    keyed: ClassVar[tuple[str, str | None] | None] = ("activity", "state")
    has_window: ClassVar[bool] = True

    activity: ActivityRef
    state: Literal["waiting", "running", "done", "moved", "cancelled"] | None = None
    start: Day | None = None
    end: Day | None = None
    progress: Percent | None = None
    new_start: Day | None = None
    new_end: Day | None = None
    reason: Text | None = None
    reached: Whole | None = None
    participants: Whole | None = None
    new_members: Whole | None = None
    buyers: Whole | None = None
    orders: Whole | None = None
    revenue: Money | None = None
    usual_revenue: Money | None = None
    margin: Number | None = None
    cost: Money | None = None
    bought_again_30: Percent | None = None
    bought_again_90: Percent | None = None
    feedback: Text | None = None
    well: tuple[Text, ...] = ()
    badly: tuple[Text, ...] = ()
    next: tuple[Text, ...] = ()
    photos: tuple[Text, ...] = ()


class Spend(Item):
    """Money of one line, activity, campaign or category, in four states.

    ``actual`` (paid) and ``accrued`` (owed for work that is done, not yet paid) are of the period;
    ``committed`` (ordered, work not done) is what stands open at its end; ``forecast`` is what the
    item is now expected to cost in the whole year, where it differs from actual + accrued +
    committed + what is still planned. ``cause`` says whether a difference from the plan is only one
    of timing or a real one.
    """

    kind_of_item: ClassVar[str] = "spend"
    naming: ClassVar[str] = "for_"
    keyed: ClassVar[tuple[str, str | None] | None] = ("for", "actual")

    for_: AnyRef
    category: CategoryRef | None = None
    committed: Money | None = None
    accrued: Money | None = None
    actual: Money | None = None
    forecast: Money | None = None
    cause: Literal["timing", "real"] | None = None
    comment: Text | None = None


class RiskActual(Item):
    """Where a risk stands now. One that the plan lacks is ``new`` and needs both steps."""

    kind_of_item: ClassVar[str] = "risk actual"
    naming: ClassVar[str] = "risk"
    keyed: ClassVar[tuple[str, str | None] | None] = ("risk", "state")

    risk: RiskRef
    new: Flag | None = None
    probability: FiveStep | None = None
    impact: FiveStep | None = None
    state: Literal["open", "closed", "happened"] | None = None
    event: Text | None = None
    owner: PersonRef | None = None
    response: Text | None = None


class TierMove(Base):
    """Members of a tier at the end of the period, and who came up to it or fell from it."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("tier", "members")

    tier: TierRef
    members: Whole | None = None
    up: Whole | None = None
    down: Whole | None = None


class MemberActuals(Base):
    """Members of the community in the period; ``active`` did something of value in 30 days."""

    start: Whole | None = None
    joined: Whole | None = None
    left: Whole | None = None
    active: Whole | None = None
    operators: Number | None = None
    revenue: Money | None = None
    tiers: tuple[TierMove, ...] = ()


class GroupActuals(Base):
    """How many groups are active, silent and dead at the end of the period."""

    active: Whole | None = None
    silent: Whole | None = None
    dead: Whole | None = None


class PointActuals(Base):
    """Points in the period; ``used_of_issued`` are used ones out of those issued in it.

    ``outstanding`` are those that members hold at its end.
    """

    issued: Number | None = None
    used: Number | None = None
    used_of_issued: Number | None = None
    expired: Number | None = None
    outstanding: Number | None = None


class ChannelActual(Item):
    """What went out over a channel and what became of it.

    ``reachable`` are members that it can reach, ``opt_outs`` those who left or muted it;
    ``quota_used`` is the share (percent) of the platform's quota.
    """

    kind_of_item: ClassVar[str] = "channel actual"
    naming: ClassVar[str] = "channel"
    keyed: ClassVar[tuple[str, str | None] | None] = ("channel", None)

    channel: ChannelRef
    delivered: Whole | None = None
    reachable: Whole | None = None
    opened: Whole | None = None
    clicked: Whole | None = None
    opt_outs: Whole | None = None
    quota_used: Percent | None = None
    revenue: Money | None = None
    worked: Text | None = None


class KpiCause(Item):
    """Why a KPI is where it is: ``internal`` (our doing) or ``external``."""

    kind_of_item: ClassVar[str] = "cause"
    naming: ClassVar[str] = "kpi"
    keyed: ClassVar[tuple[str, str | None] | None] = ("kpi", "text")

    kpi: KpiRef
    kind: Literal["internal", "external"] | None = None
    text: Text


class Measure(Item):
    """What is done to win back a gap: ``recovers`` is in the unit of the KPI."""

    kind_of_item: ClassVar[str] = "measure"
    naming: ClassVar[str] = "text"

    id: Id | None = None
    text: Text
    kpi: KpiRef
    recovers: Number | None = None
    owner: PersonRef | None = None
    due: Day | None = None
    state: Literal["open", "running", "done", "dropped"] | None = None
