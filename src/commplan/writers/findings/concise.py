"""Findings as one line each, in the form that editors and ``grep`` know from compilers.

::

    plan.yaml:88:12: error[CAP010] 林一 is on leave …

The weight stays English in every language: problem matchers look for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.texts import word_diagnostic
from commplan.writers.clean import fold_text
from commplan.writers.findings.width import show_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.writers.findings.report import FindingsReport


def write_concise(reports: Iterable[FindingsReport]) -> str:
    """Return a line for each finding, ended by a line end."""
    return "".join(
        _write_line(diagnostic, report) for report in reports for diagnostic in report.diagnostics
    )


def _write_line(diagnostic: Diagnostic, report: FindingsReport) -> str:
    message = word_diagnostic(diagnostic, report.texts).message
    head = f"{report.place_of(diagnostic)}: {diagnostic.severity.value}[{diagnostic.code}]"
    return fold_text(show_text(f"{head} {message}")) + "\n"
