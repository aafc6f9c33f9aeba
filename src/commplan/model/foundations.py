"""Why this plan and for whom: background, positioning, segments (sections 2 to 4)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money, Number, Percent, Whole
from commplan.model.base import (
    AnyRef,
    Base,
    ChannelRef,
    Item,
    ObjectiveRef,
    PartnerRef,
    PersonRef,
    ProductRef,
    SegmentRef,
)
from commplan.model.dates import Day
from commplan.model.words import Flag, Id, Text


class MarketFact(Base):
    """One observation about the market, with the driver behind it."""

    short_key: ClassVar[str | None] = "statement"

    statement: Text
    driver: (
        Literal["economy", "technology", "demand", "media", "regulation", "competition"] | None
    ) = None
    figure: Text | None = None
    source: Text | None = None


class Benefit(Base):
    """What the brand gains, tied to the objective that makes it real."""

    short_key: ClassVar[str | None] = "statement"

    statement: Text
    objective: ObjectiveRef | None = None


class Competitor(Base):
    """A rival: where it is strong and weak, and what it will do next."""

    name: Text
    strengths: tuple[Text, ...] = ()
    weaknesses: tuple[Text, ...] = ()
    share: Percent | None = None
    expected_move: Text | None = None


class MarketSize(Base):
    """How large the market is and how fast it grows (percent a year)."""

    size: Text
    growth: Percent | None = None
    source: Text | None = None


class LastYear(Base):
    """What the year before taught."""

    results: tuple[Text, ...] = ()
    keep: tuple[Text, ...] = ()
    stop: tuple[Text, ...] = ()


class Challenge(Base):
    """A difficulty, the answer to it, and the part of the plan that carries the answer."""

    short_key: ClassVar[str | None] = "statement"

    statement: Text
    answer: Text | None = None
    points_to: AnyRef | None = None


class Case(Base):
    """What another company did, and the lesson."""

    company: Text
    outcome: Literal["success", "failure"]
    keywords: tuple[Text, ...] = ()
    what_happened: Text | None = None
    lesson: Text | None = None


class Technology(Base):
    """A tool or technique to adopt this year."""

    name: Text
    purpose: Text | None = None
    when: Text | None = None
    owner: PersonRef | None = None


class Background(Base):
    """Why this plan (section 2); ``stage`` is where the community stands in its growth."""

    market: tuple[MarketFact, ...] = ()
    problems: tuple[Text, ...] = ()
    opportunities: tuple[Text, ...] = ()
    benefits: tuple[Benefit, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    market_size: MarketSize | None = None
    last_year: LastYear | None = None
    challenges: tuple[Challenge, ...] = ()
    cases: tuple[Case, ...] = ()
    trends: tuple[Text, ...] = ()
    success_factors: tuple[Text, ...] = ()
    warning_signs: tuple[Text, ...] = ()
    stage: Text | None = None
    technology: tuple[Technology, ...] = ()


class Visual(Base):
    """How the brand looks."""

    logo: Text | None = None
    colours: tuple[Text, ...] = ()
    fonts: tuple[Text, ...] = ()
    pattern: Text | None = None


class Identity(Base):
    """The idea of the brand, short enough to repeat."""

    idea: Text | None = None
    slogan: Text | None = None
    story: Text | None = None
    tone: Text | None = None
    visual: Visual | None = None
    protection: tuple[Text, ...] = ()


class Product(Item):
    """A product that the community hears of. Prices in the plan's currency."""

    kind_of_item: ClassVar[str] = "product"

    id: Id | None = None
    name: Text
    category: Text | None = None
    hero: Flag | None = None
    advantages: tuple[Text, ...] = ()
    selling_points: tuple[Text, ...] = ()
    list_price: Money | None = None
    floor_price: Money | None = None
    price_band: Text | None = None
    packaging: Text | None = None
    launch: Day | None = None
    stock_ready: Day | None = None
    supplier: PartnerRef | None = None
    storage: Text | None = None
    goes_with: tuple[ProductRef, ...] = ()
    replaces: tuple[ProductRef, ...] = ()


class Positioning(Base):
    """What the community is and for whom (section 3)."""

    audience_statement: Text
    value_proposition: Text
    concept: Text | None = None
    theme: Text | None = None
    functions: tuple[Text, ...] = ()
    values: tuple[Text, ...] = ()
    features: tuple[Text, ...] = ()
    identity: Identity | None = None
    product: Text | None = None
    price: Text | None = None
    channel: Text | None = None
    service: Text | None = None
    products: tuple[Product, ...] = ()


class Attributes(Base):
    """What the people of a segment have in common."""

    age: Text | None = None
    sex: Text | None = None
    region: Text | None = None
    job: Text | None = None
    spend: Text | None = None
    frequency: Text | None = None
    interests: tuple[Text, ...] = ()
    platforms: tuple[Text, ...] = ()


class Consent(Base):
    """On what basis the segment may be written to, and how one leaves."""

    basis: Text
    opt_out: Text | None = None


class Persona(Base):
    """One believable person of a segment."""

    name: Text
    story: Text | None = None


class Research(Base):
    """How we know: a survey, interviews, a count."""

    date: Day
    method: Text
    sample: Whole | None = None
    finding: Text | None = None


class Segment(Item):
    """A group of people that is addressed alike (section 4)."""

    kind_of_item: ClassVar[str] = "segment"

    id: Id | None = None
    name: Text
    size: Number | None = None
    share: Percent | None = None
    attributes: Attributes | None = None
    needs: tuple[Text, ...] = ()
    pains: tuple[Text, ...] = ()
    strategy: Text | None = None
    reachable_on: tuple[ChannelRef, ...] = ()
    consent: Consent | None = None
    minors: Flag | None = None
    overlaps: tuple[SegmentRef, ...] = ()
    personas: tuple[Persona, ...] = ()
    research: Research | None = None
