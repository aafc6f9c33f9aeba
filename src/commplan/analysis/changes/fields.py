"""What is different between two states of one item, field by field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, assert_never, get_args

from commplan.analysis.changes.changes import AmountMove, DayMove, PeopleMove, StatusMove
from commplan.model.amounts import Money
from commplan.model.base import Item
from commplan.model.dates import DateRange
from commplan.model.fields import shapes_of
from commplan.model.goals import Kpi, Quarters
from commplan.model.money import QuarterLimits
from commplan.model.schedule import Activity, BudgetShare, Contribution

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.changes.sameness import Sameness
    from commplan.model.base import Base
    from commplan.model.fields import FieldShape

_MONEY = get_args(Money)[1].schema
_QUARTERS = ("Q1", "Q2", "Q3", "Q4")
_TARGETS = frozenset({"targets", "floor", "stretch"})
_KPI = ("kpi",)
_WINDOW = frozenset({"start", "end"})


class FieldKind(Enum):
    """What a reader wants to know about a field that changed."""

    DAYS = "days"
    MONEY = "money"
    TARGETS = "targets"
    PEOPLE = "people"
    STATUS = "status"
    OTHER = "other"


class Differences:
    """What was found different, by the kind of the field."""

    def __init__(self) -> None:
        self.days: list[DayMove] = []
        self.money: list[AmountMove] = []
        self.targets: list[AmountMove] = []
        self.people: list[PeopleMove] = []
        self.status: list[StatusMove] = []
        self.others: list[str] = []


def compare_fields(before: Base, after: Base, sameness: Sameness) -> Differences:
    """Compare two parts of one model. What an item is called is not compared here."""
    found = Differences()
    old, new = vars(before), vars(after)
    for key, shape, kind in _list_fields(type(after)):
        name = shape.name
        one, other = old[name], new[name]
        if one is other or one == other or sameness.is_same(one, other, shape):
            continue
        match kind:
            case FieldKind.DAYS:
                _compare_days(shape, old, new, found)
            case FieldKind.MONEY:
                _compare_money(key, one, other, found)
            case FieldKind.TARGETS:
                _compare_targets(key, before, after, sameness, found)
            case FieldKind.PEOPLE:
                found.people.append(_compare_people(key, shape, one, other, sameness))
            case FieldKind.STATUS:
                found.status.append(StatusMove(key, one, other))
            case FieldKind.OTHER:
                found.others.append(key)
            case _:
                assert_never(kind)
    return found


@cache
def _list_fields(model: type[Base]) -> tuple[tuple[str, FieldShape, FieldKind], ...]:
    """Return the fields that are compared. Lists of items are matched item by item elsewhere."""
    naming = model.naming if issubclass(model, Item) else ""
    return tuple(
        (key, shape, _classify(model, key, shape))
        for key, shape in shapes_of(model).items()
        if key != naming and not (shape.model is not None and issubclass(shape.model, Item))
    )


def _classify(model: type[Base], key: str, shape: FieldShape) -> FieldKind:
    if _is_day(shape):
        return FieldKind.DAYS
    if key in {"status", "state"} and shape.choices:
        return FieldKind.STATUS
    if "person" in shape.kinds:
        return FieldKind.PEOPLE
    if shape.model is Contribution or (shape.model is Quarters and key in _TARGETS):
        return FieldKind.TARGETS
    is_share = shape.model is BudgetShare and not issubclass(model, Activity)  # see the ledger
    is_money = is_share or shape.schema is _MONEY or shape.model is QuarterLimits
    return FieldKind.MONEY if is_money else FieldKind.OTHER


def _is_day(shape: FieldShape) -> bool:
    return shape.leaf is date and not shape.is_list


def _compare_days(
    shape: FieldShape, old: dict[str, Any], new: dict[str, Any], found: Differences
) -> None:
    """Compare a day; a first and a last day are one move, found once."""
    if shape.name in _WINDOW and (ranges := _find_windows(old, new)) is not None:
        if all(move.field != "when" for move in found.days):
            found.days.append(DayMove("when", *ranges))
        return
    before, after = _make_range(old[shape.name]), _make_range(new[shape.name])
    found.days.append(DayMove(shape.name.removesuffix("_"), before, after))


def _find_windows(old: dict[str, Any], new: dict[str, Any]) -> tuple[DateRange, DateRange] | None:
    """Return the stretches before and after; None where one of the four days is missing."""
    ranges = []
    for values in (old, new):
        start, end = values.get("start"), values.get("end")
        if start is None or end is None:
            return None
        ranges.append(DateRange(start, end))
    return ranges[0], ranges[1]


def _make_range(day: date | None) -> DateRange | None:
    return None if day is None else DateRange(day, day)


def _compare_money(key: str, before: object, after: object, found: Differences) -> None:
    """Compare amounts: one, the sum of several shares, or one a quarter."""
    if isinstance(before, QuarterLimits) or isinstance(after, QuarterLimits):
        pairs = zip(_QUARTERS, _list_limits(before), _list_limits(after), strict=True)
        found.money += (AmountMove(key, *pair) for pair in pairs if pair[1] != pair[2])
        return
    one, other = _add_up(before), _add_up(after)
    if one == other:
        found.others.append(key)  # the same money, for other categories
    else:
        found.money.append(AmountMove(key, "", one, other))


def _list_limits(limits: object) -> tuple[Decimal | None, ...]:
    if not isinstance(limits, QuarterLimits):
        return (None,) * len(_QUARTERS)
    return (limits.Q1, limits.Q2, limits.Q3, limits.Q4)


def _add_up(value: object) -> Decimal | None:
    if isinstance(value, tuple):
        shares: Iterable[BudgetShare] = value
        return sum((share.amount for share in shares), Decimal(0))
    return value if isinstance(value, Decimal) else None


def _compare_targets(
    key: str, before: Base, after: Base, sameness: Sameness, found: Differences
) -> None:
    """Compare the targets of a KPI by quarter, or what an item adds to each KPI."""
    if isinstance(before, Kpi) and isinstance(after, Kpi):
        moves = tuple(_compare_quarters(key, before, after))
    else:
        moves = tuple(_compare_contributions(key, before, after, sameness))
    found.targets += moves
    if not moves:
        found.others.append(key)  # written otherwise: months instead of their quarters


def _compare_quarters(key: str, before: Kpi, after: Kpi) -> Iterator[AmountMove]:
    old, new = _list_values(before, key), _list_values(after, key)
    for part, one, other in zip((*_QUARTERS, "year"), old, new, strict=True):
        if one != other:
            yield AmountMove(key, part, one, other, str(after.unit))


def _list_values(kpi: Kpi, key: str) -> tuple[Decimal | None, ...]:
    """Return the four quarters, made of their months where those are written, and the year."""
    quarters: Quarters | None = getattr(kpi, key)
    if quarters is None:
        return (None,) * (len(_QUARTERS) + 1)
    return (*quarters.by_quarter(kpi.rollup), quarters.year)


def _compare_contributions(
    key: str, before: Base, after: Base, sameness: Sameness
) -> Iterator[AmountMove]:
    old = {sameness.mean_old(one.kpi, _KPI): one for one in getattr(before, key)}
    new = {sameness.mean_new(one.kpi, _KPI): one for one in getattr(after, key)}
    for kpi in dict.fromkeys((*old, *new)):
        one, other = old.get(kpi), new.get(kpi)
        if one is None or other is None or one.value != other.value:
            called, unit = _call_kpi(one, other, sameness)
            yield AmountMove(key, called, one and one.value, other and other.value, unit)


def _call_kpi(
    before: Contribution | None, after: Contribution | None, sameness: Sameness
) -> tuple[str, str]:
    """Return what a KPI is called, and its unit (empty where the KPI is unknown)."""
    named = None
    if after is not None:
        named = sameness.new.find(after.kpi, _KPI)
    elif before is not None:
        named = sameness.old.find(before.kpi, _KPI)
    written = after or before
    if named is None or not isinstance(named.item, Kpi):
        return (written.kpi if written is not None else ""), ""
    return named.called, str(named.item.unit)


def _compare_people(
    key: str, shape: FieldShape, before: object, after: object, sameness: Sameness
) -> PeopleMove:
    """Compare who stands in a field; somebody who was renamed has not changed."""
    old, new = _list_people(before), _list_people(after)
    were = {sameness.mean_old(one, shape.kinds) for one in old}
    are = {sameness.mean_new(one, shape.kinds) for one in new}
    gone = (one for one in old if sameness.mean_old(one, shape.kinds) not in are)
    come = (one for one in new if sameness.mean_new(one, shape.kinds) not in were)
    return PeopleMove(
        key,
        tuple(sameness.call_old(one, shape.kinds) for one in gone),
        tuple(sameness.call_new(one, shape.kinds) for one in come),
    )


def _list_people(value: object) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, str) else ()
