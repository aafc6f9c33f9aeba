"""Consoles that lack signs, are narrow, or are not there at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from commplan.writers.findings.width import width_of
from tests.cli.processes import AS_OF, BROKEN, COMMAND, SMALL, environment_with, run, write_plan
from tests.examples.test_twelve_mistakes import make_all_mistakes

FORMATS = ["text", "concise", "json", "sarif", "github", "junit"]
ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such thing")


@pytest.mark.parametrize("form", FORMATS)
def test_a_console_that_lacks_signs_does_not_crash(tmp_path: Path, form: str) -> None:
    path = write_plan(tmp_path, BROKEN.replace("甲", "甲😀é"))
    gbk = {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"}
    result = run("validate", path, *AS_OF, "--format", form, environment=gbk)
    assert (result.returncode, b"Traceback" in result.stderr) == (1, False)
    is_whole = form in {"json", "sarif", "junit"}
    written = result.stdout.decode("utf-8" if is_whole else "gbk")
    assert ("甲😀é" if is_whole else "甲?é") in written


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lines", [0, 1])
def test_a_closed_pipe_ends_quietly(tmp_path: Path, form: str, lines: int) -> None:
    path = write_plan(tmp_path, make_all_mistakes())
    with subprocess.Popen(
        [*COMMAND, "validate", str(path), *AS_OF, "--format", form, "-q"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment_with(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for _ in range(lines):
            process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@ON_UNIX
@pytest.mark.parametrize(("closed", "code"), [(">&-", 1), ("2>&-", 1), (">&- 2>&-", 1), ("<&-", 1)])
@pytest.mark.parametrize("form", ["text", "json"])
def test_closed_streams_change_no_exit_code(
    tmp_path: Path, form: str, closed: str, code: int
) -> None:
    plan = "-" if closed == "<&-" else str(write_plan(tmp_path, BROKEN))
    result = subprocess.run(
        ["sh", "-c", f'"$@" {closed}', "sh", *COMMAND, "validate", plan, "--format", form, *AS_OF],
        capture_output=True,
        check=False,
        env=environment_with(),
    )
    assert (result.returncode, b"Traceback" in result.stderr) == (code, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("form", ["text", "json"])
def test_an_output_that_cannot_be_written_ends_in_2_with_the_reason(
    tmp_path: Path, form: str
) -> None:
    path = write_plan(tmp_path, BROKEN)
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*COMMAND, "validate", str(path), "--format", form, *AS_OF],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=environment_with(),
        )
    assert result.returncode == 2
    assert b"the output cannot be written" in result.stderr
    assert b"Traceback" not in result.stderr
    assert b"bug" not in result.stderr


def _run_on_terminal(columns: int, *args: str, **variables: str) -> str:
    pty = pytest.importorskip("pty")
    import fcntl  # noqa: PLC0415 - Windows has none
    import struct  # noqa: PLC0415 - needed with it only
    import termios  # noqa: PLC0415 - Windows has none

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [*COMMAND, *args],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=environment_with(**variables),
    ) as process:
        os.close(theirs)
        data = b""
        while chunk := _read_some(ours):
            data += chunk
        process.wait()
    os.close(ours)
    return data.decode("utf-8").replace("\r\n", "\n")


def _read_some(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so that nobody is at the other end any more
        return b""


@ON_UNIX
@pytest.mark.parametrize("columns", [40, 57, 120])
def test_nothing_is_wider_than_a_terminal_and_carets_stay_under_their_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    path = write_plan(tmp_path, make_all_mistakes())
    monkeypatch.chdir(tmp_path)
    shown = _run_on_terminal(columns, "validate", path.name, *AS_OF, "--color", "never")
    lines = shown.splitlines()
    assert "\x1b" not in shown
    assert [line for line in lines if width_of(line) > columns] == []
    place = next(number for number, line in enumerate(lines) if "onwer" in line and "|" in line)
    before, _, _ = lines[place].partition("onwer")
    assert lines[place + 1].endswith("|" + " " * (len(before) - 1 - before.index("|")) + "^^^^^")


@ON_UNIX
@pytest.mark.parametrize(
    ("variables", "options", "is_coloured"),
    [
        ({}, [], True),
        ({"NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": ""}, [], True),
        ({"TERM": "dumb"}, [], False),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({}, ["--color", "never"], False),
    ],
)
def test_a_terminal_is_coloured_unless_somebody_minds(
    tmp_path: Path, variables: dict[str, str], options: list[str], is_coloured: bool
) -> None:
    path = write_plan(tmp_path, BROKEN)
    shown = _run_on_terminal(80, "validate", str(path), *AS_OF, *options, **variables)
    assert ("\x1b[" in shown) is is_coloured


def test_findings_of_render_follow_standard_error_where_they_go(tmp_path: Path) -> None:
    path = write_plan(tmp_path, BROKEN)
    result = run("render", path, "--to", "md", "-o", tmp_path / "out", *AS_OF)
    assert b"STR050" in result.stderr
    assert b"\x1b[" not in result.stderr


@pytest.mark.parametrize("form", FORMATS)
def test_a_plan_of_fifty_thousand_lines_is_said_in_every_format(tmp_path: Path, form: str) -> None:
    item = "  - name: 甲{}\n    when: 2026-05-09\n    onwer: 林一\n    notes: x\n    id: A{}\n"
    text = SMALL + "activities:\n" + "".join(item.format(n, n) for n in range(10_000))
    result = run("validate", write_plan(tmp_path, text), *AS_OF, "--format", form)
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert result.stdout.count(b"onwer") >= (3 if form == "text" else 10_000)
