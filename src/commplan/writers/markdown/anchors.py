"""The anchors that GitHub gives to headings, so that links inside a file arrive.

Rules as GitHub applies them to the rendered text of a heading: lower case; letters, marks,
decimal digits, letter-like numbers, connectors, hyphens and spaces stay; spaces become hyphens;
the second of equal anchors gets ``-1``, the third ``-2``.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEPT: Final = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc"})
_CIRCLED_LETTERS: Final = range(0x24B6, 0x24EA)  # symbols by category, letters by property


def slug_heading(text: str) -> str:
    """Return the anchor of one heading, before equal ones are told apart."""
    kept = (char for char in text.lower() if _is_kept(char))
    return "".join(kept).replace(" ", "-")


def slug_headings(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the anchors of all headings of a file, in the order of the file."""
    seen: dict[str, int] = {}
    slugs: list[str] = []
    for text in texts:
        base = slug = slug_heading(text)
        while slug in seen:
            seen[base] += 1
            slug = f"{base}-{seen[base]}"
        seen[slug] = 0
        slugs.append(slug)
    return tuple(slugs)


def _is_kept(char: str) -> bool:
    return char in "- " or unicodedata.category(char) in _KEPT or ord(char) in _CIRCLED_LETTERS
