"""Year plans of brand communities as checked text.

The arrows of the data flow, each a public function, and the types that they carry. They are
imported when they are first asked for, so that a small part of the way costs a small part of the
time::

    loaded = commplan.load_plan(Path("plan.yaml"))
    analysis = commplan.analyse(loaded.plan, date(2026, 1, 5))
    judged = commplan.judge_plan(commplan.Facts(loaded.plan, analysis), commplan.RULES)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from commplan.analysis import Analysis, analyse
    from commplan.diagnostics import Diagnostic, Severity, Span
    from commplan.model.plan import Plan
    from commplan.reading import Loaded, load_plan, read_plan
    from commplan.report.annual_plan import build_annual_plan
    from commplan.report.blocks import Document
    from commplan.rules import RULES, Facts, Judgement, judge_plan
    from commplan.source import Parsed, parse
    from commplan.texts import Texts, load_texts
    from commplan.writers.html import write_html
    from commplan.writers.markdown import write_markdown
    from commplan.writers.pptx import write_pptx
    from commplan.writers.written import Written

__all__ = [
    "RULES",
    "Analysis",
    "Diagnostic",
    "Document",
    "Facts",
    "Judgement",
    "Loaded",
    "Parsed",
    "Plan",
    "Severity",
    "Span",
    "Texts",
    "Written",
    "analyse",
    "build_annual_plan",
    "judge_plan",
    "load_plan",
    "load_texts",
    "parse",
    "read_plan",
    "write_html",
    "write_markdown",
    "write_pptx",
]

_HOMES = {
    "analysis": ("Analysis", "analyse"),
    "diagnostics": ("Diagnostic", "Severity", "Span"),
    "model.plan": ("Plan",),
    "reading": ("Loaded", "load_plan", "read_plan"),
    "report.annual_plan": ("build_annual_plan",),
    "report.blocks": ("Document",),
    "rules": ("RULES", "Facts", "Judgement", "judge_plan"),
    "source": ("Parsed", "parse"),
    "texts": ("Texts", "load_texts"),
    "writers.html": ("write_html",),
    "writers.markdown": ("write_markdown",),
    "writers.pptx": ("write_pptx",),
    "writers.written": ("Written",),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"commplan.{home}"), name)
    raise AttributeError(f"module 'commplan' has no attribute {name!r}")
