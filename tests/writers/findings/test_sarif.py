"""SARIF: what a code scanning service relies on. (Its schema is held in ``test_sarif_schema``.)"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from commplan.diagnostics import Diagnostic, Edit, Fix, Related
from commplan.source import SourceText
from commplan.writers.findings.sarif import write_sarif
from tests.examples.test_twelve_mistakes import make_all_mistakes
from tests.plans import AS_OF, HEAD
from tests.writers.findings.reporting import FAULT, find_at, mend_at, report_of, report_on

if TYPE_CHECKING:
    from commplan.writers.findings.report import FindingsReport

_ITEMS = "activities:\n  - {name: 甲, when: 2026-03-08..2026-03-02}\n  - {name: 乙, onwer: 甲}\n"


def _run_of(*reports: FindingsReport, is_successful: bool = True) -> dict[str, Any]:
    log = json.loads(write_sarif(reports, AS_OF, "1.2.3", is_successful=is_successful))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def _marks_of(text: str) -> list[str]:
    results = _run_of(report_on(text))["results"]
    return [result["partialFingerprints"]["commplan/v1"] for result in results]


def test_every_result_names_a_rule_that_is_described() -> None:
    run = _run_of(report_on(make_all_mistakes()))
    rules = run["tool"]["driver"]["rules"]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    for rule in rules:
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
        assert "```yaml" in rule["help"]["markdown"] or rule["id"].startswith("SYN")


def test_weights_are_levels() -> None:
    text = HEAD + "phases: [{name: 筹建, when: 2026Q1}]\nactivities: [{name: 甲, onwer: 林一}]\n"
    assert {result["level"] for result in _run_of(report_on(text))["results"]} >= {
        "error",
        "warning",
    }


def test_a_place_counts_from_1_in_code_points() -> None:
    source = SourceText("plan.yaml", "x\n😀林一\n")
    run = _run_of(report_of(find_at(source, 3, 5), text=source.text))
    assert run["columnKind"] == "unicodeCodePoints"
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 2,
        "endLine": 2,
        "endColumn": 4,
    }


@pytest.mark.parametrize(
    ("file", "uri", "base"),
    [
        ("plans/a.yaml", "plans/a.yaml", "%SRCROOT%"),
        ("./a.yaml", "a.yaml", "%SRCROOT%"),
        ("年度 方案#1.yaml", "%E5%B9%B4%E5%BA%A6%20%E6%96%B9%E6%A1%88%231.yaml", "%SRCROOT%"),
        ("a:b.yaml", "a%3Ab.yaml", "%SRCROOT%"),
        ("/plans/方案.yaml", "file:///plans/%E6%96%B9%E6%A1%88.yaml", None),
        ("C:/plans/a b.yaml", "file:///C:/plans/a%20b.yaml", None),
        ("//server/share/a.yaml", "file://server/share/a.yaml", None),
    ],
)
def test_files_are_uris(file: str, uri: str, base: str | None) -> None:
    run = _run_of(report_of(find_at(SourceText(file, "x"), 0, 1), file=file))
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (place["uri"], place.get("uriBaseId")) == (uri, base)
    assert base is None or base in run["originalUriBaseIds"]


def test_a_finding_without_a_place_stands_at_the_head_of_its_file() -> None:
    run = _run_of(report_of(Diagnostic(FAULT, (), facts={"what": "x"})))
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "plan.yaml"
    assert place["region"]["startLine"] == 1


def test_the_other_side_of_a_clash_is_a_related_location() -> None:
    source = SourceText("plan.yaml", "a\nb\n")
    related = Related((), "other", span=source.span(2, 3))
    found = find_at(source, 0, 1)._replace(related=(related,))
    (other,) = _run_of(report_of(found))["results"][0]["relatedLocations"]
    assert (other["id"], other["message"]["text"]) == (1, "there")
    assert other["physicalLocation"]["region"]["startLine"] == 2


def test_a_fix_says_what_to_replace_in_which_file() -> None:
    source = SourceText("plan.yaml", "name：x\n")
    fix = mend_at(source, (4, 5, ":"), (5, 5, " "))
    unplaced = Fix("mend", (Edit((), "y"),))
    found = find_at(source, 4, 5)._replace(fixes=(fix, unplaced))
    (written,) = _run_of(report_of(found))["results"][0]["fixes"]
    (change,) = written["artifactChanges"]
    regions = [one["deletedRegion"] for one in change["replacements"]]
    assert [(region["startColumn"], region["endColumn"]) for region in regions] == [(5, 6), (6, 6)]
    assert [one["insertedContent"]["text"] for one in change["replacements"]] == [":", " "]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("{name: x}", "wrong: {{name: x}}"),
        ("[a](http://x)", r"wrong: \[a](http://x)"),
        ("[C1, C2]", "wrong: [C1, C2]"),
        ("a\x1bb", "wrong: a<U+001B>b"),
    ],
)
def test_messages_hold_no_argument_link_or_control_character(said: str, written: str) -> None:
    source = SourceText("plan.yaml", "x")
    (result,) = _run_of(report_of(find_at(source, 0, 1, what=said)))["results"]
    assert result["message"]["text"].splitlines()[0] == written


def test_a_fingerprint_stays_while_lines_and_items_come_and_go() -> None:
    marks = _marks_of(HEAD + _ITEMS)
    assert len(set(marks)) == len(marks) > 1
    moved = (
        HEAD
        + "# 备注\n\n"
        + _ITEMS.replace("activities:\n", "activities:\n  - {name: 丙, when: 2026-05-01}\n")
    )
    assert _marks_of(moved) == marks


def test_fingerprints_of_equal_findings_are_numbered() -> None:
    marks = _marks_of(
        HEAD + "activities:\n" + "  - {name: 甲, onwer: 林一, when: 2026-05-09}\n" * 2
    )
    assert len(set(marks)) == len(marks)


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", "en"), ("zh-Hans", "zh-CN")],
)
def test_the_language_of_the_run_is_said(language: str, tag: str) -> None:
    assert _run_of(report_on(HEAD, language))["language"] == tag


def test_a_run_that_could_not_judge_everything_says_so() -> None:
    (invocation,) = _run_of(report_on(HEAD), is_successful=False)["invocations"]
    assert invocation == {"executionSuccessful": False}
