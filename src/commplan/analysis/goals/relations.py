"""Whether the numbers of related KPIs fit: each KPI's ``parts``, quarter by quarter.

A name in the formula means the KPI itself at the end or the beginning of the quarter (期末, 期初),
another KPI, a tier, a group or a budget category. Where one name cannot be found, or units do not
go together, nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, assert_never

from commplan.analysis.goals.formulas import Constant, Formula, Name, Operation, Term, read_formula
from commplan.analysis.goals.units import is_money, is_percent, scale_of
from commplan.model.goals import Kpi
from commplan.model.membership import Tier
from commplan.model.money import Category
from commplan.model.places import Group

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.analysis.money.budget import Ledger
    from commplan.analysis.references import Index
    from commplan.model.goals import Quarters
    from commplan.model.plan import Plan

ENDS = ("期末", "季末", "月末", "年末", "end", "closing")
STARTS = ("期初", "季初", "月初", "年初", "start", "opening")
_SHORTEST = 2
_YEAR = 4
"""The place of the year behind the four quarters."""

_Part: TypeAlias = "Kpi | Tier | Group | Category"
Values: TypeAlias = "tuple[Decimal | None, ...]"


class Misfit(NamedTuple):
    """A quarter (0 to 3; 4 is the year) in which the two sides of a KPI's relation differ.

    ``fitting`` is what the KPI would have to be, in its own unit.
    """

    quarter: int
    written: Decimal
    fitting: Decimal


class Relation(NamedTuple):
    """A KPI whose numbers do not fit its ``parts``, and where."""

    kpi: Kpi
    misfits: tuple[Misfit, ...]
    others: tuple[str, ...]


class _UnknownNameError(Exception):
    """A name of the formula means nothing in the plan, or more than one thing."""


class _Side(NamedTuple):
    """The values of a term by quarter and year, and whether they are rates or money."""

    values: Values
    is_rate: bool
    is_money: bool | None


def find_misfits(
    plan: Plan, ledger: Ledger, index: Index, tolerance_percent: Decimal
) -> tuple[Relation, ...]:
    """Return the relations that do not hold, beyond a tolerance for rounding."""
    categories = ledger.by_category()
    found = []
    for kpi in plan.kpis:
        formula = read_formula(kpi.parts) if kpi.parts is not None else None
        if formula is None:
            continue
        sums = _Sums(kpi, index, categories, [])
        try:
            misfits = _compare(formula, sums, tolerance_percent)
        except _UnknownNameError:
            continue
        if misfits:
            others = tuple(dict.fromkeys(key for key in sums.used if key != kpi.key))
            found.append(Relation(kpi, misfits, others))
    return tuple(found)


def _compare(formula: Formula, sums: _Sums, tolerance_percent: Decimal) -> tuple[Misfit, ...]:
    """Return where the two sides differ; only for formulas that say what the KPI itself is."""
    kpi = sums.kpi
    if not isinstance(formula.left, Name) or sums.find_own(formula.left.text) != "end":
        raise _UnknownNameError
    left, right = sums.work_out(formula.left), sums.work_out(formula.right)
    if left.is_rate != right.is_rate and not _has_product(formula.right):
        raise _UnknownNameError
    scale, misfits = scale_of(kpi.unit), list[Misfit]()
    for number, (one, other) in enumerate(zip(left.values, right.values, strict=True)):
        if one is None or other is None or (number == _YEAR and misfits):
            continue
        if number == _YEAR and _has_product(formula.right) and None not in left.values[:_YEAR]:
            continue
        if abs(one - other) * 100 > tolerance_percent * max(abs(one), abs(other)):
            misfits.append(Misfit(number, one / scale, other / scale))
    return tuple(misfits)


def _has_product(term: Term) -> bool:
    """Tell whether a term multiplies: the year of a product is not the product of the years."""
    if not isinstance(term, Operation):
        return False
    return term.sign in "*/" or _has_product(term.left) or _has_product(term.right)


@dataclass(frozen=True, slots=True)
class _Sums:
    """The numbers that the formula of one KPI is made of; ``used`` collects whom it names."""

    kpi: Kpi
    index: Index
    categories: Mapping[str | None, tuple[Decimal, ...]]
    used: list[str]

    def work_out(self, term: Term) -> _Side:
        """Return the values of a term."""
        match term:
            case Constant():
                return _Side((term.value,) * 5, is_rate=False, is_money=None)
            case Name():
                return self.look_up(term.text)
            case Operation():
                return _join(term.sign, self.work_out(term.left), self.work_out(term.right))
            case _:
                assert_never(term)

    def look_up(self, text: str) -> _Side:
        """Return the values of what a name means."""
        match self.find_own(text):
            case "start":
                return _as_side(_begin_values(self.kpi), self.kpi.unit)
            case "end":
                return _as_side(_end_values(self.kpi), self.kpi.unit)
            case _:
                found = self.find_other(text)
        self.used.append(found.key)
        match found:
            case Kpi():
                return _as_side(_end_values(found), found.unit)
            case Category():
                quarters = self.categories.get(found.called)
                if quarters is None:
                    raise _UnknownNameError
                return _Side((*quarters, sum(quarters, Decimal(0))), is_rate=False, is_money=True)
            case Tier():
                return _as_level(found.members.plan if found.members is not None else None)
            case Group():
                return _as_level(found.size_plan)
            case _:
                assert_never(found)

    def find_own(self, text: str) -> str | None:
        """Return whether a name means the KPI itself, at its end or at its beginning."""
        word, name = text.casefold(), self.kpi.called.casefold()
        for place, heads in (("end", ENDS), ("start", STARTS)):
            rests = (word.removeprefix(head).strip() for head in heads if word.startswith(head))
            if any(not rest or rest in name for rest in rests):
                return place
        named = self.index.find(text, ("kpi",))
        is_own = named is not None and named.item is self.kpi
        return "end" if is_own or word == name else None

    def find_other(self, text: str) -> _Part:
        """Return what a name means: as it stands, by its first word, or as part of a KPI's name."""
        for word in (text, text.split(maxsplit=1)[0]):
            named = self.index.find(word, ("kpi", "tier", "group", "category"))
            if named is not None and isinstance(named.item, Kpi | Tier | Group | Category):
                return named.item
        others = [
            one.item
            for one in self.index.items
            if isinstance(one.item, Kpi)
            and one.item is not self.kpi
            and text.casefold() in one.called.casefold()
        ]
        if len(text) < _SHORTEST or len(others) != 1:
            raise _UnknownNameError
        return others[0]


