"""Files are written whole or not at all, and what a person touched is left alone."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from commplan.writers.files import MANIFEST, CannotWriteError, Reason, save_documents

NEW = {"plan.md": b"new", "plan.html": b"new page"}


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_is_made_and_the_manifest_remembers_what_was_written(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    saved = save_documents(folder, NEW)
    assert [one.path for one in saved] == [folder / "plan.md", folder / "plan.html"]
    assert _names(folder) == [MANIFEST, "plan.html", "plan.md"]
    files = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
    assert sorted(files) == ["plan.html", "plan.md"]


def test_own_files_are_replaced(tmp_path: Path) -> None:
    save_documents(tmp_path, {"plan.md": b"old"})
    (saved,) = save_documents(tmp_path, {"plan.md": b"new"})
    assert saved.instead_of is None
    assert (tmp_path / "plan.md").read_bytes() == b"new"


@pytest.mark.parametrize(("is_known", "reason"), [(True, Reason.EDITED), (False, Reason.FOREIGN)])
def test_a_persons_file_is_left_alone(tmp_path: Path, is_known: bool, reason: Reason) -> None:
    if is_known:
        save_documents(tmp_path, {"plan.md": b"old"})
    (tmp_path / "plan.md").write_bytes(b"mine")
    (saved,) = save_documents(tmp_path, {"plan.md": b"new"})
    assert (saved.path.name, saved.reason) == ("plan-2.md", reason)
    assert (tmp_path / "plan.md").read_bytes() == b"mine"
    (again,) = save_documents(tmp_path, {"plan.md": b"newer"})
    assert again.path.name == "plan-2.md"  # that one is ours
    (tmp_path / "plan-2.md").write_bytes(b"mine too")
    (third,) = save_documents(tmp_path, {"plan.md": b"newest"})
    assert third.path.name == "plan-3.md"


def test_force_overwrites(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_bytes(b"mine")
    (saved,) = save_documents(tmp_path, {"plan.md": b"new"}, is_forced=True)
    assert saved.path.name == "plan.md"
    assert (tmp_path / "plan.md").read_bytes() == b"new"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"files": 1}', '{"files": {"a": null}}'])
def test_a_damaged_manifest_only_means_that_nothing_is_known(tmp_path: Path, content: str) -> None:
    (tmp_path / MANIFEST).write_text(content, encoding="utf-8")
    (tmp_path / "plan.md").write_bytes(b"mine")
    (saved,) = save_documents(tmp_path, {"plan.md": b"new"})
    assert saved.reason is Reason.FOREIGN


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(CannotWriteError) as caught:
        save_documents(tmp_path / "out", NEW)
    assert caught.value.cause.errno == errno.EEXIST


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), CannotWriteError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_a_full_disk_or_an_interruption_leaves_the_old_files_as_they_were(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    raised: BaseException,
    expected: type[BaseException],
) -> None:
    save_documents(tmp_path, {"plan.md": b"old", "plan.html": b"old page"})
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    calls = []

    def fail_at_the_second(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise raised

    monkeypatch.setattr(os, "fsync", fail_at_the_second)  # the system, not our own code
    with pytest.raises(expected):
        save_documents(tmp_path, NEW)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_locked_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_documents(tmp_path, {"plan.md": b"old"})
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target.name == "plan.md":
            raise PermissionError(errno.EACCES, "used by another process")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)  # what Windows does with an open file
    (saved,) = save_documents(tmp_path, {"plan.md": b"new"})
    assert (saved.path.name, saved.reason) == ("plan-2.md", Reason.LOCKED)
    assert (tmp_path / "plan.md").read_bytes() == b"old"
