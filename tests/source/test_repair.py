"""What stops the parser or misleads it: the damages that planners do, found and mended."""

from __future__ import annotations

import pytest

from commplan.source import Mapping, Node, Scalar, Sequence, parse

HEAD = "title: 松果咖啡\nperiod: 2026\n"


def found_in(text: str) -> list[tuple[str, int, int]]:
    return [
        (one.code, one.span.line, one.span.column)
        for one in parse(text, "plan.yaml").diagnostics
        if one.span
    ]


def facts_of(text: str) -> dict[str, object]:
    (fault,) = parse(text, "plan.yaml").diagnostics
    return dict(fault.facts)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a:\n\t- b\n", ("SYN011", 2, 1)),
        ("a:\n  - b: 1\n \t c: 2\n", ("SYN011", 3, 2)),
        ("title：x\nperiod: 2026\n", ("SYN012", 1, 6)),
        ("title: x\nperiod：2026\n", ("SYN012", 2, 7)),
        ("a:\n  - name：手冲课\n    when: 1\n", ("SYN012", 2, 9)),
        ("a: 1\n活动：\n  - 手冲课\n", ("SYN012", 2, 3)),
        ("a:\n  － b\n  - c: 1\n", ("SYN012", 2, 3)),
        ("a: {b: 手冲课，c: 1}\n", ("SYN012", 1, 11)),
        ("a: {b: 一，二，c: 1}\n", ("SYN012", 1, 11)),
        ("a: {b: 1｝\nc: 2\n", ("SYN012", 1, 9)),
        ("title: 松果: 回家\n", ("SYN013", 1, 8)),
        ("title: 回家:\n", ("SYN013", 1, 8)),
        ("a: {b: 目标: 提升, c: 1}\n", ("SYN013", 1, 8)),
        ("owner: @林一\n", ("SYN013", 1, 8)),
        ("a:\n  - `x`\n", ("SYN013", 2, 5)),
        ("a: %5\n", ("SYN013", 1, 4)),
        ("a: *重点*\n", ("SYN013", 1, 4)),
        ("a: *lin 负责\n", ("SYN013", 1, 4)),
        ("a: &重点 x\n", ("SYN013", 1, 4)),
        ("a: !重点 x\n", ("SYN013", 1, 4)),
        ("a: > 5%\n", ("SYN013", 1, 4)),
        ('a: "松果" 咖啡\n', ("SYN013", 1, 4)),
        ("a:\n  - '一' 和 '二'\n", ("SYN013", 2, 5)),
        ("tracks: [线上, 线下\nowner: 林一\n", ("SYN014", 1, 9)),
        ("tracks: [线上,\n  线下\nowner: 林一\n", ("SYN014", 1, 9)),
        ("a:\n  - {b: 1\n  - {b: 2}\n", ("SYN014", 2, 5)),
        ("tracks: [线上", ("SYN014", 1, 9)),
        ('title: "松果\nowner: 林一\n', ("SYN014", 1, 8)),
        ('title: "松果\nowner: "林一"\n', ("SYN014", 1, 8)),
        ("title: '松果  # 店名\nowner: 林一\n", ("SYN014", 1, 8)),
        ("title:x\nperiod: 2026\n", ("SYN015", 1, 6)),
        ("a:\n  - name:手冲课\n    when: 1\n", ("SYN015", 2, 9)),
        ("a:\n  -b\n  - c: 1\n", ("SYN015", 2, 3)),
        ("a: 1\n b: 2\n", ("SYN016", 2, 1)),
        ("a:\n  - b: 1\n  c: 2\n", ("SYN016", 3, 1)),
        ("a: 1\n- b\n", ("SYN010", 2, 1)),
        ("a: ]\n", ("SYN010", 1, 4)),
    ],
)
def test_a_damage_is_found_at_its_place(text: str, found: tuple[str, int, int]) -> None:
    assert found_in(text) == [found]


