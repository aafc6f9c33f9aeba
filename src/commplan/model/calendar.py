"""The days of the plan's own calendar: holidays, blackouts, commercial nodes (section 21)."""

from typing import ClassVar

from commplan.model.base import Base, Item, Window
from commplan.model.words import Flag, Id, Text


class OwnDays(Window):
    """Days that are off, or worked, whatever the public calendar says."""

    short_key: ClassVar[str | None] = "when"

    name: Text | None = None


class Closed(Window):
    """Days on which something must not happen: where that holds, and why."""

    name: Text | None = None
    scope: tuple[Text, ...] = ()
    reason: Text | None = None


class Registration(Window):
    """Days on which a platform takes registrations, or watches prices."""

    short_key: ClassVar[str | None] = "when"


class CommercialNode(Window, Item):
    """A selling season of the trade (营销节点), with the platform's own days."""

    kind_of_item: ClassVar[str] = "node"

    id: Id | None = None
    name: Text
    platform: Text | None = None
    registration: Registration | None = None
    price_check: Registration | None = None
    provisional: Flag | None = None
    source: Text | None = None


class BrandDay(Window):
    """A day that only this brand keeps."""

    name: Text


class PlanCalendar(Base):
    """The calendar of the plan (section 21)."""

    holidays: tuple[OwnDays, ...] = ()
    working_days: tuple[OwnDays, ...] = ()
    blackouts: tuple[Closed, ...] = ()
    freezes: tuple[Closed, ...] = ()
    nodes: tuple[CommercialNode, ...] = ()
    brand_days: tuple[BrandDay, ...] = ()
    quiet_periods: tuple[Closed, ...] = ()
