"""The whole report on a plan with all twelve mistakes, as golden files: text and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.analysis import analyse
from commplan.reading import read_plan
from commplan.rules import RULES, Facts, judge_plan
from commplan.texts import load_texts
from commplan.writers.findings.json import write_json
from commplan.writers.findings.order import in_order
from commplan.writers.findings.report import FindingsReport
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding
from tests.examples.test_twelve_mistakes import make_all_mistakes
from tests.plans import AS_OF

if TYPE_CHECKING:
    from tests.golden_files import Golden

LANGUAGES = ["zh-Hans", "en"]


def _report(language: str) -> FindingsReport:
    loaded = read_plan(make_all_mistakes(), "plan.yaml")
    assert loaded.plan is not None
    judged = judge_plan(Facts(loaded.plan, analyse(loaded.plan, AS_OF)), RULES)
    found = in_order(loaded.diagnostics + loaded.locate(judged.diagnostics))
    is_readable = loaded.plan is not None
    texts = load_texts(language)
    return FindingsReport(loaded.source, is_readable, found, judged.not_run, texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_report_reads_as_kept(language: str, golden: Golden) -> None:
    report = _report(language)
    style = Style(is_coloured=False, columns=100)
    text = "\n".join(
        write_finding(one, report.source, report.texts, style) for one in report.diagnostics
    )
    golden.check(f"tests/golden/twelve-mistakes.{language}.txt", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_report_reads_as_kept(language: str, golden: Golden) -> None:
    text = write_json([_report(language)], AS_OF, "0.0.0")
    golden.check(f"tests/golden/twelve-mistakes.{language}.json", text)
