"""Files to text: encodings, sizes, and what may be given by mistake."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from commplan.diagnostics import Word
from commplan.reading import load_plan, load_stream
from commplan.reading.files import SIZE_LIMIT, decode_text, read_file
from commplan.texts import load_texts, word_diagnostic

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = load_texts("en")
TEXT = "title: 松果咖啡\nperiod: 2026\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), None),
        (codecs.BOM_UTF8 + TEXT.encode(), None),
        (TEXT.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), None),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode("gbk"), "gbk"),
        (TEXT.encode("big5"), "big5"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode(), "utf8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("utf-8-sig"), "gbk"),
        (b"title: x\nperiod: 2026\n", "gbk"),
    ],
    ids=[
        "utf-8",
        "mark",
        "utf-16 with its mark",
        "utf-16-be with its mark",
        "utf-16-le with its mark",
        "utf-32 with its mark",
        "gbk",
        "big5",
        "utf-16 asked for",
        "utf-8 asked for",
        "mark asked for",
        "a mark says more than what was asked for",
        "plain letters in any encoding",
    ],
)
def test_text_is_decoded_without_its_mark(data: bytes, encoding: str | None) -> None:
    text = decode_text(data, "plan.yaml", encoding).text
    assert text is not None
    assert text.startswith("title: ")
    assert text.endswith("period: 2026\n")


@pytest.mark.parametrize(
    ("data", "place", "guess", "sample"),
    [
        (TEXT.encode("gbk"), (1, 8), "gbk", "title: 松果咖啡"),
        (b"a: 1\r\n" + TEXT.encode("gbk"), (2, 8), "gbk", "title: 松果咖啡"),
        (b"a: 1\ra: 2\r" + TEXT.encode("gbk"), (3, 8), "gbk", "title: 松果咖啡"),
        ("owner: 朱镕喆\n".encode("gbk"), (1, 8), "gbk", "owner: 朱镕喆"),
        ("name: 隆 会员日\n".encode("gbk"), (1, 9), "gbk", "name: 隆 会员日"),
        ("owner: 㛃宁\n".encode("gb18030"), (1, 8), "gb18030", "owner: 㛃宁"),
        ("title: 粉絲社群年度計畫\n".encode("big5"), (1, 8), "big5", "title: 粉絲社群年度計畫"),
        ("title: 會員日，€50 起\n".encode("cp950"), (1, 8), "cp950", "title: 會員日，€50 起"),
        (TEXT.encode("utf-16-le"), None, "utf-16-le", "title: 松果咖啡"),
        (TEXT.encode("utf-16-be"), None, "utf-16-be", "title: 松果咖啡"),
        ("a: 一一一\n".encode("utf-16-le"), None, "utf-16-le", "a: 一一一"),
        ("title: 松果\n".encode("gbk") + b"#" * 90, (1, 8), "gbk", "title: 松果"),
        (("# " + "松" * 90 + "\n").encode("gbk"), (1, 3), "gbk", "# " + "松" * 38),
    ],
    ids=[
        "gbk",
        "gbk on line 2",
        "gbk with the line ends of old Macs",
        "gbk with rare characters",
        "gbk that begins like utf-8",
        "gb18030",
        "big5",
        "big5 of Windows",
        "utf-16-le without its mark",
        "utf-16-be without its mark",
        "utf-16 full of zeros on the other side",
        "little gbk among much else",
        "a long line",
    ],
)
def test_another_encoding_is_guessed_and_shown_but_not_accepted(
    data: bytes, place: tuple[int, int] | None, guess: str, sample: str | None
) -> None:
    file = decode_text(data, "plan.yaml")
    assert file.text is None
    assert file.problem is not None
    assert file.problem.code == "SYN041"
    assert file.problem.span is not None
    assert place in {None, (file.problem.span.line, file.problem.span.column)}
    assert file.problem.facts["guess"] == guess.upper()
    assert sample in {None, file.problem.facts["sample"]}
    said = word_diagnostic(file.problem, ENGLISH)
    assert f"--encoding {guess.upper()}" in said.help
    assert decode_text(data, "plan.yaml", guess.upper()).problem is None


@pytest.mark.parametrize(
    ("data", "encoding", "place", "said"),
    [
        (b"a: 1\nb: \xff\xff\n", None, (2, 4), "line 2 is not UTF-8 text"),
        (b"a: \x81\x01\n", None, (1, 4), "line 1 is not UTF-8 text"),
        ("a: 松果\nb: 咖".encode()[:-1], None, (2, 4), "line 2 is not UTF-8 text"),
        (
            "a: 松果\n".encode() + "b: 咖啡\n".encode("gbk"),
            None,
            (2, 4),
            "line 2 is not UTF-8 text",
        ),
        (b"a: 1\nb: \xff\n", "gbk", (2, 4), "line 2 is not GBK text"),
        (TEXT.encode("utf-16") + b"a", None, (3, 1), "line 3 is not UTF-16-LE text"),
        (TEXT.encode(), "gbk", (1, 1), "the file is UTF-8, not gbk"),
        ("a: 松果咖\n".encode(), "gbk", (1, 1), "the file is UTF-8, not gbk"),
        (TEXT.encode(), "big5", (1, 1), "the file is UTF-8, not big5"),
        (TEXT.encode(), "latin-1", (1, 1), "the file is UTF-8, not latin-1"),
    ],
)
def test_what_fits_no_encoding_is_shown_at_its_place(
    data: bytes, encoding: str | None, place: tuple[int, int], said: str
) -> None:
    file = decode_text(data, "plan.yaml", encoding)
    assert file.text is None
    assert file.problem is not None
    assert file.problem.span is not None
    assert (file.problem.span.line, file.problem.span.column) == place
    assert word_diagnostic(file.problem, ENGLISH).message == said


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04...", "file.office"),
        (b"\xd0\xcf\x11\xe0...", "file.old_office"),
        (b"%PDF-1.7", "file.pdf"),
        (b"\x89PNG\r\n", "file.picture"),
        (b"\xff\xd8\xff\xe0", "file.picture"),
        (b"GIF89a", "file.picture"),
        (rb"{\rtf1\ansi", "file.formatted_text"),
        (b"<!DOCTYPE html>", "file.web_page"),
        (b"<html lang=zh>", "file.web_page"),
        (b"\x7fELF\x02\x01\x01\0\0\0\xff\xfe\0\0\xd8\0\0", "file.binary"),
    ],
)
def test_a_file_of_another_program_is_called_what_it_is(data: bytes, what: str) -> None:
    problem = decode_text(data, "plan.yaml").problem
    assert problem is not None
    assert (problem.code, problem.facts) == ("SYN043", {"what": Word(what)})


def test_a_stray_zero_is_shown_at_its_place() -> None:
    loaded = load_stream(b"title: x\nperiod: 20\x0026\n", "plan.yaml")
    assert [(one.code, one.span and one.span.line) for one in loaded.diagnostics] == [("SYN033", 2)]


def test_what_is_larger_than_any_plan_is_refused() -> None:
    problem = decode_text(b"#" * (SIZE_LIMIT + 1), "plan.yaml").problem
    assert problem is not None
    assert (problem.code, problem.facts) == ("SYN042", {"megabytes": 11, "limit": 10})


def test_a_file_of_the_greatest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(TEXT.encode() + b"#" * (SIZE_LIMIT - len(TEXT.encode())))
    assert load_plan(path).diagnostics == ()


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT * 3 + 1)
    problem = read_file(path).problem
    assert problem is not None
    assert (problem.code, problem.facts) == ("SYN042", {"megabytes": 31, "limit": 10})


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.yaml", "reason.no_such_file"),
        ("", "reason.is_a_folder"),
        ("plan.yaml/plan.yaml", "reason.no_such_file"),
        ("x" * 5000, "reason.reading_failed"),
    ],
    ids=["missing", "folder", "file as folder", "name too long"],
)
def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "plan.yaml").write_text(TEXT, encoding="utf-8")
    loaded = load_plan(tmp_path / name)
    assert not loaded.is_opened
    assert loaded.plan is None
    assert [(one.code, one.facts) for one in loaded.diagnostics] == [
        ("SYN040", {"reason": Word(reason)})
    ]


def test_the_name_of_the_file_is_in_the_finding(tmp_path: Path) -> None:
    path = tmp_path / "方案.yaml"
    path.write_bytes("title: 松果".encode("gbk"))
    (problem,) = load_plan(path).diagnostics
    assert problem.span is not None
    assert problem.span.file == path.as_posix()


def test_an_encoding_that_does_not_exist_is_the_callers_mistake() -> None:
    with pytest.raises(LookupError):
        decode_text(b"a: 1", "plan.yaml", "gbkk")
