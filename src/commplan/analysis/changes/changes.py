"""Changes as values: what an item was and is, by what a reader wants to know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.base import Item

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.model.base import Base
    from commplan.model.dates import DateRange

PLAN = "plan"
"""What the head of a plan is called where a section would be named."""


class DayMove(NamedTuple):
    """Days of an item before and after; one day is a range of one, None says that it had none.

    ``field`` is the key of the day, ``when`` for a first and a last one together.
    """

    field: str
    before: DateRange | None
    after: DateRange | None

    @property
    def shift(self) -> int:
        """Days by which it begins later (negative: earlier); 0 where one is missing."""
        if self.before is None or self.after is None:
            return 0
        return (self.after.start - self.before.start).days

    @property
    def slip(self) -> int:
        """Days by which it ends later (negative: earlier): the finish variance of PMBOK."""
        if self.before is None or self.after is None:
            return 0
        return (self.after.end - self.before.end).days

    @property
    def longer(self) -> int:
        """Days by which it takes longer (negative: shorter)."""
        return self.slip - self.shift


class AmountMove(NamedTuple):
    """Money or a target before and after; None where there was none.

    ``part`` is what of the field is meant: a quarter, ``year``, or the name of a KPI. ``unit`` is
    that of a target; money has none.
    """

    field: str
    part: str
    before: Decimal | None
    after: Decimal | None
    unit: str = ""

    @property
    def difference(self) -> Decimal | None:
        """What it is more (negative: less); None where one of the two is missing."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


class PeopleMove(NamedTuple):
    """Who no longer stands in a field, and who does now; by what they are called."""

    field: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


class StatusMove(NamedTuple):
    """A status before and after, as values of the model; None where none was written."""

    field: str
    before: str | None
    after: str | None


class ItemChange(NamedTuple):
    """An item that stands in both plans, or a section that is no list, and what is different.

    ``kind`` is the kind of the item, the key of the section, or ``plan`` for the head. ``others``
    are further fields that are not the same, by their keys.
    """

    kind: str
    before: Base
    after: Base
    days: tuple[DayMove, ...] = ()
    money: tuple[AmountMove, ...] = ()
    targets: tuple[AmountMove, ...] = ()
    people: tuple[PeopleMove, ...] = ()
    status: tuple[StatusMove, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def is_renamed(self) -> bool:
        """Whether the item is called otherwise."""
        return (
            isinstance(self.before, Item)
            and isinstance(self.after, Item)
            and self.before.called != self.after.called
        )

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is different."""
        return not (self.is_renamed or any(self[3:]))

    @property
    def main_move(self) -> DayMove | None:
        """The move of the days that the item itself takes place on; None where they stand."""
        return next((move for move in self.days if move.field in {"when", "due", "date"}), None)


class Totals(NamedTuple):
    """The sums of all changes.

    ``budget`` is the total that the plan states (None where it states none), ``planned`` what its
    items and the contingency add up to; each before and after. ``later`` and ``earlier`` count the
    moved items by their last day; ``mean_slip`` is that of the later ones, in days, and ``largest``
    the one that slipped most; both are None where none is later.
    """

    budget: tuple[Decimal | None, Decimal | None]
    planned: tuple[Decimal, Decimal]
    moved: int
    later: int
    earlier: int
    mean_slip: Decimal | None
    largest: ItemChange | None

    @property
    def planned_difference(self) -> Decimal:
        """What is planned to be spent more (negative: less)."""
        return self.planned[1] - self.planned[0]


class Changes(NamedTuple):
    """Everything that is different between two states of a plan, in the order of its sections."""

    added: tuple[Item, ...]
    removed: tuple[Item, ...]
    changed: tuple[ItemChange, ...]
    totals: Totals

    @property
    def is_nothing(self) -> bool:
        """Whether both states say the same."""
        return not (self.added or self.removed or self.changed)
