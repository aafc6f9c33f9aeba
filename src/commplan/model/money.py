"""What it costs: the budget (section 18)."""

from typing import ClassVar, Literal

from commplan.model.amounts import Money
from commplan.model.base import AnyRef, Base, CategoryRef, Item, PersonRef
from commplan.model.words import Flag, Id, Text


class Category(Item):
    """A kind of cost, with its limit and its account in the books (科目)."""

    kind_of_item: ClassVar[str] = "category"
    short_key: ClassVar[str | None] = "name"

    id: Id | None = None
    name: Text
    limit: Money | None = None
    account: Text | None = None


class BudgetLine(Item):
    """Money that is no activity's or campaign's own."""

    kind_of_item: ClassVar[str] = "line"

    id: Id | None = None
    name: Text
    category: CategoryRef | None = None
    for_: AnyRef | None = None
    amount: Money
    quarter: Literal["Q1", "Q2", "Q3", "Q4"] | None = None
    kind: Literal["cash", "discount", "points"] | None = None
    supplier: Text | None = None
    note: Text | None = None


class QuarterLimits(Base):
    """The most that may be planned in a quarter."""

    Q1: Money | None = None
    Q2: Money | None = None
    Q3: Money | None = None
    Q4: Money | None = None


class ApprovalLevel(Base):
    """From which amount on somebody has to approve."""

    above: Money
    approver: PersonRef


class Budget(Base):
    """The money of the year (section 18)."""

    total: Money | None = None
    contingency: Money | None = None
    contingency_inside: Flag = True
    tax: Literal["included", "excluded"] | None = None
    categories: tuple[Category, ...] = ()
    lines: tuple[BudgetLine, ...] = ()
    quarters: QuarterLimits | None = None
    approval_levels: tuple[ApprovalLevel, ...] = ()
