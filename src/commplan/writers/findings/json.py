"""Findings as JSON, for other programs; ``docs/spec/findings-json.md`` says what it means."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from commplan.diagnostics import Amount, Choice, Key, Severity, Word
from commplan.texts import word_diagnostic
from commplan.texts.format import format_fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.diagnostics import Diagnostic, Edit, Fact, Span
    from commplan.rules import NotRun, Waived
    from commplan.texts import Texts
    from commplan.writers.findings.report import FindingsReport

SCHEMA_VERSION = 1


def write_json(reports: Iterable[FindingsReport], as_of: date, version: str) -> str:
    """Return one JSON object for all plans, ended by a line end."""
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "commplan", "version": version},
        "as_of": as_of.isoformat(),
        "plans": [_plan(report) for report in reports],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _plan(report: FindingsReport) -> dict[str, Any]:
    summary = {severity.value: report.count(severity) for severity in Severity}
    return {
        "path": report.source.file,
        "readable": report.is_readable,
        "summary": {**summary, "waived": len(report.waived)},
        "diagnostics": [_diagnostic(one, report.texts) for one in report.diagnostics],
        "waived": [_waived(one, report.texts) for one in report.waived],
        "not_run": [_not_run(one) for one in report.not_run],
    }


def _not_run(one: NotRun) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "cause": one.cause.value,
        "needs": list(one.needs),
        "reason": one.reason or None,
    }


def _waived(one: Waived, texts: Texts) -> dict[str, Any]:
    waiver = one.waiver
    return {
        "diagnostic": _diagnostic(one.diagnostic, texts),
        "reason": str(waiver.reason),
        "by": waiver.by,
        "until": waiver.until.isoformat() if waiver.until else None,
    }


def _diagnostic(diagnostic: Diagnostic, texts: Texts) -> dict[str, Any]:
    worded = word_diagnostic(diagnostic, texts)
    return {
        "code": diagnostic.code,
        "name": diagnostic.fault.name,
        "severity": diagnostic.severity.value,
        "message": worded.message,
        "help": worded.help,
        "path": diagnostic.path,
        "ids": list(diagnostic.ids),
        "location": _location(diagnostic.span),
        "related": [
            {"message": note, "location": _location(related.span)}
            for related, note in zip(diagnostic.related, worded.related, strict=True)
        ],
        "facts": {name: _fact(fact) for name, fact in diagnostic.facts.items()},
        "fixes": [
            {
                "message": note,
                "certain": fix.is_certain,
                "edits": [_edit(edit) for edit in fix.edits],
            }
            for fix, note in zip(diagnostic.fixes, worded.fixes, strict=True)
        ],
        "source": _source(diagnostic.facts, texts),
    }


def _source(facts: Mapping[str, Fact], texts: Texts) -> dict[str, Any] | None:
    """Return what a finding of law or of a platform rests on."""
    if not {"source", "seen_on"} <= facts.keys():
        return None
    return {"title": format_fact(facts["source"], texts), "as_of": _fact(facts["seen_on"])}


def _edit(edit: Edit) -> dict[str, Any]:
    return {"location": _location(edit.span), "text": edit.text}


def _location(span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    place: dict[str, Any] = {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
    if span.cell:
        place |= {"sheet": span.sheet or None, "cell": span.cell.rpartition("!")[2]}
    return place


def _fact(fact: Fact) -> Any:  # noqa: ANN401 - what json takes
    match fact:
        case date():
            return fact.isoformat()
        case Decimal():
            return _number(fact)
        case Amount():
            return {"amount": _number(fact.value), "currency": fact.currency}
        case Word(key=word) | Key(key=word) | Choice(value=word):
            return word
        case tuple():
            return [_fact(one) for one in fact]
        case str() | int():
            return fact


def _number(value: Decimal) -> str:
    """Return an exact number as text: JSON numbers are read as floats."""
    return format(value.normalize(), "f")
