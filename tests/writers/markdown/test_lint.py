"""The Markdown file as its readers' tools see it: markdownlint, and Mermaid's own parser."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from commplan.writers.markdown import write_markdown
from commplan.writers.markdown.gantt import write_gantt
from tests.writers.browser import NODE_MODULES, open_browser
from tests.writers.review_document import review_document, weeks_chart
from tests.writers.sample_document import sample_document, year_chart
from tests.writers.texts_of import rewrite_texts

if TYPE_CHECKING:
    from commplan.report.blocks import Document

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).parents[3]
HOSTILE = ': ; # , %% " ` { } | < > & \\ 100% #35; section title click'
STARTS = ("", "section ", "title ", "click ", "2026-01-01 ", "%% ", "# ", "gantt")


@pytest.mark.parametrize("document", [sample_document(), review_document()], ids=["plan", "review"])
def test_markdownlint_finds_nothing(tmp_path: Path, document: Document) -> None:
    path = tmp_path / "plan.md"
    path.write_bytes(write_markdown(document).data)
    program = NODE_MODULES / ".bin" / "markdownlint-cli2"
    config = ROOT / ".markdownlint.jsonc"
    run = subprocess.run(
        [program, "--config", config, path.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def write_hostile_gantt(start: str) -> str:
    return write_gantt(rewrite_texts(year_chart(), lambda text: f"{start}{text}{HOSTILE}"))


def test_mermaid_reads_any_label() -> None:
    diagrams = [
        write_gantt(year_chart()),
        write_gantt(weeks_chart()),
        *map(write_hostile_gantt, STARTS),
    ]
    with open_browser() as browser:
        page = browser.new_page()
        page.add_script_tag(path=NODE_MODULES / "mermaid" / "dist" / "mermaid.min.js")
        for diagram in diagrams:
            text = re.sub(r"^```.*\n?", "", diagram, flags=re.MULTILINE)
            read = page.evaluate(
                "text => mermaid.parse(text).then(found => found.diagramType)", text
            )
            assert read == "gantt"
            drawn = page.evaluate(
                "text => mermaid.render('x', text).then(found => found.svg)", text
            )
            assert drawn.count("milestoneText") >= len(weeks_chart().milestones)
