"""Findings as JUnit XML, for continuous integration that shows test reports.

A plan is a suite and each fault is a test case, found or not: then a report shows what was checked,
and two reports can be compared (GitLab and Jenkins know a test by its name, and take only the first
of two equal ones). Warnings fail a test case exactly where they fail the run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from commplan.diagnostics import Severity
from commplan.rules import Rule
from commplan.rules.pages import PAGES
from commplan.texts import word_diagnostic
from commplan.writers.clean import clean_text
from commplan.writers.findings.not_run import word_not_run
from commplan.writers.findings.width import show_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.writers.findings.report import FindingsReport


def write_junit(reports: Iterable[FindingsReport], *, is_strict: bool) -> str:
    """Return one XML document for all plans, ended by a line end."""
    root = Element("testsuites", name="commplan")
    for report in reports:
        _add_suite(root, report, is_strict=is_strict)
    for count in ("tests", "failures", "skipped"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _add_suite(root: Element, report: FindingsReport, *, is_strict: bool) -> None:
    suite = SubElement(root, "testsuite", name=_clean(report.source.file))
    not_run = {one.code: one for one in report.not_run}
    for page in PAGES:
        fault = page.fault
        found = [one for one in report.diagnostics if one.code == fault.code]
        case = SubElement(
            suite, "testcase", classname=suite.get("name", ""), name=f"{fault.code} {fault.name}"
        )
        if found:
            _add_findings(case, found, report, is_strict=is_strict)
        elif fault.code in not_run:
            words = word_not_run(not_run[fault.code], report.texts)
            SubElement(case, "skipped", message=_clean(words))
        elif not report.is_readable and issubclass(page, Rule):
            SubElement(case, "skipped", message=report.texts.screen.not_judged)
    suite.set("tests", str(len(PAGES)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))


def _add_findings(
    case: Element, found: list[Diagnostic], report: FindingsReport, *, is_strict: bool
) -> None:
    """Put all findings of one fault into its case: as a failure, or as what it printed."""
    first = word_diagnostic(found[0], report.texts)
    failing = {Severity.ERROR, Severity.WARNING} if is_strict else {Severity.ERROR}
    severities = {one.severity for one in found}
    if severities & failing:
        said = SubElement(
            case, "failure", message=_clean(first.message), type=found[0].severity.value
        )
    else:
        said = SubElement(case, "system-out")
    said.text = "\n".join(_write_lines(one, report) for one in found)


def _write_lines(diagnostic: Diagnostic, report: FindingsReport) -> str:
    worded = word_diagnostic(diagnostic, report.texts)
    place = report.place_of(diagnostic)
    return _clean(f"{place}: {worded.message}\n  {report.texts.screen.help}: {worded.help}")


def _clean(text: str) -> str:
    """Return a text without the control characters that XML cannot hold, even as references."""
    return clean_text(show_text(text))
