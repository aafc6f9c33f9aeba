"""Plans as git has them in an earlier revision: the plan and all that it included then.

git is asked for single files, so that nothing is checked out and nothing is left on the disk.
"""

from __future__ import annotations

import subprocess
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.reading.files import Home, decode_text
from commplan.reading.load import Loaded, read_plan
from commplan.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TIMEOUT = 20  # seconds; a single file takes a few thousandths of one
_GIT_SPEAKS = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}


class Refused(Enum):
    """Why there is no plan of an earlier revision."""

    NO_GIT = "no_git"
    NO_REPOSITORY = "no_repository"
    UNKNOWN_REVISION = "unknown_revision"
    NOT_IN_REVISION = "not_in_revision"
    GIT_FAILED = "git_failed"


class NoRevision(NamedTuple):
    """Why a revision could not be read; ``detail`` is what git said, where only git knows."""

    reason: Refused
    detail: str = ""


def read_revision(
    plan: Path, revision: str, environment: Mapping[str, str], encoding: str | None = None
) -> Loaded | NoRevision:
    """Read the plan at ``plan`` as it was in a revision: a tag, a branch, a commit, ``HEAD~3``.

    ``environment`` is that of the process, in which git finds its settings. Messages name a file
    as git does: ``v1:plan.yaml``.
    """
    git = _Git(plan.parent, environment)
    try:
        past = _open_revision(git, plan, revision)
        if isinstance(past, NoRevision):
            return past
        data = past.read_bytes(plan)
    except FileNotFoundError:
        return NoRevision(Refused.NO_GIT)
    except (OSError, subprocess.SubprocessError) as error:
        return NoRevision(Refused.GIT_FAILED, str(error))
    if data is None:
        return NoRevision(Refused.NOT_IN_REVISION)
    name = past.name_file(plan)
    text, problem = decode_text(data, name, encoding)
    if text is None:
        found = () if problem is None else (problem,)
        return Loaded(SourceText(name, ""), None, None, found, is_opened=False)
    return read_plan(text, name, Home(plan, encoding, past=past))


class _Git:
    """git in a folder."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self._environment = {**environment, **_GIT_SPEAKS}

    def ask(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run git; raises OSError or SubprocessError where it does not run or does not end."""
        return subprocess.run(  # noqa: S603 - a list of arguments, no shell
            ["git", *arguments],  # noqa: S607 - the git that the planner's own shell would find
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_TIMEOUT,
        )


class _Revision:
    """The files of a plan in one commit, each asked for once; ``name`` is what messages call it.

    A commit stays what it is, whatever happens to a branch while its files are read.
    """

    def __init__(self, git: _Git, name: str, commit: str) -> None:
        self._git = git
        self._name = name
        self._commit = commit
        self._read: dict[Path, bytes | None] = {}

    def name_file(self, path: Path) -> str:
        """Return what messages call a file: ``v1:plan.yaml``."""
        return f"{self._name}:{path.as_posix()}"

    def read_bytes(self, path: Path) -> bytes | None:
        """Return what was in a file; None where there was none."""
        if path not in self._read:
            way = path.relative_to(self._git.folder).as_posix()
            answer = self._git.ask("cat-file", "blob", f"{self._commit}:./{way}")
            self._read[path] = None if answer.returncode else answer.stdout
        return self._read[path]


def _open_revision(git: _Git, plan: Path, revision: str) -> _Revision | NoRevision:
    """Find the commit that a revision means, or why there is none."""
    if not git.folder.is_dir():
        return NoRevision(Refused.NO_REPOSITORY)
    answer = git.ask("rev-parse", "--git-dir")
    if answer.returncode:
        if not any((folder / ".git").exists() for folder in plan.resolve().parents):
            return NoRevision(Refused.NO_REPOSITORY)
        words = answer.stderr.decode("utf-8", "replace").strip()
        return NoRevision(Refused.GIT_FAILED, words.partition("\n")[0])
    if not revision or revision.startswith("-") or "\0" in revision:  # git would read an option
        return NoRevision(Refused.UNKNOWN_REVISION)
    answer = git.ask("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if answer.returncode:
        return NoRevision(Refused.UNKNOWN_REVISION)
    return _Revision(git, revision, answer.stdout.decode("ascii", "replace").strip())
