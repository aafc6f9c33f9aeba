"""Where the findings of a sheet go, each with its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic

if TYPE_CHECKING:
    from commplan.diagnostics import Fact, Fault, Severity
    from commplan.model.plan import Plan
    from commplan.reading.sheets.grid import Cell
    from commplan.source import SourceText


class Reading(NamedTuple):
    """What reading a sheet needs: the plan, the text of the file, and where findings go."""

    plan: Plan
    source: SourceText
    found: list[Diagnostic]

    def report(
        self, cell: Cell, fault: Fault, facts: dict[str, Fact], weight: Severity | None = None
    ) -> None:
        """Add a finding about a cell."""
        span = self.source.span(cell.start, cell.end)
        self.found.append(Diagnostic(fault, (), facts=facts, span=span, weight=weight))
