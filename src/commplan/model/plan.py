"""A plan as it was read: the root (section 1) and every section that this version knows."""

from decimal import Decimal
from typing import ClassVar, Literal, NamedTuple

from commplan.diagnostics import Route
from commplan.model.amounts import Money, Whole
from commplan.model.base import Base, PersonRef, Window
from commplan.model.dangers import Crisis, Risk
from commplan.model.dates import After, DateRange
from commplan.model.foundations import Background, Positioning, Segment
from commplan.model.goals import Kpi, Objective
from commplan.model.money import Budget
from commplan.model.people import Team
from commplan.model.places import Channel, Community, Resource
from commplan.model.schedule import Activity, BudgetShare, Campaign, Milestone, Phase, Track
from commplan.model.words import Text


class Period(Window):
    """The days that the plan covers, both ends included."""

    short_key: ClassVar[str | None] = "when"


class Root(Base):
    """What stands at the root of the file (section 1)."""

    commplan: Whole = 1
    title: Text
    period: Period
    brand: Text | None = None
    industry: tuple[Text, ...] = ()
    currency: Literal["CNY", "TWD", "HKD", "USD", "EUR", "JPY"] = "CNY"
    timezone: Text | None = None
    region: Text | None = None
    language: Literal["zh-Hans", "zh-Hant", "en"] = "zh-Hans"
    variants: tuple[Literal["zh-Hans", "zh-Hant", "en"], ...] = ()
    owner: PersonRef | None = None
    approver: PersonRef | None = None
    presenter: PersonRef | None = None
    status: Literal["draft", "submitted", "approved", "running", "closed"] | None = None
    version: Text | None = None
    confidentiality: Text | None = None
    business_model: Text | None = None


class Remains(Base):
    """What of a broken item still counts for sums and orders."""

    budget: tuple[BudgetShare, ...] = ()
    amount: Money | None = None
    after: tuple[After, ...] = ()

    @property
    def money(self) -> Decimal:
        """Everything that the item would have cost."""
        return sum((share.amount for share in self.budget), self.amount or Decimal(0))


class Broken(NamedTuple):
    """An item that could not be read. What could be read of it stays known.

    ``remains`` keeps sums and circles true although the item itself is lost.
    """

    kind: str
    route: Route
    id: str | None
    name: str | None
    remains: Remains

    @property
    def key(self) -> str:
        """The id, else the name, else an empty text."""
        return self.id or self.name or ""


class Plan(NamedTuple):
    """Everything that a file says, read. Sections that it lacks are empty or None.

    ``unread`` names the sections that stand in the file but are not read by this version.
    """

    root: Root
    background: Background | None = None
    positioning: Positioning | None = None
    segments: tuple[Segment, ...] = ()
    objectives: tuple[Objective, ...] = ()
    kpis: tuple[Kpi, ...] = ()
    team: Team | None = None
    community: Community | None = None
    channels: tuple[Channel, ...] = ()
    tracks: tuple[Track, ...] = ()
    phases: tuple[Phase, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    activities: tuple[Activity, ...] = ()
    resources: tuple[Resource, ...] = ()
    budget: Budget | None = None
    risks: tuple[Risk, ...] = ()
    crisis: tuple[Crisis, ...] = ()
    broken: tuple[Broken, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def period(self) -> DateRange:
        """The days that the plan covers."""
        return self.root.period.range
