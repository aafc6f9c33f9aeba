"""Sums and shares of numbers that nobody may have written: what is unknown is never zero."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def add_known(numbers: Iterable[Decimal | int | None]) -> Decimal | None:
    """Add numbers up; None where one is not known, or there is none."""
    given = tuple(numbers)
    known = [Decimal(one) for one in given if one is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(given) else None


def divide(part: Decimal | int | None, whole: Decimal | int | None) -> Decimal | None:
    """Return a share; None where one of the two is not known, or the whole is not above zero."""
    if part is None or whole is None or whole <= 0:
        return None
    return Decimal(part) / Decimal(whole)
