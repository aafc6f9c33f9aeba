"""Findings as SARIF 2.1.0 (OASIS), which code scanning services and editors read.

Only the rules that were broken are described: a viewer looks them up from the results.
"""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from commplan.diagnostics import Severity
from commplan.rules.pages import PAGES
from commplan.texts import word_diagnostic
from commplan.writers.findings.fingerprints import take_fingerprints
from commplan.writers.findings.page import word_page, write_page
from commplan.writers.findings.rules_page import write_rule_section
from commplan.writers.findings.width import show_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from commplan.diagnostics import Diagnostic, Edit, Fix, Span
    from commplan.rules import Documented
    from commplan.texts import Texts
    from commplan.writers.findings.report import FindingsReport

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_FINGERPRINT = "commplan/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
_LINK_BEGIN = re.compile(r"\[(?=[^\[\]]*\]\()")
_START = {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}


def write_sarif(
    reports: Sequence[FindingsReport], as_of: date, version: str, *, is_successful: bool
) -> str:
    """Return one log with one run over all plans, ended by a line end.

    ``is_successful`` says that every plan could be opened and no rule broke down.
    """
    texts = reports[0].texts
    found = {one.code for report in reports for one in report.diagnostics}
    broken = [page for page in PAGES if page.fault.code in found]
    places = {page.fault.code: index for index, page in enumerate(broken)}
    run = {
        "tool": {
            "driver": {
                "name": "commplan",
                "version": version,
                "rules": [_describe_rule(page, texts) for page in broken],
            }
        },
        "language": _LANGUAGES.get(texts.language, texts.language),
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": "The folder in which commplan was started."}}
        },
        "invocations": [{"executionSuccessful": is_successful}],
        "artifacts": [
            {"location": _locate_file(file), "roles": ["analysisTarget"], "sourceLanguage": "yaml"}
            for file in dict.fromkeys(report.source.file for report in reports)
        ],
        "results": [result for report in reports for result in _list_results(report, places)],
        "properties": {"asOf": as_of.isoformat()},
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _describe_rule(page: type[Documented], texts: Texts) -> dict[str, Any]:
    worded = word_page(page, texts)
    return {
        "id": page.fault.code,
        "name": page.fault.name,
        "shortDescription": {"text": worded.summary},
        "fullDescription": {"text": worded.why},
        "help": {
            "text": write_page(page, texts),
            "markdown": write_rule_section(page, texts),
        },
        "defaultConfiguration": {"level": _LEVELS[page.fault.severity]},
    }


def _list_results(report: FindingsReport, places: dict[str, int]) -> list[dict[str, Any]]:
    marks = take_fingerprints(report)
    return [
        _write_result(one, mark, report, places)
        for one, mark in zip(report.diagnostics, marks, strict=True)
    ]


def _write_result(
    diagnostic: Diagnostic, mark: str, report: FindingsReport, places: dict[str, int]
) -> dict[str, Any]:
    worded = word_diagnostic(diagnostic, report.texts)
    main = _locate(diagnostic.span, report.source.file)
    if diagnostic.path:
        main["logicalLocations"] = [{"fullyQualifiedName": show_text(diagnostic.path)}]
    cell = f"{diagnostic.span.cell}: " if diagnostic.span and diagnostic.span.cell else ""
    related = zip(diagnostic.related, worded.related, strict=True)
    fixes = zip(diagnostic.fixes, worded.fixes, strict=True)
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": places.get(diagnostic.code, -1),  # -1: it has no page
        "level": _LEVELS[diagnostic.severity],
        "message": _say(f"{cell}{worded.message}\n{report.texts.screen.help}: {worded.help}"),
        "locations": [main],
        "relatedLocations": [
            {"id": number, "message": _say(note), **_locate(one.span, report.source.file)}
            for number, (one, note) in enumerate(related, 1)
        ],
        "partialFingerprints": {_FINGERPRINT: mark},
        "fixes": [_write_fix(fix, note) for fix, note in fixes if _is_placed(fix)],
    }


def _is_placed(fix: Fix) -> bool:
    return all(edit.span is not None for edit in fix.edits)


def _write_fix(fix: Fix, note: str) -> dict[str, Any]:
    by_file: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        by_file.setdefault(edit.span.file if edit.span else "", []).append(edit)
    changes = [
        {
            "artifactLocation": _locate_file(file),
            "replacements": [
                {"deletedRegion": _mark_region(edit.span), "insertedContent": {"text": edit.text}}
                for edit in edits
            ],
        }
        for file, edits in by_file.items()
    ]
    return {"description": _say(note), "artifactChanges": changes}


def _locate(span: Span | None, file: str) -> dict[str, Any]:
    """Return a place; the head of the file where a finding has none, since one is required."""
    place: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _locate_file(file if span is None else span.file),
            "region": _mark_region(span),
        }
    }
    if span is not None and span.cell:
        cell = span.cell.rpartition("!")[2]
        place["properties"] = {"sheet": span.sheet, "cell": cell} if span.sheet else {"cell": cell}
    return place


def _mark_region(span: Span | None) -> dict[str, int]:
    if span is None:
        return _START
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _locate_file(file: str) -> dict[str, str]:
    """Return a file as URI: relative to where commplan was started, unless it is absolute."""
    if PureWindowsPath(file).is_absolute():
        return {"uri": PureWindowsPath(file).as_uri()}
    if PurePosixPath(file).is_absolute():
        return {"uri": PurePosixPath(file).as_uri()}
    return {"uri": quote(file.removeprefix("./"), errors="replace"), "uriBaseId": _ROOT}


def _say(text: str) -> dict[str, str]:
    """Return a plain message: in it, braces stand for arguments and ``[a](b)`` for a link."""
    plain = _LINK_BEGIN.sub(r"\\[", show_text(text))
    return {"text": plain.replace("{", "{{").replace("}", "}}")}
