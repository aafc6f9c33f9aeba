"""How the community sells and is served: marketing and service (sections 14 and 16)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Percent, Whole
from commplan.model.base import Base, ChannelRef, KpiRef, PersonRef, Window
from commplan.model.words import Flag, Text


class MediumShare(Base):
    """A means of communication and its share of money or attention (percent)."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("medium", "share")

    medium: Text
    share: Percent


class Personalisation(Base):
    """Whether offers follow personal data, by what means, and how one refuses."""

    used: Flag
    means: tuple[Text, ...] = ()
    opt_out: Text | None = None
    tracked_by: tuple[KpiRef, ...] = ()


class Fission(Base):
    """How members may bring members, and what is not done."""

    allowed: tuple[Text, ...] = ()
    refused: tuple[Text, ...] = ()
    effects: tuple[Text, ...] = ()


class Marketing(Base):
    """The marketing strategy around the community (section 14).

    ``price_guard_days`` is how long a promised lowest price is kept (价保).
    """

    product: tuple[Text, ...] = ()
    price: tuple[Text, ...] = ()
    place: tuple[Text, ...] = ()
    promotion: tuple[Text, ...] = ()
    stacking: Text | None = None
    price_guard_days: Whole | None = None
    gift_rule: Text | None = None
    communication_mix: tuple[MediumShare, ...] = ()
    personalisation: Personalisation | None = None
    store_traffic: tuple[Text, ...] = ()
    fission: Fission | None = None


class ServiceStage(Base):
    """A stage of a purchase: what is promised, how fast, by whom."""

    keyed: ClassVar[tuple[str, str | None] | None] = ("stage", None)

    stage: Literal["pre_sale", "in_sale", "after_sale"]
    promise: tuple[Text, ...] = ()
    response_time: Text | None = None
    owner: PersonRef | None = None


class Feedback(Base):
    """Where members speak up, how fast it is handled, and how it comes back to the product."""

    channel: ChannelRef | None = None
    handling_time: Text
    loop: Text | None = None
    owner: PersonRef | None = None


class Satisfaction(Base):
    """How satisfaction is measured."""

    method: Text
    rhythm: Text | None = None
    kpi: KpiRef | None = None


class Peak(Window):
    """Days on which more people answer."""

    extra_agents: Whole | None = None
    note: Text | None = None


class Service(Base):
    """Service around the purchase (section 16)."""

    stages: tuple[ServiceStage, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    satisfaction: tuple[Satisfaction, ...] = ()
    quality: tuple[Text, ...] = ()
    reputation: tuple[Text, ...] = ()
    peak_plan: tuple[Peak, ...] = ()
