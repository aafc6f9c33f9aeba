"""How long a headline may be before it stops being one."""

from __future__ import annotations

import unicodedata

LONGEST = 36.0
_WIDE = frozenset("WFA")
_HALF = 0.5


def measure_text(text: str) -> float:
    """Return the rough width of a text in full-width characters; a Latin letter is half of one."""
    return sum(1.0 if unicodedata.east_asian_width(sign) in _WIDE else _HALF for sign in text)


def fits_headline(text: str) -> bool:
    """Tell whether a sentence with words of the plan in it can stand as a headline."""
    return measure_text(text) <= LONGEST
