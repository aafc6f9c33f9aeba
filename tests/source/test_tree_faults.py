"""What can be wrong with YAML that the parser reads: keys, tags, aliases, limits, documents."""

from __future__ import annotations

import pytest

from commplan.source import Scalar, parse
from commplan.source.builder import DEPTH_LIMIT, NODE_LIMIT


def found_in(text: str) -> list[tuple[str, int, int, int]]:
    spans = [(one.code, one.span) for one in parse(text, "plan.yaml").diagnostics]
    return [(code, span.line, span.column, span.end_column) for code, span in spans if span]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: 2\na: 3\n", [("SYN020", 3, 1, 2)]),
        ("a: {键: 1, 键: 2}\n", [("SYN020", 1, 11, 12)]),
        ("a: 1\na: 2\na: 3\n", [("SYN020", 2, 1, 2), ("SYN020", 3, 1, 2)]),
        ("a: !!int 3\n", [("SYN021", 1, 4, 5)]),
        ("a: !!python/object:os.system x\n", [("SYN021", 1, 4, 5)]),
        ("a: !own [1]\n", [("SYN021", 1, 4, 5)]),
        ("a: !!str 3\n", []),
        ("a: *x\nb: &x 1\n", [("SYN023", 1, 4, 6)]),
        ("a: &x [*x]\n", [("SYN023", 1, 8, 10)]),
        ("a: &x 1\nb: &x [*x]\n", [("SYN023", 2, 8, 10)]),
        ("a: &x {b: {c: *x}}\n", [("SYN023", 1, 15, 17)]),
        ("a: &x {b: 1}\nc: {<<: *x, d: 1}\n", [("SYN025", 2, 5, 7)]),
        ("'<<': 1\n", []),
        ("? [a]\n: 1\nb: 2\n", [("SYN026", 1, 3, 4)]),
        ("{a: 1}: 2\n", [("SYN026", 1, 1, 2)]),
        ("a: 1\n---\nb: 1\n", [("SYN030", 2, 1, 4)]),
        ("---\na: 1\n...\n", []),
        ("", [("SYN031", 1, 1, 2)]),
        ("# 下周再写\n", [("SYN031", 1, 1, 2)]),
        ("---\n", [("SYN031", 1, 1, 2)]),
        ("- 手冲课\n", [("SYN032", 1, 1, 2)]),
        ("\n松果咖啡 2026\n", [("SYN032", 2, 1, 2)]),
        ("a: 松\x07果\n", [("SYN033", 1, 5, 6)]),
        ("中文: \x86\n", [("SYN033", 1, 5, 6)]),
        ("a: \ud800\n", [("SYN033", 1, 4, 5)]),
        ("a: \uffff\n", [("SYN033", 1, 4, 5)]),
        ("a: \u200b\n", []),
    ],
)
def test_a_fault_is_found_at_its_place(text: str, found: list[tuple[str, int, int, int]]) -> None:
    assert found_in(text) == found


def test_the_first_of_two_equal_keys_counts_and_is_shown() -> None:
    parsed = parse("a: 1\nb: 2\na: 3\n", "plan.yaml")
    assert parsed.tree is not None
    assert parsed.tree.entries["a"].value == Scalar("1", 3, 4)
    (first,) = parsed.diagnostics[0].related
    assert first.span is not None
    assert (first.span.line, first.span.column) == (1, 1)


def test_what_stands_below_a_refused_key_is_left_out() -> None:
    parsed = parse("? {a: 1}\n: {b: [1, 2]}\nc: 1\n", "plan.yaml")
    assert parsed.tree is not None
    assert list(parsed.tree.entries) == ["c"]


def test_a_broken_alias_leaves_its_field_blank() -> None:
    parsed = parse("a: *x\nb: 1\n", "plan.yaml")
    assert parsed.tree is not None
    assert [entry.value for entry in parsed.tree.entries.values()] == [
        Scalar("", 3, 5),
        Scalar("1", 9, 10),
    ]


@pytest.mark.parametrize(
    "text", ["a: " + "[" * 100_000, "- " * 100_000, "a: " + "{a: " * 100_000], ids=["[", "-", "{"]
)
def test_depth_is_limited_before_anything_overflows(text: str) -> None:
    (fault,) = parse(text, "plan.yaml").diagnostics
    assert (fault.code, fault.facts) == ("SYN022", {"limit": DEPTH_LIMIT})


def test_the_deepest_plan_that_is_allowed_is_read() -> None:
    levels = DEPTH_LIMIT - 1
    assert found_in("a: " + "[" * levels + "]" * levels) == []
    assert found_in("a: [" + "[" * levels + "]" * levels + "]") == [("SYN022", 1, 67, 68)]


def test_aliases_cannot_blow_up_the_plan() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    parsed = parse("\n".join(lines), "plan.yaml")
    has_tree = parsed.tree is not None  # (a report that prints the tree would never end)
    found = [(one.code, one.facts) for one in parsed.diagnostics]
    assert (has_tree, found) == (False, [("SYN024", {"limit": NODE_LIMIT})])
