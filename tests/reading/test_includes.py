"""``include``: shared files are read as if they stood in the plan, each finding in its own file."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from commplan.analysis import analyse
from commplan.model.plan import SECTIONS
from commplan.reading import Loaded, load_plan, load_stream, read_plan
from commplan.reading import includes as includes_module
from commplan.rules import Facts, judge_plan
from commplan.source.builder import NODE_LIMIT
from commplan.texts import load_texts, word_diagnostic
from tests.plans import AS_OF, BASIC, HEAD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.diagnostics import Diagnostic

EXAMPLE = Path(__file__).parents[2] / "plans" / "examples" / "fan-community" / "plan.yaml"
TEAM = "team: {people: [{name: 陈澄, role: 内容运营}]}\n"
CHANNELS = "channels:\n  - {name: 客户群, kind: group}\n"
ENGLISH = load_texts("en")


def write_all(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files below a folder; return the path of the plan."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return folder / "plan.yaml"


def load_all(folder: Path, include: str, files: Mapping[str, str] | None = None) -> Loaded:
    """Read a plan that says ``include: …`` on its third line."""
    plan = {"plan.yaml": f"{HEAD}include: {include}\n"}
    return load_plan(write_all(folder, {**(files or {}), **plan}))


def found_in(loaded: Loaded, folder: Path) -> list[tuple[str, str, int, str]]:
    """Return code, file, line and path of all findings, in the order of the files."""
    return [
        (one.code, one.span.file.removeprefix(f"{folder.as_posix()}/"), one.span.line, one.path)
        for one in find_all(loaded)
        if one.span
    ]


def find_all(loaded: Loaded) -> tuple[Diagnostic, ...]:
    if loaded.plan is None:
        return loaded.diagnostics
    judged = judge_plan(Facts(loaded.plan, analyse(loaded.plan, AS_OF)), BASIC)
    assert judged.crashes == ()
    return loaded.diagnostics + loaded.locate(judged.diagnostics)


def codes_of(loaded: Loaded) -> list[str]:
    return [one.code for one in loaded.diagnostics]


def names_of(loaded: Loaded, folder: Path) -> list[str]:
    return [Path(file).relative_to(folder).as_posix() for file in loaded.source.files]


def test_an_included_section_is_read_as_if_it_stood_in_the_plan(tmp_path: Path) -> None:
    loaded = load_all(tmp_path, "[team.yaml]", {"team.yaml": TEAM})
    assert loaded.diagnostics == ()
    assert loaded.plan == read_plan(HEAD + TEAM, "plan.yaml").plan
    assert names_of(loaded, tmp_path) == ["plan.yaml", "team.yaml"]


def test_one_file_needs_no_list_and_none_is_no_fault(tmp_path: Path) -> None:
    assert load_all(tmp_path, "team.yaml", {"team.yaml": TEAM}).diagnostics == ()
    for nothing in ("", "[]", "~"):
        loaded = load_all(tmp_path, nothing)
        assert (loaded.diagnostics, names_of(loaded, tmp_path)) == ((), ["plan.yaml"])


def test_lists_are_joined_the_plans_own_items_first(tmp_path: Path) -> None:
    files = {
        "plan.yaml": HEAD + "include: [b.yaml, c.yaml]\n"
        "channels: [{name: 甲, kind: group}]\nteam: {people: [{name: 甲, role: x}]}\n",
        "b.yaml": "include: [deep/d.yaml]\n"
        "channels: {name: 乙, kind: group}\nteam: {people: [{name: 乙, role: x}]}\n",
        "c.yaml": "channels: [{name: 丙, kind: group}]\nteam: {stakeholders: [{name: 戊}]}\n",
        "deep/d.yaml": "channels: [{name: 丁, kind: group}]\nteam: {people: {name: 丁, role: x}}\n",
    }
    loaded = load_plan(write_all(tmp_path, files))
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert loaded.plan.team is not None
    assert [one.name for one in loaded.plan.channels] == ["甲", "乙", "丁", "丙"]
    assert [one.name for one in loaded.plan.team.people] == ["甲", "乙", "丁"]
    assert [one.name for one in loaded.plan.team.stakeholders] == ["戊"]
    assert names_of(loaded, tmp_path) == ["plan.yaml", "b.yaml", "deep/d.yaml", "c.yaml"]
    assert [one.route for one in loaded.plan.channels] == [("channels", n) for n in range(4)]


def test_a_name_from_another_file_is_known_in_the_short_forms(tmp_path: Path) -> None:
    """``C1、C3`` is a list only where both are names; in which file they stand does not count."""
    activities = "activities: [{name: 课, when: 2026-05-16, channels: 甲、乙}]\n"
    files = {
        "plan.yaml": HEAD + "include: [a.yaml, b.yaml]\n" + activities.replace("课", "会"),
        "a.yaml": activities,
        "b.yaml": "channels: [{name: 甲, kind: group}, {name: 乙, kind: group}]\n",
    }
    loaded = load_plan(write_all(tmp_path, files))
    assert sorted(found_in(loaded, tmp_path)) == [
        ("SYN012", "a.yaml", 1, ""),
        ("SYN012", "plan.yaml", 4, ""),
    ]
    assert loaded.plan is not None
    assert [one.channels for one in loaded.plan.activities] == [("甲", "乙"), ("甲", "乙")]
    fixes = [fix for one in loaded.diagnostics for fix in one.fixes]
    assert [[edit.text for edit in fix.edits] for fix in fixes] == [["[", ", ", "]"]] * 2


def test_a_blank_section_gives_way_to_a_written_one(tmp_path: Path) -> None:
    files = {
        "plan.yaml": HEAD + "include: [a.yaml, b.yaml]\nteam:\nbudget: {total: ~}\n",
        "a.yaml": TEAM + "budget: {total: 10万}\n",
        "b.yaml": "team:\nbudget: {total: }\n",
    }
    loaded = load_plan(write_all(tmp_path, files))
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert loaded.plan.team is not None
    assert loaded.plan.budget is not None
    assert loaded.plan.budget.total == 100_000


def test_a_field_in_two_files_is_shown_in_both(tmp_path: Path) -> None:
    files = {
        "plan.yaml": HEAD + "include: [a.yaml]\nbudget: {total: 10万, quarters: {Q1: 1万}}\n",
        "a.yaml": "# 预算\nbudget:\n  total: 9万\n  quarters: {Q1: 2万, Q2: 3万}\n",
    }
    loaded = load_plan(write_all(tmp_path, files))
    assert found_in(loaded, tmp_path)[:2] == [
        ("SYN059", "a.yaml", 3, "budget.total"),
        ("SYN059", "a.yaml", 4, "budget.quarters.Q1"),
    ]
    (first, second) = loaded.diagnostics
    assert [one.related[0].span and one.related[0].span[:3] for one in (first, second)] == [
        ((tmp_path / "plan.yaml").as_posix(), 4, 10),
        ((tmp_path / "plan.yaml").as_posix(), 4, 33),
    ]
    assert loaded.plan is not None
    assert loaded.plan.budget is not None
    assert loaded.plan.budget.total == 100_000


def test_findings_stand_in_their_file_with_its_own_path_and_line(tmp_path: Path) -> None:
    files = {
        "plan.yaml": HEAD + "include: [a.yaml, b.yaml]\n"
        "channels: [{name: 甲, kind: group}]\n"
        "activities: [{name: 课, when: 2026-02-30, owner: 林一}]\n",
        "a.yaml": "channels:\n  - {name: 乙, kind: grupo}\n"
        "team: {people: [{nmae: 林一, role: x}]}\n",
        "b.yaml": "# 渠道\nchannels: {name: 丙, kind: group, onwer: 林一}\nrisk: []\n"
        "activities:\n  - {name: 会, when: 2027-01-01}\n",
    }
    loaded = load_plan(write_all(tmp_path, files))
    assert sorted(found_in(loaded, tmp_path)) == [
        ("STR012", "a.yaml", 2, "channels[0].kind"),
        ("STR020", "a.yaml", 3, "team.people[0].nmae"),
        ("STR020", "b.yaml", 2, "channels.onwer"),
        ("STR020", "b.yaml", 3, "risk"),
        ("STR040", "plan.yaml", 5, "activities[0].when"),
        ("STR060", "b.yaml", 5, "activities[0].when"),
    ]


def test_the_line_of_a_finding_is_that_of_its_file(tmp_path: Path) -> None:
    files = {"a.yaml": "# 一\r\n# 二\r\nrisk: []", "b.yaml": "# 三\nrsik: []\n"}
    loaded = load_all(tmp_path, "[a.yaml, b.yaml]", files)
    spans = [one.span for one in loaded.diagnostics]
    assert [span and loaded.source.line_of(span) for span in spans] == ["risk: []", "rsik: []"]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("team: {people: [{name: 林一, role: x}]\n", "SYN014", 1, 7),
        ("team:\n\tpeople: []\n", "SYN011", 2, 1),
        ("# 只有一句话\n", "SYN031", 1, 1),
        ("- {name: 林一}\n", "SYN032", 1, 1),
        ("team: {}\nteam: {}\n", "SYN020", 2, 1),
        ("team: {people: *people}\n", "SYN023", 1, 16),
        ("kpis: *kpis\n", "SYN023", 1, 7),
        ("risks: [{statement: *no, category: supply, probability: 1, impact: 1}]", "SYN023", 1, 21),
    ],
)
def test_a_fault_of_syntax_stands_in_the_included_file(
    tmp_path: Path, text: str, code: str, line: int, column: int
) -> None:
    loaded = load_all(tmp_path, "[shared/team.yaml]", {"shared/team.yaml": text})
    assert codes_of(loaded) == [code]
    span = loaded.diagnostics[0].span
    assert span is not None
    assert span[:3] == ((tmp_path / "shared/team.yaml").as_posix(), line, column)
    assert loaded.plan is not None


def test_a_list_in_an_included_file_is_told_its_section(tmp_path: Path) -> None:
    files = {"channels.yaml": "- {name: 群, kind: group}\n", "people.yaml": "\n"}
    loaded = load_all(tmp_path, "[channels.yaml, people.yaml]", files)
    said = [word_diagnostic(one, ENGLISH) for one in loaded.diagnostics]
    assert "`channels:`" in said[0].message
    assert "`team:" in said[1].help
    assert not any("title" in one.message + one.help for one in said)


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        ("team:\n  people: [林一]\n".encode("gbk"), "SYN041", 2),
        (b"PK\x03\x04", "SYN043", 1),
        (b"#" * (10 * 1024 * 1024 + 1), "SYN042", 1),
    ],
    ids=["gbk", "office", "too large"],
)
def test_a_file_that_is_no_text_is_shown_with_the_place_that_includes_it(
    tmp_path: Path, data: bytes, code: str, line: int
) -> None:
    (tmp_path / "team.yaml").write_bytes(data)
    (problem,) = load_all(tmp_path, "[team.yaml]").diagnostics
    assert problem.code == code
    assert problem.span is not None
    assert problem.span[:2] == ((tmp_path / "team.yaml").as_posix(), line)
    assert problem.related[0].span is not None
    assert problem.related[0].span[:3] == ((tmp_path / "plan.yaml").as_posix(), 3, 11)


def test_the_encoding_that_was_asked_for_counts_for_all_files(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_bytes(TEAM.encode("gbk"))
    path = tmp_path / "plan.yaml"
    path.write_bytes((HEAD + "include: [team.yaml]\n").encode("gbk"))
    loaded = load_plan(path, "gbk")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert loaded.plan.team is not None
    assert loaded.plan.team.people[0].name == "陈澄"


@pytest.mark.parametrize(
    ("path", "code", "reason"),
    [
        ("missing.yaml", "SYN050", "no_such_file"),
        ("shared", "SYN050", "is_a_folder"),
        (".", "SYN050", "is_a_folder"),
        ("plan.yaml/team.yaml", "SYN050", "no_such_file"),
        ("x" * 5000 + ".yaml", "SYN050", "reading_failed"),
        ("../team.yaml", "SYN051", "above_the_plan"),
        ("shared/../../team.yaml", "SYN051", "above_the_plan"),
        ("/etc/hosts", "SYN051", "absolute_path"),
        ("~/team.yaml", "SYN051", "absolute_path"),
        ("C:/plans/team.yaml", "SYN051", "absolute_path"),
        (r"C:\plans\team.yaml", "SYN051", "absolute_path"),
        (r"C:team.yaml", "SYN051", "absolute_path"),
        (r"\\server\plans\team.yaml", "SYN051", "absolute_path"),
        (r"..\team.yaml", "SYN051", "above_the_plan"),
        ("https://example.com/team.yaml", "SYN052", "web_address"),
        ("file:///etc/hosts", "SYN052", "web_address"),
        ("shared/*.yaml", "SYN052", "wildcard"),
        ("team.yaml:hidden", "SYN052", "not_portable"),
        ("shared/con.yaml", "SYN052", "not_portable"),
        ("NUL", "SYN052", "not_portable"),
        ("team.yaml.", "SYN052", "not_portable"),
    ],
)
def test_a_path_that_cannot_be_followed_says_why(
    tmp_path: Path, path: str, code: str, reason: str
) -> None:
    (tmp_path / "shared").mkdir()
    (problem,) = load_all(tmp_path, f"['{path}']").diagnostics
    assert problem.code == code
    assert ENGLISH.words[f"reason.{reason}"] in word_diagnostic(problem, ENGLISH).message
    assert problem.path == "include[0]"
    assert problem.span is not None
    assert (problem.span.line, problem.span.column) == (3, 11)


def test_a_link_must_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    (tmp_path / "secret.yaml").write_text(TEAM, encoding="utf-8")
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "team.yaml").write_text(TEAM, encoding="utf-8")
    try:
        (folder / "out.yaml").symlink_to(tmp_path / "secret.yaml")
        (folder / "out").symlink_to(tmp_path / "secrets", target_is_directory=True)
        (folder / "in.yaml").symlink_to(folder / "real.yaml")
        (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    except OSError:
        pytest.skip("this system lets nobody make links")
    files = {"real.yaml": TEAM}
    loaded = load_all(folder, "[out.yaml, out/team.yaml, in.yaml, loop.yaml]", files)
    assert codes_of(loaded) == ["SYN051", "SYN051", "SYN050"]
    assert loaded.plan is not None
    assert loaded.plan.team is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "team.yaml")
    assert codes_of(load_all(tmp_path, "[team.yaml]")) == ["SYN050"]


def test_a_value_that_is_no_path_is_refused(tmp_path: Path) -> None:
    loaded = load_all(tmp_path, "[{file: team.yaml}, [team.yaml]]", {"team.yaml": TEAM})
    found = [("STR011", "plan.yaml", 3, f"include[{number}]") for number in (0, 1)]
    assert found_in(loaded, tmp_path) == found


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (r"shared\team.yaml", "shared/team.yaml"),
        (r"'shared\team.yaml'", "'shared/team.yaml'"),
        (r'"shared\team.yaml"', '"shared/team.yaml"'),
        ("shared／team.yaml", "shared/team.yaml"),
    ],
)
def test_another_slash_is_read_as_meant_and_mended(tmp_path: Path, path: str, text: str) -> None:
    loaded = load_all(tmp_path, f"[{path}]", {"shared/team.yaml": TEAM})
    assert codes_of(loaded) == ["SYN058"]
    (fix,) = loaded.diagnostics[0].fixes
    assert fix.is_certain
    assert [(edit.text, edit.span and edit.span.column) for edit in fix.edits] == [(text, 11)]
    assert loaded.plan is not None
    assert loaded.plan.team is not None


@pytest.mark.parametrize(
    ("path", "suggestion"),
    [
        ("shared/tem.yaml", "shared/team.yaml"),
        ("shared/team", "shared/team.yaml"),
        ("shared/team.yml", "shared/team.yaml"),
        ("nowhere/team.yaml", None),
        ("shared/budget.yaml", None),
    ],
)
def test_a_slip_in_a_path_is_told_the_file_that_was_meant(
    tmp_path: Path, path: str, suggestion: str | None
) -> None:
    (problem,) = load_all(tmp_path, f"[{path}]", {"shared/team.yaml": TEAM}).diagnostics
    assert problem.code == "SYN050"
    assert problem.facts.get("suggestion") == suggestion
    assert not any(fix.is_certain for fix in problem.fixes)


def test_paths_count_from_the_including_file(tmp_path: Path) -> None:
    files = {
        "a/b/one.yaml": "include: [../two.yaml, ../../team.yaml]\n",
        "a/two.yaml": "include: ./b/three.yaml\n",
        "a/b/three.yaml": CHANNELS,
        "team.yaml": TEAM,
    }
    loaded = load_all(tmp_path, "a/b/one.yaml", files)
    assert loaded.diagnostics == ()
    expected = ["plan.yaml", "a/b/one.yaml", "a/two.yaml", "a/b/three.yaml", "team.yaml"]
    assert names_of(loaded, tmp_path) == expected


@pytest.mark.parametrize(
    ("include", "files", "circle", "file"),
    [
        ("plan.yaml", {}, "plan.yaml → plan.yaml", "plan.yaml"),
        ("a.yaml", {"a.yaml": "include: ./a.yaml\n"}, "a.yaml → a.yaml", "a.yaml"),
        (
            "x/a.yaml",
            {"x/a.yaml": "include: ../b.yaml\n", "b.yaml": "include: x/a.yaml\n"},
            "x/a.yaml → b.yaml → x/a.yaml",
            "b.yaml",
        ),
        (
            "a.yaml",
            {"a.yaml": "include: plan.yaml\n"},
            "plan.yaml → a.yaml → plan.yaml",
            "a.yaml",
        ),
    ],
)
def test_a_circle_is_shown_and_each_file_read_once(
    tmp_path: Path, include: str, files: dict[str, str], circle: str, file: str
) -> None:
    loaded = load_all(tmp_path, include, files)
    assert codes_of(loaded) == ["SYN053"]
    assert loaded.diagnostics[0].facts["circle"] == circle
    assert loaded.diagnostics[0].span is not None
    assert loaded.diagnostics[0].span.file == (tmp_path / file).as_posix()
    assert len(loaded.source.files) == len(files) + 1


def test_two_files_may_include_the_same_third_one(tmp_path: Path) -> None:
    files = {
        "a.yaml": "include: team.yaml\n",
        "b.yaml": "include: team.yaml\n",
        "team.yaml": TEAM,
    }
    loaded = load_all(tmp_path, "[a.yaml, b.yaml]", files)
    assert loaded.diagnostics == ()
    assert names_of(loaded, tmp_path) == ["plan.yaml", "a.yaml", "team.yaml", "b.yaml"]


def test_one_list_names_a_file_once(tmp_path: Path) -> None:
    loaded = load_all(tmp_path, "[team.yaml, ./team.yaml]", {"team.yaml": TEAM})
    assert found_in(loaded, tmp_path) == [("SYN054", "plan.yaml", 3, "include[1]")]
    assert loaded.diagnostics[0].related[0].span is not None
    assert loaded.diagnostics[0].related[0].span.column == 11


def test_only_the_plan_itself_has_a_head(tmp_path: Path) -> None:
    text = "commplan: 1\n" + TEAM + "currency: USD\nperiod: 2027\n"
    loaded = load_all(tmp_path, "[team.yaml]", {"team.yaml": text})
    assert found_in(loaded, tmp_path) == [("SYN056", "team.yaml", 1, "commplan")]
    assert loaded.diagnostics[0].facts["keys"] == ("`commplan`", "`currency`", "`period`")
    assert loaded.plan is not None
    assert (loaded.plan.root.currency, loaded.plan.period.start.year) == ("CNY", 2026)
    assert loaded.plan.team is not None


def test_a_plan_without_a_folder_includes_nothing() -> None:
    text = HEAD + "include: [team.yaml]\n"
    for loaded in (read_plan(text, "plan.yaml"), load_stream(text.encode(), "stdin")):
        assert codes_of(loaded) == ["SYN057"]
        assert loaded.plan is not None
    assert read_plan(HEAD + "include:\n", "plan.yaml").diagnostics == ()


def test_no_more_files_than_a_plan_needs(tmp_path: Path) -> None:
    files = {f"f{number}.yaml": f"include: f{number + 1}.yaml\n" for number in range(60)}
    loaded = load_all(tmp_path, "f0.yaml", files)
    assert found_in(loaded, tmp_path) == [("SYN055", "f49.yaml", 1, "include")]
    assert len(loaded.source.files) == 1 + includes_module.FILE_LIMIT


def test_a_flood_of_paths_is_cut_off(tmp_path: Path) -> None:
    many = ", ".join(f"n{number}.yaml" for number in range(2_000))
    codes = codes_of(load_all(tmp_path, f"[{many}]"))
    assert codes == ["SYN050"] * includes_module.MENTION_LIMIT + ["SYN055"]


def test_all_files_together_are_no_larger_than_one_may_be(tmp_path: Path) -> None:
    half = "#" * (5 * 1024 * 1024) + "\n"
    files = {f"f{number}.yaml": half + TEAM for number in range(3)}
    loaded = load_all(tmp_path, "[f0.yaml, f1.yaml, f2.yaml]", files)
    assert codes_of(loaded) == ["SYN055"]
    assert loaded.diagnostics[0].facts["megabytes"] == 10


def test_aliases_cannot_multiply_over_several_files(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 5)
    )
    files = {f"f{number}.yaml": bomb for number in range(20)}
    loaded = load_all(tmp_path, f"[{', '.join(files)}]", files)
    assert [one.facts["values"] for one in loaded.diagnostics if one.code == "SYN055"] == [
        NODE_LIMIT
    ]
    assert len(loaded.source.files) < 12


@pytest.mark.parametrize(
    ("include", "files"),
    [
        ("[missing.yaml]", {}),
        ("[team.yaml]", {"team.yaml": "- [\n"}),
        ("[../team.yaml]", {}),
        ("[{file: team.yaml}]", {}),
    ],
)
def test_nobody_is_called_unknown_while_a_file_is_missing(
    tmp_path: Path, include: str, files: dict[str, str]
) -> None:
    team = "team: {people: [{name: 林一, role: x}]}\n"
    activities = "activities: [{name: 课, when: 2026-05-16, owner: 陈澄}]\n"
    plan = f"{HEAD}include: {include}\n{team}{activities}"
    loaded = load_plan(write_all(tmp_path, {**files, "plan.yaml": plan}))
    assert loaded.plan is not None
    assert loaded.plan.incomplete == tuple(SECTIONS)
    assert [one for one in find_all(loaded) if one.code.startswith("REF")] == []


SLIPS = {
    "owner: 方野": "owner: 方也",
    "probability: 4": "probability: 9",
    "kind: live": "kind: lvie",
    "capacity: ": "capasity: ",
    "title: ": "titel: ",
}


def split_example(folder: Path, slips: Mapping[str, str]) -> tuple[Path, str]:
    """Split the example at its sections over files, half of them below a folder.

    Returns the path of the plan and the whole text, both with the same slips.
    """
    text = EXAMPLE.read_text(encoding="utf-8")
    for right, wrong in slips.items():
        assert right in text
        text = text.replace(right, wrong)
    head, *sections = re.split(rf"^(?=(?:{'|'.join(SECTIONS)}):)", text, flags=re.MULTILINE)
    files: dict[str, str] = {}
    for number, section in enumerate(sections):
        key = section.partition(":")[0]
        files[f"{'shared/' if number % 2 else ''}{key}.yaml"] = section
    own = files.pop("activities.yaml", "") or files.pop("shared/activities.yaml")
    head += f"include: [{', '.join(files)}]\n"
    return write_all(folder, {**files, "plan.yaml": head + own}), text


def test_the_example_in_pieces_is_the_same_plan(tmp_path: Path) -> None:
    path, text = split_example(tmp_path, {})
    pieces, whole = load_plan(path), read_plan(text, "plan.yaml")
    assert pieces.plan == whole.plan
    assert len(pieces.source.files) > 10
    assert [one.code for one in pieces.diagnostics] == [one.code for one in whole.diagnostics]


def test_findings_in_pieces_are_those_of_the_whole(tmp_path: Path) -> None:
    path, text = split_example(tmp_path, SLIPS)
    pieces, whole = find_all(load_plan(path)), find_all(read_plan(text, "plan.yaml"))
    assert {one.code for one in whole} >= {"REF010", "STR012", "STR013", "STR020"}

    def line_of(span_file: str, number: int) -> str:
        lines = text if span_file == "plan.yaml" else Path(span_file).read_text(encoding="utf-8")
        return lines.splitlines()[number - 1]

    def describe(found: tuple[Diagnostic, ...]) -> list[tuple[object, ...]]:
        return sorted(
            (one.code, one.path, one.ids, line_of(one.span.file, one.span.line), one.span.column)
            for one in found
            if one.span
        )

    assert describe(pieces) == describe(whole)
