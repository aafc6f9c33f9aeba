"""The whole report on a plan with all twelve mistakes, as golden files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.writers.findings.concise import write_concise
from commplan.writers.findings.github import write_github
from commplan.writers.findings.json import write_json
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding
from tests.examples.test_twelve_mistakes import make_all_mistakes
from tests.plans import AS_OF
from tests.writers.findings.reporting import report_on

if TYPE_CHECKING:
    from tests.golden_files import Golden

LANGUAGES = ["zh-Hans", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_report_reads_as_kept(language: str, golden: Golden) -> None:
    report = report_on(make_all_mistakes(), language)
    style = Style(is_coloured=False, columns=100)
    text = "\n".join(
        write_finding(one, report.source, report.texts, style) for one in report.diagnostics
    )
    golden.check(f"tests/golden/twelve-mistakes.{language}.txt", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_for_a_narrow_terminal_reads_as_kept(language: str, golden: Golden) -> None:
    report = report_on(make_all_mistakes(), language)
    style = Style(is_coloured=False, columns=40, is_wrapped=True)
    text = "\n".join(
        write_finding(one, report.source, report.texts, style) for one in report.diagnostics
    )
    golden.check(f"tests/golden/twelve-mistakes.{language}.40.txt", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_report_reads_as_kept(language: str, golden: Golden) -> None:
    text = write_json([report_on(make_all_mistakes(), language)], AS_OF, "0.0.0")
    golden.check(f"tests/golden/twelve-mistakes.{language}.json", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reports_in_lines_read_as_kept(language: str, golden: Golden) -> None:
    reports = [report_on(make_all_mistakes(), language)]
    text = write_concise(reports) + write_github(reports)
    golden.check(f"tests/golden/twelve-mistakes.{language}.lines.txt", text)
