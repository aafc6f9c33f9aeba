from __future__ import annotations

from commplan.diagnostics import Diagnostic, Severity
from commplan.source import SourceText
from commplan.writers.findings.github import write_github
from tests.writers.findings.reporting import FAULT, find_at, report_of

_SOURCE = SourceText("plan.yaml", "ab\ncd\n")


def test_a_finding_is_a_command_with_its_place_and_its_help_on_a_second_line() -> None:
    assert write_github([report_of(find_at(_SOURCE, 3, 5))]) == (
        "::warning file=plan.yaml,line=2,endLine=2,col=1,endColumn=3,title=XXX000 x"
        "::wrong: x%0Ado it\n"
    )


def test_what_the_runner_would_take_for_its_own_is_escaped() -> None:
    source = SourceText("a,b:c%.yaml", "x")
    written = write_github([report_of(find_at(source, 0, 1, what="80%, a:b\n::error::x"))])
    assert written == (
        "::warning file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=2,title=XXX000 x"
        "::wrong: 80%25, a:b%0A::error::x%0Ado it\n"
    )


def test_a_place_over_several_lines_has_no_columns() -> None:
    assert "::warning file=plan.yaml,line=1,endLine=2,title=" in write_github(
        [report_of(find_at(_SOURCE, 1, 5))]
    )


def test_a_finding_without_a_place_names_its_file() -> None:
    found = Diagnostic(FAULT._replace(severity=Severity.INFO), (), facts={"what": "x"})
    assert write_github([report_of(found)]).startswith("::notice file=plan.yaml,title=XXX000 x::")
