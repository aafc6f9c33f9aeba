"""How wide a text is on a terminal, and what of it may be shown there."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
)
_WIDE = frozenset("WF")
_IDEOGRAPHIC_SPACE = "\u3000"


def is_wide(character: str) -> bool:
    """Tell whether a character takes two columns."""
    return unicodedata.east_asian_width(character) in _WIDE


def width_of(text: str) -> int:
    """Return the columns that a text takes."""
    return sum(0 if unicodedata.combining(one) else 2 if is_wide(one) else 1 for one in text)


def pad_like(text: str) -> str:
    """Return blanks exactly as wide as the text: ideographic ones under wide characters."""
    return "".join(
        "" if unicodedata.combining(one) else _IDEOGRAPHIC_SPACE if is_wide(one) else " "
        for one in text
    )


def show_line(text: str) -> str:
    """Return a line of a file, character for character, with what cannot be seen made visible."""
    return _INVISIBLE.sub("\ufffd", text.replace("\t", " "))


def show_text(text: str) -> str:
    """Return a text of the plan for a message: invisible characters by their numbers."""
    return _INVISIBLE.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)
