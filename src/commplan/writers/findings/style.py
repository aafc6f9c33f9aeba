"""How findings look on a terminal."""

from __future__ import annotations

from typing import NamedTuple

from commplan.diagnostics import Severity

_RESET = "\x1b[0m"
BOLD = "\x1b[1m"
BLUE = "\x1b[1;34m"
COLOURS = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.INFO: "\x1b[1;36m",
}


class Style(NamedTuple):
    """How findings are shown: with colours or not, in how many columns.

    Lines of a plan are always cut to ``columns``. Sentences are broken there only where they are
    ``is_wrapped``, on a terminal: in a file or a pipe a sentence stays one line for ``grep``.
    """

    is_coloured: bool
    columns: int
    is_wrapped: bool = False

    def paint(self, text: str, colour: str) -> str:
        """Colour a text where colours are wanted."""
        return f"{colour}{text}{_RESET}" if self.is_coloured and text and colour else text
