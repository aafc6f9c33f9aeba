"""``validate --fix`` and ``--diff``: what is certain is mended, and not a byte else."""

from __future__ import annotations

import codecs
import stat
from typing import TYPE_CHECKING

import pytest

from commplan.cli.checking import check, load
from commplan.cli.mending import mend_plan
from tests.cli.processes import AS_OF, run, said, write_plan
from tests.plans import AS_OF as AS_OF_DAY

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = (
    "title：粉丝社群 2026\n"
    "period: 2026\n"
    "# 备注：不动\n"
    "activities:\n"
    "  - {name：甲, when: 2026-03-08}\n"
)
MENDED = BROKEN.replace("title：", "title: ").replace("name：", "name: ")


@pytest.mark.parametrize(
    ("mark", "encoding", "options"),
    [
        (b"", "utf-8", []),
        (codecs.BOM_UTF8, "utf-8", []),
        (codecs.BOM_UTF16_LE, "utf-16-le", []),
        (codecs.BOM_UTF16_BE, "utf-16-be", []),
        (b"", "gb18030", ["--encoding", "gb18030"]),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_nothing_changes_but_what_is_mended(
    tmp_path: Path, mark: bytes, encoding: str, options: list[str], line_end: str, last: str
) -> None:
    def data_of(text: str) -> bytes:
        return mark + (text.rstrip("\n") + last).replace("\n", line_end).encode(encoding)

    path = tmp_path / "plan.yaml"
    path.write_bytes(data_of(BROKEN))
    result = run("validate", path, "--fix", *AS_OF, *options)
    assert path.read_bytes() == data_of(MENDED)
    assert result.returncode == 0, said(result)
    assert "自动改了 2 处" in said(result)


def test_what_is_left_is_reported_and_decides_the_exit_code(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN + "  - {name: 乙, onwer: 甲, when: 2026-03-08}\n")
    result = run("validate", path, "--fix", *AS_OF)
    assert (result.returncode, b"STR020" in result.stdout) == (1, True)
    assert b"SYN0" not in result.stdout


def test_a_doubtful_fix_is_left_to_the_planner(tmp_path: Path) -> None:
    text = MENDED.replace("when:", "wehn:")
    path = write_plan(tmp_path, text)
    run("validate", path, "--fix", *AS_OF)
    assert path.read_text(encoding="utf-8") == text


def test_a_sound_file_is_not_touched(tmp_path: Path) -> None:
    path = write_plan(tmp_path, MENDED)
    before = path.stat()
    assert run("validate", path, "--fix", *AS_OF).returncode == 0
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_more_faults_than_one_reading_finds_are_all_mended(tmp_path: Path) -> None:
    head = "title: x\nperiod: 2026\nactivities:\n"
    item = "  - {name：甲, when: 2026-03-08}\n"
    path = write_plan(tmp_path, head + item * 70)
    run("validate", path, "--fix", *AS_OF)
    assert path.read_text(encoding="utf-8") == head + item.replace("：", ": ") * 70


def test_what_one_round_lays_open_the_next_one_mends(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN)
    checked = check(load(str(path), None), AS_OF_DAY)
    first = checked.diagnostics[:1]
    mending = mend_plan(str(path), None, checked._replace(diagnostics=first), AS_OF_DAY)
    assert mending.after == {path.as_posix(): MENDED}
    assert mending.counts == {path.as_posix(): 2}
    assert mending.checked.diagnostics == ()


def test_a_diff_shows_what_would_be_mended_and_changes_nothing(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN)
    result = run("validate", path.name, "--diff", *AS_OF, folder=tmp_path)
    assert path.read_text(encoding="utf-8") == BROKEN
    assert result.stdout.decode("utf-8") == (
        "--- plan.yaml\n+++ plan.yaml\n@@ -1,5 +1,5 @@\n"
        "-title：粉丝社群 2026\n+title: 粉丝社群 2026\n"
        " period: 2026\n # 备注：不动\n activities:\n"
        "-  - {name：甲, when: 2026-03-08}\n+  - {name: 甲, when: 2026-03-08}\n"
    )
    assert result.returncode == 1
    assert b"SYN012" in result.stderr


def test_a_diff_of_a_sound_plan_is_empty(tmp_path: Path) -> None:
    result = run("validate", write_plan(tmp_path, MENDED), "--diff", *AS_OF)
    assert (result.returncode, result.stdout) == (0, b"")


def test_diff_has_the_last_word_over_fix(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN)
    assert b"+title: " in run("validate", path, "--fix", "--diff", *AS_OF).stdout
    assert path.read_text(encoding="utf-8") == BROKEN


@pytest.mark.parametrize("text", [BROKEN, MENDED, "\ufeff" + BROKEN.replace("\n", "\r\n")])
def test_a_plan_from_standard_input_is_mended_onto_the_output(text: str) -> None:
    result = run("validate", "-", "--fix", *AS_OF, stdin=text.encode())
    assert result.stdout == text.replace("title：", "title: ").replace("name：", "name: ").encode()
    assert result.returncode == 0


def test_findings_of_a_plan_that_takes_the_output_go_to_standard_error() -> None:
    text = MENDED.replace("when: 2026-03-08", "when: 2026-02-30")
    result = run("validate", "-", "--fix", "--format", "concise", *AS_OF, stdin=text.encode())
    assert result.stdout == text.encode()
    assert result.stderr.startswith(b"stdin:5:")


def test_what_can_be_mended_is_offered(tmp_path: Path) -> None:
    result = run("validate", write_plan(tmp_path, BROKEN), *AS_OF, "--lang", "en")
    assert b"can be mended without asking: 2" in result.stderr


def test_a_read_only_file_is_left_alone_and_that_ends_in_2(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN)
    path.chmod(stat.S_IREAD)
    result = run("validate", path, "--fix", *AS_OF)
    path.chmod(stat.S_IREAD | stat.S_IWRITE)
    assert (result.returncode, path.read_text(encoding="utf-8")) == (2, BROKEN)
    assert "无法写入" in said(result)
    assert [one.name for one in tmp_path.iterdir()] == ["plan.yaml"]


def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN, "real.yaml")
    path.chmod(0o640)
    mode = path.stat().st_mode
    link = tmp_path / "plan.yaml"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("Windows lets only some people make links")
    run("validate", link, "--fix", *AS_OF)
    assert link.is_symlink()
    assert (path.read_text(encoding="utf-8"), path.stat().st_mode) == (MENDED, mode)


def test_a_file_that_cannot_be_opened_is_only_reported(tmp_path: Path) -> None:
    result = run("validate", tmp_path / "none.yaml", "--fix", *AS_OF)
    assert (result.returncode, b"SYN040" in result.stdout) == (2, True)


def test_included_files_are_mended_where_the_fault_stands(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN + "include：[team.yaml]\n")
    team = write_plan(tmp_path, "team:\n  people：\n    - {name：林一, role: 主播}\n", "team.yaml")
    result = run("validate", path, "--fix", *AS_OF)
    assert path.read_text(encoding="utf-8") == MENDED + "include: [team.yaml]\n"
    assert team.read_text(encoding="utf-8") == (
        "team:\n  people:\n    - {name: 林一, role: 主播}\n"
    )
    assert result.returncode == 0, said(result)
