"""Documents as planners get them: files in a folder, and what is said about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.processes import AS_OF, BROKEN, EXAMPLE, SMALL, run, said, write_plan
from tests.examples.test_twelve_mistakes import make_all_mistakes

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ["md", "html", "pptx"]


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_three_documents_come_out_and_are_the_same_again(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        result = run("render", EXAMPLE, "-o", folder, *AS_OF)
        assert result.returncode == 0
    assert _names(first) == ["plan.html", "plan.md", "plan.pptx"]
    for name in _names(first):
        assert (first / name).read_bytes() == (second / name).read_bytes()


def test_paths_of_the_documents_go_to_standard_output(tmp_path: Path) -> None:
    result = run("render", write_plan(tmp_path, SMALL), "--to", "md,md", "-o", tmp_path, *AS_OF)
    assert result.stdout.decode("utf-8").splitlines() == [(tmp_path / "plan.md").as_posix()]


@pytest.mark.parametrize("to", FORMATS)
def test_the_smallest_plan_is_rendered_in_each_format(tmp_path: Path, to: str) -> None:
    result = run("render", write_plan(tmp_path, SMALL), "--to", to, "-o", tmp_path / "out", *AS_OF)
    assert result.returncode == 0, said(result)
    assert _names(tmp_path / "out") == [f"plan.{to}"]


def test_a_plan_with_errors_is_rendered_and_carries_its_findings(tmp_path: Path) -> None:
    path = write_plan(tmp_path, make_all_mistakes())
    result = run("render", path, "-o", tmp_path / "out", *AS_OF)
    assert result.returncode == 1
    assert _names(tmp_path / "out") == ["plan.html", "plan.md", "plan.pptx"]
    assert "CAP010" in result.stderr.decode("utf-8")
    text = (tmp_path / "out" / "plan.md").read_text(encoding="utf-8")
    for word in ("onwer", "2026-02-30", "苏末", "M1 → M3 → M2 → M1", "779,999"):
        assert word in text


@pytest.mark.parametrize(("text", "code"), [(BROKEN, 1), ("title: [\n", 1), ("title: x\n", 1)])
def test_nothing_is_written_where_it_must_not_be(tmp_path: Path, text: str, code: int) -> None:
    result = run("render", write_plan(tmp_path, text), "--strict", "-o", tmp_path / "out", *AS_OF)
    assert result.returncode == code
    assert not (tmp_path / "out").exists()


def test_a_changed_document_is_left_alone_and_that_is_said(tmp_path: Path) -> None:
    path = write_plan(tmp_path, SMALL)
    run("render", path, "--to", "md", "-o", tmp_path, *AS_OF)
    (tmp_path / "plan.md").write_text("mine", encoding="utf-8")
    result = run("render", path, "--to", "md", "-o", tmp_path, *AS_OF)
    assert (tmp_path / "plan.md").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "plan-2.md").exists()
    assert "plan-2.md" in result.stderr.decode("utf-8")
    run("render", path, "--to", "md", "-o", tmp_path, "--force", *AS_OF)
    assert (tmp_path / "plan.md").read_text(encoding="utf-8") != "mine"


def test_a_folder_that_is_a_file_ends_in_2(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x", encoding="utf-8")
    result = run("render", write_plan(tmp_path, SMALL), "-o", tmp_path / "out", *AS_OF)
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
    assert (tmp_path / "out").read_text(encoding="utf-8") == "x"


def test_the_day_moves_the_year_chart(tmp_path: Path) -> None:
    texts = []
    for day in ("2026-01-05", "2026-07-08"):
        run("render", EXAMPLE, "--to", "md", "-o", tmp_path / day, "--as-of", day)
        texts.append((tmp_path / day / "plan.md").read_text(encoding="utf-8"))
    assert texts[0] != texts[1]


def test_documents_can_be_made_in_english(tmp_path: Path) -> None:
    run("render", EXAMPLE, "--to", "md", "-o", tmp_path, "--lang", "en", *AS_OF)
    assert "Contents" in (tmp_path / "plan.md").read_text(encoding="utf-8")


def test_the_demo_says_where_its_documents_are(tmp_path: Path) -> None:
    result = run("demo", "-o", "out", *AS_OF, folder=tmp_path)
    assert result.returncode == 0
    assert _names(tmp_path / "out") == [
        "fan-community.html",
        "fan-community.md",
        "fan-community.pptx",
        "fan-community.yaml",
    ]
    assert (tmp_path / "out").as_posix() in result.stderr.decode("utf-8")
