"""What the reader has found so far in one file."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from commplan.reading.faults import MISSING_FIELD

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic, Fact, Span
    from commplan.source import SourceText


@dataclass(slots=True)
class Found:
    """Diagnostics of one file, each root cause said once per place.

    It begins with what was found while the tree was built.
    """

    source: SourceText
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _damaged: list[tuple[int, int]] = field(init=False)
    _places: set[tuple[str, Fact, Span]] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        spans = (diagnostic.span for diagnostic in self.diagnostics)
        self._damaged = sorted((span.line, span.column) for span in spans if span is not None)

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep a diagnostic unless what it says was found at the same place.

        (A ``when`` that cannot be read is both a first and a last day, and an alias without an
        anchor leaves its field blank. Missing fields share a place, but each is a finding.)
        """
        span = diagnostic.span
        if span is not None:
            missing = diagnostic.facts["field"] if diagnostic.fault is MISSING_FIELD else ""
            place = (diagnostic.code, missing, span)
            if place in self._places or self._is_damaged(span):
                return
            self._places.add(place)
        self.diagnostics.append(diagnostic)

    def _is_damaged(self, span: Span) -> bool:
        """Tell whether a fault of syntax begins within the span."""
        first = bisect_left(self._damaged, (span.line, span.column))
        end = (span.end_line, span.end_column)
        return first < len(self._damaged) and self._damaged[first] < end
