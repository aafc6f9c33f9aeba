"""What is to be reached: objectives and KPIs (sections 5 and 6)."""

from decimal import Decimal
from typing import ClassVar, Literal, TypeAlias

from commplan.model.amounts import Number, Percent
from commplan.model.base import Base, Item, KpiRef, ObjectiveRef, PersonRef
from commplan.model.dates import Day
from commplan.model.months import MONTHS_PER_YEAR
from commplan.model.words import Flag, Id, Text

Direction: TypeAlias = Literal["higher", "lower", "within"]
Rollup: TypeAlias = Literal["sum", "average", "weighted", "last", "max"]


class Objective(Item):
    """What the year is for, in a phrase."""

    short_key: ClassVar[str | None] = "title"
    kind_of_item: ClassVar[str] = "objective"
    naming: ClassVar[str] = "title"

    id: Id | None = None
    title: Text
    kind: (
        Literal[
            "stickiness",
            "activity",
            "feedback",
            "awareness",
            "sales",
            "cost",
            "service",
            "growth",
        ]
        | None
    ) = None
    horizon: Literal["short", "long"] | None = None
    owner: PersonRef | None = None
    weight: Percent | None = None


class Quarters(Base):
    """A value for each quarter and, where it was written, for the year.

    Short forms: a list of four, or a map with ``Q1`` to ``Q4`` and ``year``; a list of twelve is
    the months, which make the quarters by the roll-up of the KPI.
    """

    short_key: ClassVar[str | None] = "year"

    Q1: Number | None = None
    Q2: Number | None = None
    Q3: Number | None = None
    Q4: Number | None = None
    year: Number | None = None
    months: tuple[Number, ...] = ()

    @property
    def values(self) -> tuple[Decimal | None, ...]:
        """The four quarters in their order."""
        return (self.Q1, self.Q2, self.Q3, self.Q4)

    def by_quarter(self, rollup: Rollup) -> tuple[Decimal | None, ...]:
        """Return the four quarters; one that is not written is made of its three months."""
        months = self.months if len(self.months) == MONTHS_PER_YEAR else ()
        made = tuple(
            _roll_up_months(months[first : first + 3], rollup) if months else None
            for first in range(0, MONTHS_PER_YEAR, 3)
        )
        pairs = zip(self.values, made, strict=True)
        return tuple(own if own is not None else made for own, made in pairs)


def _roll_up_months(months: tuple[Decimal, ...], rollup: Rollup) -> Decimal:
    """Make one quarter of three months; months have no weights, so ``weighted`` is the mean."""
    match rollup:
        case "sum":
            return sum(months, Decimal(0))
        case "average" | "weighted":
            return sum(months, Decimal(0)) / len(months)
        case "last":
            return months[-1]
        case "max":
            return max(months)


class Baseline(Base):
    """Where the KPI stood, when it was measured, and last year's quarters."""

    short_key: ClassVar[str | None] = "value"

    value: Number
    date: Day | None = None
    quarters: Quarters | None = None


class Thresholds(Base):
    """Attainment (percent) from which a light is green or amber."""

    green: Percent
    amber: Percent


class Kpi(Item):
    """A number that shows whether an objective is reached."""

    kind_of_item: ClassVar[str] = "kpi"

    id: Id | None = None
    name: Text
    unit: Text
    direction: Direction
    rollup: Rollup
    targets: Quarters | None = None
    floor: Quarters | None = None
    stretch: Quarters | None = None
    objective: ObjectiveRef | None = None
    dimension: Text | None = None
    weight: Percent | None = None
    baseline: Baseline | None = None
    formula: Text | None = None
    source: Text | None = None
    owner: PersonRef | None = None
    frequency: Text | None = None
    season: Quarters | None = None
    thresholds: Thresholds | None = None
    veto: Flag | None = None
    parts: Text | None = None
    guards: tuple[KpiRef, ...] = ()
