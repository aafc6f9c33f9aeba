"""A process that finds nothing imports nothing to say it with: its start is all that it costs."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.processes import AS_OF, BROKEN, SMALL, environment_with, write_plan

if TYPE_CHECKING:
    from pathlib import Path

_IMPORTED = re.compile(r"^import time:\s+\d+ \|\s+\d+ \|\s+(\S+)$", re.MULTILINE)
_NEEDED = {
    "commplan.writers",
    "commplan.writers.findings",
    "commplan.writers.findings.order",
    "commplan.writers.findings.report",
    "commplan.writers.findings.style",
}


def _list_imports(*args: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "commplan", *args],
        capture_output=True,
        check=False,
        env=environment_with(),
    )
    return set(_IMPORTED.findall(result.stderr.decode("utf-8")))


def test_a_clean_plan_needs_no_writer(tmp_path: Path) -> None:
    imported = _list_imports("validate", str(write_plan(tmp_path, SMALL)), *AS_OF)
    assert {name for name in imported if name.startswith("commplan.writers")} == _NEEDED
    assert not {"commplan.cli.asking", "commplan.cli.mending"} & imported


@pytest.mark.parametrize("form", ["concise", "json", "sarif", "github", "junit"])
def test_only_the_form_that_was_asked_for_is_imported(tmp_path: Path, form: str) -> None:
    path = write_plan(tmp_path, BROKEN)
    imported = _list_imports("validate", str(path), "--format", form, *AS_OF)
    forms = {f"commplan.writers.findings.{name}" for name in ("text", "concise", "json", "sarif")}
    forms |= {"commplan.writers.findings.github", "commplan.writers.findings.junit"}
    assert imported & forms == {f"commplan.writers.findings.{form}"}
