"""What changed, as planners ask for it: two files, a baseline file, a git revision."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.processes import AS_OF, SMALL, run, said, write_plan

if TYPE_CHECKING:
    from pathlib import Path

OLD = SMALL + "language: zh-Hans\nactivities: [{name: 春日护肤课, when: 2026-03-12, budget: 1万}]\n"
NEW = OLD.replace("03-12", "03-19").replace("1万", "1.5万")
INCLUDING = SMALL + "include: [team.yaml]\n"
PERSON = "team: {people: [{name: 苏末, role: 运营}]}\n"

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")


def commit(folder: Path) -> None:
    """Put everything in a folder into one commit with the tag v1."""
    who = ["-c", "user.name=Su Mo", "-c", "user.email=su.mo@example.com"]
    for arguments in (
        ["init", "-q"],
        ["add", "-A"],
        [*who, "commit", "-qm", "plan"],
        ["tag", "v1"],
    ):
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def out(result: subprocess.CompletedProcess[bytes]) -> str:
    return result.stdout.decode("utf-8")


def test_two_plans_are_compared_in_lines(tmp_path: Path) -> None:
    old, new = write_plan(tmp_path, OLD, "old.yaml"), write_plan(tmp_path, NEW, "new.yaml")
    result = run("diff", old, new)
    assert result.returncode == 0
    assert out(result).splitlines() == [
        "日期（1）",
        "  春日护肤课  03-12 → 03-19（晚 7 天）",
        "",
        "经费（1）",
        "  春日护肤课  1 万元 → 1.5 万元（+5,000 元）",
    ]
    assert "改期 1 项" in result.stderr.decode("utf-8")


def test_the_reader_chooses_the_language(tmp_path: Path) -> None:
    old, new = write_plan(tmp_path, OLD, "old.yaml"), write_plan(tmp_path, NEW, "new.yaml")
    assert "03-12 → 03-19 (7 days later)" in out(run("diff", old, new, "--lang", "en"))


def test_equal_plans_print_nothing_and_end_well(tmp_path: Path) -> None:
    path = write_plan(tmp_path, OLD)
    result = run("diff", path, path, "-q")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


def test_json_says_the_same_exactly(tmp_path: Path) -> None:
    old, new = write_plan(tmp_path, OLD, "old.yaml"), write_plan(tmp_path, NEW, "new.yaml")
    whole: dict[str, Any] = json.loads(run("diff", old, new, "--format", "json").stdout)
    assert (whole["schema_version"], whole["same"], whole["currency"]) == (1, False, "CNY")
    assert whole["totals"]["planned"] == {"before": "10000", "after": "15000", "difference": "5000"}
    assert whole["totals"]["mean_slip_days"] == "7"
    assert whole["totals"]["largest_slip"]["days"] == 7
    (change,) = whole["changed"]
    assert (change["kind"], change["key"], change["renamed_from"]) == (
        "activity",
        "春日护肤课",
        None,
    )
    assert change["days"] == [
        {
            "field": "when",
            "before": {"start": "2026-03-12", "end": "2026-03-12"},
            "after": {"start": "2026-03-19", "end": "2026-03-19"},
            "shift_days": 7,
            "slip_days": 7,
            "longer_days": 0,
        }
    ]
    assert change["money"] == [
        {
            "field": "budget",
            "part": None,
            "before": "10000",
            "after": "15000",
            "difference": "5000",
        }
    ]


def test_what_nobody_can_see_does_not_reach_the_terminal(tmp_path: Path) -> None:
    old = write_plan(tmp_path, OLD, "old.yaml")
    new = write_plan(tmp_path, NEW.replace("春日护肤课", '"春日\\u202e护肤课"'), "new.yaml")
    assert "春日<U+202E>护肤课" in out(run("diff", old, new))


def test_a_plan_with_findings_is_compared_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    old = write_plan(tmp_path, OLD, "old.yaml")
    new = write_plan(tmp_path, NEW + "budgett: {total: 1万}\n", "new.yaml")
    result = run("diff", old, new)
    assert result.returncode == 0
    assert "晚 7 天" in out(result)
    assert "读取时有 1 个问题" in result.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["plan.yaml"], "没有可以对比的方案"),
        (["plan.yaml", "plan.yaml", "--baseline", "plan.yaml"], "没有可以对比的方案"),
        (["plan.yaml", "missing.yaml"], "SYN040"),
        (["-", "--baseline", "v1"], "没法在 git 里找 v1"),
        (["plan.yaml", "--baseline", "missing.yaml"], "文件 missing.yaml 不存在"),
        (["plan.yaml", "broken.yaml"], "broken.yaml 读不出方案内容"),
    ],
)
def test_what_cannot_be_compared_ends_in_2_with_the_reason(
    tmp_path: Path, arguments: list[str], words: str
) -> None:
    write_plan(tmp_path, OLD)
    write_plan(tmp_path, "- 1\n", "broken.yaml")
    result = run("diff", *arguments, "--lang", "zh-Hans", folder=tmp_path)
    assert result.returncode == 2
    assert words in said(result)
    assert result.stdout == b""


@needs_git
def test_a_revision_is_read_with_what_it_included(tmp_path: Path) -> None:
    path = write_plan(tmp_path, INCLUDING)
    write_plan(tmp_path, PERSON, "team.yaml")
    commit(tmp_path)
    (tmp_path / "team.yaml").unlink()
    write_plan(tmp_path, SMALL + PERSON.replace("苏末", "顾言"))
    before = sorted(tmp_path.iterdir())
    result = run("diff", path, "--baseline", "v1", "--lang", "zh-Hans")
    assert result.returncode == 0
    assert out(result).splitlines() == ["人员（2）", "  顾言  加入团队", "  苏末  离开团队"]
    assert sorted(tmp_path.iterdir()) == before


@needs_git
def test_a_plan_below_the_top_of_a_repository_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "plans" / "2026"
    folder.mkdir(parents=True)
    path = write_plan(folder, OLD)
    commit(tmp_path)
    write_plan(folder, NEW)
    assert "晚 7 天" in out(run("diff", path, "--baseline", "v1"))
    assert "晚 7 天" in out(run("diff", "plan.yaml", "--baseline", "HEAD", folder=folder))


@needs_git
@pytest.mark.parametrize("revision", ["nope", "-p", "v1:plan", "HEAD~9"])
def test_an_unknown_revision_ends_in_2(tmp_path: Path, revision: str) -> None:
    path = write_plan(tmp_path, OLD)
    commit(tmp_path)
    result = run("diff", path, f"--baseline={revision}", "--lang", "zh-Hans")
    assert result.returncode == 2
    assert f"git 里没有 {revision} 这个版本" in said(result)
    assert "git tag" in said(result)


@needs_git
def test_a_plan_that_the_revision_lacks_ends_in_2(tmp_path: Path) -> None:
    write_plan(tmp_path, OLD)
    commit(tmp_path)
    path = write_plan(tmp_path, OLD, "later.yaml")
    result = run("diff", path, "--baseline", "v1", "--lang", "en")
    assert result.returncode == 2
    assert "did not exist in revision v1" in said(result)


@needs_git
def test_a_folder_without_git_ends_in_2(tmp_path: Path) -> None:
    path = write_plan(tmp_path, OLD)
    ceiling = {"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
    result = run("diff", path, "--baseline", "v1", "--lang", "zh-Hans", environment=ceiling)
    assert result.returncode == 2
    assert "不在 git 仓库里" in said(result)
    assert "commplan baseline save" in said(result)


def test_a_machine_without_git_ends_in_2(tmp_path: Path) -> None:
    path = write_plan(tmp_path, OLD)
    nowhere = {"PATH": str(tmp_path / "nothing")}
    result = run("diff", path, "--baseline", "v1", "--lang", "zh-Hans", environment=nowhere)
    assert result.returncode == 2
    assert "没有安装 git" in said(result)


@needs_git
def test_a_revision_that_no_longer_parses_shows_its_findings(tmp_path: Path) -> None:
    path = write_plan(tmp_path, "- 1\n")
    commit(tmp_path)
    write_plan(tmp_path, OLD)
    result = run("diff", "plan.yaml", "--baseline", "v1", "--lang", "zh-Hans", folder=path.parent)
    assert result.returncode == 2
    assert "v1:plan.yaml:1:1" in said(result)
    assert "换一个读得出方案的版本或文件" in said(result)


def test_a_baseline_is_saved_beside_the_plan_and_compares_as_equal(tmp_path: Path) -> None:
    path = write_plan(tmp_path, INCLUDING)
    write_plan(tmp_path, PERSON, "team.yaml")
    saved = tmp_path / "baselines" / "plan-2026-01-05.yaml"
    result = run("baseline", "save", path, *AS_OF)
    assert result.returncode == 0, said(result)
    assert out(result).splitlines() == [saved.as_posix()]
    text = saved.read_text(encoding="utf-8")
    assert text.startswith("# plan.yaml 的基线，2026-01-05 由 commplan ")
    assert "include" not in text
    assert run("diff", path, "--baseline", saved, "-q").stdout == b""


def test_a_baseline_is_not_written_over_unless_asked(tmp_path: Path) -> None:
    path = write_plan(tmp_path, OLD)
    target = write_plan(tmp_path, "mine\n", "kept.yaml")
    result = run("baseline", "save", path, "-o", target, *AS_OF)
    assert result.returncode == 2
    assert target.read_text(encoding="utf-8") == "mine\n"
    assert run("baseline", "save", path, "-o", target, "--force", *AS_OF).returncode == 0
    assert "春日护肤课" in target.read_text(encoding="utf-8")
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_a_plan_with_findings_is_saved_as_it_stands(tmp_path: Path) -> None:
    path, target = write_plan(tmp_path, OLD + "budgett: {total: 1万}\n"), tmp_path / "b.yaml"
    result = run("baseline", "save", path, "-o", target, *AS_OF)
    assert result.returncode == 0
    assert "照文件原样保存" in said(result)
    assert run("diff", path, "--baseline", target, "-q").stdout == b""


def test_a_plan_that_cannot_be_read_makes_no_baseline(tmp_path: Path) -> None:
    result = run("baseline", "save", write_plan(tmp_path, "- 1\n"), *AS_OF)
    assert result.returncode == 2
    assert not (tmp_path / "baselines").exists()


def test_a_plan_from_standard_input_needs_a_name_for_its_baseline(tmp_path: Path) -> None:
    result = run("baseline", "save", "-", *AS_OF, stdin=OLD.encode(), folder=tmp_path)
    assert result.returncode == 2
    assert "-o" in said(result)
    assert list(tmp_path.iterdir()) == []


def test_the_year_chart_shows_where_a_bar_stood_before(tmp_path: Path) -> None:
    path = write_plan(tmp_path, NEW)
    old = write_plan(tmp_path, OLD, "old.yaml")
    plain = run("render", path, "--to", "md", "-o", tmp_path / "a", *AS_OF)
    result = run("render", path, "--baseline", old, "--to", "md", "-o", tmp_path / "b", *AS_OF)
    assert plain.returncode == result.returncode == 0, said(result)
    texts = [(tmp_path / name / "plan.md").read_text(encoding="utf-8") for name in "ab"]
    assert ["原计划" in text for text in texts] == [False, True]
