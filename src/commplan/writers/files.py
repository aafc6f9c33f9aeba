"""Files to the disk: all or nothing, and no document over what a person has touched.

``.commplan.json`` in the folder remembers the SHA-256 of what was written last. A file that is
still the same may be replaced; any other is left alone and the new one is written beside it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import secrets
import stat
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MANIFEST = ".commplan.json"
_MOST_NUMBERS = 1000


class Reason(Enum):
    """Why a file was left alone."""

    EDITED = "edited"
    FOREIGN = "foreign"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a document went; ``instead_of`` is the file that was left alone, and why."""

    path: Path
    instead_of: Path | None = None
    reason: Reason | None = None


class CannotWriteError(Exception):
    """The folder or a file in it cannot be written; ``cause`` is what the system said."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(f"{path}: {cause.strerror}")
        self.path = path
        self.cause = cause


def save_documents(
    folder: Path, documents: Mapping[str, bytes], *, is_forced: bool = False
) -> tuple[Saved, ...]:
    """Write documents by file name into a folder, which is made where it is missing.

    All are written to the disk before the first takes its place, so that a full disk or an
    interruption leaves every old file as it was. Raises CannotWriteError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(folder, error) from error
    known = _read_manifest(folder)
    waiting: list[tuple[Path, str, bytes]] = []
    try:
        for name, data in documents.items():
            waiting.append((_write_aside(folder, data), name, data))
        saved = tuple(
            _put_in_place(temporary, folder / name, known, data, is_forced=is_forced)
            for temporary, name, data in waiting
        )
        _write_manifest(folder, known)
    finally:
        for temporary, _, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    return saved


def replace_file(path: Path, data: bytes) -> None:
    """Write a file anew in one step, with its permissions; a link stays a link.

    A file that is marked read-only is left alone. Raises CannotWriteError.
    """
    target = path.resolve()
    try:
        mode = target.stat().st_mode
    except OSError as error:
        raise CannotWriteError(path, error) from error
    if not mode & stat.S_IWUSR:  # the folder alone would allow the replacement
        raise CannotWriteError(path, PermissionError(errno.EACCES, "read-only"))
    temporary = _write_aside(target.parent, data)
    try:
        temporary.chmod(stat.S_IMODE(mode))
        temporary.replace(target)
    except OSError as error:
        raise CannotWriteError(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write_aside(folder: Path, data: bytes) -> Path:
    temporary = folder / f".commplan-{secrets.token_hex(6)}.part"
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise CannotWriteError(folder, error) from error
        raise
    return temporary


def _put_in_place(
    temporary: Path, target: Path, known: dict[str, str], data: bytes, *, is_forced: bool
) -> Saved:
    reason = None if is_forced else _find_reason(target, known)
    if reason is None:
        try:
            _replace(temporary, target)
        except PermissionError:
            reason = Reason.LOCKED
        else:
            known[target.name] = _digest(data)
            return Saved(target)
    beside = _free_name(target, known)
    _replace_or_raise(temporary, beside)
    known[beside.name] = _digest(data)
    return Saved(beside, target, reason)


def _replace(temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
    except PermissionError:
        raise
    except OSError as error:
        raise CannotWriteError(target, error) from error


def _replace_or_raise(temporary: Path, target: Path) -> None:
    try:
        _replace(temporary, target)
    except PermissionError as error:
        raise CannotWriteError(target, error) from error


def _find_reason(target: Path, known: dict[str, str]) -> Reason | None:
    """Return why a file has to be left alone; None where it may be replaced."""
    if not target.exists():
        return None
    if target.name not in known:
        return Reason.FOREIGN
    try:
        is_ours = _digest(target.read_bytes()) == known[target.name]
    except OSError:
        return Reason.LOCKED
    return None if is_ours else Reason.EDITED


def _free_name(target: Path, known: dict[str, str]) -> Path:
    """Return ``<name>-2``, or the next number that nobody has touched."""
    for number in range(2, _MOST_NUMBERS):
        beside = target.with_name(f"{target.stem}-{number}{target.suffix}")
        if _find_reason(beside, known) is None:
            return beside
    raise CannotWriteError(target, FileExistsError(0, "too many copies beside it"))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read_manifest(folder: Path) -> dict[str, str]:
    try:
        content = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = content["files"]
        return {str(name): str(digest) for name, digest in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_manifest(folder: Path, known: dict[str, str]) -> None:
    present = {name: known[name] for name in sorted(known) if (folder / name).exists()}
    text = json.dumps({"files": present}, ensure_ascii=False, indent=1) + "\n"
    temporary = _write_aside(folder, text.encode())
    _replace_or_raise(temporary, folder / MANIFEST)
