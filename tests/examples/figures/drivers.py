"""Why a KPI is off its target: the effect of each factor, by logarithmic shares.

In a product each factor explains the part of the difference that its logarithm has in the
logarithm of the whole: the logarithmic mean, written without the mean.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tests.examples.figures.cells import items, number, text
from tests.examples.figures.kpis import find_actual, find_target


class Effect(NamedTuple):
    """A factor and what it adds to the KPI, in the KPI's unit."""

    factor: str
    cell: str
    amount: Decimal


def split_difference(kpi: str) -> list[Effect]:
    """Return the effects of the factors in their order."""
    actual, target = find_actual(kpi), find_target(kpi)
    effects = []
    for index in range(len(items(f"Q2: drivers[{kpi}].factors"))):
        cell = f"Q2: drivers[{kpi}].factors[{index}]"
        ratio = number(f"{cell}.actual") / number(f"{cell}.plan")
        amount = (actual - target) * ratio.ln() / (actual / target).ln()
        effects.append(Effect(text(f"{cell}.name"), cell, amount))
    return effects


def multiply_factors(kpi: str, column: str) -> Decimal:
    """Return the product of the factors; percentages are shares of the product."""
    product = Decimal(1)
    for factor in items(f"Q2: drivers[{kpi}].factors"):
        value = Decimal(str(factor[column]))
        product *= value / 100 if factor["unit"] == "%" else value
    return product
