"""How findings look on a terminal."""

from __future__ import annotations

from typing import NamedTuple

_RESET = "\x1b[0m"


class Style(NamedTuple):
    """How findings are shown: with colours or not, and in how many columns."""

    is_coloured: bool
    columns: int

    def paint(self, text: str, colour: str) -> str:
        """Colour a text where colours are wanted."""
        return f"{colour}{text}{_RESET}" if self.is_coloured and text else text
