"""Where things stand: lines and columns from 1, in code points."""

from __future__ import annotations

import pytest

from commplan.source import Entry, Mapping, Scalar, Sequence, SourceText, parse


def read_entries(text: str) -> dict[str, Entry]:
    parsed = parse(text, "plan.yaml")
    assert parsed.diagnostics == ()
    assert parsed.tree is not None
    return parsed.tree.entries


def places_of(text: str) -> dict[str, tuple[tuple[int, int], tuple[int, int]]]:
    source = SourceText("plan.yaml", text)
    return {
        key: (source.position(entry.key.start), source.position(entry.value.start))
        for key, entry in read_entries(text).items()
    }


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("title: 松果\nperiod: 2026\n", {"title": ((1, 1), (1, 8)), "period": ((2, 1), (2, 9))}),
        ("名字: 松果\n年: 2026\n", {"名字": ((1, 1), (1, 5)), "年": ((2, 1), (2, 4))}),
        ("🎉: 👨‍👩‍👧 x\nb: 1\n", {"🎉": ((1, 1), (1, 4)), "b": ((2, 1), (2, 4))}),
        ("a: 1\r\nb: 2\r\n", {"a": ((1, 1), (1, 4)), "b": ((2, 1), (2, 4))}),
        ("a: 1\rb: 2", {"a": ((1, 1), (1, 4)), "b": ((2, 1), (2, 4))}),
        ("\n\n# 说明\n  \na: 1", {"a": ((5, 1), (5, 4))}),
        ("{a: 1, 键: 二}", {"a": ((1, 2), (1, 5)), "键": ((1, 8), (1, 11))}),
        ("a:\n  - 1\n", {"a": ((1, 1), (2, 3))}),
    ],
    ids=["cjk", "cjk keys", "emoji", "crlf", "cr", "comments", "flow", "block"],
)
def test_columns_count_code_points(
    text: str, places: dict[str, tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    assert places_of(text) == places


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a: 松果 咖啡  # 店名\n", "松果 咖啡"),
        ("a: '松果'\n", "'松果'"),
        ('a: "松果"\n', '"松果"'),
        ("a: |\n  松果\n  咖啡\nb: 1\n", "|"),
        ("a: >-  # 折行\n  松果\n", ">-  # 折行"),
        ("a: [1,\n  2]\nb: 1\n", "[1,\n  2]"),
        ("a:\n  b: 一\n  c: 二\n\n\nd: 1\n", "b: 一\n  c: 二"),
    ],
)
def test_a_value_encloses_what_is_written(text: str, written: str) -> None:
    value = read_entries(text)["a"].value
    assert text[value.start : value.end] == written


def test_an_alias_stands_where_it_is_used() -> None:
    text = "a: &x {b: 林一}\nc: *x\n"
    value = read_entries(text)["c"].value
    assert isinstance(value, Mapping)
    assert text[value.start : value.end] == "*x"
    assert value.entries["b"].value == Scalar("林一", 10, 12)


def test_offsets_outside_lines_and_files_have_a_place() -> None:
    source = SourceText("plan.yaml", "ab\r\nc")
    assert [source.position(offset) for offset in range(6)] == [
        (1, 1),
        (1, 2),
        (1, 3),
        (1, 4),
        (2, 1),
        (2, 2),
    ]
    assert (source.line(1), source.line(2), source.line(3)) == ("ab", "c", "")
    assert (source.offset_of_line(2), source.offset_of_line(9)) == (4, 4)


def test_an_empty_stretch_covers_one_character() -> None:
    span = SourceText("plan.yaml", "ab").span(1, 1)
    assert (span.line, span.column, span.end_line, span.end_column) == (1, 2, 1, 3)


@pytest.mark.parametrize(
    ("written", "text", "is_plain"),
    [
        ("19:00", "19:00", True),
        ("no", "no", True),
        ("00123", "00123", True),
        ("2026-02-30", "2026-02-30", True),
        ("~", "~", True),
        ("", "", True),
        ("''", "", False),
        ('"~"', "~", False),
        ("!!str 12", "12", False),
        (".inf", ".inf", True),
        ("9" * 5000, "9" * 5000, True),
    ],
)
def test_every_scalar_stays_text(written: str, text: str, *, is_plain: bool) -> None:
    value = read_entries(f"a: {written}\n")["a"].value
    assert isinstance(value, Scalar)
    assert (value.text, value.is_plain) == (text, is_plain)


def test_lists_keep_their_order() -> None:
    value = read_entries("a: [二, 一, {b: 1}, [], {}]\n")["a"].value
    assert isinstance(value, Sequence)
    assert [type(item) for item in value.items] == [Scalar, Scalar, Mapping, Sequence, Mapping]
