"""In which unit a chart shows money: in 万 where the language counts so, else in the currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.brief import Brief

_TEN_THOUSAND = Decimal(10_000)
_WHOLE = Decimal(1)


@dataclass(frozen=True, slots=True)
class MoneyScale:
    """A unit of money: its word, how many units of the currency it is, digits behind the point."""

    unit: str
    size: Decimal
    decimals: int

    def scale(self, amounts: Iterable[Decimal]) -> tuple[Decimal | None, ...]:
        """Return amounts in this unit; a zero draws nothing."""
        return tuple(amount / self.size if amount else None for amount in amounts)


def choose_scale(brief: Brief, amounts: Iterable[Decimal]) -> MoneyScale:
    """Choose the unit for amounts of about this size."""
    terms, currency = brief.texts.format, brief.plan.root.currency
    name = terms.currency_units.get(currency, currency).strip()
    if terms.ten_thousand and max(amounts, default=Decimal(0)) >= _TEN_THOUSAND:
        return MoneyScale(terms.ten_thousand.strip() + name, _TEN_THOUSAND, 1)
    return MoneyScale(name, _WHOLE, 0)
