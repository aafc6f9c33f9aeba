"""What an activity gives and needs by law: offers, prizes, referrals, disclosure, permits."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money, Whole
from commplan.model.base import Base, PersonRef
from commplan.model.dates import Day
from commplan.model.words import Flag, Text


class Gift(Base):
    """A gift with the facts that must be public."""

    kind: Text
    spec: Text | None = None
    number: Whole | None = None
    period: Text | None = None
    how: Text | None = None


class Offer(Base):
    """A price or a gift, with the basis of the discount and the days it holds."""

    has_window: ClassVar[bool] = True

    product: Text | None = None
    price: Money | None = None
    reference_price: Money | None = None
    basis: Text | None = None
    start: Day | None = None
    end: Day | None = None
    stackable: Flag | None = None
    gift: Gift | None = None


class Prize(Base):
    """Prizes of a draw or a contest; ``top_value`` is the market price of the largest one."""

    by_chance: Flag | None = None
    top_value: Money | None = None
    items: tuple[Text, ...] = ()
    number: Whole | None = None
    odds: Text | None = None
    draw_at: Text | None = None
    how: Text | None = None
    claim: Text | None = None
    organiser: Text | None = None
    published: Day | None = None
    archive_years: Whole | None = None


class Referral(Base):
    """What a member gets for bringing another one."""

    reward_for: Text
    levels: Whole | None = None
    needs_sharing: Flag | None = None


class Disclosure(Base):
    """Whether content is paid for or gifted, and how that is shown."""

    paid: Flag | None = None
    gifted: Flag | None = None
    marked: Flag | None = None
    platform_report: Text | None = None


class Permit(Base):
    """A permission that an event needs, and where it stands."""

    kind: Literal["police", "property", "street_office", "fire", "other"]
    apply_by: Day | None = None
    applied_on: Day | None = None
    granted_on: Day | None = None
    owner: PersonRef | None = None
