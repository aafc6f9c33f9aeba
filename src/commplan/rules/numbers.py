"""Numbers in messages: rounded as one says them aloud, or written as a plan has them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

_TENTH = Decimal("0.1")
_MANY_DIGITS = Context(prec=100)  # quotients of amounts that are each at their limit
_MANY = 10
"""From here on a figure behind the point is noise."""


def write_number(value: Decimal) -> str:
    """Return a number as it stands in a plan: without exponent and without idle zeros."""
    return f"{value.normalize():f}"


def round_off(value: Decimal) -> Decimal:
    """Round to whole numbers, small ones to a tenth."""
    unit = Decimal(1) if abs(value) >= _MANY else _TENTH
    return value.quantize(unit, ROUND_HALF_UP, _MANY_DIGITS)


def count_percent(part: Decimal, whole: Decimal) -> Decimal:
    """Return a part as percent of the whole, to a tenth."""
    return (part * 100 / whole).quantize(_TENTH, ROUND_HALF_UP, _MANY_DIGITS)