@pytest.mark.parametrize(
    "sound",
    [
        "a: {b: 手冲课，第一期, c: 1}",
        "a: '会员说：好'",
        "a: |-\n  这里: 那里",
        "a: >\n  这里: 那里",
        "a: *x",
        "a: &y {b: 1}",
        "a:\n  - -3d 10:00 企微客户群",
        "a: http://x.cn/y",
        "a: [一、二]",
        "a: 会员说“好”",
    ],
)
def test_sound_lines_above_a_damage_are_not_blamed(sound: str) -> None:
    text = f"x: &x 1\n{sound}\nowner: @林一\n"
    assert found_in(text) == [("SYN013", text.count("\n"), 8)]
    broken = f"x: &x 1\n{sound}\nowner: 1\n b: 2\n"
    assert found_in(broken) == [("SYN016", broken.count("\n"), 1)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("title: 松果: 回家  # 定稿\n", {"sign": ":", "quoted": '"松果: 回家"'}),
        ('a: "松果" 咖啡\n', {"sign": '"', "quoted": "'\"松果\" 咖啡'"}),
        ("a: @it's\n", {"sign": "@", "quoted": '"@it\'s"'}),
        ("a: @'\"'\n", {"sign": "@", "quoted": "'@''\"'''"}),
        ("period:2026  # 全年\na: 1\n", {"sign": ":", "better": "period: 2026"}),
        ("a:\n  - name:手冲课\n    b: 1\n", {"sign": ":", "better": "name: 手冲课"}),
        ("title：x\na: 1\n", {"sign": "：", "plain": ":", "spaced": ":"}),
        ("a: [1\nb: 2\n", {"sign": "[", "closing": "]"}),
    ],
)
def test_a_damage_says_what_to_write(text: str, facts: dict[str, object]) -> None:
    assert facts_of(text) == facts


def test_several_damages_are_found_in_one_run() -> None:
    text = HEAD + (
        "activities:\n"
        "  - {name: 手冲课，第一期，when: 2026-05-16，hours: 9:00-10:00}\n"
        "  - {name: 目标: 提升, when: 2026-05-16}\n"
        "owner: @林一\n"
        "kpis：\n"
        "\t- {id: K1}\n"
        "budget: {total: 30万\n"
    )
    assert found_in(text) == [
        ("SYN012", 4, 19),
        ("SYN012", 4, 36),
        ("SYN013", 5, 12),
        ("SYN013", 6, 8),
        ("SYN012", 7, 5),
        ("SYN011", 8, 1),
        ("SYN014", 9, 9),
    ]


def test_tabs_are_one_finding_however_many_lines_have_one() -> None:
    assert found_in("a:\n" + "\t- b: 1\n\t\tc: 2\n" * 5) == [("SYN011", 2, 1)]


