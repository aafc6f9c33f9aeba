"""What may go wrong: risks and crisis cases (section 19)."""

from typing import ClassVar, Literal

from commplan.model.amounts import FiveStep, Money, Whole
from commplan.model.base import AnyRef, Base, Item, PersonRef
from commplan.model.dates import Day
from commplan.model.words import Id, Text


class EarlySign(Base):
    """What is watched, and the value at which one acts."""

    short_key: ClassVar[str | None] = "measure"

    measure: Text
    trigger: Text | None = None


class Response(Base):
    """What is done about a risk."""

    short_key: ClassVar[str | None] = "text"

    kind: Literal["avoid", "reduce", "transfer", "accept"] | None = None
    text: Text


class Residual(Base):
    """Probability and impact that are left after the response."""

    probability: FiveStep
    impact: FiveStep


class Risk(Item):
    """Something that may happen and would hurt; both scales run from 1 to 5."""

    kind_of_item: ClassVar[str] = "risk"
    naming: ClassVar[str] = "statement"

    id: Id | None = None
    statement: Text
    category: Literal[
        "market",
        "competition",
        "operation",
        "legal",
        "privacy",
        "technology",
        "partner",
        "safety",
        "supply",
        "people",
        "reputation",
        "service",
    ]
    probability: FiveStep
    impact: FiveStep
    money: Money | None = None
    owner: PersonRef | None = None
    early_sign: EarlySign | None = None
    response: Response | None = None
    fallback: Text | None = None
    review_on: Day | None = None
    residual: Residual | None = None
    for_: tuple[AnyRef, ...] = ()

    @property
    def score(self) -> int:
        """Probability × impact, 1 to 25."""
        return self.probability * self.impact


class Crisis(Item):
    """A case that is prepared before it happens."""

    kind_of_item: ClassVar[str] = "crisis"
    naming: ClassVar[str] = "scenario"

    id: Id | None = None
    scenario: Text
    level: Text | None = None
    first_reply_minutes: Whole | None = None
    lead: PersonRef | None = None
    legal: PersonRef | None = None
    spokesperson: PersonRef | None = None
    steps: tuple[Text, ...] = ()
    contacts: tuple[Text, ...] = ()
    drill_on: Day | None = None
