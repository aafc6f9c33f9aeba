"""What is reported about one plan file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic, Severity
    from commplan.rules import NotRun, Waived
    from commplan.source import SourceText
    from commplan.texts import Texts


class FindingsReport(NamedTuple):
    """Located diagnostics of one file in reading order, and the language to word them in."""

    source: SourceText
    is_readable: bool
    diagnostics: tuple[Diagnostic, ...]
    not_run: tuple[NotRun, ...]
    texts: Texts
    waived: tuple[Waived, ...] = ()

    def count(self, severity: Severity) -> int:
        """Return how many findings have this weight."""
        return Counter(one.severity for one in self.diagnostics)[severity]

    def place_of(self, diagnostic: Diagnostic) -> str:
        """Return where a finding is, as compilers write it; see ``Span.place``."""
        span = diagnostic.span
        return self.source.file if span is None else span.place