def test_the_number_of_findings_is_limited() -> None:
    text = "".join(f"a{number}: @x\n" for number in range(200))
    found = found_in(text)
    assert len(found) == 101
    assert found[-1] == ("SYN010", 101, 7)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tracks:\n  -线上\n  -线下\n", [("SYN015", 2, 3), ("SYN015", 3, 3)]),
        ("tracks:\n  -线上\n  - 线下\n", [("SYN015", 2, 3)]),
        ("a:\n  － b: 1\n", [("SYN012", 2, 3)]),
        ("a:\n  — b: 1\n", [("SYN012", 2, 3)]),
        ("a:\n  －b: 1\n", []),
        ("a:\n  -b: 1\n", [("SYN015", 2, 3)]),
        ("a:\n  -b: 1\n  -c: 1\n", [("SYN015", 2, 3), ("SYN015", 3, 3)]),
        ("messages:\n  -3d 10:00 企微客户群\n", []),
        ("messages: -不群发\n", []),
        ("messages:\n  - -不群发\n", []),
        ("messages: [-不群发]\n", []),
        ("messages:\n  '-不群发'\n", []),
        ("title：松果咖啡 2026\n", [("SYN012", 1, 6)]),
        ("title:松果咖啡\n", [("SYN015", 1, 6)]),
        ("'title：松果咖啡'\n", [("SYN032", 1, 1)]),
        ("松果咖啡：方案\n", [("SYN032", 1, 1)]),
    ],
)
def test_damage_that_yaml_takes_for_a_text_is_found(
    text: str, found: list[tuple[str, int, int]]
) -> None:
    assert found_in(text) == found


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("a: {b: ¥3,000}\n", "¥3,000", [("SYN013", 1, 8)]),
        ("a: {b: 3,000, c: 5,000}\n", "3,000", [("SYN013", 1, 8), ("SYN013", 1, 18)]),
        ("a: {b: 1,234,567}\n", "1,234,567", [("SYN013", 1, 8)]),
        ("a: {b: 3, 000}\n", "3", []),
        ("a: {b: 3,000: 1}\n", "3", []),
        ("a: {b: 3,00}\n", "3", []),
        ("a: {b: '3',000}\n", "3", []),
        ("a: {b: 三,000}\n", "三", []),
        ("a:\n  b: 3,000\n", "3,000", []),
    ],
)
def test_a_number_that_a_comma_cut_is_put_together(
    text: str, number: str, found: list[tuple[str, int, int]]
) -> None:
    parsed = parse(text, "plan.yaml")
    assert parsed.tree is not None
    fields = parsed.tree.entries["a"].value
    assert isinstance(fields, Mapping)
    value = fields.entries["b"].value
    assert isinstance(value, Scalar)
    assert (value.text, found_in(text)) == (number, found)


def plain(node: Node) -> object:
    """Return a tree as texts, lists and dicts."""
    match node:
        case Scalar():
            return node.text
        case Mapping():
            return {key: plain(entry.value) for key, entry in node.entries.items()}
        case Sequence():
            return [plain(item) for item in node.items]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a：x\nb: 2\n", {"a": "x", "b": "2"}),
        ("a:\n\t- b: 1\n\t  c: 2\n", {"a": [{"b": "1", "c": "2"}]}),
        ("a:\n  - b: 1\n\t\tc: 2\n", {"a": [{"b": "1", "c": "2"}]}),
        ("a:\n    - b: 1\n\t  c: 2\n", {"a": [{"b": "1", "c": "2"}]}),
        ("a:\n  - b: 1\n　　c: 2\n", {"a": [{"b": "1", "c": "2"}]}),
        ("a:\n  －  b: 1\n     c: 2\n", {"a": [{"b": "1", "c": "2"}]}),
        ("a: {b: 1，c: 2｝\n", {"a": {"b": "1", "c": "2"}}),
        ("a: {b：1，c：2}\n", {"a": {"b": "1", "c": "2"}}),
        ("a: {b：x，y，c: 2}\n", {"a": {"b": "x，y", "c": "2"}}),
        ("a: {b: 1,234,567元, c: 2}\n", {"a": {"b": "1,234,567元", "c": "2"}}),
        ("a: {b: 【x, y】, c: 2}\n", {"a": {"b": ["x", "y"], "c": "2"}}),
        ("a：{b: 1}\n", {"a": {"b": "1"}}),
        ("a: b: c\n", {"a": "b: c"}),
        ("a: [b, c\nd: 1\n", {"a": ["b", "c"], "d": "1"}),
        ("a: [{b: 1, c: 2, {b: 3}]\n", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        ('a: "b\nc: [1,\n  "2"]\n', {"a": "b", "c": ["1", "2"]}),
        ('a: {b: "x, c: 2}\n', {"a": {"b": "x", "c": "2"}}),
        ('a: "x\nb：1\nc: "y"\n', {"a": "x", "b": "1", "c": "y"}),
        (
            'a: "x\nb：1\nc: 1\nd: 2\ne: "y"\n',
            {"a": "x", "b": "1", "c": "1", "d": "2", "e": "y"},
        ),
        ("{\na: 1,\nb: 2,\nc: @x,\nd: e: f\n}\n", {"a": "1", "b": "2", "c": "@x", "d": "e: f"}),
        (
            "a:\n  - b: 1\n　　c: [x]\n\n  # 注\n\n  - b: 2\n",
            {"a": [{"b": "1", "c": ["x"]}, {"b": "2"}]},
        ),
        ("a:\n  -b\n  -c\n", {"a": ["b", "c"]}),
        ("a:\n  - b\n   - c\n", {"a": ["b", "c"]}),
        ("a:\n  - b: 1\n   c: 2\n   d: 3\n", {"a": [{"b": "1", "c": "2", "d": "3"}]}),
        ("a:\n  - b: 1\n   - b: 2\n    c: 3\n", {"a": [{"b": "1"}, {"b": "2", "c": "3"}]}),
        ("a:\n  - b: 1\n   - b: 2\n     c: 3\n", {"a": [{"b": "1"}, {"b": "2", "c": "3"}]}),
        ("a:  # 三条\n   b: 1\n  c: 2\n  d: 3\n", {"a": {"b": "1", "c": "2", "d": "3"}}),
        (
            "a:\n  - b: 1\n    c: 2\n    b: 3\n    c: 4\n    b: 5\n    c: 6\n",
            {"a": [{"b": "1", "c": "2"}, {"b": "3", "c": "4"}, {"b": "5", "c": "6"}]},
        ),
        ("a:\n  - b: 1\n  b: 2\n  c: 3\n", {"a": [{"b": "1"}, {"b": "2", "c": "3"}]}),
        ("a：1\nb：\n  - d：3\n    e：4\n", {"a": "1", "b": [{"d": "3", "e": "4"}]}),
        ("a:1\nb:\n  - d:3\n    e:4\n", {"a": "1", "b": [{"d": "3", "e": "4"}]}),
    ],
)
def test_a_damaged_file_is_read_as_it_was_meant(text: str, tree: object) -> None:
    parsed = parse(text, "plan.yaml")
    assert parsed.tree is not None
    assert (plain(parsed.tree), parsed.incomplete) == (tree, ())
    assert parsed.diagnostics


