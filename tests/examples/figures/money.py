"""The money after two quarters: planned to date, spent, and what the year will come to.

Each item of the plan has its amount by category: an activity as often as it takes place, a campaign
what its activities leave of its budget, a line of the budget itself. Amounts are in yuan.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from tests.examples.figures.cells import (
    QUARTERS,
    Item,
    items,
    name_item,
    number,
    to_number,
)
from tests.examples.figures.days import list_times
from tests.examples.figures.schedule import LAST

MONTHS = 6
ZERO = Decimal()
YEAR_TO_DATE = Decimal((LAST - date(2025, 12, 31)).days) / 365


class Post(NamedTuple):
    """The money of an item in a category: of the year, and planned up to the end of the quarter.

    ``cells`` are where the plan says so.
    """

    year: Decimal
    to_date: Decimal
    cells: str


class Spend(NamedTuple):
    """What the files say of an item in a category, all in all; the last word on what is open."""

    paid: Decimal = ZERO
    accrued: Decimal = ZERO
    committed: Decimal = ZERO
    cause: str = ""
    comment: str = ""
    cells: str = ""

    @property
    def spent(self) -> Decimal:
        return self.paid + self.accrued


Key = tuple[str, str]
"""An item and a category."""


@cache
def list_posts() -> dict[Key, Post]:
    """Return all that is planned, by item and category."""
    return {**_list_activities(), **_list_campaigns(), **_list_lines()}


@cache
def list_spend(*quarters: str) -> dict[Key, Spend]:
    """Return what was spent in some quarters, by item and category as the plan knows them."""
    found: dict[Key, Spend] = {}
    for quarter in quarters or QUARTERS:
        for line in items(f"{quarter}: spend"):
            key = _find_key(line)
            cell = f"{quarter}: spend[{name_item(line)}].actual"
            found[key] = _add(found.get(key, Spend()), line, cell)
    return found


def compare_post(key: Key) -> Decimal:
    """Return spent - planned to date."""
    return list_spend().get(key, Spend()).spent - list_posts()[key].to_date


def forecast_post(key: Key) -> Decimal:
    """Return what an item will cost: spent, ordered, and still planned beyond the orders."""
    post, spend = list_posts()[key], list_spend().get(key)
    if spend is None:
        return post.year
    known = spend.spent + spend.committed
    if spend.cause == "timing":
        return max(post.year, known)
    excess = max(ZERO, known - max(post.to_date, spend.spent))
    return known + max(ZERO, post.year - post.to_date - excess)


def list_categories() -> list[str]:
    """Return the categories, the one with most money planned to date first."""
    named = [name_item(one) for one in items("plan: budget.categories")]
    return sorted(named, key=plan_to_date, reverse=True)


def keys_of(category: str | None = None) -> list[Key]:
    return [key for key in list_posts() if category in {None, key[1]}]


def plan_year(category: str | None = None) -> Decimal:
    return sum((list_posts()[key].year for key in keys_of(category)), ZERO)


def plan_to_date(category: str | None = None) -> Decimal:
    return sum((list_posts()[key].to_date for key in keys_of(category)), ZERO)


def add_paid(category: str | None = None) -> Decimal:
    return sum((list_spend().get(key, Spend()).paid for key in keys_of(category)), ZERO)


def add_accrued(category: str | None = None) -> Decimal:
    return sum((list_spend().get(key, Spend()).accrued for key in keys_of(category)), ZERO)


def add_spent(category: str | None = None) -> Decimal:
    return add_paid(category) + add_accrued(category)


def add_committed(category: str | None = None) -> Decimal:
    return sum((list_spend().get(key, Spend()).committed for key in keys_of(category)), ZERO)


def add_difference(category: str | None = None, cause: str | None = None) -> Decimal:
    """Return spent - planned, of one cause ("" is not explained) or of all."""
    keys = (
        key
        for key in keys_of(category)
        if cause is None or list_spend().get(key, Spend()).cause == cause
    )
    return sum(map(compare_post, keys), ZERO)


def forecast_year(category: str | None = None) -> Decimal:
    return sum(map(forecast_post, keys_of(category)), ZERO)


def find_total() -> Decimal:
    return number("plan: budget.total")


def find_reserve() -> Decimal:
    return find_total() - plan_year()


def find_available(category: str | None = None) -> Decimal:
    budget = find_total() if category is None else plan_year(category)
    return budget - add_spent(category) - add_committed(category)


def find_pace() -> Decimal:
    return add_spent() / plan_to_date()


def find_burn() -> Decimal:
    """Return what was paid a month."""
    return add_paid() / MONTHS


def cells_of(category: str | None = None) -> str:
    """Return the cells of what was spent in a category."""
    spends = (list_spend().get(key, Spend()).cells for key in keys_of(category))
    return "; ".join(cells for cells in spends if cells)


def _list_activities() -> dict[Key, Post]:
    found = {}
    for activity in items("plan: activities"):
        key = name_item(activity)
        times = list_times(key)
        so_far = [one for one in times if one.end <= LAST]
        for category, amount in _read_budget(activity).items():
            cells = f"plan: activities[{key}].budget.{category}"
            found[key, category] = Post(amount * len(times), amount * len(so_far), cells)
    return found


def _list_campaigns() -> dict[Key, Post]:
    """Return what the activities of each campaign leave of its budget."""
    found = {}
    activities = _list_activities()
    for campaign in items("plan: campaigns"):
        key = name_item(campaign)
        own = [name_item(one) for one in items("plan: activities") if one.get("campaign") == key]
        is_over = _ends_by_now(str(campaign["when"]))
        for category, amount in _read_budget(campaign).items():
            given = sum(
                (activities[one, category].year for one in own if (one, category) in activities),
                ZERO,
            )
            left, cells = amount - given, f"plan: campaigns[{key}].budget.{category}"
            found[key, category] = Post(left, left if is_over else ZERO, cells)
    return found


def _list_lines() -> dict[Key, Post]:
    found = {}
    for line in items("plan: budget.lines"):
        amount, quarter = to_number(line["amount"]), line.get("quarter")
        share = YEAR_TO_DATE if quarter is None else Decimal(quarter in QUARTERS)
        name = str(line["name"])
        cells = f"plan: budget.lines[{name}].amount"
        found[name, str(line["category"])] = Post(amount, amount * share, cells)
    return found


def _read_budget(item: Item) -> dict[str, Decimal]:
    budget = item.get("budget", {})
    assert isinstance(budget, dict)
    return {str(category): to_number(amount) for category, amount in budget.items()}


def _ends_by_now(when: str) -> bool:
    return date.fromisoformat(when.partition("..")[2]) <= LAST


def _find_key(line: Item) -> Key:
    """Return where the money of a line was planned; without a category there is one item only."""
    item, category = str(line["for"]), line.get("category")
    return next(key for key in list_posts() if key[0] == item and category in {None, key[1]})


def _add(known: Spend, line: Item, cell: str) -> Spend:
    return Spend(
        known.paid + to_number(line.get("actual", 0)),
        known.accrued + to_number(line.get("accrued", 0)),
        to_number(line.get("committed", 0)),
        str(line.get("cause") or known.cause),
        str(line.get("comment") or known.comment),
        f"{known.cells}; {cell}".removeprefix("; "),
    )
