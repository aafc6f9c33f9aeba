"""Reports on small plans, and on findings made by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis import analyse
from commplan.diagnostics import Diagnostic, Edit, Fault, Fix, Severity, Span
from commplan.reading import read_plan
from commplan.rules import RULES, Facts, judge_plan
from commplan.source import SourceText
from commplan.texts import load_texts
from commplan.writers.findings.order import in_order
from commplan.writers.findings.report import FindingsReport
from tests.plans import AS_OF

if TYPE_CHECKING:
    from commplan.rules import NotRun

FAULT = Fault(
    "XXX000",
    "x",
    Severity.WARNING,
    ("wrong: {what}",),
    ("do it",),
    {"other": "there", "mend": "write it right"},
)


def report_on(text: str, language: str = "en", file: str = "plan.yaml") -> FindingsReport:
    """Return everything that is found in the text of a plan."""
    loaded = read_plan(text, file)
    texts = load_texts(language)
    found = loaded.diagnostics
    not_run: tuple[NotRun, ...] = ()
    if loaded.plan is not None:
        judged = judge_plan(Facts(loaded.plan, analyse(loaded.plan, AS_OF)), RULES)
        found, not_run = found + loaded.locate(judged.diagnostics), judged.not_run
    found = in_order(found, loaded.source.files)
    return FindingsReport(loaded.source, loaded.plan is not None, found, not_run, texts)


def report_of(*diagnostics: Diagnostic, text: str = "", file: str = "plan.yaml") -> FindingsReport:
    """Return a report, in English, of findings made by hand."""
    return FindingsReport(SourceText(file, text), True, diagnostics, (), load_texts("en"))


def find_at(source: SourceText, start: int, end: int, what: str = "x") -> Diagnostic:
    """Return a warning about a stretch of a text."""
    return Diagnostic(FAULT, (), facts={"what": what}, span=source.span(start, end))


def mend_at(source: SourceText, *edits: tuple[int, int, str], is_certain: bool = True) -> Fix:
    """Return a fix that replaces stretches of a text; an empty stretch inserts."""
    placed = []
    for start, end, text in edits:
        span = Span(source.file, *source.position(start), *source.position(end))
        placed.append(Edit((), text, span=span))
    return Fix("mend", tuple(placed), is_certain=is_certain)
