"""Why a product changed: how much of the difference each of its factors made.

Two methods. By the logarithmic mean each factor x of a product G makes ``L(G₁, G₀) · ln(x₁ / x₀)``
with ``L(a, b) = (a − b) / (ln a − ln b)`` and ``L(a, a) = a``: the parts add up to the difference
whatever the order of the factors, but all values have to be positive. Chain substitution replaces
plan by actual one factor after the other, in the order in which they are written; its parts depend
on that order.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from math import prod
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.model.results import Factor

_ONE = Decimal(1)


class SplitMethod(Enum):
    """How a difference was split."""

    LOGARITHMIC = "logarithmic"
    CHAIN = "chain"
    ITEMS = "items"  # by activities and campaigns


class FactorEffect(NamedTuple):
    """What one factor made of the difference, in the unit of the KPI."""

    factor: Factor
    amount: Decimal


class Split(NamedTuple):
    """What each factor made of the difference of two products, and by which method."""

    method: SplitMethod
    effects: tuple[FactorEffect, ...]


def split_product(factors: Sequence[Factor], target: Decimal, actual: Decimal) -> Split | None:
    """Split the difference of two products; None without factors.

    The products are the KPI's ``target`` and ``actual`` value, but factors may count in hundredths
    and the KPI in ten thousands: they are brought to the nearest power of ten.
    """
    if not factors:
        return None
    before = prod((one.plan for one in factors), start=_ONE)
    after = prod((one.actual for one in factors), start=_ONE)
    scale = _find_scale(target, before) or _find_scale(actual, after) or _ONE
    before, after = before * scale, after * scale
    if all(one.plan > 0 and one.actual > 0 for one in factors):
        method, amounts = SplitMethod.LOGARITHMIC, _split_by_logarithm(factors, before, after)
    else:
        method, amounts = SplitMethod.CHAIN, substitute_chain(factors, scale)
    effects = tuple(FactorEffect(*pair) for pair in zip(factors, amounts, strict=True))
    return Split(method, effects)


def _find_scale(value: Decimal, product: Decimal) -> Decimal | None:
    """Return the power of ten that brings a product next to a value; None where none can."""
    if value <= 0 or product <= 0:
        return None
    return _ONE.scaleb(round((value / product).log10()))


def _split_by_logarithm(
    factors: Sequence[Factor], before: Decimal, after: Decimal
) -> list[Decimal]:
    mean = average_logarithmically(after, before)
    return [mean * (one.actual / one.plan).ln() for one in factors]


def average_logarithmically(one: Decimal, other: Decimal) -> Decimal:
    """Return the logarithmic mean of two positive numbers; that of equals is the number itself."""
    ratio = (one / other).ln()  # 0 also where they differ behind the last digit that is kept
    return (one - other) / ratio if ratio else one


def substitute_chain(factors: Sequence[Factor], scale: Decimal = _ONE) -> list[Decimal]:
    """Return what each factor makes, in their order; ``scale`` brings products to the unit."""
    amounts = []
    for place, factor in enumerate(factors):
        step = scale * (factor.actual - factor.plan)
        for earlier in factors[:place]:
            step *= earlier.actual
        for later in factors[place + 1 :]:
            step *= later.plan
        amounts.append(step)
    return amounts
