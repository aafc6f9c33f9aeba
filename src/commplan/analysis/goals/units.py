"""What the units of KPIs say: rates, money in any scale, money for one of something."""

from __future__ import annotations

from decimal import Decimal

_PERCENT = ("%", "％", "percent", "百分比")
_SCALES = {"千": 1000, "万": 10_000, "萬": 10_000, "亿": 10**8, "億": 10**8, "k": 1000}
_MONEY = ("元", "yuan", "cny", "rmb", "¥", "$", "usd", "eur", "€", "hkd", "twd", "jpy")


def is_percent(unit: str) -> bool:
    """Tell whether a unit is percent."""
    return unit.strip().casefold() in _PERCENT


def is_money(unit: str) -> bool:
    """Tell whether a unit is money, in any scale (``万元``), and not money for something."""
    return _cut_scale(unit)[0] in _MONEY


def is_unit_cost(unit: str) -> bool:
    """Tell whether a unit is money for one of something: ``元/人``, ``yuan per order``."""
    money, sign, thing = unit.replace(" per ", "/").partition("/")
    return bool(sign and thing.strip()) and money.strip().casefold() in _MONEY


def scale_of(unit: str) -> Decimal:
    """Return what one of the unit stands for: 10,000 for ``万元``, a hundredth for ``%``."""
    return Decimal(1) / 100 if is_percent(unit) else Decimal(_cut_scale(unit)[1])


def _cut_scale(unit: str) -> tuple[str, int]:
    """Return a unit without the words of scale before it, and what they stand for."""
    rest, scale = unit.strip().casefold(), 1
    while rest and rest[0] in _SCALES and len(rest) > 1:
        scale *= _SCALES[rest[0]]
        rest = rest[1:].lstrip()
    return rest, scale
