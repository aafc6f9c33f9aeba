"""The plans that README and guide show: a planner copies them, and nothing is wrong with them."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from commplan.reading import load_plan
from tests.plans import HEAD, find_all

ROOT = Path(__file__).parents[2]
_SNIPPET = re.compile(r"^ *```yaml\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
_PAGES = ("README.md", "README.zh.md", "docs/guide.md", "docs/guide.zh.md")
SNIPPETS = [
    (page, textwrap.dedent(snippet))
    for page in _PAGES
    for snippet in _SNIPPET.findall((ROOT / page).read_text(encoding="utf-8"))
]


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


def test_every_page_shows_a_plan() -> None:
    assert {page for page, _ in SNIPPETS} == set(_PAGES)
