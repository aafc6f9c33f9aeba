"""Several files as one text: every place is found in its own file."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Span
from commplan.source import SourceText, parse
from commplan.source.joined import JoinedText, count_nodes, shift_tree

FIRST, SECOND, THIRD = "a: 1\nb: 2", "c: 3\r\nd: 4\r\n", "e: 5\n"


def join() -> JoinedText:
    names = {"plan.yaml": FIRST, "b.yaml": SECOND, "nothing.yaml": "", "c.yaml": THIRD}
    return JoinedText(SourceText(file, text) for file, text in names.items())


@pytest.mark.parametrize(
    ("word", "span"),
    [
        ("a: 1", ("plan.yaml", 1, 1, 1, 5)),
        ("b: 2", ("plan.yaml", 2, 1, 2, 5)),
        ("3", ("b.yaml", 1, 4, 1, 5)),
        ("d: 4", ("b.yaml", 2, 1, 2, 5)),
        ("e", ("c.yaml", 1, 1, 1, 2)),
    ],
)
def test_a_span_names_its_file_and_counts_there(
    word: str, span: tuple[str, int, int, int, int]
) -> None:
    source = join()
    start = source.text.index(word)
    assert source.span(start, start + len(word)) == Span(*span)
    assert source.line_of(source.span(start, start)) == source.line(source.position(start)[0])


def test_a_span_ends_in_its_file() -> None:
    source = join()
    assert source.span(5, len(source.text)) == Span("plan.yaml", 2, 1, 2, 5)


def test_a_line_and_its_position_count_through_all_files() -> None:
    source = join()
    assert [source.line(number) for number in range(1, 8)] == [
        *("a: 1", "b: 2", "c: 3", "d: 4", "", "e: 5", ""),
    ]
    offset = source.text.index("d: 4")
    assert source.position(offset) == (4, 1)
    assert source.offset_of_line(4) == offset


def test_the_line_of_a_file_without_text_is_unknown() -> None:
    source = join()
    for file in ("nothing.yaml", "elsewhere.yaml"):
        span = SourceText(file, "x").span(0, 1)
        assert source.line_of(span) is None
        assert SourceText("plan.yaml", FIRST).line_of(span) is None


def test_a_tree_is_shifted_with_every_node() -> None:
    text = "a: {b: [1, 'two']}\nc: |\n  three\n"
    tree = parse(text, "b.yaml").tree
    moved = parse("#" * 9 + "\n" + text, "b.yaml").tree
    assert tree is not None
    assert shift_tree(tree, 10) == moved


def test_values_are_counted_as_if_aliases_were_written_out() -> None:
    tree = parse("a: &a [1, 2]\nb: {c: *a, d: [*a, *a]}\n", "b.yaml").tree
    assert tree is not None
    assert count_nodes(tree) == 1 + 3 + (1 + 3 + (1 + 3 + 3))
