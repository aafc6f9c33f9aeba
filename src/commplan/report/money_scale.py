"""In which unit money is shown: charts in 万 where the language counts so, tables in whole units.

In a table the unit stands once, in the header of the column: amounts of different size stay
comparable digit by digit.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Tone
from commplan.report.tables import EMPTY, say
from commplan.texts.format import round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.brief import Brief

_TEN_THOUSAND = Decimal(10_000)
_WHOLE = Decimal(1)
_CENTS = 2


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
    terms, name = brief.texts.format, name_currency(brief)
    if terms.ten_thousand and max(amounts, default=Decimal(0)) >= _TEN_THOUSAND:
        return MoneyScale(terms.ten_thousand.strip() + name, _TEN_THOUSAND, 1)
    return MoneyScale(name, _WHOLE, 0)


def name_currency(brief: Brief) -> str:
    """Return the word for one unit of the plan's money."""
    currency = brief.plan.root.currency
    return brief.texts.format.currency_units.get(currency, currency).strip()


def head_money(brief: Brief, title: str) -> str:
    """Return the header of a column of money."""
    return brief.add_unit(title, name_currency(brief))


def show_amount(amount: Decimal | None, tone: Tone = Tone.PLAIN, decimals: int = 0) -> Cell:
    """Show an amount under a header that names the unit; an empty cell for None."""
    if amount is None:
        return EMPTY
    return Cell(say(word_fixed(amount, decimals)), amount, tone)


def count_cents(amounts: Iterable[Decimal | None]) -> int:
    """Return the digits behind the point that a column needs: two where one amount has any."""
    return (
        _CENTS if any(one is not None and one != one.to_integral_value() for one in amounts) else 0
    )


def word_fixed(number: Decimal, decimals: int) -> str:
    """Word a number with always the same digits behind the point, so that columns align."""
    return f"{round_half_up(number, decimals):,f}"
