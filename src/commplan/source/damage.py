"""A damage: one thing that may be wrong with the YAML of a file, with the mends that it needs.

Which damages a place may suffer from, the modules beside this one tell by their looks; which one it
is, ``repair`` finds out by trying. The parser's own words are never read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Edit, Fix
from commplan.diagnostics.diagnostic import NO_FACTS
from commplan.source import faults

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.diagnostics import Fact, Fault, Span
    from commplan.source.draft import Mend
    from commplan.source.node import SourceText

COMMENT = re.compile(r"\s+#.*$")
"""The comment that ends a line, with the spaces before it."""

LONGEST_LINE = 2_000
"""Looking at longer lines costs more than it tells."""

_CERTAIN = frozenset(
    {
        faults.TAB_INDENTATION.code,
        faults.FULL_WIDTH_SIGN.code,
        faults.UNQUOTED_VALUE.code,
        faults.MISSING_SPACE.code,
        faults.CONTROL_CHARACTER.code,
    }
)
"""Faults whose mend leaves no choice; where a bracket closes or a line belongs is a guess."""


class Damage(NamedTuple):
    """One thing that may be wrong at an offset, and what would mend it, from left to right."""

    fault: Fault
    start: int
    length: int
    mends: tuple[Mend, ...]
    facts: Mapping[str, Fact] = NO_FACTS

    def describe(self, source: SourceText) -> Diagnostic:
        """Return the finding for it, with its mends as a fix."""
        span = source.span(self.start, self.start + self.length)
        edits = tuple(Edit((), mend.text, span=_span_of(mend, source)) for mend in self.mends)
        fixes = (Fix("mend", edits, is_certain=self.fault.code in _CERTAIN),) if edits else ()
        return Diagnostic(self.fault, (), facts=self.facts, fixes=fixes, span=span)


def _span_of(mend: Mend, source: SourceText) -> Span:
    span = source.span(mend.start, mend.end)
    if mend.removed:
        return span
    return span._replace(end_line=span.line, end_column=span.column)
