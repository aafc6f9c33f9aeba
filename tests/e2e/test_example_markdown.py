"""The Markdown of the example under the linter that repositories use."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from commplan.writers.markdown import write_markdown
from tests.e2e.example_documents import LANGUAGES, build_example
from tests.writers.browser import NODE_MODULES

pytestmark = pytest.mark.e2e

CONFIG = Path(__file__).parents[2] / ".markdownlint.jsonc"


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdownlint_finds_nothing(language: str, tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_bytes(write_markdown(build_example(language)).data)
    run = subprocess.run(
        [NODE_MODULES / ".bin" / "markdownlint-cli2", "--config", CONFIG, "plan.md"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
