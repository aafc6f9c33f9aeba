"""Numbers as the deck words them in Chinese: rounded half up, zeros behind the point left off."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

WAN = 10_000
MINUS = "\N{MINUS SIGN}"


def plain(number: Decimal | int, places: int = 0) -> str:
    """5290 is "5,290"; 2.5267 with two places is "2.53", and 27.0 with one is "27"."""
    rounded = Decimal(number).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    words = f"{abs(rounded):,f}"
    words = words.rstrip("0").rstrip(".") if "." in words else words
    return f"{MINUS}{words}" if rounded < 0 else words


def figures(number: Decimal, digits: int = 3) -> str:
    """Round to some figures, but never before the point: 26.73 is "26.7", 955 is "955"."""
    places = max(0, digits - 1 - number.adjusted())
    return plain(number, places)


def signed(words: str) -> str:
    """Put a plus before what has no minus."""
    return words if words.startswith(MINUS) else f"+{words}"


def percent(share: Decimal, places: int = 1) -> str:
    """0.9371 is "93.7%"."""
    return f"{plain(share * 100, places)}%"


def share_of(part: int, whole: int) -> str:
    """One of two is "50%"."""
    return percent(Decimal(part) / whole)


def points(difference: Decimal, places: int = 1) -> str:
    """0.032 is "+3.2 个百分点"."""
    return f"{signed(plain(difference * 100, places))} 个百分点"


def yuan(amount: Decimal) -> str:
    """10125 is "1.01 万元", 2651 is "2,651 元"."""
    if abs(amount) >= WAN:
        return f"{plain(amount / WAN, 2)} 万元"
    return f"{plain(amount)} 元"
