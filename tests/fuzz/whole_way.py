"""The whole way of a text through commplan, without files: what a fuzzer drives."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from commplan.analysis import analyse
from commplan.reading import Loaded, read_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.rules import RULES, Facts, judge_plan
from commplan.texts import load_texts, word_diagnostic
from commplan.writers.html import write_html
from commplan.writers.markdown import write_markdown
from commplan.writers.pptx import write_pptx

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic

AS_OF = date(2026, 1, 5)
LANGUAGES = ("zh-Hans", "en")


def judge_text(text: str) -> tuple[Loaded, tuple[Diagnostic, ...]]:
    """Read, analyse and judge a text, and word what was found; raises whatever went wrong.

    A rule that crashes counts as well: the judge would only report it.
    """
    loaded = read_plan(text, "plan.yaml")
    found = loaded.diagnostics
    if loaded.plan is not None:
        judged = judge_plan(Facts(loaded.plan, analyse(loaded.plan, AS_OF)), RULES)
        assert judged.crashes == ()
        found += loaded.locate(judged.diagnostics)
    assert loaded.plan is not None or found, "neither a plan nor a finding"
    for diagnostic in found:
        assert diagnostic.span is not None or not loaded.is_opened
        for language in LANGUAGES:
            assert word_diagnostic(diagnostic, load_texts(language)).message
    return loaded, found


def write_everything(text: str) -> int:
    """Write all documents that a text yields; return the number of their bytes."""
    loaded, found = judge_text(text)
    if loaded.plan is None:
        return 0
    analysis = analyse(loaded.plan, AS_OF)
    document = build_annual_plan(
        loaded.plan, analysis, found, load_texts(loaded.plan.root.language), "plan.yaml"
    )
    writers = (write_markdown, write_html, write_pptx)
    return sum(len(write(document).data) for write in writers)