@pytest.mark.parametrize(
    ("text", "tree", "incomplete"),
    [
        ("a: 1\nb c\nd: 2\n", {"a": "1", "d": "2"}, ("a",)),
        ("a:\n  - b: 1\n    c 2\n    d: 3\n", {"a": [{"b": "1", "d": "3"}]}, ("a",)),
        ("a:\n  - b: 1\n  - {c: }]: d}\n  - e: 2\n", {"a": [{"b": "1"}, {"e": "2"}]}, ("a",)),
        ("a: 1\n- b\nc: 2\n", {"a": "1", "c": "2"}, ("a",)),
        (
            "a:\n  - b: 1\n    [{: x\n    ]} y\n    }{ z\n  - c: 2\nd: 1\ne: 2\nf: 3\n",
            {"a": [{"c": "2"}], "d": "1", "e": "2", "f": "3"},
            ("a",),
        ),
    ],
)
def test_what_nothing_explains_is_left_out(
    text: str, tree: object, incomplete: tuple[str, ...]
) -> None:
    parsed = parse(text, "plan.yaml")
    assert parsed.tree is not None
    assert (plain(parsed.tree), parsed.incomplete) == (tree, incomplete)
    assert [one.code for one in parsed.diagnostics] == ["SYN010"]


def test_what_stands_in_a_mended_file_keeps_its_place() -> None:
    text = "a：x\nb: {c：d, e: 3,000}\n"
    parsed = parse(text, "plan.yaml")
    assert parsed.tree is not None
    fields = parsed.tree.entries["b"].value
    assert isinstance(fields, Mapping)
    keys = [entry.key for entry in fields.entries.values()]
    values = [entry.value for entry in fields.entries.values()]
    assert [text[node.start : node.end] for node in (*keys, *values)] == ["c", "e", "d", "3,000"]


def test_other_faults_of_a_damaged_file_are_found_too() -> None:
    assert found_in("a：x\nb: 1\nb: 2\nc: !!int 3\n") == [
        ("SYN012", 1, 2),
        ("SYN020", 3, 1),
        ("SYN021", 4, 4),
    ]
