"""How wide a text will be, near enough to decide where it fits without asking a browser."""

from __future__ import annotations

import unicodedata
from typing import Final

_WIDE: Final = frozenset("WF")
_NARROW_EMS: Final = {
    " ": 0.3,
    ".": 0.3,
    ",": 0.3,
    "i": 0.3,
    "l": 0.3,
    "%": 0.9,
    "M": 0.9,
    "W": 0.95,
}
_LATIN_EMS: Final = 0.58
_CAPITAL_EMS: Final = 0.7


def measure_text(text: str, size: float) -> float:
    """Return the width in pixels of ``text`` at ``size`` pixels, rounded up by a few percent."""
    return size * sum(map(_measure_char, text))


def break_label(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return ``text`` in lines of at most ``width`` pixels; joined, they are the text again.

    Latin words stay whole where they fit; other scripts break between any two characters.
    """
    lines: list[str] = []
    line = ""
    for atom in _cut_atoms(text):
        if line and measure_text((line + atom).rstrip(), size) > width:
            lines.append(line)
            line = ""
        line += atom
    return (*lines, line)


def _cut_atoms(text: str) -> list[str]:
    atoms: list[str] = []
    for char in text:
        joins = atoms and _is_latin(char) and _is_latin(atoms[-1][-1])
        closes = atoms and unicodedata.category(char) in {"Zs", "Po", "Pe", "Pf"}
        if joins or closes:
            atoms[-1] += char
        else:
            atoms.append(char)
    return atoms


def _is_latin(char: str) -> bool:
    return unicodedata.east_asian_width(char) not in _WIDE and not char.isspace()


def _measure_char(char: str) -> float:
    if unicodedata.east_asian_width(char) in _WIDE:
        return 1.0
    if unicodedata.combining(char):
        return 0.0
    return _NARROW_EMS.get(char, _CAPITAL_EMS if char.isupper() else _LATIN_EMS)
