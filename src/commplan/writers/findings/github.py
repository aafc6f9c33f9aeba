"""Findings as workflow commands of GitHub Actions, which show them at the lines of a change.

The runner decodes ``%25``, ``%0D`` and ``%0A`` in what is said, and ``%3A`` and ``%2C`` as well in
properties; nothing else is escaped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.texts import word_diagnostic
from commplan.writers.findings.width import show_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.writers.findings.report import FindingsReport

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_TEXT | str.maketrans({":": "%3A", ",": "%2C"})


def write_github(reports: Iterable[FindingsReport]) -> str:
    """Return a workflow command for each finding, ended by a line end."""
    return "".join(
        _write_command(diagnostic, report)
        for report in reports
        for diagnostic in report.diagnostics
    )


def _write_command(diagnostic: Diagnostic, report: FindingsReport) -> str:
    worded = word_diagnostic(diagnostic, report.texts)
    properties = {
        **_list_place(diagnostic, report),
        "title": f"{diagnostic.code} {diagnostic.fault.name}",
    }
    written = ",".join(
        f"{name}={str(value).translate(_IN_PROPERTY)}" for name, value in properties.items()
    )
    cell = f"{diagnostic.span.cell}: " if diagnostic.span and diagnostic.span.cell else ""
    said = show_text(f"{cell}{worded.message}\n{worded.help}").translate(_IN_TEXT)
    return f"::{_COMMANDS[diagnostic.severity]} {written}::{said}\n"


def _list_place(diagnostic: Diagnostic, report: FindingsReport) -> dict[str, str | int]:
    """Return where a finding is; GitHub takes columns only of a place within one line."""
    span = diagnostic.span
    if span is None:
        return {"file": report.source.file}
    if span.sheet:
        return {"file": span.file}  # a workbook has no lines that could be shown
    lines: dict[str, str | int] = {
        "file": span.file,
        "line": span.line,
        "endLine": span.end_line,
    }
    if span.line != span.end_line:
        return lines
    return {**lines, "col": span.column, "endColumn": span.end_column}
