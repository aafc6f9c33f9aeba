"""How the findings about a plan's own limits write figures and numbers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.analysis.limits.judging import Reading

_MOST = Decimal(10**18)
_CENT = Decimal("0.01")


def write_number(number: Decimal, *, is_percent: bool, rounding: str = ROUND_HALF_UP) -> str:
    """Return a number as a condition may write it: ``640,000``, ``115%``, two digits at most."""
    shown = number * 100 if is_percent else number
    if abs(shown) >= _MOST:
        return f"{shown:.3e}"
    rounded = shown.quantize(_CENT, rounding)
    whole = rounded.to_integral_value()
    return f"{whole if whole == rounded else rounded:,f}" + ("%" if is_percent else "")


def write_reading(reading: Reading) -> str:
    """Return ``budget.total = 640,000``."""
    return f"{reading.text} = {write_number(reading.measure.value, is_percent=reading.is_percent)}"


def show_path(path: str) -> str:
    """Return the path of a figure as a condition writes it: ``person("…").hours``."""
    return path.replace("()", '("…")')
