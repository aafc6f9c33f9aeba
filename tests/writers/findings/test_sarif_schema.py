"""SARIF against the schema of the standard, as Microsoft's matchers for it ship it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commplan.writers.findings.sarif import write_sarif
from tests.examples.test_twelve_mistakes import make_all_mistakes
from tests.plans import AS_OF, HEAD
from tests.writers.findings.reporting import report_on

ROOT = Path(__file__).parents[3]
_SCHEMA = ".e2e/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"


@pytest.mark.e2e
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant", "zh-TW"])
@pytest.mark.parametrize("text", ["", HEAD, "title: [\n", make_all_mistakes()])
def test_the_log_follows_the_schema_of_the_standard(text: str, language: str) -> None:
    from jsonschema import Draft7Validator  # noqa: PLC0415 - not installed for make test

    schema = json.loads((ROOT / _SCHEMA).read_text(encoding="utf-8"))
    reports = [report_on(text, language), report_on(HEAD, language, "年度 方案.yaml")]
    log = json.loads(write_sarif(reports, AS_OF, "1.2.3", is_successful=True))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []
