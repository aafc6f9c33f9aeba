"""Who helps from outside: partners (section 15)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money, Percent, Whole
from commplan.model.base import Base, Item, PartnerRef, Window
from commplan.model.words import Flag, Id, Text


class Contract(Window):
    """The days that a contract covers."""

    short_key: ClassVar[str | None] = "when"


class Terms(Base):
    """What the partner gets and gives; the fee is for the whole contract."""

    fee: Money | None = None
    commission: Percent | None = None
    deliverables: tuple[Text, ...] = ()


class Exclusivity(Base):
    """For which category the partner works for no rival, and how long around an activity."""

    short_key: ClassVar[str | None] = "category"

    category: Text
    days_before: Whole | None = None
    days_after: Whole | None = None


class Slot(Window):
    """Days that a partner keeps free for us (档期)."""

    short_key: ClassVar[str | None] = "when"
    note: Text | None = None


class Partner(Item):
    """Somebody outside the brand who works with it."""

    kind_of_item: ClassVar[str] = "partner"

    id: Id | None = None
    name: Text
    kind: (
        Literal[
            "kol",
            "koc",
            "brand",
            "media",
            "supplier",
            "venue",
            "agency",
            "community_leader",
            "expert",
        ]
        | None
    ) = None
    platforms: tuple[Text, ...] = ()
    fit: Text | None = None
    purpose: Text | None = None
    shared: tuple[Text, ...] = ()
    contract: Contract | None = None
    terms: Terms | None = None
    exclusive: Exclusivity | None = None
    licence_checked: Flag | None = None
    contact: Text | None = None
    backup: PartnerRef | None = None
    slots: tuple[Slot, ...] = ()
