"""A table before anything in it means something: cells by row and column, each with its place."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.diagnostics import Span

_LETTERS = 26
ROW_LIMIT = 10_000
"""No period has more rows of actuals; more is another table, given by mistake."""

ERRORS = frozenset(
    {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"}
)
"""What spreadsheet programs show in the place of a result."""


class Kind(Enum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    ERROR = "error"
    NO_RESULT = "no result"  # a formula that was never calculated


class Cell(NamedTuple):
    """A cell that is not empty, rows and columns counted from 1.

    ``start`` and ``end`` enclose its ``text`` in the text of the file.
    """

    row: int
    column: int
    text: str
    start: int
    end: int
    kind: Kind = Kind.TEXT
    is_formula: bool = False

    @property
    def name(self) -> str:
        """How planners call it: ``C5``."""
        return f"{name_column(self.column)}{self.row}"


class Area(NamedTuple):
    """Merged cells: the first and the last row and column."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def name(self) -> str:
        """How planners call it: ``A5:A7``."""
        first, last = name_column(self.left), name_column(self.right)
        return f"{first}{self.top}:{last}{self.bottom}"


class Grid(NamedTuple):
    """A table. ``name`` is the sheet's; empty in a file that has no sheets.

    ``rows`` are those that hold anything, by number, each with its cells by column. ``epoch`` is
    the day number 0 of its program, as an ordinal.
    """

    name: str
    rows: dict[int, dict[int, Cell]]
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False
    epoch: int = 693594  # 1899-12-30


def name_column(number: int) -> str:
    """Return the letters of a column that is counted from 1."""
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + place) + letters
    return letters


class TableText(SourceText):
    """The text of a table: a place in it has a cell beside its line and column."""

    def __init__(self, file: str, text: str, cells: Sequence[tuple[int, str]]) -> None:
        """``cells`` are offsets and names of cells, in the order of the text."""
        super().__init__(file, text)
        self._starts = [start for start, _ in cells]
        self._names = [name for _, name in cells]

    def span(self, start: int, end: int) -> Span:
        """Return the stretch between two offsets with the cell in which it begins."""
        span = super().span(start, end)
        number = bisect_right(self._starts, start) - 1
        return span._replace(cell=self._names[number]) if number >= 0 else span
