"""Breaking sentences into the lines of a narrow terminal, Chinese ones too."""

from __future__ import annotations

import re

from commplan.writers.findings.width import is_wide, width_of

_PIECE = r"(?s)\s+|[^\s\u2e80-\U0003ffff]+|."
_CLOSING = frozenset("，。；：！？、）》」』】〉”’…％")
_OPENING = frozenset("（《「『【〈“‘")


def wrap_text(text: str, first: int, columns: int) -> list[str]:
    """Break a text into lines: ``first`` columns for the first one, ``columns`` for the others.

    Lines break at blanks and between wide characters, but not before a closing or behind an opening
    sign. A word that is wider than a line is cut.
    """
    lines, line, room = [], "", first
    for piece in _list_pieces(text, min(first, columns)):
        if width_of(line) + width_of(piece.rstrip()) > room and line.strip():
            lines.append(line.rstrip())
            line, room = "", columns
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()]


def _list_pieces(text: str, columns: int) -> list[str]:
    """Return what must stay on one line, in its order."""
    pieces: list[str] = []
    for match in re.finditer(_PIECE, text.replace("\n", " ")):
        piece = match[0]
        sticks = piece[0] in _CLOSING or (pieces and pieces[-1][-1] in _OPENING)
        if pieces and sticks:
            pieces[-1] += piece
        else:
            pieces += _cut(piece, columns)
    return pieces


def _cut(piece: str, columns: int) -> list[str]:
    """Cut a word that no line can hold."""
    if width_of(piece) <= columns or piece.isspace() or is_wide(piece[0]):
        return [piece]
    return [piece[start : start + columns] for start in range(0, len(piece), columns)]
