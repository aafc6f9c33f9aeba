from __future__ import annotations

import pytest

from commplan.report.blocks import Run, Runs
from commplan.report.inline import join_lines, read_plain, read_runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", ()),
        ("plain, 100%", (Run("plain, 100%"),)),
        ("写 **一** 页", (Run("写 "), Run("一", bold=True), Run(" 页"))),
        ("an *idea*", (Run("an "), Run("idea", italic=True))),
        ("run `a*b`", (Run("run "), Run("a*b", code=True))),
        ("***both***", (Run("both", bold=True, italic=True),)),
        ("see [us](https://example.org/a)", (Run("see "), Run("us", link="https://example.org/a"))),
        ("<mailto:a@example.org>", (Run("mailto:a@example.org", link="mailto:a@example.org"),)),
        ("[file](ftp://example.org/x)", (Run("file (ftp://example.org/x)"),)),
        ("[x](javascript:alert(1))", (Run("[x](javascript:alert(1))"),)),
        ("![logo](https://example.org/l.png)", (Run("logo", link="https://example.org/l.png"),)),
        ("<b>x</b> & y", (Run("<b>x</b> & y"),)),
        ("snake_case_name", (Run("snake_case_name"),)),
        (r"2 \* 3", (Run("2 * 3"),)),
        ("# no heading", (Run("# no heading"),)),
    ],
)
def test_marks_become_runs_and_the_rest_stays_text(text: str, runs: Runs) -> None:
    assert read_runs(text) == runs


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("first\nsecond", "first second"),
        ("第一行，\n第二行", "第一行，第二行"),
        ("第一行\n  two", "第一行 two"),
        ("  a \t b  ", "a b"),
    ],
)
def test_lines_are_joined_as_the_script_asks(text: str, line: str) -> None:
    assert join_lines(text) == line


def test_plain_reading_drops_the_marks_only() -> None:
    assert read_plain("**固定** [节奏](https://example.org)") == "固定 节奏"
