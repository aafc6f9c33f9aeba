from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from commplan.report.blocks import Run
from commplan.writers.markdown.inline import (
    guard_start,
    write_heading_words,
    write_runs,
    write_words,
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plan_2026 a_b", "plan_2026 a_b"),
        ("_x_ __init__", r"\_x\_ \_\_init\_\_"),
        ("1~3 月 *x* `y` [z] <b>", r"1\~3 月 \*x\* \`y\` \[z\] \<b>"),
        ("A&B &amp; &#35;", r"A&B \&amp; \&#35;"),
        ("US$5", r"US\$5"),
        ("two\n lines", "two lines"),
        ("见 https://example.com/a_b，后文", "见 <https://example.com/a_b>，后文"),
        ("写信给 me@example.com。", "写信给 <me@example.com>。"),
    ],
)
def test_words_are_escaped_where_markdown_would_act(text: str, written: str) -> None:
    assert write_words(text) == written


@pytest.mark.parametrize(
    ("line", "guarded"),
    [
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("---", r"\---"),
        ("-5%", "-5%"),
        ("+9.0% vs plan", "+9.0% vs plan"),
        ("# a", r"\# a"),
        ("#1", "#1"),
        ("> a", r"\> a"),
        ("===", r"\==="),
        ("1. a", r"1\. a"),
        ("2026) a", r"2026\) a"),
        ("1.5 a", "1.5 a"),
    ],
)
def test_no_line_of_text_opens_another_block(line: str, guarded: str) -> None:
    assert guard_start(line) == guarded


def test_a_heading_keeps_its_last_hash() -> None:
    assert write_heading_words("C #") == r"C \#"
    assert write_heading_words("C#") == "C#"


@pytest.mark.parametrize(
    ("runs", "written"),
    [
        ((Run("a "), Run("b", bold=True), Run(" c")), "a **b** c"),
        ((Run("重点：", bold=True), Run("后文")), "**重点**：后文"),
        ((Run("前"), Run("（要）", italic=True), Run("后")), "前（*要*）后"),
        ((Run("（要）", bold=True),), "**（要）**"),
        ((Run(" b ", bold=True), Run("c")), "**b** c"),
        ((Run("a", bold=True), Run("b", bold=True)), "**ab**"),
        ((Run("a", bold=True), Run("b", italic=True)), "**a**b"),
        ((Run("a", bold=True, italic=True),), "***a***"),
        ((Run("：", bold=True), Run("a")), "：a"),
        ((Run("", bold=True), Run("a")), "a"),
        ((Run("a`b", code=True),), "``a`b``"),
        ((Run("`", code=True),), "`` ` ``"),
        ((Run("x", link="https://a.cn/b_(c)"),), "[x](https://a.cn/b_%28c%29)"),
        ((Run("x", bold=True, link="mailto:a@b.cn"),), "[**x**](mailto:a@b.cn)"),
        ((Run("x", link="javascript:alert(1)"),), "x"),
        ((Run("a*b", bold=True),), r"**a\*b**"),
    ],
)
def test_runs_become_markup_that_parses(runs: tuple[Run, ...], written: str) -> None:
    assert write_runs(runs) == written


@pytest.mark.parametrize("edge", ["：", "（", "*", "!", "“", "~", "<b>", "a", " "])
@pytest.mark.parametrize("style", [{"bold": True}, {"italic": True}])
def test_emphasis_between_letters_is_never_left_open(edge: str, style: dict[str, bool]) -> None:
    runs = (Run("前"), Run(f"{edge}中{edge}", **style), Run("后"))  # type: ignore[arg-type]  # bools
    (token,) = (
        token
        for token in MarkdownIt("commonmark").parse(write_runs(runs))
        if token.type == "inline"
    )
    children = token.children or []
    assert [child.type for child in children if child.nesting == 1] == [
        "strong_open" if "bold" in style else "em_open",
    ]
    said = "".join(child.content for child in children)
    assert said.replace(" ", "") == f"前{edge}中{edge}后".replace(" ", "")
