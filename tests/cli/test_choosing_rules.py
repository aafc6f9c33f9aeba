"""Which rules a run is about, which run on a plan, and what was waived: as planners see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.processes import AS_OF, run, write_plan

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """title: 粉丝社群 2026
language: zh-Hans
period: 2026
budget: {total: 10000, lines: [{name: 外包, amount: 12000}]}
milestones: [{id: M1, name: 春季会, due: 2026-10-03, kind: meeting}]
"""
WAIVED = TEXT + "waivers: [{rule: BUD010, reason: 等追加预算, until: 2026-03-31}]\n"


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "BUD"], {"BUD010"}),
        (["--select", "CAL-01"], {"CAL010"}),
        (["--select", "over-total,meeting-on-holiday"], {"BUD010", "CAL010"}),
        (["--select", "BUD", "--select", "CAL", "--ignore", "BUD010"], {"CAL010", "BUD030"}),
    ],
)
def test_only_the_chosen_rules_speak(tmp_path: Path, options: list[str], codes: set[str]) -> None:
    plan = write_plan(tmp_path, TEXT)
    out = run("validate", plan, *AS_OF, "--format", "concise", *options).stdout.decode("utf-8")
    found = {line.split("[")[1].split("]")[0] for line in out.splitlines()}
    assert found <= codes | {"BUD030"}
    assert codes - {"BUD030"} <= found


def test_a_rule_that_does_not_exist_ends_the_run_with_a_suggestion(tmp_path: Path) -> None:
    result = run("validate", write_plan(tmp_path, TEXT), "--select", "over-totl", "--lang", "en")
    assert result.returncode == 2
    assert result.stderr.decode("utf-8").splitlines() == [
        "there is no rule over-totl",
        "did you mean over-total?",
    ]


def test_what_is_waived_is_counted_and_told(tmp_path: Path) -> None:
    plan = write_plan(tmp_path, WAIVED)
    options = ("--select", "BUD010", "--lang", "en")
    quiet = run("validate", plan, *AS_OF, *options)
    assert (quiet.returncode, quiet.stdout) == (0, b"")
    assert "waived: 1" in quiet.stderr.decode("utf-8")
    told = run("validate", plan, *AS_OF, *options, "-v").stderr.decode("utf-8")
    assert "等追加预算, until 2026-03-31" in told


def test_a_plan_shows_which_rules_are_on_off_waived_or_lacking(tmp_path: Path) -> None:
    settings = 'settings: {rules: [{rule: CAL010, severity: "off", reason: 照常开会}]}\n'
    plan = write_plan(tmp_path, WAIVED + settings)
    lines = run("rules", "--for", plan, *AS_OF).stdout.decode("utf-8").splitlines()
    states = {line.split()[1]: line for line in lines}
    assert states["CAL011"].startswith("开")
    assert states["BUD010"].startswith("特批")
    assert states["CAL010"].startswith("关")
    assert "照常开会" in states["CAL010"]
    assert states["CHN020"].startswith("缺数据")
    assert "channels.cap" in states["CHN020"]
