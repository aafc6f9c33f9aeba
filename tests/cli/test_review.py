"""Review and status as planners start them, with the slips that planners make.

Each case is a whole process: what it says, its exit code, and the files that it leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.processes import run, said, write_plan

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

PLAN = """\
标题: 2026 粉丝社群
期间: 2026
语言: 简体中文
关键指标:
  - {编号: K1, 名称: 活跃率, 单位: "%", 方向: 越高越好, 全年合成: 四季平均, 目标值: 20}
  - {编号: K2, 名称: 成员数, 单位: 人, 方向: 越高越好, 全年合成: 期末数, 目标值: 700}
里程碑:
  - {编号: M1, 名称: 规则定稿, 截止日期: 2026-01-23}
活动:
  - {编号: A1, 名称: 春季招募, 时间: 2026-03-09..29}
"""
HEAD = "季度: Q1\n截至: 2026-04-08\n"
GOOD = HEAD + "关键指标: {K1: 20, K2: 700}\n里程碑: {M1: 2026-01-23}\n"
ON = ("--as-of", "2026-04-10")
NO_PERIOD = "不是期间：写成 Q2、2026-05、H1 或 2026"


def write_files(folder: Path, files: dict[str, str | bytes | None]) -> None:
    """Write the plan and its files of actuals; of None a folder is made."""
    write_plan(folder, PLAN)
    for name, content in files.items():
        path = folder / "actuals" / name
        path.parent.mkdir(exist_ok=True)
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())


def review(folder: Path, *options: str) -> subprocess.CompletedProcess[bytes]:
    """Make the review of the first quarter in Markdown."""
    asked = () if any(one.startswith("--") for one in options) else ("--quarter", "Q1")
    return run("review", "plan.yaml", *asked, *options, "--to", "md", "-o", "out", folder=folder)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("2026-Q1.yaml", "", ("文件里没有内容", "第一行写 `季度: Q1`")),
        ("2026-Q1.yaml", "# 待填\n", ("文件里没有内容", "先删掉这个文件")),
        ("2026-Q1.yaml", "一季度做得不错\n", ("实际数据要以 `季度: Q1` 这样的字段开头",)),
        ("2026-Q1.yaml", GOOD.encode("gbk"), ("另存为 UTF-8", "按 GBK 读出来是：季度: Q1")),
        ("2026-Q1.yaml", b"PK\x03\x04" + bytes(99), ("这是一个 Office 文件", ".xlsx、.csv 表格")),
        ("2026-Q1.yaml", None, ("文件打不开：这是一个文件夹",)),
        ("2026-Q1.yaml", "季度: Q5\n关键指标: {K1: 20}\n", ("写 Q1 到 Q4", "`季度: Q1`")),
        (
            "复盘.yaml",
            "截至: 2026-04-08\n关键指标: {K1: 20}\n",
            ("缺少 `期间`", "例如 2026-Q1.yaml"),
        ),
        (
            "2025-Q1.yaml",
            "关键指标: {K1: 20}\n",
            ("2025-01-01 至 2025-03-31 的", "改正文件里或文件名"),
        ),
        (
            "2026-Q1.yaml",
            "截至: 2025-04-08\n关键指标: {K1: 20}\n",
            ("截至 2025-04-08，可它的第一天",),
        ),
        ("2026-Q1.yaml", HEAD + "关键指标: {K9: 20}\n", ("没有叫 `K9` 的关键指标", "K2 成员数")),
        ("2026-Q1.yaml", HEAD + "关键指标: {K1: 20分钟}\n", ("只写数，不带单位：写成 20",)),
        ("2026-Q1.yaml", HEAD + "关键指标:\n  K1：20\n  K2：700\n", ("`：` 是全角符号",)),
        ("2026-Q1.yaml", HEAD + "里程碑: {M1: 已完成}\n", ("`已完成` 不是日期",)),
        ("2026-Q1.yaml", HEAD + "里程碑: {M1: 2026-05-23}\n", ("`完成日期` 写的是 2026-05-23",)),
        (
            "2026-Q1.yaml",
            HEAD + "活动: {A1: {实际开始: 2026-03-20, 实际结束: 2026-03-09, 反馈: 好}}\n",
            ("`实际结束` 是 2026-03-09", "早于 `实际开始`"),
        ),
        ("2026-Q1.yaml", HEAD + "方案: 去年的\n", ("`方案: 2026 粉丝社群`",)),
        ("2026-Q1.yaml", HEAD + "页面: {经费: 隐藏}\n", ("例如写成 `经费: {标题: …}`",)),
    ],
)
def test_bad_actuals_are_explained_and_the_review_is_made_without_them(
    tmp_path: Path, name: str, content: str | bytes | None, words: tuple[str, ...]
) -> None:
    write_files(tmp_path, {name: content})
    result = review(tmp_path, "--quarter", "Q1", *ON)
    for word in words:
        assert word in said(result)
    assert result.returncode == 1
    assert (tmp_path / "out" / "plan-2026-Q1.md").read_bytes()


@pytest.mark.parametrize(
    ("actuals", "once"),
    [
        (HEAD + "关键指标: {K1: 0.2}\n", "REV018"),  # not also a year that is missed
        (HEAD + "里程碑: {M1: 2026-05-23}\n", "REV011"),  # not also a milestone that is late
        (HEAD + "里程碑: {M1: 已完成}\n", "STR042"),
        (HEAD + "里程碑:\n  - 里程碑: M1\n    完成日期:\n", ""),  # a form that is still blank
    ],
)
def test_one_cause_is_one_finding(tmp_path: Path, actuals: str, once: str) -> None:
    write_files(tmp_path, {"2026-Q1.yaml": actuals})
    lines = said(run("validate", "plan.yaml", *ON, "--select", "REV,STR", folder=tmp_path))
    codes = [line for line in lines.splitlines() if line.startswith(("错误[", "警告["))]
    assert [line[3:9] for line in codes] == ([once] if once else [])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--quarter", "Q5"), NO_PERIOD),
        (("--quarter", ""), NO_PERIOD),
        (("--period", "2026-13"), NO_PERIOD),
        (("--period", "2025"), "2025 不在方案期间（2026-01-01 至 12-31）之内"),
        (("--quarter", "Q1", "--period", "H1"), "只能用一个"),
        (("--campaign", "C1"), "方案里没有战役 C1"),
        (("--quarter", "Q1", "--baseline", "old.yaml"), "文件 old.yaml 不存在"),
        (("--quarter", "Q1", "--baseline", "HEAD~3"), "不在 git 仓库里"),
        (("--quarter", "Q1", "--baseline", "actuals/2026-Q1.yaml"), "读不出方案内容"),
        (("--quarter", "Q1", "--as-of", "4月31日"), "不是日期"),
    ],
)
def test_options_that_mean_nothing_are_refused_with_what_would(
    tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    write_files(tmp_path, {"2026-Q1.yaml": GOOD})
    result = review(tmp_path, *options)
    assert words in said(result)
    assert result.returncode == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("option", "value", "file"),
    [
        ("--quarter", "q1", "plan-2026-Q1.md"),
        ("--quarter", "Ｑ１", "plan-2026-Q1.md"),
        ("--quarter", "1", "plan-2026-Q1.md"),
        ("--quarter", "一季度", "plan-2026-Q1.md"),
        ("--period", "2026Q1", "plan-2026-Q1.md"),
        ("--period", "3月", "plan-2026-03.md"),
        ("--period", "上半年", "plan-2026-H1.md"),
        ("--period", "2026", "plan-2026.md"),
    ],
)
def test_a_period_may_be_written_as_planners_say_it(
    tmp_path: Path, option: str, value: str, file: str
) -> None:
    write_files(tmp_path, {"2026-Q1.yaml": GOOD})
    result = review(tmp_path, option, value, *ON)
    assert "Traceback" not in said(result)
    assert result.stdout.decode().strip() == f"out/{file}"


def test_a_folder_that_is_a_file_is_left_alone(tmp_path: Path) -> None:
    write_files(tmp_path, {"2026-Q1.yaml": GOOD})
    (tmp_path / "out").write_text("meins", encoding="utf-8")
    result = review(tmp_path, "--quarter", "Q1", *ON)
    assert "这是一个文件，不是文件夹" in said(result)
    assert result.returncode == 2
    assert (tmp_path / "out").read_text(encoding="utf-8") == "meins"


def test_actuals_that_windows_named_are_read(tmp_path: Path) -> None:
    write_files(tmp_path, {"2026-Q1.yaml.txt": GOOD})
    out = run("status", "plan.yaml", *ON, folder=tmp_path).stdout.decode()
    assert "2026 年一季度指标，数据截至 2026-04-08" in out


@pytest.mark.parametrize(
    ("plan", "day"),
    [("标题: 社群\n期间: 2026\n", "2026-04-10"), (PLAN, "2025-12-01"), (PLAN, "2027-06-01")],
)
def test_the_status_answers_for_any_plan_on_any_day(tmp_path: Path, plan: str, day: str) -> None:
    write_plan(tmp_path, plan)
    result = run("status", "plan.yaml", "--as-of", day, folder=tmp_path)
    assert (result.returncode, "Traceback" in said(result)) == (0, False)
    assert "无数据" in result.stdout.decode()


@pytest.mark.parametrize(
    ("plan", "words", "code"),
    [
        (None, "文件打不开：没有这个文件", 2),
        ("标题: [坏\n", "这里的 `[` 只有开头，没有结尾", 1),
    ],
)
def test_the_status_says_why_there_is_none(
    tmp_path: Path, plan: str | None, words: str, code: int
) -> None:
    if plan is not None:
        write_plan(tmp_path, plan)
    result = run("status", "plan.yaml", folder=tmp_path)
    assert words in said(result)
    assert (result.returncode, result.stdout) == (code, b"")


def test_the_cover_says_up_to_which_day_the_data_go(tmp_path: Path) -> None:
    write_files(tmp_path, {"2026-Q1.yaml": GOOD})
    review(tmp_path, "--quarter", "Q1", "--as-of", "2026-05-20")
    text = (tmp_path / "out" / "plan-2026-Q1.md").read_text(encoding="utf-8")
    assert "- **数据截至**：2026-04-08" in text
