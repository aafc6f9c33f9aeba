"""What YAML takes in silence, stops at or chokes on, as a planner meets it: said at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.diagnostics import Severity
from commplan.reading import load_stream, read_plan
from commplan.reading.files import SIZE_LIMIT
from commplan.texts import load_texts
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding
from tests.plans import HEAD, find_all

if TYPE_CHECKING:
    from commplan.model.plan import Plan
    from commplan.reading import Loaded

NAME = "plan.yaml"
GROUPS = "channels: [{id: C1, name: 一群, kind: group}, {id: C2, name: 二群, kind: group}]\n"


def list_places(loaded: Loaded) -> list[tuple[str, int, int]]:
    return [(one.code, one.span.line, one.span.column) for one in loaded.diagnostics if one.span]


def find_in(written: str) -> list[tuple[str, int, int]]:
    """Return what is found in lines behind the head of a plan, which are numbered from 3 on."""
    return list_places(read_plan(HEAD + written, NAME))


def read(written: str) -> Plan:
    plan = read_plan(HEAD + written, NAME).plan
    assert plan is not None
    return plan


def test_a_key_that_stands_twice_is_shown_in_both_places() -> None:
    (fault,) = read_plan(HEAD + "brand: 松果\nindustry: 咖啡\nbrand: 松果咖啡\n", NAME).diagnostics
    places = [(span.line, span.column) for span in (fault.span, fault.related[0].span) if span]
    assert (fault.code, places) == ("SYN020", [(5, 1), (3, 1)])


@pytest.mark.parametrize(
    "written", ["no", "on", "yes", "12:30", "19:00", "00123", "1.10", ".inf", "1e3", "0x1F"]
)
def test_a_text_stays_as_it_is_written(written: str) -> None:
    assert read(f"brand: {written}\n").root.brand == written


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("00123", []),
        (".inf", [("STR013", 3, 29)]),
        ("19:00", [("STR013", 3, 29)]),
        ("9" * 5_000, [("STR013", 3, 29)]),
    ],
    ids=["zeros", "inf", "time", "5000 digits"],
)
def test_a_number_is_what_its_field_takes(written: str, found: list[tuple[str, int, int]]) -> None:
    assert find_in(f"segments: [{{name: 老客, size: {written}}}]\n") == found


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2026-03-01", []),
        ("2026/3/1", []),
        ("2026年3月1日", []),
        ("2026-1-2", []),
        ("2026-02-30", [("STR040", 3, 38)]),
        ("3/1/2026", [("STR041", 3, 38)]),
        ("不久", [("STR042", 3, 38)]),
    ],
)
def test_a_day_is_read_or_explained(day: str, found: list[tuple[str, int, int]]) -> None:
    assert find_in(f"milestones: [{{id: M1, name: 启动, due: {day}}}]\n") == found


def nest_aliases(count: int) -> str:
    return "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, count))


def laugh(levels: int) -> str:
    first = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    return first + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, levels)
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("brand: " + "[" * 25_000, ("SYN022", 1, 71)),
        ("brand: " + "{a: " * 25_000, ("SYN022", 1, 260)),
        ("- " * 40_000, ("SYN022", 1, 129)),
        (nest_aliases(2_000), ("SYN022", 64, 12)),
        (laugh(12), ("SYN024", 6, 45)),
        ("a: &a [*a]\n", ("SYN023", 1, 8)),
        ("title: x\nperiod: 2026\ntracks: {<<: *a}\n", ("SYN025", 3, 10)),
        ("title: x\nperiod: 2026\nowner: !!python/object:os.system x\n", ("SYN021", 3, 8)),
        ("title: x\nperiod: 2026\nowner: !!int 3\n", ("SYN021", 3, 8)),
        ("title: x\nperiod: 2026\n---\ntitle: y\n", ("SYN030", 3, 1)),
        ("", ("SYN031", 1, 1)),
        ("# 下周再写\n", ("SYN031", 1, 1)),
        ("- 手冲课\n", ("SYN032", 1, 1)),
        ("松果咖啡\n", ("SYN032", 1, 1)),
    ],
    ids=[
        "brackets",
        "braces",
        "hyphens",
        "aliases in aliases",
        "billion laughs",
        "cycle",
        "merge",
        "python tag",
        "tag",
        "documents",
        "empty",
        "remarks",
        "list",
        "text",
    ],
)
def test_what_yaml_could_be_abused_for_is_refused(text: str, found: tuple[str, int, int]) -> None:
    assert list_places(read_plan(text, NAME))[0] == found


def test_a_text_tag_says_nothing_new() -> None:
    assert find_in("owner: !!str 林一\n") == []


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("title: x\nbrand: 松果\n".encode("gbk"), ("SYN041", 2, 8)),
        ("title: x\nbrand: 鬆果\n".encode("big5"), ("SYN041", 2, 8)),
        ("title: x\n".encode("utf-16-le"), ("SYN041", 1, 1)),
        (b"PK\x03\x04\x14\x00\x06\x00", ("SYN043", 1, 1)),
        (b"a" * (SIZE_LIMIT + 1), ("SYN042", 1, 1)),
    ],
    ids=["gbk", "big5", "utf-16", "pptx", "oversized"],
)
def test_what_is_no_text_is_refused(data: bytes, found: tuple[str, int, int]) -> None:
    loaded = load_stream(data, NAME)
    assert (list_places(loaded), loaded.is_opened) == ([found], False)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("tracks:\n\t- 线上\n", ("SYN011", 4, 1)),
        ("owner：林一\n", ("SYN012", 3, 6)),
        ("owner:　林一\n", ("SYN012", 3, 7)),
        ("background:\n  benefits: [复购]\n　problems: [群冷]\n", ("SYN012", 5, 1)),
        ("phases:\n  － name: 筹备\n    when: 2026-01\n", ("SYN012", 4, 3)),
        ("phases:\n  － name: 筹备\n     when: 2026-01\n", ("SYN012", 4, 3)),
        ("phases:\n  - {id: P1, name：筹备, when: 2026-01}\n", ("SYN012", 4, 18)),
        ("phases:\n  - ｛name: 筹备, when: 2026-01｝\n", ("SYN012", 4, 5)),
        ("phases:\n  - {name: “筹备, 上线”, when: 2026-01}\n", ("SYN012", 4, 12)),
        ("brand: “目标: 提升”\n", ("SYN012", 3, 8)),
        ("tracks: ［线上, 门店］\n", ("SYN012", 3, 9)),
        ("tracks:\n  -线上\n", ("SYN015", 4, 3)),
        ("brand:松果\n", ("SYN015", 3, 6)),
        ("phases: [{name:筹备, when: 2026-01}]\n", ("SYN015", 3, 15)),
        ("brand: 目标: 提升\n", ("SYN013", 3, 8)),
        ("owner: @林一\n", ("SYN013", 3, 8)),
        ("brand: %5\n", ("SYN013", 3, 8)),
        ("brand: *重点*\n", ("SYN013", 3, 8)),
        ("budget: {total: 30,000元}\n", ("SYN013", 3, 17)),
        ("segments: [{name: 老客, share: %}]\n", ("SYN013", 3, 30)),
        ("phases: [{name: 开学 #1 波, when: 2026-01}]\n", ("SYN013", 3, 17)),
        ("tracks: [线上, 门店\nbrand: 松果\n", ("SYN014", 3, 9)),
        ("tracks: [{name: 线上, id: T1, {name: 门店}]\n", ("SYN014", 3, 10)),
        ("background: {problems: [群冷}\n", ("SYN014", 3, 24)),
        ('brand: "松果\nindustry: 咖啡\n', ("SYN014", 3, 8)),
        ("phases:\n  - name: 筹备\n   when: 2026-01\n", ("SYN016", 5, 1)),
        ("phases:\n  - name: 筹备\n     when: 2026-01\n", ("SYN016", 5, 1)),
        ("phases:\n  - name: 筹备\n  when: 2026-01\n", ("SYN016", 5, 1)),
        ("tracks:\n  - 线上\n   - 门店\n", ("SYN016", 5, 1)),
        ("phases:\n  - name: 一\n    when: 2026\n    name: 二\n    when: 2026\n", ("SYN017", 6, 5)),
        ("brand: 松\x07果\n", ("SYN033", 3, 9)),
        ("title 松果\n", ("SYN010", 3, 1)),
    ],
)
def test_a_slip_is_one_finding_and_the_plan_is_read(
    written: str, found: tuple[str, int, int]
) -> None:
    loaded = read_plan(HEAD + written, NAME)
    assert (list_places(loaded)[0], loaded.plan is not None) == (found, True)
    assert list_places(loaded)[1:] == []


@pytest.mark.parametrize(
    ("channels", "found"),
    [
        ("[C1, C2]", []),
        ("C1, C2", []),
        ("[C1，C2]", [("SYN012", 7, 18)]),
        ("C1、C2", [("SYN012", 7, 17)]),
        ("[一群、C2]", [("SYN012", 7, 18)]),
        ("【C1, C2】", [("SYN012", 7, 15)]),
        ("（C1，C2）", [("SYN012", 7, 15), ("SYN012", 7, 18)]),
    ],
)
def test_names_behind_chinese_signs_are_a_list(
    channels: str, found: list[tuple[str, int, int]]
) -> None:
    written = (
        f"{GROUPS}activities:\n  - name: 见面会\n    when: 2026-05-16\n    channels: {channels}\n"
    )
    assert find_in(written) == found
    assert len(read(written).activities[0].channels) == 2


def test_a_name_may_hold_such_signs() -> None:
    written = (
        "channels: [{id: C1, name: 一群, kind: group}, {name: 二群, kind: group},"
        " {name: 一群、二群, kind: group}]\n"
        "activities: [{name: 见面会, when: 2026-05-16, channels: [一群、二群]}]\n"
    )
    assert find_in(written) == []
    assert read(written).activities[0].channels == ("一群、二群",)


def test_an_id_that_hides_something_is_refused_and_explained() -> None:
    found = find_in("tracks: [{id: A\u200b1, name: 线上}]\n")
    assert found == [("SYN034", 3, 16), ("STR016", 3, 15)]


@pytest.mark.parametrize(
    "text",
    [
        "会员说：好，下次来；带朋友",
        "【栗页】2026",
        "“松果”咖啡",
        "（内部）",
        "线上、门店",
        "－松果－",
        "松果　咖啡",
        "http://x.cn/y",
        "a:b",
        "C#",
        '"a: b"',
        "'#话题#'",
    ],
)
def test_a_sign_inside_a_text_is_a_text(text: str) -> None:
    assert find_in(f"brand: {text}\n") == []
    assert read(f"brand: {text}\n").root.brand == text.strip("'\"")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("brand: 活动 #1 启动\n", [("SYN018", 3, 11)]),
        ("brand: #松果#\n", [("SYN018", 3, 8)]),
        ("brand: 松果  #定稿  # 三月\n", [("SYN018", 3, 12)]),
        ("brand: 松果 # 店名\n", []),
        ("#brand: 松果\n", []),
        ('brand: "松果" #店名\n', []),
        ("brand: 松果 ## 店名\n", []),
        ("tracks: #两条\n  - 线上\n", []),
        ("tracks: [{id: T1, name: 线\u200b上}]\n", [("SYN034", 3, 26)]),
        ("tracks: [{name: \u202e线上}]\n", [("SYN034", 3, 17)]),
        ("tracks: [{name: 👨\u200d👩\u200d👧 之家}]\n", []),
        ("brand: 松\u200b果\n", []),
    ],
)
def test_what_is_lost_or_hidden_is_a_warning(
    written: str, found: list[tuple[str, int, int]]
) -> None:
    assert find_in(written) == found
    severities = {one.severity for one in read_plan(HEAD + written, NAME).diagnostics}
    assert severities <= {Severity.WARNING}


def test_what_nobody_sees_is_not_echoed() -> None:
    written = "tracks: [{name: \u202e线\u200b上}]\nbrand: 松\x1b[31m果\x07\n"
    loaded = read_plan(HEAD + written, NAME)
    style = Style(is_coloured=False, columns=80)
    for language in ("en", "zh-Hans"):
        texts = load_texts(language)
        said = "".join(
            write_finding(one, loaded.source, texts, style) for one in loaded.diagnostics
        )
        assert not {"\u202e", "\u200b", "\x1b", "\x07"} & set(said)


@pytest.mark.parametrize(
    ("written", "found", "incomplete"),
    [
        ("phases:\n  - name: 筹备\n    when 2026-01\n", ("SYN010", 5, 5), ("phases",)),
        ("brand: ]\n", ("SYN010", 3, 8), ()),
        ("team:\n  people: [{name: 林一, role: 运营}}]\n", ("SYN010", 4, 32), ("team",)),
    ],
)
def test_what_cannot_be_read_is_left_out_and_said(
    written: str, found: tuple[str, int, int], incomplete: tuple[str, ...]
) -> None:
    assert find_in(written + "brand: 松果\n") == [found]
    assert read(written).incomplete == incomplete


def test_what_stood_in_the_lines_left_out_is_not_asked_for() -> None:
    written = (
        "team:\n  people: [{name: 林一, role: 运营}}]\n"
        "activities: [{name: 手冲课, when: 2026-05-16, owner: 林一}]\n"
    )
    assert [one.code for one in find_all(HEAD + written)] == ["SYN010"]


def test_what_stood_in_the_lines_left_out_is_not_missed() -> None:
    head, lines = HEAD.splitlines()[0], "phases:\n  - when: 2026-01\n    name 筹备\n"
    assert list_places(read_plan(f"{head}\nperiod 2026\n", NAME)) == [("SYN010", 2, 1)]
    assert find_in(lines) == [("SYN010", 5, 5)]
