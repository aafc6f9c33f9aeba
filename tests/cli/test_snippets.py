"""The plans that README and guide show: a planner copies them, and nothing is wrong with them."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from commplan.reading import load_plan
from commplan.reading.actuals import read_actuals
from tests.plans import HEAD, find_all

ROOT = Path(__file__).parents[2]
_SNIPPET = re.compile(r"^ *```yaml\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
_PAGES = ("README.md", "README.zh.md", "docs/guide.md", "docs/guide.zh.md")
SHOWN = [
    (page, textwrap.dedent(snippet))
    for page in _PAGES
    for snippet in _SNIPPET.findall((ROOT / page).read_text(encoding="utf-8"))
]
OF_ACTUALS = "# actuals/"
SNIPPETS = [pair for pair in SHOWN if not pair[1].startswith(OF_ACTUALS)]
ACTUALS = [pair for pair in SHOWN if pair[1].startswith(OF_ACTUALS)]


_INCLUDED = re.compile(r"\w+/(\w+)\.yaml")


@pytest.mark.parametrize(("page", "snippet"), SNIPPETS)
def test_a_plan_that_is_shown_has_no_finding(page: str, snippet: str, tmp_path: Path) -> None:
    text = snippet if snippet.startswith(("title:", "标题:")) else HEAD + snippet
    for file in _INCLUDED.finditer(snippet):
        included = tmp_path / file[0]
        included.parent.mkdir(exist_ok=True)
        included.write_text(f"{file[1]}: {{}}\n".replace("channels: {}", "channels: []"), "utf-8")
    plan = tmp_path / "plan.yaml"
    plan.write_text(text, encoding="utf-8")
    assert load_plan(plan).diagnostics == (), page
    assert _INCLUDED.search(snippet) or find_all(text) == (), page


@pytest.mark.parametrize(("page", "snippet"), ACTUALS)
def test_a_file_of_actuals_that_is_shown_can_be_read(
    page: str, snippet: str, tmp_path: Path
) -> None:
    (tmp_path / "plan.yaml").write_text(HEAD, encoding="utf-8")
    file = tmp_path / snippet.splitlines()[0].removeprefix("# ")
    file.parent.mkdir()
    file.write_text(snippet, encoding="utf-8")
    loaded = read_actuals(load_plan(tmp_path / "plan.yaml"), (file,))
    assert loaded.diagnostics == (), page
    assert loaded.actuals, page


def test_both_guides_show_files_of_actuals() -> None:
    assert {page for page, _ in ACTUALS} == {"docs/guide.md", "docs/guide.zh.md"}


def test_every_page_shows_a_plan() -> None:
    assert {page for page, _ in SNIPPETS} == set(_PAGES)
