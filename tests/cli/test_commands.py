"""The program as planners start it: a process of its own, its streams, its exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.processes import (
    AS_OF,
    BROKEN,
    EXAMPLE,
    SMALL,
    run,
    said,
    write_plan,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_the_example_is_clean_and_summed_up_in_a_few_lines() -> None:
    result = run("validate", EXAMPLE, *AS_OF)
    assert result.returncode == 0
    found = result.stdout.decode("utf-8")
    assert ("错误[" in found, "警告[" in found) == (False, False)
    assert "没有错误，也没有警告" in result.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (SMALL, [], 0),
        (BROKEN, [], 1),
        ("title: [\n", [], 1),
        ("", [], 1),
        (SMALL + "phases: [{name: 筹建, when: 2026Q1}]\n", [], 0),
        (SMALL + "phases: [{name: 筹建, when: 2026Q1}]\n", ["--strict"], 1),
    ],
)
def test_the_exit_code_says_what_was_found(
    tmp_path: Path, text: str, options: list[str], code: int
) -> None:
    result = run("validate", write_plan(tmp_path, text), *AS_OF, *options)
    assert result.returncode == code
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("command", ["validate", "render"])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "SYN040"),
        ("标题：粉丝".encode("gbk"), "SYN041"),
        (b"x" * (10 * 1024 * 1024 + 1), "SYN042"),
        (b"PK\x03\x04....", "SYN043"),
    ],
)
def test_what_cannot_be_opened_ends_in_2_with_a_reason(
    tmp_path: Path, command: str, content: bytes | None, code: str
) -> None:
    path = tmp_path / "plan.yaml"
    if content is not None:
        path.write_bytes(content)
    result = run(command, path, *AS_OF, folder=tmp_path)
    assert result.returncode == 2
    assert code in said(result)
    assert "Traceback" not in said(result)


def test_a_folder_is_no_plan(tmp_path: Path) -> None:
    result = run("validate", tmp_path, *AS_OF)
    assert result.returncode == 2
    assert "SYN040" in said(result)


def test_several_plans_are_read_in_one_run(tmp_path: Path) -> None:
    paths = [write_plan(tmp_path, SMALL, "a.yaml"), write_plan(tmp_path, BROKEN, "b.yaml")]
    result = run("validate", *paths, *AS_OF, "--format", "json")
    whole = json.loads(result.stdout)
    assert [plan["summary"]["error"] for plan in whole["plans"]] == [0, 1]
    assert result.returncode == 1


def test_json_says_what_it_promises(tmp_path: Path) -> None:
    result = run(
        "validate", write_plan(tmp_path, BROKEN), *AS_OF, "--format", "json", "--lang", "en"
    )
    whole = json.loads(result.stdout)
    assert whole.keys() == {"schema_version", "tool", "as_of", "plans"}
    assert whole["as_of"] == "2026-01-05"
    (plan,) = whole["plans"]
    assert plan.keys() == {"path", "readable", "summary", "diagnostics", "waived", "not_run"}
    (found,) = plan["diagnostics"]
    assert found["code"] == "STR050"
    assert found["path"] == "activities[0].when"
    assert found["facts"]["end"] == "2026-03-02"
    assert found["location"]["line"] == 3
    assert len(found["related"]) == 1


def test_a_plan_comes_in_through_standard_input() -> None:
    result = run("validate", "-", *AS_OF, stdin=BROKEN.encode())
    assert result.returncode == 1
    assert b"stdin:3" in result.stdout


@pytest.mark.parametrize(
    ("text", "options", "environment", "word"),
    [
        (BROKEN, [], {}, "错误"),
        (BROKEN, [], {"LANG": "en_US.UTF-8"}, "error["),
        (BROKEN, ["--lang", "zh-Hans"], {"LANG": "en_US.UTF-8"}, "错误"),
        (BROKEN + "language: en\n", [], {"LANG": "zh_CN.UTF-8"}, "error["),
        (BROKEN + "language: zh-Hans\n", [], {"LANG": "en_US.UTF-8"}, "错误"),
        (BROKEN + "language: zh-Hant\n", [], {"LANG": "en_US.UTF-8"}, "錯誤"),
        (BROKEN, ["--lang", "zh-tw"], {}, "錯誤"),
        (BROKEN, [], {"LANG": "zh_HK.UTF-8"}, "錯誤"),
    ],
)
def test_the_language_is_asked_for_or_the_plans_or_the_environments(
    tmp_path: Path, text: str, options: list[str], environment: dict[str, str], word: str
) -> None:
    result = run("validate", write_plan(tmp_path, text), *AS_OF, *options, environment=environment)
    assert word in result.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("options", "environment", "is_coloured"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_are_for_terminals(
    tmp_path: Path, options: list[str], environment: dict[str, str], is_coloured: bool
) -> None:
    result = run(
        "validate", write_plan(tmp_path, BROKEN), *AS_OF, *options, environment=environment
    )
    assert (b"\x1b[" in result.stdout) is is_coloured


def test_quiet_leaves_the_findings_only(tmp_path: Path) -> None:
    result = run("validate", write_plan(tmp_path, BROKEN), *AS_OF, "-q")
    assert result.stderr == b""
    assert b"STR050" in result.stdout


def test_rules_that_did_not_run_are_named_on_request(tmp_path: Path) -> None:
    result = run("validate", write_plan(tmp_path, SMALL), *AS_OF, "-v")
    assert "BUD010" in result.stderr.decode("utf-8")
    assert "budget.total" in result.stderr.decode("utf-8")


@pytest.mark.parametrize(
    "args",
    [
        ["validate"],
        ["validate", "-", "-"],
        ["validate", "-", "--as-of", "yesterday"],
        ["validate", "-", "--encoding", "klingon"],
        ["validate", "-", "--encoding", "hex"],
        ["validate", "-", "--format", "docx"],
        ["render", "-", "--to", "docx"],
        ["render", "-", "--to", ""],
        ["explain", "CAL999"],
        ["nonsense"],
    ],
)
def test_wrong_usage_ends_in_2_without_a_traceback(args: list[str]) -> None:
    result = run(*args)
    assert result.returncode == 2
    assert result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("word", ["CAL100", "cal100", "double-booked-resource"])
def test_a_rule_is_explained_by_code_or_name(word: str) -> None:
    result = run("explain", word)
    assert result.returncode == 0
    assert "品鉴室" in result.stdout.decode("utf-8")


def test_a_misspelt_code_brings_a_suggestion() -> None:
    assert b"CAL100" in run("explain", "CAL1000").stderr


def test_all_rules_are_listed() -> None:
    lines = run("rules", "--lang", "en").stdout.decode("utf-8").splitlines()
    codes = [line.split()[0] for line in lines]
    assert "STR020" in codes
    assert "BUD010" in codes
    assert len(codes) == len(set(codes))


def test_the_version_is_said() -> None:
    assert run("--version").stdout.startswith(b"commplan ")
