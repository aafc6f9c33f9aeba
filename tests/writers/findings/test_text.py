from __future__ import annotations

import pytest

from commplan.diagnostics import Diagnostic, Fault, Related, Severity
from commplan.source import SourceText
from commplan.texts import load_texts
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding
from commplan.writers.findings.width import pad_like, show_line, show_text, width_of
from tests.plans import HEAD, find_all

EN = load_texts("en")
ZH = load_texts("zh-Hans")
PLAIN = Style(is_coloured=False, columns=100)
FAULT = Fault("XXX000", "x", Severity.WARNING, ("wrong: {what}",), ("do it",), {"other": "there"})


def _write(text: str, start: int, end: int, columns: int = 100) -> list[str]:
    source = SourceText("plan.yaml", text)
    span = source.span(start, end)
    found = Diagnostic(FAULT, (), facts={"what": "这个"}, span=span)
    return write_finding(found, source, EN, Style(is_coloured=False, columns=columns)).splitlines()


def test_the_caret_stands_under_chinese_text() -> None:
    text = "owner: 林一，主播"
    lines = _write(text, text.index("主"), text.index("主") + 2)
    assert lines == [
        "warning[XXX000]: wrong: 这个",
        " --> plan.yaml:1:11",
        "  |",
        "1 | owner: 林一，主播",
        "  |        \u3000\u3000\u3000^^^^",
        "  = help: do it",
    ]


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_long_lines_are_cut_around_the_place(columns: int) -> None:
    text = "标题" * 60 + "坏" + "文字" * 60
    lines = _write(text, 120, 121, columns)
    excerpt, marks = lines[3], lines[4]
    assert "坏" in excerpt
    assert excerpt.count("…") == 2
    assert max(width_of(excerpt), width_of(marks)) <= columns
    assert width_of(excerpt[: excerpt.index("坏")]) == width_of(marks[: marks.index("^")])


def test_a_span_over_several_lines_is_marked_on_its_first() -> None:
    lines = _write("a: b\nc: d\n", 3, 8)
    assert lines[4] == "  |    ^"


def test_what_cannot_be_seen_is_made_visible() -> None:
    assert show_line("a\u200bb\tc\x1b[31m") == "a\ufffdb c\ufffd[31m"
    assert show_text("a\u202eb") == "a<U+202E>b"


def test_square_brackets_of_a_plan_are_only_text() -> None:
    text = HEAD + "activities: [{name: '[red]x[/]', when: 2026-03-08..2026-03-02}]\n"
    (found,) = find_all(text)
    written = write_finding(found, SourceText("plan.yaml", text), EN, PLAIN)
    assert "[red]x[/]" in written


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("林一", 4), ("，", 2), ("é", 1), ("e\u0301", 1), ("", 0)]
)
def test_widths_are_those_of_a_terminal(text: str, width: int) -> None:
    assert width_of(text) == width
    assert width_of(pad_like(text)) == width


def test_both_sides_of_a_clash_are_shown_from_top_to_bottom() -> None:
    text = "b: 1\na: 2\n"
    source = SourceText("plan.yaml", text)
    related = Related((), "other", span=source.span(0, 1))
    found = Diagnostic(FAULT, (), facts={"what": "x"}, related=(related,), span=source.span(5, 6))
    assert write_finding(found, source, EN, PLAIN).splitlines()[2:-1] == [
        "  |",
        "1 | b: 1",
        "  | - there",
        "  :",
        "2 | a: 2",
        "  | ^",
    ]


def test_many_related_places_are_counted() -> None:
    text = "x\n" * 20
    source = SourceText("plan.yaml", text)
    related = tuple(Related((), "other", span=source.span(2 * n, 2 * n + 1)) for n in range(1, 15))
    found = Diagnostic(FAULT, (), facts={"what": "x"}, related=related, span=source.span(0, 1))
    written = write_finding(found, source, ZH, PLAIN)
    assert written.count("there") == 8
    assert "另有 6 处" in written


def test_colours_are_only_painted_where_they_are_wanted() -> None:
    source = SourceText("plan.yaml", "x\n")
    found = Diagnostic(FAULT, (), facts={"what": "x"}, span=source.span(0, 1))
    coloured = write_finding(found, source, EN, Style(is_coloured=True, columns=80))
    assert "\x1b[1;33mwarning[XXX000]\x1b[0m" in coloured
    assert "\x1b" not in write_finding(found, source, EN, PLAIN)
