"""The paths that `include` may name: relative, and below the folder of the plan.

A plan is handed from one person to the next, and may come from a stranger: it must not show what
stands elsewhere on the disk, and what is valid on Windows has to be valid on macOS and Linux.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Word
from commplan.reading import faults
from commplan.reading.suggest import suggest_name

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.diagnostics import Fault

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_ROOTED = re.compile(r"/|~|[A-Za-z]:")
_FOREIGN_SLASH = re.compile(r"[\\／＼]")
_WILDCARD = re.compile(r"[*?]")
_NOT_PORTABLE = re.compile(r'[<>:"|\x00-\x1f\x7f]|[. ](?:/|$)')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_ENDINGS = (".yaml", ".yml")


class Refusal(NamedTuple):
    """Why a path is not followed: the fault and its reason."""

    fault: Fault
    reason: Word


def find_foreign_slash(written: str) -> str:
    """Return the first sign that separates folders and is no ``/``; an empty text for none."""
    found = _FOREIGN_SLASH.search(written)
    return found[0] if found else ""


def mend_slashes(written: str) -> str:
    """Return the path with ``/`` between its folders."""
    return _FOREIGN_SLASH.sub("/", written)


def settle_path(written: str, folder: PurePosixPath) -> PurePosixPath | Refusal:
    """Return the path from the plan's folder, or why there is none.

    ``folder`` is that of the including file. ``..`` takes back the folder before it, whatever
    links there are on the disk.
    """
    if _ADDRESS.match(written):
        return Refusal(faults.UNUSABLE_INCLUDE, Word("reason.web_address"))
    if _ROOTED.match(written):
        return Refusal(faults.INCLUDE_OUTSIDE, Word("reason.absolute_path"))
    if _WILDCARD.search(written):
        return Refusal(faults.UNUSABLE_INCLUDE, Word("reason.wildcard"))
    parts = list(folder.parts)
    for part in written.split("/"):
        if part in {"", "."}:
            continue
        if part != "..":
            if _NOT_PORTABLE.search(part) or _DEVICE.fullmatch(part):
                return Refusal(faults.UNUSABLE_INCLUDE, Word("reason.not_portable"))
            parts.append(part)
        elif parts:
            parts.pop()
        else:
            return Refusal(faults.INCLUDE_OUTSIDE, Word("reason.above_the_plan"))
    return PurePosixPath(*parts)


def find_obstacle(path: Path, root: Path) -> Refusal | None:
    """Tell why a file below the folder ``root`` cannot be included, None where it can be."""
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            return Refusal(faults.INCLUDE_OUTSIDE, Word("reason.link_outside"))
        if path.is_dir():
            return Refusal(faults.MISSING_INCLUDE, Word("reason.is_a_folder"))
        if not path.exists():
            return Refusal(faults.MISSING_INCLUDE, Word("reason.no_such_file"))
        if not path.is_file():  # a pipe would keep us waiting for ever
            return Refusal(faults.MISSING_INCLUDE, Word("reason.no_plain_file"))
    except (OSError, RuntimeError, ValueError):  # too long a name, a link to itself
        return Refusal(faults.MISSING_INCLUDE, Word("reason.reading_failed"))
    return None


def suggest_path(written: str, path: Path, own: Path) -> str | None:
    """Return the path that was most likely meant where there is no file at ``path``.

    The including file is ``own``. Endings do not count: two files are not alike for theirs.
    """
    try:
        names = {one.name for one in path.parent.iterdir() if one.suffix in _ENDINGS}
        if path.parent.resolve() == own.parent:
            names.discard(own.name)
    except OSError:
        return None
    beside = {PurePosixPath(name).stem: name for name in sorted(names)}
    stem = path.stem if path.suffix in _ENDINGS else path.name
    meant = suggest_name(stem, beside)
    head, slash, _ = written.rpartition("/")
    return None if meant is None else f"{head}{slash}{beside[meant]}"
