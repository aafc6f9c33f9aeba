"""What the pages on automation show can be copied: it parses, and every option is a real one."""

from __future__ import annotations

import json
import re
import shlex
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from commplan.cli.formats import Format
from tests.cli.processes import AS_OF, BROKEN, run, write_plan

ROOT = Path(__file__).parents[2]
PAGES = ["docs/automation.md", "docs/automation.zh.md"]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"commplan (validate [^\n`\"|<>…]*)")


def _blocks(page: str, language: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return [block for name, block in _BLOCK.findall(text) if name == language]


@cache
def _list_options() -> set[str]:
    shown = run("validate", "--help").stdout.decode("utf-8")
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", shown))


def _assert_usable(command: str) -> None:
    words = shlex.split(command)
    assert {word for word in words if re.match(r"--?[a-z]", word)} <= _list_options()
    for option, value in pairwise(words):
        assert option != "--format" or value in list(Format)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_on_the_page_has_options_that_exist(page: str) -> None:
    commands = _COMMAND.findall((ROOT / page).read_text(encoding="utf-8"))
    assert len(commands) > 5
    for command in commands:
        _assert_usable(command)


def test_the_page_names_every_format() -> None:
    for page in PAGES:
        rows = re.findall(
            r"^\| `(\w+)` \|", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE
        )
        assert rows == list(Format)


@pytest.mark.parametrize("page", PAGES)
def test_the_workflows_parse_and_run_commplan(page: str) -> None:
    github, gitlab, before_commit = (yaml.safe_load(block) for block in _blocks(page, "yaml"))
    runs = [step["run"] for step in github["jobs"]["validate"]["steps"] if "run" in step]
    assert sum("commplan validate" in line for line in runs) == 2
    assert any("commplan validate" in line for line in gitlab["plans"]["script"])
    assert gitlab["plans"]["artifacts"]["reports"]["junit"] in gitlab["plans"]["script"][1]
    hooks = {hook["id"] for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))}
    assert {hook["id"] for repo in before_commit["repos"] for hook in repo["hooks"]} <= hooks


def test_both_pages_show_the_same_code() -> None:
    def without_remarks(page: str) -> list[str]:
        text = (ROOT / page).read_text(encoding="utf-8")
        return [re.sub(r"#.*", "", block) for _, block in _BLOCK.findall(text)]

    assert without_remarks(PAGES[0]) == without_remarks(PAGES[1])


@pytest.mark.parametrize("page", PAGES)
def test_the_problem_matcher_reads_what_is_written(page: str, tmp_path: Path) -> None:
    (block,) = _blocks(page, "json")
    pattern = json.loads(block)["tasks"][0]["problemMatcher"]["pattern"]
    path = write_plan(tmp_path, BROKEN)
    written = run("validate", path.name, "--format", "concise", *AS_OF, folder=tmp_path).stdout
    (line,) = written.decode("utf-8").splitlines()
    match = re.match(pattern["regexp"], line)
    assert match is not None
    assert [match[pattern[name]] for name in ("file", "line", "column", "severity", "code")] == [
        "plan.yaml",
        "3",
        "42",
        "error",
        "STR050",
    ]


def test_the_hooks_are_what_pre_commit_expects() -> None:
    for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8")):
        assert hook.keys() >= {"id", "name", "description", "entry", "language", "files"}
        _assert_usable(hook["entry"].removeprefix("commplan "))
        assert re.search(hook["files"], "brands/ridge/plan.yaml")
        assert not re.search(hook["files"], "brands/ridge/team.yaml")
