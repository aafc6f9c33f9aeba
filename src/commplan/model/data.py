"""What is known about members, and how it is guarded: data (section 17)."""

from typing import ClassVar

from commplan.model.base import Base, Item, KpiRef, PartnerRef, PersonRef
from commplan.model.words import Flag, Id, Text


class DataItem(Item):
    """Personal data that the community collects, with everything that makes it lawful."""

    kind_of_item: ClassVar[str] = "data item"

    id: Id | None = None
    name: Text
    fields: tuple[Text, ...] = ()
    about_minors_under_14: Flag | None = None
    sensitive: Flag | None = None
    purpose: Text | None = None
    legal_basis: Text | None = None
    consent_text: Text | None = None
    retention: Text | None = None
    access: tuple[Text, ...] = ()
    shared_with: tuple[PartnerRef, ...] = ()
    impact_assessment: Flag | None = None


class DataSource(Base):
    """A system that numbers come from, and how fresh they are."""

    system: Text
    kpi: tuple[KpiRef, ...] = ()
    refresh: Text | None = None
    owner: PersonRef | None = None


class Data(Base):
    """Data about members: what, whence, how it is read and guarded (section 17)."""

    items: tuple[DataItem, ...] = ()
    sources: tuple[DataSource, ...] = ()
    analysis: tuple[Text, ...] = ()
    security: tuple[Text, ...] = ()
