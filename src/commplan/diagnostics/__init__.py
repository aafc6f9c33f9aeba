"""What is said about a plan, before it has words: faults, places, severities, facts."""

from __future__ import annotations

from commplan.diagnostics.diagnostic import Diagnostic, Edit, Fix, Related, Route, Span
from commplan.diagnostics.fault import Amount, Choice, Fact, Fault, Key, Part, Severity, Word

__all__ = [
    "Amount",
    "Choice",
    "Diagnostic",
    "Edit",
    "Fact",
    "Fault",
    "Fix",
    "Key",
    "Part",
    "Related",
    "Route",
    "Severity",
    "Span",
    "Word",
]
