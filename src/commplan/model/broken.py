"""What is left of an item that could not be read."""

from decimal import Decimal
from typing import NamedTuple

from commplan.diagnostics import Route
from commplan.model.amounts import Money
from commplan.model.base import Base
from commplan.model.distances import After
from commplan.model.schedule import BudgetShare


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
