from __future__ import annotations

import pytest

from commplan.diagnostics import Diagnostic
from commplan.source import SourceText
from commplan.writers.findings.concise import write_concise
from tests.plans import HEAD
from tests.writers.findings.reporting import FAULT, find_at, report_of, report_on

_BACKWARDS = HEAD + "activities: [{name: 甲, when: 2026-03-08..2026-03-02}]\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "甲 ends on Mon 2026-03-02, before it starts on Sun 2026-03-08"),
        ("zh-Hans", "甲 的结束日期 2026-03-02（周一）早于开始日期 2026-03-08（周日）"),
    ],
)
def test_a_finding_is_one_line_whose_weight_is_english_in_every_language(
    language: str, words: str
) -> None:
    written = write_concise([report_on(_BACKWARDS, language)])
    assert written == f"plan.yaml:3:42: error[STR050] {words}\n"


def test_findings_of_several_plans_follow_one_another() -> None:
    reports = [report_on(_BACKWARDS, file="a.yaml"), report_on(_BACKWARDS, file="b.yaml")]
    lines = write_concise(reports).splitlines()
    assert [line.split(":")[0] for line in lines] == ["a.yaml", "b.yaml"]


def test_a_line_stays_a_line_whatever_a_plan_says() -> None:
    source = SourceText("plan.yaml", "x")
    written = write_concise([report_of(find_at(source, 0, 1, what="a\r\nb\x1b[31m\tc"))])
    assert written == "plan.yaml:1:1: warning[XXX000] wrong: a<U+000D> b<U+001B>[31m c\n"


def test_a_finding_without_a_place_names_its_file() -> None:
    written = write_concise([report_of(Diagnostic(FAULT, (), facts={"what": "x"}))])
    assert written == "plan.yaml: warning[XXX000] wrong: x\n"
