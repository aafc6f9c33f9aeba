"""A diagnostic: one finding in one plan, as a fault, facts and places.

It carries no sentence: the reader's language is found higher up (``texts``). It knows routes, not
lines: a route becomes a span when the reader's tree is at hand (``reading.locate_diagnostics``).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from commplan.diagnostics.fault import Fact, Fault, Part, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

Route: TypeAlias = tuple[str | int, ...]
"""Keys and list positions that lead from the root of a plan to a value."""


NO_FACTS: Mapping[str, Fact] = MappingProxyType({})


class Span(NamedTuple):
    """A stretch of a file. Lines and columns count from 1, columns in Unicode code points.

    The end is the place just behind the last character. In a table, ``cell`` is that of the first
    character: ``C5``, in a workbook ``费用!C5``. Lines of a workbook count through all its sheets.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    cell: str = ""

    @property
    def sheet(self) -> str:
        """The sheet of a workbook; empty in any other file."""
        return self.cell.rpartition("!")[0]

    @property
    def row(self) -> int:
        """The number that readers know the line by: in a workbook that of the sheet's row."""
        digits = self.cell.rpartition("!")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return int(digits) if self.sheet else self.line

    @property
    def place(self) -> str:
        """Where it begins, as compilers write it: ``plan.yaml:88:12``, ``2026-Q2.xlsx 费用!C5``."""
        if self.sheet:
            return f"{self.file} {self.cell}"
        return f"{self.file}:{self.line}:{self.column}"


class Related(NamedTuple):
    """Another place that belongs to a finding; ``note`` names a note of the fault."""

    route: Route
    note: str
    part: Part = Part.VALUE
    facts: Mapping[str, Fact] = NO_FACTS
    span: Span | None = None


class Edit(NamedTuple):
    """A replacement of what stands at ``route`` by ``text``.

    A ``span`` that ends where it begins inserts the text there.
    """

    route: Route
    text: str
    part: Part = Part.VALUE
    span: Span | None = None


class Fix(NamedTuple):
    """A way out with a value; ``note`` names a note of the fault.

    ``is_certain`` says that nothing else can have been meant, so that it may be applied unasked.
    The edits of a fix are applied together or not at all.
    """

    note: str
    edits: tuple[Edit, ...]
    facts: Mapping[str, Fact] = NO_FACTS
    is_certain: bool = False


class Diagnostic(NamedTuple):
    """One finding. ``ids`` name the items involved (id, else name), the one at fault first.

    ``weight`` is how much this one weighs, where that is not the weight of its fault. Where only a
    part of a value is at fault, ``characters`` are the first of its text and the one behind the
    last, counted from 0. Once it is
    located, ``path`` is the route in the words of the file, and ``key_language`` the language of
    its keys: sentences that name a key name it so.
    """

    fault: Fault
    route: Route
    part: Part = Part.VALUE
    ids: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = NO_FACTS
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    span: Span | None = None
    path: str = ""
    key_language: str = ""
    weight: Severity | None = None
    characters: tuple[int, int] | None = None

    @property
    def code(self) -> str:
        """The code of the fault."""
        return self.fault.code

    @property
    def severity(self) -> Severity:
        """How much it weighs: its own weight, else that of the fault."""
        return self.fault.severity if self.weight is None else self.weight
