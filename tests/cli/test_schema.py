"""``commplan schema`` prints one schema, or keeps it in a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.processes import environment_with, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("language", "key"), [("en", "title"), ("zh-Hans", "标题"), ("zh-Hant", "標題")]
)
def test_the_schema_is_printed_in_the_language_that_was_asked_for(language: str, key: str) -> None:
    result = run("schema", "--lang", language)
    assert result.returncode == 0
    assert key in json.loads(result.stdout.decode("utf-8"))["properties"]


def test_the_schema_goes_to_a_file_and_replaces_an_older_one(tmp_path: Path) -> None:
    target = tmp_path / "commplan.schema.json"
    target.write_text("old", encoding="utf-8")
    result = run("schema", "--lang", "zh-Hans", "-o", target)
    assert result.returncode == 0
    assert result.stdout.decode("utf-8").strip() == target.as_posix()
    assert target.read_bytes() == run("schema", "--lang", "zh-Hans").stdout


def test_a_file_that_cannot_be_written_is_said_to_be(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "commplan.schema.json"
    result = run("schema", "--lang", "en", "-o", target)
    assert result.returncode == 2
    assert target.as_posix() in result.stderr.decode("utf-8")
    assert b"Traceback" not in result.stderr


def test_the_schema_is_utf_8_whatever_the_console_speaks() -> None:
    result = run(
        "schema", "--lang", "zh-Hans", environment=environment_with(PYTHONIOENCODING="gbk")
    )
    assert json.loads(result.stdout.decode("utf-8"))["title"] == "社群年度方案"
