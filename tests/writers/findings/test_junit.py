from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

import pytest

from commplan.rules import RULES
from commplan.rules.pages import PAGES
from commplan.writers.findings.junit import write_junit
from tests.plans import HEAD
from tests.writers.findings.reporting import report_on

_BACKWARDS = HEAD + "activities: [{name: 甲, when: 2026-03-08..2026-03-02}]\n"
_WARNED = HEAD + "phases: [{name: 筹建, when: 2026Q1}]\n"


def _suites(*plans: str, is_strict: bool = False) -> Element:
    reports = [report_on(text, file=f"{number}.yaml") for number, text in enumerate(plans)]
    return fromstring(write_junit(reports, is_strict=is_strict))  # noqa: S314 - our own text


def _case(root: Element, code: str) -> Element:
    (case,) = (one for one in root.iter("testcase") if one.get("name", "").startswith(code))
    return case


def test_a_plan_is_a_suite_and_every_fault_a_case() -> None:
    root = _suites(_BACKWARDS, HEAD)
    assert [suite.get("name") for suite in root] == ["0.yaml", "1.yaml"]
    for suite in root:
        names = [case.get("name") for case in suite]
        assert names == [f"{page.fault.code} {page.fault.name}" for page in PAGES]
        assert {case.get("classname") for case in suite} == {suite.get("name")}


def test_the_counts_are_those_of_the_cases() -> None:
    root = _suites(_BACKWARDS, HEAD)
    for element in (root, *root):
        for count, tag in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
            assert element.get(count) == str(len(list(element.iter(tag))))


def test_a_fault_that_was_found_fails_with_all_its_places() -> None:
    text = HEAD + "activities:\n" + "  - {name: 甲, when: 2026-03-08..2026-03-02}\n" * 2
    failure = _case(_suites(text), "STR050")[0]
    assert (failure.tag, failure.get("type")) == ("failure", "error")
    assert failure.get("message", "").startswith("甲 ends on")
    assert [line.split(": ")[0] for line in (failure.text or "").splitlines()[::2]] == [
        "0.yaml:4:33",
        "0.yaml:5:33",
    ]


@pytest.mark.parametrize(("is_strict", "tag"), [(False, "system-out"), (True, "failure")])
def test_warnings_fail_a_case_where_they_fail_the_run(is_strict: bool, tag: str) -> None:
    assert _case(_suites(_WARNED, is_strict=is_strict), "STR081")[0].tag == tag


def test_a_rule_without_anything_to_judge_is_skipped_with_what_it_needs() -> None:
    skipped = _case(_suites(HEAD), "BUD010")[0]
    assert skipped.tag == "skipped"
    assert "budget.total" in skipped.get("message", "")


def test_rules_are_skipped_where_there_is_no_plan_to_judge() -> None:
    root = _suites("")
    codes = {entry.code for entry in RULES}
    for case in root.iter("testcase"):
        code = case.get("name", "").split()[0]
        assert [child.tag for child in case] == (
            ["skipped"] if code in codes else ["failure"] if code == "SYN031" else []
        )


@pytest.mark.parametrize("hostile", [r"\x1b", r"\uFFFE", r"\x85", r"\n", "]]>", "&<>'"])
def test_whatever_a_plan_says_the_document_is_well_formed(hostile: str) -> None:
    text = f'{HEAD}activities: [{{name: "甲{hostile}", when: 2026-03-08..2026-03-02}}]\n'
    assert _case(_suites(text), "STR050")[0].tag == "failure"
