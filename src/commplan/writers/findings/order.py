"""The order in which findings are read: file by file and down each, mere information last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


def in_order(diagnostics: Iterable[Diagnostic], files: tuple[str, ...]) -> tuple[Diagnostic, ...]:
    """Sort findings by place; information comes behind errors and warnings.

    ``files`` are the plan and what it includes; a file that could not be read comes behind them.
    """
    places = {file: number for number, file in enumerate(files)}

    def place_of(diagnostic: Diagnostic) -> tuple[bool, int, int, int, str]:
        span = diagnostic.span
        is_mere = diagnostic.severity is Severity.INFO
        if span is None:
            return is_mere, 0, 0, 0, diagnostic.code
        file = places.get(span.file, len(places))
        return is_mere, file, span.line, span.column, diagnostic.code

    return tuple(sorted(diagnostics, key=place_of))