def _join(sign: str, left: _Side, right: _Side) -> _Side:
    """Join two sides; what is added has to be of one kind."""
    is_money = left.is_money if right.is_money is None else right.is_money
    if sign in "+-" and (
        left.is_rate != right.is_rate or (left.is_money is not None and left.is_money != is_money)
    ):
        raise _UnknownNameError
    values = tuple(
        None if one is None or other is None else _calculate(sign, one, other)
        for one, other in zip(left.values, right.values, strict=True)
    )
    return _Side(values, left.is_rate and sign in "+-", is_money if sign in "+-" else None)


def _calculate(sign: str, one: Decimal, other: Decimal) -> Decimal | None:
    match sign:
        case "+":
            return one + other
        case "-":
            return one - other
        case "*":
            return one * other
        case _:
            return one / other if other else None


def _as_side(values: Values, unit: str) -> _Side:
    scale = scale_of(unit)
    whole = tuple(None if one is None else one * scale for one in values)
    return _Side(whole, is_percent(unit), is_money(unit))


def _as_level(plan: Quarters | None) -> _Side:
    if plan is None:
        raise _UnknownNameError
    return _Side((*plan.by_quarter("last"), plan.year), is_rate=False, is_money=False)


def _end_values(kpi: Kpi) -> Values:
    if kpi.targets is None:
        return (None,) * 5
    return (*kpi.targets.by_quarter(kpi.rollup), kpi.targets.year)


def _begin_values(kpi: Kpi) -> Values:
    """Return what the KPI is at the beginning of each quarter, and of the year."""
    if kpi.rollup != "last":
        raise _UnknownNameError
    base = kpi.baseline.value if kpi.baseline is not None else None
    return (base, *_end_values(kpi)[:3], base)
