"""Files to text: encodings, sizes, and what may be given by mistake."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from commplan.diagnostics import Word
from commplan.reading import load_plan
from commplan.reading.files import SIZE_LIMIT, decode_text, read_file

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.diagnostics import Fact

TEXT = "title: 松果咖啡\nperiod: 2026\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), None),
        (codecs.BOM_UTF8 + TEXT.encode(), None),
        (TEXT.encode("utf-16"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (TEXT.encode("gbk"), "gbk"),
        (TEXT.encode("big5", errors="replace").replace(b"?", b""), "big5"),
    ],
    ids=["utf-8", "bom", "utf-16-le", "utf-16-be", "gbk", "big5"],
)
def test_text_is_decoded_without_its_mark(data: bytes, encoding: str | None) -> None:
    text = decode_text(data, "plan.yaml", encoding).text
    assert text is not None
    assert text.startswith("title: ")
    assert text.endswith("period: 2026\n")


@pytest.mark.parametrize(
    ("data", "encoding", "code", "facts"),
    [
        (
            TEXT.encode("gbk"),
            None,
            "SYN041",
            {"line": 1, "encoding": "UTF-8", "sample": "title: 松果咖啡"},
        ),
        (
            b"a: 1\r\n" + TEXT.encode("gbk"),
            None,
            "SYN041",
            {"line": 2, "encoding": "UTF-8", "sample": "title: 松果咖啡"},
        ),
        (b"a: 1\nb: \xff\xff\n", None, "SYN041", {"line": 2, "encoding": "UTF-8"}),
        (b"a: \x81\x01\n", None, "SYN041", {"line": 1, "encoding": "UTF-8"}),
        (b"a: \xff\n", "gbk", "SYN041", {"line": 1, "encoding": "GBK"}),
        (b"PK\x03\x04...", None, "SYN043", {"what": Word("file.office")}),
        (b"\xd0\xcf\x11\xe0...", None, "SYN043", {"what": Word("file.old_office")}),
        (b"%PDF-1.7", None, "SYN043", {"what": Word("file.pdf")}),
        (b"\x89PNG\r\n", None, "SYN043", {"what": Word("file.picture")}),
        (b"\xff\xd8\xff\xe0", None, "SYN043", {"what": Word("file.picture")}),
        (b"#" * (SIZE_LIMIT + 1), None, "SYN042", {"megabytes": 11, "limit": 10}),
    ],
    ids=[
        "gbk",
        "gbk on line 2",
        "nothing known",
        "control characters",
        "not gbk",
        "pptx",
        "ppt",
        "pdf",
        "png",
        "jpeg",
        "too large",
    ],
)
def test_what_is_no_text_is_refused(
    data: bytes, encoding: str | None, code: str, facts: dict[str, Fact]
) -> None:
    file = decode_text(data, "plan.yaml", encoding)
    assert file.text is None
    assert file.problem is not None
    assert (file.problem.code, file.problem.facts) == (code, facts)
    assert file.problem.span is not None
    assert file.problem.span.line == facts.get("line", 1)


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
