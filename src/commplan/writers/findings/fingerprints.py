"""What stays the same about a finding while lines above it come and go."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Diagnostic
    from commplan.writers.findings.report import FindingsReport

_POSITION = re.compile(r"\[\d+\]")
_DIGITS = 32


def take_fingerprints(report: FindingsReport) -> Iterator[str]:
    """Yield the fingerprint of each finding of a report, in its order.

    It is made of the code, the file, the items and the keys that lead there, without positions in
    lists; of the words of the line where no item is named (a fault of syntax). Findings that agree
    in all of that are numbered.
    """
    seen: Counter[str] = Counter()
    for diagnostic in report.diagnostics:
        mark = _take_fingerprint(diagnostic, report)
        seen[mark] += 1
        yield f"{mark}:{seen[mark]}"


def _take_fingerprint(diagnostic: Diagnostic, report: FindingsReport) -> str:
    span = diagnostic.span
    file = report.source.file if span is None else span.file
    named = diagnostic.ids or (_line_of(diagnostic, report),)
    parts = (diagnostic.code, file, _POSITION.sub("", diagnostic.path), *named)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _line_of(diagnostic: Diagnostic, report: FindingsReport) -> str:
    span = diagnostic.span
    return "" if span is None else (report.source.line_of(span) or "").strip()
