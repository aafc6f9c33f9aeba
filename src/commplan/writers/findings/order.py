"""The order in which findings are read: down the file, mere information last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort findings by place; information comes behind errors and warnings."""
    return tuple(sorted(diagnostics, key=_key))


def _key(diagnostic: Diagnostic) -> tuple[bool, int, int, str]:
    span = diagnostic.span
    line, column = (0, 0) if span is None else (span.line, span.column)
    return diagnostic.severity is Severity.INFO, line, column, diagnostic.code
