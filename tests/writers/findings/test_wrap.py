from __future__ import annotations

import pytest

from commplan.source import SourceText
from commplan.texts import load_texts
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding
from commplan.writers.findings.width import width_of
from commplan.writers.findings.wrap import wrap_text
from tests.examples.test_twelve_mistakes import make_all_mistakes
from tests.writers.findings.reporting import find_at, report_on


@pytest.mark.parametrize(
    ("text", "first", "columns", "lines"),
    [
        ("", 10, 10, [""]),
        ("short", 10, 10, ["short"]),
        ("one two three", 8, 8, ["one two", "three"]),
        ("one two three", 3, 20, ["one", "two three"]),
        ("林一不在，请换人", 8, 10, ["林一不", "在，请换人"]),
        ("请看（附件）一", 6, 8, ["请看", "（附件）", "一"]),
        ("a-very-long-word", 6, 6, ["a-very", "-long-", "word"]),
        ("在 2026-03-02 之前", 8, 12, ["在", "2026-03-02", "之前"]),
        ("one\ntwo", 10, 10, ["one two"]),
    ],
)
def test_lines_break_where_a_reader_expects_it(
    text: str, first: int, columns: int, lines: list[str]
) -> None:
    assert wrap_text(text, first, columns) == lines


@pytest.mark.parametrize("columns", [40, 60, 100])
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_no_line_is_wider_than_the_terminal(columns: int, language: str) -> None:
    report = report_on(make_all_mistakes(), language)
    style = Style(is_coloured=False, columns=columns, is_wrapped=True)
    for one in report.diagnostics:
        written = write_finding(one, report.source, report.texts, style)
        assert [line for line in written.splitlines() if width_of(line) > columns] == []


def test_wrapping_loses_no_word() -> None:
    report = report_on(make_all_mistakes(), "zh-Hans")
    style = Style(is_coloured=False, columns=40, is_wrapped=True)
    for one in report.diagnostics:
        wide = write_finding(one, report.source, report.texts, style._replace(is_wrapped=False))
        narrow = write_finding(one, report.source, report.texts, style)
        assert _letters_of(narrow) == _letters_of(wide)


def _letters_of(text: str) -> str:
    return "".join(text.replace("|", "").split())


def test_sentences_stay_whole_where_nobody_reads_them_on_a_terminal() -> None:
    source = SourceText("plan.yaml", "x")
    written = write_finding(
        find_at(source, 0, 1, what="long " * 40),
        source,
        load_texts("en"),
        Style(is_coloured=False, columns=40),
    )
    assert len(written.splitlines()[0]) > 200
