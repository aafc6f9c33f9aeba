"""The program as it is started: a process of its own, its streams, its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from commplan.package_data import data_folder

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = data_folder("plans/examples") / "fan-community" / "plan.yaml"
SMALL = "title: 粉丝社群 2026\nperiod: 2026\n"
BROKEN = SMALL + "activities: [{name: 甲, when: 2026-03-08..2026-03-02}]\n"
AS_OF = ["--as-of", "2026-01-05"]
COMMAND = [sys.executable, "-m", "commplan"]
_UNWANTED = {"LANG", "LC_ALL", "NO_COLOR", "PYTHONIOENCODING", "TERM"}


def environment_with(**variables: str) -> dict[str, str]:
    """Return the environment without what changes the output, and with ``variables``."""
    clean = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    return {**clean, **variables}


def run(
    *args: str | Path,
    stdin: bytes = b"",
    folder: Path | None = None,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command and return what it wrote."""
    return subprocess.run(
        [*COMMAND, *(str(arg) for arg in args)],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment_with(**(environment or {})),
        timeout=120,
    )


def write_plan(folder: Path, text: str, name: str = "plan.yaml") -> Path:
    """Write a plan file and return its path."""
    path = folder / name
    path.write_bytes(text.encode())
    return path


def said(result: subprocess.CompletedProcess[bytes]) -> str:
    """Return everything that a command wrote."""
    return (result.stdout + result.stderr).decode("utf-8")
