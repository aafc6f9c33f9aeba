"""Year plans of brand communities as checked text.

The arrows of the data flow, each a public function, and the types that they carry. They are
imported when they are first asked for, so that a small part of the way costs a small part of the
time::

    loaded = commplan.load_plan(Path("plan.yaml"))
    analysis = commplan.analyse(loaded.plan, date(2026, 1, 5))
    judged = commplan.judge_plan(commplan.Facts(loaded.plan, analysis), commplan.RULES)

and, with the files of actuals beside the plan, ``read_actuals(loaded, find_actuals(path))`` in
front of ``analyse(…, loaded.actuals)``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from commplan.analysis import Analysis, analyse
    from commplan.analysis.changes import Changes, compare_plans
    from commplan.analysis.review import Review, make_period
    from commplan.diagnostics import Diagnostic, Severity, Span
    from commplan.model.actuals import Actuals
    from commplan.model.plan import Plan
    from commplan.reading import Loaded, load_plan, read_plan
    from commplan.reading.actuals import find_actuals, read_actuals
    from commplan.report.annual_plan import build_annual_plan
    from commplan.report.blocks import Document
    from commplan.report.review.quarterly_review import build_quarterly_review
    from commplan.rules import RULES, Facts, Judgement, judge_plan
    from commplan.source import Parsed, parse
    from commplan.texts import Texts, load_texts
    from commplan.writers.html import write_html
    from commplan.writers.markdown import write_markdown
    from commplan.writers.pptx import write_pptx
    from commplan.writers.written import Written

__all__ = [
    "RULES",
    "Actuals",
    "Analysis",
    "Changes",
    "Diagnostic",
    "Document",
    "Facts",
    "Judgement",
    "Loaded",
    "Parsed",
    "Plan",
    "Review",
    "Severity",
    "Span",
    "Texts",
    "Written",
    "analyse",
    "build_annual_plan",
    "build_quarterly_review",
    "compare_plans",
    "find_actuals",
    "judge_plan",
    "load_plan",
    "load_texts",
    "make_period",
    "parse",
    "read_actuals",
    "read_plan",
    "write_html",
    "write_markdown",
    "write_pptx",
]

_HOMES = {
    "analysis": ("Analysis", "analyse"),
    "analysis.changes": ("Changes", "compare_plans"),
    "analysis.review": ("Review", "make_period"),
    "diagnostics": ("Diagnostic", "Severity", "Span"),
    "model.actuals": ("Actuals",),
    "model.plan": ("Plan",),
    "reading": ("Loaded", "load_plan", "read_plan"),
    "reading.actuals": ("find_actuals", "read_actuals"),
    "report.annual_plan": ("build_annual_plan",),
    "report.blocks": ("Document",),
    "report.review.quarterly_review": ("build_quarterly_review",),
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
